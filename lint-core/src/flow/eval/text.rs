//! Texts that functions put together: `sql.push_str(" where id = 1")`.
//!
//! A stub says what the text is made of: `#[stub::joined(self, string -> self)]`. Labels are none of its business: they flow as
//! the signature says.

use super::super::elem::Path;
use super::super::mir::Place;
use super::super::signature::{Described, Joined, JoinedTo, Reach};
use super::super::text::Text;
use super::Eval;
use super::apply::Arg;
use super::call::At;
use super::place::Write;
use crate::base::{Name, limits};
use crate::flow::node::Node;

/// A text that a function puts together, known before it is called: what it is given may be changed by the call.
pub(super) enum JoinedText {
    /// For these places.
    Places(Vec<(Place, Text)>),
    /// For this part of the result.
    Result(Path, Text),
}

impl Eval<'_> {
    /// The text that a function is about to put together.
    pub(super) fn joined_texts(&mut self, described: &Described, args: &[Arg], at: At) -> Option<JoinedText> {
        let joined = described.joined.as_ref()?;
        Some(match &joined.to {
            JoinedTo::Result(path) => JoinedText::Result(*path, self.joined_text(joined, args, None)),
            JoinedTo::Input(to) => JoinedText::Places(self.joined_at(joined, to, args, at)),
        })
    }

    /// Each place that the input refers to has its own text to go on from.
    fn joined_at(&mut self, joined: &Joined, to: &Reach, args: &[Arg], at: At) -> Vec<(Place, Text)> {
        let Some(arg) = args.get(to.param as usize) else { return Vec::new() };
        let mut found = Vec::new();
        for loan in arg.node.loans().to_vec() {
            let mut place: Place = Self::loan_place(&loan);
            place.path.extend_from_slice(to.path.elems());
            if place.path.len() <= limits::PATH_LENGTH {
                let own = self.read_through(&place, at.range, limits::LOAN_HOPS);
                let text = self.joined_text(joined, args, Some((to, own.text())));
                found.push((place, text));
            }
        }
        found
    }

    /// Says what is known of the text once the function has been called.
    pub(super) fn put_joined(&mut self, joined: JoinedText, at: At, result: &mut Node) {
        match joined {
            JoinedText::Result(path, text) => {
                let mut part = path.elems().iter().fold(result.clone(), |node, elem| node.child(*elem));
                part.set_text(text);
                result.write(path.elems(), &part, true);
            }
            JoinedText::Places(places) => {
                let strong = places.len() <= 1;
                for (place, text) in places {
                    let mut node = self.read_through(&place, at.range, limits::LOAN_HOPS);
                    node.set_text(text);
                    let how = Write { strong, through: true };
                    self.write_through(&place, &node, how);
                }
            }
        }
    }

    fn joined_text(&mut self, joined: &Joined, args: &[Arg], own: Option<(&Reach, &Text)>) -> Text {
        let mut text = Text::literal(Name::new(""));
        for part in &joined.parts {
            let next = match (part, own) {
                (Some(part), Some((to, own))) if part.param == to.param && part.path == to.path => own.clone(),
                (Some(part), _) => self.reach_text(part, args),
                (None, _) => Text::default(),
            };
            text = text.concat(&next);
        }
        text
    }
}
