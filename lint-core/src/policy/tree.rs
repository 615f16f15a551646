//! Trees by `parent`: who is above and below whom, as sets.

use std::ops::Range;

use super::BitSet;

/// For each node, itself and everything above it, and itself and everything below.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    above: Vec<BitSet>,
    below: Vec<BitSet>,
}

impl Tree {
    /// Builds the sets from each node's parent. A cycle is cut where it closes; its places are given back.
    pub(crate) fn new(parents: &[Option<(usize, Range<usize>)>]) -> (Self, Vec<Range<usize>>) {
        let n = parents.len();
        let mut cycles = Vec::new();
        let mut above: Vec<BitSet> = Vec::with_capacity(n);
        for start in 0..n {
            let mut set = BitSet::new();
            set.insert(start);
            let mut at = start;
            while let Some((parent, range)) = &parents[at] {
                if set.contains(*parent) {
                    // Each cycle is reported once, at the node where it is entered first.
                    if *parent == start {
                        cycles.push(range.clone());
                    }
                    break;
                }
                set.insert(*parent);
                at = *parent;
            }
            above.push(set);
        }
        let mut below = vec![BitSet::new(); n];
        for (node, set) in above.iter().enumerate() {
            for ancestor in set.iter() {
                below[ancestor].insert(node);
            }
        }
        (Self { above, below }, cycles)
    }

    /// The node and everything above it.
    pub fn above(&self, node: usize) -> &BitSet {
        &self.above[node]
    }

    /// The node and everything below it.
    pub fn below(&self, node: usize) -> &BitSet {
        &self.below[node]
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.above.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.above.is_empty()
    }
}
