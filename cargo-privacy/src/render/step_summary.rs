//! The summary of a step of GitHub Actions: a table in Markdown, for more findings than GitHub shows beside the code.
//!
//! Knows nothing of the file that it goes to.

use std::fmt::Write;

use lint_core::findings::{Finding, Level};

use super::{View, github, level_word};

/// GitHub takes a mebibyte of a step and drops all of it where there is more.
const MOST_BYTES: usize = 900_000;

/// The table; `None` where annotations show all findings.
pub fn write(view: &View<'_>) -> Option<String> {
    let all = github::by_weight(view);
    if all.len() <= github::MOST {
        return None;
    }
    let count = |level| all.iter().filter(|f| f.level == level).count();
    let mut text = format!(
        "### cargo privacy: {} errors, {} warnings, {} notes\n\n| | code | where | what |\n|---|---|---|---|\n",
        count(Level::Deny),
        count(Level::Warn),
        count(Level::Note)
    );
    for (at, finding) in all.iter().enumerate() {
        let row = row(view, finding);
        if text.len() + row.len() > MOST_BYTES {
            let _ = writeln!(text, "\n… and {} more", all.len() - at);
            break;
        }
        text.push_str(&row);
    }
    text.push('\n');
    Some(text)
}

fn row(view: &View<'_>, finding: &Finding) -> String {
    let path = view.path(finding.primary.span.file);
    let line = view.region(finding.primary.span).start.line + 1;
    let word = level_word(finding.level);
    format!("| {word} | {} | `{}:{line}` | {} |\n", finding.code, cell(path), cell(&finding.message))
}

/// Text that stays in its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\r', '\n'], " ").replace('<', "&lt;")
}
