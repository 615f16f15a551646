//! How large a tree may grow: by parts and by depth.
//!
//! ```text
//! limits::NODE_PARTS exceeded:  a.b.c.d.e ─▶ a.b.c {labels of d.e, as a whole}
//! ```
//!
//! Where a tree is cut, the labels of the parts cut off go to the place above them, so nothing is lost but where exactly it was.

use super::Node;
use crate::base::{Bound, cuts, limits};

impl Node {
    /// A tree of a recursive type branches at each level: what is too large is cut off from below.
    pub(super) fn bound(&mut self) {
        while self.size() > limits::NODE_PARTS && self.depth() > limits::NODE_DEPTH_ANY {
            cuts::note(Bound::Tree);
            *self = self.truncated(self.depth() - 1);
        }
    }

    fn size(&self) -> u32 {
        self.data().map_or(0, |d| d.size)
    }

    pub(super) fn depth(&self) -> u32 {
        self.data().map_or(0, |d| d.depth)
    }

    pub(super) fn note_extent(&mut self) {
        let depth = self.kids().iter().map(|(_, k)| k.depth() + 1).max().unwrap_or(0);
        let size = self.kids().iter().map(|(_, k)| k.size() + 1).sum();
        if depth != self.depth() || size != self.size() {
            let data = self.data_mut();
            data.depth = depth;
            data.size = size;
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
            data.depth = 0;
            data.size = 0;
        } else {
            for (_, kid) in &mut data.kids {
                *kid = kid.truncated(depth - 1);
            }
        }
        copy.note_extent();
        copy
    }
}
