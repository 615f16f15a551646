//! The path that a definition is known by in reports: `shop::models::User::email`, `<shop::Id as std::fmt::Display>::fmt`.
//!
//! It is the path of where a thing is defined, whatever it is re-exported as. Inside of a body it goes through the body's
//! owner: `shop::checkout::Step`.

use super::def::{
    AdtKind, BodyOwner, ConstId, Container, Def, DefMap, FieldId, FuncId, ImplId, MacroId, ModuleId, Ns, TraitId,
};
use crate::base::Name;
use crate::syntax::ir::{Bound, ItemKind, TypeRef, TypeRefId};

/// How deep a self type is written out.
const TYPE_DEPTH: u32 = 8;

/// The segments of a definition's path; the type of a trait's impl in one segment, as `<T as Trait>`.
pub(crate) type Segments = Vec<Name>;

impl DefMap {
    /// The path of a definition, from its crate's name.
    pub fn path_of(&self, def: Def) -> String {
        join(&self.segments_of(def))
    }

    /// The path of a field: `shop::User::email`, `shop::Payment::Card::number`, `shop::Email::0`.
    pub fn path_of_field(&self, id: FieldId) -> String {
        join(&self.segments_of_field(id))
    }

    /// The path of a macro: `shop::err!`.
    pub fn path_of_macro(&self, id: MacroId) -> String {
        let data = &self.macros[id];
        format!("{}::{}!", self.crates[data.krate].name, data.name)
    }

    /// The path of what a body belongs to.
    pub fn path_of_owner(&self, owner: BodyOwner) -> String {
        self.path_of(match owner {
            BodyOwner::Func(id) => Def::Func(id),
            BodyOwner::Const(id) => Def::Const(id),
        })
    }

    pub(crate) fn segments_of(&self, def: Def) -> Segments {
        match def {
            Def::Module(id) => self.segments_of_module(id),
            Def::Func(id) => self.segments_of_func(id),
            Def::Const(id) => self.segments_of_const(id),
            Def::Adt(id) => with(self.segments_of_module(self.adts[id].module), self.adts[id].name),
            Def::Variant(id) => with(self.segments_of(Def::Adt(id.adt)), self.variant(id).name),
            Def::Trait(id) => self.segments_of_trait(id),
            Def::Alias(id) => {
                let data = &self.aliases[id];
                with(self.segments_of_container(data.container), data.name)
            }
            Def::Builtin(builtin) => vec![Name::new(builtin.name())],
        }
    }

    pub(crate) fn segments_of_field(&self, id: FieldId) -> Segments {
        let of = match self.adts[id.variant.adt].kind {
            AdtKind::Enum => Def::Variant(id.variant),
            AdtKind::Struct | AdtKind::Union => Def::Adt(id.variant.adt),
        };
        with(self.segments_of(of), self.field(id).name)
    }

    fn segments_of_func(&self, id: FuncId) -> Segments {
        with(self.segments_of_container(self.funcs[id].container), self.funcs[id].name)
    }

    fn segments_of_const(&self, id: ConstId) -> Segments {
        with(self.segments_of_container(self.consts[id].container), self.consts[id].name)
    }

    fn segments_of_trait(&self, id: TraitId) -> Segments {
        with(self.segments_of_module(self.traits[id].module), self.traits[id].name)
    }

    fn segments_of_container(&self, container: Container) -> Segments {
        match container {
            Container::Module(id) => self.segments_of_module(id),
            Container::Trait(id) => self.segments_of_trait(id),
            Container::Impl(id) => self.segments_of_impl(id),
        }
    }

    fn segments_of_impl(&self, id: ImplId) -> Segments {
        let data = &self.impls[id];
        let ItemKind::Impl(written) = &self.item(data.loc).kind else { return Vec::new() };
        let types = &self.ir(data.loc.ir).types;
        let Some(of_trait) = &written.of_trait else {
            return match self.impl_self_def(id) {
                Some(def) => self.segments_of(def),
                None => with(
                    self.segments_of_module(data.module),
                    Name::new(&format!("<{}>", self.type_text(data.module, types, written.self_ty, 0))),
                ),
            };
        };
        let of = match data.of_trait {
            Some(Some(of)) => join(&self.segments_of_trait(of)),
            _ => of_trait.last_name().map_or_else(String::new, |n| n.to_string()),
        };
        vec![Name::new(&format!("<{} as {of}>", self.type_text(data.module, types, written.self_ty, 0)))]
    }

    /// The definition that an impl is for, if its type is a path to one.
    pub fn impl_self_def(&self, id: ImplId) -> Option<Def> {
        let data = &self.impls[id];
        let ItemKind::Impl(written) = &self.item(data.loc).kind else { return None };
        let TypeRef::Path(path) = &self.ir(data.loc.ir).types[written.self_ty] else { return None };
        let found = self.resolve(data.module, path, Ns::Types)?;
        (found.used == path.segments.len() && path.qself.is_none()).then_some(found.def)
    }

    pub(crate) fn segments_of_module(&self, id: ModuleId) -> Segments {
        let mut reversed = Vec::new();
        let mut at = Some(id);
        while let Some(module) = at {
            let data = &self.modules[module];
            if let Some(owner) = self.block_owners.get(&module) {
                // The owner's own path goes on from here, and it lies further out.
                let mut path = match owner {
                    BodyOwner::Func(id) => self.segments_of_func(*id),
                    BodyOwner::Const(id) => self.segments_of_const(*id),
                };
                path.extend(reversed.into_iter().rev());
                return path;
            }
            reversed.push(data.name.unwrap_or(self.crates[data.krate].name));
            at = data.parent;
        }
        reversed.reverse();
        reversed
    }

    /// A type as it is written, without its arguments, with full paths where they resolve.
    fn type_text(&self, module: ModuleId, types: &crate::base::Arena<TypeRef>, id: TypeRefId, depth: u32) -> String {
        if depth > TYPE_DEPTH {
            return "_".to_owned();
        }
        let inner = |id: TypeRefId| self.type_text(module, types, id, depth + 1);
        let bound = |bounds: &[Bound]| {
            let first = bounds.iter().find_map(|b| match b {
                Bound::Trait { path, .. } => Some(path),
                Bound::Lifetime(_) => None,
            });
            first.map_or_else(String::new, |path| match self.resolve_trait(module, path) {
                Some(of) => join(&self.segments_of_trait(of)),
                None => path.last_name().map_or_else(String::new, |n| n.to_string()),
            })
        };
        match &types[id] {
            TypeRef::Path(path) => match self.resolve(module, path, Ns::Types) {
                Some(found) if found.used == path.segments.len() => join(&self.segments_of(found.def)),
                _ => path.last_name().map_or_else(|| "_".to_owned(), |n| n.to_string()),
            },
            TypeRef::Ref { inner: of, mutable, .. } => format!("&{}{}", if *mutable { "mut " } else { "" }, inner(*of)),
            TypeRef::RawPtr { inner: of, mutable } => {
                format!("*{} {}", if *mutable { "mut" } else { "const" }, inner(*of))
            }
            TypeRef::Slice(of) => format!("[{}]", inner(*of)),
            TypeRef::Array { inner: of, len } => format!("[{}; {len}]", inner(*of)),
            TypeRef::Tuple(all) => format!("({})", all.iter().map(|t| inner(*t)).collect::<Vec<_>>().join(", ")),
            TypeRef::ImplTrait(bounds) => format!("impl {}", bound(bounds)),
            TypeRef::DynTrait(bounds) => format!("dyn {}", bound(bounds)),
            TypeRef::Never => "!".to_owned(),
            TypeRef::Fn { .. } => "fn(_)".to_owned(),
            TypeRef::Infer | TypeRef::Macro(_) | TypeRef::Error => "_".to_owned(),
        }
    }
}

fn with(mut path: Segments, name: Name) -> Segments {
    path.push(name);
    path
}

fn join(path: &[Name]) -> String {
    path.iter().map(|n| n.as_str()).collect::<Vec<_>>().join("::")
}
