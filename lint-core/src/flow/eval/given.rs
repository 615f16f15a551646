//! What a call says of its inputs by constants: that one is `None`, that another is `true`.
//!
//! In `fn tags(text: &str, parent: Option<&User>)` what is done with the parent is not done for who passes `None`. A body that
//! tests such an input is evaluated once more for each way in which it is called. Not inside of such an evaluation, nor for
//! functions that call each other.

use super::super::label::Held;
use super::super::mir::{Mir, OperandKind, Terminator};
use super::super::node::Outcome;
use super::apply::Arg;

/// Which inputs are known to succeed, and which to fail: a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct InputOutcomes {
    succeeds: u32,
    fails: u32,
}

impl InputOutcomes {
    /// What these arguments say.
    pub(super) fn by(args: &[Arg]) -> Self {
        let mut given = Self::default();
        for (i, arg) in args.iter().enumerate().take(u32::BITS as usize) {
            if let Some(outcome) = arg.node.outcome() {
                given.succeeds |= u32::from(outcome.failure == Held::ALL) << i;
                given.fails |= u32::from(outcome.success == Held::ALL) << i;
            }
        }
        given
    }

    /// The inputs that a body tests.
    pub(crate) fn tested(mir: &Mir) -> u32 {
        let ends = mir.blocks.iter().map(|block| &block.end);
        let tested = ends.filter_map(|end| match end {
            Terminator::Branch { on, .. } => match &on.kind {
                OperandKind::Place(place) if place.path.is_empty() => place.local.0.checked_sub(1),
                _ => None,
            },
            _ => None,
        });
        tested.filter(|param| *param < mir.params.min(u32::BITS)).fold(0, |all, param| all | 1 << param)
    }

    /// What it says of these inputs alone.
    #[must_use]
    pub(crate) fn among(self, params: u32) -> Self {
        // What both succeeds and fails is never reached.
        let told = params & (self.succeeds ^ self.fails);
        Self { succeeds: self.succeeds & told, fails: self.fails & told }
    }

    /// Whether it says nothing.
    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// What it says of an input.
    pub(super) fn of(self, param: u32) -> Option<Outcome> {
        let has = |bits: u32| bits.checked_shr(param).is_some_and(|rest| rest & 1 == 1);
        let never = |never: bool| if never { Held::ALL } else { Held::NONE };
        let (succeeds, fails) = (has(self.succeeds), has(self.fails));
        (succeeds || fails).then(|| Outcome { success: never(fails), failure: never(succeeds) })
    }
}
