//! A finding as a `result`: where it stands, the flows that lead there, who marked the data, who accepted it, what mends it.
//!
//! Every place is given with all four bounds, and no text is empty: a reader may refuse the whole file otherwise.

use lint_core::base::{FileId, Span, TextRange};
use lint_core::findings::{Accepted, Finding, Fix, Flow, Label};
use serde_json::{Value, json};

use super::super::places::marked;
use super::super::{Region, View};
use super::{ROOT, level, rules, uri};

/// GitHub refuses a result with more steps.
const MOST_STEPS: usize = 10_000;

/// How many related places the message leads to; a struct may have hundreds of fields.
const MOST_LINKS: usize = 10;

/// The result of a finding.
pub(super) fn result(view: &View<'_>, finding: &Finding) -> Value {
    let related = related(view, finding);
    let mut result = json!({
        "ruleId": finding.code.code(),
        "ruleIndex": rules::index(finding.code),
        "level": level(finding.level),
        "message": { "text": message(finding, &related) },
        "locations": [primary(view, finding)],
        "partialFingerprints": { "primaryLocationLineHash": finding.fingerprint },
        "suppressions": finding.accepted.iter().map(|a| suppression(view, a)).collect::<Vec<_>>(),
        "properties": properties(finding),
    });
    if !related.is_empty() {
        result["relatedLocations"] = related.iter().map(|r| r.location.clone()).collect();
    }
    let flows = code_flows(view, finding);
    if !flows.is_empty() {
        result["codeFlows"] = flows.into();
    }
    let fixes: Vec<Value> = finding.fixes.iter().filter_map(|f| fix(view, f)).collect();
    if !fixes.is_empty() {
        result["fixes"] = fixes.into();
    }
    result
}

/// The message with what is known beside it, since viewers show nothing else in their lists; related places are links,
/// since GitHub shows only those that the message leads to.
fn message(finding: &Finding, related: &[Related]) -> String {
    let notes = finding.notes.iter().map(|n| format!("note: {}", unlinked(n)));
    let help = finding.help.iter().map(|h| format!("help: {}", unlinked(h)));
    let links = related.iter().take(MOST_LINKS).map(|r| format!("see: [{}]({})", bracketed(&r.text), r.id));
    std::iter::once(unlinked(&finding.message)).chain(notes).chain(help).chain(links).collect::<Vec<_>>().join("\n")
}

/// Text in which nothing reads as a link (`&[u8](x)`).
fn unlinked(text: &str) -> String {
    if text.contains("](") { bracketed(text) } else { text.to_owned() }
}

/// Text as it stands between a link's brackets.
fn bracketed(text: &str) -> String {
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

fn properties(finding: &Finding) -> Value {
    json!({
        "data": finding.data,
        "categories": finding.categories,
        "recipient": finding.recipient.as_ref().filter(|r| !r.is_empty()),
        "purposes": finding.purposes,
        "missing": finding.missing,
        "clauses": finding.clauses,
    })
}

fn suppression(view: &View<'_>, accepted: &Accepted) -> Value {
    let reason = if accepted.reason.is_empty() { "no reason is given" } else { &accepted.reason };
    let mut suppression = json!({ "kind": "inSource", "status": "accepted", "justification": reason });
    if view.file(accepted.by).is_some() {
        suppression["location"] = location(view, accepted.by, "");
    }
    suppression
}

/// The sink or the declaration; the workspace's manifest for what stands in no file, since GitHub wants a place.
fn primary(view: &View<'_>, finding: &Finding) -> Value {
    if view.file(finding.primary.span).is_none() {
        let region = json!({ "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1 });
        return json!({ "physicalLocation": {
            "artifactLocation": { "uri": "Cargo.toml", "uriBaseId": ROOT }, "region": region,
        } });
    }
    let mut location = location(view, finding.primary.span, &finding.primary.text);
    if !finding.in_function.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": finding.in_function, "kind": "function" }]);
    }
    location
}

/// A place beside the finding's own.
struct Related {
    id: usize,
    text: String,
    location: Value,
}

/// The places that the finding lists itself, the fields that are marked, and where the policy speaks of it; each once.
fn related(view: &View<'_>, finding: &Finding) -> Vec<Related> {
    let mut labels: Vec<Label> = Vec::new();
    for label in finding.secondary.iter().cloned().chain(marked(finding)).chain(finding.rules.iter().cloned()) {
        let is_new = !labels.iter().any(|l| l.span == label.span);
        if is_new && view.file(label.span).is_some() {
            labels.push(label);
        }
    }
    let numbered = labels.into_iter().enumerate().map(|(at, label)| {
        let id = at + 1;
        let mut location = location(view, label.span, &label.text);
        location["id"] = id.into();
        let text = if label.text.is_empty() { "this place".to_owned() } else { label.text };
        Related { id, text, location }
    });
    numbered.collect()
}

/// A flow for each piece of data, as many as fit.
fn code_flows(view: &View<'_>, finding: &Finding) -> Vec<Value> {
    let mut left = MOST_STEPS;
    let fitting = finding.flows.iter().take_while(|flow| {
        let fits = flow.steps.len() <= left;
        left = left.saturating_sub(flow.steps.len());
        fits && !flow.steps.is_empty()
    });
    fitting.map(|flow| code_flow(view, flow)).collect()
}

fn code_flow(view: &View<'_>, flow: &Flow) -> Value {
    let steps: Vec<Value> =
        flow.steps.iter().map(|step| json!({ "location": location(view, step.span, &step.text) })).collect();
    let mut code_flow = json!({ "threadFlows": [{ "locations": steps }] });
    if !flow.data.is_empty() {
        code_flow["message"] = json!({ "text": flow.data });
    }
    code_flow
}

fn fix(view: &View<'_>, fix: &Fix) -> Option<Value> {
    let mut files: Vec<FileId> = fix.edits.iter().map(|(span, _)| span.file).collect();
    files.dedup();
    let changes: Option<Vec<Value>> = files.iter().map(|file| change(view, fix, *file)).collect();
    Some(json!({ "description": { "text": fix.message }, "artifactChanges": changes? }))
}

fn change(view: &View<'_>, fix: &Fix, file: FileId) -> Option<Value> {
    view.file(TextRange::default().in_file(file))?;
    let edits = fix.edits.iter().filter(|(span, _)| span.file == file);
    let replacements = edits.map(|(span, text)| {
        let mut one = json!({ "deletedRegion": region(view.region(*span)) });
        if !text.is_empty() {
            one["insertedContent"] = json!({ "text": text });
        }
        one
    });
    Some(json!({
        "artifactLocation": artifact(view, TextRange::default().in_file(file)),
        "replacements": replacements.collect::<Vec<_>>(),
    }))
}

fn location(view: &View<'_>, span: Span, text: &str) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact(view, span),
            "region": region(view.region(span)),
        },
    });
    if !text.is_empty() {
        location["message"] = json!({ "text": unlinked(text) });
    }
    location
}

fn artifact(view: &View<'_>, span: Span) -> Value {
    let path = view.file(span).map_or("Cargo.toml", |f| f.path.as_str());
    match view.relative(path) {
        Some(relative) => json!({ "uri": uri::encode(relative), "uriBaseId": ROOT }),
        None if path.starts_with('/') || path.get(1..2) == Some(":") => json!({ "uri": uri::file_uri(path) }),
        None => json!({ "uri": uri::encode(path), "uriBaseId": ROOT }),
    }
}

fn region(Region { start, end }: Region) -> Value {
    json!({
        "startLine": start.line + 1,
        "startColumn": start.utf16 + 1,
        "endLine": end.line + 1,
        "endColumn": end.utf16 + 1,
    })
}
