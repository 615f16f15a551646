//! Where a `macro_rules!` macro is in scope: in the text after it.
//!
//! Each point of a crate's text that matters has a [`Point`] in a chain that leads back to the crate's start; a macro adds a
//! link, and so does a macro call in the place of an item, whose expansion may define more. A module's chain starts where
//! the module stands and ends with it, unless it is `#[macro_use]`.
//!
//! ```text
//! macro_rules! a …;  make_b!();  mod m { b!() }      Start ◀─ a ◀─ make_b!() ◀─ b!() looks here
//!                                                                 └▶ a ◀─ b   the text of the expansion
//! ```

use super::def::{CrateId, MacroId};
use super::scope::Waiter;
use crate::base::{Map, Name};

/// A point in a crate's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point(u32);

#[derive(Clone, Copy, Debug)]
enum Link {
    Start,
    Macro(Name, MacroId),
    /// A call that was or will be expanded: the point at the end of its expansion.
    Call {
        end: Option<Point>,
    },
}

#[derive(Clone, Copy, Debug)]
struct Node {
    before: Point,
    /// The nearest macro before it that is written in the same text, or the start: past all calls.
    macro_before: Point,
    link: Link,
}

/// The macros of one name that a crate defines by text.
#[derive(Clone, Copy, Debug)]
struct Named {
    last: MacroId,
    /// Whether one of them comes out of an expansion, so that calls on the way have to be looked into.
    in_expansion: bool,
}

/// All points of all crates.
#[derive(Debug, Default)]
pub(crate) struct Textual {
    nodes: Vec<Node>,
    /// Where there is none a look-up need not walk.
    names: Map<(CrateId, Name), Named>,
    waiting: Map<(CrateId, Name), Vec<Waiter>>,
}

impl Textual {
    /// The first point of a crate.
    pub(crate) fn start(&mut self) -> Point {
        let point = Point(self.nodes.len() as u32);
        self.nodes.push(Node { before: point, macro_before: point, link: Link::Start });
        point
    }

    /// The point after a macro's definition, and who waited for one of its name.
    pub(crate) fn define(
        &mut self,
        before: Point,
        (krate, name): (CrateId, Name),
        id: MacroId,
        in_expansion: bool,
    ) -> (Point, &[Waiter]) {
        let named = self.names.entry((krate, name)).or_insert(Named { last: id, in_expansion });
        *named = Named { last: id, in_expansion: named.in_expansion || in_expansion };
        let point = self.push(before, Link::Macro(name, id));
        (point, self.waiting.get(&(krate, name)).map(Vec::as_slice).unwrap_or_default())
    }

    /// The point after a call that may define macros.
    pub(crate) fn call(&mut self, before: Point) -> Point {
        self.push(before, Link::Call { end: None })
    }

    /// Says where the expansion of the call before this point ends, if it defines anything.
    pub(crate) fn close(&mut self, after_call: Point, end: Point) {
        if let Some(node) = self.nodes.get_mut(after_call.0 as usize)
            && node.before != end
        {
            node.link = Link::Call { end: Some(end) };
        }
    }

    /// The point before a call, where its expansion's text begins.
    pub(crate) fn before(&self, after_call: Point) -> Point {
        self.nodes[after_call.0 as usize].before
    }

    /// Registers for news of macros of a name.
    pub(crate) fn watch(&mut self, krate: CrateId, name: Name, who: Waiter) {
        self.waiting.entry((krate, name)).or_default().push(who);
    }

    /// The macro of this name that is in scope at a point.
    pub(crate) fn find(&self, at: Point, krate: CrateId, name: Name) -> Option<MacroId> {
        let named = self.names.get(&(krate, name))?;
        // An expansion's chain leads back to the point before its call, so walking on from its end visits everything once.
        let mut at = at;
        loop {
            let node = self.nodes.get(at.0 as usize)?;
            at = match node.link {
                Link::Start => return None,
                Link::Macro(found, id) if found == name => return Some(id),
                _ if !named.in_expansion => node.macro_before,
                Link::Call { end: Some(end) } => end,
                Link::Macro(..) | Link::Call { end: None } => node.before,
            };
        }
    }

    /// The last macro of this name that a crate defines by text.
    pub(crate) fn find_last(&self, krate: CrateId, name: Name) -> Option<MacroId> {
        self.names.get(&(krate, name)).map(|n| n.last)
    }

    fn push(&mut self, before: Point, link: Link) -> Point {
        let point = Point(self.nodes.len() as u32);
        let nearest = self.nodes[before.0 as usize];
        let macro_before = if matches!(nearest.link, Link::Call { .. }) { nearest.macro_before } else { before };
        self.nodes.push(Node { before, macro_before, link });
        point
    }
}

#[cfg(test)]
mod tests {
    use super::Textual;
    use crate::base::{Id, Name};

    #[test]
    fn macros_are_found_in_the_text_after_them_and_through_expansions() {
        let krate = Id::from_index(0);
        let (a, b) = (Name::new("a"), Name::new("b"));
        let mut text = Textual::default();
        let start = text.start();
        let (after_a, _) = text.define(start, (krate, a), Id::from_index(0), false);
        let after_call = text.call(after_a);
        assert_eq!(text.find(start, krate, a), None);
        assert_eq!(text.find(after_call, krate, a), Some(Id::from_index(0)));
        assert_eq!(text.find(after_call, krate, b), None);
        let (end, _) = text.define(text.before(after_call), (krate, b), Id::from_index(1), true);
        text.close(after_call, end);
        assert_eq!(text.find(after_call, krate, b), Some(Id::from_index(1)));
        assert_eq!(text.find(after_call, krate, a), Some(Id::from_index(0)));
        assert_eq!(text.find(after_a, krate, b), None);
    }
}
