//! Written types to [`Ty`], in the scope of an item.
//!
//! [`Lower`] knows the module whose names count and the item whose parameters do. In signatures, what is omitted takes its
//! default; in bodies, a fresh variable. Aliases are expanded, lifetimes dropped, `T::Item` becomes a projection that is not
//! normalised here. Knows nothing of inference beyond the hook that makes variables.
//!
//! `&'a [T]` in `impl<T> Stack<T>` is `Ref(Slice(Param(T)), false)`.

pub(crate) mod assoc;
pub(crate) mod bounds;
pub(crate) mod path;
pub(crate) mod sig;

use super::db::TypeDb;
use super::unify::VarKind;
use super::{FloatTy, IntTy, Reason, Ty, TyKind};
use crate::base::{Arena, Name, limits};
use crate::names::{BuiltinTy, GenericDef, ModuleId};
use crate::syntax::ir::{TypeRef, TypeRefId};

/// What stands in the place of arguments that are not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Omitted {
    /// Their default, in types.
    Default,
    /// A variable, in paths of expressions and patterns.
    Infer,
}

/// Lowers written types of one arena in one scope.
pub(crate) struct Lower<'a> {
    /// The definitions.
    pub db: &'a TypeDb,
    /// Where the written types are.
    pub types: &'a Arena<TypeRef>,
    /// The module whose names count.
    pub module: ModuleId,
    /// The item whose parameters count, and those of what it is inside of.
    pub owner: Option<GenericDef>,
    /// What `Self` is, if that is not to be looked up.
    pub self_ty: Option<Ty>,
    /// Makes variables, in bodies.
    pub fresh: Option<&'a mut dyn FnMut(VarKind) -> Ty>,
    /// How many lowerings this one is nested in.
    pub level: u32,
}

impl<'a> Lower<'a> {
    /// For the signature of an item.
    pub(crate) fn of_item(db: &'a TypeDb, def: GenericDef) -> Self {
        let site = super::generics::site(db.map(), def);
        let types = &db.map().ir(site.loc.ir).types;
        Self { db, types, module: site.module, owner: Some(def), self_ty: None, fresh: None, level: 0 }
    }

    /// For the signature of another item that this one needs; `None` if that goes too deep.
    fn nested(&self, def: GenericDef) -> Option<Lower<'a>> {
        let mut inner = Lower::of_item(self.db, def);
        inner.level = self.level + 1;
        (inner.level < limits::ASSOC_LEVEL).then_some(inner)
    }

    /// A fresh variable in bodies, unknown elsewhere.
    pub(crate) fn hole(&mut self) -> Ty {
        match &mut self.fresh {
            Some(fresh) => fresh(VarKind::General),
            None => Ty::unknown(Reason::Unresolved),
        }
    }

    /// [`Self::hole`] for a constant.
    pub(crate) fn const_hole(&mut self) -> Ty {
        match &mut self.fresh {
            Some(fresh) => fresh(VarKind::Const),
            None => Ty::new(TyKind::Const(Name::new("_"))),
        }
    }

    /// The type that is written.
    pub(crate) fn ty(&mut self, id: TypeRefId) -> Ty {
        let types = self.types;
        match &types[id] {
            TypeRef::Path(path) => self.path_ty(path),
            TypeRef::Ref { inner, mutable, .. } => self.ty(*inner).reference(*mutable),
            TypeRef::RawPtr { inner, mutable } => Ty::new(TyKind::RawPtr(self.ty(*inner), *mutable)),
            TypeRef::Slice(inner) => Ty::new(TyKind::Slice(self.ty(*inner))),
            TypeRef::Array { inner, .. } => Ty::new(TyKind::Array(self.ty(*inner))),
            TypeRef::Tuple(parts) => {
                let parts: Vec<Ty> = parts.iter().map(|p| self.ty(*p)).collect();
                Ty::tuple(&parts)
            }
            TypeRef::Fn { params, ret } => {
                let mut parts: Vec<Ty> = params.iter().map(|p| self.ty(*p)).collect();
                parts.push(ret.map_or_else(Ty::unit, |r| self.ty(r)));
                Ty::new(TyKind::FnPtr(Ty::list(&parts)))
            }
            TypeRef::ImplTrait(_) => self.impl_trait(id),
            TypeRef::DynTrait(bounds) => self.dyn_trait(bounds),
            TypeRef::Never => Ty::new(TyKind::Never),
            TypeRef::Infer => self.hole(),
            TypeRef::Macro(_) => Ty::unknown(Reason::Macro),
            TypeRef::Error => Ty::unknown(Reason::Unresolved),
        }
    }

    /// `impl Trait`: a parameter in an argument, opaque in a result.
    fn impl_trait(&mut self, id: TypeRefId) -> Ty {
        if self.fresh.is_some() {
            return self.hole();
        }
        let Some(GenericDef::Func(func)) = self.owner else { return Ty::unknown(Reason::Unresolved) };
        let generics = self.db.generics(GenericDef::Func(func));
        if let Some(at) = generics.impl_args.get(&id) {
            return generics.identity[generics.parent_len() + *at as usize];
        }
        match generics.impl_rets.iter().position(|r| *r == id) {
            Some(n) => Ty::new(TyKind::Opaque(func, n as u32, generics.identity)),
            None => Ty::unknown(Reason::Unresolved),
        }
    }

    /// The type that `Self` stands for.
    pub(crate) fn self_type(&self) -> Option<Ty> {
        if self.self_ty.is_some() {
            return self.self_ty;
        }
        let mut at = self.owner;
        while let Some(def) = at {
            match def {
                GenericDef::Impl(id) => return Some(self.db.impl_self(id)),
                GenericDef::Trait(_) => return self.db.generics(def).identity.first().copied(),
                GenericDef::Adt(id) => return Some(Ty::adt(id, self.db.generics(def).identity)),
                GenericDef::Func(_) | GenericDef::Alias(_) => at = super::generics::site(self.db.map(), def).parent,
            }
        }
        None
    }

    /// The parameter of this name in scope.
    pub(crate) fn param(&self, name: Name) -> Option<Ty> {
        let mut at = self.owner;
        while let Some(def) = at {
            let generics = self.db.generics(def);
            if let Some(found) = generics.find(name) {
                return Some(found);
            }
            at = generics.parent.map(|(parent, _)| parent);
        }
        None
    }
}

/// The type of the language itself.
pub(crate) fn builtin(ty: BuiltinTy) -> Ty {
    let int = |i| TyKind::Int(i);
    Ty::new(match ty {
        BuiltinTy::Bool => TyKind::Bool,
        BuiltinTy::Char => TyKind::Char,
        BuiltinTy::Str => TyKind::Str,
        BuiltinTy::I8 => int(IntTy::I8),
        BuiltinTy::I16 => int(IntTy::I16),
        BuiltinTy::I32 => int(IntTy::I32),
        BuiltinTy::I64 => int(IntTy::I64),
        BuiltinTy::I128 => int(IntTy::I128),
        BuiltinTy::Isize => int(IntTy::Isize),
        BuiltinTy::U8 => int(IntTy::U8),
        BuiltinTy::U16 => int(IntTy::U16),
        BuiltinTy::U32 => int(IntTy::U32),
        BuiltinTy::U64 => int(IntTy::U64),
        BuiltinTy::U128 => int(IntTy::U128),
        BuiltinTy::Usize => int(IntTy::Usize),
        BuiltinTy::F32 => TyKind::Float(FloatTy::F32),
        BuiltinTy::F64 => TyKind::Float(FloatTy::F64),
    })
}
