//! Answers that are remembered, with what they cost.
//!
//! An answer about types without variables is remembered in the inference; one that no environment can change is shared between
//! threads. A remembered answer is charged its cost again, so that a search that is cut for its length is cut at the same place
//! whether or not another thread was there before.

use std::hash::{BuildHasher, Hash};
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use crate::base::Map;
use crate::names::{AliasId, FuncId};
use crate::types::env::TraitRef;
use crate::types::traits::Answer;
use crate::types::{Substs, Ty};

/// A value, how many steps it took, and how deep they went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Costed<V> {
    /// The value.
    pub value: V,
    /// How many steps.
    pub steps: u32,
    /// How deep.
    pub depth: u32,
}

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

impl<K: Eq + Hash, V: Copy> Shared<K, V> {
    fn shard(&self, key: &K) -> &RwLock<Map<K, V>> {
        &self.shards[(FxBuildHasher.hash_one(key) >> 59) as usize % SHARDS]
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &K) -> Option<V> {
        self.shard(key).read().unwrap_or_else(PoisonError::into_inner).get(key).copied()
    }

    /// Remembers a value.
    pub(crate) fn put(&self, key: K, value: V) {
        self.shard(&key).write().unwrap_or_else(PoisonError::into_inner).insert(key, value);
    }
}

/// What all threads remember.
#[derive(Debug, Default)]
pub(crate) struct SharedMemo {
    /// Whether goals hold.
    pub answers: Shared<TraitRef, Costed<Answer>>,
    /// What associated types are.
    pub projected: Shared<(AliasId, Substs), Costed<Ty>>,
    /// Which functions implement those of traits.
    pub funcs: Shared<(FuncId, Substs), Option<(FuncId, Substs)>>,
}

/// What one inference remembers.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    /// Whether goals hold.
    pub answers: Map<TraitRef, Costed<Answer>>,
    /// What associated types are.
    pub projected: Map<(AliasId, Substs), Costed<Ty>>,
    /// Which functions implement those of traits.
    pub funcs: Map<(FuncId, Substs), Option<(FuncId, Substs)>>,
}

/// Whether what is said of these types holds in every environment and every body.
pub(super) fn is_global(args: Substs) -> bool {
    !args.iter().any(|t| t.has_param() || t.has_local() || t.has_infer())
}
