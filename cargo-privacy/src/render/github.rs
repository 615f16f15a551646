//! Annotations of GitHub Actions: `::error file=…,line=…::…`, a line a finding.
//!
//! GitHub shows ten of a step and drops the rest: the weightiest are annotated, the others are plain lines of the step's log
//! (and rows of its summary: `step_summary`).

use std::cmp::Reverse;
use std::fmt::Write;

use lint_core::findings::{Finding, Level};

use super::{View, short};

/// How many annotations GitHub shows of a step.
pub(super) const MOST: usize = 10;

/// All findings.
pub fn write(view: &View<'_>) -> String {
    let all = by_weight(view);
    let (shown, rest) = all.split_at(all.len().min(MOST));
    let mut text = String::new();
    shown.iter().for_each(|finding| text.push_str(&(line(view, finding) + "\n")));
    if !rest.is_empty() {
        let _ = writeln!(text, "::group::{} more, which GitHub does not show beside the code", rest.len());
        rest.iter().for_each(|finding| text.push_str(&(short::line(view, finding) + "\n")));
        text.push_str("::endgroup::\n");
    }
    text
}

/// The findings, the weightiest first.
pub(super) fn by_weight<'f>(view: &View<'f>) -> Vec<&'f Finding> {
    let mut all: Vec<&Finding> = view.findings.iter().collect();
    all.sort_by_key(|f| Reverse(f.level));
    all
}

fn line(view: &View<'_>, finding: &Finding) -> String {
    let word = match finding.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Allow => "notice",
    };
    let region = view.region(finding.primary.span);
    let mut line = format!(
        "::{word} file={},line={},endLine={}",
        property(view.path(finding.primary.span.file)),
        region.start.line + 1,
        region.end.line + 1
    );
    if region.start.line == region.end.line {
        // GitHub takes columns only where an annotation stays in one line.
        let _ = write!(line, ",col={},endColumn={}", region.start.column + 1, region.end.column + 1);
    }
    let title = format!("{} {}", finding.code.code(), finding.code.name());
    let help = finding.help.iter().map(|h| format!("\nhelp: {h}"));
    let notes = finding.notes.iter().map(|n| format!("\nnote: {n}"));
    let message: String = std::iter::once(finding.message.clone()).chain(notes).chain(help).collect();
    let _ = write!(line, ",title={}::{}", property(&title), data(&message));
    line
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
