//! `--baseline` and `--write-baseline`: findings that are known are not reported again.

use std::fs;

use lint_core::analysis::Report;
use lint_core::base::{FileId, TextRange};
use lint_core::findings::baseline::{self, Baseline, Row, RowError};
use lint_core::findings::{Code, Finding, Fix, Label as Place, Level};
use lint_core::input::CrateRole;

use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::render::View;
use crate::render::text::{self, TextError};
use crate::workspace::Workspace;
use crate::write::write_whole;
use codespan_reporting::diagnostic::Severity;

/// Writes all findings as a baseline.
pub(super) fn write(file: &str, report: &Report, workspace: &Workspace, console: &Console) -> Result<Exit, Failure> {
    let view = View { findings: &report.findings, sources: &report.sources, root: &workspace.project.root };
    let text = baseline::write(&report.findings, |span| {
        format!("{}:{}", view.path(span.file), view.region(span).start.line + 1)
    });
    write_whole(file, text.as_bytes())?;
    let count = report.findings.len();
    console
        .status(&format!("privacy: {count} {} written to `{file}`", if count == 1 { "finding" } else { "findings" }));
    Ok(Exit::Clean)
}

/// Takes out of a report what a baseline knows, and reports rows that match nothing.
pub(super) fn apply(file: &str, report: &mut Report, workspace: &Workspace, console: &Console) -> Result<(), Failure> {
    let text = fs::read_to_string(file).map_err(|e| {
        Failure::new(format!("the baseline `{file}` can't be read: {e}")).with_help("write one with `--write-baseline`")
    })?;
    let path = std::path::absolute(file).map_or_else(|_| file.to_owned(), |p| p.to_string_lossy().replace('\\', "/"));
    let (known, errors) = Baseline::parse(&text);
    if !errors.is_empty() {
        let mut out = console.stderr_buffer();
        let errors: Vec<TextError> = errors.into_iter().map(text_error).collect();
        text::write(&errors, &path, &text, &workspace.project.root, &mut out);
        console.message(&out);
        return Err(Failure::shown());
    }
    let id = report.sources.add(&path, text.as_str().into());
    let compared = known.compare(std::mem::take(&mut report.findings));
    report.findings = compared.new;
    console.detail(&format!("{} known findings are left out", compared.known));
    // A row may belong to a package that was not scanned: only a scan of everything shows that it is stale.
    let whole = !workspace.project.crates.iter().any(|c| c.role == CrateRole::Unselected);
    let level = report.levels.of(Code::StaleAllow);
    if whole && level != Level::Allow {
        report.findings.extend(compared.stale.iter().map(|row| stale(row, &text, id, level)));
    }
    Ok(())
}

fn text_error(error: RowError) -> TextError {
    TextError {
        range: error.range,
        message: error.message,
        label: String::new(),
        help: None,
        severity: Severity::Error,
    }
}

fn stale(row: &Row, text: &str, file: FileId, level: Level) -> Finding {
    let line = row.range.as_usize();
    let end = text[line.end..].find('\n').map_or(text.len(), |at| line.end + at + 1);
    let gone = TextRange::from(line.start..end).in_file(file);
    let fix = Fix { message: "remove it".to_owned(), edits: vec![(gone, String::new())], is_sure: true };
    Finding {
        code: Code::StaleAllow,
        level,
        message: format!("this row of the baseline matches no {} any more", row.code),
        primary: Place { span: row.range.in_file(file), text: String::new() },
        secondary: Vec::new(),
        flows: Vec::new(),
        notes: Vec::new(),
        help: vec!["remove it, or write the baseline anew with `--write-baseline`".to_owned()],
        data: Vec::new(),
        categories: Vec::new(),
        recipient: None,
        purposes: Vec::new(),
        missing: Vec::new(),
        clauses: Vec::new(),
        rules: Vec::new(),
        fixes: vec![fix],
        accepted: None,
        in_function: String::new(),
        krate: None,
        fingerprint: row.hash.clone() + ":stale",
    }
}
