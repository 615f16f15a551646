//! Answers that are remembered.
//!
//! An answer about types without variables is remembered in the inference. One that no environment and no body can change is
//! shared between threads; it is found by an inference of its own, so that it depends on nothing but the question, whoever asks
//! first.

use std::hash::{BuildHasher, Hash};
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::{Answer, Icx, Projected};
use crate::base::Map;
use crate::names::{AliasId, FuncId};
use crate::types::env::TraitRef;
use crate::types::{Substs, Ty};

const SHARDS: usize = 32;

/// A map that threads share; a key has one value, whoever computes it.
#[derive(Debug)]
pub(crate) struct Shared<K, V> {
    shards: Vec<RwLock<Map<K, V>>>,
}

impl<K, V> Default for Shared<K, V> {
    fn default() -> Self {
        Self { shards: (0..SHARDS).map(|_| RwLock::default()).collect() }
    }
}

impl<K: Eq + Hash + Copy, V: Copy> Shared<K, V> {
    /// The value of a key, computed without a lock if it is not there.
    pub(crate) fn get(&self, key: K, compute: impl FnOnce() -> V) -> V {
        let shard = &self.shards[(FxBuildHasher.hash_one(key) >> 59) as usize % SHARDS];
        if let Some(known) = shard.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return *known;
        }
        let value = compute();
        shard.write().unwrap_or_else(PoisonError::into_inner).insert(key, value);
        value
    }
}

/// The function that implements one of a trait, with its arguments.
type Implementation = Option<(FuncId, Substs)>;

/// What all threads remember.
#[derive(Debug, Default)]
pub(crate) struct SharedMemo {
    answers: Shared<TraitRef, Answer>,
    projected: Shared<(AliasId, Substs), Projected>,
    funcs: Shared<(FuncId, Substs), Implementation>,
}

/// What one inference remembers.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// Whether goals hold.
    pub(super) answers: Map<TraitRef, Answer>,
    /// What associated types are.
    pub(super) projected: Map<(AliasId, Substs), Ty>,
    /// Which functions implement those of traits.
    pub(super) funcs: Map<(FuncId, Substs), Implementation>,
}

/// Whether what is said of these types holds in every environment and every body.
fn is_global(args: Substs) -> bool {
    !args.iter().any(|t| t.has_param() || t.has_local() || t.has_infer())
}

impl<'db> Icx<'db> {
    /// Whether a question with these arguments is for an inference of its own.
    fn asks_all(&self, args: Substs) -> bool {
        self.stack.is_empty() && !self.is_own && is_global(args)
    }

    fn own(&self) -> Icx<'db> {
        let mut own = Icx::new(self.db, self.db.env(None));
        own.is_own = true;
        own
    }

    /// [`Icx::evaluate`] as all threads know it.
    pub(super) fn shared_answer(&self, goal: TraitRef) -> Option<Answer> {
        self.asks_all(goal.args).then(|| self.db.memo().answers.get(goal, || self.own().evaluate(goal)))
    }

    /// [`Icx::project`] as all threads know it.
    pub(super) fn shared_projection(&self, alias: AliasId, args: Substs) -> Option<Projected> {
        let compute = || {
            let mut own = self.own();
            let found = own.project(alias, args);
            own.solve_pending();
            match found {
                Projected::Ty(ty) => Projected::Ty(own.table.finish(ty)),
                other => other,
            }
        };
        self.asks_all(args).then(|| self.db.memo().projected.get((alias, args), compute))
    }

    /// [`Icx::impl_func`] as all threads know it.
    pub(super) fn shared_func(&self, func: FuncId, args: Substs) -> Option<Implementation> {
        self.asks_all(args).then(|| self.db.memo().funcs.get((func, args), || self.own().impl_func(func, args)))
    }
}
