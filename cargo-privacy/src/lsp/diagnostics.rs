//! Findings as an editor's diagnostics: an error at the sink, and a hint at each other place that the data passes.

use std::collections::BTreeMap;

use lint_core::base::Span;
use lint_core::findings::{Finding, Label, Level};
use lint_core::input::SourceMap;
use lsp_types::{
    Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Position, Range,
};

use super::uri;
use super::world::Snapshot;

/// The name under which editors show us.
const SOURCE: &str = "cargo privacy";

/// The diagnostics of each file, by path.
pub(super) fn by_file(snapshot: &Snapshot) -> BTreeMap<String, Vec<Diagnostic>> {
    let mut all: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
    let sources = &snapshot.report.sources;
    for finding in snapshot.findings() {
        let Some(file) = sources.get(finding.primary.span.file) else { continue };
        all.entry(file.path.clone()).or_default().push(primary(sources, finding));
        let others = finding.secondary.iter().filter(|l| l.span.file != finding.primary.span.file);
        for label in others.filter(|l| !l.text.is_empty()) {
            let Some(other) = sources.get(label.span.file) else { continue };
            let list = all.entry(other.path.clone()).or_default();
            let hint = elsewhere(sources, finding, label);
            if !list.contains(&hint) {
                list.push(hint);
            }
        }
    }
    all
}

/// The diagnostic at the finding's own place.
pub(super) fn primary(sources: &SourceMap, finding: &Finding) -> Diagnostic {
    let mut message = finding.message.clone();
    for note in &finding.notes {
        message.push_str("\nnote: ");
        message.push_str(note);
    }
    for help in &finding.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    let related: Vec<_> = steps(finding).iter().filter_map(|label| related(sources, label)).collect();
    Diagnostic {
        range: range(sources, finding.primary.span),
        severity: Some(severity(finding.level)),
        related_information: (!related.is_empty()).then_some(related),
        message,
        ..common(finding)
    }
}

/// Where the data comes from, its way, and the marks: each place once, in order.
fn steps(finding: &Finding) -> Vec<Label> {
    let mut all: Vec<Label> = Vec::new();
    let of_flows = finding.flows.iter().flat_map(|f| &f.steps);
    let of_flows = of_flows.map(|s| Label { span: s.span, text: s.text.clone() });
    for label in of_flows.chain(finding.secondary.iter().cloned()) {
        if !label.text.is_empty() && !all.contains(&label) {
            all.push(label);
        }
    }
    all
}

fn elsewhere(sources: &SourceMap, finding: &Finding, label: &Label) -> Diagnostic {
    let back = Label { span: finding.primary.span, text: finding.message.clone() };
    Diagnostic {
        range: range(sources, label.span),
        severity: Some(DiagnosticSeverity::HINT),
        related_information: related(sources, &back).map(|r| vec![r]),
        message: format!("{} ({})", label.text, finding.message),
        ..common(finding)
    }
}

fn common(finding: &Finding) -> Diagnostic {
    Diagnostic {
        code: Some(NumberOrString::String(finding.code.code().to_owned())),
        source: Some(SOURCE.to_owned()),
        ..Diagnostic::default()
    }
}

fn severity(level: Level) -> DiagnosticSeverity {
    match level {
        Level::Deny => DiagnosticSeverity::ERROR,
        Level::Warn => DiagnosticSeverity::WARNING,
        Level::Note | Level::Allow => DiagnosticSeverity::INFORMATION,
    }
}

fn related(sources: &SourceMap, label: &Label) -> Option<DiagnosticRelatedInformation> {
    Some(DiagnosticRelatedInformation { location: location(sources, label.span)?, message: label.text.clone() })
}

/// A span as an editor's place; `None` for a file that is in no file system (a stub).
pub(super) fn location(sources: &SourceMap, span: Span) -> Option<Location> {
    let path = &sources.get(span.file)?.path;
    std::path::Path::new(path)
        .is_absolute()
        .then(|| uri::of_path(path))?
        .map(|uri| Location::new(uri, range(sources, span)))
}

/// A span in lines and UTF-16 columns.
pub(super) fn range(sources: &SourceMap, span: Span) -> Range {
    let Some(file) = sources.get(span.file) else { return Range::default() };
    let at = |offset: u32| {
        let p = file.position(offset);
        Position::new(p.line as u32, p.utf16 as u32)
    };
    let start = at(span.range.lo);
    Range::new(start, at(span.range.hi).max(start))
}
