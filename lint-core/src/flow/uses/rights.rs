//! What functions reach that serve a right: `#[right(access)]` reaches a field that flows to its result or into a disclosure that it
//! makes, `#[right(correct)]` and `#[right(erase)]` one that they or what they call change.
//!
//! ```text
//! #[right(access)]  fn show(a: &Account) -> String { a.email.clone() }     reaches Account::email
//! #[right(correct)] fn correct(a: &mut Account, e: String) { a.email = e } reaches Account::email
//! ```
//!
//! What a function hands to code that can't be seen is reached by `access`; a column that a text of SQL names is reached by
//! `correct` and `erase`. Knows no policy.

use super::super::label::{Held, Labels, Origin, SourceId};
use super::super::mir::BodyKey;
use super::super::render;
use super::super::standing::Standing;
use super::super::summary::Target;
use super::{Run, Seen};
use crate::base::{Name, Set};
use crate::grammar::Right;
use crate::names::{BodyOwner, FuncId};

/// A function that serves a right.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// The function.
    pub func: FuncId,
    /// The right.
    pub right: Right,
    /// What it reaches, in order, each once.
    pub reaches: Vec<Reached>,
}

/// A field that a function reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reached {
    /// The field.
    pub source: SourceId,
    /// To whom it is disclosed; `None`: it is in the result, changed, or handed to code that can't be seen.
    pub to: Option<Name>,
}

/// All functions that serve a right, with what they reach.
pub(super) fn exercises(run: &Run<'_>, seen: &[Seen]) -> Vec<Exercise> {
    let of = |(func, right): &(FuncId, Right)| {
        let mut reaches = match right {
            Right::Access => shown(run, seen, *func),
            Right::Correct | Right::Erase => changed(run, seen, *func),
        };
        reaches.sort_unstable();
        reaches.dedup();
        Exercise { func: *func, right: *right, reaches }
    };
    run.world.facts.rights.iter().map(of).collect()
}

fn shown(run: &Run<'_>, seen: &[Seen], func: FuncId) -> Vec<Reached> {
    let mut out = Vec::new();
    for at in own_bodies(run, func) {
        let (summary, mir) = (&run.summaries[at], &run.mirs[at]);
        let whole = crate::base::TextRange::default().in_file(mir.file);
        let mut labels = Labels::new();
        if matches!(mir.key, BodyKey::Item(_)) {
            let standing = Standing { held: Held::NONE, slots: &summary.slots };
            labels = render::flatten(run.world, &summary.result, mir.locals[0].ty, whole, standing, true);
        }
        out.extend(labels.iter().filter_map(|l| reached(l.origin, None)));
        for sink in &summary.sinks {
            match &sink.site.target {
                Target::Recipient(name) | Target::Item(name, _) => out.extend(reached(sink.origin, Some(*name))),
                Target::Http | Target::Response => out.extend(reached(sink.origin, None)),
                Target::Store(..) => {}
            }
        }
    }
    for at in called(run, seen, func) {
        out.extend(seen[at].unseen.iter().map(|source| Reached { source: *source, to: None }));
    }
    out
}

fn reached(origin: Origin, to: Option<Name>) -> Option<Reached> {
    match origin {
        Origin::Source(source) => Some(Reached { source, to }),
        Origin::Symbol(_) => None,
    }
}

fn changed(run: &Run<'_>, seen: &[Seen], func: FuncId) -> Vec<Reached> {
    let bodies = called(run, seen, func);
    let of = |at: usize| seen[at].touches.iter().chain(&seen[at].columns).chain(&seen[at].inserts);
    bodies.into_iter().flat_map(of).map(|source| Reached { source: *source, to: None }).collect()
}

/// A function's body and the closures in it.
fn own_bodies<'r>(run: &'r Run<'_>, func: FuncId) -> impl Iterator<Item = usize> + use<'r> {
    let owner = BodyOwner::Func(func);
    let is_own = move |key: BodyKey| match key {
        BodyKey::Item(of) | BodyKey::Closure(of, _) => of == owner,
    };
    run.mirs.iter().enumerate().filter(move |(_, mir)| is_own(mir.key)).map(|(at, _)| at)
}

/// A function's bodies, those that they call, and the constants that they name.
fn called(run: &Run<'_>, seen: &[Seen], func: FuncId) -> Vec<usize> {
    let mut open: Vec<usize> = own_bodies(run, func).collect();
    let mut known: Set<usize> = open.iter().copied().collect();
    let mut all = Vec::new();
    while let Some(at) = open.pop() {
        all.push(at);
        let callees = run.summaries[at].calls.iter().map(|edge| edge.callee).chain(seen[at].consts.iter().copied());
        for key in callees {
            if let Some(next) = run.index.get(&key)
                && known.insert(*next as usize)
            {
                open.push(*next as usize);
            }
        }
    }
    all.sort_unstable();
    all
}
