//! `T::Item` without its trait: the trait is found among what bounds `T`.
//!
//! Bounds are searched as they are written, so that `where T: Iterator, T::Item: Display` needs no order. Only the bound that
//! has the associated type is lowered.

use super::{Lower, Omitted};
use crate::base::Name;
use crate::names::{AliasId, GenericDef};
use crate::syntax::ir::{Bound, ItemKind, TypeRef};
use crate::types::{Substs, Ty, TyKind};

impl Lower<'_> {
    /// The associated type of this name that a type has by what is written about it, with its trait's arguments. `Self::Name`
    /// is first that of the trait which is being implemented; of a parameter `T`, `T::Name` is not.
    pub(crate) fn find_assoc(&mut self, base: Ty, name: Name, of_self: bool) -> Option<(AliasId, Substs)> {
        if of_self && let Some(found) = self.assoc_of_impl(base, name) {
            return Some(found);
        }
        let mut at = self.owner;
        while let Some(def) = at {
            if let Some(found) = self.assoc_in_item(def, base, name) {
                return Some(found);
            }
            at = self.db.generics(def).parent.map(|(parent, _)| parent);
        }
        match base.kind() {
            TyKind::Projection(alias, args) => self.assoc_of_projection(*alias, args, name),
            _ => None,
        }
    }

    /// `Self::Item` inside of `impl Iterator for X`.
    fn assoc_of_impl(&mut self, base: Ty, name: Name) -> Option<(AliasId, Substs)> {
        let mut at = self.owner;
        while let Some(def) = at {
            if let GenericDef::Impl(id) = def {
                let of = self.db.map().impls[id].of_trait??;
                // While the header itself is lowered there is nothing to look at.
                if self.self_ty.is_some() || self.db.impl_self(id) != base {
                    return None;
                }
                let (alias, holder) = self.db.assoc_type(of, name)?;
                let found = self.db.super_ref(self.db.impl_trait(id)?, holder)?;
                return Some((alias, found.args));
            }
            at = self.db.generics(def).parent.map(|(parent, _)| parent);
        }
        None
    }

    /// Through the bounds that one item writes.
    fn assoc_in_item(&mut self, def: GenericDef, base: Ty, name: Name) -> Option<(AliasId, Substs)> {
        let map = self.db.map();
        let site = crate::types::generics::site(map, def);
        let item = &map.item(site.loc).kind;
        let param = match base.kind() {
            TyKind::Param(p) => Some(*p),
            _ => None,
        };
        let is_self = param.is_some_and(|p| p.owner == def && p.index == 0 && matches!(def, GenericDef::Trait(_)));
        if let (true, GenericDef::Trait(id), ItemKind::Trait(item)) = (is_self, def, item) {
            if let Some(alias) = self.db.own_assoc_type(id, name) {
                return Some((alias, self.db.generics(def).identity));
            }
            if let Some(found) = self.assoc_in_bounds(def, base, &item.supertraits, name) {
                return Some(found);
            }
        }
        let types = &map.ir(site.loc.ir).types;
        for pred in crate::types::generics::wheres(map, site) {
            let TypeRef::Path(path) = &types[pred.ty] else { continue };
            let fits = match param {
                Some(p) => path.as_ident() == Some(p.name),
                None => path.as_ident().is_none() && self.nested(def).is_some_and(|mut at| at.path_ty(path) == base),
            };
            if fits && let Some(found) = self.assoc_in_bounds(def, base, &pred.bounds, name) {
                return Some(found);
            }
        }
        None
    }

    /// Through bounds that the item `def` writes of `base`.
    fn assoc_in_bounds(
        &mut self,
        def: GenericDef,
        base: Ty,
        bounds: &[Bound],
        name: Name,
    ) -> Option<(AliasId, Substs)> {
        let mut inner = self.nested(def)?;
        for bound in bounds {
            let Bound::Trait { path, maybe: false } = bound else { continue };
            let Some(of) = self.db.resolve_trait(inner.module, path) else { continue };
            let Some((alias, holder)) = self.db.assoc_type(of, name) else { continue };
            let segment = path.segments.last()?;
            let trait_ref = inner.trait_ref(of, segment, base, Omitted::Default);
            if let Some(found) = self.db.super_ref(trait_ref, holder) {
                return Some((alias, found.args));
            }
        }
        None
    }

    /// `<T as Trait>::Assoc::Item`: through the bounds that the trait writes of `Assoc`.
    fn assoc_of_projection(&mut self, alias: AliasId, args: Substs, name: Name) -> Option<(AliasId, Substs)> {
        let def = GenericDef::Alias(alias);
        let map = self.db.map();
        let ItemKind::TypeAlias(item) = &map.item(map.aliases[alias].loc).kind else { return None };
        let generics = self.db.generics(def);
        let base = Ty::new(TyKind::Projection(alias, generics.identity));
        let (found, found_args) = self.assoc_in_bounds(def, base, &item.bounds, name)?;
        Some((found, generics.subst(args).apply_list(found_args)))
    }
}
