//! Inlay hints: the category behind each marked name, and where marked data is read on its way to a finding.

use std::collections::BTreeMap;

use lint_core::base::Span;
use lsp_types::{InlayHint, InlayHintKind, InlayHintLabel, InlayHintParams};

use super::diagnostics::range;
use super::uri;
use super::worker::Shared;

/// The hints of a range.
pub(super) fn hints(shared: &Shared, params: &InlayHintParams) -> Vec<InlayHint> {
    let Some(path) = uri::to_path(&params.text_document.uri) else { return Vec::new() };
    let Some(snapshot) = shared.snapshots(&path).into_iter().next() else { return Vec::new() };
    let report = &snapshot.report;
    let Some(file) = report.sources.by_path(&path) else { return Vec::new() };
    let mut labels: BTreeMap<Span, Vec<&str>> = BTreeMap::new();
    let marked = report.marked.iter().filter(|m| m.name != m.mark).map(|m| (m.name, m.category.as_str()));
    let flows = report.findings.iter().flat_map(|f| &f.flows);
    let steps = flows.flat_map(|flow| {
        let category = report.marked.iter().find(|m| m.data == flow.data).map(|m| m.category.as_str());
        // The last step is the sink itself: the diagnostic stands there.
        let on_the_way = flow.steps.len().saturating_sub(1);
        flow.steps.iter().take(on_the_way).filter_map(move |step| Some((step.span, category?)))
    });
    for (span, category) in marked.chain(steps).filter(|(span, _)| span.file == file) {
        let of_place = labels.entry(span).or_default();
        if !of_place.contains(&category) {
            of_place.push(category);
        }
    }
    let hint = |(span, categories): (Span, Vec<&str>)| {
        let position = range(&report.sources, span).end;
        let inside = params.range.start <= position && position <= params.range.end;
        inside.then(|| InlayHint {
            position,
            label: InlayHintLabel::String(format!("⟨{}⟩", categories.join(", "))),
            kind: Some(InlayHintKind::TYPE),
            text_edits: None,
            tooltip: None,
            padding_left: Some(true),
            padding_right: None,
            data: None,
        })
    };
    labels.into_iter().filter_map(hint).collect()
}
