//! Names of a fixture, and their dumps.

use std::fmt::Write;

use lint_core::base::Diag;
use lint_core::input::{Project, SourceMap};
use lint_core::names::{self, Names, dump};
use lint_core::stubs::load::{StubSource, with_stubs};
use lint_core::syntax::load::load;

use crate::fixture::Fixture;

/// The names of a fixture.
#[derive(Debug)]
pub struct Resolved {
    /// The project with its stubs.
    pub project: Project,
    /// Its files.
    pub sources: SourceMap,
    /// Its definitions.
    pub names: Names,
    /// What the files had to say.
    pub diags: Vec<Diag>,
}

impl Resolved {
    /// Loads and resolves a fixture.
    pub fn of(text: &str) -> Self {
        let fixture = Fixture::parse(text);
        let project = with_stubs(&fixture.project);
        let mut sources = SourceMap::default();
        let (loaded, diags) = load(&project, &StubSource::new(&fixture.source), &mut sources);
        let names = names::resolve(&project, &loaded);
        Self { project, sources, names, diags }
    }

    /// Messages with the text that they stand at.
    pub fn messages(&self, diags: &[Diag]) -> String {
        let mut out = String::new();
        for diag in diags {
            let file = self.sources.file(diag.span.file);
            let line = file.line_of(diag.span.range.lo) + 1;
            let text = file.text.get(diag.span.range.as_usize()).unwrap_or_default();
            let _ = writeln!(out, "{}:{line} `{text}`: {}", file.path, diag.message);
        }
        out
    }
}

/// A dump as the tests write it: what is in a scope is indented by two, whatever the test's own indentation is.
pub fn lines(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let indent = if line.starts_with("mod ") || line.starts_with("block ") { "" } else { "  " };
        let _ = writeln!(out, "{indent}{line}");
    }
    out
}

/// Compares the scopes of a fixture's own crates with what is expected.
pub fn check(text: &str, expected: &str) {
    let resolved = Resolved::of(text);
    assert_eq!(resolved.messages(&resolved.diags), "", "the fixture is wrong");
    assert_eq!(dump::scopes(&resolved.names.map), lines(expected));
}
