//! Contexts: what holds, and what for, on the paths of calls that lead to a body.
//!
//! A disclosure in a helper is judged by the purposes of the nearest annotated function up the path of calls, and by the
//! conditions that were checked on the way. A body has one context for each distinct (purposes, conditions) pair of such a
//! path; a body that nobody calls has one in which nothing holds. Callers first, bounded by [`limits::CONTEXTS`].

use super::graph::CallGraph;
use super::label::Held;
use super::mir::{BodyKey, Mir};
use super::summary::{PurposesId, Summary};
use super::world::World;
use crate::base::{Map, Span, limits};
use crate::names::BodyOwner;
use std::sync::Arc;

/// How a body is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Context {
    /// The purposes of the nearest annotated function above.
    pub(crate) purposes: Option<PurposesId>,
    /// What holds on this path.
    pub(crate) held: Held,
    /// The call that leads here: the caller, which of its contexts, and where.
    pub(crate) via: Option<(u32, u32, Span)>,
}

/// The contexts of all bodies, by position.
pub(crate) fn contexts(
    world: &World<'_>,
    bodies: &[Mir],
    graph: &CallGraph,
    summaries: &[Arc<Summary>],
    index: &Map<BodyKey, u32>,
) -> Vec<Vec<Context>> {
    let mut all: Vec<Vec<Context>> = vec![Vec::new(); bodies.len()];
    let mut is_called = vec![false; bodies.len()];
    for (from, summary) in summaries.iter().enumerate() {
        for edge in &summary.calls {
            if let Some(to) = index.get(&edge.callee) {
                is_called[*to as usize] |= *to as usize != from;
            }
        }
    }
    let root = Context { purposes: None, held: Held::NONE, via: None };
    for level in graph.levels.iter().rev() {
        for component in level {
            // A recursion that nobody enters from outside is entered anywhere.
            let entered = component.iter().any(|m| !all[*m as usize].is_empty());
            for member in component {
                if !is_called[*member as usize] || !entered {
                    add(&mut all[*member as usize], root);
                }
            }
            spread(world, bodies, summaries, index, component, &mut all);
        }
    }
    for contexts in &mut all {
        if contexts.is_empty() {
            contexts.push(root);
        }
    }
    all
}

/// Hands the contexts of a component's members on to those that they call, until its own members gain no more.
fn spread(
    world: &World<'_>,
    bodies: &[Mir],
    summaries: &[Arc<Summary>],
    index: &Map<BodyKey, u32>,
    component: &[u32],
    all: &mut [Vec<Context>],
) {
    let mut done: Vec<usize> = vec![0; component.len()];
    let mut changed = true;
    while changed {
        changed = false;
        for (at, member) in component.iter().enumerate() {
            let body = *member as usize;
            let own = own_purposes(world, &bodies[body]);
            while done[at] < all[body].len() {
                let context = all[body][done[at]];
                let which = done[at] as u32;
                done[at] += 1;
                changed = true;
                for edge in &summaries[body].calls {
                    let Some(to) = index.get(&edge.callee) else { continue };
                    let next = Context {
                        purposes: own.or(context.purposes),
                        held: context.held.and(edge.held),
                        via: Some((*member, which, edge.span)),
                    };
                    add(&mut all[*to as usize], next);
                }
            }
        }
    }
}

pub(crate) fn own_purposes(world: &World<'_>, mir: &Mir) -> Option<PurposesId> {
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = mir.key;
    match owner {
        BodyOwner::Func(func) => world.facts.purposes_of(world.defs, func),
        BodyOwner::Const(_) => None,
    }
}

fn add(contexts: &mut Vec<Context>, new: Context) {
    let covered = contexts.iter().any(|c| c.purposes == new.purposes && new.held.covers(c.held));
    if covered {
        return;
    }
    if contexts.len() < limits::CONTEXTS {
        contexts.push(new);
        return;
    }
    // Too many: the last one stands for all others of these purposes, and holds what all of them hold.
    if let Some(last) = contexts.iter_mut().rev().find(|c| c.purposes == new.purposes) {
        last.held = last.held.meet(new.held);
    }
}

/// The calls that lead to a body in one of its contexts, outermost first.
pub(crate) fn calls(bodies: &[Mir], contexts: &[Vec<Context>], body: usize, context: usize) -> Vec<(BodyKey, Span)> {
    let mut path = Vec::new();
    let (mut body, mut context) = (body, context);
    while let Some((caller, which, span)) = contexts[body][context].via {
        if path.len() >= limits::STEPS {
            break;
        }
        body = caller as usize;
        context = which as usize;
        path.push((bodies[body].key, span));
    }
    path.reverse();
    path
}
