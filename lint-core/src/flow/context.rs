//! Contexts: what holds, and what for, on the paths of calls that lead to a body.
//!
//! A disclosure in a helper is judged by the purposes of the nearest annotated function up the path of calls, and by the
//! conditions that were checked on the way. A body has one context for each distinct (purposes, conditions) pair of such a
//! path; a body that nobody calls has one in which nothing holds. Callers first, bounded by [`limits::CONTEXTS`].

use super::elem::Path;
use super::graph::CallGraph;
use super::label::Held;
use super::mir::{BodyKey, Mir};
use super::owner::{From, Relation, Who, WhoRoot};
use super::standing::{Asked, Given, Slot, Slots, Subject};
use super::summary::{CallEdge, PassedArgs, PassedObject, PurposesId, Summary};
use super::world::World;
use crate::base::{Map, Span, limits};
use crate::names::BodyOwner;
use crate::types::Ty;
use std::sync::Arc;

/// How a body is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Context {
    /// The purposes of the nearest annotated function above.
    pub(crate) purposes: Option<PurposesId>,
    /// What holds on this path.
    pub(crate) given: Given,
    /// What it implies that a part of a parameter succeeds, or fails.
    pub(crate) passed: Vec<(Slot, Given)>,
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
    for level in graph.levels.iter().rev() {
        for component in level {
            // A recursion that nobody enters from outside is entered anywhere.
            let entered = component.iter().any(|m| !all[*m as usize].is_empty());
            for member in component {
                if !is_called[*member as usize] || !entered {
                    add(&mut all[*member as usize], Context::default());
                }
            }
            spread(world, bodies, summaries, index, component, &mut all);
        }
    }
    for contexts in &mut all {
        if contexts.is_empty() {
            contexts.push(Context::default());
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
                let context = all[body][done[at]].clone();
                let which = done[at] as u32;
                done[at] += 1;
                changed = true;
                for edge in &summaries[body].calls {
                    let Some(to) = index.get(&edge.callee) else { continue };
                    let mut next = context.enter(edge, &summaries[body].slots);
                    next.purposes = own.or(context.purposes);
                    next.via = Some((*member, which, edge.span));
                    add(&mut all[*to as usize], next);
                }
            }
        }
    }
}

impl Context {
    /// What holds in the body, of what the body itself says.
    pub(crate) fn given(&self, held: Held, slots: &Slots) -> Given {
        let mut given = Given { held: held.conditions(), ..Given::default() };
        if held == Held::ALL {
            given.held = held;
            return given;
        }
        for (slot, _) in slots.of(held) {
            match slot {
                Slot::Asked(asked) => given.extend(&Given { asked: vec![asked.clone()], ..Given::default() }),
                Slot::Passed { .. } => {
                    self.passed.iter().filter(|(s, _)| s == slot).for_each(|(_, more)| given.extend(more));
                }
            }
        }
        given
    }

    /// The context of a body that is called in this one.
    fn enter(&self, edge: &CallEdge, slots: &Slots) -> Self {
        let mut given = self.given(edge.held, slots);
        given.extend(&self.given);
        let Some(passed) = &edge.passed else {
            return Self { given: Given { held: given.held, ..Given::default() }, ..Self::default() };
        };
        let outcomes = passed.outcomes.iter().map(|(param, path, succeeds, held)| {
            let slot = Slot::Passed { param: *param, path: *path, succeeds: *succeeds };
            (slot, as_passed(&self.given(*held, slots), passed))
        });
        let passed_outcomes = outcomes.collect();
        let mut given = as_passed(&given, passed);
        given.came.extend(passed.came.iter().map(|(param, path, held)| (*held, param_part(*param, *path))));
        Self { purposes: None, passed: passed_outcomes, given, via: None }
    }

    /// Whether this holds all that the other one does.
    fn covers(&self, other: &Self) -> bool {
        self.given.covers(&other.given)
            && other
                .passed
                .iter()
                .all(|(slot, there)| self.passed.iter().any(|(s, here)| s == slot && here.covers(there)))
    }
}

/// What holds, in terms of a body that is passed this.
fn as_passed(given: &Given, passed: &PassedArgs) -> Given {
    let mut out = Given { held: given.held, ..Given::default() };
    for asked in &given.asked {
        let of: Option<Vec<Subject>> = asked.of.iter().map(|subject| subject_as_passed(subject, passed)).collect();
        match of {
            Some(of) => out.extend(&Given { asked: vec![Asked { held: asked.held, of }], ..Given::default() }),
            // Whoever was asked may be among what is passed.
            None => out.held = out.held.and(asked.held),
        }
    }
    for (held, object) in &given.came {
        for handed in &passed.objects {
            let here = param_part(handed.param, handed.path);
            if let Some(here) = object.rebased(&handed.who, &here) {
                out.came.push((*held, here));
            } else if let Some(here) = handed.who.rebased(object, &here).map(|_| here) {
                out.came.push((*held, here));
            }
        }
    }
    out
}

/// A part of a parameter, as an object.
fn param_part(param: u32, path: Path) -> Who {
    Who { path, ..Who::root(WhoRoot::Param(param, Ty::unit())) }
}

fn subject_as_passed(subject: &Subject, passed: &PassedArgs) -> Option<Subject> {
    let has_to_do_with_it = |object: &PassedObject| match &subject.who {
        Some(who) => {
            let is_part = |a: &Who, b: &Who| a.root.id() == b.root.id() || a.root.made_of().contains(&b.root.id());
            is_part(who, &object.who) || is_part(&object.who, who) || who.relation(&object.who) == Relation::Unknown
        }
        None => {
            let given = object.who.root.made_of().iter().copied().chain([object.who.root.id()]);
            given.into_iter().any(|from| matches!(from, From::Param(param) if subject.related.contains(&param)))
        }
    };
    let mut related: Vec<u32> = passed.objects.iter().filter(|o| has_to_do_with_it(o)).map(|o| o.param).collect();
    related.dedup();
    let it = subject.who.as_ref().and_then(|who| {
        passed.objects.iter().find_map(|object| who.rebased(&object.who, &param_part(object.param, object.path)))
    });
    let may_be_passed = |object: &PassedObject| {
        object.holds_people && subject.who.as_ref().is_some_and(|who| who.relation(&object.who) == Relation::Unknown)
    };
    if it.is_none() && (passed.unclear || passed.objects.iter().any(may_be_passed)) {
        return None;
    }
    Some(Subject { adt: subject.adt, who: it, related })
}

pub(crate) fn own_purposes(world: &World<'_>, mir: &Mir) -> Option<PurposesId> {
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = mir.key;
    match owner {
        BodyOwner::Func(func) => world.facts.purposes_of(world.defs, func),
        BodyOwner::Const(_) => None,
    }
}

fn add(contexts: &mut Vec<Context>, new: Context) {
    if contexts.iter().any(|c| c.purposes == new.purposes && new.covers(c)) {
        return;
    }
    if contexts.len() < limits::CONTEXTS {
        contexts.push(new);
        return;
    }
    // Too many: the last one stands for all others of these purposes, and holds what all of them hold.
    if let Some(last) = contexts.iter_mut().rev().find(|c| c.purposes == new.purposes) {
        last.given = last.given.meet(&new.given);
        last.passed.clear();
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
