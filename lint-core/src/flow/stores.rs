//! Stores: what was put into something that outlives a call, and is found where that is read.

use super::label::{Label, Origin};
use super::summary::{SinkFlow, StoreKey, Summary, Target};
use super::trace::{self, StepKind};
use crate::base::{Map, Name};
use std::sync::Arc;

/// What was stored where.
#[derive(Debug, Default)]
pub(crate) struct Stores {
    by_key: Map<StoreKey, Vec<Label>>,
}

impl Stores {
    /// Collects what bodies store; what is stored from another store follows from that one.
    pub(crate) fn collect(summaries: &[Arc<Summary>]) -> Self {
        let mut stores = Self::default();
        let mut links: Vec<(StoreKey, StoreKey, &SinkFlow)> = Vec::new();
        for flow in summaries.iter().flat_map(|s| &s.sinks) {
            let Target::Store(key) = flow.site.target else { continue };
            match flow.origin {
                Origin::Source(_) => {
                    stores.add(key, Label { origin: flow.origin, held: flow.held, trace: flow.trace.clone() });
                }
                Origin::Symbol(symbol) => {
                    if let super::label::Root::Static(from) = symbol.root {
                        links.push((StoreKey::Static(from), key, flow));
                    }
                }
            }
        }
        // Each link can only bring what its source has; as many rounds as there are links are enough, few are needed.
        for _ in 0..links.len().min(4) {
            for (from, to, flow) in &links {
                for label in stores.by_key.get(from).cloned().unwrap_or_default() {
                    let held = label.held.and(flow.held);
                    stores.add(*to, Label { held, ..label });
                }
            }
        }
        stores
    }

    fn add(&mut self, key: StoreKey, label: Label) {
        let labels = self.by_key.entry(key).or_default();
        match labels.iter_mut().find(|l| l.origin == label.origin) {
            Some(old) => old.held = old.held.meet(label.held),
            None => labels.push(label),
        }
    }

    /// A flow from a store, for each label that was put into it.
    pub(crate) fn through(&self, key: StoreKey, flow: &SinkFlow) -> Vec<SinkFlow> {
        let labels = self.by_key.get(&key).map(Vec::as_slice).unwrap_or_default();
        labels
            .iter()
            .map(|label| {
                let read = match &flow.trace {
                    Some(_) => trace::append(&label.trace, &flow.trace),
                    None => trace::then(&label.trace, flow.site.span, StepKind::Stored(Name::new("store"))),
                };
                SinkFlow { origin: label.origin, held: label.held.and(flow.held), trace: read, ..flow.clone() }
            })
            .collect()
    }
}
