//! Programs of the flow suite, analysed.

use lint_core::analysis::{Report, analyse};
use lint_core::base::Span;
use lint_core::findings::Finding;
use lint_core::input::PolicyInput;

use crate::expect::Seen;
use crate::fixture::Fixture;

/// The policy of programs that bring none.
const POLICY: &str = include_str!("../flows/privacy.toml");

/// The findings of a program, by the lines of its text.
pub fn seen_in(topic: &str, text: &str) -> Vec<Seen> {
    let report = report_of(topic, text);
    let lines = line_map(text);
    report.findings.iter().map(|finding| seen(&report, finding, &lines)).collect()
}

/// Analyses a program.
pub fn report_of(_topic: &str, text: &str) -> Report {
    let mut fixture = Fixture::parse(text);
    fixture
        .project
        .policy
        .get_or_insert_with(|| PolicyInput { path: "privacy.toml".to_owned(), text: POLICY.to_owned() });
    analyse(&fixture.project, &fixture.source)
}

fn seen(report: &Report, finding: &Finding, lines: &[(String, usize)]) -> Seen {
    Seen {
        line: line_of(report, finding.primary.span, lines),
        code: finding.code.code().to_owned(),
        data: finding.data.clone(),
        recipient: finding.recipient.clone(),
        missing: finding.missing.clone(),
    }
}

/// The 1-based line of the program's text.
fn line_of(report: &Report, span: Span, lines: &[(String, usize)]) -> usize {
    let file = report.sources.file(span.file);
    let line = file.line_of(span.range.lo);
    lines.iter().find(|(path, _)| *path == file.path).map_or(0, |(_, start)| start + line + 1)
}

/// Where each file's text starts: the number of lines before it.
fn line_map(text: &str) -> Vec<(String, usize)> {
    let mut starts = Vec::new();
    for (at, line) in text.lines().enumerate() {
        match line.strip_prefix("//- ") {
            Some(header) => {
                let path = header.split_whitespace().next().unwrap_or_default();
                starts.push((path.trim_start_matches('/').to_owned(), at + 1));
            }
            None if starts.is_empty() && !line.trim().is_empty() => starts.push(("lib.rs".to_owned(), at)),
            None => {}
        }
    }
    starts
}
