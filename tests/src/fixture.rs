//! Fixtures: several files of several crates in one text.
//!
//! A header starts a file, its path from the project's root; what stands before the first one is `/lib.rs` of the crate `main`. A file with `crate:` is that
//! crate's root, the others are found by `mod`. A crate without `deps:` has no manifest, as it were: it knows every stub, and
//! the marks as `privacy`. With `deps:` it knows these alone: crates of the fixture by their names (`deps:b`, renamed
//! `deps:c=b`), and packages from outside (`deps:serde_json`, `deps:privacy=lint-macros`). `/privacy.toml` is the policy.
//!
//! ```text
//! //- /lib.rs crate:a deps:b edition:2018 cfg:unix,feature=full
//! mod m;
//! //- /m.rs
//! pub use b::S;
//! //- /b/lib.rs crate:b deps:
//! pub struct S;
//! //- /std/lib.rs crate:std role:stub
//! //- /registry/c/lib.rs crate:c role:outside deps:
//! ```

use lint_core::base::Name;
use lint_core::input::{CfgSet, CrateInput, CrateRole, Dependency, MemorySource, PolicyInput, Project};

/// A fixture, read.
#[derive(Clone, Debug, Default)]
pub struct Fixture {
    /// Its crates, in order; stubs are not added yet.
    pub project: Project,
    /// Its files.
    pub source: MemorySource,
    /// The files' paths and texts, in order.
    pub files: Vec<(String, String)>,
}

/// What a header says.
struct Header<'a> {
    path: &'a str,
    words: Vec<(&'a str, &'a str)>,
}

impl<'a> Header<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let mut words = line.trim().strip_prefix("//- ")?.split_whitespace();
        let path = words.next()?.trim_start_matches('/');
        Some(Self { path, words: words.filter_map(|w| w.split_once(':')).collect() })
    }

    fn get(&self, key: &str) -> Option<&'a str> {
        self.words.iter().find(|(k, _)| *k == key).map(|(_, v)| *v)
    }

    /// The parts of a list; `None` if it is not given.
    fn list(&self, key: &str) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
        Some(self.get(key)?.split(',').filter(|w| !w.is_empty()))
    }
}

impl Fixture {
    /// Reads a fixture.
    pub fn parse(text: &str) -> Self {
        let mut fixture = Self::default();
        let mut wanted: Vec<Vec<(&str, &str)>> = Vec::new();
        for (header, text) in split(text) {
            if header.path == "privacy.toml" {
                fixture.project.policy = Some(PolicyInput { path: header.path.to_owned(), text: text.clone() });
            }
            if let Some(name) = header.get("crate") {
                fixture.project.crates.push(krate(name, &header));
                let deps = header.list("deps").map(|l| l.map(|d| d.split_once('=').unwrap_or((d, d))).collect());
                wanted.push(deps.unwrap_or_default());
            }
            fixture.source.insert(header.path, text.as_str());
            fixture.files.push((header.path.to_owned(), text));
        }
        fixture.project.tests = fixture.project.crates.iter().any(|c| c.cfg.holds(&flag("test")));
        fixture.connect(&wanted);
        fixture
    }

    fn connect(&mut self, wanted: &[Vec<(&str, &str)>]) {
        for (position, deps) in wanted.iter().enumerate() {
            for (name, package) in deps {
                let known = self.project.crates.iter().position(|c| c.package == *package && c.package != "std");
                let krate = known.unwrap_or_else(|| self.outside(package));
                let name = Name::new(&name.replace('-', "_"));
                self.project.crates[position].deps.push(Dependency { name, krate });
            }
        }
    }

    /// A package from outside, of which only its name is known.
    fn outside(&mut self, package: &str) -> usize {
        self.project.crates.push(CrateInput {
            name: Name::new(&package.replace('-', "_")),
            package: package.to_owned(),
            version: "1.0.0".to_owned(),
            package_id: package.to_owned(),
            target_kind: "lib".to_owned(),
            root: String::new(),
            edition: 2024,
            cfg: CfgSet::default(),
            deps: Vec::new(),
            role: CrateRole::Dependency,
        });
        self.project.crates.len() - 1
    }
}

/// The files of a text with their headers.
fn split(text: &str) -> Vec<(Header<'_>, String)> {
    let mut files: Vec<(Header<'_>, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(header) = Header::of(line) {
            files.push((header, String::new()));
            continue;
        }
        if files.is_empty() && !line.trim().is_empty() {
            files.push((Header { path: "lib.rs", words: vec![("crate", "main")] }, String::new()));
        }
        if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
        }
    }
    files
}

fn krate(name: &str, header: &Header<'_>) -> CrateInput {
    let mut cfg = CfgSet::default();
    for word in header.list("cfg").into_iter().flatten() {
        match word.split_once('=') {
            Some((key, value)) => cfg.pair(key, value),
            None => cfg.flag(word),
        }
    }
    let role = match header.get("role") {
        Some("stub") => CrateRole::Stub,
        Some("unselected") => CrateRole::Unselected,
        Some("outside") => CrateRole::Dependency,
        _ => CrateRole::Workspace,
    };
    let has_manifest = header.get("deps").is_some();
    CrateInput {
        name: Name::new(&name.replace('-', "_")),
        package: name.to_owned(),
        version: if has_manifest { "0.0.0".to_owned() } else { String::new() },
        package_id: if has_manifest { name.to_owned() } else { String::new() },
        target_kind: header.get("kind").unwrap_or("lib").to_owned(),
        root: header.path.to_owned(),
        edition: header.get("edition").and_then(|e| e.parse().ok()).unwrap_or(2024),
        cfg,
        deps: Vec::new(),
        role,
    }
}

fn flag(name: &str) -> lint_core::input::CfgExpr {
    lint_core::input::CfgExpr::Flag(Name::new(name))
}

#[cfg(test)]
mod tests {
    use super::Fixture;
    use lint_core::input::{CrateRole, Source};

    #[test]
    fn headers_make_files_and_crates() {
        let fixture = Fixture::parse(
            "//- /a.rs crate:a deps:c=b,serde_json edition:2018 cfg:unix\nmod m;\n//- /a/m.rs\n//- /b.rs crate:b deps:\nx\n",
        );
        let names: Vec<&str> = fixture.project.crates.iter().map(|c| c.name.as_str()).collect();
        assert_eq!(names, ["a", "b", "serde_json"]);
        let a = &fixture.project.crates[0];
        assert_eq!((a.edition, a.deps.len(), a.deps[0].krate, a.deps[0].name.as_str()), (2018, 2, 1, "c"));
        assert_eq!(fixture.project.crates[2].role, CrateRole::Dependency);
        assert_eq!(fixture.source.read("b.rs").as_deref(), Some("x\n"));
        assert_eq!(fixture.source.read("a/m.rs").as_deref(), Some(""));
    }

    #[test]
    fn a_text_without_headers_is_one_crate_without_a_manifest() {
        let fixture = Fixture::parse("\nfn main() {}\n");
        assert_eq!(fixture.project.crates[0].root, "lib.rs");
        assert!(fixture.project.crates[0].version.is_empty());
        assert_eq!(fixture.source.read("lib.rs").as_deref(), Some("fn main() {}\n"));
    }
}
