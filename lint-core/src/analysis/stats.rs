//! What was looked at and how well it could be seen, in numbers: for `--stats`.
//!
//! Counts; knows nothing of what the numbers are good for. Only code of the project counts, not stubs or crates from outside.

use super::stages::Stages;
use crate::base::{Bound, Cuts, Diag, DiagKind};
use crate::input::CrateRole;
use crate::names::{BodyOwner, DefMap};
use crate::syntax::ir::Expr;

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

/// What is counted in one body.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    method_calls: usize,
    unexpanded_macros: usize,
}

impl Counted {
    pub(super) fn of(map: &DefMap, owner: BodyOwner) -> Self {
        let body = match owner {
            BodyOwner::Func(id) => &map.funcs[id].body,
            BodyOwner::Const(id) => &map.consts[id].body,
        };
        let count = |is: fn(&Expr) -> bool| body.iter().flat_map(|b| b.exprs.iter()).filter(|(_, e)| is(e)).count();
        Self {
            method_calls: count(|e| matches!(e, Expr::MethodCall { .. })),
            unexpanded_macros: count(|e| matches!(e, Expr::Opaque { .. })),
        }
    }
}

pub(super) fn stats(stages: &Stages, diags: &[Diag], cuts: &[(BodyOwner, Cuts)]) -> Stats {
    let map = stages.db.map();
    let outside = &stages.loaded.outside;
    let is_own_file = |path: &str| !path.starts_with(crate::stubs::load::PREFIX);
    let mut stats = Stats {
        crates: map.crates.iter().filter(|(_, c)| c.role == CrateRole::Workspace).count(),
        not_analysed: diags.iter().filter(|d| d.kind == DiagKind::NotAnalysed).count(),
        outside_crates: outside.crates,
        outside_files: outside.file_count,
        outside_missing: outside.missing,
        ..Stats::default()
    };
    for (id, _) in stages.sources.iter().filter(|(id, f)| is_own_file(&f.path) && !outside.files.contains(id)) {
        stats.files += 1;
        stats.lines += stages.lines.get(id.0 as usize).copied().unwrap_or_default();
    }
    for ((owner, types), counted) in stages.owners.iter().zip(&stages.typed).zip(&stages.counted) {
        if is_own(map, *owner) {
            stats.functions += 1;
            stats.method_calls += counted.method_calls;
            stats.unexpanded_macros += counted.unexpanded_macros;
            stats.unknown_receivers += types.unknown_receivers.len();
            stats.unresolved_methods += types.unresolved_methods.len();
            stats.unresolved_paths += types.unresolved_paths.len();
        }
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
