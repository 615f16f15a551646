//! Questions about types without a body: what flow and lints ask.
//!
//! Types in questions hold no variables of inference, and neither do answers. `normalize(<Vec<u8> as IntoIterator>::Item)` is `u8`.

use super::db::TypeDb;
use super::env::{ParamEnv, Predicate, TraitRef};
use super::generics::container_def;
use super::index;
use super::lower::sig::FnSig;
use super::traits::{Answer, Icx};
use super::{Substs, Ty};
use crate::base::{Set, limits};
use crate::names::{BodyOwner, FieldId, FuncId, GenericDef, ImplId, TraitId};

impl TypeDb {
    /// The type of a field of a type with these arguments.
    pub fn field_ty(&self, id: FieldId, args: Substs) -> Ty {
        let ty = self.field_tys(id.variant).get(id.index as usize).copied();
        let ty = ty.unwrap_or_else(|| Ty::unknown(super::Reason::Unresolved));
        let ty = self.subst(GenericDef::Adt(id.variant.adt), args, ty);
        self.normalize(ty, self.env(None))
    }

    /// A signature with arguments for its parameters, normalised.
    pub fn instantiate(&self, id: FuncId, args: Substs, env: &ParamEnv) -> FnSig {
        let sig = self.fn_sig(id);
        let def = GenericDef::Func(id);
        let one = |ty: Ty| self.normalize(self.subst(def, args, ty), env);
        let params: Vec<Ty> = sig.params.iter().map(|p| one(*p)).collect();
        FnSig { params: Ty::list(&params), has_self: sig.has_self, ret: one(sig.ret) }
    }

    /// A type of an item with arguments for the item's parameters (its parent's first); parameters of others stay.
    pub fn subst(&self, def: GenericDef, args: Substs, ty: Ty) -> Ty {
        self.generics(def).subst(args).apply(ty)
    }

    /// The parameters of an item as their own arguments, its parent's first.
    pub fn identity(&self, def: GenericDef) -> Substs {
        self.generics(def).identity
    }

    /// A type with its associated types replaced by what they are, as far as the environment says.
    pub fn normalize(&self, ty: Ty, env: &ParamEnv) -> Ty {
        if !ty.has_projection() && !ty.has_opaque() {
            return ty;
        }
        let mut icx = Icx::new(self, env);
        let ty = icx.normalize(ty);
        // `<Map<I, F> as Iterator>::Item` is what `F` returns, which only its own obligation says.
        icx.solve_pending();
        icx.table.finish(ty)
    }

    /// The impl of a trait (arguments, `Self` first) and the arguments of the impl, if exactly one is known.
    pub fn impl_for(&self, of: TraitId, args: Substs) -> Option<(ImplId, Substs)> {
        Icx::new(self, self.env(None)).impl_of(TraitRef { of, args })
    }

    /// Whether a type implements a trait (arguments, `Self` first), as far as is known.
    pub fn implements(&self, of: TraitId, args: Substs, env: &ParamEnv) -> bool {
        Icx::new(self, env).evaluate(TraitRef { of, args }) == Answer::Yes
    }

    /// The function that implements one of a trait for these arguments (the trait's, `Self` first, then its own), with its
    /// arguments; `None` where that is not known. A function of no trait is itself.
    pub fn resolve_method(&self, func: FuncId, args: Substs) -> Option<(FuncId, Substs)> {
        Icx::new(self, self.env(None)).impl_func(func, args)
    }

    /// All impls of a trait, in order.
    pub fn impls_of(&self, id: TraitId) -> &[ImplId] {
        self.index().impls_of(id)
    }

    /// The impls of a trait that could be for a type, by its outermost shape; blanket impls are among them.
    pub fn impls_for_type(&self, id: TraitId, ty: Ty) -> Vec<ImplId> {
        let own = index::head(ty).map(|head| self.index().impls_for(id, head)).unwrap_or_default();
        own.iter().chain(self.index().blanket(id)).copied().collect()
    }

    /// The type that an impl is for, in terms of its parameters.
    pub fn self_ty_of_impl(&self, id: ImplId) -> Ty {
        self.impl_self(id)
    }

    /// The trait of an impl with its arguments, in terms of the impl's parameters.
    pub fn trait_of_impl(&self, id: ImplId) -> Option<TraitRef> {
        self.impl_trait(id)
    }

    /// Whether a type derives a trait.
    pub fn is_derived(&self, of: TraitId, adt: crate::names::AdtId) -> bool {
        self.index().is_derived(of, adt)
    }

    /// What is behind a reference, a `Box`, or what implements `Deref`.
    pub fn deref_target(&self, ty: Ty, env: &ParamEnv) -> Option<Ty> {
        let mut icx = Icx::new(self, env);
        let (inner, _) = icx.deref_once(ty)?;
        icx.solve_pending();
        Some(icx.table.finish(inner))
    }

    /// What holds where a body stands.
    pub fn env_of(&self, owner: BodyOwner) -> &ParamEnv {
        self.env(self.generics_of(owner))
    }

    /// The item whose generic parameters a body sees.
    pub fn generics_of(&self, owner: BodyOwner) -> Option<GenericDef> {
        match owner {
            BodyOwner::Func(id) => Some(GenericDef::Func(id)),
            BodyOwner::Const(id) => container_def(self.map().consts[id].container),
        }
    }

    /// The traits that bounds require of a type, supertraits included: of a parameter, a `dyn`, an `impl Trait` or a projection.
    pub fn bounds(&self, ty: Ty, env: &ParamEnv) -> Vec<TraitRef> {
        let mut all: Vec<TraitRef> = env.traits.iter().copied().filter(|t| t.self_ty() == ty).collect();
        for pred in Icx::new(self, env).bounds_of(ty).iter() {
            if let Predicate::Trait(bound) = pred
                && bound.self_ty() == ty
                && !all.contains(bound)
            {
                all.push(*bound);
            }
        }
        all
    }

    /// Predicates with what the supertraits of their traits say.
    pub(crate) fn elaborate(&self, given: Vec<Predicate>) -> Vec<Predicate> {
        let mut all = given;
        let mut seen: Set<TraitRef> = Set::new();
        let mut at = 0;
        while let Some(pred) = all.get(at).copied() {
            at += 1;
            let Predicate::Trait(bound) = pred else { continue };
            if !seen.insert(bound) || all.len() > limits::BOUNDS {
                continue;
            }
            let subst = self.generics(GenericDef::Trait(bound.of)).subst(bound.args);
            all.extend(self.supertraits(bound.of).iter().map(|p| p.fold(&mut |t| Some(subst.apply(t)))));
        }
        let mut once: Set<TraitRef> = Set::new();
        all.retain(|p| match p {
            Predicate::Trait(bound) => once.insert(*bound),
            Predicate::Project { .. } => true,
        });
        all
    }
}
