//! Implementations that the language gives: calls, futures, and what tuples and references inherit from their parts.

use super::{Icx, TraitRef};
use crate::names::{Container, GenericDef, TraitId};
use crate::types::db::TypeDb;
use crate::types::{Substs, Ty, TyKind};

/// An implementation without an impl.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Builtin {
    /// It holds if these types implement the same trait.
    Holds(Substs),
    /// `Fn(A) -> B`: the inputs as a tuple, and the output.
    Call(Ty, Ty),
    /// `AsyncFn(A) -> B`: the inputs as a tuple, and the future that is returned.
    AsyncCall(Ty, Ty),
    /// A future of this output.
    Future(Ty),
    /// As this other type does.
    Like(Ty),
    /// It holds if the trait's argument is the type itself: `u8: PartialEq<u8>`.
    SelfOnly(Substs),
}

/// Whether a trait is `Fn`, `FnMut` or `FnOnce`.
pub(crate) fn is_fn_trait(db: &TypeDb, of: TraitId) -> bool {
    let t = &db.lang().traits;
    [t.fn_, t.fn_mut, t.fn_once].contains(&Some(of))
}

/// Whether a trait is `AsyncFn`, `AsyncFnMut` or `AsyncFnOnce`.
pub(crate) fn is_async_fn_trait(db: &TypeDb, of: TraitId) -> bool {
    let t = &db.lang().traits;
    [t.async_fn, t.async_fn_mut, t.async_fn_once].contains(&Some(of))
}

impl Icx<'_> {
    /// What the language itself says before any impl.
    pub(super) fn builtin(&mut self, goal: TraitRef, self_ty: Ty) -> Option<Builtin> {
        let db = self.db;
        let lang = &db.lang().traits;
        if is_fn_trait(db, goal.of) || is_async_fn_trait(db, goal.of) {
            let inner = match self_ty.kind() {
                TyKind::Ref(inner, _) => Some(*inner),
                TyKind::Adt(id, args) if db.lang().adts.boxed == Some(*id) => args.first().copied(),
                _ => None,
            };
            if let Some(inner) = inner {
                return Some(Builtin::Like(inner));
            }
            let (inputs, output) = self.callable(self_ty)?;
            let inputs = Ty::tuple(&inputs);
            let is_async = is_async_fn_trait(db, goal.of);
            return Some(if is_async { Builtin::AsyncCall(inputs, output) } else { Builtin::Call(inputs, output) });
        }
        if let TyKind::Future(output, _) = self_ty.kind()
            && [lang.future, lang.into_future].contains(&Some(goal.of))
        {
            return Some(Builtin::Future(*output));
        }
        None
    }

    /// The inputs and the output of a function's name, a constructor, a function pointer or a closure.
    pub(crate) fn callable(&mut self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        match self.table.shallow(ty).kind() {
            TyKind::FnDef(func, args) => {
                let sig = self.db.fn_sig(*func);
                let subst = self.db.generics(GenericDef::Func(*func)).subst(args);
                let inputs = sig.params.iter().map(|p| self.normalize(subst.apply(*p))).collect();
                Some((inputs, self.normalize(subst.apply(sig.ret))))
            }
            TyKind::CtorDef(variant, args) => {
                let subst = self.db.generics(GenericDef::Adt(variant.adt)).subst(args);
                let fields = self.db.field_tys(*variant);
                let inputs = fields.iter().map(|p| self.normalize(subst.apply(*p))).collect();
                Some((inputs, Ty::adt(variant.adt, args)))
            }
            TyKind::FnPtr(parts) => parts.split_last().map(|(out, inputs)| (inputs.to_vec(), *out)),
            TyKind::Closure(_, _, [inputs, output]) => match self.table.shallow(*inputs).kind() {
                TyKind::Tuple(inputs) => Some((inputs.to_vec(), *output)),
                _ => None,
            },
            _ => None,
        }
    }

    /// What tuples, references, arrays and numbers inherit, where the stubs have no impl of it.
    pub(super) fn structural(&mut self, goal: TraitRef, self_ty: Ty) -> Option<Builtin> {
        let t = &self.db.lang().traits;
        let of = Some(goal.of);
        let duplicates = of == t.clone || of == t.copy;
        let compares = [t.partial_eq, t.eq, t.partial_ord, t.ord].contains(&of);
        if !duplicates && !compares && ![t.debug, t.hash, t.default].contains(&of) {
            return None;
        }
        let parts: Substs = match self_ty.kind() {
            TyKind::Bool | TyKind::Char | TyKind::Int(_) | TyKind::Float(_) | TyKind::Infer(_) => &[],
            TyKind::Str if !duplicates => &[],
            TyKind::FnDef(..) | TyKind::CtorDef(..) | TyKind::FnPtr(_) | TyKind::Closure(..) | TyKind::RawPtr(..) => {
                if of == t.default {
                    return None;
                }
                &[]
            }
            TyKind::Tuple(parts) => parts,
            TyKind::Array(inner) => Ty::list(&[*inner]),
            TyKind::Slice(inner) if !duplicates => Ty::list(&[*inner]),
            TyKind::Ref(_, false) if duplicates => &[],
            TyKind::Ref(inner, _) if !duplicates && of != t.default => {
                return match (goal.args.get(1).map(|a| self.table.shallow(*a).kind()), compares) {
                    // `&A: PartialEq<&B>` if `A: PartialEq<B>`: that `B` is learnt here is worth little, that it holds is enough.
                    (Some(TyKind::Ref(..)), true) => Some(Builtin::Holds(&[])),
                    (Some(_), true) => None,
                    _ => Some(Builtin::Holds(Ty::list(&[*inner]))),
                };
            }
            _ => return None,
        };
        Some(if compares && goal.args.len() > 1 { Builtin::SelfOnly(parts) } else { Builtin::Holds(parts) })
    }

    /// The trait that a function belongs to, if it is one of a trait.
    pub(crate) fn trait_of(&self, func: crate::names::FuncId) -> Option<TraitId> {
        match self.db.map().funcs[func].container {
            Container::Trait(id) => Some(id),
            _ => None,
        }
    }
}
