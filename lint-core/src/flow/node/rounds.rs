//! Values of recursive types: what is further down is kept once.
//!
//! ```text
//! Comment { email, replies: [Comment { email: E, replies: [Comment { email: F, … }] }] }
//!
//! {} ── replies ─▶ {} ── [] ─▶ {email: E}        the replies
//!    ── *replies ─▶ {} ── [] ─▶ {email: F}       the replies of replies, and so on
//! ```
//!
//! Below a step around in a type there are no other such steps: what was there is in the [`Elem::Deep`] parts of the value
//! where the first one starts. So the tree of a recursive type is as small as its paths are few ([`elem`](super::super::elem)).
//! What is read on the way down has those parts too, since it can't be told at which depth they are.

use super::{Elem, Node};
use crate::names::{AdtId, FieldId};

impl Node {
    /// Whether any step in it goes around in a recursive type.
    pub(super) fn has_rounds(&self) -> bool {
        self.extent().has_rounds
    }

    /// The part at a step, with what may be there of what is kept for all depths.
    pub(super) fn with_rounds(&self, elem: Elem, mut part: Self) -> Self {
        if let Some(field) = elem.field()
            && elem.round().is_some()
            && let Some(deep) = self.kid(Elem::Deep(field))
            && elem != Elem::Deep(field)
        {
            part = part.union(deep);
        }
        if elem.may_hold_all() {
            for (deep, kid) in self.kids().iter().filter(|(e, _)| matches!(e, Elem::Deep(_)) && *e != elem) {
                part.add_deep(*deep, kid);
            }
        }
        part
    }

    /// Takes what is further down in the type that a step goes around in out of the part behind it, and keeps it here. With
    /// `known`, there is nothing in the part but what was written to it.
    pub(super) fn lift(&mut self, elem: Elem, part: &mut Self, known: bool) {
        let Some(adt) = elem.round() else { return };
        let mut found = Vec::new();
        part.take_rounds(adt, &mut found);
        for (field, mut kid) in found {
            if !known {
                kid.uncut();
            }
            self.add_deep(Elem::Deep(field), &kid);
        }
    }

    /// A value that replaces all that leads further down takes what was there with it.
    pub(super) fn forget_rounds(&mut self, elem: Elem) {
        let Some(adt) = elem.round() else { return };
        let is_other = |e: Elem| e != elem && matches!(e, Elem::Field(..)) && e.round() == Some(adt);
        if self.has_rounds() && self.labels().is_empty() && !self.kids().iter().any(|(e, _)| is_other(*e)) {
            self.retain_kids(|e| !matches!(e, Elem::Deep(field) if field.variant.adt == adt));
        }
    }

    fn take_rounds(&mut self, adt: AdtId, found: &mut Vec<(FieldId, Self)>) {
        if !self.has_rounds() {
            return;
        }
        let data = self.data_mut();
        for (elem, mut kid) in std::mem::take(&mut data.kids) {
            kid.take_rounds(adt, found);
            match elem.field() {
                Some(field) if elem.round() == Some(adt) => found.push((field, kid)),
                _ => data.kids.push((elem, kid)),
            }
        }
        self.note_extent();
    }

    fn add_deep(&mut self, elem: Elem, kid: &Self) {
        let mut joined = self.kid(elem).map_or_else(|| kid.clone(), |known| known.union(kid));
        if joined.is_cut() {
            joined.data_mut().cut = false;
        }
        self.place(elem, joined);
        self.note_extent();
    }

    /// What was written over is only one of what may be there.
    fn uncut(&mut self) {
        if self.0.is_none() {
            return;
        }
        let data = self.data_mut();
        data.cut = false;
        data.kids.iter_mut().for_each(|(_, kid)| kid.uncut());
    }
}
