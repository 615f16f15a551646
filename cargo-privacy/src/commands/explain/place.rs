//! `explain src/mail.rs:42`: what goes where on that line, and why there is a finding, or none.
//!
//! One of: a finding stands there; a finding's data passes through; data goes out there and the policy permits it, by this
//! rule; the analysis could not see into code there; no marked data reaches the line.

use std::fmt::Write;

use lint_core::analysis::Report;
use lint_core::base::{FileId, Span};
use lint_core::findings::{Code, Finding, Marked};

use super::super::check::{analyse, load_with, pool};
use super::super::clock::Clock;
use crate::args::CheckArgs;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::render::{self, View};

/// Runs it. Fails where the file was not scanned or has no such line.
pub(super) fn run(file: &str, line: usize, args: &CheckArgs, console: &Console) -> Result<Exit, Failure> {
    let pool = pool(args)?;
    let workspace = load_with(args, None, console)?;
    let report = analyse(&workspace, &pool, &Clock::start("workspace"));
    let root = &workspace.project.root;
    let at = Line { report: &report, file: find(&report, file)?, line };
    let lines = report.sources.get(at.file).map_or(0, |f| f.text.lines().count());
    if line == 0 || line > lines {
        return Err(Failure::new(format!("`{file}` has {lines} lines: there is no line {line}")));
    }
    let here: Vec<Finding> = report.findings.iter().filter(|f| at.covers(f.primary.span)).cloned().collect();
    if !here.is_empty() {
        let mut buffer = console.buffer();
        render::human::write(&View { findings: &here, sources: &report.sources, root }, &mut buffer);
        console.results(&buffer);
    }
    console.text(&rest(&at, root, !here.is_empty()));
    Ok(Exit::Clean)
}

fn find(report: &Report, file: &str) -> Result<FileId, Failure> {
    let wanted = file.replace('\\', "/");
    let wanted = wanted.trim_start_matches("./");
    let is_it = |path: &str| path == wanted || path.strip_suffix(wanted).is_some_and(|before| before.ends_with('/'));
    let mut found = report.sources.iter().filter(|(_, f)| is_it(&f.path)).map(|(id, f)| (f.path.len(), id));
    // Of several, the one nearest to the root.
    let first = found.next().map(|first| found.fold(first, std::cmp::Ord::min));
    first.map(|(_, id)| id).ok_or_else(|| {
        Failure::new(format!("`{file}` was not scanned"))
            .with_help("name a file of a scanned target; `--tests` scans tests, and `[scan] exclude` leaves files out")
    })
}

struct Line<'a> {
    report: &'a Report,
    file: FileId,
    line: usize,
}

impl Line<'_> {
    fn covers(&self, span: Span) -> bool {
        let Some(file) = self.report.sources.get(span.file) else { return false };
        let range = span.range.as_usize();
        let number = |offset: usize| file.line_of(offset as u32) + 1;
        span.file == self.file && (number(range.start)..=number(range.end)).contains(&self.line)
    }
}

fn rest(at: &Line<'_>, root: &str, explained: bool) -> String {
    let mut out = String::new();
    let view = View { findings: &at.report.findings, sources: &at.report.sources, root };
    for finding in at.report.findings.iter().filter(|f| !at.covers(f.primary.span)) {
        let steps = finding.flows.iter().flat_map(|f| &f.steps);
        if steps.into_iter().any(|step| at.covers(step.span)) {
            let start = view.region(finding.primary.span).start;
            let _ = writeln!(
                out,
                "data of a finding passes here: {}:{}: {}: {}",
                view.path(finding.primary.span.file),
                start.line + 1,
                finding.code.code(),
                finding.message
            );
        }
    }
    for one in at.report.disclosures.iter().filter(|d| at.covers(d.span)) {
        match (&one.permitted_by, one.code) {
            (Some(rule), _) => {
                let _ =
                    writeln!(out, "`{}` goes to `{}` here, and the policy permits it: {rule}", one.data, one.recipient);
            }
            (None, Some(code)) if !explained => {
                let code = code.code();
                let _ = writeln!(
                    out,
                    "`{}` goes to `{}` here; {code} is allowed here or by `[lints]`",
                    one.data, one.recipient
                );
            }
            _ => {}
        }
    }
    for marked in at.report.marked.iter().filter(|m| at.covers(m.name)) {
        out.push_str(&of_mark(at, &view, marked));
    }
    if out.is_empty() && !explained {
        out.push_str("no marked data that reaches a recipient passes this line\n");
        for unseen in
            at.report.findings.iter().filter(|f| f.code == Code::NotAnalysed && f.primary.span.file == at.file)
        {
            let line = view.region(unseen.primary.span).start.line + 1;
            let _ = writeln!(
                out,
                "but in this file the analysis could not see into all code: line {line}: {}",
                unseen.message
            );
        }
    }
    out
}

/// What a marked field on the line is, and where its data goes.
fn of_mark(at: &Line<'_>, view: &View<'_>, marked: &Marked) -> String {
    let mut to: Vec<String> = Vec::new();
    for gone in at.report.disclosures.iter().filter(|d| d.data == marked.data) {
        let place =
            format!("`{}` at {}:{}", gone.recipient, view.path(gone.span.file), view.region(gone.span).start.line + 1);
        if !to.contains(&place) {
            to.push(place);
        }
    }
    let goes = if to.is_empty() { "nowhere that is seen".to_owned() } else { format!("to {}", to.join(", ")) };
    format!("`{}` is marked here as `{}` data; it goes {goes}\n", marked.data, marked.category)
}
