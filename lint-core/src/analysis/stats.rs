//! What was looked at and how well it could be seen, in numbers: for `--stats`.
//!
//! Counts; knows nothing of what the numbers are good for. Only code of the project counts, not stubs or crates from outside.

use crate::base::{Bound, Cuts, Diag, DiagKind};
use crate::flow::TypedBody;
use crate::input::{CrateRole, SourceMap};
use crate::names::{BodyOwner, DefMap};
use crate::syntax::ir::Expr;
use crate::syntax::load::Outside;

/// What was looked at, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Crates of the workspace that were analysed.
    pub crates: usize,
    /// Files of these crates.
    pub files: usize,
    /// Lines of these files.
    pub lines: usize,
    /// Functions with a body.
    pub functions: usize,
    /// Method calls.
    pub method_calls: usize,
    /// Method calls whose receiver's type is not known.
    pub unknown_receivers: usize,
    /// Method calls whose receiver is known and has no such method, as far as the analysis sees.
    pub unresolved_methods: usize,
    /// Paths in bodies that do not resolve.
    pub unresolved_paths: usize,
    /// Functions and closures that answer requests.
    pub handlers: usize,
    /// Of these, those whose responses go to nobody that a `[[context]]` of the policy names.
    pub unaddressed_handlers: usize,
    /// Calls of macros in bodies that could not be expanded.
    pub unexpanded_macros: usize,
    /// Functions, closures and async blocks in which each bound cut, in the order of [`Bound::ALL`].
    pub cuts: [usize; Bound::ALL.len()],
    /// Code that could not be seen into: files, items and macros.
    pub not_analysed: usize,
    /// Crates from outside the workspace whose signatures were read.
    pub outside_crates: usize,
    /// Files of these crates.
    pub outside_files: usize,
    /// Crates from outside that are mentioned and whose source is not there.
    pub outside_missing: usize,
}

pub(super) fn stats(
    map: &DefMap,
    sources: &SourceMap,
    bodies: &[TypedBody<'_>],
    diags: &[Diag],
    outside: &Outside,
    cuts: &[(BodyOwner, Cuts)],
) -> Stats {
    let own: Vec<&TypedBody<'_>> = bodies.iter().filter(|b| is_own(map, b.owner)).collect();
    let is_own_file = |path: &str| !path.starts_with(crate::stubs::load::PREFIX);
    let files = sources.iter().filter(|(id, f)| is_own_file(&f.path) && !outside.files.contains(id)).map(|(_, f)| f);
    let mut stats = Stats {
        crates: map.crates.iter().filter(|(_, c)| c.role == CrateRole::Workspace).count(),
        functions: own.len(),
        not_analysed: diags.iter().filter(|d| d.kind == DiagKind::NotAnalysed).count(),
        outside_crates: outside.crates,
        outside_files: outside.file_count,
        outside_missing: outside.missing,
        ..Stats::default()
    };
    for file in files {
        stats.files += 1;
        stats.lines += file.text.lines().count();
    }
    for body in own {
        let count = |is: fn(&Expr) -> bool| body.body.exprs.iter().filter(|(_, e)| is(e)).count();
        stats.method_calls += count(|e| matches!(e, Expr::MethodCall { .. }));
        stats.unexpanded_macros += count(|e| matches!(e, Expr::Opaque { .. }));
        stats.unknown_receivers += body.types.unknown_receivers.len();
        stats.unresolved_methods += body.types.unresolved_methods.len();
        stats.unresolved_paths += body.types.unresolved_paths.len();
    }
    for (_, cut) in cuts.iter().filter(|(owner, _)| is_own(map, *owner)) {
        for (count, (bound, _)) in stats.cuts.iter_mut().zip(Bound::ALL) {
            *count += usize::from(cut.has(bound));
        }
    }
    stats
}

fn is_own(map: &DefMap, owner: BodyOwner) -> bool {
    let module = match owner {
        BodyOwner::Func(id) => map.funcs[id].module,
        BodyOwner::Const(id) => map.consts[id].module,
    };
    let role = map.crates[map.modules[module].krate].role;
    matches!(role, CrateRole::Workspace | CrateRole::Unselected)
}
