//! `--baseline` and `--write-baseline`: findings that are known are not reported again.

use std::fs;

use codespan_reporting::diagnostic::{Diagnostic, Label};
use lint_core::analysis::Report;
use lint_core::base::FileId;
use lint_core::findings::baseline::{self, Baseline, Row};
use lint_core::findings::{Code, Finding, Label as Place, Level};
use lint_core::input::CrateRole;

use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::render::{View, human};
use crate::workspace::Workspace;

/// Writes all findings as a baseline.
pub(super) fn write(file: &str, report: &Report, workspace: &Workspace, console: &Console) -> Result<Exit, Failure> {
    let view = View { findings: &report.findings, sources: &report.sources, root: &workspace.project.root };
    let text = baseline::write(&report.findings, |id| view.path(id));
    fs::write(file, text).map_err(|e| Failure::new(format!("the baseline `{file}` can't be written: {e}")))?;
    let count = report.findings.len();
    console.status(&format!("privacy: {count} {} written to `{file}`", if count == 1 { "finding" } else { "findings" }));
    Ok(Exit::Clean)
}

/// Takes out of a report what a baseline knows, and reports rows that match nothing.
pub(super) fn apply(file: &str, report: &mut Report, workspace: &Workspace, console: &Console) -> Result<(), Failure> {
    let text = fs::read_to_string(file).map_err(|e| {
        Failure::new(format!("the baseline `{file}` can't be read: {e}")).with_help("write one with `--write-baseline`")
    })?;
    let path = std::path::absolute(file).map_or_else(|_| file.to_owned(), |p| p.to_string_lossy().replace('\\', "/"));
    let id = report.sources.add(&path, text.as_str().into());
    let (known, errors) = Baseline::parse(&text);
    if !errors.is_empty() {
        let view = View { findings: &[], sources: &report.sources, root: &workspace.project.root };
        let mut out = console.stderr_buffer();
        for error in errors {
            let label = Label::primary(id.0, error.range.as_usize());
            let diagnostic = Diagnostic::error().with_message(&error.message).with_label(label);
            human::emit(&view, &diagnostic, &mut out, || format!("error: {}", error.message));
        }
        console.message(&out);
        return Err(Failure::shown());
    }
    let compared = known.compare(std::mem::take(&mut report.findings));
    report.findings = compared.new;
    console.detail(&format!("{} known findings are left out", compared.known));
    // A row may belong to a package that was not scanned: only a scan of everything shows that it is stale.
    let whole = !workspace.project.crates.iter().any(|c| c.role == CrateRole::Unselected);
    let level = report.levels.of(Code::StaleAllow);
    if whole && level != Level::Allow {
        report.findings.extend(compared.stale.iter().map(|row| stale(row, id, level)));
    }
    Ok(())
}

fn stale(row: &Row, file: FileId, level: Level) -> Finding {
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
        in_function: String::new(),
        krate: None,
        fingerprint: row.hash.clone() + ":stale",
    }
}
