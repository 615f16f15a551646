//! SARIF 2.1.0: one `result` a finding, a `codeFlow` for each piece of data, columns in UTF-16 code units.
//!
//! Findings that an allow accepts are there too, as suppressed, with the reason. Within GitHub's limits: a file with more
//! than 25,000 results, or with a result without a location, is refused as a whole.

mod result;
mod rules;
mod uri;

use lint_core::findings::{Finding, Level};
use serde_json::{Value, json};

use super::View;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT: &str = "SRCROOT";

/// GitHub refuses a file with more.
const MOST_RESULTS: usize = 25_000;

/// The whole log, with a line break at its end. `accepted` are the findings that an allow accepts.
pub fn write(view: &View<'_>, accepted: &[Finding]) -> String {
    let (told, left_out) = told(view.findings, accepted);
    let mut results: Vec<Value> = told.iter().map(|f| result::result(view, f)).collect();
    // Of one run, either all results say whether they are suppressed or none does.
    if accepted.is_empty() {
        results.iter_mut().filter_map(Value::as_object_mut).for_each(|r| drop(r.remove("suppressions")));
    }
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver() },
            "automationDetails": { "id": "cargo-privacy/" },
            "columnKind": "utf16CodeUnits",
            "originalUriBaseIds": { ROOT: { "uri": uri::directory_uri(view.root) } },
            "invocations": [invocation(left_out)],
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

/// What is written, in order, and how many are left out: of too many the weightiest are told, and what is accepted last.
fn told<'f>(findings: &'f [Finding], accepted: &'f [Finding]) -> (Vec<&'f Finding>, usize) {
    let all: Vec<&Finding> = findings.iter().chain(accepted).collect();
    let left_out = all.len().saturating_sub(MOST_RESULTS);
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|at| (all[*at].accepted.is_some(), std::cmp::Reverse(all[*at].level)));
    order.truncate(MOST_RESULTS);
    order.sort_unstable();
    (order.into_iter().map(|at| all[at]).collect(), left_out)
}

fn driver() -> Value {
    let mut driver = json!({
        "name": "cargo-privacy",
        "fullName": "cargo privacy",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules::rules(),
    });
    let address = [env!("CARGO_PKG_HOMEPAGE"), env!("CARGO_PKG_REPOSITORY")];
    if let Some(address) = address.into_iter().find(|a| !a.is_empty()) {
        driver["informationUri"] = address.into();
    }
    driver
}

fn invocation(left_out: usize) -> Value {
    let mut invocation = json!({ "executionSuccessful": true });
    if left_out > 0 {
        let text = format!("{left_out} results are left out, since no more than {MOST_RESULTS} are read");
        invocation["toolExecutionNotifications"] = json!([{ "level": "warning", "message": { "text": text } }]);
    }
    invocation
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note => "note",
        Level::Allow => "none",
    }
}
