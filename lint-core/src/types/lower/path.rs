//! Paths in types: `Vec<T>`, `Self`, `T::Item`, `<T as Trait>::Assoc`, `alias::Of<u8>`.
//!
//! [`Lower::head`] finds what the beginning of a path stands for, also for paths of expressions; what follows are associated items.

use super::{Lower, Omitted, builtin};
use crate::base::Name;
use crate::names::{Def, GenericDef, Ns, PathRes, TraitId};
use crate::syntax::ir::{Anchor, GenericArg, GenericArgs, Path, Segment, TypeRef};
use crate::types::env::TraitRef;
use crate::types::generics::ParamKind;
use crate::types::{Reason, Substs, Ty, TyKind};

/// What the beginning of a path stands for, and how many segments that took.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Head {
    /// A type.
    Ty(Ty, usize),
    /// `<T as Trait>`
    Trait(TraitRef, usize),
    /// A definition whose arguments are still to be read.
    Def(Def, usize),
}

impl Lower<'_> {
    /// The type that a path names.
    pub(crate) fn path_ty(&mut self, path: &Path) -> Ty {
        match self.head(path, Ns::Types) {
            Some(head) => self.finish_path(head, path, path.segments.len(), Omitted::Default),
            None => Ty::unknown(Reason::Unresolved),
        }
    }

    /// What the beginning of a path stands for. `ns` is the namespace of the whole path.
    pub(crate) fn head(&mut self, path: &Path, ns: Ns) -> Option<Head> {
        if let Some(qself) = path.qself {
            let base = self.ty(qself);
            let len = path.trait_len as usize;
            if len == 0 {
                return Some(Head::Ty(base, 0));
            }
            let of = self.trait_prefix(path, len)?;
            let trait_ref = self.trait_ref(of, path.segments.get(len - 1)?, base, Omitted::Default);
            return Some(Head::Trait(trait_ref, len));
        }
        if path.anchor == Anchor::Plain {
            let first = path.segments.first()?;
            if first.name == "Self" {
                return self.self_type().map(|ty| Head::Ty(ty, 1));
            }
            if (path.segments.len() > 1 || ns == Ns::Types)
                && let Some(param) = self.param(first.name)
            {
                return Some(Head::Ty(param, 1));
            }
        }
        let PathRes { def, used } = self.db.map().resolve(self.module, path, ns)?;
        Some(Head::Def(def, used))
    }

    /// The trait that the first `len` segments name.
    fn trait_prefix(&self, path: &Path, len: usize) -> Option<TraitId> {
        let mut prefix = path.clone();
        prefix.qself = None;
        prefix.segments.truncate(len);
        self.db.resolve_trait(self.module, &prefix)
    }

    /// The type that the first `len` segments of a path name, given what it begins with.
    pub(crate) fn finish_path(&mut self, head: Head, path: &Path, len: usize, omitted: Omitted) -> Ty {
        let (mut ty, mut at) = match head {
            Head::Ty(ty, used) => (ty, used),
            Head::Trait(trait_ref, used) => {
                let Some(segment) = path.segments.get(used).filter(|_| used < len) else {
                    return Ty::unknown(Reason::Unresolved);
                };
                let ty = match self.db.assoc_type(trait_ref.of, segment.name) {
                    Some((alias, of)) => match self.db.super_ref(trait_ref, of) {
                        Some(found) => self.projection(alias, found.args, segment.args.as_deref()),
                        None => Ty::unknown(Reason::Unresolved),
                    },
                    None => Ty::unknown(Reason::Unresolved),
                };
                (ty, used + 1)
            }
            Head::Def(def, used) => {
                let args = used.checked_sub(1).and_then(|last| path.segments.get(last)).and_then(|s| s.args.as_deref());
                (self.def_ty(def, args, omitted), used)
            }
        };
        while at < len {
            let Some(segment) = path.segments.get(at) else { break };
            let of_self = at == 1 && path.qself.is_none() && path.segments[0].name == "Self";
            ty = self.assoc_of(ty, segment, of_self);
            at += 1;
        }
        ty
    }

    /// The type that a definition with arguments is.
    pub(crate) fn def_ty(&mut self, def: Def, args: Option<&GenericArgs>, omitted: Omitted) -> Ty {
        match def {
            Def::Adt(id) => {
                let args = self.args(GenericDef::Adt(id), args, None, omitted);
                Ty::adt(id, &args)
            }
            Def::Alias(id) => {
                let ty = self.db.alias_ty(id);
                let def = GenericDef::Alias(id);
                let args = self.args(def, args, None, omitted);
                self.db.generics(def).subst(Ty::list(&args)).apply(ty)
            }
            Def::Builtin(ty) => builtin(ty),
            Def::Trait(id) => self.bare_dyn(id, args),
            Def::Variant(variant) => {
                let args = self.args(GenericDef::Adt(variant.adt), args, None, omitted);
                Ty::adt(variant.adt, &args)
            }
            Def::Module(_) | Def::Func(_) | Def::Const(_) => Ty::unknown(Reason::Unresolved),
        }
    }

    /// `T::Item`, given `T`, which is perhaps written `Self`.
    fn assoc_of(&mut self, base: Ty, segment: &Segment, of_self: bool) -> Ty {
        if base.is_unknown() {
            return Ty::unknown(Reason::Derived);
        }
        match self.find_assoc(base, segment.name, of_self) {
            Some((alias, args)) => self.projection(alias, args, segment.args.as_deref()),
            None => Ty::unknown(Reason::Unresolved),
        }
    }

    /// `<T as Trait>::Assoc<own>`, given the trait's arguments.
    fn projection(&mut self, alias: crate::names::AliasId, args: Substs, own: Option<&GenericArgs>) -> Ty {
        let def = GenericDef::Alias(alias);
        if self.db.generics(def).own.is_empty() {
            return Ty::new(TyKind::Projection(alias, args));
        }
        let mut all = args.to_vec();
        all.extend(self.args(def, own, None, Omitted::Default));
        Ty::new(TyKind::Projection(alias, Ty::list(&all)))
    }

    /// A trait with the arguments of a segment.
    pub(crate) fn trait_ref(&mut self, of: TraitId, segment: &Segment, self_ty: Ty, omitted: Omitted) -> TraitRef {
        let args = self.args(GenericDef::Trait(of), segment.args.as_deref(), Some(self_ty), omitted);
        TraitRef { of, args: Ty::list(&args) }
    }

    /// The arguments for an item's own parameters; `self_ty` is a trait's `Self`.
    pub(crate) fn args(
        &mut self,
        def: GenericDef,
        written: Option<&GenericArgs>,
        self_ty: Option<Ty>,
        omitted: Omitted,
    ) -> Vec<Ty> {
        let generics = self.db.generics(def);
        if generics.own.is_empty() {
            return Vec::new();
        }
        let mut given = written.into_iter().flat_map(|w| &w.args).filter(|a| !matches!(a, GenericArg::Lifetime(_)));
        let mut args: Vec<Ty> = Vec::with_capacity(generics.own.len());
        for (index, param) in generics.own.iter().enumerate() {
            let ty = match param.kind {
                ParamKind::SelfTy => self_ty.unwrap_or_else(|| self.hole()),
                ParamKind::ImplTrait(_) => self.hole(),
                ParamKind::Type => match given.next() {
                    Some(GenericArg::Type(ty)) => self.ty(*ty),
                    Some(_) => Ty::unknown(Reason::Unresolved),
                    None => self.omitted(def, index, &args, omitted),
                },
                ParamKind::Const => match given.next() {
                    Some(arg) => self.const_arg(arg),
                    None if omitted == Omitted::Infer => self.const_hole(),
                    None => Ty::new(TyKind::Const(Name::new("_"))),
                },
            };
            args.push(ty);
        }
        args
    }

    /// The argument for a parameter that none is written for.
    fn omitted(&mut self, def: GenericDef, index: usize, before: &[Ty], omitted: Omitted) -> Ty {
        if omitted == Omitted::Infer && self.fresh.is_some() {
            return self.hole();
        }
        let Some(default) = self.db.default_ty(def, index) else { return self.hole() };
        let generics = self.db.generics(def);
        let mut all = generics.identity.to_vec();
        let own = generics.parent_len();
        for (slot, ty) in all[own..].iter_mut().zip(before) {
            *slot = *ty;
        }
        generics.subst(Ty::list(&all)).apply(default)
    }

    /// A constant: a parameter, or its text.
    fn const_arg(&mut self, arg: &GenericArg) -> Ty {
        let name = match arg {
            GenericArg::Const(text) => *text,
            GenericArg::Lifetime(name) => *name,
            GenericArg::Type(id) => match &self.types[*id] {
                TypeRef::Infer => return self.const_hole(),
                TypeRef::Path(path) => match path.as_ident() {
                    Some(name) => name,
                    None => Name::new("_"),
                },
                _ => Name::new("_"),
            },
        };
        self.param(name).unwrap_or_else(|| Ty::new(TyKind::Const(name)))
    }
}
