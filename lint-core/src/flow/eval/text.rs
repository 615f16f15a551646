//! Texts that functions put together: `sql.push_str(" where id = 1")`.
//!
//! A stub says what the text is made of: `#[stub::joined(self, string -> self)]`. Labels are none of its business: they flow as
//! the signature says.

use super::super::mir::Place;
use super::super::signature::{Described, Joined, JoinedTo, Reach};
use super::super::text::Text;
use super::Eval;
use super::apply::Arg;
use super::call::At;
use super::place::Write;
use crate::base::{Name, limits};
use crate::flow::node::Node;

impl Eval<'_> {
    /// Says what is known of the text that a function has put together.
    pub(super) fn join_texts(&mut self, described: &Described, args: &[Arg], at: At, result: &mut Node) {
        let Some(joined) = &described.joined else { return };
        match &joined.to {
            JoinedTo::Result(path) => {
                let text = self.joined_text(joined, args, None);
                let mut part = path.elems().iter().fold(result.clone(), |node, elem| node.child(*elem));
                part.set_text(text);
                result.write(path.elems(), &part, true);
            }
            JoinedTo::Input(to) => self.join_into(joined, to, args, at),
        }
    }

    /// Each place that the input refers to has its own text to go on from.
    fn join_into(&mut self, joined: &Joined, to: &Reach, args: &[Arg], at: At) {
        let Some(arg) = args.get(to.param as usize) else { return };
        let loans = arg.node.loans().to_vec();
        let targets = loans.iter().filter(|l| !self.is_view(l)).count();
        for loan in loans {
            let mut place: Place = Self::loan_place(&loan);
            place.path.extend_from_slice(to.path.elems());
            if place.path.len() > limits::PATH_LENGTH {
                continue;
            }
            let mut node = self.read_through(&place, at.range, limits::LOAN_HOPS);
            let text = self.joined_text(joined, args, Some((to, node.text())));
            node.set_text(text);
            let how = Write { strong: targets <= 1, through: true };
            self.write_through(&place, &node, how, at.range, limits::LOAN_HOPS);
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
