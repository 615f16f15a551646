//! Signatures: functions, fields, headers of impls and traits, `where` clauses.

use super::{Lower, Omitted};
use crate::names::{AliasId, ConstId, Container, FuncId, GenericDef, ImplId, TraitId, VariantId};
use crate::syntax::ir::{FnItem, ItemKind, SelfParam, TypeRef};
use crate::types::db::TypeDb;
use crate::types::env::{ParamEnv, Predicate, TraitRef};
use crate::types::generics::{self, ParamKind};
use crate::types::{Reason, Substs, Ty, TyKind};

/// The signature of a function, in terms of its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FnSig {
    /// The inputs, the receiver first.
    pub params: Substs,
    /// Whether the first input is `self`.
    pub has_self: bool,
    /// The output; of an `async fn`, the future.
    pub ret: Ty,
}

/// The signature of a function.
pub(crate) fn fn_sig(db: &TypeDb, id: FuncId) -> FnSig {
    let ItemKind::Fn(item) = &db.map().item(db.map().funcs[id].loc).kind else {
        return FnSig { params: &[], has_self: false, ret: Ty::unknown(Reason::Unresolved) };
    };
    let mut lower = Lower::of_item(db, GenericDef::Func(id));
    let mut params = Vec::with_capacity(item.params.len() + 1);
    if let Some(receiver) = &item.self_param {
        params.push(receiver_ty(&mut lower, receiver));
    }
    params.extend(db.map().active_params(item, db.map().funcs[id].module).map(|p| lower.ty(p.ty)));
    let ret = fn_ret(&mut lower, item);
    FnSig { params: Ty::list(&params), has_self: item.self_param.is_some(), ret }
}

/// Whether the body says what a function's result is: `fn joins() -> _`.
pub(crate) fn omits_result(db: &TypeDb, id: FuncId) -> bool {
    let data = &db.map().funcs[id];
    match &db.map().item(data.loc).kind {
        ItemKind::Fn(item) if data.body.is_some() => {
            item.ret.is_some_and(|ret| matches!(db.map().ir(data.loc.ir).types[ret], TypeRef::Infer))
        }
        _ => false,
    }
}

fn receiver_ty(lower: &mut Lower<'_>, receiver: &SelfParam) -> Ty {
    if let Some(ty) = receiver.ty {
        return lower.ty(ty);
    }
    let self_ty = lower.self_type().unwrap_or_else(|| Ty::unknown(Reason::Unresolved));
    if receiver.by_ref { self_ty.reference(receiver.mutable) } else { self_ty }
}

fn fn_ret(lower: &mut Lower<'_>, item: &FnItem) -> Ty {
    let ret = item.ret.map_or_else(Ty::unit, |r| lower.ty(r));
    if item.is_async { Ty::new(TyKind::Future(ret, None)) } else { ret }
}

/// The types of a variant's fields, in order.
pub(crate) fn field_tys(db: &TypeDb, id: VariantId) -> Substs {
    let mut lower = Lower::of_item(db, GenericDef::Adt(id.adt));
    let fields: Vec<Ty> = db.map().variant(id).fields.iter().map(|f| lower.ty(f.ty)).collect();
    Ty::list(&fields)
}

/// The type of a constant or static.
pub(crate) fn const_ty(db: &TypeDb, id: ConstId) -> Ty {
    let data = &db.map().consts[id];
    let ItemKind::Const(item) = &db.map().item(data.loc).kind else { return Ty::unknown(Reason::Unresolved) };
    let mut lower = Lower {
        db,
        types: &db.map().ir(data.loc.ir).types,
        module: data.module,
        owner: generics::container_def(data.container),
        self_ty: None,
        fresh: None,
        level: 0,
    };
    item.ty.map_or_else(|| Ty::unknown(Reason::Unresolved), |ty| lower.ty(ty))
}

/// The type that an impl is for.
pub(crate) fn impl_self(db: &TypeDb, id: ImplId) -> Ty {
    let ItemKind::Impl(item) = &db.map().item(db.map().impls[id].loc).kind else {
        return Ty::unknown(Reason::Unresolved);
    };
    let mut lower = Lower::of_item(db, GenericDef::Impl(id));
    // `impl Stack<Self>` means nothing.
    lower.self_ty = Some(Ty::unknown(Reason::Unresolved));
    lower.ty(item.self_ty)
}

/// The trait of an impl, with its arguments.
pub(crate) fn impl_trait(db: &TypeDb, id: ImplId) -> Option<TraitRef> {
    let of = db.map().impls[id].of_trait??;
    let ItemKind::Impl(item) = &db.map().item(db.map().impls[id].loc).kind else { return None };
    let self_ty = db.impl_self(id);
    let mut lower = Lower::of_item(db, GenericDef::Impl(id));
    lower.self_ty = Some(self_ty);
    let segment = item.of_trait.as_ref()?.segments.last()?;
    Some(lower.trait_ref(of, segment, self_ty, Omitted::Default))
}

/// What an alias stands for; of an associated type, what the impl or the trait's default says.
pub(crate) fn alias_ty(db: &TypeDb, id: AliasId) -> Option<Ty> {
    let ItemKind::TypeAlias(item) = &db.map().item(db.map().aliases[id].loc).kind else { return None };
    item.ty.map(|ty| Lower::of_item(db, GenericDef::Alias(id)).ty(ty))
}

/// The defaults of an item's own parameters.
pub(crate) fn defaults(db: &TypeDb, def: GenericDef) -> Vec<Option<Ty>> {
    let mut lower = Lower::of_item(db, def);
    db.generics(def).own.iter().map(|p| p.default.map(|ty| lower.ty(ty))).collect()
}

/// The traits that a trait's own header requires of `Self`, with what it fixes of them.
pub(crate) fn supertraits(db: &TypeDb, id: TraitId) -> Vec<Predicate> {
    let def = GenericDef::Trait(id);
    let ItemKind::Trait(item) = &db.map().item(db.map().traits[id].loc).kind else { return Vec::new() };
    let mut lower = Lower::of_item(db, def);
    let Some(self_ty) = db.generics(def).identity.first().copied() else { return Vec::new() };
    let mut out = Vec::new();
    lower.bounds(self_ty, &item.supertraits, &mut out);
    for pred in &item.generics.wheres {
        if let TypeRef::Path(path) = &lower.types[pred.ty]
            && path.is_ident("Self")
        {
            lower.bounds(self_ty, &pred.bounds, &mut out);
        }
    }
    out
}

/// What the header of an item says of its own and its parent's parameters; for a trait, nothing about `Self`.
pub(crate) fn predicates(db: &TypeDb, def: GenericDef) -> Vec<Predicate> {
    let site = generics::site(db.map(), def);
    let item = &db.map().item(site.loc).kind;
    let mut lower = Lower::of_item(db, def);
    let mut out = Vec::new();
    for pred in generics::wheres(db.map(), site) {
        let skip = matches!(item, ItemKind::Trait(_))
            && matches!(&lower.types[pred.ty], TypeRef::Path(path) if path.is_ident("Self"));
        if !skip {
            let ty = lower.ty(pred.ty);
            lower.bounds(ty, &pred.bounds, &mut out);
        }
    }
    let info = db.generics(def);
    for (at, param) in info.own.iter().enumerate() {
        if let ParamKind::ImplTrait(id) = param.kind
            && let TypeRef::ImplTrait(bounds) = &lower.types[id]
        {
            lower.bounds(info.identity[info.parent_len() + at], bounds, &mut out);
        }
    }
    out
}

/// What a trait says of one of its associated types, as `<Self as Trait>::Assoc` with the trait's parameters.
pub(crate) fn item_bounds(db: &TypeDb, id: AliasId) -> Vec<Predicate> {
    let ItemKind::TypeAlias(item) = &db.map().item(db.map().aliases[id].loc).kind else { return Vec::new() };
    let def = GenericDef::Alias(id);
    let mut out = Vec::new();
    let of = Ty::new(TyKind::Projection(id, db.generics(def).identity));
    Lower::of_item(db, def).bounds(of, &item.bounds, &mut out);
    if let Container::Trait(holder) = db.map().aliases[id].container {
        // `trait IntoIterator where Self::Item: …` says it of the header.
        let wheres = db.predicates(GenericDef::Trait(holder));
        out.extend(wheres.iter().filter(|p| matches!(p, Predicate::Trait(t) if t.self_ty() == of)));
    }
    out
}

/// What is said of each `impl Trait` in a function's result, in order, in terms of the function's parameters.
pub(crate) fn opaque_bounds(db: &TypeDb, id: FuncId) -> Vec<Vec<Predicate>> {
    let def = GenericDef::Func(id);
    let info = db.generics(def);
    let mut lower = Lower::of_item(db, def);
    let mut all = Vec::new();
    for (n, written) in info.impl_rets.iter().enumerate() {
        let mut out = Vec::new();
        if let TypeRef::ImplTrait(bounds) = &lower.types[*written] {
            lower.bounds(Ty::new(TyKind::Opaque(id, n as u32, info.identity)), bounds, &mut out);
        }
        all.push(out);
    }
    all
}

/// What holds inside of an item: its predicates, its parents', and for a trait that `Self` implements it, supertraits included.
pub(crate) fn env(db: &TypeDb, def: Option<GenericDef>) -> ParamEnv {
    let mut given = Vec::new();
    let mut at = def;
    while let Some(def) = at {
        given.extend(db.predicates(def).iter().copied());
        if let GenericDef::Trait(id) = def {
            given.push(Predicate::Trait(TraitRef { of: id, args: db.generics(def).identity }));
        }
        at = db.generics(def).parent.map(|(parent, _)| parent);
    }
    let mut env = ParamEnv::default();
    for pred in db.elaborate(given) {
        match pred {
            Predicate::Trait(trait_ref) => env.traits.push(trait_ref),
            Predicate::Project { alias, args, ty } => env.projections.push((alias, args, ty)),
        }
    }
    env.close();
    env
}
