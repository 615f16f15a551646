//! What may say that a type implements a trait: bounds, impls, derives, the language itself.

use std::rc::Rc;

use super::{Icx, TraitRef};
use crate::names::{AdtId, GenericDef, ImplId};
use crate::types::env::Predicate;
use crate::types::index::{self, Head};
use crate::types::traits::builtin::Builtin;
use crate::types::unify::VarKind;
use crate::types::{Substs, Ty, TyKind};

/// Where an implementation comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A bound that holds in the environment.
    Env(TraitRef),
    /// A bound of a `dyn`, of an `impl Trait`, or of an associated type.
    Bound(TraitRef),
    /// An impl.
    Impl(ImplId),
    /// A derive on this type.
    Derive(AdtId),
    /// The language itself.
    Builtin(Builtin),
}

/// What was found for a goal.
#[derive(Debug)]
pub(super) enum Found {
    /// These may be it.
    Sources(Vec<Source>),
    /// It can't be said before a variable is known.
    Ambiguous,
}

impl Icx<'_> {
    /// What may implement a goal, by its outermost shape. Bounds hide impls, as in rustc.
    pub(super) fn assemble(&mut self, goal: TraitRef) -> Found {
        let self_ty = self.table.shallow(goal.self_ty());
        if self.db.is_marker(goal.of) {
            return Found::Sources(vec![Source::Builtin(Builtin::Holds(&[]))]);
        }
        match self_ty.kind() {
            TyKind::Infer(var) if self.table.kind(*var) == VarKind::General => return Found::Ambiguous,
            TyKind::Unknown(_) => return Found::Ambiguous,
            TyKind::Never => return Found::Sources(vec![Source::Builtin(Builtin::Holds(&[]))]),
            _ => {}
        }
        let mut sources = Vec::new();
        self.add_env(goal, &mut sources);
        if sources.is_empty() {
            self.add_bounds(goal, self_ty, &mut sources);
        }
        if sources.is_empty()
            && let Some(found) = self.builtin(goal, self_ty)
        {
            sources.push(Source::Builtin(found));
        }
        if sources.is_empty() {
            self.add_impls(goal, self_ty, &mut sources);
            if let TyKind::Adt(adt, _) = self_ty.kind()
                && self.db.index().is_derived(goal.of, *adt)
                && goal.args.iter().all(|a| self.shape_fits(self_ty, *a))
                && !sources.iter().any(|s| matches!(s, Source::Impl(id) if self.is_of_derive(*id)))
            {
                sources.push(Source::Derive(*adt));
            }
        }
        if sources.is_empty()
            && let Some(found) = self.structural(goal, self_ty)
        {
            sources.push(Source::Builtin(found));
        }
        Found::Sources(sources)
    }

    /// Whether an impl is one that a derive stands for: the trait's other arguments, as in `PartialEq`, are the type itself.
    fn is_of_derive(&self, id: ImplId) -> bool {
        let self_ty = self.db.impl_self(id);
        index::head(self_ty).is_some() && self.db.impl_trait(id).is_some_and(|t| t.args.iter().all(|a| *a == self_ty))
    }

    fn add_env(&mut self, goal: TraitRef, out: &mut Vec<Source>) {
        let env = self.env;
        for bound in env.traits.iter().filter(|b| b.of == goal.of) {
            if self.may_equal(bound.args, goal.args) && !out.contains(&Source::Env(*bound)) {
                out.push(Source::Env(*bound));
            }
        }
    }

    fn add_bounds(&mut self, goal: TraitRef, self_ty: Ty, out: &mut Vec<Source>) {
        if !matches!(self_ty.kind(), TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Projection(..)) {
            return;
        }
        for pred in self.bounds_of(self_ty).iter() {
            if let Predicate::Trait(bound) = pred
                && bound.of == goal.of
                && self.table.shallow(bound.self_ty()) == self_ty
                && self.may_equal(bound.args, goal.args)
                && !out.contains(&Source::Bound(*bound))
            {
                out.push(Source::Bound(*bound));
            }
        }
    }

    fn add_impls(&mut self, goal: TraitRef, self_ty: Ty, out: &mut Vec<Source>) {
        let db = self.db;
        let index = db.index();
        let mut add = |icx: &Self, ids: &[ImplId]| {
            for id in ids {
                if db.impl_trait(*id).is_some_and(|t| icx.may_match(t.args, goal.args)) {
                    out.push(Source::Impl(*id));
                }
            }
        };
        match (index::head(self_ty), self_ty.kind()) {
            (Some(head), _) => add(self, index.impls_for(goal.of, head)),
            (None, TyKind::Infer(var)) => {
                for head in self.table.kind(*var).heads() {
                    add(self, index.impls_for(goal.of, *head));
                }
            }
            _ => {}
        }
        add(self, index.blanket(goal.of));
    }

    /// The bounds that a `dyn`, an `impl Trait` or an associated type comes with, supertraits included.
    pub(crate) fn bounds_of(&mut self, ty: Ty) -> Rc<[Predicate]> {
        if let Some(found) = self.bounds.get(&ty) {
            return Rc::clone(found);
        }
        let db = self.db;
        let mut given = Vec::new();
        match ty.kind() {
            TyKind::Dyn(bounds) => {
                for bound in *bounds {
                    let mut args = vec![ty];
                    args.extend(bound.args);
                    let trait_ref = TraitRef { of: bound.of, args: Ty::list(&args) };
                    given.push(Predicate::Trait(trait_ref));
                    for (alias, is) in &bound.assoc {
                        if let crate::names::Container::Trait(holder) = db.map().aliases[*alias].container
                            && let Some(holder) = db.super_ref(trait_ref, holder)
                        {
                            given.push(Predicate::Project { alias: *alias, args: holder.args, ty: *is });
                        }
                    }
                }
            }
            TyKind::Opaque(func, n, args) => {
                let subst = db.generics(GenericDef::Func(*func)).subst(args);
                given.extend(db.opaque_bounds(*func, *n).iter().map(|p| p.fold(&mut |t| Some(subst.apply(t)))));
            }
            TyKind::Projection(alias, args) => {
                let subst = db.generics(GenericDef::Alias(*alias)).subst(args);
                given.extend(db.item_bounds(*alias).iter().map(|p| p.fold(&mut |t| Some(subst.apply(t)))));
            }
            _ => {}
        }
        let all: Rc<[Predicate]> = db.elaborate(given).into();
        self.bounds.insert(ty, Rc::clone(&all));
        all
    }

    /// Whether two lists may be made equal, tried out.
    pub(super) fn may_equal(&mut self, a: Substs, b: Substs) -> bool {
        a == b || (self.may_match(a, b) && self.probe(|icx| icx.table.unify_lists(a, b)))
    }

    /// Whether the arguments of an impl could fit a goal, by their shape alone: parameters fit everything.
    pub(crate) fn may_match(&self, pattern: Substs, goal: Substs) -> bool {
        pattern.len() == goal.len() && pattern.iter().zip(goal).all(|(p, g)| self.shape_fits(*p, *g))
    }

    fn shape_fits(&self, pattern: Ty, goal: Ty) -> bool {
        let goal = self.table.shallow(goal);
        let pattern = self.table.shallow(pattern);
        if pattern == goal {
            return true;
        }
        match (pattern.kind(), goal.kind()) {
            (TyKind::Param(_) | TyKind::Projection(..) | TyKind::Unknown(_) | TyKind::Const(_), _) => true,
            (_, TyKind::Projection(..) | TyKind::Unknown(_) | TyKind::Const(_)) => true,
            (_, TyKind::Infer(var)) => self.table.kind(*var).fits(pattern),
            (TyKind::Infer(var), _) => self.table.kind(*var).fits(goal),
            (TyKind::Adt(a, p), TyKind::Adt(b, q)) => a == b && self.may_match(p, q),
            (TyKind::Tuple(p), TyKind::Tuple(q)) | (TyKind::FnPtr(p), TyKind::FnPtr(q)) => self.may_match(p, q),
            (TyKind::Ref(p, m), TyKind::Ref(q, n)) | (TyKind::RawPtr(p, m), TyKind::RawPtr(q, n)) => {
                m == n && self.shape_fits(*p, *q)
            }
            (TyKind::Slice(p), TyKind::Slice(q)) | (TyKind::Array(p), TyKind::Array(q)) => self.shape_fits(*p, *q),
            (TyKind::Dyn(p), TyKind::Dyn(q)) => p.first().map(|b| b.of) == q.first().map(|b| b.of),
            (TyKind::Future(..), TyKind::Future(..))
            | (TyKind::FnDef(..), TyKind::FnDef(..))
            | (TyKind::Opaque(..), TyKind::Opaque(..))
            | (TyKind::Closure(..), TyKind::Closure(..)) => true,
            _ => false,
        }
    }
}

impl VarKind {
    /// The heads of the types that such a variable may become; of a general one none is told.
    pub(crate) fn heads(self) -> &'static [Head] {
        use crate::types::{FloatTy as F, IntTy as I};
        match self {
            Self::General | Self::Const => &[],
            Self::Float => &[Head::Float(F::F64), Head::Float(F::F32)],
            Self::Int => &[
                Head::Int(I::I32),
                Head::Int(I::I8),
                Head::Int(I::I16),
                Head::Int(I::I64),
                Head::Int(I::I128),
                Head::Int(I::Isize),
                Head::Int(I::U8),
                Head::Int(I::U16),
                Head::Int(I::U32),
                Head::Int(I::U64),
                Head::Int(I::U128),
                Head::Int(I::Usize),
            ],
        }
    }

    /// Whether such a variable may become a type of this shape.
    pub(super) fn fits(self, ty: Ty) -> bool {
        let general =
            matches!(ty.kind(), TyKind::Infer(_) | TyKind::Param(_) | TyKind::Projection(..) | TyKind::Unknown(_));
        match self {
            Self::General | Self::Const => true,
            Self::Int => general || matches!(ty.kind(), TyKind::Int(_)),
            Self::Float => general || matches!(ty.kind(), TyKind::Float(_)),
        }
    }
}
