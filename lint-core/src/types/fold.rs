//! Walking and rebuilding types.
//!
//! [`fold`] replaces parts of a type, [`subst`](Subst) puts arguments in the place of generic parameters. Knows nothing of
//! inference variables or traits. Recursion is bounded by the depth that [`Ty::new`] allows.
//!
//! `Subst { own: Impl(i), .. }` over `Vec<T>` with `[String]` gives `Vec<String>`.

use super::{DynBound, Substs, Ty, TyKind};
use crate::names::GenericDef;

/// Rebuilds a type from the outside in: where `f` answers, that is the part's replacement; else its children are rebuilt.
pub(crate) fn fold<F: FnMut(Ty) -> Option<Ty>>(ty: Ty, f: &mut F) -> Ty {
    if let Some(done) = f(ty) {
        return done;
    }
    let kind = match ty.kind() {
        TyKind::Adt(id, args) => TyKind::Adt(*id, fold_list(args, f)),
        TyKind::Tuple(args) => TyKind::Tuple(fold_list(args, f)),
        TyKind::FnDef(id, args) => TyKind::FnDef(*id, fold_list(args, f)),
        TyKind::CtorDef(id, args) => TyKind::CtorDef(*id, fold_list(args, f)),
        TyKind::FnPtr(args) => TyKind::FnPtr(fold_list(args, f)),
        TyKind::Closure(owner, expr, args) => TyKind::Closure(*owner, *expr, fold_list(args, f)),
        TyKind::Opaque(id, n, args) => TyKind::Opaque(*id, *n, fold_list(args, f)),
        TyKind::Projection(id, args) => TyKind::Projection(*id, fold_list(args, f)),
        TyKind::Ref(inner, mutable) => TyKind::Ref(fold(*inner, f), *mutable),
        TyKind::RawPtr(inner, mutable) => TyKind::RawPtr(fold(*inner, f), *mutable),
        TyKind::Slice(inner) => TyKind::Slice(fold(*inner, f)),
        TyKind::Array(inner) => TyKind::Array(fold(*inner, f)),
        TyKind::Future(inner, place) => TyKind::Future(fold(*inner, f), *place),
        TyKind::Dyn(bounds) => return fold_dyn(ty, bounds, f),
        _ => return ty,
    };
    if kind == *ty.kind() { ty } else { Ty::new(kind) }
}

fn fold_dyn<F: FnMut(Ty) -> Option<Ty>>(ty: Ty, bounds: &[DynBound], f: &mut F) -> Ty {
    let new: Vec<DynBound> = bounds
        .iter()
        .map(|b| DynBound {
            of: b.of,
            args: fold_list(b.args, f),
            assoc: b.assoc.iter().map(|(alias, ty)| (*alias, fold(*ty, f))).collect(),
        })
        .collect();
    if new == bounds { ty } else { Ty::dyn_of(new) }
}

/// [`fold`] over a list.
pub(crate) fn fold_list<F: FnMut(Ty) -> Option<Ty>>(list: Substs, f: &mut F) -> Substs {
    for (at, ty) in list.iter().enumerate() {
        let first = fold(*ty, f);
        if first != *ty {
            let mut new = list.to_vec();
            new[at] = first;
            for later in &mut new[at + 1..] {
                *later = fold(*later, f);
            }
            return Ty::list(&new);
        }
    }
    list
}

/// Visits a type and its parts from the outside in; `f` says whether to go on into the part.
pub(crate) fn walk<F: FnMut(Ty) -> bool>(ty: Ty, f: &mut F) {
    if !f(ty) {
        return;
    }
    match ty.kind() {
        TyKind::Adt(_, args)
        | TyKind::Tuple(args)
        | TyKind::FnDef(_, args)
        | TyKind::CtorDef(_, args)
        | TyKind::FnPtr(args)
        | TyKind::Closure(_, _, args)
        | TyKind::Opaque(_, _, args)
        | TyKind::Projection(_, args) => args.iter().for_each(|t| walk(*t, f)),
        TyKind::Ref(inner, _)
        | TyKind::RawPtr(inner, _)
        | TyKind::Slice(inner)
        | TyKind::Array(inner)
        | TyKind::Future(inner, _) => walk(*inner, f),
        TyKind::Dyn(bounds) => {
            for bound in *bounds {
                bound.args.iter().for_each(|t| walk(*t, f));
                bound.assoc.iter().for_each(|(_, t)| walk(*t, f));
            }
        }
        _ => {}
    }
}

/// Arguments for the parameters of an item and of what it is inside of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subst {
    /// The item.
    pub own: GenericDef,
    /// The impl or trait around it, and how many of the arguments are for that.
    pub parent: Option<(GenericDef, usize)>,
    /// The arguments, the parent's first.
    pub args: Substs,
}

impl Subst {
    /// The type with arguments in the place of parameters; parameters of other items stay.
    pub(crate) fn apply(self, ty: Ty) -> Ty {
        if self.args.is_empty() || !ty.has_param() {
            return ty;
        }
        fold(ty, &mut |t| self.replace(t))
    }

    /// [`Self::apply`] over a list.
    pub(crate) fn apply_list(self, list: Substs) -> Substs {
        if self.args.is_empty() {
            return list;
        }
        fold_list(list, &mut |t| self.replace(t))
    }

    fn replace(self, ty: Ty) -> Option<Ty> {
        if !ty.has_param() {
            return Some(ty);
        }
        let TyKind::Param(param) = ty.kind() else { return None };
        let at = param.index as usize;
        let found = match self.parent {
            _ if param.owner == self.own => self.args.get(at + self.parent.map_or(0, |(_, n)| n)),
            Some((parent, n)) if param.owner == parent && at < n => self.args.get(at),
            _ => None,
        };
        Some(found.copied().unwrap_or(ty))
    }
}
