//! Bounds: `T: Trait<A, Item = B>` to predicates, `dyn A + B` to a type.

use super::{Lower, Omitted};
use crate::names::{AliasId, TraitId};
use crate::syntax::ir::{AssocBinding, Bound, GenericArgs, Path};
use crate::types::env::{Predicate, TraitRef};
use crate::types::{DynBound, Reason, Ty, TyKind};

impl Lower<'_> {
    /// What a list of bounds says of a type.
    pub(crate) fn bounds(&mut self, of: Ty, bounds: &[Bound], out: &mut Vec<Predicate>) {
        for bound in bounds {
            if let Bound::Trait { path, maybe: false } = bound {
                self.bound(of, path, out);
            }
        }
    }

    /// What one bound says of a type.
    fn bound(&mut self, of: Ty, path: &Path, out: &mut Vec<Predicate>) {
        let Some(id) = self.db.resolve_trait(self.module, path) else { return };
        let Some(segment) = path.segments.last() else { return };
        let trait_ref = self.trait_ref(id, segment, of, Omitted::Default);
        out.push(Predicate::Trait(trait_ref));
        let Some(args) = segment.args.as_deref() else { return };
        for (alias, args, binding) in self.bindings(trait_ref, args) {
            match binding {
                Fixed::To(ty) => out.push(Predicate::Project { alias, args, ty }),
                Fixed::By(binding) => {
                    if let Some(ty) = binding.ty {
                        let ty = self.ty(ty);
                        out.push(Predicate::Project { alias, args, ty });
                    }
                    self.bounds(Ty::new(TyKind::Projection(alias, args)), &binding.bounds, out);
                }
            }
        }
    }

    /// The associated types that the arguments of a bound fix.
    fn bindings<'b>(&mut self, of: TraitRef, args: &'b GenericArgs) -> Vec<(AliasId, &'static [Ty], Fixed<'b>)> {
        let mut found = Vec::new();
        for binding in &args.bindings {
            let Some((alias, holder)) = self.db.assoc_type(of.of, binding.name) else { continue };
            if let Some(holder) = self.db.super_ref(of, holder) {
                found.push((alias, holder.args, Fixed::By(binding)));
            }
        }
        if args.paren_sugar
            && args.bindings.is_empty()
            && let Some((alias, holder)) = self.db.assoc_type(of.of, crate::base::Name::new("Output"))
            && let Some(holder) = self.db.super_ref(of, holder)
        {
            found.push((alias, holder.args, Fixed::To(Ty::unit())));
        }
        found
    }

    /// `dyn A + B`; traits without methods that mark threads and the like are left out.
    pub(crate) fn dyn_trait(&mut self, bounds: &[Bound]) -> Ty {
        let mut all = Vec::new();
        for bound in bounds {
            if let Bound::Trait { path, maybe: false } = bound {
                let Some(id) = self.db.resolve_trait(self.module, path) else {
                    return Ty::unknown(Reason::Unresolved);
                };
                if !self.db.is_marker(id) {
                    let args = path.segments.last().and_then(|s| s.args.as_deref());
                    all.push(self.dyn_bound(id, args));
                }
            }
        }
        Ty::dyn_of(all)
    }

    /// A trait's name where a type is expected, as old editions wrote `dyn`.
    pub(crate) fn bare_dyn(&mut self, id: TraitId, args: Option<&GenericArgs>) -> Ty {
        let bound = self.dyn_bound(id, args);
        Ty::dyn_of(vec![bound])
    }

    fn dyn_bound(&mut self, id: TraitId, args: Option<&GenericArgs>) -> DynBound {
        // The type that stands for `Self` must not matter: nothing in the bound can name it.
        let of = Ty::unknown(Reason::Derived);
        let written = self.args(crate::names::GenericDef::Trait(id), args, Some(of), Omitted::Default);
        let trait_ref = TraitRef { of: id, args: Ty::list(&written) };
        let mut assoc = Vec::new();
        for (alias, _, binding) in args.map(|a| self.bindings(trait_ref, a)).unwrap_or_default() {
            match binding {
                Fixed::To(ty) => assoc.push((alias, ty)),
                Fixed::By(binding) => assoc.extend(binding.ty.map(|ty| (alias, self.ty(ty)))),
            }
        }
        DynBound { of: id, args: Ty::list(written.get(1..).unwrap_or_default()), assoc }
    }
}

/// What fixes an associated type.
enum Fixed<'b> {
    /// This type: the unwritten result of `Fn(A)`.
    To(Ty),
    /// `Item = T`, `Item: Bound`
    By(&'b AssocBinding),
}
