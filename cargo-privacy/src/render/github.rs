//! Annotations of GitHub Actions: `::error file=…,line=…::…`, a line a finding.

use std::fmt::Write;

use lint_core::findings::{Finding, Level};

use super::View;

/// All findings.
pub fn write(view: &View<'_>) -> String {
    view.findings.iter().fold(String::new(), |mut all, finding| {
        let _ = writeln!(all, "{}", line(view, finding));
        all
    })
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
