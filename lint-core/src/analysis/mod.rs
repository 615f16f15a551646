//! The whole analysis: a project in, findings out.
//!
//! Knows the order of the stages and nothing of how they work, nor of Cargo or any format.

mod marked;
mod rows;
mod stage;
mod stats;
mod unused;

pub use stage::Stage;
pub use stats::Stats;
pub use unused::unused;

use rayon::prelude::*;

use crate::base::{FileId, Span};
use crate::findings::{Code, Disclosed, Finding, Level, Levels, Marked, Sanitizer, settle};
use crate::flow::{self, Facts, TypedBody};
use crate::input::{CrateRole, Project, Source, SourceMap};
use crate::lints;
use crate::names::{self, BodyOwner, DefMap};
use crate::policy::{self, Policy, PolicyError};
use crate::stubs::load::{StubSource, with_stubs};
use crate::suggest::{self, Suggestion};
use crate::syntax;
use crate::types::{self, BodyTypes, TypeDb};

/// The result of an analysis.
#[derive(Debug, Default)]
pub struct Report {
    /// Sorted, fingerprinted, each once; levels are applied, those that are allowed left out.
    pub findings: Vec<Finding>,
    /// Findings that an allow accepts, likewise.
    pub accepted: Vec<Finding>,
    /// Everything that goes anywhere, permitted or not, sorted.
    pub disclosures: Vec<Disclosed>,
    /// What is marked as personal data, in order of place.
    pub marked: Vec<Marked>,
    /// The functions whose results satisfy conditions.
    pub sanitizers: Vec<Sanitizer>,
    /// Fields that look like personal data and carry no mark, in order of place.
    pub suggestions: Vec<Suggestion>,
    /// All files that were read; spans refer to them.
    pub sources: SourceMap,
    /// How much each code weighs: the policy's `[lints]`, then the command line.
    pub levels: Levels,
    /// What was looked at.
    pub stats: Stats,
}

/// Analyses a project, on as many threads as the pool around it has.
pub fn analyse(project: &Project, source: &dyn Source) -> Report {
    analyse_observed(project, source, &|_| {})
}

/// The same; `begins` is told of each stage when it begins, in order, so that who has a clock can say what each takes.
pub fn analyse_observed(project: &Project, source: &dyn Source, begins: &(dyn Fn(Stage) + Sync)) -> Report {
    // Threads of our own, since their stacks must hold the deepest trees that are admitted.
    match syntax::pool(rayon::current_num_threads()) {
        Ok(pool) => pool.install(|| run(project, source, begins)),
        Err(_) => run(project, source, begins),
    }
}

fn run(project: &Project, source: &dyn Source, begins: &(dyn Fn(Stage) + Sync)) -> Report {
    begins(Stage::Syntax);
    let (policy, policy_errors) = match &project.policy {
        Some(given) => policy::parse(&given.text),
        None => policy::parse(policy::template("logs-only").unwrap_or_default()),
    };
    let project = with_stubs(project);
    let source = StubSource::new(source);
    let mut sources = SourceMap::default();
    let (loaded, mut diags) = syntax::load::load(&project, &source, &mut sources);
    let policy_file = project.policy.as_ref().map(|p| sources.add(&p.path, p.text.as_str().into()));
    begins(Stage::Names);
    let names = names::resolve(&project, &loaded);
    diags.extend(names.diags.iter().cloned());
    begins(Stage::Marks);
    let rows = rows::rows(&policy, policy_file.unwrap_or(FileId(u32::MAX)));
    let mut marking = names::marks::resolve(&names.map, &project, &names.loose, &rows);
    let db = TypeDb::new(names.map.clone());
    let suggestions = suggest::suggestions(&names.map, &db, &marking, &policy);
    if project.assume_suggested {
        suggest::assume(&suggestions, &mut marking);
    }
    let facts = Facts::new(&marking.marks);
    begins(Stage::Types);
    let owners = owners(&names.map);
    let typed: Vec<BodyTypes> = owners.par_iter().map(|owner| types::infer_body(&db, *owner)).collect();
    let bodies = typed_bodies(&names.map, &owners, &typed);
    begins(Stage::Flow);
    let found = flow::run(&db, &facts, &bodies);
    begins(Stage::Findings);
    let mut stats = stats::stats(&names.map, &sources, &bodies, &diags, &loaded.outside, &found.cuts);
    stats.handlers = found.handlers.len();
    let input = lints::Input {
        map: &names.map,
        marking: &marking,
        rows: &rows,
        facts: &facts,
        flows: &found.raw,
        uses: &found.uses,
        handlers: &found.handlers,
        policy: &policy,
        policy_errors: &policy_errors,
        policy_file,
        unmarked: if project.assume_suggested { &[] } else { &suggestions },
        diags: &diags,
        sources: &sources,
    };
    stats.unaddressed_handlers = lints::unaddressed(&input);
    let (mut findings, disclosures) = lints::run(&input);
    if project.assume_suggested {
        suggest::say_so(&suggestions, &mut findings);
    }
    findings.retain(|f| is_reported(&project, f));
    let levels = Levels::new(policy_levels(&policy).chain(project.levels.iter().copied()));
    settle(&mut findings, &levels, |file| path_of(&sources, file), |span| text_of(&sources, span));
    let (accepted, findings) = findings.into_iter().partition(|f: &Finding| f.accepted.is_some());
    let marked = marked::marked(&names.map, &marking.marks, &policy);
    let sanitizers = marked::sanitizers(&names.map, &marking.marks);
    begins(Stage::Done);
    // Who waits for the report need not wait until all of this is freed.
    rayon::spawn(move || drop((db, names, loaded, typed, found)));
    Report { findings, accepted, disclosures, marked, sanitizers, suggestions, sources, levels, stats }
}

/// The bodies and summaries of a project as text, for tests of the stages: those whose path contains `filter`.
pub fn dump(project: &Project, source: &dyn Source, filter: &str) -> String {
    let Ok(pool) = syntax::pool(1) else { return String::new() };
    pool.install(|| {
        let policy = project.policy.as_ref().map(|p| policy::parse(&p.text).0).unwrap_or_default();
        let project = with_stubs(project);
        let source = StubSource::new(source);
        let (loaded, _) = syntax::load::load(&project, &source, &mut SourceMap::default());
        let names = names::resolve(&project, &loaded);
        let marking = names::marks::resolve(&names.map, &project, &names.loose, &rows::rows(&policy, FileId(u32::MAX)));
        let facts = Facts::new(&marking.marks);
        let db = TypeDb::new(names.map.clone());
        let owners = owners(&names.map);
        let typed: Vec<BodyTypes> = owners.iter().map(|owner| types::infer_body(&db, *owner)).collect();
        flow::dump(&db, &facts, &typed_bodies(&names.map, &owners, &typed), filter)
    })
}

/// What to report where the policy that is being typed can't be read and the analysis went by the last one that could: in the
/// policy's file what is wrong with the new text, and nothing of the old one.
pub fn with_broken_policy(report: &mut Report, path: &str, text: &str) {
    let old = report.sources.by_path(path);
    report.findings.retain(|f| Some(f.primary.span.file) != old);
    for finding in &mut report.findings {
        finding.secondary.retain(|l| Some(l.span.file) != old);
    }
    let file = report.sources.replace(path, text.into());
    report.findings.extend(lints::of_policy(&policy::parse(text).1, file));
}

/// What is wrong with a policy: for the command, which does not analyse by a broken one.
pub fn check_policy(text: &str) -> Vec<PolicyError> {
    policy::parse(text).1
}

/// The bodies to follow data through, in order: those of the project, and of stubs that have one.
fn owners(map: &DefMap) -> Vec<BodyOwner> {
    let funcs = map.funcs.iter().filter(|(_, f)| f.body.is_some()).map(|(id, _)| BodyOwner::Func(id));
    let consts = map.consts.iter().filter(|(_, c)| c.body.is_some()).map(|(id, _)| BodyOwner::Const(id));
    funcs.chain(consts).collect()
}

fn typed_bodies<'a>(map: &'a DefMap, owners: &[BodyOwner], typed: &'a [BodyTypes]) -> Vec<TypedBody<'a>> {
    let bodies = owners.iter().zip(typed).filter_map(|(owner, types)| {
        let (body, loc) = match owner {
            BodyOwner::Func(id) => (map.funcs[*id].body.as_deref()?, map.funcs[*id].loc),
            BodyOwner::Const(id) => (map.consts[*id].body.as_deref()?, map.consts[*id].loc),
        };
        Some(TypedBody { owner: *owner, body, types, file: map.ir(loc.ir).file })
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
