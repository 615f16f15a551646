//! A fixture through the stages up to types.

use std::sync::Arc;

use lint_core::base::{Diag, Map};
use lint_core::input::SourceMap;
use lint_core::names::collect::Files;
use lint_core::names::{self, IrId, ItemLoc};
use lint_core::stubs::load::{StubSource, with_stubs};
use lint_core::syntax::{self, load};
use lint_core::types::TypeDb;

use crate::fixture::Fixture;

/// A fixture with the types of its items known.
#[derive(Debug)]
pub struct Typed {
    /// Its files and those of the stubs.
    pub sources: SourceMap,
    /// The types.
    pub db: TypeDb,
    /// What could not be read or resolved.
    pub diags: Vec<Diag>,
}

/// Reads, lowers and resolves a fixture with the stubs, on threads that have the stack for it.
///
/// # Panics
/// If there are no threads to be had.
pub fn typed(fixture: &Fixture) -> Typed {
    let project = with_stubs(&fixture.project);
    let source = StubSource::new(&fixture.source);
    let pool = syntax::pool(2).expect("threads");
    pool.install(|| {
        let mut sources = SourceMap::default();
        let (loaded, mut diags) = load::load(&project, &source, &mut sources);
        let names = names::resolve(&project, &files(loaded));
        diags.extend(names.diags);
        Typed { sources, db: TypeDb::new(Arc::clone(&names.map)), diags }
    })
}

/// Loaded files as names takes them.
fn files(loaded: load::Loaded) -> Files {
    let mut modules = Map::new();
    for (krate, ir, item, file) in loaded.modules {
        modules.insert((krate, ItemLoc { ir: IrId(ir), item }), IrId(file));
    }
    Files { irs: loaded.irs, roots: loaded.roots.into_iter().map(|r| r.map(IrId)).collect(), modules }
}
