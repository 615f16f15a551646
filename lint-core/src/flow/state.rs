//! All that was found about bodies, kept: after an edit, only what changed and what depends on it is looked at again.
//!
//! A body that changed is built anew, its summary evaluated, and those of its callers as long as they come out different. Where
//! the call graph changed, so is each recursion that has other members, or the same ones in another order.
//!
//! ```text
//! f ─▶ g ─▶ h      h changed: h; if h's summary did, g; if g's did, f
//! ```

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::build;
use super::context::{self, Context};
use super::facts::Facts;
use super::graph::{self, CallGraph};
use super::handlers;
use super::mir::{BodyKey, Mir};
use super::raw::RawFlow;
use super::run::{Collector, TypedBody};
use super::schedule::{Bodies, Dirty, Evaluation};
use super::stores::Stores;
use super::summary::Summary;
use super::uses::{self, Run, Seen, Uses};
use super::world::{Known, World};
use crate::base::{Cuts, FileId, Map, Set};
use crate::names::{BodyOwner, FuncId};
use crate::types::TypeDb;

/// Handlers by body.
type Handlers = Map<BodyKey, FuncId>;

/// What was found.
#[derive(Default)]
pub(crate) struct State {
    /// `None`: nothing is declared as a source, and nothing was looked at.
    known: Option<Known>,
    built: Built,
    index: Map<BodyKey, u32>,
    graph: CallGraph,
    evaluation: Evaluation,
    /// The files of stubs with code.
    outside: Set<FileId>,
    contexts: Vec<Vec<Context>>,
    stores: Stores,
    /// By the body in which the data is read.
    flows: Vec<Vec<RawFlow>>,
    /// What types do with marked fields.
    of_types: Uses,
    uses: Uses,
    /// Counts how often anything of what is found came out another way.
    revision: u32,
}

/// All bodies, and what is seen in each by itself.
#[derive(Default)]
pub(super) struct Built {
    pub(super) mirs: Vec<Mir>,
    /// What each does with marked fields.
    seen: Vec<Seen>,
    /// The handlers that each makes known.
    makes_known: Vec<Vec<(BodyKey, FuncId)>>,
    handlers: Handlers,
}

/// What was done to the bodies before they are evaluated.
#[derive(Default)]
struct Replaced {
    /// The positions of those that are new.
    new: Vec<u32>,
    /// Whether bodies have other positions, or closures other names.
    is_moved: bool,
    /// Whether one of them does something else with marked fields.
    does_other: bool,
}

/// All bodies; those that answer requests with what becomes of what they return.
pub(super) fn build_all(world: &World<'_>, bodies: &[TypedBody<'_>]) -> Built {
    let none = Map::new();
    let mut nested: Vec<Vec<Mir>> = bodies.par_iter().map(|b| build_one(world, b, &none)).collect();
    let makes_known: Vec<_> = nested.par_iter().flatten_iter().map(|mir| handlers::known_by(world, mir)).collect();
    let handlers = handlers::all(&makes_known);
    if !handlers.is_empty() {
        nested.par_iter_mut().zip(bodies).for_each(|(mirs, body)| {
            if mirs.iter().any(|m| handlers.contains_key(&m.key)) {
                *mirs = build_one(world, body, &handlers);
            }
        });
    }
    let seen: Vec<Vec<Seen>> =
        bodies.par_iter().zip(&nested).map(|(body, mirs)| uses::of_body(world, body, mirs)).collect();
    let mirs = nested.into_iter().flatten().collect();
    Built { mirs, seen: seen.into_iter().flatten().collect(), makes_known, handlers }
}

fn build_one(world: &World<'_>, body: &TypedBody<'_>, handlers: &Handlers) -> Vec<Mir> {
    build::build(world, body.owner, body.body, body.types, body.file, handlers)
}

impl State {
    /// Looks at all bodies.
    pub(crate) fn new(db: &TypeDb, facts: &Facts, bodies: &[TypedBody<'_>]) -> Self {
        if facts.is_empty() {
            return Self::default();
        }
        let known = Known::new(db);
        let world = World::new(db, facts, &known);
        let built = build_all(&world, bodies);
        let index = index(&built.mirs);
        let graph = graph::build(&world, &built.mirs, &index);
        let evaluation = Evaluation::new(Bodies { world: &world, mirs: &built.mirs, graph: &graph, index: &index });
        let outside = bodies.iter().filter(|b| world.is_outside_body(b.owner)).map(|b| b.file).collect();
        let of_types = uses::of_types(&world);
        let mut state = Self { built, index, graph, evaluation, outside, of_types, ..Self::default() };
        state.contexts = state.all_contexts(&world);
        state.collect(&world);
        state.known = Some(known);
        state
    }

    /// All flows, in order.
    pub(crate) fn flows(&self) -> Vec<&RawFlow> {
        self.flows.iter().flatten().collect()
    }

    /// The bodies in which a bound cut, closures and async blocks by themselves, with which.
    pub(crate) fn cuts(&self) -> Vec<(BodyOwner, Cuts)> {
        let all = self.built.mirs.iter().zip(&self.evaluation.closed);
        let all = all.map(|(mir, summary)| (owner_of(mir.key), summary.cuts));
        all.filter(|(_, cuts)| *cuts != Cuts::default()).collect()
    }

    /// What else is done with marked fields.
    pub(crate) fn uses(&self) -> &Uses {
        &self.uses
    }

    /// The bodies that answer requests, in order.
    pub(crate) fn handlers(&self) -> Vec<BodyKey> {
        self.built.handlers.sorted().into_iter().map(|(key, _)| *key).collect()
    }

    /// Another number where anything that is told of it is another.
    pub(crate) fn revision(&self) -> u32 {
        self.revision
    }

    /// Looks at these bodies again, whose code is another, and at what depends on them. Definitions, types of items and facts
    /// are what they were. Whether that was possible: not if other bodies became handlers, or are none any more.
    pub(crate) fn update(&mut self, db: &TypeDb, facts: &Facts, bodies: &[TypedBody<'_>]) -> bool {
        let Some(known) = self.known.take() else { return true };
        let world = World::new(db, facts, &known);
        let mut recursions: Vec<Vec<u32>> = self.graph.recursions().cloned().collect();
        let mut graph = std::mem::take(&mut self.graph);
        let Some(replaced) = self.replace(&world, bodies, &mut graph.callees, &mut recursions) else { return false };
        let Replaced { new, is_moved, does_other } = replaced;
        let mirs = &self.built.mirs;
        let mut is_other = is_moved;
        for at in &new {
            let callees = graph::callees_of(&world, &mirs[*at as usize], &self.index);
            is_other |= graph.callees[*at as usize] != callees;
            graph.callees[*at as usize] = callees;
        }
        let mut dirty = vec![false; mirs.len()];
        new.iter().for_each(|at| dirty[*at as usize] = true);
        if is_other {
            graph = CallGraph::of(graph.callees);
            let old: BTreeSet<Vec<u32>> = recursions.into_iter().collect();
            let now: BTreeSet<Vec<u32>> = graph.recursions().cloned().collect();
            old.symmetric_difference(&now).flatten().for_each(|at| dirty[*at as usize] = true);
        }
        self.graph = graph;
        let on = Bodies { world: &world, mirs, graph: &self.graph, index: &self.index };
        let other = self.evaluation.update(on, Dirty { bodies: dirty, graph: is_other });
        self.revision += u32::from(is_other || does_other || !other.is_empty());
        self.collect_again(&world, &other, is_other, does_other);
        self.known = Some(known);
        true
    }

    /// Puts the new bodies in the place of the old ones.
    fn replace(
        &mut self,
        world: &World<'_>,
        bodies: &[TypedBody<'_>],
        callees: &mut Vec<Vec<u32>>,
        recursions: &mut [Vec<u32>],
    ) -> Option<Replaced> {
        let mut replaced = Replaced::default();
        let none = Map::new();
        for body in bodies {
            let new = build_one(world, body, &none);
            let range = self.range_of(body.owner)?;
            self.built.makes_known.splice(range.clone(), new.iter().map(|mir| handlers::known_by(world, mir)));
            let is_same = self.built.mirs[range.clone()].iter().map(|m| m.key).eq(new.iter().map(|m| m.key));
            if !is_same {
                replaced.is_moved = true;
                let (behind, now) = (range.end as u32, (range.start + new.len()) as u32);
                let moved = |at: &mut u32| {
                    if *at >= behind {
                        *at = *at - behind + now;
                    }
                };
                self.evaluation.splice(range.clone(), new.len());
                self.flows.splice(range.clone(), std::iter::repeat_n(Vec::new(), new.len()));
                self.built.seen.splice(range.clone(), std::iter::repeat_with(Seen::default).take(new.len()));
                callees.splice(range.clone(), std::iter::repeat_n(Vec::new(), new.len()));
                callees.iter_mut().flatten().for_each(moved);
                recursions.iter_mut().flatten().for_each(moved);
            }
            self.built.mirs.splice(range, new);
            if !is_same {
                self.index = index(&self.built.mirs);
            }
        }
        replaced.does_other = self.find_handlers(bodies)?;
        for body in bodies {
            let range = self.range_of(body.owner)?;
            if self.built.mirs[range.clone()].iter().any(|mir| self.built.handlers.contains_key(&mir.key)) {
                self.built.mirs.splice(range.clone(), build_one(world, body, &self.built.handlers));
            }
            let seen = uses::of_body(world, body, &self.built.mirs[range.clone()]);
            replaced.does_other |= self.built.seen[range.clone()] != seen[..];
            self.built.seen.splice(range.clone(), seen);
            replaced.new.extend(range.map(|at| at as u32));
        }
        Some(replaced)
    }

    /// Which bodies are handlers now, and whether they are others; `None` where that is another answer for bodies that did not
    /// change.
    fn find_handlers(&mut self, changed: &[TypedBody<'_>]) -> Option<bool> {
        let now = handlers::all(&self.built.makes_known);
        let old = std::mem::replace(&mut self.built.handlers, now);
        let (old, now): (BTreeSet<_>, BTreeSet<_>) =
            (old.sorted().into_iter().collect(), self.built.handlers.sorted().into_iter().collect());
        let is_changed = |key: &BodyKey| changed.iter().any(|body| body.owner == owner_of(*key));
        old.symmetric_difference(&now).all(|(key, _)| is_changed(key)).then_some(old != now)
    }

    /// The positions of a body and the closures in it.
    fn range_of(&self, owner: BodyOwner) -> Option<std::ops::Range<usize>> {
        let first = *self.index.get(&BodyKey::Item(owner))? as usize;
        let count = self.built.mirs[first..].iter().take_while(|m| owner_of(m.key) == owner).count();
        Some(first..first + count)
    }

    fn all_contexts(&self, world: &World<'_>) -> Vec<Vec<Context>> {
        context::contexts(world, &self.built.mirs, &self.graph, &self.evaluation.closed, &self.index)
    }

    /// Collects what follows from other summaries; all of it only where a body that did not change may be reached in another
    /// way, or find something else in a store.
    fn collect_again(&mut self, world: &World<'_>, other: &[(u32, Arc<Summary>)], is_other: bool, does_other: bool) {
        let mut anew = is_other;
        if is_other || other.iter().any(|(at, old)| old.calls != self.evaluation.closed[*at as usize].calls) {
            let contexts = self.all_contexts(world);
            anew |= contexts != self.contexts;
            self.contexts = contexts;
        }
        anew |= other.iter().any(|(at, old)| {
            let at = *at as usize;
            let fed = |summary| Stores::are_fed_by(world, &self.built.mirs[at], summary, &self.contexts[at]);
            fed(old) || fed(&self.evaluation.closed[at])
        });
        if anew {
            return self.collect(world);
        }
        for (at, _) in other {
            let at = *at as usize;
            self.flows[at] = self.collector(world).body(at);
        }
        if does_other {
            self.uses = uses::uses(&self.run(world), &self.built.seen, &self.of_types);
        } else if !other.is_empty() {
            self.uses.rights = uses::rights(&self.run(world), &self.built.seen);
        }
    }

    fn collect(&mut self, world: &World<'_>) {
        self.stores = Stores::collect(world, &self.built.mirs, &self.evaluation.closed, &self.contexts);
        let collector = self.collector(world);
        let flows = (0..self.built.mirs.len()).into_par_iter().map(|i| collector.body(i)).collect();
        let uses = uses::uses(&self.run(world), &self.built.seen, &self.of_types);
        (self.flows, self.uses) = (flows, uses);
    }

    fn collector<'a>(&'a self, world: &'a World<'a>) -> Collector<'a> {
        let (mirs, summaries, stores) = (&self.built.mirs, &self.evaluation.closed, &self.stores);
        Collector { world, mirs, summaries, contexts: &self.contexts, stores, outside: &self.outside }
    }

    fn run<'a>(&'a self, world: &'a World<'a>) -> Run<'a> {
        let (mirs, index, summaries) = (&self.built.mirs, &self.index, &self.evaluation.closed);
        Run { world, mirs, index, summaries, contexts: &self.contexts }
    }
}

/// The position of each body.
pub(super) fn index(mirs: &[Mir]) -> Map<BodyKey, u32> {
    mirs.iter().enumerate().map(|(i, m)| (m.key, i as u32)).collect()
}

fn owner_of(key: BodyKey) -> BodyOwner {
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = key;
    owner
}
