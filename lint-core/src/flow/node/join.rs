//! Two trees into one: where paths of control meet, and where a value is made of two.
//!
//! `join` keeps a strong fact (constant, cut) only where both have it; `union` keeps what either has.

use super::{Elem, Node, Outcome};
use crate::base::{effort, limits};
use crate::types::{Reason, Ty, TyKind};

impl Node {
    /// Either value: the join of two paths. Conditions hold if they hold for both.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        match (&self.0, &other.0) {
            (None, None) => return Self::default(),
            // Also where they are not shared yet: what stays as it is shall be one node, which the next join sees at once.
            (Some(_), Some(_)) if self == other => return self.clone(),
            // Where one is not there, it is the other.
            _ if self.is_absent() => return other.clone(),
            _ if other.is_absent() => return self.clone(),
            _ => {}
        }
        let mut out = self.join_shallow(other, false);
        let mut elems: Vec<Elem> = self.kids().iter().chain(other.kids()).map(|(e, _)| *e).collect();
        elems.sort_unstable();
        elems.dedup();
        for elem in elems {
            let (a, b) = (self.alone(elem), other.alone(elem));
            let explicit = self.child_is_cut(elem) && other.child_is_cut(elem);
            out.put(elem, a.join(&b), explicit);
        }
        if out == *self { self.clone() } else { out }
    }

    /// Both values in one place: a weak update. What is known of one alone is kept.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        if self.0.is_none() || self.is_absent() {
            return other.clone();
        }
        if other.0.is_none() || other.is_absent() {
            return self.clone();
        }
        let mut out = self.join_shallow(other, true);
        let mut elems: Vec<Elem> = self.kids().iter().chain(other.kids()).map(|(e, _)| *e).collect();
        elems.sort_unstable();
        elems.dedup();
        for elem in elems {
            let (a, b) = (self.alone(elem), other.alone(elem));
            let cut = self.child_is_cut(elem) && other.child_is_cut(elem);
            out.put(elem, a.union(&b), cut);
        }
        out
    }

    fn join_shallow(&self, other: &Self, keep: bool) -> Self {
        effort::spend(1 + self.kids().len() + other.kids().len());
        let mut out = Self::default();
        let to = out.data_mut();
        to.labels = self.labels().clone();
        to.labels.extend(other.labels());
        to.cut = self.is_cut() && other.is_cut();
        to.cover = self.cover().meet(other.cover());
        to.konst = self.is_const() && other.is_const();
        to.owner = match (self.is_const(), other.is_const()) {
            (true, false) => other.owner().clone(),
            (false, true) => self.owner().clone(),
            _ => self.owner().join(other.owner()),
        };
        to.text = self.text().join(other.text());
        to.outcome = match (self.outcome(), other.outcome()) {
            (Some(a), Some(b)) => {
                Some(Outcome { success: a.success.meet(b.success), failure: a.failure.meet(b.failure) })
            }
            (one, None) | (None, one) if keep => one,
            _ => None,
        };
        to.dynamic = either(self.dynamic(), other.dynamic());
        for node in [self, other] {
            for loan in node.loans() {
                out.add_loan(*loan);
            }
            for func in node.funcs() {
                out.add_func(*func);
            }
        }
        out
    }
}

/// The types of either value; too many are any type.
fn either(a: &[Ty], b: &[Ty]) -> Vec<Ty> {
    let mut types = a.to_vec();
    types.extend(b.iter().filter(|ty| !a.contains(ty)));
    if types.len() > limits::DYNAMIC_TYPES || types.iter().any(|ty| matches!(ty.kind(), TyKind::Unknown(_))) {
        types = vec![Ty::unknown(Reason::Derived)];
    }
    types
}
