//! Findings like compiler errors, by codespan-reporting.
//!
//! The sink is the primary label; the steps that the data takes and the field that marks it are secondary labels, in whatever
//! files they are; the clause is a note, and what would make it permitted a help. Labels on one place become one. Where a
//! finding lists its places itself ([`Finding::secondary`]) these are shown, else the steps of its first flows.

use codespan_reporting::diagnostic::{Diagnostic, Label, LabelStyle, Severity};
use codespan_reporting::term::termcolor::{Buffer, WriteColor};
use codespan_reporting::term::{self, Chars, Config, Styles, StylesWriter};
use lint_core::base::Span;
use lint_core::findings::{Finding, Flow, Level, Step};

use super::{View, short};

/// How many flows' steps are shown where a finding does not choose; all of them are in SARIF.
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
    match term::emit_to_write_style(&mut writer, &config(), view, diagnostic) {
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
    let mut labels = Labels::new(view);
    labels.add(LabelStyle::Primary, finding.primary.span, &finding.primary.text);
    let mut notes = Vec::new();
    if finding.secondary.is_empty() {
        from_flows(finding, &mut labels, &mut notes);
    } else {
        finding.secondary.iter().for_each(|l| labels.add(LabelStyle::Secondary, l.span, &l.text));
    }
    notes.extend(finding.notes.iter().map(|n| entry("note", n)));
    notes.extend(finding.help.iter().map(|h| entry("help", h)));
    Diagnostic::new(severity(finding.level))
        .with_code(finding.code.code())
        .with_message(one_line(&finding.message))
        .with_labels(labels.all)
        .with_notes(notes)
}

fn from_flows(finding: &Finding, labels: &mut Labels<'_>, notes: &mut Vec<String>) {
    for flow in finding.flows.iter().take(FLOWS_SHOWN) {
        // The last step is the sink itself, of which the primary label speaks.
        let told = |s: &Step| !finding.primary.text.is_empty() && s.span == finding.primary.span && is_last(flow, s);
        let steps = flow.steps.iter().filter(|s| !told(s));
        steps.for_each(|s| labels.add(LabelStyle::Secondary, s.span, &s.text));
        if let Some(marked) = flow.marked_at {
            labels.add(LabelStyle::Secondary, marked, &format!("`{}` is marked here", flow.data));
        }
    }
    let rest = finding.flows.len().saturating_sub(FLOWS_SHOWN);
    if rest > 0 {
        let names: Vec<String> = finding.flows[FLOWS_SHOWN..].iter().map(|f| format!("`{}`", f.data)).collect();
        notes.push(entry("note", &format!("so {} {}", if rest == 1 { "does" } else { "do" }, names.join(", "))));
    }
}

fn is_last(flow: &Flow, step: &Step) -> bool {
    flow.steps.last().is_some_and(|last| last == step)
}

/// The labels of a diagnostic, each place once.
struct Labels<'a> {
    view: &'a View<'a>,
    all: Vec<Label<u32>>,
}

impl<'a> Labels<'a> {
    fn new(view: &'a View<'a>) -> Self {
        Self { view, all: Vec::new() }
    }

    fn add(&mut self, style: LabelStyle, span: Span, text: &str) {
        if self.view.file(span).is_none() {
            return;
        }
        let range = self.view.bytes(span);
        let text = one_line(text);
        if let Some(there) = self.all.iter_mut().find(|l| l.file_id == span.file.0 && l.range == range) {
            let is_new = !text.is_empty() && !there.message.split("; ").any(|part| part == text);
            if is_new {
                if !there.message.is_empty() {
                    there.message.push_str("; ");
                }
                there.message.push_str(&text);
            }
            return;
        }
        self.all.push(Label::new(style, span.file.0, range).with_message(text));
    }
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
