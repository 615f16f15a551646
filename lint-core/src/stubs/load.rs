//! How stubs become crates of a project.
//!
//! Everybody gets `std` (which is `core` and `alloc` too). A dependency on a package that has a stub becomes a dependency on
//! the stub, under the name by which the code calls it; so does whatever a stub mentions in turn. A project without a manifest
//! does not say what it depends on: it gets all stubs.
//!
//! ```text
//! json = { package = "serde_json" }   ─▶   crates/serde_json.rs as `json`, and crates/serde.rs, which it mentions
//! ```

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::table::FILES;
use crate::base::{Map, Name, Set};
use crate::input::{CfgSet, CrateInput, CrateRole, Dependency, Project, Source};
use crate::syntax;

/// What the paths of stub files start with; no path of a user's file does.
pub const PREFIX: &str = "stubs:/";

/// The package of the attributes: its stub stands for it also where it is a member of the workspace itself.
pub const MACROS_PACKAGE: &str = "lint-macros";

/// The project with its stubs as further crates. Positions of crates stay as they are; a dependency that has a stub becomes
/// it. A project that has a crate `std` of the role [`CrateRole::Stub`] already keeps it.
#[must_use]
pub fn with_stubs(project: &Project) -> Project {
    let mut builder = Builder { project: project.clone(), loaded: Map::new() };
    if !project.crates.iter().any(|c| c.role == CrateRole::Stub && c.name == "std") && text("std/lib.rs").is_some() {
        builder.project.crates.push(stub_crate("std", "std/lib.rs"));
    }
    builder.replace_dependencies();
    builder.replace_modules();
    builder.replace_macros();
    builder.serve_crates_without_manifest();
    builder.connect_stubs();
    builder.project
}

/// Lowers the stubs for the analyses of this process to come, on the threads of the pool around it, until it is told to stop.
/// That is worth it while there is nothing better to do: an analysis lowers by itself what it needs.
pub fn prepare(stop: &AtomicBool) {
    FILES.par_iter().for_each(|(path, text)| {
        if !stop.load(Ordering::Relaxed) {
            syntax::prepare(&format!("{PREFIX}{path}"), text);
        }
    });
}

/// The embedded stubs in front of another source.
pub struct StubSource<'a> {
    files: &'a dyn Source,
    /// Where a module may be in whose place a stub is, and the stub.
    modules: Vec<(String, &'static str)>,
}

impl<'a> StubSource<'a> {
    /// The stubs, and these files of a project.
    pub fn new(files: &'a dyn Source, project: &Project) -> Self {
        let mut modules = Vec::new();
        for krate in project.crates.iter().filter(|c| c.role == CrateRole::Dependency) {
            for (_, module, stub) in modules_of(&krate.package) {
                let dir = krate.root.rsplit_once('/').map_or("", |(dir, _)| dir);
                let places = [format!("{dir}/{module}.rs"), format!("{dir}/{module}/mod.rs")];
                modules.extend(places.map(|path| (path, *stub)));
            }
        }
        Self { files, modules }
    }
}

impl Source for StubSource<'_> {
    fn read(&self, path: &str) -> Option<Arc<str>> {
        match path.strip_prefix(PREFIX) {
            Some(stub) => text(stub).map(Arc::from),
            None => self.files.read(path),
        }
    }

    fn exists(&self, path: &str) -> bool {
        match path.strip_prefix(PREFIX) {
            Some(stub) => text(stub).is_some(),
            None => self.files.exists(path),
        }
    }

    fn outline(&self, path: &str) -> Option<Arc<str>> {
        match self.modules.iter().find(|(module, _)| module == path) {
            Some((_, stub)) => Some(Arc::from(format!("pub use {stub}::*;"))),
            None => self.files.outline(path),
        }
    }
}

/// The names of all crates that have a stub, `std` not among them, in order.
pub fn crate_names() -> impl Iterator<Item = &'static str> {
    FILES.iter().filter_map(|(path, _)| path.strip_prefix("crates/")?.strip_suffix(".rs").filter(|n| !n.contains('/')))
}

/// The package of which a stub describes the whole or a module.
pub fn described_by(stub: &str) -> &str {
    MODULES.iter().find(|(.., of)| *of == stub).map_or(stub, |(package, ..)| package)
}

fn text(path: &str) -> Option<&'static str> {
    let at = FILES.binary_search_by(|(p, _)| (*p).cmp(path)).ok()?;
    Some(FILES[at].1)
}

/// The files of a crate's stub: `crates/NAME.rs`, and those below `crates/NAME/`.
fn texts_of(name: &str) -> Vec<&'static str> {
    let is_own = |path: &str| {
        path.strip_prefix("crates/")
            .and_then(|p| p.strip_prefix(name))
            .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    };
    FILES.iter().filter(|(path, _)| is_own(path)).map(|(_, text)| *text).collect()
}

fn stub_crate(name: &str, path: &str) -> CrateInput {
    CrateInput {
        name: Name::new(name),
        package: name.to_owned(),
        version: String::new(),
        package_id: String::new(),
        target_kind: "lib".to_owned(),
        root: format!("{PREFIX}{path}"),
        edition: 2024,
        cfg: CfgSet::default(),
        deps: Vec::new(),
        role: CrateRole::Stub,
    }
}

struct Builder {
    project: Project,
    /// The crate of each stub that is loaded, by the stub's name.
    loaded: Map<&'static str, usize>,
}

impl Builder {
    /// Turns outside crates that have a stub into it, the same for all versions.
    fn replace_dependencies(&mut self) {
        let mut becomes: Vec<usize> = (0..self.project.crates.len()).collect();
        for (position, becomes) in becomes.iter_mut().enumerate() {
            let given = &self.project.crates[position];
            if given.role != CrateRole::Dependency {
                continue;
            }
            let Some(stub) = stub_of(&given.package) else { continue };
            if let Some(first) = self.loaded.get(stub) {
                *becomes = *first;
                continue;
            }
            let found = stub_crate(stub, &format!("crates/{stub}.rs"));
            let given = &mut self.project.crates[position];
            *given = CrateInput {
                name: given.name,
                package: given.package.clone(),
                version: given.version.clone(),
                ..found
            };
            self.loaded.insert(stub, position);
        }
        for dep in self.project.crates.iter_mut().flat_map(|c| &mut c.deps) {
            dep.krate = becomes.get(dep.krate).copied().unwrap_or(dep.krate);
        }
    }

    /// A package whose module has a stub knows that, and hands it on.
    fn replace_modules(&mut self) {
        for position in 0..self.project.crates.len() {
            let krate = &self.project.crates[position];
            if krate.role != CrateRole::Dependency {
                continue;
            }
            for (_, _, stub) in modules_of(&krate.package.clone()) {
                let Some(krate) = self.load(stub) else { continue };
                self.project.crates[position].deps.push(Dependency { name: Name::new(stub), krate });
            }
        }
    }

    /// In the workspace that `lint-macros` itself is a member of, its attributes are known by its stub too.
    fn replace_macros(&mut self) {
        let own: Set<usize> = (0..self.project.crates.len())
            .filter(|i| {
                let given = &self.project.crates[*i];
                given.package == MACROS_PACKAGE && given.role != CrateRole::Stub && given.target_kind == "proc-macro"
            })
            .collect();
        if own.is_empty() {
            return;
        }
        let Some(stub) = self.load("lint_macros") else { return };
        for dep in self.project.crates.iter_mut().flat_map(|c| &mut c.deps) {
            if own.contains(&dep.krate) {
                dep.krate = stub;
            }
        }
    }

    /// Crates without a manifest may use whatever there is.
    fn serve_crates_without_manifest(&mut self) {
        let bare = |c: &CrateInput| {
            c.role == CrateRole::Workspace && c.version.is_empty() && c.package_id.is_empty() && c.deps.is_empty()
        };
        let positions: Vec<usize> = (0..self.project.crates.len()).filter(|i| bare(&self.project.crates[*i])).collect();
        if positions.is_empty() {
            return;
        }
        let all: Vec<Dependency> = crate_names()
            .filter_map(|name| Some(Dependency { name: Name::new(name), krate: self.load(name)? }))
            .collect();
        for position in positions {
            let krate = &mut self.project.crates[position];
            let own = krate.name;
            // Without a manifest the attributes are called as the documentation has it.
            let marks =
                all.iter().find(|d| d.name == "lint_macros").map(|d| Dependency { name: Name::new("privacy"), ..*d });
            krate.deps = all.iter().filter(|d| d.name != own).cloned().chain(marks).collect();
        }
    }

    /// The crate of a stub; loads it if it isn't yet.
    fn load(&mut self, name: &str) -> Option<usize> {
        if let Some(found) = self.loaded.get(name) {
            return Some(*found);
        }
        let name = crate_names().find(|n| *n == name)?;
        self.project.crates.push(stub_crate(name, &format!("crates/{name}.rs")));
        let position = self.project.crates.len() - 1;
        self.loaded.insert(name, position);
        Some(position)
    }

    /// Stubs know the stubs that they mention, which are loaded for it.
    fn connect_stubs(&mut self) {
        let mut position = 0;
        while let Some(krate) = self.project.crates.get(position) {
            if let (CrateRole::Stub, Some(path)) = (krate.role, krate.root.strip_prefix(PREFIX)) {
                let own = path.strip_prefix("crates/").and_then(|p| p.strip_suffix(".rs"));
                let texts = own.into_iter().flat_map(texts_of);
                let mentioned: Vec<&'static str> = texts.flat_map(mentions).filter(|n| Some(*n) != own).collect();
                let mut deps: Vec<Dependency> = Vec::new();
                for name in mentioned {
                    if let Some(krate) = self.load(name)
                        && !deps.iter().any(|d| d.name == name)
                    {
                        deps.push(Dependency { name: Name::new(name), krate });
                    }
                }
                self.project.crates[position].deps = deps;
            }
            position += 1;
        }
    }
}

/// Packages whose items are those of another one at the same paths, so that its stub stands for them too.
const PARTS: &[(&str, &str)] = &[
    ("axum_core", "axum"),
    ("futures_core", "futures"),
    ("futures_sink", "futures"),
    ("futures_util", "futures"),
    ("serde_core", "serde"),
    ("serde_derive", "serde"),
    ("strum_macros", "strum"),
    ("tower_layer", "tower"),
    ("tower_service", "tower"),
];

/// Modules that a stub describes, of packages that are known by their source: the package, the module, and the stub.
const MODULES: &[(&str, &str, &str)] = &[("tower_http", "trace", "tower_http_trace")];

fn modules_of(package: &str) -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> {
    let name = package.replace('-', "_");
    MODULES.iter().filter(move |(of, ..)| *of == name)
}

fn stub_of(package: &str) -> Option<&'static str> {
    let name = package.replace('-', "_");
    let whole = PARTS.iter().find(|(part, _)| *part == name).map(|(_, whole)| *whole);
    crate_names().find(|n| *n == whole.unwrap_or(&name))
}

/// The stub crates that a text mentions as `name::`, `use name` or `extern crate name`.
fn mentions(text: &'static str) -> Vec<&'static str> {
    let known: Set<&'static str> = crate_names().collect();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for line in text.lines().filter(|l| !l.trim_start().starts_with("//")) {
        for keyword in ["extern crate ", "use "] {
            let name = line.split_once(keyword).and_then(|(_, rest)| rest.split(|c| !is_word(c)).next());
            found.extend(name.filter(|n| known.contains(n)));
        }
        for (at, _) in line.match_indices("::") {
            let before = &line[..at];
            let start =
                before.rfind(|c| !is_word(c)).map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8));
            found.extend(Some(&before[start..]).filter(|n| known.contains(n)));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::{StubSource, crate_names, mentions, with_stubs};
    use crate::base::Name;
    use crate::input::{CrateInput, CrateRole, Dependency, MemorySource, Project, Source};
    use crate::stubs::table::FILES;

    fn files_below(directory: &std::path::Path, prefix: &str, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                files_below(&entry.path(), &format!("{name}/"), found);
            } else if entry.path().extension().is_some_and(|e| e == "rs") {
                found.push(name);
            }
        }
    }

    #[test]
    fn the_table_lists_every_file_in_order() {
        let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/stubs");
        let mut found = Vec::new();
        for folder in ["std", "crates"] {
            files_below(&here.join(folder), &format!("{folder}/"), &mut found);
        }
        found.sort();
        let listed: Vec<&str> = FILES.iter().map(|(path, _)| *path).collect();
        assert_eq!(listed, found);
    }

    fn krate(name: &str, package: &str, role: CrateRole, deps: &[(&str, usize)]) -> CrateInput {
        CrateInput {
            name: Name::new(name),
            package: package.to_owned(),
            version: "1.0.0".to_owned(),
            package_id: package.to_owned(),
            role,
            deps: deps.iter().map(|(n, krate)| Dependency { name: Name::new(n), krate: *krate }).collect(),
            ..super::stub_crate(name, "")
        }
    }

    #[test]
    fn a_dependency_with_a_stub_becomes_it_under_its_name_in_the_code() {
        let project = Project {
            crates: vec![
                krate("shop", "shop", CrateRole::Workspace, &[("privacy", 1), ("other", 2), ("marks", 3)]),
                krate("lint_macros", "lint-macros", CrateRole::Dependency, &[]),
                krate("other", "other-package", CrateRole::Dependency, &[]),
                krate("lint_macros", "lint-macros", CrateRole::Dependency, &[]),
            ],
            ..Project::default()
        };
        let with = with_stubs(&project);
        assert_eq!(with.crates[1].role, CrateRole::Stub);
        assert_eq!(with.crates[1].root, "stubs:/crates/lint_macros.rs");
        assert_eq!(with.crates[2].role, CrateRole::Dependency);
        let deps: Vec<usize> = with.crates[0].deps.iter().map(|d| d.krate).collect();
        assert_eq!(deps, [1, 2, 1]);
    }

    #[test]
    fn a_part_of_a_crate_is_the_crate() {
        let deps = [("futures", 1), ("futures_util", 2)];
        let project = Project {
            crates: vec![
                krate("shop", "shop", CrateRole::Workspace, &deps),
                krate("futures", "futures", CrateRole::Dependency, &[]),
                krate("futures_util", "futures-util", CrateRole::Dependency, &[]),
            ],
            ..Project::default()
        };
        let deps: Vec<usize> = with_stubs(&project).crates[0].deps.iter().map(|d| d.krate).collect();
        assert_eq!(deps, [1, 1]);
    }

    #[test]
    fn a_module_with_a_stub_is_handed_on_by_its_package() {
        let other =
            CrateInput { root: "h/src/lib.rs".to_owned(), ..krate("h", "tower-http", CrateRole::Dependency, &[]) };
        let project = Project { crates: vec![other], ..Project::default() };
        let with = with_stubs(&project);
        let names: Vec<&str> = with.crates[0].deps.iter().map(|d| d.name.as_str()).collect();
        assert_eq!((names.as_slice(), with.crates[0].role), (&["tower_http_trace"][..], CrateRole::Dependency));
        let files = MemorySource::default();
        let source = StubSource::new(&files, &with);
        let text = |path: &str| source.outline(path).map(|t| t.to_string());
        assert_eq!(text("h/src/trace/mod.rs").as_deref(), Some("pub use tower_http_trace::*;"));
        assert_eq!(text("h/src/cors/mod.rs"), None);
    }

    #[test]
    fn without_a_manifest_everything_is_there() {
        let mut bare = krate("main", "main", CrateRole::Workspace, &[]);
        bare.version = String::new();
        bare.package_id = String::new();
        let with = with_stubs(&Project { crates: vec![bare], ..Project::default() });
        let names: Vec<&str> = with.crates[0].deps.iter().map(|d| d.name.as_str()).collect();
        assert!(crate_names().all(|n| names.contains(&n)));
        assert!(names.contains(&"privacy"));
    }

    #[test]
    fn mentions_are_whole_words_in_code() {
        assert_eq!(mentions("use lint_macros::sink;"), ["lint_macros"]);
        assert_eq!(mentions("extern crate lint_macros as x;"), ["lint_macros"]);
        assert!(mentions("// lint_macros::sink\nuse my_lint_macros::x;").is_empty());
    }
}
