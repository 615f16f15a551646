//! The locals in scope of a body, and which of them closures capture.
//!
//! A name written by a macro is another name than the same text written by the user: names are compared with their
//! [`Hygiene`]. Knows nothing of types.

use crate::base::{Map, Name, Set};
use crate::names::ModuleId;
use crate::syntax::ir::{ExprId, Hygiene};
use crate::types::LocalId;

/// The locals that names stand for at the place that is being inferred.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    by_name: Map<(Name, Hygiene), Vec<LocalId>>,
    trail: Vec<(Name, Hygiene)>,
    /// Blocks with items, and how many locals there were when they began: their items hide those locals.
    blocks: Vec<(ModuleId, usize)>,
    closures: Vec<Capturing>,
}

/// A closure or async block that is being inferred.
#[derive(Debug)]
struct Capturing {
    expr: ExprId,
    first_own: usize,
    captured: Vec<LocalId>,
    seen: Set<LocalId>,
}

/// Where a scope begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark(usize);

impl Scopes {
    /// Begins a scope.
    pub(super) fn enter(&self) -> Mark {
        Mark(self.trail.len())
    }

    /// Ends a scope: the names that it declared are gone.
    pub(super) fn leave(&mut self, mark: Mark) {
        while self.trail.len() > mark.0 {
            if let Some(key) = self.trail.pop()
                && let Some(ids) = self.by_name.get_mut(&key)
            {
                ids.pop();
            }
        }
    }

    /// Declares a local.
    pub(super) fn declare(&mut self, name: Name, hygiene: Hygiene, local: LocalId) {
        self.by_name.entry((name, hygiene)).or_default().push(local);
        self.trail.push((name, hygiene));
    }

    /// The local of a name.
    pub(super) fn find(&self, name: Name, hygiene: Hygiene) -> Option<LocalId> {
        self.by_name.get(&(name, hygiene)).and_then(|ids| ids.last()).copied()
    }

    /// Begins a block with items, after so many locals.
    pub(super) fn enter_block(&mut self, module: ModuleId, locals: usize) {
        self.blocks.push((module, locals));
    }

    /// Ends a block with items.
    pub(super) fn leave_block(&mut self) {
        self.blocks.pop();
    }

    /// The blocks whose items hide a local, innermost first.
    pub(super) fn blocks_after(&self, local: LocalId) -> impl Iterator<Item = ModuleId> {
        self.blocks.iter().rev().take_while(move |(_, locals)| local.index() < *locals).map(|(module, _)| *module)
    }

    /// Begins a closure or async block, after so many locals.
    pub(super) fn enter_closure(&mut self, expr: ExprId, locals: usize) {
        self.closures.push(Capturing { expr, first_own: locals, captured: Vec::new(), seen: Set::new() });
    }

    /// Ends a closure; what it captured, in the order of use.
    pub(super) fn leave_closure(&mut self) -> Option<(ExprId, Vec<LocalId>)> {
        self.closures.pop().map(|c| (c.expr, c.captured))
    }

    /// A local is used: every closure that stands between it and here captures it.
    pub(super) fn used(&mut self, local: LocalId) {
        for closure in self.closures.iter_mut().rev() {
            if local.index() >= closure.first_own {
                break;
            }
            if closure.seen.insert(local) {
                closure.captured.push(local);
            }
        }
    }
}
