//! What a value is turned into where another type is expected, and the common type of branches.
//!
//! `&String` to `&str`, `&[u8; 4]` to `&[u8]`, `Box<T>` to `Box<dyn Trait>`, a closure to `fn`, `!` to anything.

use super::Infer;
use crate::types::env::TraitRef;
use crate::types::traits::Obligation;
use crate::types::{DynBound, Ty, TyKind};

/// The common type of several branches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Merge {
    /// What they will be coerced to.
    expected: Option<Ty>,
    /// What they were so far.
    merged: Option<Ty>,
}

impl Merge {
    /// Branches of which this is expected.
    pub(super) fn new(expected: Option<Ty>) -> Self {
        Self { expected, merged: None }
    }

    /// What they will be coerced to.
    pub(super) fn expected(&self) -> Option<Ty> {
        self.expected
    }

    /// The common type; `!` if no branch ends.
    pub(super) fn ty(&self) -> Ty {
        self.merged.unwrap_or_else(|| Ty::new(TyKind::Never))
    }
}

impl Infer<'_> {
    /// One more branch.
    pub(super) fn merge(&mut self, merge: &mut Merge, ty: Ty) {
        let ty = self.icx.table.shallow(ty);
        if ty.is_never() {
            return;
        }
        let Some(merged) = merge.merged else {
            let expected = merge.expected.filter(|e| !self.icx.is_open(*e));
            merge.merged = Some(match expected {
                Some(expected) => {
                    self.coerce(ty, expected);
                    expected
                }
                None => ty,
            });
            return;
        };
        if merged.is_unknown() {
            // Any branch that is known says more than one that is not.
            merge.merged = Some(ty);
            return;
        }
        if ty.is_unknown() {
            return;
        }
        if let Some(pointer) = self.common_fn(merged, ty) {
            merge.merged = Some(pointer);
            return;
        }
        self.coerce(ty, merged);
    }

    /// Different functions or closures have a function pointer in common.
    fn common_fn(&mut self, a: Ty, b: Ty) -> Option<Ty> {
        let a = self.icx.table.shallow(a);
        let is_fn = |t: Ty| matches!(t.kind(), TyKind::FnDef(..) | TyKind::CtorDef(..) | TyKind::Closure(..));
        if a == b || !is_fn(a) || !is_fn(b) {
            return None;
        }
        let (mut parts, output) = self.icx.callable(a)?;
        parts.push(output);
        let pointer = Ty::new(TyKind::FnPtr(Ty::list(&parts)));
        self.coerce(b, pointer);
        Some(pointer)
    }

    /// Turns a value of one type into another where that is possible; else they are unified as far as they go.
    pub(super) fn coerce(&mut self, from: Ty, to: Ty) -> bool {
        let from = self.icx.table.shallow(from);
        let to = self.icx.table.shallow(to);
        if from == to || from.is_never() {
            return true;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Infer(_) | TyKind::Unknown(_), _) | (_, TyKind::Infer(_) | TyKind::Unknown(_)) => {
                self.icx.table.unify(from, to)
            }
            (TyKind::Ref(inner, _), TyKind::Ref(target, _)) => self.coerce_ref(*inner, *target),
            (TyKind::Ref(inner, _) | TyKind::RawPtr(inner, _), TyKind::RawPtr(target, _)) => {
                self.unsize(*inner, *target) || self.icx.table.unify(*inner, *target)
            }
            (TyKind::FnDef(..) | TyKind::CtorDef(..) | TyKind::Closure(..), TyKind::FnPtr(parts)) => {
                match self.icx.callable(from) {
                    Some((mut own, output)) => {
                        own.push(output);
                        self.icx.table.unify_lists(Ty::list(&own), parts)
                    }
                    None => false,
                }
            }
            (TyKind::Adt(a, args), TyKind::Adt(b, targets)) if a == b && self.is_pointer(*a) => {
                let mut all = true;
                for (arg, target) in args.iter().zip(*targets) {
                    all &= self.unsize(*arg, *target) || self.coerce_inside(*arg, *target);
                }
                all
            }
            _ => self.icx.table.unify(from, to),
        }
    }

    /// `Pin<Box<T>>` to `Pin<Box<dyn Trait>>`
    fn coerce_inside(&mut self, from: Ty, to: Ty) -> bool {
        match (self.icx.table.shallow(from).kind(), self.icx.table.shallow(to).kind()) {
            (TyKind::Adt(a, _), TyKind::Adt(b, _)) if a == b && self.is_pointer(*a) => self.coerce(from, to),
            (TyKind::Ref(..), TyKind::Ref(..)) => self.coerce(from, to),
            _ => self.icx.table.unify(from, to),
        }
    }

    /// Whether values behind it may lose their size.
    fn is_pointer(&self, id: crate::names::AdtId) -> bool {
        let a = &self.db.lang().adts;
        [a.boxed, a.rc, a.arc, a.rc_weak, a.arc_weak, a.pin, a.cell, a.ref_cell, a.mutex].contains(&Some(id))
    }

    /// `&T` to `&U`: the same, without its size, or behind what `T` dereferences to.
    fn coerce_ref(&mut self, inner: Ty, target: Ty) -> bool {
        let inner = self.icx.table.shallow(inner);
        let target = self.icx.table.shallow(target);
        if inner == target || self.icx.is_open(inner) || self.icx.is_open(target) {
            return self.icx.table.unify(inner, target);
        }
        if self.unsize(inner, target) || self.try_unify(inner, target) {
            return true;
        }
        let steps = self.icx.autoderef(inner);
        for step in steps.types.iter().skip(1) {
            if self.try_unify(*step, target) || self.unsize(*step, target) {
                return true;
            }
        }
        self.icx.table.unify(inner, target)
    }

    /// Unifies two types or leaves all as it was.
    pub(super) fn try_unify(&mut self, a: Ty, b: Ty) -> bool {
        let before = self.icx.table.snapshot();
        let equal = self.icx.table.unify(a, b);
        if equal {
            self.icx.table.commit();
        } else {
            self.icx.table.rollback(before);
        }
        equal
    }

    /// `[T; N]` to `[T]`, `T` to `dyn Trait`.
    fn unsize(&mut self, from: Ty, to: Ty) -> bool {
        let from = self.icx.table.shallow(from);
        let to = self.icx.table.shallow(to);
        match (from.kind(), to.kind()) {
            (TyKind::Array(a), TyKind::Slice(b)) => self.icx.table.unify(*a, *b),
            (TyKind::Dyn(a), TyKind::Dyn(b)) => {
                // To a supertrait.
                let upcast = a
                    .first()
                    .zip(b.first())
                    .is_some_and(|(a, b)| a.of != b.of && self.db.super_ids(a.of).contains(&b.of));
                if upcast {
                    self.relate_dyn(from, b);
                }
                upcast
            }
            (TyKind::Infer(_) | TyKind::Unknown(_), TyKind::Dyn(_)) => false,
            (_, TyKind::Dyn(bounds)) => {
                self.relate_dyn(from, bounds);
                true
            }
            _ => false,
        }
    }

    /// What a type must be to become this `dyn`.
    fn relate_dyn(&mut self, from: Ty, bounds: &[DynBound]) {
        for bound in bounds {
            let mut args = vec![from];
            args.extend(bound.args);
            let goal = TraitRef { of: bound.of, args: Ty::list(&args) };
            self.icx.register(Obligation::Trait(goal));
            for (alias, ty) in &bound.assoc {
                if let crate::names::Container::Trait(holder) = self.db.map().aliases[*alias].container
                    && let Some(holder) = self.db.super_ref(goal, holder)
                {
                    self.icx.register(Obligation::Project { alias: *alias, args: holder.args, ty: *ty });
                }
            }
        }
        self.icx.solve_pending();
    }
}
