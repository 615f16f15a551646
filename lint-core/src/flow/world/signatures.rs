//! Signatures: inputs, outputs and bounds, as `spots` and `signature` ask for them.

use super::World;
use crate::base::Name;
use crate::flow::elem::Elem;
use crate::flow::node::Node;
use crate::flow::owner::Owners;
use crate::names::{AliasId, Container, FuncId, GenericDef};
use crate::syntax::ir::ItemKind;
use crate::types::{FnSig, ParamEnv, Reason, Substs, TraitRef, Ty, TyKind};

impl World<'_> {
    /// The signature in the function's own parameters.
    pub(crate) fn fn_sig(&self, func: FuncId) -> FnSig {
        self.db.fn_sig(func)
    }

    /// The signature with associated types replaced by what they are, as far as the function's own bounds say.
    pub(crate) fn normal_sig(&self, func: FuncId) -> FnSig {
        let def = GenericDef::Func(func);
        self.db.instantiate(func, self.db.identity(def), self.db.env(Some(def)))
    }

    /// Whether a function has a receiver.
    pub(crate) fn has_self(&self, func: FuncId) -> bool {
        self.db.fn_sig(func).has_self
    }

    /// What a function is declared to return.
    pub(crate) fn return_ty(&self, func: FuncId) -> Ty {
        self.db.fn_sig(func).ret
    }

    /// The arguments of a trait's function: those of the trait, and unknown ones for its own parameters.
    pub(crate) fn padded(&self, func: FuncId, of_trait: Substs) -> Substs {
        let mut all = of_trait.to_vec();
        let wanted = self.db.identity(GenericDef::Func(func)).len();
        all.resize(wanted.max(all.len()), Ty::unknown(Reason::Ambiguous));
        Ty::list(&all)
    }

    /// Whether somebody may be told by a value of this type: an object of the project's own types, or anything.
    pub(crate) fn may_hold_people(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, _)
            | TyKind::RawPtr(inner, _)
            | TyKind::Slice(inner)
            | TyKind::Array(inner)
            | TyKind::Future(inner, _) => self.may_hold_people(*inner),
            TyKind::Tuple(parts) => parts.iter().any(|t| self.may_hold_people(*t)),
            TyKind::Adt(adt, args) => !self.is_outside(*adt) || args.iter().any(|t| self.may_hold_people(*t)),
            TyKind::Param(_)
            | TyKind::Projection(..)
            | TyKind::Opaque(..)
            | TyKind::Dyn(_)
            | TyKind::Closure(..)
            | TyKind::Unknown(_) => true,
            _ => false,
        }
    }

    /// Whose a value is, if that matters and is known.
    pub(crate) fn owners(&self, node: &Node) -> Owners {
        if self.tells_people_apart { node.owner().who().and_then(|who| who.owners(self)) } else { None }
    }

    /// The names of the inputs, `self` for the receiver.
    pub(crate) fn param_names(&self, func: FuncId) -> Vec<Name> {
        let ItemKind::Fn(item) = &self.defs.item(self.defs.funcs[func].loc).kind else { return Vec::new() };
        let receiver = item.self_param.iter().map(|_| Name::new("self"));
        let params = self.defs.active_params(item, self.defs.funcs[func].module);
        receiver.chain(params.map(|p| p.name.unwrap_or_else(|| Name::new("_")))).collect()
    }

    /// What holds of the parameters of an item.
    pub(crate) fn env(&self, def: GenericDef) -> &ParamEnv {
        self.db.env(Some(def))
    }

    /// The trait bounds of an environment.
    pub(crate) fn bounds<'e>(&self, env: &'e ParamEnv) -> &'e [TraitRef] {
        &env.traits
    }

    /// The associated types that an environment fixes.
    pub(crate) fn fixed_projections(&self, env: &ParamEnv) -> Vec<(AliasId, Substs, Ty)> {
        env.projections.clone()
    }

    /// Whether an associated type is what iteration yields.
    pub(crate) fn is_item(&self, alias: AliasId) -> bool {
        let assoc = &self.db.lang().assoc;
        assoc.iterator_item == Some(alias)
            || assoc.into_iter_item == Some(alias)
            || self.defs.aliases[alias].name == "Item"
    }

    /// Whether an associated type is what a function returns.
    pub(crate) fn is_fn_output(&self, alias: AliasId) -> bool {
        let assoc = &self.db.lang().assoc;
        assoc.fn_output == Some(alias) || assoc.async_fn_output == Some(alias)
    }

    /// What a value of this type is called with, and returns, if it is a function.
    pub(crate) fn callback_sig(&self, ty: Ty, env: &ParamEnv) -> Option<(Substs, Ty)> {
        let ty = self.behind(ty);
        match ty.kind() {
            TyKind::FnPtr(types) => types.split_last().map(|(ret, params)| (Ty::list(params), *ret)),
            TyKind::Param(_) | TyKind::Opaque(..) | TyKind::Dyn(_) => self.fn_bound(ty, env),
            _ => None,
        }
    }

    fn fn_bound(&self, ty: Ty, env: &ParamEnv) -> Option<(Substs, Ty)> {
        let lang = self.db.lang();
        let traits = [lang.traits.fn_once, lang.traits.fn_mut, lang.traits.fn_];
        let async_traits = [lang.traits.async_fn_once, lang.traits.async_fn_mut, lang.traits.async_fn];
        let bound = self
            .db
            .bounds(ty, env)
            .into_iter()
            .find(|b| traits.contains(&Some(b.of)) || async_traits.contains(&Some(b.of)))?;
        let is_async = async_traits.contains(&Some(bound.of));
        let alias = if is_async { lang.assoc.async_fn_output } else { lang.assoc.fn_output };
        let inputs = *bound.args.get(1)?;
        let output = Ty::new(TyKind::Projection(alias?, Ty::list(&[ty, inputs])));
        let output = self.db.normalize(output, env);
        match inputs.kind() {
            TyKind::Tuple(types) => Some((types, output)),
            _ => Some((&[], output)),
        }
    }

    /// What a stub's iterator yields.
    pub(crate) fn iterator_item(&self, ty: Ty, env: &ParamEnv) -> Option<Ty> {
        let item = Ty::new(TyKind::Projection(self.db.lang().assoc.iterator_item?, Ty::list(&[ty])));
        let is = self.db.normalize(item, env);
        (is != item && is != ty && !is.is_unknown()).then_some(is)
    }

    /// What is known to be inside of a `dyn` or `impl`: what it yields (`Some(Item)`), or what it turns into (`None`).
    pub(crate) fn erased_parts(&self, ty: Ty) -> Vec<(Option<Elem>, Ty)> {
        let env = self.db.env(None);
        let mut fixed: Vec<(AliasId, Ty)> = Vec::new();
        for bound in self.db.bounds(ty, env) {
            for alias in &self.defs.traits[bound.of].types {
                let projection = Ty::new(TyKind::Projection(*alias, bound.args));
                let is = self.db.normalize(projection, env);
                if is != projection && is != ty && !is.is_unknown() {
                    fixed.push((*alias, is));
                }
            }
        }
        fixed
            .into_iter()
            .filter(|(alias, _)| !self.is_fn_output(*alias))
            .map(|(alias, ty)| (self.is_item(alias).then_some(Elem::Item), ty))
            .collect()
    }

    /// Whether a type holds a `&mut` through which something else is changed.
    pub(crate) fn holds_mutable_borrow(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(_, mutable) => *mutable,
            TyKind::Adt(_, args) => args.iter().any(|t| self.holds_mutable_borrow(*t)),
            TyKind::Tuple(types) => types.iter().any(|t| self.holds_mutable_borrow(*t)),
            _ => false,
        }
    }

    /// Whether a trait's function makes a value of its implementor: no receiver, and `Self` or a `Result` of it comes out.
    pub(crate) fn is_constructor(&self, func: FuncId) -> bool {
        let Container::Trait(of) = self.defs.funcs[func].container else { return false };
        let sig = self.db.fn_sig(func);
        if sig.has_self || sig.params.is_empty() {
            return false;
        }
        let this = self.db.identity(GenericDef::Trait(of)).first().copied();
        let made = self.try_shape(sig.ret).map_or(sig.ret, |shape| self.part_ty(sig.ret, shape.success));
        Some(made) == this
    }

    /// Whether a function takes an iterator first: `FromIterator::from_iter`, `Sum::sum`.
    pub(crate) fn takes_items(&self, func: FuncId) -> bool {
        let env = self.db.env(Some(GenericDef::Func(func)));
        let Some(first) = self.db.fn_sig(func).params.first().copied() else { return false };
        env.projections.iter().any(|(alias, args, _)| self.is_item(*alias) && args.first() == Some(&first))
    }
}
