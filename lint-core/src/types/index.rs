//! Where to look for impls and associated items: by trait and head of the type, by name.
//!
//! The head of a type is its outermost constructor: of `Vec<u8>` it is `Vec`. An impl for `Vec<T>` is found by its trait and
//! `Vec`; one for a parameter (`impl<T: Display> ToString for T`) is a blanket impl, found by its trait alone.

use super::db::TypeDb;
use super::{FloatTy, IntTy, Ty, TyKind};
use crate::base::{Map, Name};
use crate::names::def::DeriveTarget;
use crate::names::{AdtId, ConstId, FuncId, ImplId, TraitId};

/// The outermost constructor of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    /// `!`
    Never,
    /// `bool`
    Bool,
    /// `char`
    Char,
    /// `str`
    Str,
    /// An integer.
    Int(IntTy),
    /// A float.
    Float(FloatTy),
    /// A struct, enum or union.
    Adt(AdtId),
    /// A tuple of so many.
    Tuple(usize),
    /// `&T`, `&mut T`
    Ref(bool),
    /// `*const T`, `*mut T`
    RawPtr(bool),
    /// `[T]`
    Slice,
    /// `[T; N]`
    Array,
    /// `fn` of so many inputs.
    FnPtr(usize),
    /// `dyn`, by its first trait.
    Dyn(Option<TraitId>),
    /// A function's name, a closure, a future, `impl Trait`: only blanket impls are for these.
    Anonymous,
}

/// The head of a type; `None` for a parameter, a projection, a variable or something unknown.
pub(crate) fn head(ty: Ty) -> Option<Head> {
    Some(match ty.kind() {
        TyKind::Never => Head::Never,
        TyKind::Bool => Head::Bool,
        TyKind::Char => Head::Char,
        TyKind::Str => Head::Str,
        TyKind::Int(i) => Head::Int(*i),
        TyKind::Float(f) => Head::Float(*f),
        TyKind::Adt(id, _) => Head::Adt(*id),
        TyKind::Tuple(parts) => Head::Tuple(parts.len()),
        TyKind::Ref(_, mutable) => Head::Ref(*mutable),
        TyKind::RawPtr(_, mutable) => Head::RawPtr(*mutable),
        TyKind::Slice(_) => Head::Slice,
        TyKind::Array(_) => Head::Array,
        TyKind::FnPtr(parts) => Head::FnPtr(parts.len()),
        TyKind::Dyn(bounds) => Head::Dyn(bounds.first().map(|b| b.of)),
        TyKind::FnDef(..) | TyKind::CtorDef(..) | TyKind::Closure(..) | TyKind::Future(..) | TyKind::Opaque(..) => {
            Head::Anonymous
        }
        TyKind::Param(_) | TyKind::Projection(..) | TyKind::Const(_) | TyKind::Infer(_) | TyKind::Unknown(_) => {
            return None;
        }
    })
}

/// A function or constant of an impl or trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum AssocItem {
    /// A function.
    Func(FuncId),
    /// A constant.
    Const(ConstId),
}

/// The index of impls and associated items.
#[derive(Debug, Default)]
pub(crate) struct Index {
    inherent: Map<(Head, Name), Vec<(ImplId, AssocItem)>>,
    impls: Map<(TraitId, Option<Head>), Vec<ImplId>>,
    by_trait: Vec<Vec<ImplId>>,
    by_name: Map<Name, Vec<(TraitId, AssocItem)>>,
    derived: Map<(TraitId, AdtId), ()>,
}

impl Index {
    /// Builds the index; the headers of impls are lowered already.
    pub(crate) fn build(db: &TypeDb) -> Self {
        let map = db.map();
        let mut index = Self { by_trait: vec![Vec::new(); map.traits.len()], ..Self::default() };
        for (id, data) in map.impls.iter() {
            if data.of_trait.is_none() {
                index.add_inherent(db, id);
            } else if data.of_trait == Some(None) {
                // Of a trait that is not known here: what the impl defines is found by the type alone.
                index.add_inherent(db, id);
            } else if let Some(trait_ref) = db.impl_trait(id) {
                // For a type that is not known here, it would fit every type.
                if !trait_ref.self_ty().strip_refs().is_unknown() {
                    index.impls.entry((trait_ref.of, head(trait_ref.self_ty()))).or_default().push(id);
                }
                index.by_trait[trait_ref.of.index()].push(id);
            }
        }
        for (id, data) in map.traits.iter() {
            let funcs = data.funcs.iter().map(|f| (map.funcs[*f].name, AssocItem::Func(*f)));
            let consts = data.consts.iter().map(|c| (map.consts[*c].name, AssocItem::Const(*c)));
            for (name, item) in funcs.chain(consts) {
                index.by_name.entry(name).or_default().push((id, item));
            }
        }
        index.add_derives(db);
        index
    }

    fn add_inherent(&mut self, db: &TypeDb, id: ImplId) {
        let map = db.map();
        let Some(head) = head(db.impl_self(id)) else { return };
        let data = &map.impls[id];
        let funcs = data.funcs.iter().map(|f| (map.funcs[*f].name, AssocItem::Func(*f)));
        let consts = data.consts.iter().map(|c| (map.consts[*c].name, AssocItem::Const(*c)));
        for (name, item) in funcs.chain(consts) {
            self.inherent.entry((head, name)).or_default().push((id, item));
        }
    }

    fn add_derives(&mut self, db: &TypeDb) {
        let map = db.map();
        let mut by_name: Map<Name, Vec<TraitId>> = Map::new();
        for (id, data) in map.traits.iter() {
            by_name.entry(data.name).or_default().push(id);
        }
        let crate_of = |id: TraitId| map.modules[map.traits[id].module].krate;
        for (adt, data) in map.adts.iter() {
            for derive in &data.derives {
                let of = match derive.target {
                    Some(DeriveTarget::Trait(id)) => Some(id),
                    Some(DeriveTarget::Macro(id)) => {
                        let named = by_name.get(&map.macros[id].name).map(Vec::as_slice).unwrap_or_default();
                        let own = named.iter().find(|t| crate_of(**t) == map.macros[id].krate);
                        own.or_else(|| named.iter().find(|t| Some(crate_of(**t)) == map.std)).or(named.first()).copied()
                    }
                    None => None,
                };
                let Some(of) = of else { continue };
                self.derived.insert((of, adt), ());
                // A macro that derives `Error` writes the `Display` that it needs, as `thiserror`'s does.
                if let (true, Some(display)) = (Some(of) == db.lang().traits.error, db.lang().traits.display) {
                    self.derived.insert((display, adt), ());
                }
            }
        }
    }

    /// The functions and constants of this name in inherent impls for types of this head.
    pub(crate) fn inherent(&self, head: Head, name: Name) -> &[(ImplId, AssocItem)] {
        self.inherent.get(&(head, name)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The functions and constants of this name in traits.
    pub(crate) fn in_traits(&self, name: Name) -> &[(TraitId, AssocItem)] {
        self.by_name.get(&name).map(Vec::as_slice).unwrap_or_default()
    }

    /// The impls of a trait for types of this head; blanket impls are not among them.
    pub(crate) fn impls_for(&self, of: TraitId, head: Head) -> &[ImplId] {
        self.impls.get(&(of, Some(head))).map(Vec::as_slice).unwrap_or_default()
    }

    /// The blanket impls of a trait.
    pub(crate) fn blanket(&self, of: TraitId) -> &[ImplId] {
        self.impls.get(&(of, None)).map(Vec::as_slice).unwrap_or_default()
    }

    /// All impls of a trait, in order.
    pub(crate) fn impls_of(&self, of: TraitId) -> &[ImplId] {
        self.by_trait.get(of.index()).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a type derives a trait.
    pub(crate) fn is_derived(&self, of: TraitId, adt: AdtId) -> bool {
        self.derived.contains_key(&(of, adt))
    }
}
