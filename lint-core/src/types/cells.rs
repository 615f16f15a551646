//! Values computed at most once for each id of an arena, from any thread.
//!
//! A value is computed without a lock and then put in: two threads may both compute it, which gives equal values, and no cycle
//! of queries can block. `Cells<FuncData, Sig>::get(id, || lower(id))`.

use std::marker::PhantomData;
use std::sync::OnceLock;

use crate::base::{Arena, Id};
use crate::names::def::{AdtData, AliasData, FuncData, ImplData, TraitData};
use crate::names::{DefMap, GenericDef};

/// A value of type `V` for each id of an `Arena<K>`, computed when it is first asked for.
#[derive(Debug)]
pub(crate) struct Cells<K, V> {
    cells: Vec<OnceLock<V>>,
    of: PhantomData<fn() -> K>,
}

impl<K, V> Cells<K, V> {
    /// Empty cells for all ids of an arena.
    pub(crate) fn of(arena: &Arena<K>) -> Self {
        Self { cells: (0..arena.len()).map(|_| OnceLock::new()).collect(), of: PhantomData }
    }

    /// The value, computed if it is not there.
    pub(crate) fn get(&self, id: Id<K>, compute: impl FnOnce() -> V) -> &V {
        let cell = &self.cells[id.index()];
        if let Some(value) = cell.get() {
            return value;
        }
        // `get_or_init` would block if computing comes back to this cell.
        let value = compute();
        cell.get_or_init(|| value)
    }

    /// The value, if it was computed.
    pub(crate) fn peek(&self, id: Id<K>) -> Option<&V> {
        self.cells[id.index()].get()
    }
}

/// A value for each item that can have generic parameters.
#[derive(Debug)]
pub(crate) struct PerDef<V> {
    funcs: Cells<FuncData, Box<V>>,
    adts: Cells<AdtData, Box<V>>,
    traits: Cells<TraitData, Box<V>>,
    impls: Cells<ImplData, Box<V>>,
    aliases: Cells<AliasData, Box<V>>,
}

impl<V> PerDef<V> {
    /// Empty cells for all items.
    pub(crate) fn of(map: &DefMap) -> Self {
        Self {
            funcs: Cells::of(&map.funcs),
            adts: Cells::of(&map.adts),
            traits: Cells::of(&map.traits),
            impls: Cells::of(&map.impls),
            aliases: Cells::of(&map.aliases),
        }
    }

    /// The value, if it was computed.
    pub(crate) fn peek(&self, def: GenericDef) -> Option<&V> {
        match def {
            GenericDef::Func(id) => self.funcs.peek(id),
            GenericDef::Adt(id) => self.adts.peek(id),
            GenericDef::Trait(id) => self.traits.peek(id),
            GenericDef::Impl(id) => self.impls.peek(id),
            GenericDef::Alias(id) => self.aliases.peek(id),
        }
        .map(Box::as_ref)
    }

    /// The value, computed if it is not there.
    pub(crate) fn get(&self, def: GenericDef, compute: impl FnOnce() -> V) -> &V {
        let compute = || Box::new(compute());
        match def {
            GenericDef::Func(id) => self.funcs.get(id, compute),
            GenericDef::Adt(id) => self.adts.get(id, compute),
            GenericDef::Trait(id) => self.traits.get(id, compute),
            GenericDef::Impl(id) => self.impls.get(id, compute),
            GenericDef::Alias(id) => self.aliases.get(id, compute),
        }
    }
}
