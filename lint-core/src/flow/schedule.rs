//! All bodies: summaries bottom-up over the call graph, a level at a time in parallel.
//!
//! A component of one body that does not call itself is evaluated once. In a recursion each member is evaluated until the
//! summaries stay the same: a dirty set, members in order, dependents queued again; after some rounds a summary no longer
//! grows (`limits::RECURSION_ROUNDS`), which errs toward what was found so far and is noted.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use rayon::prelude::*;

use super::eval::{self, Summaries};
use super::graph::CallGraph;
use super::mir::{BodyKey, Mir};
use super::summary::Summary;
use super::world::World;
use crate::base::{Bound, Map, limits};

/// The summaries of all bodies, by position.
pub(crate) struct Store<'a> {
    index: &'a Map<BodyKey, u32>,
    done: Vec<OnceLock<Arc<Summary>>>,
    /// Summaries inside of a recursion, while it is evaluated.
    growing: Vec<RwLock<Option<Arc<Summary>>>>,
}

impl Summaries for Store<'_> {
    fn of_body(&self, key: BodyKey) -> Option<Arc<Summary>> {
        let at = *self.index.get(&key)? as usize;
        if let Some(summary) = self.done[at].get() {
            return Some(Arc::clone(summary));
        }
        self.growing[at].read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Evaluates all bodies.
pub(crate) fn run(
    world: &World<'_>,
    bodies: &[Mir],
    graph: &CallGraph,
    index: &Map<BodyKey, u32>,
) -> Vec<Arc<Summary>> {
    let store = Store {
        index,
        done: (0..bodies.len()).map(|_| OnceLock::new()).collect(),
        growing: (0..bodies.len()).map(|_| RwLock::new(None)).collect(),
    };
    for level in &graph.levels {
        level.par_iter().for_each(|component| evaluate(world, bodies, graph, &store, component));
    }
    close_roots(world, bodies, graph, &store)
}

fn evaluate(world: &World<'_>, bodies: &[Mir], graph: &CallGraph, store: &Store<'_>, component: &[u32]) {
    match component {
        [only] if !graph.callees[*only as usize].contains(only) => {
            let summary = eval::summarize(world, store, &bodies[*only as usize], false);
            let _ = store.done[*only as usize].set(Arc::new(summary));
        }
        members => recursion(world, bodies, graph, store, members),
    }
}

fn recursion(world: &World<'_>, bodies: &[Mir], graph: &CallGraph, store: &Store<'_>, members: &[u32]) {
    let position: Map<u32, usize> = members.iter().enumerate().map(|(i, m)| (*m, i)).collect();
    let mut rounds: Vec<u32> = vec![0; members.len()];
    let mut stopped = vec![false; members.len()];
    let mut dirty: BTreeSet<usize> = (0..members.len()).collect();
    while let Some(at) = dirty.pop_first() {
        rounds[at] += 1;
        let body = members[at] as usize;
        let new = Arc::new(eval::summarize(world, store, &bodies[body], false));
        let slot = &store.growing[body];
        let old = slot.read().unwrap_or_else(PoisonError::into_inner).clone();
        if old.as_deref() == Some(&*new) {
            continue;
        }
        *slot.write().unwrap_or_else(PoisonError::into_inner) = Some(new);
        for caller in graph.callers[body].iter().filter_map(|c| position.get(c)) {
            if rounds[*caller] < limits::RECURSION_ROUNDS {
                dirty.insert(*caller);
            } else {
                stopped[*caller] = true;
            }
        }
    }
    for (member, stopped) in members.iter().zip(stopped) {
        let slot = &store.growing[*member as usize];
        let mut summary = slot.read().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_default();
        if stopped {
            Arc::make_mut(&mut summary).cuts.add(Bound::Rounds);
        }
        let _ = store.done[*member as usize].set(summary);
    }
}

/// What is generic in a body that nobody calls may be any implementation: such bodies are evaluated again, with all of them.
fn close_roots(world: &World<'_>, bodies: &[Mir], graph: &CallGraph, store: &Store<'_>) -> Vec<Arc<Summary>> {
    (0..bodies.len())
        .into_par_iter()
        .map(|i| {
            let summary = store.done[i].get().cloned().unwrap_or_default();
            let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = bodies[i].key;
            let is_root = graph.callers[i].iter().all(|c| *c as usize == i) && !world.is_outside_body(owner);
            if is_root && !summary.deferred.is_empty() {
                return Arc::new(eval::summarize(world, store, &bodies[i], true));
            }
            summary
        })
        .collect()
}
