//! What stands under the pointer: a marked field with all that the policy says of it, or a finding.

use std::collections::BTreeSet;

use lint_core::base::Span;
use lint_core::findings::{Finding, Marked};
use lsp_types::{Hover, HoverContents, HoverParams, MarkupContent, MarkupKind, Range};

use super::diagnostics::range;
use super::uri;
use super::worker::Shared;
use super::world::Snapshot;

/// The answer to a hover; `None` where there is nothing of ours.
pub(super) fn hover(shared: &Shared, params: &HoverParams) -> Option<Hover> {
    let at = &params.text_document_position_params;
    let path = uri::to_path(&at.text_document.uri)?;
    let snapshots = shared.snapshots(&path);
    snapshots.iter().find_map(|snapshot| {
        let offset = offset(snapshot, &path, at.position)?;
        let (text, range) = describe(snapshot, &path, offset)?;
        let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value: text });
        Some(Hover { contents, range: Some(range) })
    })
}

/// The byte of a position in the text that was analysed.
pub(super) fn offset(snapshot: &Snapshot, path: &str, at: lsp_types::Position) -> Option<u32> {
    let file = snapshot.report.sources.file(snapshot.report.sources.by_path(path)?);
    Some(super::buffers::offset(&file.text, at) as u32)
}

/// Whether a span is in a file and around a byte.
pub(super) fn is_at(snapshot: &Snapshot, span: Span, path: &str, offset: u32) -> bool {
    snapshot.report.sources.get(span.file).is_some_and(|f| f.path == path)
        && span.range.lo <= offset
        && offset <= span.range.hi
}

fn describe(snapshot: &Snapshot, path: &str, offset: u32) -> Option<(String, Range)> {
    let sources = &snapshot.report.sources;
    let of_field = |m: &&Marked| is_at(snapshot, m.name, path, offset) || is_at(snapshot, m.mark, path, offset);
    if let Some(marked) = snapshot.report.marked.iter().find(of_field) {
        let span = if is_at(snapshot, marked.name, path, offset) { marked.name } else { marked.mark };
        return Some((field(snapshot, marked), range(sources, span)));
    }
    // A step of a flow: what is read there. The smallest of several.
    let flows = snapshot.findings().iter().flat_map(|f| &f.flows);
    let steps = flows.flat_map(|flow| flow.steps.iter().map(move |s| (s.span, &flow.data, &s.text)));
    let step = steps
        .filter(|(span, ..)| is_at(snapshot, *span, path, offset))
        .min_by_key(|(span, ..)| span.range.hi - span.range.lo);
    let found = snapshot.findings().iter().find(|f| is_at(snapshot, f.primary.span, path, offset));
    match (step, found) {
        (Some((span, data, text)), found) if found.is_none_or(|f| f.primary.span != span) => {
            let marked = snapshot.report.marked.iter().find(|m| m.data == *data)?;
            Some((format!("{text}\n\n{}", field(snapshot, marked)), range(sources, span)))
        }
        (_, Some(found)) => Some((finding(found), range(sources, found.primary.span))),
        _ => None,
    }
}

/// A marked field: category, purposes, clause, and where it goes.
fn field(snapshot: &Snapshot, marked: &Marked) -> String {
    let policy = &snapshot.policy;
    let category = policy.category(&marked.category).and_then(|id| policy.categories.get(id.index()));
    let title = category.and_then(|c| c.title.as_ref()).map(|t| format!(" ({t})")).unwrap_or_default();
    let clause = marked.clause.as_ref().map(|c| format!(", clause {c}")).unwrap_or_default();
    let purposes = if marked.purposes.is_empty() { "any".to_owned() } else { list(&marked.purposes) };
    let mut text = format!(
        "**`{}`** is personal data\n\n- category: `{}`{title}{clause}\n- purposes: {purposes}\n",
        marked.data, marked.category
    );
    let ways: BTreeSet<String> = snapshot
        .report
        .disclosures
        .iter()
        .filter(|d| d.data == marked.data)
        .map(|d| {
            let place = snapshot.report.sources.get(d.span.file).map(|f| {
                let name = f.path.rsplit('/').next().unwrap_or(&f.path);
                format!("{name}:{}", f.line_of(d.span.range.lo) + 1)
            });
            let judged = match (&d.code, &d.clause) {
                (Some(code), _) => format!("**{code}**"),
                (None, Some(clause)) => format!("permitted by clause {clause}"),
                (None, None) => "permitted".to_owned(),
            };
            format!("  - `{}` at {}: {judged}\n", d.recipient, place.unwrap_or_default())
        })
        .collect();
    if ways.is_empty() {
        text.push_str("- goes nowhere\n");
    } else {
        text.push_str("- goes to\n");
        ways.iter().for_each(|way| text.push_str(way));
    }
    text
}

fn finding(finding: &Finding) -> String {
    let mut text = format!("**{}**: {}\n", finding.code, finding.message);
    finding.notes.iter().for_each(|n| text.push_str(&format!("\n- note: {n}")));
    finding.help.iter().for_each(|h| text.push_str(&format!("\n- help: {h}")));
    text
}

fn list(names: &[String]) -> String {
    names.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", ")
}
