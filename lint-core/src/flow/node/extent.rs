//! How large a tree may grow: by parts and by depth.
//!
//! ```text
//! limits::Sizes exceeded:  a.b.c.d.e ─▶ a.b.c {labels of d.e, as a whole}
//! ```
//!
//! Where a tree is cut, the labels of the parts cut off go to the place above them, so nothing is lost but where exactly it was.

use super::Node;
use crate::base::{Bound, cuts, effort};

/// What is below a value, at any depth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Extent {
    /// How deep it goes.
    depth: u32,
    /// How many parts there are.
    parts: u32,
    /// How many labels are on these.
    labels: u32,
    /// Whether any step goes around in a recursive type.
    pub(super) has_rounds: bool,
}

impl Node {
    /// A tree of a recursive type branches at each level: what is too large is cut off from below.
    pub(super) fn bound(&mut self) {
        let most = effort::sizes();
        let is_large = |extent: Extent| extent.parts > most.parts || extent.labels > most.labels;
        while is_large(self.extent()) && self.depth() > most.depth {
            cuts::note(Bound::Tree);
            *self = self.truncated(self.depth() - 1);
        }
    }

    pub(super) fn extent(&self) -> Extent {
        self.data().map(|data| data.extent).unwrap_or_default()
    }

    pub(super) fn depth(&self) -> u32 {
        self.extent().depth
    }

    pub(super) fn note_extent(&mut self) {
        let mut extent = Extent::default();
        for (elem, kid) in self.kids() {
            let below = kid.extent();
            extent.depth = extent.depth.max(below.depth + 1);
            extent.parts += below.parts + 1;
            extent.labels += below.labels + kid.labels().len() as u32;
            extent.has_rounds |= below.has_rounds || elem.round().is_some();
        }
        if extent != self.extent() {
            self.data_mut().extent = extent;
        }
    }

    /// The same, no deeper than `depth`: what is cut off is joined into the part above it.
    pub(super) fn truncated(&self, depth: u32) -> Self {
        if self.depth() <= depth {
            return self.clone();
        }
        let mut copy = self.clone();
        let data = copy.data_mut();
        if depth == 0 {
            let mut labels = std::mem::take(&mut data.labels);
            for (_, kid) in &data.kids {
                kid.collect_flat(&mut labels);
            }
            data.labels = labels;
            data.kids.clear();
        } else {
            for (_, kid) in &mut data.kids {
                *kid = kid.truncated(depth - 1);
            }
        }
        copy.note_extent();
        copy
    }
}
