//! Whose data a tree holds: which object it is, and its parts are.
//!
//! ```text
//! user ─▶ Known(user)      user.address ─▶ Known(user.address)      one of several users ─▶ Mixed
//! ```
//!
//! Says nothing of what follows from it: that a guard asked one and another's data is sent is for the transfer of sinks.

use super::Node;
use crate::flow::elem::Elem;
use crate::flow::label::{Held, Label, Labels, Origin, SourceId};
use crate::flow::owner::{Owner, Owners, Who};

impl Node {
    /// Whose it is.
    pub fn owner(&self) -> &Owner {
        self.data().map_or(&Owner::Unset, |d| &d.owner)
    }

    /// Says whose it is.
    pub fn set_owner(&mut self, owner: Owner) {
        if *self.owner() != owner {
            self.data_mut().owner = owner;
        }
    }

    /// Says which object it is; the same, but for what is known of its parts.
    #[must_use]
    pub fn of(mut self, who: Who) -> Self {
        self.set_owner(Owner::Known(Box::new(who)));
        self
    }

    /// Says whose its data is, as these labels know it.
    pub fn take_owners(&mut self, known: &Labels) {
        if self.labels().iter().any(|l| l.owners.is_some()) {
            self.data_mut().labels.take_owners(known);
        }
    }

    /// Says whose a part is that is known better than the whole.
    pub fn set_part_owner(&mut self, elem: Elem, owner: Owner) {
        if let Ok(at) = self.kids().binary_search_by(|(e, _)| e.cmp(&elem)) {
            self.data_mut().kids[at].1.set_owner(owner);
        }
    }

    /// Says whose the data of a source is, where nobody knows yet; so that this does not hold for it.
    pub fn set_owners(&mut self, source: SourceId, owners: &Owners, lost: Held) {
        let is_it = |l: &Label| l.origin == Origin::Source(source) && l.owners.is_none();
        if owners.is_some() && self.labels().iter().any(is_it) {
            self.data_mut().labels.set_owners(source, owners, lost);
        }
    }

    /// Says that these conditions hold for the part at a path.
    pub fn add_held_at(&mut self, path: &[Elem], held: Held) {
        match path {
            [] => self.add_held(held),
            [elem, rest @ ..] => {
                let mut part = self.child(*elem);
                part.add_held_at(rest, held);
                let cut = self.child_is_cut(*elem);
                self.put(*elem, part, cut);
            }
        }
    }
}

/// Whose a part is.
pub(super) fn part_of(owner: &Owner, elem: Elem) -> Owner {
    match owner {
        Owner::Known(who) => who.then(elem).map_or(Owner::Mixed, |who| Owner::Known(Box::new(who))),
        Owner::Unset | Owner::Mixed => owner.clone(),
    }
}
