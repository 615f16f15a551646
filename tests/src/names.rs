//! Names of a fixture, and their dumps.

use std::fmt::Write;

use lint_core::base::{Diag, FileId, Name, Span, TextRange};
use lint_core::input::{Project, SourceMap};
use lint_core::names::marks::{self, Marking, Row, RowTarget};
use lint_core::names::{self, Def, DefMap, Marked, Names, dump};
use lint_core::policy::PathPattern;
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
        let (loaded, diags) = load(&project, &StubSource::new(&fixture.source, &project), &mut sources);
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

/// The marks of a fixture with rows of a policy: `kind path`, `call shop::send`.
pub fn marking(resolved: &Resolved, rows: &[Row]) -> Marking {
    marks::resolve(&resolved.names.map, &resolved.project, &resolved.names.loose, rows)
}

/// What a mark stands on, as text.
pub fn described(map: &DefMap, on: Marked) -> String {
    match on {
        Marked::Field(id) => format!("field {}", map.path_of_field(id)),
        Marked::Adt(id) => format!("type {}", map.path_of(Def::Adt(id))),
        Marked::Func(id) => format!("fn {}", map.path_of(Def::Func(id))),
        Marked::Param(id, at) => format!("param {at} of {}", map.path_of(Def::Func(id))),
        Marked::Impl(id) => match map.impl_self_def(id) {
            Some(def) => format!("impl {}", map.path_of(def)),
            None => "impl".to_owned(),
        },
        Marked::Trait(id) => format!("trait {}", map.path_of(Def::Trait(id))),
        Marked::Module(id) => format!("mod {}", map.path_of(Def::Module(id))),
        Marked::Const(id) => format!("const {}", map.path_of(Def::Const(id))),
        Marked::Macro(id) => format!("macro {}", map.path_of_macro(id)),
        Marked::Column(table, column) => format!("column {table}.{column}"),
    }
}

/// All marks, a line each: the word, and what it stands on.
pub fn marks_text(map: &DefMap, marking: &Marking) -> String {
    let mut out = String::new();
    for mark in &marking.marks.all {
        let _ = writeln!(out, "{} {}", mark.mark.kind().word(), described(map, mark.on));
    }
    out
}

/// Reads rows: `field shop::User::email`, `column users.email`.
pub fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let Some((kind, path)) = line.split_once(' ') else { continue };
        let target = if kind == "column" {
            let (table, column) = path.split_once('.').unwrap_or((path, ""));
            RowTarget::Column(Name::new(table), Name::new(column))
        } else {
            let Ok(pattern) = PathPattern::parse(path) else { continue };
            match kind {
                "field" => RowTarget::Field(pattern),
                "type" => RowTarget::Type(pattern),
                "param" => RowTarget::Param(pattern),
                "context" => RowTarget::Context(pattern),
                _ => RowTarget::Call(pattern),
            }
        };
        let span = Span { file: FileId(u32::MAX), range: TextRange::default() };
        rows.push(Row { target, mark: None, span });
    }
    rows
}
