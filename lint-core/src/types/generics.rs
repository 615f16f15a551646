//! Generic parameters of items: which there are, in what order, and who is their parent.
//!
//! The arguments of an item are those of the impl or trait around it (for a trait, `Self` first), then its own types and
//! constants in order, then one for each `impl Trait` in argument position. Lifetimes don't count.
//! `impl<T> Stack<T> { fn put<U>(&self, x: impl Display) }`: `put` has `[T, U, impl Display]`.

use super::fold::Subst;
use super::unify::VarKind;
use super::{ParamTy, Substs, Ty, TyKind};
use crate::base::{Arena, Map, Name};
use crate::names::{Container, DefMap, GenericDef, ItemLoc, ModuleId};
use crate::syntax::ir::{
    Bound, FnParam, GenericArgs, GenericParamKind, Generics, ItemKind, Path, TypeRef, TypeRefId, WherePred,
};

/// What kind a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParamKind {
    /// `Self` of a trait.
    SelfTy,
    /// A type.
    Type,
    /// A constant.
    Const,
    /// `impl Trait` in argument position.
    ImplTrait(TypeRefId),
}

impl ParamKind {
    /// The kind of variable that stands for such a parameter.
    pub(crate) fn var(self) -> VarKind {
        if self == Self::Const { VarKind::Const } else { VarKind::General }
    }
}

/// One parameter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ParamInfo {
    /// Its name.
    pub name: Name,
    /// Its kind.
    pub kind: ParamKind,
    /// Its default.
    pub default: Option<TypeRefId>,
}

/// The parameters of an item.
#[derive(Debug)]
pub(crate) struct ItemGenerics {
    /// The item.
    pub def: GenericDef,
    /// The impl or trait around it, with the number of its parameters.
    pub parent: Option<(GenericDef, usize)>,
    /// Its own parameters.
    pub own: Vec<ParamInfo>,
    /// All parameters as their own arguments.
    pub identity: Substs,
    /// `impl Trait` in argument position: which of the own parameters it is.
    pub impl_args: Map<TypeRefId, u32>,
    /// `impl Trait` in the result, in the order in which they are written.
    pub impl_rets: Vec<TypeRefId>,
}

impl ItemGenerics {
    /// How many arguments the item takes, its parent's included.
    pub(crate) fn len(&self) -> usize {
        self.identity.len()
    }

    /// How many of the arguments are the parent's.
    pub(crate) fn parent_len(&self) -> usize {
        self.parent.map_or(0, |(_, n)| n)
    }

    /// A substitution of all parameters.
    pub(crate) fn subst(&self, args: Substs) -> Subst {
        Subst { own: self.def, parent: self.parent, args }
    }

    /// The own parameter of this name.
    pub(crate) fn find(&self, name: Name) -> Option<Ty> {
        let at = self.own.iter().position(|p| p.name == name && !matches!(p.kind, ParamKind::ImplTrait(_)))?;
        self.identity.get(self.parent_len() + at).copied()
    }
}

/// Where an item with generic parameters is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Site {
    /// The item.
    pub loc: ItemLoc,
    /// The module whose names it sees.
    pub module: ModuleId,
    /// The impl or trait around it.
    pub parent: Option<GenericDef>,
}

/// The impl or trait of a container.
pub(crate) fn container_def(container: Container) -> Option<GenericDef> {
    match container {
        Container::Module(_) => None,
        Container::Impl(id) => Some(GenericDef::Impl(id)),
        Container::Trait(id) => Some(GenericDef::Trait(id)),
    }
}

/// Where an item is written.
pub(crate) fn site(map: &DefMap, def: GenericDef) -> Site {
    match def {
        GenericDef::Func(id) => {
            let f = &map.funcs[id];
            Site { loc: f.loc, module: f.module, parent: container_def(f.container) }
        }
        GenericDef::Alias(id) => {
            let a = &map.aliases[id];
            Site { loc: a.loc, module: a.module, parent: container_def(a.container) }
        }
        GenericDef::Adt(id) => Site { loc: map.adts[id].loc, module: map.adts[id].module, parent: None },
        GenericDef::Trait(id) => Site { loc: map.traits[id].loc, module: map.traits[id].module, parent: None },
        GenericDef::Impl(id) => Site { loc: map.impls[id].loc, module: map.impls[id].module, parent: None },
    }
}

/// The written generics of an item.
pub(crate) fn written(map: &DefMap, loc: ItemLoc) -> Option<&Generics> {
    match &map.item(loc).kind {
        ItemKind::Fn(f) => Some(&f.generics),
        ItemKind::Struct(s) | ItemKind::Union(s) => Some(&s.generics),
        ItemKind::Enum(e) => Some(&e.generics),
        ItemKind::Trait(t) => Some(&t.generics),
        ItemKind::TraitAlias { generics, .. } => Some(generics),
        ItemKind::Impl(i) => Some(&i.generics),
        ItemKind::TypeAlias(a) => Some(&a.generics),
        _ => None,
    }
}

/// What the header of an item says of its parameters, those that `cfg` removes apart.
pub(crate) fn wheres(map: &DefMap, site: Site) -> impl Iterator<Item = &WherePred> {
    let cfg = map.cfg(site.module);
    let active = |g: &Generics, at: u32| g.params.get(at as usize).is_none_or(|p| p.attrs.is_active(cfg));
    let written = written(map, site.loc).into_iter();
    written.flat_map(move |g| g.wheres.iter().filter(move |w| w.at.is_none_or(|at| active(g, at))))
}

/// The parameters of an item; `parent` is asked for the number of the parent's.
pub(crate) fn of_item(map: &DefMap, def: GenericDef, parent: Option<(GenericDef, Substs)>) -> ItemGenerics {
    let site = site(map, def);
    let mut own = Vec::new();
    if matches!(def, GenericDef::Trait(_)) {
        own.push(ParamInfo { name: Name::new("Self"), kind: ParamKind::SelfTy, default: None });
    }
    let cfg = map.cfg(site.module);
    for param in written(map, site.loc).into_iter().flat_map(|g| &g.params).filter(|p| p.attrs.is_active(cfg)) {
        match param.kind {
            GenericParamKind::Type { default } => {
                own.push(ParamInfo { name: param.name, kind: ParamKind::Type, default });
            }
            GenericParamKind::Const { .. } => {
                own.push(ParamInfo { name: param.name, kind: ParamKind::Const, default: None });
            }
            GenericParamKind::Lifetime => {}
        }
    }
    let mut impl_args = Map::new();
    let mut impl_rets = Vec::new();
    if let ItemKind::Fn(f) = &map.item(site.loc).kind {
        let types = &map.ir(site.loc.ir).types;
        for id in impl_traits_of_params(types, map.active_params(f, site.module)) {
            impl_args.insert(id, own.len() as u32);
            own.push(ParamInfo { name: Name::new("impl Trait"), kind: ParamKind::ImplTrait(id), default: None });
        }
        if let Some(ret) = f.ret {
            ImplTraits { types, found: &mut impl_rets }.ty(ret);
        }
    }
    let mut identity: Vec<Ty> = parent.map(|(_, args)| args.to_vec()).unwrap_or_default();
    let parent = parent.map(|(def, args)| (def, args.len()));
    identity.extend(
        own.iter()
            .enumerate()
            .map(|(i, p)| Ty::new(TyKind::Param(ParamTy { owner: def, index: i as u32, name: p.name }))),
    );
    ItemGenerics { def, parent, own, identity: Ty::list(&identity), impl_args, impl_rets }
}

fn impl_traits_of_params<'f>(types: &Arena<TypeRef>, params: impl Iterator<Item = &'f FnParam>) -> Vec<TypeRefId> {
    let mut found = Vec::new();
    let mut visit = ImplTraits { types, found: &mut found };
    for param in params {
        visit.ty(param.ty);
    }
    found
}

/// Collects the `impl Trait`s inside of a written type, outer ones first.
struct ImplTraits<'a> {
    types: &'a Arena<TypeRef>,
    found: &'a mut Vec<TypeRefId>,
}

impl ImplTraits<'_> {
    fn ty(&mut self, id: TypeRefId) {
        match &self.types[id] {
            TypeRef::ImplTrait(bounds) => {
                self.found.push(id);
                self.bounds(bounds);
            }
            TypeRef::DynTrait(bounds) => self.bounds(bounds),
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref { inner, .. } | TypeRef::RawPtr { inner, .. } | TypeRef::Array { inner, .. } => {
                self.ty(*inner);
            }
            TypeRef::Slice(inner) => self.ty(*inner),
            TypeRef::Tuple(parts) => parts.iter().for_each(|p| self.ty(*p)),
            TypeRef::Fn { params, ret } => params.iter().chain(ret).for_each(|p| self.ty(*p)),
            TypeRef::Never | TypeRef::Infer | TypeRef::Macro(_) | TypeRef::Error => {}
        }
    }

    fn path(&mut self, path: &Path) {
        if let Some(base) = path.qself {
            self.ty(base);
        }
        for args in path.segments.iter().filter_map(|s| s.args.as_deref()) {
            self.args(args);
        }
    }

    fn args(&mut self, args: &GenericArgs) {
        for arg in &args.args {
            if let crate::syntax::ir::GenericArg::Type(ty) = arg {
                self.ty(*ty);
            }
        }
        for binding in &args.bindings {
            if let Some(ty) = binding.ty {
                self.ty(ty);
            }
            self.bounds(&binding.bounds);
        }
    }

    fn bounds(&mut self, bounds: &[Bound]) {
        for bound in bounds {
            if let Bound::Trait { path, .. } = bound {
                self.path(path);
            }
        }
    }
}
