//! Uses: what the code does with marked fields beside disclosing them. Who reads them and what for, who gives them values, which
//! functions that serve a right reach them.
//!
//! ```text
//! #[purpose("support")] fn answer(a: &Account) { reply(&a.email) }     Account::email is read, for `support`
//! fn register(email: String) -> Account { Account { email, .. } }      Account::email is collected
//! #[right(access)] fn show(a: &Account) -> String { a.email.clone() }  `show` reaches Account::email
//! ```
//!
//! What can't be told counts as a use: a derive that is not known, a call that does not resolve, a field whose name stands
//! where a type is unknown. Who says that something is not used must be right. Knows no policy.

mod rights;
mod scan;
mod types;

use std::sync::Arc;

use super::context::{self, Context};
use super::facts::SourceKind;
use super::label::SourceId;
use super::mir::{BodyKey, Mir};
use super::run::TypedBody;
use super::summary::{PurposesId, Summary};
use super::world::World;
use crate::base::{Map, Name, Set, Span};
use crate::names::{BodyOwner, FuncId};

pub use rights::{Exercise, Reached};
pub use types::Shape;

/// A finished run of the flow analysis.
pub(crate) struct Run<'a> {
    pub(crate) world: &'a World<'a>,
    pub(crate) mirs: &'a [Mir],
    pub(crate) index: &'a Map<BodyKey, u32>,
    pub(crate) summaries: &'a [Arc<Summary>],
    pub(crate) contexts: &'a [Vec<Context>],
}

/// What is done with marked fields.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// Each body that reads a field, in each way that it is reached. What serves a right is left out: that somebody sees
    /// their data is no reason to collect it.
    pub reads: Vec<Read>,
    /// The fields that are given values, but for constants.
    pub collected: Set<SourceId>,
    /// The fields that code may read which can't be seen.
    pub unseen: Set<SourceId>,
    /// What the functions reach that serve a right.
    pub rights: Vec<Exercise>,
    /// What the types of marked fields say of them.
    pub shapes: Map<SourceId, Shape>,
}

/// A field that is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Read {
    /// The field.
    pub source: SourceId,
    /// The purposes of the nearest annotated function on the way here, if there is one.
    pub purposes: Option<PurposesId>,
    /// The body that reads it, and those that call it, from the inside out.
    pub bodies: Vec<BodyKey>,
    /// Where.
    pub span: Span,
}

/// What one body does.
#[derive(Default, PartialEq)]
pub(crate) struct Seen {
    /// The fields that it reads, each with the first place.
    reads: Vec<(SourceId, Span)>,
    /// Those to which it gives a value that is no constant.
    writes: Vec<SourceId>,
    /// Those that it changes, to whatever.
    touches: Vec<SourceId>,
    /// Those that it hands to code that can't be seen.
    unseen: Vec<SourceId>,
    /// Those whose columns it names.
    columns: Vec<SourceId>,
    /// Those whose columns it fills with new rows.
    inserts: Vec<SourceId>,
    /// The constants that it names, whose text counts as its own.
    consts: Vec<BodyKey>,
    /// Names of fields of values whose type is not known, those in closures included.
    names: Vec<Name>,
}

/// What a body and the closures in it do, in this order.
pub(crate) fn of_body(world: &World<'_>, body: &TypedBody<'_>, mirs: &[Mir]) -> Vec<Seen> {
    let columns: Vec<(Name, SourceId)> = world.facts.columns().map(|(_, column, source)| (column, source)).collect();
    let mut all: Vec<Seen> = mirs.iter().map(|mir| scan::scan(world, mir, &columns)).collect();
    if let Some(item) = all.first_mut() {
        item.names = scan::loose_names(body);
    }
    all
}

/// What the types of the project do with marked fields, whatever is in bodies.
pub(crate) fn of_types(world: &World<'_>) -> Uses {
    let mut uses = Uses::default();
    types::look(world, &mut uses);
    uses
}

/// What is done with marked fields in all bodies, beside what types do.
pub(crate) fn uses(run: &Run<'_>, seen: &[Seen], of_types: &Uses) -> Uses {
    let mut uses = Uses { reads: reads(run, seen), ..of_types.clone() };
    let names: Set<Name> = seen.iter().flat_map(|seen| seen.names.iter().copied()).collect();
    for (at, source) in run.world.facts.sources.iter().enumerate() {
        if let SourceKind::Field(field) = source.kind
            && names.contains(&run.world.defs.field(field).name)
        {
            uses.unseen.insert(SourceId(at as u32));
        }
    }
    for (mir, seen) in run.mirs.iter().zip(seen).filter(|(mir, _)| !is_outside(run.world, mir)) {
        seen.writes.iter().for_each(|s| {
            uses.collected.insert(*s);
        });
        let serves = serves_right(run.world, mir);
        seen.unseen.iter().chain(seen.columns.iter().filter(|_| !serves)).for_each(|s| {
            uses.unseen.insert(*s);
        });
    }
    uses.rights = rights::exercises(run, seen);
    uses
}

/// Every read in every way that its body is reached, as far as it makes a difference.
fn reads(run: &Run<'_>, seen: &[Seen]) -> Vec<Read> {
    let mut all: Vec<Read> = Vec::new();
    for (at, (mir, seen)) in run.mirs.iter().zip(seen).enumerate() {
        if seen.reads.is_empty() || is_outside(run.world, mir) || serves_right(run.world, mir) {
            continue;
        }
        let own = context::own_purposes(run.world, mir);
        for (which, context) in run.contexts[at].iter().enumerate() {
            let callers = context::calls(run.mirs, run.contexts, at, which);
            let bodies: Vec<BodyKey> =
                std::iter::once(mir.key).chain(callers.iter().rev().map(|(body, _)| *body)).collect();
            let purposes = own.or(context.purposes);
            let here = seen.reads.iter();
            all.extend(here.map(|(source, span)| Read {
                source: *source,
                purposes,
                bodies: bodies.clone(),
                span: *span,
            }));
        }
    }
    all.sort();
    // Where the purposes are known, who calls makes no difference.
    all.dedup_by(|a, b| a.source == b.source && a.purposes == b.purposes && a.purposes.is_some());
    all
}

fn is_outside(world: &World<'_>, mir: &Mir) -> bool {
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = mir.key;
    world.is_outside_body(owner)
}

fn serves_right(world: &World<'_>, mir: &Mir) -> bool {
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = mir.key;
    matches!(owner, BodyOwner::Func(func) if is_right(world, func))
}

fn is_right(world: &World<'_>, func: FuncId) -> bool {
    world.facts.rights.iter().any(|(f, _)| *f == func)
}

/// What the functions reach that serve a right, once more.
pub(crate) fn rights(run: &Run<'_>, seen: &[Seen]) -> Vec<Exercise> {
    rights::exercises(run, seen)
}
