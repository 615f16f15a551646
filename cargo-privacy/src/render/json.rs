//! Cargo's JSON lines: a `compiler-message` for each finding, as rustc writes its own, and `build-finished` at the end.

use std::fmt::Write;

use lint_core::base::{Span, TextRange};
use lint_core::findings::{Finding, Fix};
use serde_json::{Value, json};

use super::places::places;
use super::{View, human, level_word, short};
use crate::accept;

/// How the `rendered` text of a message looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rendered {
    /// As on a terminal without colours.
    Plain,
    /// With colours as ANSI sequences.
    Ansi,
    /// One line.
    Short,
}

/// Whose message it is, as Cargo writes it.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// Cargo's package id.
    pub package_id: String,
    /// The package's `Cargo.toml`.
    pub manifest_path: String,
    /// Cargo's `target` object.
    pub target: Value,
}

/// Findings, a line each; `origin` says whose each is. What is accepted is a note.
pub fn write<'f>(
    view: &View<'_>,
    findings: impl IntoIterator<Item = &'f Finding>,
    rendered: Rendered,
    origin: impl Fn(&Finding) -> Origin,
) -> String {
    findings.into_iter().fold(String::new(), |mut all, finding| {
        let of = origin(finding);
        let line = json!({
            "reason": "compiler-message",
            "package_id": of.package_id,
            "manifest_path": of.manifest_path,
            "target": of.target,
            "message": message(view, finding, rendered),
        });
        let _ = writeln!(all, "{line}");
        all
    })
}

/// A line for each target that was scanned, as Cargo writes one for each that it has built: who shows findings forgets those
/// of a package when it hears of it again.
pub fn artifacts(scanned: &[(Origin, Vec<String>)]) -> String {
    scanned.iter().fold(String::new(), |mut all, (of, features)| {
        let line = json!({
            "reason": "compiler-artifact",
            "package_id": of.package_id,
            "manifest_path": of.manifest_path,
            "target": of.target,
            "profile": {
                "opt_level": "0", "debuginfo": 0, "debug_assertions": true, "overflow_checks": true, "test": false,
            },
            "features": features,
            "filenames": [],
            "executable": null,
            "fresh": true,
        });
        let _ = writeln!(all, "{line}");
        all
    })
}

/// The last line.
pub fn build_finished(success: bool) -> String {
    format!("{}\n", json!({ "reason": "build-finished", "success": success }))
}

fn message(view: &View<'_>, finding: &Finding, rendered: Rendered) -> Value {
    let shown = places(finding, usize::MAX).into_iter().chain(finding.rules.iter().cloned());
    let mut spans: Vec<Value> = Vec::new();
    // A label in a file that there is not (a policy that is built in) has no place to stand.
    for label in shown.filter(|l| view.file(l.span).is_some()) {
        spans.push(span(view, label.span, &label.text, spans.is_empty()));
    }
    let notes = finding.notes.iter().map(|n| child("note", n, &[]));
    let help = finding.help.iter().map(|h| child("help", h, &[]));
    let accepted = finding.accepted.iter().map(|a| child("note", &format!("accepted: {}", a.reason), &[]));
    let level = if finding.accepted.is_some() { "note" } else { level_word(finding.level) };
    let fixes = finding.fixes.iter().map(|f| suggestion(view, f)).chain(accepting(view, finding));
    json!({
        "$message_type": "diagnostic",
        "message": finding.message,
        "code": { "code": finding.code.code(), "explanation": finding.code.page() },
        "level": level,
        "spans": spans,
        "children": accepted.chain(notes).chain(help).chain(fixes).collect::<Vec<_>>(),
        "rendered": match rendered {
            Rendered::Plain => human::to_string(view, finding, false),
            Rendered::Ansi => human::to_string(view, finding, true),
            Rendered::Short => short::line(view, finding) + "\n",
        },
    })
}

fn child(level: &str, message: &str, spans: &[Value]) -> Value {
    json!({ "message": message, "code": null, "level": level, "spans": spans, "children": [], "rendered": null })
}

/// A change that mends the finding: editors offer it.
fn suggestion(view: &View<'_>, fix: &Fix) -> Value {
    let applicability = if fix.is_sure { "MachineApplicable" } else { "MaybeIncorrect" };
    let spans: Vec<Value> = fix
        .edits
        .iter()
        .map(|(place, replacement)| {
            let mut span = span(view, *place, "", true);
            span["suggested_replacement"] = replacement.as_str().into();
            span["suggestion_applicability"] = applicability.into();
            span
        })
        .collect();
    child("help", &fix.message, &spans)
}

/// Accepts a disclosure by a comment, whose reason is to be written.
fn accepting(view: &View<'_>, finding: &Finding) -> Option<Value> {
    let file = view.file(finding.primary.span).filter(|_| !finding.flows.is_empty() && finding.accepted.is_none())?;
    let line = file.line_of(finding.primary.span.range.lo);
    let text = file.line_text(line);
    let start = file.lines().range(&file.text, line).start + text.len() - text.trim_start().len();
    let indent = &text[..text.len() - text.trim_start().len()];
    let comment = format!("{}\n{indent}", accept::comment(finding.code));
    let place = TextRange::from(start..start).in_file(finding.primary.span.file);
    let message = accept::title(finding.code);
    Some(suggestion(view, &Fix { message, edits: vec![(place, comment)], is_sure: false }))
}

fn span(view: &View<'_>, span: Span, label: &str, primary: bool) -> Value {
    let region = view.region(span);
    json!({
        "file_name": view.path(span.file),
        "byte_start": span.range.lo,
        "byte_end": span.range.hi,
        "line_start": region.start.line + 1,
        "line_end": region.end.line + 1,
        "column_start": region.start.column + 1,
        "column_end": region.end.column + 1,
        "is_primary": primary,
        "text": text(view, span),
        "label": (!label.is_empty()).then_some(label),
        "suggested_replacement": null,
        "suggestion_applicability": null,
        "expansion": null,
    })
}

/// The lines that a span covers, with what of them is covered.
fn text(view: &View<'_>, span: Span) -> Vec<Value> {
    let Some(file) = view.file(span) else { return Vec::new() };
    let region = view.region(span);
    let lines = (region.start.line..=region.end.line).map(|line| {
        let text = file.line_text(line);
        let start = if line == region.start.line { region.start.column } else { 0 };
        let end = if line == region.end.line { region.end.column } else { text.chars().count() };
        json!({ "text": text, "highlight_start": start + 1, "highlight_end": end + 1 })
    });
    lines.collect()
}
