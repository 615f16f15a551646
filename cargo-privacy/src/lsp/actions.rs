//! Code actions: mark a field, accept a finding with a reason, wrap what is disclosed in a known sanitizer.
//!
//! An edit is offered only where the buffer is as it was analysed: a place that moved is no place to write at.

use std::collections::HashMap;

use lint_core::base::Span;
use lint_core::findings::{Finding, Sanitizer};
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Position, Range, TextEdit, Uri, WorkspaceEdit,
};

use super::worker::Shared;
use super::world::Snapshot;
use super::{diagnostics, uri};
use crate::accept;

/// What can be done in a range.
pub(super) fn actions(shared: &Shared, params: &CodeActionParams) -> Vec<CodeActionOrCommand> {
    let Some(place) = Place::new(shared, params) else { return Vec::new() };
    let mut all: Vec<CodeAction> = Vec::new();
    for snapshot in shared.snapshots(&place.path) {
        let Some(file) = snapshot.report.sources.by_path(&place.path) else { continue };
        if *snapshot.report.sources.file(file).text != *place.text {
            continue;
        }
        if snapshot.policy_path.as_deref() != Some(place.path.as_str()) {
            all.extend(mark(&snapshot, &place));
        }
        let is_here = |f: &&Finding| {
            let range = diagnostics::range(&snapshot.report.sources, f.primary.span);
            f.primary.span.file == file
                && range.start.line <= place.range.end.line
                && place.range.start.line <= range.end.line
        };
        for finding in snapshot.findings().iter().filter(is_here) {
            all.extend(wrap(&snapshot, finding, &place));
            all.extend(allow(&snapshot, finding, &place));
        }
    }
    all.dedup();
    all.into_iter().map(CodeActionOrCommand::CodeAction).collect()
}

/// Where an action was asked for.
struct Place {
    uri: Uri,
    path: String,
    text: std::sync::Arc<str>,
    range: Range,
}

impl Place {
    fn new(shared: &Shared, params: &CodeActionParams) -> Option<Self> {
        let uri = params.text_document.uri.clone();
        let path = uri::to_path(&uri)?;
        let text = shared.text(&path)?;
        Some(Self { uri, path, text, range: params.range })
    }

    /// A line without its line break.
    fn line(&self, line: u32) -> Option<&str> {
        self.text.lines().nth(line as usize)
    }

    #[allow(clippy::mutable_key_type, reason = "lsp-types has this map keyed by URIs, which nobody changes")]
    fn action(&self, title: String, edits: Vec<TextEdit>) -> CodeAction {
        let changes = HashMap::from([(self.uri.clone(), edits)]);
        CodeAction {
            title,
            kind: Some(CodeActionKind::QUICKFIX),
            edit: Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() }),
            ..CodeAction::default()
        }
    }
}

fn insert(line: u32, text: String) -> TextEdit {
    let at = Position::new(line, 0);
    TextEdit::new(Range::new(at, at), text)
}

fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}

/// Marks the field that the range begins at, with the categories whose names look like it; with all where none does.
fn mark(snapshot: &Snapshot, place: &Place) -> Vec<CodeAction> {
    let at = place.range.start.line;
    let Some((line, name)) = place.line(at).and_then(|line| Some((line, field_name(line)?))) else { return Vec::new() };
    let Some(head) = struct_head(place, at) else { return Vec::new() };
    let above = at.checked_sub(1).and_then(|n| place.line(n)).unwrap_or_default();
    if above.contains("personal(") {
        return Vec::new();
    }
    let looks = |patterns: &[String]| patterns.iter().any(|p| lint_core::policy::looks_like(p, name));
    let all = &snapshot.policy.categories;
    let mut chosen: Vec<&str> = all.iter().filter(|c| looks(&c.looks_like)).map(|c| c.name.as_str()).collect();
    if chosen.is_empty() {
        chosen = all.iter().map(|c| c.name.as_str()).collect();
    }
    let derive = (!derives(place, head)).then(|| {
        let indent = place.line(head).map(indent).unwrap_or_default();
        insert(head, format!("{indent}#[derive(privacy::PersonalData)]\n"))
    });
    let action = |category: &str| {
        let mark = insert(at, format!("{}#[personal(category = \"{category}\")]\n", indent(line)));
        place.action(format!("mark `{name}` as `{category}`"), derive.iter().cloned().chain([mark]).collect())
    };
    chosen.into_iter().map(action).collect()
}

/// The name of the field that a line declares.
fn field_name(line: &str) -> Option<&str> {
    let mut rest = line.trim_start();
    if let Some(after) = rest.strip_prefix("pub") {
        rest = after.trim_start();
        if let Some(inner) = rest.strip_prefix('(') {
            rest = inner[inner.find(')')? + 1..].trim_start();
        }
    }
    let (name, ty) = rest.split_once(':')?;
    let name = name.trim_end();
    let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.is_empty();
    (is_name && !ty.starts_with(':') && ty.trim_end().ends_with(',')).then_some(name)
}

/// The line of the `struct` whose braces a line stands in directly.
fn struct_head(place: &Place, line: u32) -> Option<u32> {
    let before: Vec<&str> = place.text.lines().take(line as usize).collect();
    let mut closed = 0usize;
    for (at, text) in before.iter().enumerate().rev() {
        closed += text.matches('}').count();
        let opened = text.matches('{').count();
        if opened > closed {
            let is_struct = text.split_whitespace().any(|word| word == "struct");
            return is_struct.then_some(at as u32);
        }
        closed -= opened;
    }
    None
}

/// Whether the attributes above an item derive `PersonalData`.
fn derives(place: &Place, head: u32) -> bool {
    let before: Vec<&str> = place.text.lines().take(head as usize).collect();
    let attributes = before.iter().rev().take_while(|l| {
        let l = l.trim();
        !l.is_empty() && !l.ends_with('}') && !l.ends_with(';')
    });
    attributes.into_iter().any(|l| l.contains("PersonalData"))
}

/// Accepts a finding, with a reason to be written.
fn allow(snapshot: &Snapshot, finding: &Finding, place: &Place) -> Option<CodeAction> {
    if snapshot.policy_path.as_deref() == Some(place.path.as_str()) {
        return None;
    }
    let range = diagnostics::range(&snapshot.report.sources, finding.primary.span);
    let indent = indent(place.line(range.start.line)?);
    let edit = insert(range.start.line, format!("{indent}{}\n", accept::comment(finding.code)));
    let action = place.action(accept::title(finding.code), vec![edit]);
    Some(CodeAction { diagnostics: Some(vec![diagnostics::primary(&snapshot.report.sources, finding)]), ..action })
}

/// Wraps what is read last on the way to the sink in each sanitizer that gives what is missing.
fn wrap(snapshot: &Snapshot, finding: &Finding, place: &Place) -> Vec<CodeAction> {
    let sources = &snapshot.report.sources;
    let of_file = |span: &Span| sources.get(span.file).is_some_and(|f| f.path == place.path);
    let reads: Vec<Span> = finding
        .flows
        .iter()
        .filter_map(|flow| {
            let mut read = flow.steps.iter().rev().filter(|s| s.text.ends_with("is read")).map(|s| s.span);
            read.find(|span| of_file(span) && is_expression(&place.text, *span))
        })
        .collect();
    if reads.is_empty() || reads.len() < finding.flows.len() {
        return Vec::new();
    }
    let helps = |s: &&Sanitizer| {
        let is_clean = s.gives.iter().any(|g| g == "clean");
        is_clean || (!finding.missing.is_empty() && finding.missing.iter().all(|m| s.gives.contains(m)))
    };
    let own = finding.in_function.split("::").next().unwrap_or_default();
    let action = |sanitizer: &Sanitizer| {
        let path = match sanitizer.path.strip_prefix(own).filter(|rest| rest.starts_with("::")) {
            Some(rest) => format!("crate{rest}"),
            None => sanitizer.path.clone(),
        };
        let mut spans = reads.clone();
        spans.sort();
        spans.dedup();
        let edits = spans.iter().map(|span| {
            let inner = &place.text[span.range.as_usize()];
            let borrow = if inner.starts_with('&') { "" } else { "&" };
            TextEdit::new(diagnostics::range(sources, *span), format!("{path}({borrow}{inner})"))
        });
        let title = format!("wrap in `{}`, which gives `{}`", sanitizer.path, sanitizer.gives.join("`, `"));
        let action = place.action(title, edits.collect());
        CodeAction { diagnostics: Some(vec![diagnostics::primary(sources, finding)]), ..action }
    };
    snapshot.report.sanitizers.iter().filter(helps).map(action).collect()
}

/// Whether a span is a field that is read, and no part of a string.
fn is_expression(text: &str, span: Span) -> bool {
    let Some(inner) = text.get(span.range.as_usize()) else { return false };
    let before = text[..span.range.lo as usize].chars().next_back();
    inner.contains('.')
        && before != Some('{')
        && inner.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '&'))
}

#[cfg(test)]
mod tests {
    use super::field_name;

    #[test]
    fn only_fields_are_marked() {
        assert_eq!(field_name("    pub(crate) email: String,"), Some("email"));
        assert_eq!(field_name("name: Option<String>,  "), Some("name"));
        assert_eq!(field_name("let x: u8 = 1;"), None);
        assert_eq!(field_name("std::mem,"), None);
        assert_eq!(field_name("// a: b,"), None);
    }
}
