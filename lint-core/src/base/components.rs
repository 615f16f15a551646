//! Strongly connected components of any graph: Tarjan's algorithm ("Depth-first search and linear graph algorithms", 1972), with a
//! stack of its own, so that a graph of ten thousand nodes in a row is no deep recursion. Knows nothing of what the nodes are.
//!
//! ```text
//! 0 → 1 → 2 → 1, 0 → 3      components([0], …) = [[2, 1], [3], [0]]
//! ```

use std::hash::Hash;

use super::Map;

/// The components of what can be reached from some nodes, those that others lead to first. Of each, the members in the order in
/// which they were left: one behind those that it leads to, but for the edges that go around.
pub fn components<K, S>(starts: impl IntoIterator<Item = K>, mut next: impl FnMut(K) -> S) -> Vec<Vec<K>>
where
    K: Copy + Eq + Hash,
    S: Iterator<Item = K>,
{
    let mut search = Search { met: Map::new(), left: Vec::new(), found: Vec::new() };
    for start in starts {
        if search.met.contains_key(&start) {
            continue;
        }
        let mut stack = vec![search.enter(start, next(start))];
        while let Some(top) = stack.last_mut() {
            match top.next.next() {
                Some(to) => match search.met.get(&to) {
                    Some(when) => top.first = top.first.min(*when),
                    None => stack.push(search.enter(to, next(to))),
                },
                None => {
                    let Some(done) = stack.pop() else { break };
                    let first = search.leave(&done);
                    if let Some(above) = stack.last_mut() {
                        above.first = above.first.min(first);
                    }
                }
            }
        }
    }
    search.found
}

/// When a node was met whose component is known: behind all others.
const CLOSED: u32 = u32::MAX;

struct Search<K> {
    /// When each node was met.
    met: Map<K, u32>,
    /// Those that were left and whose component is still open.
    left: Vec<K>,
    found: Vec<Vec<K>>,
}

/// A node on the way.
struct Open<K, S> {
    node: K,
    when: u32,
    /// The first node met, of those that it leads to and whose component is open.
    first: u32,
    /// Where in [`Search::left`] its component starts, if it starts one.
    base: usize,
    next: S,
}

impl<K: Copy + Eq + Hash> Search<K> {
    fn enter<S>(&mut self, node: K, next: S) -> Open<K, S> {
        let when = self.met.len() as u32;
        self.met.insert(node, when);
        Open { node, when, first: when, base: self.left.len(), next }
    }

    /// Closes the component that starts at a node, if one does; gives the first open node that it leads to.
    fn leave<S>(&mut self, done: &Open<K, S>) -> u32 {
        self.left.push(done.node);
        if done.first < done.when {
            return done.first;
        }
        let component = self.left.split_off(done.base);
        for member in &component {
            self.met.insert(*member, CLOSED);
        }
        self.found.push(component);
        CLOSED
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    fn of(next: &[Vec<u32>]) -> Vec<Vec<u32>> {
        components(0..next.len() as u32, |node| next[node as usize].iter().copied())
    }

    #[test]
    fn what_others_lead_to_comes_first_and_a_cycle_is_one() {
        assert_eq!(of(&[vec![1, 3], vec![2], vec![1], vec![]]), [vec![2, 1], vec![3], vec![0]]);
    }

    #[test]
    fn a_node_that_leads_into_a_closed_component_is_not_in_it() {
        assert_eq!(of(&[vec![0], vec![0, 2], vec![1, 0]]), [vec![0], vec![2, 1]]);
        assert_eq!(of(&[vec![1, 2], vec![], vec![1, 0]]), [vec![1], vec![2, 0]]);
    }

    #[test]
    fn ten_thousand_nodes_in_a_row_need_no_stack() {
        let n = 10_000;
        let around: Vec<Vec<u32>> = (0..n).map(|i| vec![(i + 1) % n]).collect();
        assert_eq!(of(&around).len(), 1);
    }
}
