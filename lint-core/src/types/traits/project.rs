//! Associated types: what `<T as Trait>::Assoc` is.

use super::builtin::Builtin;
use super::select::Selected;
use super::{Icx, Obligation, Source, TraitRef};
use crate::names::{AliasId, Container, Def, GenericDef, ImplId, Ns};
use crate::types::env::Predicate;
use crate::types::fold::fold;
use crate::types::{Reason, Substs, Ty, TyKind};

/// What an associated type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Projected {
    /// This type; of a parameter that nothing fixes, the projection itself.
    Ty(Ty),
    /// It can't be said before a variable is known.
    Ambiguous,
    /// The trait is not implemented, as far as is known.
    Error,
}

impl Icx<'_> {
    /// A type with its associated types replaced by what they are; one that waits for a variable becomes a variable.
    pub(crate) fn normalize(&mut self, ty: Ty) -> Ty {
        if !ty.has_projection() && !ty.has_opaque() {
            return ty;
        }
        fold(ty, &mut |t| {
            if !t.has_projection() && !t.has_opaque() {
                return Some(t);
            }
            match t.kind() {
                TyKind::Projection(alias, args) => {
                    let args = self.normalize_list(args);
                    Some(self.project_or_wait(*alias, args))
                }
                TyKind::Opaque(func, n, args) => {
                    let args = self.normalize_list(args);
                    Some(self.opaque_of_impl(*func, *n, args))
                }
                _ => None,
            }
        })
    }

    /// [`Self::normalize`] over a list.
    pub(crate) fn normalize_list(&mut self, list: Substs) -> Substs {
        if !list.iter().any(|t| t.has_projection() || t.has_opaque()) {
            return list;
        }
        let all: Vec<Ty> = list.iter().map(|t| self.normalize(*t)).collect();
        Ty::list(&all)
    }

    /// What an associated type is, or a variable that will be it.
    pub(crate) fn project_or_wait(&mut self, alias: AliasId, args: Substs) -> Ty {
        let args = self.table.resolve_list(args);
        match self.project(alias, args) {
            Projected::Ty(ty) => ty,
            Projected::Ambiguous => {
                if args.iter().any(|a| a.has_infer()) {
                    let ty = self.table.fresh_ty();
                    self.register(Obligation::Project { alias, args, ty });
                    ty
                } else {
                    Ty::unknown(if args.iter().any(|a| a.has_unknown()) { Reason::Derived } else { Reason::Limit })
                }
            }
            Projected::Error => Ty::unknown(Reason::Derived),
        }
    }

    /// What an associated type is; the arguments are normalised.
    pub(crate) fn project(&mut self, alias: AliasId, args: Substs) -> Projected {
        let args = self.table.resolve_list(args);
        let closed = !args.iter().any(|a| a.has_infer());
        if closed && let Some(known) = self.known_projection(alias, args) {
            return known;
        }
        let Container::Trait(holder) = self.db.map().aliases[alias].container else { return Projected::Error };
        let trait_len = self.db.generics(GenericDef::Trait(holder)).len();
        let goal = TraitRef { of: holder, args: Ty::list(args.get(..trait_len).unwrap_or(args)) };
        // `type IntoIter = vec::IntoIter<Self::Item>` asks for another type of the same impl.
        let asked = (goal, Some(alias));
        if self.stack.contains(&asked) || !self.step() {
            self.cut = true;
            return Projected::Ambiguous;
        }
        let (result, whole) = self.deeper(asked, |icx| icx.project_goal(alias, args, goal));
        if let (true, true, Projected::Ty(ty)) = (closed, whole, result)
            && !ty.has_infer()
        {
            self.memo.projected.insert((alias, args), ty);
        }
        result
    }

    fn known_projection(&self, alias: AliasId, args: Substs) -> Option<Projected> {
        let own = self.memo.projected.get(&(alias, args)).map(|ty| Projected::Ty(*ty));
        own.or_else(|| self.shared_projection(alias, args))
    }

    fn project_goal(&mut self, alias: AliasId, args: Substs, goal: TraitRef) -> Projected {
        let self_ty = self.table.shallow(goal.self_ty());
        if self_ty.is_unknown() {
            return Projected::Ty(Ty::unknown(Reason::Derived));
        }
        if matches!(self_ty.kind(), TyKind::Infer(_)) && !self_ty.is_number_var(self) {
            return Projected::Ambiguous;
        }
        let env = self.env;
        for (of, bound, ty) in &env.projections {
            if *of == alias && self.may_equal(bound, args) {
                self.table.unify_lists(bound, args);
                return Projected::Ty(*ty);
            }
        }
        let source = match self.select(goal) {
            Selected::Source(source) => source,
            Selected::Ambiguous => return Projected::Ambiguous,
            Selected::None => return Projected::Error,
        };
        let rigid = Ty::new(TyKind::Projection(alias, args));
        match &source {
            Source::Env(_) => {
                self.confirm(goal, &source);
                Projected::Ty(self.table.resolve(rigid))
            }
            Source::Bound(_) => self.project_bound(alias, args, goal, &source),
            Source::Impl(id) => self.project_impl(alias, args, goal, *id),
            Source::Derive(_) => Projected::Error,
            Source::Builtin(builtin) => self.project_builtin(alias, args, goal, builtin),
        }
    }

    fn project_bound(&mut self, alias: AliasId, args: Substs, goal: TraitRef, source: &Source) -> Projected {
        let self_ty = self.table.shallow(goal.self_ty());
        for pred in self.bounds_of(self_ty).iter() {
            if let Predicate::Project { alias: of, args: bound, ty } = pred
                && *of == alias
                && self.may_equal(bound, args)
            {
                self.table.unify_lists(bound, args);
                return Projected::Ty(self.normalize(*ty));
            }
        }
        self.confirm(goal, source);
        Projected::Ty(self.table.resolve(Ty::new(TyKind::Projection(alias, args))))
    }

    fn project_impl(&mut self, alias: AliasId, args: Substs, goal: TraitRef, id: ImplId) -> Projected {
        let Some((impl_args, nested)) = self.confirm(goal, &Source::Impl(id)) else { return Projected::Error };
        for obligation in nested {
            self.require(obligation);
        }
        let db = self.db;
        let name = db.map().aliases[alias].name;
        let own = args.get(goal.args.len()..).unwrap_or_default();
        let value = match db.map().in_impl(id, name, Ns::Types) {
            Some(Def::Alias(found)) => Some(found),
            _ => None,
        };
        // A default of the trait speaks of the trait's parameters.
        let (item, parent_args) = value.map_or((alias, goal.args), |item| (item, impl_args));
        let Some(ty) = db.assoc_value(item) else { return Projected::Error };
        let mut all = parent_args.to_vec();
        all.extend(own);
        let ty = db.generics(GenericDef::Alias(item)).subst(Ty::list(&all)).apply(ty);
        let ty = self.table.resolve(ty);
        Projected::Ty(self.normalize(ty))
    }

    fn project_builtin(&mut self, alias: AliasId, args: Substs, goal: TraitRef, builtin: &Builtin) -> Projected {
        let assoc = &self.db.lang().assoc;
        match builtin {
            Builtin::Call(_, output) if assoc.fn_output == Some(alias) => {
                self.confirm(goal, &Source::Builtin(builtin.clone()));
                Projected::Ty(*output)
            }
            Builtin::AsyncCall(_, output) if assoc.async_fn_output == Some(alias) => {
                self.confirm(goal, &Source::Builtin(builtin.clone()));
                match assoc.into_future_output.or(assoc.future_output) {
                    Some(alias) => Projected::Ty(self.project_or_wait(alias, Ty::list(&[*output]))),
                    None => Projected::Error,
                }
            }
            Builtin::Future(output) if [assoc.future_output, assoc.into_future_output].contains(&Some(alias)) => {
                Projected::Ty(*output)
            }
            // `IntoFuture::IntoFuture`
            Builtin::Future(_) => Projected::Ty(goal.self_ty()),
            Builtin::Like(other) => {
                let mut args = args.to_vec();
                if let Some(first) = args.first_mut() {
                    *first = *other;
                }
                self.project(alias, Ty::list(&args))
            }
            _ => Projected::Error,
        }
    }

    /// `impl Trait` in the result of a trait's function is that of the impl's function, where the impl is known.
    fn opaque_of_impl(&mut self, func: crate::names::FuncId, n: u32, args: Substs) -> Ty {
        let same = Ty::new(TyKind::Opaque(func, n, args));
        if self.trait_of(func).is_none() {
            return same;
        }
        let Some((found, found_args)) = self.impl_func(func, args) else { return same };
        if found == func {
            return same;
        }
        let db = self.db;
        let (of_trait, of_impl) = (db.fn_sig(func), db.fn_sig(found));
        let subst = db.generics(GenericDef::Func(found)).subst(found_args);
        match matching(of_trait.ret, of_impl.ret, func, n) {
            Some(ty) => self.normalize(subst.apply(ty)),
            None => same,
        }
    }
}

/// What stands in `of_impl` where `of_trait` has the `n`-th opaque type of `func`.
#[allow(clippy::many_single_char_names, reason = "the parts of two types, left and right")]
fn matching(of_trait: Ty, of_impl: Ty, func: crate::names::FuncId, n: u32) -> Option<Ty> {
    if matches!(of_trait.kind(), TyKind::Opaque(f, m, _) if *f == func && *m == n) {
        return Some(of_impl);
    }
    let pairs: Vec<(Ty, Ty)> = match (of_trait.kind(), of_impl.kind()) {
        (TyKind::Adt(a, p), TyKind::Adt(b, q)) if a == b => p.iter().copied().zip(q.iter().copied()).collect(),
        (TyKind::Tuple(p), TyKind::Tuple(q)) => p.iter().copied().zip(q.iter().copied()).collect(),
        (TyKind::Ref(p, _), TyKind::Ref(q, _)) | (TyKind::Future(p, _), TyKind::Future(q, _)) => vec![(*p, *q)],
        _ => Vec::new(),
    };
    pairs.into_iter().find_map(|(a, b)| matching(a, b, func, n))
}

impl Ty {
    /// Whether it is a variable of numbers.
    fn is_number_var(self, icx: &Icx<'_>) -> bool {
        matches!(self.kind(), TyKind::Infer(v) if icx.table.kind(*v).is_number())
    }
}
