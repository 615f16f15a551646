//! From a finding to the rules of the policy that speak of it, and from a rule to the places that it speaks of.

use std::ops::Range;

use lint_core::base::{FileId, TextRange};
use lint_core::findings::Finding;
use lsp_types::{GotoDefinitionParams, GotoDefinitionResponse, Location, Position, ReferenceParams, Uri};

use super::diagnostics::location;
use super::hover::{is_at, offset};
use super::uri;
use super::worker::Shared;
use super::world::Snapshot;

/// From a finding or a marked field to the policy; from the policy to the code.
pub(super) fn definition(shared: &Shared, params: &GotoDefinitionParams) -> Option<GotoDefinitionResponse> {
    let at = &params.text_document_position_params;
    go(shared, &at.text_document.uri, at.position).map(GotoDefinitionResponse::Array)
}

/// The same, for editors' list of references.
pub(super) fn references(shared: &Shared, params: &ReferenceParams) -> Option<Vec<Location>> {
    let at = &params.text_document_position;
    go(shared, &at.text_document.uri, at.position)
}

fn go(shared: &Shared, uri: &Uri, position: Position) -> Option<Vec<Location>> {
    let path = uri::to_path(uri)?;
    shared.snapshots(&path).iter().find_map(|snapshot| {
        let offset = offset(snapshot, &path, position)?;
        let is_policy = snapshot.policy_path.as_deref() == Some(path.as_str());
        let found = if is_policy { to_code(snapshot, offset) } else { to_policy(snapshot, &path, offset) };
        (!found.is_empty()).then_some(found)
    })
}

/// Where in the policy a finding or a marked field comes from.
fn to_policy(snapshot: &Snapshot, path: &str, offset: u32) -> Vec<Location> {
    let Some(file) = snapshot.policy_path.as_deref().and_then(|p| snapshot.report.sources.by_path(p)) else {
        return Vec::new();
    };
    let found: Vec<&Finding> =
        snapshot.findings().iter().filter(|f| is_at(snapshot, f.primary.span, path, offset)).collect();
    let mut ranges: Vec<Range<usize>> = found.iter().flat_map(|f| of_finding(snapshot, f)).collect();
    let marked = snapshot.report.marked.iter();
    for marked in marked.filter(|m| is_at(snapshot, m.name, path, offset) || is_at(snapshot, m.mark, path, offset)) {
        ranges.extend(category(snapshot, &marked.category));
    }
    places(snapshot, file, ranges)
}

/// The rules whose clause the finding names; where it names none, its recipient and its categories.
fn of_finding(snapshot: &Snapshot, finding: &Finding) -> Vec<Range<usize>> {
    let policy = &snapshot.policy;
    let recipient = finding.recipient.as_deref().and_then(|r| policy.recipient(r));
    let rules = policy.rules.iter().filter(|rule| {
        let cited = rule.clause.as_ref().is_some_and(|c| finding.clauses.contains(c));
        let to = recipient.is_none_or(|r| rule.to.contains(r.index()));
        let ids = finding.categories.iter().filter_map(|c| policy.category(c));
        cited && to && ids.into_iter().any(|c| rule.data.contains(c.index()))
    });
    let rules: Vec<Range<usize>> = rules.map(|r| r.range.clone()).collect();
    if !rules.is_empty() {
        return rules;
    }
    let recipient = recipient.and_then(|r| policy.recipients.get(r.index())).map(|r| r.range.clone());
    recipient.into_iter().chain(finding.categories.iter().filter_map(|c| category(snapshot, c))).collect()
}

fn category(snapshot: &Snapshot, name: &str) -> Option<Range<usize>> {
    let id = snapshot.policy.category(name)?;
    snapshot.policy.categories.get(id.index()).map(|c| c.range.clone())
}

/// The places in code that a rule, a category or a recipient of the policy speaks of.
fn to_code(snapshot: &Snapshot, offset: u32) -> Vec<Location> {
    let (policy, report) = (&snapshot.policy, &snapshot.report);
    let at = |range: &Range<usize>| range.contains(&(offset as usize)) || range.end == offset as usize;
    let mut spans = Vec::new();
    if let Some(named) = policy.categories.iter().find(|c| at(&c.range)) {
        spans.extend(report.marked.iter().filter(|m| m.category == named.name).map(|m| m.name));
    }
    if let Some(named) = policy.recipients.iter().find(|r| at(&r.range)) {
        spans.extend(report.disclosures.iter().filter(|d| d.recipient == named.name).map(|d| d.span));
    }
    if let Some(rule) = policy.rules.iter().find(|r| at(&r.range)) {
        let broken = report.findings.iter().filter(|f| of_finding(snapshot, f).contains(&rule.range));
        spans.extend(broken.map(|f| f.primary.span));
        let kept = report.disclosures.iter().filter(|d| d.permitted_by.is_some() && d.clause == rule.clause);
        spans.extend(kept.map(|d| d.span));
    }
    spans.sort();
    spans.dedup();
    spans.into_iter().filter_map(|span| location(&report.sources, span)).collect()
}

fn places(snapshot: &Snapshot, file: FileId, mut ranges: Vec<Range<usize>>) -> Vec<Location> {
    ranges.sort_by_key(|r| (r.start, r.end));
    ranges.dedup();
    let spans = ranges.into_iter().map(|r| TextRange::from(r).in_file(file));
    spans.filter_map(|span| location(&snapshot.report.sources, span)).collect()
}
