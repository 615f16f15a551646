//! The stages of one analysis, in order, with what each came to: what a later change starts from.
//!
//! Knows which stage needs what, and nothing of how they work. Spans are coordinates until the report, where they become bytes.

use rayon::prelude::*;

use super::bytes::ToBytes;
use super::stats::{self, Counted};
use super::{Report, Stage, marked, rows};
use crate::base::{Coords, Diag, FileId, Map, Span};
use crate::findings::{Code, Disclosed, Finding, Level, Levels, Marked, Sanitizer, settle};
use crate::flow::{self, Facts, TypedBody};
use crate::input::{CrateRole, Project, Source, SourceMap};
use crate::lints;
use crate::names::marks::{Marking, Row};
use crate::names::{self, BodyOwner, DefMap, IrId, Names};
use crate::policy::{self, Policy, PolicyError};
use crate::stubs::load::{StubSource, with_stubs};
use crate::suggest::{self, Suggestion};
use crate::syntax::load::Loaded;
use crate::syntax::{Files, load};
use crate::types::{self, BodyTypes, TypeDb};
use std::sync::Arc;

/// What the stages came to.
pub(super) struct Stages {
    /// With its stubs.
    pub(super) project: Project,
    pub(super) sources: SourceMap,
    pub(super) loaded: Loaded,
    /// The file or expansion of each file.
    pub(super) ir_of: Map<FileId, IrId>,
    /// The coordinates of each file, by id.
    pub(super) coords: Vec<Arc<Coords>>,
    /// Of each file, by id.
    pub(super) lines: Vec<usize>,
    /// Its definitions are in the database.
    pub(super) names: Names,
    pub(super) db: TypeDb,
    pub(super) owners: Vec<BodyOwner>,
    /// By the owner's position, like what follows.
    pub(super) typed: Vec<BodyTypes>,
    pub(super) counted: Vec<Counted>,
    pub(super) judged: Judged,
    pub(super) said: Option<Said>,
}

/// What was said of all this the last time, in coordinates: it holds as long as it is about the same.
pub(super) struct Said {
    /// Of the flows.
    revision: u32,
    diags: Vec<Diag>,
    findings: Vec<Finding>,
    disclosures: Vec<Disclosed>,
    /// Of the handlers, those whose responses go to nobody that the policy names.
    unaddressed: usize,
}

/// What depends on the policy.
pub(super) struct Judged {
    policy: Policy,
    policy_errors: Vec<PolicyError>,
    policy_file: Option<FileId>,
    rows: Vec<Row>,
    marking: Marking,
    suggestions: Vec<Suggestion>,
    marked: Vec<Marked>,
    sanitizers: Vec<Sanitizer>,
    pub(super) facts: Facts,
    pub(super) flows: flow::State,
}

impl Stages {
    /// Runs them all.
    pub(super) fn run(
        project: &Project,
        source: &dyn Source,
        files: &mut Files,
        begins: &(dyn Fn(Stage) + Sync),
    ) -> Self {
        begins(Stage::Syntax);
        let project = with_stubs(project);
        let source = StubSource::new(source, &project);
        let mut sources = SourceMap::default();
        let loaded = load::load_again(&project, &source, &mut sources, files);
        let policy_file = project.policy.as_ref().map(|p| sources.add(&p.path, p.text.as_str().into()));
        let ir_of = loaded.irs.iter().enumerate().map(|(at, ir)| (ir.file, IrId(at as u32))).collect();
        let coords = sources.iter().map(|(_, f)| files.coords(&f.path).cloned().unwrap_or_default()).collect();
        let lines = sources.iter().map(|(_, f)| f.text.lines().count()).collect();
        begins(Stage::Names);
        let mut names = names::resolve(&project, &loaded);
        begins(Stage::Marks);
        let db = TypeDb::new(std::mem::take(&mut names.map));
        let (judged, facts) = Judged::marks(&project, &names, &db, policy_file);
        begins(Stage::Types);
        let owners = owners(db.map());
        let typed: Vec<BodyTypes> = owners.par_iter().map(|owner| types::infer_body(&db, *owner)).collect();
        let counted = owners.iter().map(|owner| Counted::of(db.map(), *owner)).collect();
        begins(Stage::Flow);
        let flows = flow::State::new(&db, &facts, &typed_bodies(db.map(), &owners, &typed));
        let judged = Judged { facts, flows, ..judged };
        Self { project, sources, loaded, ir_of, coords, lines, names, db, owners, typed, counted, judged, said: None }
    }

    /// Judges by another policy: names and types stay.
    pub(super) fn judge_again(&mut self, project: &Project, begins: &(dyn Fn(Stage) + Sync)) {
        begins(Stage::Marks);
        self.project.policy.clone_from(&project.policy);
        if let Some(policy) = &project.policy {
            let file = self.sources.replace(&policy.path, policy.text.as_str().into());
            self.lines[file.0 as usize] = policy.text.lines().count();
        }
        let (judged, facts) = Judged::marks(&self.project, &self.names, &self.db, self.judged.policy_file);
        begins(Stage::Flow);
        let flows = flow::State::new(&self.db, &facts, &typed_bodies(self.db.map(), &self.owners, &self.typed));
        self.judged = Judged { facts, flows, ..judged };
        self.said = None;
    }

    /// Whether what is said also depends on the text of a file: where a mark or an allow would be put in or taken out.
    pub(super) fn reads_text_of(&self, file: FileId) -> bool {
        let judged = &self.judged;
        let allows = judged.marking.marks.allows.iter().map(|a| a.span.file);
        allows.chain(judged.suggestions.iter().map(|s| s.span.file)).any(|f| f == file)
    }

    /// What the policy says of what was found, in coordinates.
    fn say(&self, diags: Vec<Diag>) -> Said {
        let judged = &self.judged;
        let input = lints::Input {
            map: self.db.map(),
            marking: &judged.marking,
            facts: &judged.facts,
            flows: &judged.flows.flows(),
            uses: judged.flows.uses(),
            handlers: &judged.flows.handlers(),
            rows: &judged.rows,
            policy: &judged.policy,
            policy_errors: &judged.policy_errors,
            policy_file: judged.policy_file,
            unmarked: if self.project.assume_suggested { &[] } else { &judged.suggestions },
            diags: &diags,
            sources: &self.sources,
            coords: &self.coords,
        };
        let unaddressed = lints::unaddressed(&input);
        let (mut findings, disclosures) = lints::run(&input);
        if self.project.assume_suggested {
            suggest::say_so(&judged.suggestions, &mut findings);
        }
        findings.retain(|f| is_reported(&self.project, f));
        Said { revision: judged.flows.revision(), diags, findings, disclosures, unaddressed }
    }

    /// What was found, for who asked.
    pub(super) fn report(&mut self, begins: &(dyn Fn(Stage) + Sync)) -> Report {
        begins(Stage::Findings);
        let mut diags = self.loaded.diags();
        diags.extend(self.names.item_diags.iter().chain(self.names.bodies.diags()).cloned());
        let revision = self.judged.flows.revision();
        let old = self.said.take().filter(|said| said.revision == revision && said.diags == diags);
        let said = old.unwrap_or_else(|| self.say(diags));
        let report = self.settled(&said);
        self.said = Some(said);
        begins(Stage::Done);
        report
    }

    /// What is said, in bytes, by level and in order.
    fn settled(&self, said: &Said) -> Report {
        let judged = &self.judged;
        let (mut findings, mut disclosures) = (said.findings.clone(), said.disclosures.clone());
        let bytes = ToBytes { coords: &self.coords };
        findings.iter_mut().for_each(|f| bytes.finding(f));
        disclosures.iter_mut().for_each(|d| bytes.span(&mut d.span));
        let levels = Levels::new(policy_levels(&judged.policy).chain(self.project.levels.iter().copied()));
        let sources = self.sources.clone();
        settle(&mut findings, &levels, |file| path_of(&sources, file), |span| text_of(&sources, span));
        let (accepted, findings) = findings.into_iter().partition(|f: &Finding| f.accepted.is_some());
        let mut stats = stats::stats(self, &said.diags, &judged.flows.cuts());
        (stats.handlers, stats.unaddressed_handlers) = (judged.flows.handlers().len(), said.unaddressed);
        let marked = bytes.marked(&judged.marked);
        let sanitizers = bytes.sanitizers(&judged.sanitizers);
        let suggestions = bytes.suggestions(&judged.suggestions);
        Report { findings, accepted, disclosures, marked, sanitizers, suggestions, sources, levels, stats }
    }
}

impl Judged {
    /// All but the flows, and the facts that these need.
    fn marks(project: &Project, names: &Names, db: &TypeDb, policy_file: Option<FileId>) -> (Self, Facts) {
        let (policy, policy_errors) = match &project.policy {
            Some(given) => policy::parse(&given.text),
            None => policy::parse(policy::template("logs-only").unwrap_or_default()),
        };
        let rows = rows::rows(&policy, policy_file.unwrap_or(FileId(u32::MAX)));
        let map = db.map();
        let mut marking = names::marks::resolve(map, project, &names.loose, &rows);
        let suggestions = suggest::suggestions(map, db, &marking, &policy);
        if project.assume_suggested {
            suggest::assume(&suggestions, &mut marking);
        }
        let facts = Facts::new(&marking.marks);
        let marked = marked::marked(map, &marking.marks, &policy);
        let sanitizers = marked::sanitizers(map, &marking.marks);
        let (none, flows) = (Facts::default(), flow::State::default());
        let judged = Self {
            policy,
            policy_errors,
            policy_file,
            rows,
            marking,
            suggestions,
            marked,
            sanitizers,
            facts: none,
            flows,
        };
        (judged, facts)
    }
}

/// The bodies to follow data through, in order: those of the project, and of stubs that have one.
pub(super) fn owners(map: &DefMap) -> Vec<BodyOwner> {
    let funcs = map.funcs.iter().filter(|(_, f)| f.body.is_some()).map(|(id, _)| BodyOwner::Func(id));
    let consts = map.consts.iter().filter(|(_, c)| c.body.is_some()).map(|(id, _)| BodyOwner::Const(id));
    funcs.chain(consts).collect()
}

pub(super) fn typed_bodies<'a, T: std::borrow::Borrow<BodyTypes>>(
    map: &'a DefMap,
    owners: &[BodyOwner],
    typed: &'a [T],
) -> Vec<TypedBody<'a>> {
    let bodies = owners.iter().zip(typed).filter_map(|(owner, types)| {
        let (body, loc) = match owner {
            BodyOwner::Func(id) => (map.funcs[*id].body.as_deref()?, map.funcs[*id].loc),
            BodyOwner::Const(id) => (map.consts[*id].body.as_deref()?, map.consts[*id].loc),
        };
        Some(TypedBody { owner: *owner, body, types: types.borrow(), file: map.ir(loc.ir).file })
    });
    bodies.collect()
}

fn policy_levels(policy: &Policy) -> impl Iterator<Item = (Code, Level)> + '_ {
    policy.lints.iter().filter_map(|l| {
        let level = match l.level {
            "allow" => Level::Allow,
            "warn" => Level::Warn,
            _ => Level::Deny,
        };
        Some((Code::parse(l.code)?, level))
    })
}

/// Findings in crates that were not chosen are not reported.
fn is_reported(project: &Project, finding: &Finding) -> bool {
    finding.krate.and_then(|at| project.crates.get(at)).is_none_or(|c| c.role == CrateRole::Workspace)
}

fn path_of(sources: &SourceMap, file: FileId) -> &str {
    sources.get(file).map_or("", |f| f.path.as_str())
}

fn text_of(sources: &SourceMap, span: Span) -> Option<&str> {
    sources.get(span.file)?.text.get(span.range.as_usize())
}
