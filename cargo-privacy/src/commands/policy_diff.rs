//! `policy diff OLD NEW`: which rules changed, and which flows of this code base change their verdict.
//!
//! The latest version of a policy governs all data, whenever it was collected: what the old one permitted and the new one does
//! not is a finding from the day the new one holds. The code is analysed by both, so that what is shown is exactly what
//! `check` will show.

use std::collections::BTreeMap;
use std::fmt::Write;

use lint_core::findings::Finding;
use lint_core::input::PolicyInput;
use lint_core::policy;

use super::check::{analyse, load_with, pool};
use super::clock::Clock;
use crate::args::PolicyDiffArgs;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::render::View;
use crate::workspace;

/// Runs it. Status 1 if the new policy forbids what the old one permitted.
pub(super) fn run(args: &PolicyDiffArgs, console: &Console) -> Result<Exit, Failure> {
    let old = workspace::read_policy(&args.old)?;
    let new = workspace::read_policy(&args.new)?;
    let root = workspace::current_root();
    super::policy::read(&old, &root, console)?;
    super::policy::read(&new, &root, console)?;
    let mut out = String::new();
    let changes = policy::diff(&policy::parse(&old.text).0, &policy::parse(&new.text).0);
    let _ = writeln!(out, "{}", counted(changes.len(), "rule or name changed", "rules and names changed"));
    for change in &changes {
        let _ = writeln!(out, "  {change}");
    }
    let (before, after) = (findings(args, old, console)?, findings(args, new, console)?);
    let forbidden = only_in(&after, &before);
    let permitted = only_in(&before, &after);
    show(&mut out, &forbidden, "flow becomes forbidden", "flows become forbidden");
    show(&mut out, &permitted, "flow becomes permitted", "flows become permitted");
    console.text(&out);
    Ok(if forbidden.is_empty() { Exit::Clean } else { Exit::Denied })
}

/// A finding of a flow, as what makes it the same under both policies, and how it is shown.
type Known = BTreeMap<(String, u32, Vec<String>, Option<String>), String>;

fn findings(args: &PolicyDiffArgs, policy: PolicyInput, console: &Console) -> Result<Known, Failure> {
    let pool = pool(&args.check)?;
    let workspace = load_with(&args.check, Some(policy), console)?;
    let report = analyse(&workspace, &pool, &Clock::start("workspace"));
    let view = View { findings: &report.findings, sources: &report.sources, root: &workspace.project.root };
    Ok(report.findings.iter().filter(|f| !f.flows.is_empty()).map(|f| row(&view, f)).collect())
}

fn row(view: &View<'_>, finding: &Finding) -> ((String, u32, Vec<String>, Option<String>), String) {
    let span = finding.primary.span;
    let path = view.path(span.file);
    let shown = format!("{path}:{}: {}: {}", view.region(span).start.line + 1, finding.code.code(), finding.message);
    let start = span.range.as_usize().start as u32;
    ((path.to_owned(), start, finding.data.clone(), finding.recipient.clone()), shown)
}

fn only_in<'a>(these: &'a Known, others: &Known) -> Vec<&'a String> {
    these.iter().filter(|(key, _)| !others.contains_key(*key)).map(|(_, shown)| shown).collect()
}

fn show(out: &mut String, rows: &[&String], one: &str, many: &str) {
    let _ = writeln!(out, "{}", counted(rows.len(), one, many));
    for row in rows {
        let _ = writeln!(out, "  {row}");
    }
}

fn counted(n: usize, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}
