//! Stores: what was put into something that outlives a call, and is found where that is read.
//!
//! `*LAST.lock() = user.email.clone()` in one function and `info!("{}", LAST.lock())` in another is a flow through the static
//! `LAST`. `self.note = user.email.clone()` in a method that nobody in the project calls is one through the field `note`: what
//! any other such function reads of a `note` may be it. Between functions that call each other, summaries say it better.
//! Knows places by static, field and path; not which object a field is of.

use super::context::Context;
use super::elem::Path;
use super::label::{Held, Label, Origin, Root};
use super::mir::{BodyKey, Mir};
use super::node::Node;
use super::summary::{SinkFlow, StoreKey, Summary, Target};
use super::trace::{self, StepKind};
use super::world::World;
use crate::base::{Map, Name, limits};
use crate::names::{BodyOwner, FieldId};
use std::sync::Arc;

/// What was stored where.
#[derive(Debug, Default)]
pub(crate) struct Stores {
    by_key: Map<StoreKey, Vec<(Path, Label)>>,
    /// Fields that hold ends of one channel: what is put into one is in the others.
    ends: Map<FieldId, Vec<FieldId>>,
}

/// What is put from one static into another.
struct Link {
    from: (StoreKey, Path),
    to: (StoreKey, Path),
    held: Held,
}

/// A label, out of the body that it was made in: whose it is, and what slots stand for, was said in that body's terms.
fn kept(label: Label) -> Label {
    let held = if label.held == Held::ALL { label.held } else { label.held.conditions() };
    Label { held, owners: None, ..label }
}

impl Stores {
    /// Collects what bodies store; what is stored from another store follows from that one.
    pub(crate) fn collect(
        world: &World<'_>,
        mirs: &[Mir],
        summaries: &[Arc<Summary>],
        contexts: &[Vec<Context>],
    ) -> Self {
        let mut stores = Self::default();
        let mut links: Vec<Link> = Vec::new();
        summaries.iter().flat_map(|s| &s.ends).for_each(|ends| stores.link_ends(ends));
        for (at, summary) in summaries.iter().enumerate() {
            for flow in &summary.sinks {
                stores.keep_flow(flow, summary, &mut links);
            }
            if let BodyKey::Item(BodyOwner::Const(id)) = mirs[at].key
                && world.defs.consts[id].is_static
            {
                stores.keep_value(StoreKey::Static(id), &summary.result);
            }
            if contexts[at].iter().all(|c| c.via.is_none()) {
                // What it was given by value is gone with it.
                let lent = |param: u32| world.is_transparent(mirs[at].locals[param as usize + 1].ty);
                let outs = summary.outs.iter().filter(|out| lent(out.param)).map(|out| &out.value);
                outs.chain([&summary.result]).for_each(|value| stores.keep_fields(world, value));
            }
        }
        // Each link can only bring what its source has; as many rounds as there are links are enough, few are needed.
        for _ in 0..links.len().min(limits::STORE_ROUNDS) {
            for link in &links {
                for (_, label) in stores.at(link.from.0, link.from.1) {
                    let held = label.held.and(link.held);
                    stores.add(link.to.0, link.to.1, Label { held, ..label });
                }
            }
        }
        stores
    }

    /// Whether a body's summary has anything that is kept.
    pub(crate) fn are_fed_by(world: &World<'_>, mir: &Mir, summary: &Summary, contexts: &[Context]) -> bool {
        let is_static = matches!(mir.key, BodyKey::Item(BodyOwner::Const(id)) if world.defs.consts[id].is_static);
        let holds = |value: &Node| value.parts().iter().any(|(_, label)| matches!(label.origin, Origin::Source(_)));
        let is_root = || contexts.iter().all(|c| c.via.is_none());
        is_static
            || !summary.ends.is_empty()
            || summary.sinks.iter().any(|flow| matches!(flow.site.target, Target::Store(..)))
            || (is_root() && summary.outs.iter().map(|out| &out.value).chain([&summary.result]).any(holds))
    }

    fn keep_flow(&mut self, flow: &SinkFlow, of: &Summary, links: &mut Vec<Link>) {
        let Target::Store(key, path) = flow.site.target else { return };
        match flow.origin {
            Origin::Source(_) => {
                let held = of.slots.conditions(flow.held);
                self.add(key, path, Label { origin: flow.origin, held, owners: None, trace: flow.trace.clone() });
            }
            Origin::Symbol(symbol) => {
                let from = match symbol.root {
                    Root::Static(id) => StoreKey::Static(id),
                    Root::Field(field) => StoreKey::Field(field),
                    Root::Param(_) | Root::Deferred(_) => return,
                };
                let held = of.slots.conditions(flow.held);
                links.push(Link { from: (from, symbol.path), to: (key, path), held });
            }
        }
    }

    fn keep_value(&mut self, key: StoreKey, value: &Node) {
        for (path, label) in value.parts() {
            if matches!(label.origin, Origin::Source(_)) {
                self.add(key, path, kept(label));
            }
        }
    }

    /// What a function that nobody calls leaves in the fields of what it returns or changes.
    fn keep_fields(&mut self, world: &World<'_>, value: &Node) {
        for (path, label) in value.parts() {
            if !matches!(label.origin, Origin::Source(_)) {
                continue;
            }
            for (at, elem) in path.elems().iter().enumerate() {
                if let Some(field) = elem.field()
                    && world.keeps_what_is_stored(field)
                {
                    self.add(StoreKey::Field(field), Path::new(&path.elems()[at + 1..]), kept(label.clone()));
                }
            }
        }
    }

    fn link_ends(&mut self, ends: &[FieldId]) {
        for field in ends {
            self.ends.entry(*field).or_default().extend(ends.iter().filter(|other| *other != field));
        }
    }

    /// Puts a label into a store, and where the store is one end of a channel, into the other.
    fn add(&mut self, key: StoreKey, path: Path, label: Label) {
        if let StoreKey::Field(field) = key {
            for other in self.ends.get(&field).cloned().unwrap_or_default() {
                self.put(StoreKey::Field(other), path, label.clone());
            }
        }
        self.put(key, path, label);
    }

    fn put(&mut self, key: StoreKey, path: Path, label: Label) {
        let labels = self.by_key.entry(key).or_default();
        if let Some((_, old)) = labels.iter_mut().find(|(at, l)| *at == path && l.origin == label.origin) {
            old.held = old.held.meet(label.held);
        } else if labels.len() < limits::STORED {
            labels.push((path, label));
        }
    }

    /// What is at a path or below it, or holds for all that is above it.
    fn at(&self, key: StoreKey, path: Path) -> Vec<(Path, Label)> {
        let all = self.by_key.get(&key).map(Vec::as_slice).unwrap_or_default();
        all.iter().filter(|(at, _)| at.touches(path)).cloned().collect()
    }

    /// A flow from a part of a store, for each label that was put there.
    pub(crate) fn through(&self, key: StoreKey, path: Path, flow: &SinkFlow) -> Vec<SinkFlow> {
        let mut out: Vec<SinkFlow> = Vec::new();
        for (_, label) in self.at(key, path) {
            if out.iter().any(|known| known.origin == label.origin) {
                continue;
            }
            let read = match &flow.trace {
                Some(_) => trace::append(&label.trace, &flow.trace),
                None => trace::then(&label.trace, flow.site.span, StepKind::Stored(Name::new("store"))),
            };
            out.push(SinkFlow { origin: label.origin, held: label.held.and(flow.held), trace: read, ..flow.clone() });
        }
        out
    }

    /// A flow from what a parameter holds at a path: what was put into the fields on that path, by whomever.
    pub(crate) fn through_fields(&self, path: Path, flow: &SinkFlow) -> Vec<SinkFlow> {
        let mut out: Vec<SinkFlow> = Vec::new();
        for (at, elem) in path.elems().iter().enumerate() {
            let Some(field) = elem.field() else { continue };
            let rest = Path::new(&path.elems()[at + 1..]);
            for found in self.through(StoreKey::Field(field), rest, flow) {
                if out.iter().all(|known| known.origin != found.origin) {
                    out.push(found);
                }
            }
        }
        out
    }
}
