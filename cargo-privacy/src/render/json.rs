//! Cargo's JSON lines: a `compiler-message` for each finding, as rustc writes its own, and `build-finished` at the end.

use std::fmt::Write;

use lint_core::base::Span;
use lint_core::findings::Finding;
use serde_json::{Value, json};

use super::{View, human, level_word, short};

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

/// All findings, a line each; `origin` says whose each is.
pub fn write(view: &View<'_>, rendered: Rendered, origin: impl Fn(&Finding) -> Origin) -> String {
    view.findings.iter().fold(String::new(), |mut all, finding| {
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

/// The last line.
pub fn build_finished(success: bool) -> String {
    format!("{}\n", json!({ "reason": "build-finished", "success": success }))
}

fn message(view: &View<'_>, finding: &Finding, rendered: Rendered) -> Value {
    let primary = span(view, finding.primary.span, &finding.primary.text, true);
    let others = finding.secondary.iter().map(|l| span(view, l.span, &l.text, false));
    let spans: Vec<Value> = std::iter::once(primary).chain(others).collect();
    let notes = finding.notes.iter().map(|n| child("note", n));
    let help = finding.help.iter().map(|h| child("help", h));
    json!({
        "$message_type": "diagnostic",
        "message": finding.message,
        "code": { "code": finding.code.code(), "explanation": finding.code.page() },
        "level": level_word(finding.level),
        "spans": spans,
        "children": notes.chain(help).collect::<Vec<_>>(),
        "rendered": match rendered {
            Rendered::Plain => human::to_string(view, finding, false),
            Rendered::Ansi => human::to_string(view, finding, true),
            Rendered::Short => short::line(view, finding) + "\n",
        },
    })
}

fn child(level: &str, message: &str) -> Value {
    json!({ "message": message, "code": null, "level": level, "spans": [], "children": [], "rendered": null })
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
