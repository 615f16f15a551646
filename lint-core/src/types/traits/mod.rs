//! Which traits types implement, and what their associated types are, while inference goes on.
//!
//! An [`Icx`] holds the variables of one inference, the bounds that hold, and the obligations that wait for variables.
//! [`select`](Icx::select) finds the one source of an implementation, [`evaluate`](Icx::evaluate) asks whether there can be one,
//! [`normalize`](Icx::normalize) replaces `<T as Trait>::Assoc`. Every search is bounded in depth and in steps; where a bound cuts,
//! the answer is "maybe". Knows nothing of expressions.

mod assemble;
mod builtin;
mod dispatch;
mod memo;
mod obligation;
mod project;
mod select;

pub(crate) use assemble::Source;
pub(crate) use builtin::{is_async_fn_trait, is_fn_trait};
pub(crate) use memo::SharedMemo;
pub(crate) use obligation::Obligation;
pub(crate) use project::Projected;
pub(crate) use select::Selected;

use memo::Memo;
use obligation::Pending;

use super::db::TypeDb;
use super::env::{ParamEnv, Predicate, TraitRef};
use super::unify::Table;
use super::{Substs, Ty};
use crate::base::{Map, limits};
use crate::names::{AliasId, GenericDef};

/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    /// It can't.
    No,
    /// It depends on variables, or on something unknown, or a bound cut the search.
    Maybe,
    /// It does.
    Yes,
}

/// One inference: its variables, what holds in it, and what it waits for.
#[derive(Debug)]
pub(crate) struct Icx<'db> {
    /// The signatures of all items.
    pub db: &'db TypeDb,
    /// What holds.
    pub env: &'db ParamEnv,
    /// The variables.
    pub table: Table,
    pending: Pending,
    /// The goals that the search is inside of; with an associated type, what that is there.
    stack: Vec<(TraitRef, Option<AliasId>)>,
    steps: u32,
    /// Whether a bound or a cycle cut something since this was last set to false: such answers are not remembered.
    cut: bool,
    /// Whether it answers one question for all threads.
    is_own: bool,
    /// How many probes are open: nothing is registered in them.
    probes: u32,
    memo: Memo,
    bounds: Map<Ty, std::rc::Rc<[Predicate]>>,
}

impl<'db> Icx<'db> {
    /// An inference in an environment.
    pub(crate) fn new(db: &'db TypeDb, env: &'db ParamEnv) -> Self {
        Self {
            db,
            env,
            table: Table::default(),
            pending: Pending::default(),
            stack: Vec::new(),
            steps: 0,
            cut: false,
            is_own: false,
            probes: 0,
            memo: Memo::default(),
            bounds: Map::new(),
        }
    }

    /// Tries something and undoes it.
    pub(crate) fn probe<T>(&mut self, f: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.table.snapshot();
        self.probes += 1;
        let result = f(self);
        self.probes -= 1;
        self.table.rollback(before);
        result
    }

    /// Fresh variables for all parameters of an item.
    pub(crate) fn fresh_args(&mut self, def: GenericDef) -> Substs {
        let db = self.db;
        let generics = db.generics(def);
        let mut args: Vec<Ty> = Vec::with_capacity(generics.len());
        if let Some((parent, _)) = generics.parent {
            args.extend(self.fresh_args(parent));
        }
        args.extend(generics.own.iter().map(|p| self.table.fresh(p.kind.var())));
        Ty::list(&args)
    }

    /// Searches one goal deeper, and tells whether nothing cut it.
    fn deeper<V>(&mut self, goal: (TraitRef, Option<AliasId>), f: impl FnOnce(&mut Self) -> V) -> (V, bool) {
        let cut_before = std::mem::replace(&mut self.cut, false);
        self.stack.push(goal);
        let value = f(self);
        self.stack.pop();
        let whole = !self.cut;
        self.cut |= cut_before;
        (value, whole)
    }

    /// One step of a search; `false` if there were too many.
    fn step(&mut self) -> bool {
        if self.stack.is_empty() {
            self.steps = 0;
        }
        self.steps += 1;
        if self.steps > limits::SOLVER_STEPS || self.stack.len() as u32 > limits::SOLVER_DEPTH {
            self.cut = true;
            return false;
        }
        true
    }
}
