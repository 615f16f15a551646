//! Incremental against from scratch: after any edit, an analysis that is kept says what one from scratch says, to the byte.
//!
//! Edits are random but the same in every run: in bodies, signatures, structs, macros, comments and the policy, halfway typed ones
//! too; files are removed and come back. `EDITS=2000 SEED=7 cargo test --release -p tests --test incremental` makes more of them.

use lint_core::analysis::{Analysis, Change, Report, analyse};
use lint_core::input::{MemorySource, PolicyInput, Project};
use tests::fixture::Fixture;
use tests::generated;

/// The policy of programs that bring none.
const POLICY: &str = include_str!("../flows/privacy.toml");

/// What is typed somewhere.
const SNIPPETS: &[&str] = &[
    " ",
    "\n",
    "\n\n// why\n",
    "// privacy: allow(PD001): it is a test\n",
    "x",
    "(",
    "}",
    "\"",
    "let a = 1;\n",
    "let copy = account.email.clone();\n",
    "println!(\"{}\", account.email);\n",
    "println!(\"{:?}\", account);\n",
    "tracing::info!(\"{}\", first.email);\n",
    "let f = |a: &Account| a.email.clone();\n",
    "if true { return; }\n",
    "use std::collections::BTreeMap;\n",
    "fn new(a: &Account) -> String { a.email.clone() }\n",
    "struct New { email: String }\n",
    "macro_rules! show { ($a:expr) => { println!(\"{}\", $a) } }\n",
    "show!(account.email);\n",
    "pub ",
    "#[derive(Debug)]\n",
    "self.",
    ".clone()",
    "loop { break; }\n",
    "println!(r#\"a\nb {}\"#, 1);\n",
    "é",
];

/// A program that is edited.
struct Edited {
    project: Project,
    source: MemorySource,
    files: Vec<(String, String)>,
    original: Vec<(String, String)>,
    removed: Vec<usize>,
    seed: u64,
}

impl Edited {
    fn new(program: &str, seed: u64) -> Self {
        let mut fixture = Fixture::parse(program);
        let policy = PolicyInput { path: "privacy.toml".to_owned(), text: POLICY.to_owned() };
        fixture.project.policy.get_or_insert(policy);
        let original: Vec<_> = fixture.files.iter().filter(|(path, _)| path != "privacy.toml").cloned().collect();
        Self {
            project: fixture.project,
            source: fixture.source,
            files: original.clone(),
            original,
            removed: Vec::new(),
            seed,
        }
    }

    fn random(&mut self, below: usize) -> usize {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.seed >> 33) as usize % below.max(1)
    }

    /// Makes one edit; says which files it touches.
    fn edit(&mut self) -> Vec<String> {
        let at = self.random(self.files.len());
        match self.random(24) {
            0 => return self.change_policy(),
            1 => return self.remove(at),
            2 => return self.bring_back(),
            3..=7 => self.files[at].1.clone_from(&self.original[at].1),
            8..=10 => self.change_line(at),
            _ => self.type_in(at),
        }
        self.write(at)
    }

    fn write(&mut self, at: usize) -> Vec<String> {
        let (path, text) = self.files[at].clone();
        self.source.insert(path.as_str(), text);
        self.removed.retain(|r| *r != at);
        vec![path]
    }

    fn type_in(&mut self, at: usize) {
        let snippet = SNIPPETS[self.random(SNIPPETS.len())];
        let text = &self.files[at].1;
        let lines: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        let line = lines[self.random(lines.len())];
        let text = &self.files[at].1;
        let rest = text[line..].find('\n').unwrap_or(0);
        let column = if snippet.len() > 4 { 0 } else { self.random(rest + 1) };
        let mut place = line + column;
        while !self.files[at].1.is_char_boundary(place) {
            place += 1;
        }
        self.files[at].1.insert_str(place, snippet);
    }

    /// Doubles a line, removes it, or puts another of the file in its place.
    fn change_line(&mut self, at: usize) {
        let mut lines: Vec<String> = self.files[at].1.split_inclusive('\n').map(str::to_owned).collect();
        if lines.is_empty() {
            return;
        }
        let line = self.random(lines.len());
        let other = lines[self.random(lines.len())].clone();
        match self.random(3) {
            0 => lines.insert(line, other),
            1 => drop(lines.remove(line)),
            _ => lines[line] = other,
        }
        self.files[at].1 = lines.concat();
    }

    fn change_policy(&mut self) -> Vec<String> {
        let which = self.random(3);
        if let Some(policy) = &mut self.project.policy {
            policy.text = match which {
                0 => POLICY.to_owned(),
                1 => format!("{POLICY}\n[[deny]]\nclause = \"x\"\ndata = [\"*\"]\nto = [\"*\"]\n"),
                _ => format!("# moved\n{POLICY}\n[lints]\ndisclosure = \"warn\"\n"),
            };
        }
        vec!["privacy.toml".to_owned()]
    }

    fn remove(&mut self, at: usize) -> Vec<String> {
        let mut source = MemorySource::default();
        self.removed.push(at);
        for (i, (path, text)) in self.files.iter().enumerate() {
            if !self.removed.contains(&i) {
                source.insert(path.as_str(), text.as_str());
            }
        }
        self.source = source;
        vec![self.files[at].0.clone()]
    }

    fn bring_back(&mut self) -> Vec<String> {
        let all = std::mem::take(&mut self.removed);
        all.into_iter().flat_map(|at| self.write(at)).collect()
    }
}

/// All that a report says; files have no other order than that of their paths.
fn said(report: &Report) -> String {
    let sources: Vec<_> = report.sources.iter().map(|(id, file)| (id, &file.path, file.text.len())).collect();
    format!(
        "{:#?}\n{:#?}\n{:#?}\n{:#?}\n{:#?}\n{:#?}\n{sources:?}",
        report.findings, report.disclosures, report.marked, report.sanitizers, report.suggestions, report.stats
    )
}

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(default)
}

/// Edits a program so many times, and compares each time.
fn compare(name: &str, program: &str, edits: usize) {
    let mut edited = Edited::new(program, number("SEED", 1) as u64);
    let mut analysis = Analysis::default();
    analysis.apply_change(&edited.project, &edited.source, Change::Any);
    for count in 0..edits {
        let paths = edited.edit();
        let kept = said(&analysis.apply_change(&edited.project, &edited.source, Change::Files(&paths)));
        let new = said(&analyse(&edited.project, &edited.source));
        let other = kept.lines().zip(new.lines()).find(|(a, b)| a != b);
        let text = edited.files.iter().find(|(path, _)| Some(path) == paths.first()).map_or("", |(_, text)| text);
        assert!(kept == new, "{name}: edit {count} of {paths:?}: kept and new differ: {other:#?}\n{text}");
    }
}

#[test]
fn a_workspace() {
    compare("generated", &generated::workspace(2, 3), number("EDITS", 24));
}

#[test]
fn programs_of_the_flow_suite() {
    let all = [
        ("calls", include_str!("../flows/calls.rs")),
        ("closures", include_str!("../flows/closures.rs")),
        ("callbacks", include_str!("../flows/callbacks.rs")),
        ("statics", include_str!("../flows/statics.rs")),
        ("guards", include_str!("../flows/guards.rs")),
        ("traits", include_str!("../flows/traits.rs")),
        ("channels", include_str!("../flows/channels.rs")),
        ("contexts", include_str!("../flows/contexts.rs")),
        ("logging", include_str!("../flows/logging.rs")),
        ("outside_calls", include_str!("../flows/outside_calls.rs")),
    ];
    for (name, program) in all {
        compare(name, program, number("EDITS", 30) / 10);
    }
}
