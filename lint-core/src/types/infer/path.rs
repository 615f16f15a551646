//! Paths of expressions and patterns: locals, functions, constructors, constants, associated items.

use super::{Called, Infer};
use crate::base::Name;
use crate::names::{AdtKind, ConstId, Container, Def, FuncId, GenericDef, Ns, VariantId};
use crate::syntax::ir::{ExprId, FieldsKind, GenericArgs, GenericParamKind, Hygiene, Path};
use crate::types::env::TraitRef;
use crate::types::index::AssocItem;
use crate::types::lower::Omitted;
use crate::types::lower::path::Head;
use crate::types::method::Holder;
use crate::types::result::{Adjust, LocalId, ValueRes};
use crate::types::traits::Obligation;
use crate::types::{Reason, Substs, Ty, TyKind};

/// What a path of values means.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    /// A local.
    Local(LocalId),
    /// A function with its arguments.
    Func(FuncId, Substs),
    /// A constructor with the arguments of its type.
    Ctor(VariantId, Substs),
    /// A constant or static, and its type.
    Const(ConstId, Ty),
    /// A constant parameter, by its type.
    Param(Ty),
}

impl Infer<'_> {
    pub(super) fn path_expr(&mut self, id: ExprId, path: &Path) -> Ty {
        let Some(value) = self.resolve_value(path) else {
            self.out.unresolved_paths.push(id);
            self.value(id, ValueRes::Unknown);
            return Ty::unknown(Reason::Unresolved);
        };
        match value {
            Value::Local(local) => {
                self.value(id, ValueRes::Local(local));
                self.scopes.used(local);
                self.out.locals[local].ty
            }
            Value::Func(func, args) => {
                self.value(id, ValueRes::Func(func, args));
                self.require_func(func, args);
                Ty::new(TyKind::FnDef(func, args))
            }
            Value::Ctor(variant, args) => {
                self.value(id, ValueRes::Ctor(variant, args));
                self.ctor_ty(variant, args)
            }
            Value::Const(konst, ty) => {
                self.value(id, ValueRes::Const(konst));
                ty
            }
            Value::Param(ty) => {
                self.value(id, ValueRes::Unknown);
                ty
            }
        }
    }

    /// The type of a constructor's name: a function, or of a unit one the type itself.
    fn ctor_ty(&self, variant: VariantId, args: Substs) -> Ty {
        match self.db.map().variant(variant).kind {
            FieldsKind::Tuple => Ty::new(TyKind::CtorDef(variant, args)),
            FieldsKind::Named | FieldsKind::Unit => Ty::adt(variant.adt, args),
        }
    }

    /// What a path of values means, with variables for arguments that are not written.
    pub(super) fn resolve_value(&mut self, path: &Path) -> Option<Value> {
        if path.is_self_value() {
            let local = self.scopes.find(Name::new("self"), Hygiene(0)).or(self.out.self_local)?;
            return Some(Value::Local(local));
        }
        let ident = path.as_ident().and_then(|name| path.segments.first().map(|s| (name, s.hygiene)));
        if let Some((name, hygiene)) = ident {
            if let Some(local) = self.find_local(name, hygiene) {
                return Some(Value::Local(local));
            }
            if let Some(param) = self.const_param(name) {
                return Some(Value::Param(param));
            }
        }
        if let Some(found) = self.resolve_item(path) {
            return Some(found);
        }
        // A macro that the function itself defines sees the function's locals.
        let (name, _) = ident?;
        self.find_local(name, Hygiene(0)).map(Value::Local)
    }

    /// The local of a name, unless an item of a block that began later hides it.
    fn find_local(&self, name: Name, hygiene: Hygiene) -> Option<LocalId> {
        let local = self.scopes.find(name, hygiene)?;
        let map = self.db.map();
        let hidden = self
            .scopes
            .blocks_after(local)
            .any(|module| map.modules[module].scope.get(&name).is_some_and(|found| found.values.is_some()));
        (!hidden).then_some(local)
    }

    /// The type of the constant parameter of this name.
    fn const_param(&mut self, name: Name) -> Option<Ty> {
        let mut at = self.generics;
        while let Some(def) = at {
            let map = self.db.map();
            let site = crate::types::generics::site(map, def);
            let written = crate::types::generics::written(map, site.loc);
            for param in written.into_iter().flat_map(|g| &g.params).filter(|p| p.name == name) {
                if let GenericParamKind::Const { ty } = param.kind {
                    return Some(crate::types::lower::Lower::of_item(self.db, def).ty(ty));
                }
            }
            at = site.parent;
        }
        None
    }

    fn resolve_item(&mut self, path: &Path) -> Option<Value> {
        let head = self.lower(|l| l.head(path, Ns::Values))?;
        let len = path.segments.len();
        match head {
            Head::Ty(ty, used) if used == len => self.self_ctor(ty),
            Head::Def(def, used) if used == len => self.def_value(def, path),
            Head::Trait(of, used) if used + 1 == len => self.in_trait(of, path),
            Head::Def(Def::Trait(id), used) if used + 1 == len => {
                let self_ty = self.icx.table.fresh_ty();
                let segment = path.segments.get(used.checked_sub(1)?)?;
                let of = self.lower(|l| l.trait_ref(id, segment, self_ty, Omitted::Infer));
                self.in_trait(of, path)
            }
            head => {
                let ty = self.lower(|l| l.finish_path(head, path, len - 1, Omitted::Infer));
                let ty = self.icx.normalize(ty);
                self.assoc_value(ty, path)
            }
        }
    }

    /// `Self` as a constructor.
    fn self_ctor(&self, ty: Ty) -> Option<Value> {
        let (id, args) = ty.as_adt()?;
        (self.db.map().adts[id].kind == AdtKind::Struct).then_some(Value::Ctor(VariantId { adt: id, index: 0 }, args))
    }

    fn def_value(&mut self, def: Def, path: &Path) -> Option<Value> {
        let last = path.segments.last()?;
        match def {
            Def::Func(id) => {
                let args = self.func_args(id, &[], last.args.as_deref());
                Some(Value::Func(id, args))
            }
            Def::Adt(id) => {
                let args = self.lower(|l| l.args(GenericDef::Adt(id), last.args.as_deref(), None, Omitted::Infer));
                Some(Value::Ctor(VariantId { adt: id, index: 0 }, Ty::list(&args)))
            }
            Def::Variant(variant) => Some(Value::Ctor(variant, self.variant_args(variant, path))),
            Def::Const(id) => {
                let ty = self.icx.normalize(self.db.const_ty(id));
                Some(Value::Const(id, ty))
            }
            Def::Alias(_) => {
                let ty = self.lower(|l| l.def_ty(def, last.args.as_deref(), Omitted::Infer));
                self.self_ctor(ty)
            }
            Def::Module(_) | Def::Trait(_) | Def::Builtin(_) => None,
        }
    }

    /// `Option::<u8>::None`, `None::<u8>`
    fn variant_args(&mut self, variant: VariantId, path: &Path) -> Substs {
        let mut segments = path.segments.iter().rev().take(2);
        let written = segments.find_map(|s| s.args.as_deref());
        let args = self.lower(|l| l.args(GenericDef::Adt(variant.adt), written, None, Omitted::Infer));
        Ty::list(&args)
    }

    /// All arguments of a function: its parent's, then those that are written, variables for the rest.
    pub(super) fn func_args(&mut self, id: FuncId, parent: &[Ty], written: Option<&GenericArgs>) -> Substs {
        let own = self.lower(|l| l.args(GenericDef::Func(id), written, None, Omitted::Infer));
        let mut args = parent.to_vec();
        for ty in own {
            args.push(self.icx.normalize(ty));
        }
        Ty::list(&args)
    }

    /// `<T as Trait>::name`, `Trait::name`
    fn in_trait(&mut self, of: TraitRef, path: &Path) -> Option<Value> {
        let last = path.segments.last()?;
        let db = self.db;
        for id in db.super_ids(of.of) {
            let item = match db.map().in_trait(*id, last.name, Ns::Values) {
                Some(Def::Func(func)) => AssocItem::Func(func),
                Some(Def::Const(konst)) => AssocItem::Const(konst),
                _ => continue,
            };
            let holder = db.super_ref(of, *id)?;
            let args = self.icx.normalize_list(holder.args);
            return Some(self.item_value(item, Holder::Bound(TraitRef { of: *id, args }), last.args.as_deref()));
        }
        None
    }

    /// `Type::name`
    fn assoc_value(&mut self, ty: Ty, path: &Path) -> Option<Value> {
        let last = path.segments.last()?;
        let ty = self.settle(ty);
        if let Some((id, args)) = ty.as_adt()
            && let Some(index) = self.variant_named(id, last.name)
        {
            return Some(Value::Ctor(VariantId { adt: id, index }, args));
        }
        if ty.is_unknown() {
            return None;
        }
        let (item, holder) = self.icx.probe_assoc(ty, last.name, self.module)?;
        let holder = match holder {
            Holder::Trait(of) => Holder::Bound(TraitRef { of, args: self.icx.trait_args_for(of, ty) }),
            other => other,
        };
        if let Holder::Impl(id) = holder {
            let args = self.icx.holder_args(holder);
            let of = self.db.generics(GenericDef::Impl(id)).subst(args).apply(self.db.impl_self(id));
            let of = self.icx.normalize(of);
            self.icx.table.unify(of, ty);
            return Some(self.item_in(item, args, last.args.as_deref()));
        }
        Some(self.item_value(item, holder, last.args.as_deref()))
    }

    fn variant_named(&self, id: crate::names::AdtId, name: Name) -> Option<u32> {
        if self.db.map().adts[id].kind != AdtKind::Enum {
            return None;
        }
        self.db.variant_index(id, name)
    }

    fn item_value(&mut self, item: AssocItem, holder: Holder, written: Option<&GenericArgs>) -> Value {
        let args = self.icx.holder_args(holder);
        self.item_in(item, args, written)
    }

    fn item_in(&mut self, item: AssocItem, parent: Substs, written: Option<&GenericArgs>) -> Value {
        match item {
            AssocItem::Func(id) => Value::Func(id, self.func_args(id, parent, written)),
            AssocItem::Const(id) => {
                let mut ty = self.db.const_ty(id);
                if let Some(def) = crate::types::generics::container_def(self.db.map().consts[id].container) {
                    ty = self.db.generics(def).subst(parent).apply(ty);
                }
                Value::Const(id, self.icx.normalize(ty))
            }
        }
    }

    /// Registers what calling a function with these arguments requires.
    pub(super) fn require_func(&mut self, id: FuncId, args: Substs) {
        if args.is_empty() {
            return;
        }
        let def = GenericDef::Func(id);
        match self.db.map().funcs[id].container {
            Container::Trait(of) => {
                let len = self.db.generics(GenericDef::Trait(of)).len();
                let args = Ty::list(args.get(..len).unwrap_or(args));
                self.icx.register(Obligation::Trait(TraitRef { of, args }));
                self.require(GenericDef::Trait(of), args);
            }
            Container::Impl(of) => {
                let len = self.db.generics(GenericDef::Impl(of)).len();
                self.require(GenericDef::Impl(of), Ty::list(args.get(..len).unwrap_or(args)));
            }
            Container::Module(_) => {}
        }
        self.require(def, args);
    }

    /// The variant that a struct literal or pattern names, with the arguments of its type.
    pub(super) fn resolve_variant(&mut self, path: &Path, ns: Ns) -> Option<(VariantId, Substs)> {
        let head = self.lower(|l| l.head(path, ns))?;
        let len = path.segments.len();
        match head {
            Head::Def(Def::Variant(variant), used) if used == len => Some((variant, self.variant_args(variant, path))),
            Head::Def(def, used) if used == len => {
                let args = path.segments.last()?.args.as_deref();
                let ty = self.lower(|l| l.def_ty(def, args, Omitted::Infer));
                self.struct_of(ty)
            }
            Head::Ty(ty, used) if used == len => self.struct_of(ty),
            head => {
                // `Self::Variant`, `Alias::Variant`, `<T as Trait>::Assoc { .. }`
                let ty = self.lower(|l| l.finish_path(head, path, len - 1, Omitted::Infer));
                let ty = self.icx.normalize(ty);
                if let Some((id, args)) = self.settle(ty).as_adt()
                    && let Some(index) = self.variant_named(id, path.segments.last()?.name)
                {
                    return Some((VariantId { adt: id, index }, args));
                }
                let ty = self.lower(|l| l.finish_path(head, path, len, Omitted::Infer));
                let ty = self.icx.normalize(ty);
                self.struct_of(ty)
            }
        }
    }

    fn struct_of(&mut self, ty: Ty) -> Option<(VariantId, Substs)> {
        let (id, args) = self.settle(ty).as_adt()?;
        (self.db.map().adts[id].kind != AdtKind::Enum).then_some((VariantId { adt: id, index: 0 }, args))
    }

    /// A call that an operator or the language makes.
    pub(super) fn implicit_call(&mut self, expr: ExprId, func: FuncId, args: Substs) {
        self.called.push(Called { expr, func, args, adjust: Adjust::default(), implicit: true });
    }
}
