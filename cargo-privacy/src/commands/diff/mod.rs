//! `--diff REV`: only the findings that changes since a git revision have to do with.
//!
//! These are those whose flow touches a changed line (the sink, a step, the field that is marked, the rule of the policy), and
//! those that were not there at the revision: a guard or an attribute that somebody takes away stands on no flow. For the
//! latter the code as it was is analysed too.
//!
//! Knows nothing of how findings are shown.

mod git;
mod hunks;
mod old;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use lint_core::analysis::Report;
use lint_core::base::{FileId, Span};
use lint_core::findings::{Baseline, Finding};
use lint_core::input::{PolicyInput, Project, Source, SourceMap};

use crate::console::Console;
use crate::exit::Failure;
use crate::workspace::Workspace;
use git::Repository;
use hunks::{Change, Lines};
use old::OldSource;

/// Analyses a project.
type Analyse<'a> = dyn Fn(&Project, &dyn Source) -> Report + 'a;

/// Leaves in a report what changes since a revision have to do with.
pub(super) fn apply(
    rev: &str,
    report: &mut Report,
    workspace: &Workspace,
    analyse: &Analyse<'_>,
    console: &Console,
) -> Result<(), Failure> {
    let repository = Repository::open(&workspace.project.root)?;
    let commit = repository.commit(rev)?;
    let changes = repository.changes(&commit)?;
    let known = known(&repository, &commit, &changes, workspace, analyse);
    let touched = Touched { repository: &repository, changes: &changes, sources: &report.sources };
    let before = report.findings.len();
    report.findings = touched.of(std::mem::take(&mut report.findings), &known);
    report.accepted = touched.of(std::mem::take(&mut report.accepted), &known);
    let left_out = before - report.findings.len();
    if left_out > 0 {
        let findings = if left_out == 1 { "1 finding has" } else { &format!("{left_out} findings have") };
        console.status(&format!("privacy: {findings} nothing to do with what changed since `{rev}`"));
    }
    Ok(())
}

/// What was found at the revision; nothing where there was no policy yet to find anything by.
fn known(
    repository: &Repository,
    commit: &str,
    changes: &BTreeMap<String, Change>,
    workspace: &Workspace,
    analyse: &Analyse<'_>,
) -> Baseline {
    let current = workspace.source();
    let source = OldSource { repository, commit, changes, current: &current };
    let mut project = workspace.project.clone();
    if let Some(policy) = &project.policy {
        let Some(text) = source.read(&policy.path) else { return Baseline::default() };
        project.policy = Some(PolicyInput { path: policy.path.clone(), text: text.to_string() });
    }
    let report = analyse(&project, &source);
    Baseline::knowing(report.findings.iter().chain(&report.accepted))
}

/// Which findings changes have to do with.
struct Touched<'a> {
    repository: &'a Repository,
    changes: &'a BTreeMap<String, Change>,
    sources: &'a SourceMap,
}

impl Touched<'_> {
    fn of(&self, findings: Vec<Finding>, known: &Baseline) -> Vec<Finding> {
        let is_new = known.is_new(&findings);
        let all = findings.into_iter().zip(is_new);
        all.filter(|(finding, is_new)| *is_new || self.is_touched(finding)).map(|(finding, _)| finding).collect()
    }

    fn is_touched(&self, finding: &Finding) -> bool {
        let steps = finding.flows.iter().flat_map(|f| f.steps.iter().map(|s| s.span).chain(f.marked_at));
        let labels = finding.secondary.iter().chain(&finding.rules).map(|l| l.span);
        let accepted = finding.accepted.iter().map(|a| a.by);
        std::iter::once(finding.primary.span).chain(steps).chain(labels).chain(accepted).any(|s| self.is_changed(s))
    }

    fn is_changed(&self, span: Span) -> bool {
        match self.change(span.file) {
            None => false,
            Some(Change { lines: Lines::All, .. }) => true,
            Some(Change { lines: Lines::Some(changed), .. }) => {
                let lines = self.lines(span);
                changed.iter().any(|c| c.start() <= lines.end() && lines.start() <= c.end())
            }
        }
    }

    fn change(&self, file: FileId) -> Option<&Change> {
        let path = &self.sources.get(file)?.path;
        self.changes.get(&self.repository.path(path)?)
    }

    /// The lines of a span, from 1 on.
    fn lines(&self, span: Span) -> RangeInclusive<usize> {
        let Some(file) = self.sources.get(span.file) else { return 0..=0 };
        // What ends behind a line break does not reach into the next line.
        let last = span.range.hi.saturating_sub(1).max(span.range.lo);
        file.line_of(span.range.lo) + 1..=file.line_of(last) + 1
    }
}
