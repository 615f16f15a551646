//! All bodies: summaries bottom-up over the call graph, a level at a time in parallel.
//!
//! A component of one body that does not call itself is evaluated once. In a recursion each member is evaluated until the
//! summaries stay the same: a dirty set, members in order, dependents queued again; after some rounds a summary no longer
//! grows (`limits::RECURSION_ROUNDS`), which errs toward what was found so far and is noted.
//!
//! A body sees the summaries of lower levels and of its own component, and of no others, so that nothing depends on which was
//! done first. After an edit only what is dirty is evaluated again, and who depends on a summary that is another one now.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::eval::{self, InputOutcomes, Summaries};
use super::graph::CallGraph;
use super::mir::{BodyKey, Mir};
use super::summary::Summary;
use super::world::World;
use crate::base::effort::Fineness;
use crate::base::{Bound, Map, limits};

/// The bodies and how they depend on each other.
#[derive(Clone, Copy)]
pub(crate) struct Bodies<'a> {
    pub(crate) world: &'a World<'a>,
    pub(crate) mirs: &'a [Mir],
    pub(crate) graph: &'a CallGraph,
    pub(crate) index: &'a Map<BodyKey, u32>,
}

/// The summaries of all bodies, by position.
#[derive(Debug, Default)]
pub(crate) struct Evaluation {
    /// As callers apply them.
    open: Vec<Arc<Summary>>,
    /// What each asked for beside its callees.
    asked: Vec<Vec<BodyKey>>,
    /// As they are reported.
    pub(crate) closed: Vec<Arc<Summary>>,
    /// What was asked for while a body was closed; `None`: it is reported as it is applied.
    asked_closing: Vec<Option<Vec<BodyKey>>>,
}

/// What is evaluated again.
pub(crate) struct Dirty {
    /// By position.
    pub(crate) bodies: Vec<bool>,
    /// Whether the call graph is another one.
    pub(crate) graph: bool,
}

/// What one component came to.
struct Done {
    summaries: Vec<(u32, Arc<Summary>)>,
    asked: Vec<BodyKey>,
}

/// The summaries that a component sees.
struct View<'a> {
    bodies: Bodies<'a>,
    done: &'a [Arc<Summary>],
    level: u32,
    /// What it depends on by the call graph, in order.
    callees: &'a [u32],
    /// Those of its own members, while they grow.
    growing: Mutex<Map<u32, Arc<Summary>>>,
    asked: Mutex<Vec<BodyKey>>,
    /// For calls that say something of inputs.
    given: Mutex<Map<(u32, InputOutcomes), Arc<Summary>>>,
}

impl Summaries for View<'_> {
    fn of_body(&self, key: BodyKey) -> Option<Arc<Summary>> {
        let at = *self.bodies.index.get(&key)?;
        if self.callees.binary_search(&at).is_err() {
            lock(&self.asked).push(key);
        }
        if self.bodies.graph.level_of[at as usize] < self.level {
            return Some(Arc::clone(&self.done[at as usize]));
        }
        lock(&self.growing).get(&at).cloned()
    }

    fn of_call(&self, key: BodyKey, given: InputOutcomes) -> Option<Arc<Summary>> {
        let at = *self.bodies.index.get(&key)?;
        if self.bodies.graph.level_of[at as usize] >= self.level {
            return None;
        }
        let body = &self.bodies.mirs[at as usize];
        let given = given.among(InputOutcomes::tested(body));
        if given.is_empty() {
            return None;
        }
        if let Some(known) = lock(&self.given).get(&(at, given)) {
            return Some(Arc::clone(known));
        }
        // What the callee asks for, this component depends on.
        let new = Arc::new(eval::summarize_given(self.bodies.world, self, body, given));
        lock(&self.given).insert((at, given), Arc::clone(&new));
        Some(new)
    }
}

impl<'a> View<'a> {
    fn new(bodies: Bodies<'a>, done: &'a [Arc<Summary>], level: u32, callees: &'a [u32]) -> Self {
        Self {
            bodies,
            done,
            level,
            callees,
            growing: Mutex::default(),
            asked: Mutex::default(),
            given: Mutex::default(),
        }
    }

    fn into_asked(self) -> Vec<BodyKey> {
        let mut asked = self.asked.into_inner().unwrap_or_else(PoisonError::into_inner);
        asked.sort_unstable();
        asked.dedup();
        asked
    }
}

impl Evaluation {
    /// Evaluates all bodies.
    pub(crate) fn new(bodies: Bodies<'_>) -> Self {
        let mut all = Self::default();
        let count = bodies.mirs.len();
        all.splice(0..0, count);
        all.update(bodies, Dirty { bodies: vec![true; count], graph: true });
        all
    }

    /// Makes room for other bodies in the place of these.
    pub(crate) fn splice(&mut self, range: std::ops::Range<usize>, count: usize) {
        self.open.splice(range.clone(), std::iter::repeat_n(Arc::default(), count));
        self.closed.splice(range.clone(), std::iter::repeat_n(Arc::default(), count));
        self.asked.splice(range.clone(), std::iter::repeat_n(Vec::new(), count));
        self.asked_closing.splice(range, std::iter::repeat_n(None, count));
    }

    /// Evaluates what is dirty, and what follows from it; gives what is reported in another way now, in order, and what it was.
    pub(crate) fn update(&mut self, bodies: Bodies<'_>, dirty: Dirty) -> Vec<(u32, Arc<Summary>)> {
        let Dirty { bodies: mut dirty, graph } = dirty;
        // Other code may be the same to most callers, and another to those that pass `None`.
        let edited = dirty.clone();
        let mut changed = vec![false; dirty.len()];
        let readers = self.readers(bodies.index);
        if graph {
            readers.iter().for_each(|(_, reader)| dirty[*reader as usize] = true);
        }
        for (level, components) in bodies.graph.levels.iter().enumerate() {
            let open: Vec<&[u32]> =
                components.iter().map(Vec::as_slice).filter(|c| c.iter().any(|m| dirty[*m as usize])).collect();
            if open.is_empty() {
                continue;
            }
            let one = |component: &&[u32]| evaluate(bodies, &self.open, level as u32, component);
            let done: Vec<Done> =
                if open.len() == 1 { open.iter().map(one).collect() } else { open.par_iter().map(one).collect() };
            for done in done {
                for (at, summary) in done.summaries {
                    self.asked[at as usize].clone_from(&done.asked);
                    let tests = || edited[at as usize] && InputOutcomes::tested(&bodies.mirs[at as usize]) != 0;
                    if summary.is_same(&self.open[at as usize]) && !tests() {
                        continue;
                    }
                    self.open[at as usize] = summary;
                    changed[at as usize] = true;
                    let first = readers.partition_point(|(read, _)| *read < at);
                    let asking = readers[first..].iter().take_while(|(read, _)| *read == at).map(|(_, reader)| reader);
                    bodies.graph.callers[at as usize].iter().chain(asking).for_each(|c| dirty[*c as usize] = true);
                }
            }
        }
        self.close(bodies, &changed)
    }

    /// Who asked for what beside its callees, by what was asked for.
    fn readers(&self, index: &Map<BodyKey, u32>) -> Vec<(u32, u32)> {
        let asked = self.asked.iter().enumerate().flat_map(|(at, asked)| asked.iter().map(move |key| (key, at as u32)));
        let mut all: Vec<(u32, u32)> = asked.filter_map(|(key, at)| Some((*index.get(key)?, at))).collect();
        all.sort_unstable();
        all
    }

    /// What is generic in a body that nobody calls may be any implementation: such bodies are evaluated again, with all of them.
    fn close(&mut self, bodies: Bodies<'_>, changed: &[bool]) -> Vec<(u32, Arc<Summary>)> {
        let is_changed = |key: &BodyKey| bodies.index.get(key).is_none_or(|at| changed[*at as usize]);
        let closed = |at: usize| {
            let callers = &bodies.graph.callers[at];
            let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = bodies.mirs[at].key;
            let is_root = callers.iter().all(|c| *c as usize == at) && !bodies.world.is_outside_body(owner);
            let open = is_root && !self.open[at].deferred.is_empty();
            let is_new = changed[at]
                || open != self.asked_closing[at].is_some()
                || self.asked_closing[at].iter().flatten().any(is_changed);
            if !is_new {
                return None;
            }
            if !open {
                return Some((at, Arc::clone(&self.open[at]), None));
            }
            let view = View::new(bodies, &self.open, u32::MAX, &[]);
            let summary = eval::summarize_closing(bodies.world, &view, &bodies.mirs[at]);
            Some((at, Arc::new(summary), Some(view.into_asked())))
        };
        let new: Vec<_> = (0..changed.len()).into_par_iter().filter_map(closed).collect();
        let mut other = Vec::new();
        for (at, summary, asked) in new {
            self.asked_closing[at] = asked;
            let is_other = !summary.is_same(&self.closed[at]);
            let old = std::mem::replace(&mut self.closed[at], summary);
            if is_other {
                other.push((at as u32, old));
            }
        }
        other
    }
}

/// Evaluates a component.
fn evaluate(bodies: Bodies<'_>, done: &[Arc<Summary>], level: u32, component: &[u32]) -> Done {
    let callees = &bodies.graph.callees;
    match component {
        [only] if !callees[*only as usize].contains(only) => {
            let view = View::new(bodies, done, level, &callees[*only as usize]);
            let (summary, _) = eval::summarize(bodies.world, &view, &bodies.mirs[*only as usize], Fineness::Fine);
            Done { summaries: vec![(*only, Arc::new(summary))], asked: view.into_asked() }
        }
        members => {
            let mut known: Vec<u32> =
                members.iter().flat_map(|m| &callees[*m as usize]).chain(members).copied().collect();
            known.sort_unstable();
            known.dedup();
            let view = View::new(bodies, done, level, &known);
            recursion(bodies, &view, members);
            let mut growing = std::mem::take(&mut *lock(&view.growing));
            let summaries = members.iter().map(|m| (*m, growing.remove(m).unwrap_or_default())).collect();
            Done { summaries, asked: view.into_asked() }
        }
    }
}

/// Evaluates the members of a component until they stay the same.
fn recursion(bodies: Bodies<'_>, view: &View<'_>, members: &[u32]) {
    let finest = if members.len() > limits::MEMBERS_FINE { Fineness::Coarse } else { Fineness::Fine };
    // What took too long once would again.
    let mut fineness = vec![finest; members.len()];
    let position: Map<u32, usize> = members.iter().enumerate().map(|(i, m)| (*m, i)).collect();
    let mut rounds: Vec<u32> = vec![0; members.len()];
    let mut stopped = vec![false; members.len()];
    let mut dirty: BTreeSet<usize> = (0..members.len()).collect();
    while let Some(at) = dirty.pop_first() {
        rounds[at] += 1;
        let body = members[at];
        let (new, was) = eval::summarize(bodies.world, view, &bodies.mirs[body as usize], fineness[at]);
        fineness[at] = was;
        let new = Arc::new(new);
        let old = lock(&view.growing).get(&body).cloned();
        if old.as_deref() == Some(&*new) {
            continue;
        }
        lock(&view.growing).insert(body, new);
        for caller in bodies.graph.callers[body as usize].iter().filter_map(|c| position.get(c)) {
            if rounds[*caller] < limits::RECURSION_ROUNDS {
                dirty.insert(*caller);
            } else {
                stopped[*caller] = true;
            }
        }
    }
    for (member, _) in members.iter().zip(stopped).filter(|(_, stopped)| *stopped) {
        if let Some(summary) = lock(&view.growing).get_mut(member) {
            Arc::make_mut(summary).cuts.add(Bound::Rounds);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
