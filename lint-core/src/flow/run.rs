//! The stage as a whole: typed bodies in, raw flows out.

use std::sync::Arc;

use super::context::{self, Context};
use super::facts::Facts;
use super::graph;
use super::label::{Held, Origin, Root};
use super::mir::{BodyKey, Mir};
use super::raw::RawFlow;
use super::schedule::{Bodies, Evaluation};
use super::state;
use super::stores::Stores;
use super::summary::{SinkFlow, StoreKey, Summary, Target};
use super::trace::{self, StepKind};
use super::world::{Known, World};
use crate::base::{FileId, Set, Span, limits};
use crate::names::BodyOwner;
use crate::syntax::ir::Body;
use crate::types::{BodyTypes, TypeDb};

/// A body to follow data through.
#[derive(Clone, Copy, Debug)]
pub struct TypedBody<'a> {
    /// Whose.
    pub owner: BodyOwner,
    /// Its code.
    pub body: &'a Body,
    /// Its types.
    pub types: &'a BodyTypes,
    /// The file of its ranges.
    pub file: FileId,
}

/// Bodies and summaries as text, of the bodies whose path contains `filter`; and of the outside functions that they call.
pub fn dump(db: &TypeDb, facts: &Facts, bodies: &[TypedBody<'_>], filter: &str) -> String {
    let known = Known::new(db);
    let world = World::new(db, facts, &known);
    let mirs = state::build_all(&world, bodies).mirs;
    let index = state::index(&mirs);
    let graph = graph::build(&world, &mirs, &index);
    let bodies = Bodies { world: &world, mirs: &mirs, graph: &graph, index: &index };
    let summaries = Evaluation::new(bodies).closed;
    let mut out = String::new();
    let mut outside = Vec::new();
    for (mir, summary) in mirs.iter().zip(&summaries).filter(|(m, _)| super::dump::key(&world, m.key).contains(filter))
    {
        out.push_str(&super::dump::mir(&world, mir));
        out.push_str(&super::dump::summary(&world, summary));
        for stmt in mir.blocks.iter().flat_map(|b| &b.stmts) {
            if let super::mir::Rvalue::Call(site) = &stmt.value
                && let super::mir::Callee::Func { func, .. } = &site.callee
                && !world.has_body(*func)
                && !outside.contains(func)
            {
                outside.push(*func);
            }
        }
    }
    for func in outside {
        let sig = db.fn_sig(func);
        let params: Vec<String> = sig.params.iter().map(|p| db.display(*p)).collect();
        let path = world.defs.path_of(crate::names::Def::Func(func));
        out.push_str(&format!("{path}({}) -> {}\n", params.join(", "), db.display(sig.ret)));
        out.push_str(&super::dump::summary(&world, &world.describe(func).summary));
    }
    out
}

/// What flows are collected from.
pub(super) struct Collector<'a> {
    pub(super) world: &'a World<'a>,
    pub(super) mirs: &'a [Mir],
    pub(super) summaries: &'a [Arc<Summary>],
    pub(super) contexts: &'a [Vec<Context>],
    pub(super) stores: &'a Stores,
    /// The files of stubs with code: what happens there is one step for a reader, the call.
    pub(super) outside: &'a Set<FileId>,
}

impl Collector<'_> {
    /// The flows whose data is read in this body.
    pub(super) fn body(&self, at: usize) -> Vec<RawFlow> {
        let mut out = Vec::new();
        for flow in &self.summaries[at].sinks {
            if matches!(flow.site.target, Target::Store(..)) || self.outside.contains(&flow.site.span.file) {
                continue;
            }
            for flow in self.closed(flow, at) {
                self.in_contexts(at, &flow, &mut out);
            }
        }
        out
    }

    /// The flow itself if nothing in it is symbolic; what was stored where it reads a static.
    fn closed(&self, flow: &SinkFlow, at: usize) -> Vec<SinkFlow> {
        match flow.origin {
            Origin::Source(_) => {
                // A caller knows the URL; where nobody calls, nobody does.
                let waits = flow.url.has_symbols() && self.has_callers(at);
                if waits { Vec::new() } else { vec![flow.clone()] }
            }
            Origin::Symbol(symbol) => match symbol.root {
                Root::Static(id) => self.stores.through(StoreKey::Static(id), symbol.path, flow),
                Root::Field(field) => self.stores.through(StoreKey::Field(field), symbol.path, flow),
                // Who holds the object is not known: what was put into its fields anywhere may be there. That is asked of an
                // object's own methods alone: for any input of any function it would mix everything with everything.
                Root::Param(0) if self.is_method(at) && !self.has_callers(at) => {
                    self.stores.through_fields(symbol.path, flow)
                }
                Root::Param(_) | Root::Deferred(_) => Vec::new(),
            },
        }
    }

    fn is_method(&self, at: usize) -> bool {
        match self.mirs[at].key {
            BodyKey::Item(BodyOwner::Func(func)) => self.world.has_self(func),
            _ => false,
        }
    }

    fn has_callers(&self, at: usize) -> bool {
        self.contexts[at].iter().any(|c| c.via.is_some())
    }

    /// One raw flow for each way the body is reached that makes a difference.
    fn in_contexts(&self, at: usize, flow: &SinkFlow, out: &mut Vec<RawFlow>) {
        let own = flow.site.purposes.or(flow.purposes);
        let mut seen: Vec<(Option<super::summary::PurposesId>, Held)> = Vec::new();
        for (i, context) in self.contexts[at].iter().enumerate() {
            let purposes = own.or(context.purposes);
            let slots = &self.summaries[at].slots;
            let mut given = context.given(slots.for_data(flow.held, &flow.owners), slots);
            given.extend(&context.given);
            let held = given.for_data(&flow.owners);
            if seen.iter().any(|(p, h)| *p == purposes && held.covers(*h)) {
                continue;
            }
            seen.push((purposes, held));
            let Origin::Source(source) = flow.origin else { continue };
            out.push(RawFlow {
                source,
                site: Arc::clone(&flow.site),
                url: flow.url.clone(),
                held,
                purposes,
                root: self.mirs[at].key,
                calls: context::calls(self.mirs, self.contexts, at, i),
                steps: self.steps(flow),
            });
        }
    }

    fn steps(&self, flow: &SinkFlow) -> Vec<(Span, StepKind)> {
        let mut steps = trace::flatten(&flow.trace, limits::STEPS);
        steps.retain(|(span, _)| !self.outside.contains(&span.file));
        steps
    }
}
