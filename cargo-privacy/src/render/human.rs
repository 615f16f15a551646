//! Findings like compiler errors, by codespan-reporting.
//!
//! The sink is the primary label; the steps that the data takes and the field that marks it are secondary labels, in whatever
//! files they are; the clause is a note, and what would make it permitted a help.

use codespan_reporting::diagnostic::{Diagnostic, Label, LabelStyle, Severity};
use codespan_reporting::term::termcolor::{Buffer, WriteColor};
use codespan_reporting::term::{self, Chars, Config, Styles, StylesWriter};
use lint_core::findings::{Finding, Level};

use super::long_lines::Shortened;
use super::places::places;
use super::{View, short};

/// How many flows' steps are shown; all of them are in SARIF.
const FLOWS_SHOWN: usize = 3;

/// Writes all findings, an empty line after each.
pub fn write(view: &View<'_>, out: &mut dyn WriteColor) {
    for finding in view.findings {
        write_one(view, finding, out);
    }
}

/// One finding as text, with colours as ANSI sequences if wanted.
pub fn to_string(view: &View<'_>, finding: &Finding, ansi: bool) -> String {
    let mut buffer = if ansi { Buffer::ansi() } else { Buffer::no_color() };
    write_one(view, finding, &mut buffer);
    String::from_utf8_lossy(buffer.as_slice()).into_owned()
}

fn write_one(view: &View<'_>, finding: &Finding, out: &mut dyn WriteColor) {
    let diagnostic = diagnostic(view, finding);
    emit(view, &diagnostic, out, || short::line(view, finding));
}

/// Writes a diagnostic; `instead` is the text for one that can't be shown with its code.
pub fn emit(view: &View<'_>, diagnostic: &Diagnostic<u32>, out: &mut dyn WriteColor, instead: impl Fn() -> String) {
    // Into a buffer of its own first: what fails half-way leaves nothing behind.
    let mut whole = if out.supports_color() { Buffer::ansi() } else { Buffer::no_color() };
    let styles = styles();
    let mut writer = StylesWriter::new(&mut whole, &styles);
    let mut moved = diagnostic.clone();
    let done = match Shortened::new(view, &mut moved.labels) {
        Some(files) => term::emit_to_write_style(&mut writer, &config(), &files, &moved),
        None => term::emit_to_write_style(&mut writer, &config(), view, diagnostic),
    };
    match done {
        Ok(()) => {
            let _ = out.write_all(trim_ends(whole.as_slice()).as_bytes());
        }
        Err(_) => {
            let _ = writeln!(out, "{}\n", instead());
        }
    }
}

/// Without the blanks that codespan leaves at the ends of lines that show no code.
fn trim_ends(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        out.push_str(line.trim_end_matches(' '));
        out.push('\n');
    }
    out
}

fn diagnostic(view: &View<'_>, finding: &Finding) -> Diagnostic<u32> {
    let mut notes: Vec<String> = untold(finding).into_iter().collect();
    notes.extend(finding.notes.iter().map(|n| entry("note", n)));
    notes.extend(finding.help.iter().map(|h| entry("help", h)));
    Diagnostic::new(severity(finding.level))
        .with_code(finding.code.code())
        .with_message(one_line(&finding.message))
        .with_labels(labels(view, finding))
        .with_notes(notes)
}

/// The data whose flows are not shown.
fn untold(finding: &Finding) -> Option<String> {
    let rest = finding.flows.get(FLOWS_SHOWN..).filter(|rest| !rest.is_empty())?;
    let names: Vec<String> = rest.iter().map(|f| format!("`{}`", f.data)).collect();
    Some(entry("note", &format!("so {} {}", if rest.len() == 1 { "does" } else { "do" }, names.join(", "))))
}

fn labels(view: &View<'_>, finding: &Finding) -> Vec<Label<u32>> {
    let mut style = LabelStyle::Primary;
    let mut all = Vec::new();
    for place in places(finding, FLOWS_SHOWN) {
        if view.file(place.span).is_some() {
            let label = Label::new(style, place.span.file.0, view.bytes(place.span));
            all.push(label.with_message(one_line(&place.text)));
        }
        style = LabelStyle::Secondary;
    }
    all
}

/// A note of several lines, the later ones under the first.
fn entry(word: &str, text: &str) -> String {
    let indent = format!("\n{}", " ".repeat(word.len() + 2));
    format!("{word}: {}", text.trim_end().lines().collect::<Vec<_>>().join(&indent))
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).collect::<Vec<_>>().join(" ")
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Deny => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Note | Level::Allow => Severity::Note,
    }
}

/// As rustc draws: ASCII, tabs as four columns.
fn config() -> Config {
    Config { chars: Chars::ascii(), ..Config::default() }
}

fn styles() -> Styles {
    Styles::default()
}
