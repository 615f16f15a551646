//! What is known of generic parameters: trait references, predicates and the environment made of them.
//!
//! `fn f<I>(i: I) where I: Iterator<Item = u8>` has the environment `I: Iterator`, `<I as Iterator>::Item == u8`.

use super::fold::{fold, fold_list};
use super::{Substs, Ty, TyKind};
use crate::names::{AliasId, TraitId};

/// A trait with its arguments, `Self` first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TraitRef {
    /// The trait.
    pub of: TraitId,
    /// Its arguments, `Self` first.
    pub args: Substs,
}

impl TraitRef {
    /// The type that implements the trait.
    pub fn self_ty(&self) -> Ty {
        self.args.first().copied().unwrap_or_else(Ty::unit)
    }
}

/// Something that a `where` clause says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Predicate {
    /// `T: Trait<A>`
    Trait(TraitRef),
    /// `<T as Trait<A>>::Assoc == U`
    Project {
        /// The associated type.
        alias: AliasId,
        /// The trait's arguments, then its own.
        args: Substs,
        /// What it is.
        ty: Ty,
    },
}

impl Predicate {
    /// With every type folded.
    pub(crate) fn fold<F: FnMut(Ty) -> Option<Ty>>(self, f: &mut F) -> Self {
        match self {
            Self::Trait(t) => Self::Trait(TraitRef { of: t.of, args: fold_list(t.args, f) }),
            Self::Project { alias, args, ty } => Self::Project { alias, args: fold_list(args, f), ty: fold(ty, f) },
        }
    }
}

/// What holds inside of a generic item; supertraits are spelled out.
#[derive(Clone, Debug, Default)]
pub struct ParamEnv {
    /// Trait bounds.
    pub(crate) traits: Vec<TraitRef>,
    /// Associated types that are fixed.
    pub(crate) projections: Vec<(AliasId, Substs, Ty)>,
}

impl ParamEnv {
    /// Rewrites what the bounds say by what the environment itself fixes: `U: From<T::Item>` with `T::Item == u8`.
    pub(crate) fn close(&mut self) {
        if self.projections.is_empty() {
            return;
        }
        let known = self.projections.clone();
        let mut rewrite = |ty: Ty| {
            if !ty.has_projection() {
                return Some(ty);
            }
            let TyKind::Projection(alias, args) = ty.kind() else { return None };
            known.iter().find(|(a, b, _)| a == alias && b == args).map(|(_, _, is)| *is)
        };
        for bound in &mut self.traits {
            bound.args = fold_list(bound.args, &mut rewrite);
        }
        for (_, args, ty) in &mut self.projections {
            *args = fold_list(args, &mut rewrite);
            *ty = fold(*ty, &mut rewrite);
        }
    }
}
