//! The whole stage: files in, definitions out.
//!
//! ```text
//! Project, Loaded ─▶ Names { map, diags, unresolved }
//! ```

use std::sync::Arc;

use super::collect::{self, Collector};
use super::def::{DefMap, ItemLoc, ModuleId};
use super::expand::again::Bodies;
use super::path::Unresolved;
use crate::base::{Diag, Span};
use crate::input::{CrateRole, Project};
use crate::syntax::load::Loaded;

/// What the stage says of a project.
#[derive(Debug, Default)]
pub struct Names {
    /// The definitions.
    pub map: Arc<DefMap>,
    /// What could not be seen into.
    pub diags: Vec<Diag>,
    /// Imports that mean nothing, with the reason: code that does not compile, or crates whose source is not there.
    pub unresolved: Vec<UnresolvedImport>,
    /// Items that define nothing and may carry a mark; see [`super::marks::resolve`].
    pub loose: Vec<(ModuleId, ItemLoc)>,
    /// What could not be seen into outside of bodies.
    pub(crate) item_diags: Vec<Diag>,
    /// What it takes to put another body in a body's place.
    pub(crate) bodies: Bodies,
}

/// An import that means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnresolvedImport {
    /// Its place.
    pub span: Span,
    /// Its path.
    pub path: String,
    /// Why.
    pub why: Unresolved,
    /// What its crate is to the analysis: of a stub, it is an error in the stub.
    pub role: CrateRole,
}

/// Resolves the names of a project that has its stubs (`stubs::load::with_stubs`) and whose files are lowered.
pub fn resolve(project: &Project, loaded: &Loaded) -> Names {
    let mut collector = collect::collect(project, loaded);
    super::expand::bodies(&mut collector);
    collector.finish_items();
    collector.report_calls();
    let unresolved = unresolved(&collector);
    let item_diags = std::mem::take(&mut collector.diags);
    let loose = std::mem::take(&mut collector.loose);
    let (map, bodies) = Bodies::of(collector);
    let diags = item_diags.iter().chain(bodies.diags()).cloned().collect();
    Names { unresolved, diags, loose, map: Arc::new(map), item_diags, bodies }
}

fn unresolved(collector: &Collector<'_>) -> Vec<UnresolvedImport> {
    let map = &collector.map;
    let mut all = Vec::new();
    for import in collector.imports.iter().filter(|i| !i.is_resolved()) {
        let Some(why) = import.why else { continue };
        let krate = &map.crates[map.modules[import.module].krate];
        let own = map.modules[import.module].krate;
        let is_dep = |name| collector.project.crates[krate.input].deps.iter().any(|d| d.name == name);
        let why = match why {
            Unresolved::NoStart(name) | Unresolved::Import(name)
                if is_dep(name) && map.extern_crate(own, name).is_none() =>
            {
                Unresolved::NotLoaded(name)
            }
            other => other,
        };
        let span = Span { file: map.ir(import.ir).file, range: import.range };
        all.push(UnresolvedImport { span, path: import.path(), why, role: krate.role });
    }
    all
}
