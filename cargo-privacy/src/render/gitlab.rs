//! GitLab's code quality report: a JSON array.

use lint_core::findings::{Finding, Level};
use serde_json::{Value, json};

use super::View;

/// The whole report, with a line break at its end.
pub fn write(view: &View<'_>) -> String {
    let all: Vec<Value> = view.findings.iter().map(|f| entry(view, f)).collect();
    let mut text = serde_json::to_string_pretty(&all).unwrap_or_default();
    text.push('\n');
    text
}

fn entry(view: &View<'_>, finding: &Finding) -> Value {
    let region = view.region(finding.primary.span);
    json!({
        "description": finding.message,
        "check_name": finding.code.code(),
        "fingerprint": finding.fingerprint,
        "severity": match finding.level {
            Level::Deny => "major",
            Level::Warn => "minor",
            Level::Note | Level::Allow => "info",
        },
        "location": {
            "path": view.path(finding.primary.span.file),
            "positions": {
                "begin": { "line": region.start.line + 1, "column": region.start.column + 1 },
                "end": { "line": region.end.line + 1, "column": region.end.column + 1 },
            },
            "lines": { "begin": region.start.line + 1, "end": region.end.line + 1 },
        },
    })
}
