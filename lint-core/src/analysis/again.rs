//! An analysis that is kept while the project is edited: only what a change touches is looked at again.
//!
//! - The code of functions changed, and nothing else: these functions are expanded, typed and built anew, and the summaries
//!   that follow from theirs are evaluated ([`flow::State::update`](crate::flow)).
//! - The policy changed: names and types stay.
//! - Anything else: everything after parsing, with the files that did not change as they were lowered before.
//!
//! The result is the same as that of an analysis from scratch, to the byte. What is kept does not grow with the number of changes.

use std::sync::Arc;

use super::stages::{self, Stages};
use super::stats::Counted;
use super::{Report, Stage, on_threads};
use crate::base::{FileId, Set};
use crate::flow::TypedBody;
use crate::input::{Project, Source};
use crate::names::{BodyOwner, DefMap};
use crate::stubs::load::PREFIX;
use crate::syntax::{Files, Lowered};
use crate::types;

/// What changed since the last time.
#[derive(Clone, Copy, Debug)]
pub enum Change<'a> {
    /// Anything may have.
    Any,
    /// At most these files (written, created or removed), and the policy's text.
    Files(&'a [String]),
}

/// A project that is analysed again and again.
pub struct Analysis {
    files: Files,
    stages: Option<Stages>,
}

impl Default for Analysis {
    fn default() -> Self {
        Self { files: Files::lasting(), stages: None }
    }
}

impl Analysis {
    /// Takes a change, and gives what is found now.
    pub fn apply_change(&mut self, project: &Project, source: &dyn Source, change: Change<'_>) -> Report {
        self.apply_observed(project, source, change, &|_| {})
    }

    /// The same; `begins` is told of each stage when it begins.
    pub fn apply_observed(
        &mut self,
        project: &Project,
        source: &dyn Source,
        change: Change<'_>,
        begins: &(dyn Fn(Stage) + Sync),
    ) -> Report {
        on_threads(|| self.apply(project, source, change, begins))
    }

    /// The files that the last analysis depends on, stubs and crates from outside apart: those that were read, and those that
    /// were looked for and are not there.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        let stages = self.stages.iter();
        let read = stages.clone().flat_map(|s| {
            let is_own = |id: &FileId| s.ir_of.contains_key(id) && !s.loaded.outside.files.contains(id);
            s.sources
                .iter()
                .filter(move |(id, f)| is_own(id) && !f.path.starts_with(PREFIX))
                .map(|(_, f)| f.path.as_str())
        });
        read.chain(stages.flat_map(|s| s.loaded.absent.iter().filter(|p| !p.starts_with(PREFIX)).map(String::as_str)))
    }

    fn apply(
        &mut self,
        project: &Project,
        source: &dyn Source,
        change: Change<'_>,
        begins: &(dyn Fn(Stage) + Sync),
    ) -> Report {
        // What a change has only half gone through is of no use: it is put back when it is whole.
        let kept = self.stages.take();
        let kept = match change {
            Change::Files(paths) => kept.and_then(|stages| self.update(stages, project, source, paths, begins)),
            Change::Any => None,
        };
        let mut stages = kept.unwrap_or_else(|| Stages::run(project, source, &mut self.files, begins));
        let report = stages.report(begins);
        self.stages = Some(stages);
        report
    }

    /// What was kept, with the change in it; `None`: it can't be used.
    fn update(
        &mut self,
        mut stages: Stages,
        project: &Project,
        source: &dyn Source,
        paths: &[String],
        begins: &(dyn Fn(Stage) + Sync),
    ) -> Option<Stages> {
        let is_same_policy = stages.has_policy_of(project)?;
        begins(Stage::Syntax);
        let mut edited: Vec<(String, Lowered)> = Vec::new();
        for path in paths {
            if Some(path) == project.policy.as_ref().map(|p| &p.path) {
                continue;
            }
            let Some(known) = self.files.text(path) else {
                // A file that nothing asked for does not matter.
                if stages.loaded.absent.contains(path) {
                    return None;
                }
                continue;
            };
            let text = source.read(path)?;
            if *known == text {
                continue;
            }
            let (old, new) = self.files.edited(path, &text)?;
            if old.mentions != new.mentions {
                return None;
            }
            edited.push((path.clone(), new));
        }
        begins(Stage::Names);
        let mut owners: Vec<BodyOwner> = Vec::new();
        for (path, new) in edited {
            owners.extend(stages.replace(&path, &new)?);
            self.files.replace(&path, new);
        }
        begins(Stage::Types);
        let bodies = stages.retype(&owners);
        if is_same_policy {
            begins(Stage::Flow);
            if !stages.follow_again(&bodies) {
                return None;
            }
        } else {
            stages.judge_again(project, begins);
        }
        Some(stages)
    }
}

impl Stages {
    /// Whether the policy is the same; `None`: more than its text is another.
    fn has_policy_of(&self, project: &Project) -> Option<bool> {
        let own = &self.project;
        let is_same = own.levels == project.levels
            && own.assume_suggested == project.assume_suggested
            && own.policy.as_ref().map(|p| &p.path) == project.policy.as_ref().map(|p| &p.path);
        is_same.then(|| own.policy.as_ref().map(|p| &p.text) == project.policy.as_ref().map(|p| &p.text))
    }

    /// Takes an edited file; gives whose bodies changed. `None`: more than bodies did.
    fn replace(&mut self, path: &str, new: &Lowered) -> Option<Vec<BodyOwner>> {
        let file: FileId = new.ir.file;
        let ir = *self.ir_of.get(&file)?;
        let at = file.0 as usize;
        let owners = self.names.bodies.replace(&self.project, self.db.map_mut()?, ir, &new.ir)?;
        // The result of a function that does not say it is part of its signature.
        if owners.iter().any(|o| matches!(o, BodyOwner::Func(id) if self.db.omits_result(*id))) {
            return None;
        }
        if self.reads_text_of(file) {
            self.said = None;
        }
        self.loaded.irs[ir.0 as usize] = Arc::clone(&new.ir);
        self.loaded.said[ir.0 as usize].clone_from(&new.diags);
        self.sources.replace(path, Arc::clone(&new.text));
        self.coords[at] = Arc::clone(&new.coords);
        self.lines[at] = new.text.lines().count();
        Some(owners)
    }

    /// Infers the types of these bodies; gives their positions.
    fn retype(&mut self, owners: &[BodyOwner]) -> Vec<usize> {
        let wanted: Set<BodyOwner> = owners.iter().copied().collect();
        let at: Vec<usize> = (0..self.owners.len()).filter(|at| wanted.contains(&self.owners[*at])).collect();
        for at in &at {
            self.typed[*at] = types::infer_body(&self.db, self.owners[*at]);
            self.counted[*at] = Counted::of(self.db.map(), self.owners[*at]);
        }
        at
    }

    /// Follows data through these bodies again, if that can be done.
    fn follow_again(&mut self, bodies: &[usize]) -> bool {
        if bodies.is_empty() {
            return true;
        }
        let map: &DefMap = self.db.map();
        let owners: Vec<BodyOwner> = bodies.iter().map(|at| self.owners[*at]).collect();
        let typed: Vec<_> = bodies.iter().map(|at| &self.typed[*at]).collect();
        let bodies: Vec<TypedBody<'_>> = stages::typed_bodies(map, &owners, &typed);
        self.judged.flows.update(&self.db, &self.judged.facts, &bodies)
    }
}
