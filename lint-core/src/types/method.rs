//! Which function `receiver.name(…)` or `Type::name` is.
//!
//! As in rustc: for each type behind the receiver's references, by value, then by `&`, then by `&mut`; inherent functions and
//! those of bounds first, then those of traits in scope. Where no trait in scope fits, any trait that has the name and is
//! implemented is taken, since an import may be missing from what the analysis saw. Where none fits at all, conditions of impls
//! are believed: what they ask for may be written by macros that are not expanded, or in crates that are not there.

use super::autoderef::Steps;
use super::env::{Predicate, TraitRef};
use super::index::{self, AssocItem, Head};
use super::traits::{Answer, Icx};
use super::unify::VarKind;
use super::{Substs, Ty, TyKind};
use crate::base::{Name, Set};
use crate::names::{FuncId, GenericDef, ImplId, ModuleId, TraitId};

/// What a function or constant was found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// An inherent impl.
    Impl(ImplId),
    /// A bound, with its arguments.
    Bound(TraitRef),
    /// A trait.
    Trait(TraitId),
}

/// The function that a method call means.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pick {
    /// The function.
    pub func: FuncId,
    /// What it was found in.
    pub holder: Holder,
    /// How many dereferences.
    pub derefs: usize,
    /// Then a reference.
    pub autoref: Option<bool>,
    /// The receiver after all that.
    pub self_arg: Ty,
}

/// What is asked of a candidate beside its receiver's type.
#[derive(Clone, Copy, Debug)]
enum Conditions {
    /// That the bounds of its impl hold, and that the type implements its trait.
    Held,
    /// Nothing.
    Believed,
}

#[derive(Clone, Copy, Debug)]
struct Candidate {
    func: FuncId,
    holder: Holder,
}

impl Icx<'_> {
    /// The method of this name of a receiver.
    pub(crate) fn probe_method(&mut self, steps: &Steps, name: Name, module: ModuleId) -> Option<Pick> {
        let mut inherent = Vec::new();
        for ty in steps.types.iter().chain(&steps.unsized_to) {
            self.inherent_candidates(*ty, name, &mut inherent);
        }
        let scope = self.db.traits_in_scope(module);
        let (near, far): (Vec<Candidate>, Vec<Candidate>) =
            self.trait_candidates(name).into_iter().partition(|c| is_in_scope(c, scope));
        let found = self
            .pick(steps, &[&inherent, &near], Conditions::Held)
            .or_else(|| self.pick(steps, &[&far], Conditions::Held));
        if found.is_some() {
            return found;
        }
        // The code compiles: what its conditions ask for is where the analysis does not see it.
        let hidden = self.only_hidden(near.clone());
        self.pick(steps, &[&inherent, &hidden], Conditions::Believed)
            .or_else(|| self.imported_for(steps, &near, module))
    }

    /// The method of a receiver of which nothing is known: that of the only trait of this module's own imports that has the
    /// name. A trait is imported for its methods to be called.
    fn imported_for(&self, steps: &Steps, near: &[Candidate], module: ModuleId) -> Option<Pick> {
        let receiver = self.table.shallow(*steps.types.first()?);
        if !receiver.strip_refs().is_unknown() && !matches!(receiver.strip_refs().kind(), TyKind::Projection(..)) {
            return None;
        }
        let imported = self.db.imported_traits(module);
        let mut own = near.iter().filter(|c| is_in_scope(c, imported));
        let Candidate { func, holder } = *own.next()?;
        own.next().is_none().then_some(Pick { func, holder, derefs: 0, autoref: None, self_arg: receiver })
    }

    /// Candidates of the one trait in scope that has the name, if there is one: macros that are not expanded may implement it.
    /// Of the standard library's traits that is to be believed only where impls for all types stand in between
    /// (`to_string` of a type whose `Display` is derived by an unknown macro).
    fn only_hidden(&self, mut near: Vec<Candidate>) -> Vec<Candidate> {
        let (db, std) = (self.db, self.db.lang().std);
        let may_be_hidden = |id| db.krate_of(id) != std || !db.index().blanket(id).is_empty();
        near.retain(|c| matches!(c.holder, Holder::Trait(id) if may_be_hidden(id)));
        if near.len() > 1 {
            near.clear();
        }
        near
    }

    fn pick(&mut self, steps: &Steps, ranks: &[&[Candidate]], conditions: Conditions) -> Option<Pick> {
        if ranks.iter().all(|r| r.is_empty()) {
            return None;
        }
        let sized = steps.types.iter().enumerate().map(|(n, t)| (*t, n));
        let last = steps.types.len().saturating_sub(1);
        for (ty, derefs) in sized.chain(steps.unsized_to.map(|t| (t, last))) {
            if self.is_anything(ty) {
                break;
            }
            for autoref in [None, Some(false), Some(true)] {
                let self_arg = autoref.map_or(ty, |m| ty.reference(m));
                for rank in ranks {
                    if let Some(found) = self.first_that_fits(self_arg, rank, conditions) {
                        let Candidate { func, holder } = found;
                        return Some(Pick { func, holder, derefs, autoref, self_arg });
                    }
                }
            }
        }
        None
    }

    /// Whether a type behind its references is unknown or a variable that could be anything: every method would fit.
    fn is_anything(&self, ty: Ty) -> bool {
        let mut at = self.table.shallow(ty);
        while let TyKind::Ref(inner, _) = at.kind() {
            at = self.table.shallow(*inner);
        }
        at.is_unknown() || self.is_open(at)
    }

    /// Whether a type is a variable that could be anything.
    pub(crate) fn is_open(&self, ty: Ty) -> bool {
        matches!(self.table.shallow(ty).kind(), TyKind::Infer(v) if self.table.kind(*v) == VarKind::General)
    }

    /// The first candidate that certainly fits, else the first that may.
    fn first_that_fits(&mut self, self_arg: Ty, rank: &[Candidate], conditions: Conditions) -> Option<Candidate> {
        let mut maybe = None;
        for candidate in rank {
            match self.fits(self_arg, *candidate, conditions) {
                Answer::Yes => return Some(*candidate),
                Answer::Maybe => maybe = maybe.or(Some(*candidate)),
                Answer::No => {}
            }
        }
        maybe
    }

    fn fits(&mut self, self_arg: Ty, candidate: Candidate, conditions: Conditions) -> Answer {
        let Some(receiver) = self.db.fn_sig(candidate.func).params.first().copied() else { return Answer::No };
        if !self.may_match(Ty::list(&[receiver]), Ty::list(&[self_arg])) {
            return Answer::No;
        }
        self.probe(|icx| {
            let parent = icx.holder_args(candidate.holder);
            let wanted = icx.receiver_of(candidate.func, receiver, parent);
            if !icx.table.unify(wanted, self_arg) {
                return Answer::No;
            }
            match conditions {
                Conditions::Held => icx.holder_applies(candidate.holder, parent),
                Conditions::Believed => Answer::Yes,
            }
        })
    }

    /// Whether what holds a function applies with these arguments.
    fn holder_applies(&mut self, holder: Holder, args: Substs) -> Answer {
        match holder {
            Holder::Bound(_) => Answer::Yes,
            Holder::Trait(of) => self.evaluate(TraitRef { of, args }),
            Holder::Impl(id) => {
                let def = GenericDef::Impl(id);
                let subst = self.db.generics(def).subst(args);
                let mut all = Answer::Yes;
                for pred in self.db.predicates(def) {
                    let obligation = self.obligation(pred.fold(&mut |t| Some(subst.apply(t))));
                    if let super::traits::Obligation::Trait(goal) = obligation {
                        all = all.min(self.evaluate(goal));
                    }
                    if all == Answer::No {
                        break;
                    }
                }
                all
            }
        }
    }

    /// Arguments for what a function is in: a bound's own, else fresh variables.
    pub(crate) fn holder_args(&mut self, holder: Holder) -> Substs {
        match holder {
            Holder::Bound(bound) => bound.args,
            Holder::Impl(id) => self.fresh_args(GenericDef::Impl(id)),
            Holder::Trait(id) => self.fresh_args(GenericDef::Trait(id)),
        }
    }

    /// The type of a function's receiver, given the arguments of what it is in.
    pub(crate) fn receiver_of(&mut self, func: FuncId, receiver: Ty, parent: Substs) -> Ty {
        let generics = self.db.generics(GenericDef::Func(func));
        let mut args = parent.to_vec();
        args.extend(generics.identity.get(parent.len()..).unwrap_or_default());
        let ty = generics.subst(Ty::list(&args)).apply(receiver);
        self.normalize(ty)
    }

    /// The functions with a receiver that a type has by itself: of inherent impls, of bounds, of a `dyn`'s traits.
    fn inherent_candidates(&mut self, ty: Ty, name: Name, out: &mut Vec<Candidate>) {
        let db = self.db;
        let heads: &[Head] = match ty.kind() {
            TyKind::Infer(var) => self.table.kind(*var).heads(),
            _ => &[],
        };
        for head in index::head(ty).iter().chain(heads) {
            for (id, item) in db.index().inherent(*head, name) {
                if let AssocItem::Func(func) = item
                    && db.fn_sig(*func).has_self
                {
                    out.push(Candidate { func: *func, holder: Holder::Impl(*id) });
                }
            }
        }
        for (func, bound) in self.bound_items(ty, name) {
            if let AssocItem::Func(func) = func
                && db.fn_sig(func).has_self
            {
                out.push(Candidate { func, holder: Holder::Bound(bound) });
            }
        }
    }

    /// The functions and constants of this name in the bounds of a type.
    fn bound_items(&mut self, ty: Ty, name: Name) -> Vec<(AssocItem, TraitRef)> {
        if !matches!(ty.kind(), TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Dyn(_)) {
            return Vec::new();
        }
        let named = self.db.index().in_traits(name);
        if named.is_empty() {
            return Vec::new();
        }
        let bounds = self.bounds_of(ty);
        let env = self.env;
        let own = bounds.iter().filter_map(|p| match p {
            Predicate::Trait(t) => Some(*t),
            Predicate::Project { .. } => None,
        });
        let all = env.traits.iter().copied().chain(own).filter(|t| t.self_ty() == ty);
        all.flat_map(|t| named.iter().filter(move |(id, _)| *id == t.of).map(move |(_, item)| (*item, t))).collect()
    }

    fn trait_candidates(&self, name: Name) -> Vec<Candidate> {
        let with_self = |func: &FuncId| self.db.fn_sig(*func).has_self;
        let named = self.db.index().in_traits(name).iter();
        named
            .filter_map(|(id, item)| match item {
                AssocItem::Func(func) if with_self(func) => Some(Candidate { func: *func, holder: Holder::Trait(*id) }),
                _ => None,
            })
            .collect()
    }

    /// The function or constant that `Type::name` means.
    pub(crate) fn probe_assoc(&mut self, ty: Ty, name: Name, module: ModuleId) -> Option<(AssocItem, Holder)> {
        let ty = self.table.shallow(ty);
        let db = self.db;
        let mut maybe = None;
        for (id, item) in index::head(ty).map(|h| db.index().inherent(h, name)).unwrap_or_default() {
            let holder = Holder::Impl(*id);
            match self.probe(|icx| icx.impl_fits(ty, *id)) {
                Answer::Yes => return Some((*item, holder)),
                Answer::Maybe => maybe = maybe.or(Some((*item, holder))),
                Answer::No => {}
            }
        }
        if maybe.is_some() {
            return maybe;
        }
        if let Some((item, bound)) = self.bound_items(ty, name).first() {
            return Some((*item, Holder::Bound(*bound)));
        }
        let scope = db.traits_in_scope(module);
        for near in [true, false] {
            for (id, item) in db.index().in_traits(name).iter().filter(|(id, _)| scope.contains(id) == near) {
                let answer = self.probe(|icx| {
                    let args = icx.trait_args_for(*id, ty);
                    icx.evaluate(TraitRef { of: *id, args })
                });
                match answer {
                    Answer::Yes => return Some((*item, Holder::Trait(*id))),
                    Answer::Maybe => maybe = maybe.or(Some((*item, Holder::Trait(*id)))),
                    Answer::No => {}
                }
            }
            if maybe.is_some() {
                return maybe;
            }
        }
        None
    }

    fn impl_fits(&mut self, ty: Ty, id: ImplId) -> Answer {
        let def = GenericDef::Impl(id);
        let args = self.fresh_args(def);
        let of = self.db.generics(def).subst(args).apply(self.db.impl_self(id));
        let of = self.normalize(of);
        if !self.table.unify(of, ty) {
            return Answer::No;
        }
        self.holder_applies(Holder::Impl(id), args)
    }

    /// Fresh arguments of a trait, with its `Self`.
    pub(crate) fn trait_args_for(&mut self, of: TraitId, self_ty: Ty) -> Substs {
        let mut args = self.fresh_args(GenericDef::Trait(of)).to_vec();
        if let Some(first) = args.first_mut() {
            *first = self_ty;
        }
        Ty::list(&args)
    }
}

fn is_in_scope(candidate: &Candidate, scope: &Set<TraitId>) -> bool {
    matches!(candidate.holder, Holder::Trait(id) if scope.contains(&id))
}
