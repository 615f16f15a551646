//! SARIF 2.1.0: one `result` a finding, a `codeFlow` for each piece of data, columns in UTF-16 code units.

use lint_core::base::Span;
use lint_core::findings::{Code, Finding, Flow, Level};
use serde_json::{Value, json};

use super::{Region, View};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT: &str = "SRCROOT";

/// The whole log, with a line break at its end.
pub fn write(view: &View<'_>) -> String {
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver() },
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": { ROOT: { "uri": directory_uri(view.root) } },
            "invocations": [{ "executionSuccessful": true }],
            "results": view.findings.iter().map(|f| result(view, f)).collect::<Vec<_>>(),
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

fn driver() -> Value {
    json!({
        "name": "cargo-privacy",
        "fullName": "cargo privacy",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": Code::ALL.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
    })
}

fn rule(code: Code) -> Value {
    let says = code.page_section("What it says");
    let first = says.split("\n\n").next().unwrap_or(says).replace('\n', " ");
    json!({
        "id": code.code(),
        "name": code.name(),
        "shortDescription": { "text": plain(first.split_inclusive(". ").next().unwrap_or(&first)) },
        "fullDescription": { "text": plain(&first) },
        "help": { "text": plain(code.page()), "markdown": code.page() },
        "defaultConfiguration": { "level": level(code.default_level()) },
        "properties": { "tags": ["privacy"], "precision": "high" },
    })
}

fn result(view: &View<'_>, finding: &Finding) -> Value {
    let index = Code::ALL.iter().position(|c| *c == finding.code);
    let mut result = json!({
        "ruleId": finding.code.code(),
        "ruleIndex": index,
        "level": level(finding.level),
        "message": { "text": message(finding) },
        "locations": [primary(view, finding)],
        "partialFingerprints": { "primaryLocationLineHash": finding.fingerprint },
        "properties": {
            "data": finding.data,
            "categories": finding.categories,
            "recipient": finding.recipient,
            "purposes": finding.purposes,
            "missing": finding.missing,
            "clauses": finding.clauses,
        },
    });
    if !finding.secondary.is_empty() {
        result["relatedLocations"] = related(view, finding).into();
    }
    if !finding.flows.is_empty() {
        result["codeFlows"] = finding.flows.iter().map(|f| code_flow(view, f)).collect();
    }
    result
}

/// The message with what is known beside it; viewers show nothing else in their lists.
fn message(finding: &Finding) -> String {
    let notes = finding.notes.iter().map(|n| format!("note: {n}"));
    let help = finding.help.iter().map(|h| format!("help: {h}"));
    std::iter::once(finding.message.clone()).chain(notes).chain(help).collect::<Vec<_>>().join("\n")
}

fn primary(view: &View<'_>, finding: &Finding) -> Value {
    let mut location = location(view, finding.primary.span, &finding.primary.text);
    if !finding.in_function.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": finding.in_function, "kind": "function" }]);
    }
    location
}

fn related(view: &View<'_>, finding: &Finding) -> Vec<Value> {
    let numbered = finding.secondary.iter().enumerate().map(|(id, label)| {
        let mut location = location(view, label.span, &label.text);
        location["id"] = id.into();
        location
    });
    numbered.collect()
}

fn code_flow(view: &View<'_>, flow: &Flow) -> Value {
    let steps: Vec<Value> =
        flow.steps.iter().map(|step| json!({ "location": location(view, step.span, &step.text) })).collect();
    json!({ "message": { "text": flow.data }, "threadFlows": [{ "locations": steps }] })
}

fn location(view: &View<'_>, span: Span, text: &str) -> Value {
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact(view, span),
            "region": region(view.region(span)),
        },
    });
    if !text.is_empty() {
        location["message"] = json!({ "text": text });
    }
    location
}

fn artifact(view: &View<'_>, span: Span) -> Value {
    let path = view.file(span).map_or("", |f| f.path.as_str());
    match view.relative(path) {
        Some(relative) => json!({ "uri": encode(relative), "uriBaseId": ROOT }),
        None if path.starts_with('/') || path.get(1..2) == Some(":") => json!({ "uri": file_uri(path) }),
        None => json!({ "uri": encode(path), "uriBaseId": ROOT }),
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

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note => "note",
        Level::Allow => "none",
    }
}

/// A directory ends in `/`, so that what is below it is found by appending.
fn directory_uri(path: &str) -> String {
    let uri = file_uri(path);
    if uri.ends_with('/') { uri } else { uri + "/" }
}

fn file_uri(path: &str) -> String {
    match path.split_at_checked(2) {
        Some((drive, rest)) if drive.ends_with(':') => format!("file:///{drive}{}", encode(rest)),
        _ => format!("file:///{}", encode(path.trim_start_matches('/'))),
    }
}

/// Percent-encodes all but RFC 3986's unreserved characters and `/`.
fn encode(path: &str) -> String {
    use std::fmt::Write;
    path.bytes().fold(String::with_capacity(path.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

/// Markdown without the marks that plain text does not need.
fn plain(markdown: &str) -> String {
    markdown.trim().replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::{directory_uri, encode, file_uri};

    #[test]
    fn uris_are_percent_encoded() {
        assert_eq!(encode("src/é 1#a?.rs"), "src/%C3%A9%201%23a%3F.rs");
        assert_eq!(encode("a%2Fb"), "a%252Fb");
        assert_eq!(file_uri("/home/me/my shop/x.rs"), "file:///home/me/my%20shop/x.rs");
        assert_eq!(directory_uri("C:/shop"), "file:///C:/shop/");
        assert_eq!(directory_uri("/shop/"), "file:///shop/");
    }
}
