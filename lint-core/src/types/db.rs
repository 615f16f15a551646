//! The type database: signatures of all items, computed when first asked for, and the indexes over them.
//!
//! It is built once from a [`DefMap`] and then shared between threads. What may depend on itself in a program that does not
//! compile (aliases, defaults, supertraits) is lowered while building, in order of ids, and a cycle is cut where it closes:
//! so the result does not depend on who asks first. Everything else is lowered when it is first asked for.

use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::cells::{Cells, PerDef};
use super::env::{ParamEnv, Predicate, TraitRef};
use super::generics::{self, ItemGenerics};
use super::index::Index;
use super::infer;
use super::lang::Lang;
use super::lower::sig::{self, FnSig};
use super::traits::SharedMemo;
use super::{Reason, Substs, Ty};
use crate::base::{Map, Name, Set, limits};
use crate::names::def::{AdtData, AliasData, ConstData, FuncData, ImplData, ModuleData, TraitData};
use crate::names::{
    AdtId, AliasId, ConstId, Container, CrateId, Def, DefMap, FuncId, GenericDef, ImplId, ModuleId, Ns, PathRes,
    TraitId, VariantId,
};
use crate::syntax::ir::{Bound, ItemKind, Path, TypeRef};

/// How many fields or variants are looked through before their names are put into a map.
const MANY_FIELDS: usize = 12;

/// Signatures of all items, and indexes over them. `Send + Sync`; all queries take `&self`.
#[derive(Debug)]
pub struct TypeDb {
    map: Arc<DefMap>,
    lang: Lang,
    markers: Set<TraitId>,
    index: Index,
    /// What is being lowered while the database is built.
    open: Mutex<Set<Skeleton>>,
    generics: PerDef<ItemGenerics>,
    defaults: PerDef<Vec<Option<Ty>>>,
    predicates: PerDef<Vec<Predicate>>,
    envs: PerDef<ParamEnv>,
    no_env: ParamEnv,
    supers: Cells<TraitData, Vec<Predicate>>,
    super_ids: Cells<TraitData, Box<[TraitId]>>,
    alias_tys: Cells<AliasData, Option<Ty>>,
    impl_selves: Cells<ImplData, Ty>,
    impl_traits: Cells<ImplData, Option<TraitRef>>,
    sigs: Cells<FuncData, Box<FnSig>>,
    consts: Cells<ConstData, Ty>,
    fields: Cells<AdtData, Box<[Substs]>>,
    field_names: Cells<AdtData, Box<[Map<Name, u32>]>>,
    variant_names: Cells<AdtData, Map<Name, u32>>,
    item_bounds: Cells<AliasData, Box<[Predicate]>>,
    opaque_bounds: Cells<FuncData, Box<[Vec<Predicate>]>>,
    scopes: Cells<ModuleData, Set<TraitId>>,
    imports: Cells<ModuleData, Set<TraitId>>,
    memo: SharedMemo,
}

/// What is lowered while the database is built, because it may depend on itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Skeleton {
    Alias(AliasId),
    Supers(TraitId),
    Defaults(GenericDef),
    Result(FuncId),
}

impl TypeDb {
    /// Builds the database: aliases, defaults and supertraits one after the other, the headers of impls in parallel.
    pub fn new(map: Arc<DefMap>) -> Self {
        let lang = Lang::find(&map);
        let t = &lang.traits;
        let markers =
            [t.sized, t.send, t.sync, t.unpin, t.unwind_safe, t.ref_unwind_safe].into_iter().flatten().collect();
        let mut db = Self {
            lang,
            markers,
            index: Index::default(),
            open: Mutex::default(),
            generics: PerDef::of(&map),
            defaults: PerDef::of(&map),
            predicates: PerDef::of(&map),
            envs: PerDef::of(&map),
            no_env: ParamEnv::default(),
            supers: Cells::of(&map.traits),
            super_ids: Cells::of(&map.traits),
            alias_tys: Cells::of(&map.aliases),
            impl_selves: Cells::of(&map.impls),
            impl_traits: Cells::of(&map.impls),
            sigs: Cells::of(&map.funcs),
            consts: Cells::of(&map.consts),
            fields: Cells::of(&map.adts),
            field_names: Cells::of(&map.adts),
            variant_names: Cells::of(&map.adts),
            item_bounds: Cells::of(&map.aliases),
            opaque_bounds: Cells::of(&map.funcs),
            scopes: Cells::of(&map.modules),
            imports: Cells::of(&map.modules),
            memo: SharedMemo::default(),
            map,
        };
        db.lower_skeleton();
        let impls: Vec<ImplId> = db.map.impls.ids().collect();
        impls.par_iter().for_each(|id| {
            db.impl_trait(*id);
            db.impl_self(*id);
        });
        db.index = Index::build(&db);
        db.infer_results();
        db
    }

    /// `fn joins() -> _`, which attribute macros allow: what it is says the body. One after the other, since one may call
    /// another.
    fn infer_results(&self) {
        for id in self.map.funcs.ids().filter(|id| sig::omits_result(self, *id)) {
            self.fn_sig(id);
        }
    }

    fn lower_skeleton(&self) {
        for id in self.map.traits.ids() {
            self.supertraits(id);
            self.default_ty(GenericDef::Trait(id), 0);
        }
        for (id, data) in self.map.aliases.iter() {
            self.default_ty(GenericDef::Alias(id), 0);
            if matches!(data.container, Container::Module(_)) {
                self.alias_ty(id);
            }
        }
        for id in self.map.adts.ids() {
            self.default_ty(GenericDef::Adt(id), 0);
        }
    }

    /// Runs a query that may depend on itself; `None` if it does.
    fn guarded<V>(&self, query: Skeleton, compute: impl FnOnce() -> V) -> Option<V> {
        let open = || self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if !open().insert(query) {
            return None;
        }
        let value = compute();
        open().remove(&query);
        Some(value)
    }

    /// The definitions.
    pub fn map(&self) -> &DefMap {
        &self.map
    }

    /// The definitions, to put other bodies in: signatures must stay what they are. `None` while somebody else holds them.
    pub(crate) fn map_mut(&mut self) -> Option<&mut DefMap> {
        Arc::get_mut(&mut self.map)
    }

    /// Whether a function's signature says nothing of its result, so that it follows from the body.
    pub(crate) fn omits_result(&self, id: FuncId) -> bool {
        sig::omits_result(self, id)
    }

    /// The items of the standard library that are known by name.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    /// What all inferences remember together.
    pub(crate) fn memo(&self) -> &SharedMemo {
        &self.memo
    }

    /// Whether a trait only marks types (`Send`, `Sized`): it says nothing of what a value holds.
    pub(crate) fn is_marker(&self, id: TraitId) -> bool {
        self.markers.contains(&id)
    }

    /// The generic parameters of an item.
    pub(crate) fn generics(&self, def: GenericDef) -> &ItemGenerics {
        self.generics.get(def, || {
            let parent = generics::site(&self.map, def).parent.map(|p| (p, self.generics(p).identity));
            generics::of_item(&self.map, def, parent)
        })
    }

    /// The default of an item's own parameter.
    pub(crate) fn default_ty(&self, def: GenericDef, index: usize) -> Option<Ty> {
        if matches!(def, GenericDef::Func(_) | GenericDef::Impl(_)) {
            return None;
        }
        if self.generics(def).own.iter().all(|p| p.default.is_none()) {
            return None;
        }
        if let Some(found) = self.defaults.peek(def) {
            return found.get(index).copied().flatten();
        }
        let all = self.guarded(Skeleton::Defaults(def), || sig::defaults(self, def))?;
        self.defaults.get(def, || all).get(index).copied().flatten()
    }

    /// What an alias of a module stands for.
    pub(crate) fn alias_ty(&self, id: AliasId) -> Ty {
        let found = match self.alias_tys.peek(id) {
            Some(found) => *found,
            None => match self.guarded(Skeleton::Alias(id), || sig::alias_ty(self, id)) {
                Some(ty) => *self.alias_tys.get(id, || ty),
                None => None,
            },
        };
        found.unwrap_or_else(|| Ty::unknown(Reason::Unresolved))
    }

    /// What an impl says that an associated type is, or a trait's default.
    pub(crate) fn assoc_value(&self, id: AliasId) -> Option<Ty> {
        *self.alias_tys.get(id, || sig::alias_ty(self, id))
    }

    /// What a trait's header requires of `Self`, with what it fixes; of the trait itself, not of its supertraits.
    pub(crate) fn supertraits(&self, id: TraitId) -> &[Predicate] {
        if let Some(found) = self.supers.peek(id) {
            return found;
        }
        match self.guarded(Skeleton::Supers(id), || sig::supertraits(self, id)) {
            Some(all) => self.supers.get(id, || all),
            None => &[],
        }
    }

    /// A trait and all its supertraits, nearest first.
    pub(crate) fn super_ids(&self, id: TraitId) -> &[TraitId] {
        self.super_ids.get(id, || {
            let mut all = vec![id];
            let mut seen: Set<TraitId> = all.iter().copied().collect();
            let mut at = 0;
            while let Some(next) = all.get(at).copied() {
                at += 1;
                all.extend(self.direct_super_ids(next).into_iter().filter(|t| seen.insert(*t)));
            }
            all.into()
        })
    }

    /// The traits that a header names as supertraits, by what is written alone.
    fn direct_super_ids(&self, id: TraitId) -> Vec<TraitId> {
        let data = &self.map.traits[id];
        let ItemKind::Trait(item) = &self.map.item(data.loc).kind else { return Vec::new() };
        let types = &self.map.ir(data.loc.ir).types;
        let of_self = item
            .generics
            .wheres
            .iter()
            .filter(|p| matches!(&types[p.ty], TypeRef::Path(path) if path.is_ident("Self")));
        let bounds = item.supertraits.iter().chain(of_self.flat_map(|p| &p.bounds));
        bounds
            .filter_map(|b| match b {
                Bound::Trait { path, maybe: false } => self.resolve_trait(data.module, path),
                _ => None,
            })
            .collect()
    }

    /// The supertrait `target` of a trait reference, with its arguments.
    pub(crate) fn super_ref(&self, of: TraitRef, target: TraitId) -> Option<TraitRef> {
        let mut at = of;
        for _ in 0..limits::SUPERTRAITS {
            if at.of == target {
                return Some(at);
            }
            let subst = self.generics(GenericDef::Trait(at.of)).subst(at.args);
            let self_ty = self.generics(GenericDef::Trait(at.of)).identity.first().copied();
            at = self.supertraits(at.of).iter().find_map(|p| match p {
                Predicate::Trait(t) if Some(t.self_ty()) == self_ty && self.super_ids(t.of).contains(&target) => {
                    Some(TraitRef { of: t.of, args: subst.apply_list(t.args) })
                }
                _ => None,
            })?;
        }
        None
    }

    /// The associated type of this name of a trait itself.
    pub(crate) fn own_assoc_type(&self, id: TraitId, name: Name) -> Option<AliasId> {
        match self.map.in_trait(id, name, Ns::Types) {
            Some(Def::Alias(alias)) => Some(alias),
            _ => None,
        }
    }

    /// The associated type of this name of a trait or its supertraits, with the trait that has it.
    pub(crate) fn assoc_type(&self, id: TraitId, name: Name) -> Option<(AliasId, TraitId)> {
        self.super_ids(id).iter().find_map(|t| self.own_assoc_type(*t, name).map(|a| (a, *t)))
    }

    /// The type that an impl is for.
    pub(crate) fn impl_self(&self, id: ImplId) -> Ty {
        *self.impl_selves.get(id, || sig::impl_self(self, id))
    }

    /// The trait of an impl, with its arguments.
    pub(crate) fn impl_trait(&self, id: ImplId) -> Option<TraitRef> {
        *self.impl_traits.get(id, || sig::impl_trait(self, id))
    }

    /// The signature of a function, in terms of its generic parameters.
    pub fn fn_sig(&self, id: FuncId) -> FnSig {
        if let Some(found) = self.sigs.peek(id) {
            return **found;
        }
        let mut sig = sig::fn_sig(self, id);
        if sig::omits_result(self, id) {
            // While it is being inferred, it is unknown to itself.
            if self.open.lock().unwrap_or_else(PoisonError::into_inner).len() >= limits::OPEN_RESULTS {
                return sig;
            }
            let Some(ret) = self.guarded(Skeleton::Result(id), || infer::result_of(self, id)) else { return sig };
            sig.ret = ret;
        }
        **self.sigs.get(id, || Box::new(sig))
    }

    /// The type of a constant or static, in terms of the parameters of what it is inside of.
    pub fn const_ty(&self, id: ConstId) -> Ty {
        *self.consts.get(id, || sig::const_ty(self, id))
    }

    /// The types of a variant's fields in order, in terms of the type's parameters.
    pub fn field_tys(&self, id: VariantId) -> Substs {
        let all = self.fields.get(id.adt, || {
            let count = self.map.adts[id.adt].variants.len() as u32;
            (0..count).map(|index| sig::field_tys(self, VariantId { adt: id.adt, index })).collect()
        });
        all.get(id.index as usize).copied().unwrap_or_default()
    }

    /// The position of the field of this name.
    pub(crate) fn field_index(&self, id: VariantId, name: Name) -> Option<u32> {
        let fields = &self.map.variant(id).fields;
        if fields.len() <= MANY_FIELDS {
            return fields.iter().position(|f| f.name == name).map(|i| i as u32);
        }
        let names = self.field_names.get(id.adt, || {
            let variants = self.map.adts[id.adt].variants.iter();
            variants.map(|v| v.fields.iter().enumerate().map(|(i, f)| (f.name, i as u32)).collect()).collect()
        });
        names.get(id.index as usize)?.get(&name).copied()
    }

    /// The position of the variant of this name.
    pub(crate) fn variant_index(&self, id: AdtId, name: Name) -> Option<u32> {
        let variants = &self.map.adts[id].variants;
        if variants.len() <= MANY_FIELDS {
            return variants.iter().position(|v| v.name == name).map(|i| i as u32);
        }
        let names =
            self.variant_names.get(id, || variants.iter().enumerate().map(|(i, v)| (v.name, i as u32)).collect());
        names.get(&name).copied()
    }

    /// What the header of an item says of its parameters; of `Self` of a trait see [`Self::supertraits`].
    pub(crate) fn predicates(&self, def: GenericDef) -> &[Predicate] {
        self.predicates.get(def, || sig::predicates(self, def))
    }

    /// What a trait says of its associated type.
    pub(crate) fn item_bounds(&self, id: AliasId) -> &[Predicate] {
        self.item_bounds.get(id, || sig::item_bounds(self, id).into())
    }

    /// What a function says of the `impl Trait`s in its result.
    pub(crate) fn opaque_bounds(&self, id: FuncId, n: u32) -> &[Predicate] {
        let all = self.opaque_bounds.get(id, || sig::opaque_bounds(self, id).into());
        all.get(n as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// What holds inside of an item.
    pub fn env(&self, def: Option<GenericDef>) -> &ParamEnv {
        match def {
            Some(def) => self.envs.get(def, || sig::env(self, Some(def))),
            None => &self.no_env,
        }
    }

    /// The traits that a module has in scope: its own, those of the blocks and the module around it, the prelude's.
    pub(crate) fn traits_in_scope(&self, module: ModuleId) -> &Set<TraitId> {
        self.scopes.get(module, || self.map.traits_in_scope(module).into_iter().collect())
    }

    /// The crate that a trait is of.
    pub(crate) fn krate_of(&self, id: TraitId) -> Option<CrateId> {
        Some(self.map.modules[self.map.traits[id].module].krate)
    }

    /// The traits that a module defines or imports itself.
    pub(crate) fn imported_traits(&self, module: ModuleId) -> &Set<TraitId> {
        self.imports.get(module, || self.map.imported_traits(module).into_iter().collect())
    }

    /// The trait that a path names.
    pub(crate) fn resolve_trait(&self, module: ModuleId, path: &Path) -> Option<TraitId> {
        match self.map.resolve(module, path, Ns::Types)? {
            PathRes { def: Def::Trait(id), used } if used == path.segments.len() => Some(id),
            _ => None,
        }
    }
}

const _: () = {
    const fn assert_shared<T: Send + Sync + 'static>() {}
    assert_shared::<TypeDb>();
};
