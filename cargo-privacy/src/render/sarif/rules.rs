//! The codes as SARIF's rules: what they say, how sure they are and how much they weigh.
//!
//! Knows nothing of findings.

use lint_core::findings::Code;
use serde_json::{Value, json};

/// All rules, in the order of the codes.
pub(super) fn rules() -> Vec<Value> {
    Code::ALL.iter().map(|code| rule(*code)).collect()
}

/// The position of a code's rule.
pub(super) fn index(code: Code) -> Option<usize> {
    Code::ALL.iter().position(|c| *c == code)
}

fn rule(code: Code) -> Value {
    let says = code.page_section("What it says");
    let first = says.split("\n\n").next().unwrap_or(says).replace('\n', " ");
    json!({
        "id": code.code(),
        "name": pascal(code.name()),
        "shortDescription": { "text": plain(first.split_inclusive(". ").next().unwrap_or(&first)) },
        "fullDescription": { "text": plain(&first) },
        "help": { "text": plain(code.page()), "markdown": code.page() },
        "defaultConfiguration": { "level": super::level(code.default_level()) },
        "properties": {
            "tags": ["privacy", "security"],
            "precision": precision(code),
            "security-severity": severity(code),
        },
    })
}

/// How many of its findings are right, in GitHub's words.
fn precision(code: Code) -> &'static str {
    match code {
        Code::InvalidMark | Code::StaleAllow | Code::NotAnalysed | Code::MandatoryMismatch => "very-high",
        Code::UnmarkedPersonalData => "medium",
        _ => "high",
    }
}

/// A number as CVSS has it; GitHub shows from 7.0 on as high, from 4.0 on as medium.
fn severity(code: Code) -> &'static str {
    match code {
        Code::Disclosure | Code::InsecureTransport => "7.5",
        Code::UnknownRecipient => "7.0",
        Code::Purpose | Code::Condition => "6.5",
        Code::UndeclaredPurpose => "4.0",
        Code::InvalidMark | Code::UnmarkedPersonalData => "3.0",
        Code::UnusedPersonalData | Code::NoRightOfAccess => "2.0",
        Code::MandatoryMismatch | Code::StaleAllow | Code::NotAnalysed => "1.0",
    }
}

/// Markdown without the marks that plain text does not need.
fn plain(markdown: &str) -> String {
    markdown.trim().replace('`', "")
}

/// `UndeclaredPurpose` for `undeclared-purpose`: SARIF wants names so.
fn pascal(name: &str) -> String {
    name.split('-')
        .flat_map(|word| word[..1].chars().map(|c| c.to_ascii_uppercase()).chain(word[1..].chars()))
        .collect()
}
