//! The whole analysis: a project in, findings out.
//!
//! Knows the order of the stages and nothing of how they work, nor of Cargo or any format.

mod again;
mod bytes;
mod marked;
mod rows;
mod stage;
mod stages;
mod stats;
mod unused;

pub use again::{Analysis, Change};
pub use stage::Stage;
pub use stats::Stats;
pub use unused::unused;

use crate::base::FileId;
use crate::findings::{Disclosed, Finding, Levels, Marked, Sanitizer};
use crate::flow::{self, Facts};
use crate::input::{Project, Source, SourceMap};
use crate::lints;
use crate::names;
use crate::policy::{self, PolicyError};
use crate::stubs::load::{StubSource, with_stubs};
use crate::suggest::Suggestion;
use crate::syntax::{self, Files};
use crate::types::{self, BodyTypes, TypeDb};
use stages::{Stages, owners, typed_bodies};

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
    on_threads(|| {
        let mut all = Stages::run(project, source, &mut Files::default(), begins);
        let report = all.report(begins);
        // Who waits for the report need not wait until all of this is freed.
        rayon::spawn(move || drop(all));
        report
    })
}

/// On threads of our own, since their stacks must hold the deepest trees that are admitted.
fn on_threads<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match syntax::pool(rayon::current_num_threads()) {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

/// The bodies and summaries of a project as text, for tests of the stages: those whose path contains `filter`.
pub fn dump(project: &Project, source: &dyn Source, filter: &str) -> String {
    let Ok(pool) = syntax::pool(1) else { return String::new() };
    pool.install(|| {
        let policy = project.policy.as_ref().map(|p| policy::parse(&p.text).0).unwrap_or_default();
        let project = with_stubs(project);
        let source = StubSource::new(source, &project);
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
