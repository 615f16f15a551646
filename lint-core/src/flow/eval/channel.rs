//! Channels whose ends are put into fields: an office sends, a worker receives, and neither knows the other.
//!
//! ```text
//! let (send, jobs) = channel();     // the channel is a local; both ends refer to it
//! (Office { send }, Worker { jobs })  ends: Office::send, Worker::jobs
//! ```
//!
//! What anybody puts into the field `Office::send` is in the channel, and so in `Worker::jobs`. Knows nothing of what is sent.

use super::super::elem::{Elem, Path};
use super::super::label::{Mode, Root, Symbol};
use super::super::mir::LocalIdx;
use super::super::node::Node;
use super::Eval;
use crate::base::limits;
use crate::names::FieldId;

impl Eval<'_> {
    /// What is in a channel comes from whoever holds an end of it.
    pub(super) fn enter_channels(&mut self) {
        for channel in &self.mir.channels {
            for field in self.ends_of(*channel) {
                let path = Path::EMPTY.then(Elem::Item);
                let symbol = Symbol { root: Root::Field(field), path, mode: Mode::Whole, typed: false };
                let mut node = self.local(*channel);
                node.write(path.elems(), &Node::symbol(symbol, None), false);
                self.set_local(*channel, node);
            }
        }
    }

    /// The fields that hold an end of a channel, as far as this body knows; sorted.
    pub(super) fn ends_of(&self, channel: LocalIdx) -> Vec<FieldId> {
        let mut found = Vec::new();
        let locals = self.state.locals.iter().flatten().chain(&self.fixed);
        for node in locals {
            find_ends(node, channel, limits::PATH_LENGTH, &mut found);
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn find_ends(node: &Node, channel: LocalIdx, depth: usize, found: &mut Vec<FieldId>) {
    if depth == 0 {
        return;
    }
    for (elem, kid) in node.kids() {
        if let Some(field) = elem.field()
            && kid.loans().iter().any(|loan| loan.local == channel.0)
        {
            found.push(field);
        }
        find_ends(kid, channel, depth - 1, found);
    }
}
