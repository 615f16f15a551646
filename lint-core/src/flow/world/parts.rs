//! Parts: what a type is made of, by access path.

use super::{MarkedParts, World};
use crate::base::{Name, limits};
use crate::flow::elem::{Elem, Path};
use crate::flow::rendering::{self, Rendering};
use crate::flow::trace::StepKind;
use crate::names::{AdtData, AdtId, Def, FieldId, FuncId, GenericDef, ModuleId, Ns, TraitId, VariantId};
use crate::syntax::ir::{Anchor, Attrs, FormatTrait, GenericParamKind, ItemKind};
use crate::types::{Reason, Substs, Ty, TyKind};
use std::sync::Arc;

impl World<'_> {
    /// What one looks at through references, futures and transparent wrappers.
    pub(crate) fn behind(&self, ty: Ty) -> Ty {
        let mut ty = ty;
        for _ in 0..limits::TRANSPARENT_DEPTH {
            ty = match ty.kind() {
                TyKind::Ref(inner, _) | TyKind::RawPtr(inner, _) | TyKind::Future(inner, _) => *inner,
                TyKind::Adt(..) => match self.transparent_content(ty) {
                    Some(content) => content,
                    None => return ty,
                },
                _ => return ty,
            };
        }
        ty
    }

    /// Whether one looks through a type as through a reference.
    pub(crate) fn is_transparent(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Ref(..)) || self.transparent_content(ty).is_some()
    }

    /// Whether what is in a type can be changed through `&`: a cell, a lock, a channel, or a pointer to one.
    pub(crate) fn is_shared(&self, ty: Ty) -> bool {
        let mut ty = ty;
        for _ in 0..limits::TRANSPARENT_DEPTH {
            ty = match ty.kind() {
                TyKind::Ref(inner, _) => *inner,
                TyKind::Adt(adt, _) if self.known.shared.contains(adt) => return true,
                TyKind::Adt(..) => match self.transparent_content(ty) {
                    Some(content) => content,
                    None => return false,
                },
                _ => return false,
            };
        }
        false
    }

    /// Whether a value of a type may refer to another: a reference, something with a lifetime, a handle to something shared.
    pub(crate) fn may_borrow(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::Never
            | TyKind::Const(_)
            // If it stands for a reference, the caller, who passes it, knows to what.
            | TyKind::Param(_) => false,
            TyKind::Tuple(parts) => parts.iter().any(|t| self.may_borrow(*t)),
            TyKind::Slice(item) | TyKind::Array(item) | TyKind::Future(item, _) => self.may_borrow(*item),
            TyKind::Adt(adt, args) => {
                self.holds_shared(ty) || self.has_lifetime(*adt) || args.iter().any(|t| self.may_borrow(*t))
            }
            _ => true,
        }
    }

    fn has_lifetime(&self, adt: AdtId) -> bool {
        let generics = match &self.defs.item(self.defs.adts[adt].loc).kind {
            ItemKind::Struct(item) | ItemKind::Union(item) => &item.generics,
            ItemKind::Enum(item) => &item.generics,
            _ => return true,
        };
        generics.params.iter().any(|p| p.kind == GenericParamKind::Lifetime)
    }

    /// What a transparent wrapper holds.
    pub(crate) fn transparent_content(&self, ty: Ty) -> Option<Ty> {
        let TyKind::Adt(adt, args) = ty.kind() else { return None };
        if !self.known.transparent.contains(adt) {
            return None;
        }
        args.first().copied()
    }

    /// What `*value` is.
    pub(crate) fn deref_target(&self, ty: Ty) -> Ty {
        match ty.kind() {
            TyKind::Ref(inner, _) | TyKind::RawPtr(inner, _) => *inner,
            _ => self.db.deref_target(ty, self.db.env(None)).unwrap_or_else(|| Ty::unknown(Reason::Derived)),
        }
    }

    /// Whether indexing gives an item: arrays, slices and the vectors of the standard library.
    pub(crate) fn is_sequence(&self, ty: Ty) -> bool {
        match self.behind(ty).kind() {
            TyKind::Slice(_) | TyKind::Array(_) => true,
            TyKind::Adt(adt, _) => {
                self.is_std(*adt) && matches!(self.defs.adts[*adt].name.as_str(), "Vec" | "VecDeque")
            }
            _ => false,
        }
    }

    /// The type of a field of a value of this type.
    pub(crate) fn part_ty(&self, ty: Ty, field: FieldId) -> Ty {
        match self.behind(ty).kind() {
            // What depends on a parameter is known in the parameter's own environment alone: `<T as Deref>::Target` stays.
            TyKind::Adt(adt, args) if *adt == field.variant.adt && args.iter().any(|t| t.has_param()) => {
                self.db.subst(GenericDef::Adt(*adt), args, self.field_decl_ty(field))
            }
            TyKind::Adt(adt, args) if *adt == field.variant.adt => self.db.field_ty(field, args),
            _ => self.field_decl_ty(field),
        }
    }

    /// The type of a field as it is declared.
    pub(crate) fn field_decl_ty(&self, field: FieldId) -> Ty {
        let types = self.db.field_tys(field.variant);
        types.get(field.index as usize).copied().unwrap_or_else(|| Ty::unknown(Reason::Unresolved))
    }

    /// What iterating a value of this type yields.
    pub(super) fn item_of(&self, ty: Ty) -> Option<Ty> {
        let assoc = &self.db.lang().assoc;
        [assoc.into_iter_item, assoc.iterator_item].into_iter().flatten().find_map(|alias| {
            let item = self.db.normalize(Ty::new(TyKind::Projection(alias, Ty::list(&[ty]))), self.db.env(None));
            (!matches!(item.kind(), TyKind::Projection(..) | TyKind::Unknown(_))).then_some(item)
        })
    }

    /// The type of a part.
    pub(crate) fn part_type(&self, ty: Ty, elem: Elem) -> Ty {
        let ty = self.behind(ty);
        let part = match (elem, ty.kind()) {
            (Elem::Field(field, _) | Elem::Deep(field), _) => Some(self.part_ty(ty, field)),
            (Elem::Tuple(i), TyKind::Tuple(types)) => types.get(i as usize).copied(),
            (Elem::Item, TyKind::Slice(item) | TyKind::Array(item)) => Some(*item),
            (Elem::Item, _) => self.item_of(ty),
            // A map's values, or what is of the same type again.
            (Elem::Key(_), TyKind::Adt(_, args)) => args.last().copied().or(Some(ty)),
            _ => None,
        };
        part.unwrap_or_else(|| Ty::unknown(Reason::Derived))
    }

    /// Whether the parts of a type are told apart by keys.
    pub(crate) fn is_keyed(&self, ty: Ty) -> bool {
        matches!(self.behind(ty).kind(), TyKind::Adt(adt, _) if self.known.objects.contains(adt))
    }

    /// The type of a part at a path.
    pub(crate) fn part_type_at(&self, ty: Ty, path: Path) -> Ty {
        path.elems().iter().fold(ty, |ty, elem| self.part_type(ty, *elem))
    }

    /// The parts of a struct or enum, all variants together.
    pub(crate) fn parts(&self, ty: Ty) -> Vec<(Elem, Ty)> {
        self.fields(ty).into_iter().map(|f| (self.elem_of(f), self.part_ty(ty, f))).collect()
    }

    /// The fields of a struct or enum, all variants together.
    pub(crate) fn fields(&self, ty: Ty) -> Vec<FieldId> {
        let TyKind::Adt(adt, _) = ty.kind() else { return Vec::new() };
        self.fields_of(*adt)
    }

    /// See [`World::fields`].
    pub(crate) fn fields_of(&self, adt: AdtId) -> Vec<FieldId> {
        let variants = self.defs.adts[adt].variants.iter().enumerate();
        variants
            .flat_map(|(v, variant)| {
                let variant_id = VariantId { adt, index: v as u32 };
                (0..variant.fields.len()).map(move |f| FieldId { variant: variant_id, index: f as u32 })
            })
            .collect()
    }

    /// Whether nothing in a type depends on the caller.
    pub(crate) fn is_concrete(&self, ty: Ty) -> bool {
        !ty.has_param() && !ty.has_projection() && !ty.has_unknown() && !crate::flow::eval::is_erased(ty)
    }

    /// The marked fields that a type holds, nested ones too, each with the way to it.
    pub(crate) fn marked_parts(&self, ty: Ty) -> MarkedParts {
        if self.facts.is_empty() {
            return Arc::default();
        }
        self.known.marked.get(ty, || {
            let mut found = Vec::new();
            self.find_marked(ty, &mut Vec::new(), &mut Vec::new(), &mut found);
            Arc::new(found)
        })
    }

    fn find_marked(
        &self,
        ty: Ty,
        path: &mut Vec<Elem>,
        within: &mut Vec<Ty>,
        found: &mut Vec<(Vec<Elem>, crate::flow::label::SourceId, StepKind)>,
    ) {
        if path.len() >= limits::PATH_LENGTH || found.len() >= limits::MARKED_PARTS {
            return;
        }
        let ty = self.behind(ty);
        match ty.kind() {
            TyKind::Tuple(types) => {
                for (i, part) in types.iter().enumerate() {
                    self.find_below(Elem::Tuple(i as u32), *part, path, within, found);
                }
            }
            TyKind::Slice(item) | TyKind::Array(item) => self.find_below(Elem::Item, *item, path, within, found),
            TyKind::Adt(adt, _) => {
                if self.known.hiding.contains(adt) || is_closed(within, ty, *adt) {
                    return;
                }
                if let Some(source) = self.facts.adt(*adt) {
                    found.push((path.clone(), source, StepKind::Source(self.defs.adts[*adt].name)));
                }
                within.push(ty);
                if self.is_outside(*adt)
                    && let Some(item) = self.iterator_item(ty, self.db.env(None))
                {
                    // What an iterator is made of stays inside: a `Map` over accounts yields what its function makes of them.
                    self.find_below(Elem::Item, item, path, within, found);
                    within.pop();
                    return;
                }
                for field in self.fields(ty) {
                    let elem = self.elem_of(field);
                    if let Some(source) = self.facts.field(field) {
                        path.push(elem);
                        let step =
                            StepKind::Holds { of: self.defs.adts[*adt].name, field: self.defs.field(field).name };
                        found.push((path.clone(), source, step));
                        path.pop();
                    }
                    self.find_below(elem, self.part_ty(ty, field), path, within, found);
                }
                within.pop();
            }
            TyKind::Dyn(_) | TyKind::Opaque(..) => {
                for (elem, part) in self.erased_parts(ty) {
                    match elem {
                        Some(elem) => self.find_below(elem, part, path, within, found),
                        None => self.find_marked(part, path, within, found),
                    }
                }
            }
            _ => {}
        }
    }

    fn find_below(
        &self,
        elem: Elem,
        ty: Ty,
        path: &mut Vec<Elem>,
        within: &mut Vec<Ty>,
        found: &mut Vec<(Vec<Elem>, crate::flow::label::SourceId, StepKind)>,
    ) {
        path.push(elem);
        self.find_marked(ty, path, within, found);
        path.pop();
    }

    /// What a rendering of a type shows.
    pub(crate) fn rendering(&self, ty: Ty, by: FormatTrait) -> Arc<Rendering> {
        self.known.renderings.get((ty, by), || Arc::new(self.find_rendering(ty, by)))
    }

    fn find_rendering(&self, ty: Ty, by: FormatTrait) -> Rendering {
        let TyKind::Adt(adt, _) = ty.kind() else { return Rendering::Leaf };
        if self.known.hiding.contains(adt) {
            return Rendering::Hidden;
        }
        let data = &self.defs.adts[*adt];
        let wanted = crate::names::def::format_trait_name(by);
        let attrs = &self.defs.item(data.loc).attrs;
        if let Some((func, substs)) = self.written_rendering(ty, by) {
            return Rendering::Code(func, substs);
        }
        if self.is_outside(*adt) {
            let fields = self.fields(ty);
            if fields.is_empty() {
                return Rendering::Leaf;
            }
            let parts = fields.into_iter().map(|f| (f, by)).collect();
            return Rendering::Parts { parts, deeper: Vec::new(), own: true };
        }
        if by == FormatTrait::Serialize
            && let Some((func, substs)) = self.serde_conversion(*adt, ty, attrs)
        {
            return Rendering::Converted(func, substs);
        }
        if by == FormatTrait::Display && (rendering::says_display(data, attrs) || self.shows_variants_alone(data)) {
            return rendering::display(*adt, data, attrs);
        }
        if by == FormatTrait::Serialize || rendering::derives(data, wanted) || by == FormatTrait::Debug {
            return rendering::derived(*adt, data, attrs, by);
        }
        // A rendering that nothing here explains: a derive that is not known may show everything.
        let parts = self.fields(ty).into_iter().map(|f| (f, by)).collect();
        Rendering::Parts { parts, deeper: Vec::new(), own: true }
    }

    /// Whether `Display` is derived by a macro that shows the variant's name, and fields only where an attribute says so.
    fn shows_variants_alone(&self, data: &AdtData) -> bool {
        let is_strum = |name: Name| name == "strum" || name == "strum_macros";
        data.derives.iter().filter(|d| d.name == "Display").any(|derive| match derive.by {
            Some(by) => is_strum(self.defs.crates[self.defs.macros[by].krate].name),
            None => derive.path.segments.first().is_some_and(|first| is_strum(first.name)),
        })
    }

    /// Whether a type is a stub's.
    pub(crate) fn is_stub(&self, adt: AdtId) -> bool {
        let krate = self.defs.modules[self.defs.adts[adt].module].krate;
        self.defs.crates[krate].role == crate::input::CrateRole::Stub
    }

    /// Whether a type is not the project's own.
    pub(crate) fn is_outside(&self, adt: AdtId) -> bool {
        self.is_outside_module(self.defs.adts[adt].module)
    }

    /// The trait that a rendering goes by.
    pub(crate) fn rendering_trait(&self, by: FormatTrait) -> Option<TraitId> {
        let lang = &self.db.lang().traits;
        match by {
            FormatTrait::Display => lang.display,
            FormatTrait::Debug => lang.debug,
            FormatTrait::Number => None,
            FormatTrait::Serialize => self.known.serialize,
        }
    }

    /// The project's own function that makes what is serialised of a type, if `#[serde(into = "…")]` says so.
    fn serde_conversion(&self, adt: AdtId, ty: Ty, attrs: &Attrs) -> Option<(FuncId, Substs)> {
        let into = rendering::conversion(attrs)?;
        let traits = &self.db.lang().traits;
        let is_it = |ty: Ty| match ty.kind() {
            TyKind::Adt(adt, _) => self.defs.adts[*adt].name == into,
            _ => self.db.display(ty) == into.as_str(),
        };
        let is_of = |ty: Ty| matches!(ty.kind(), TyKind::Adt(other, _) if *other == adt);
        let from = traits.from.iter().flat_map(|id| self.db.impls_of(*id)).filter(|imp| {
            let header = self.db.impl_trait(**imp);
            header.is_some_and(|t| is_it(t.self_ty()) && t.args.get(1).is_some_and(|of| is_of(*of)))
        });
        let own = traits.into.iter().flat_map(|id| self.db.impls_of(*id)).filter(|imp| {
            let header = self.db.impl_trait(**imp);
            header.is_some_and(|t| is_of(t.self_ty()) && t.args.get(1).is_some_and(|to| is_it(*to)))
        });
        let imp = *from.chain(own).next()?;
        let func = self.defs.impls[imp].funcs.iter().copied().find(|f| self.has_body(*f))?;
        let header = self.db.impl_trait(imp)?;
        let known =
            (!ty.has_param() && !header.self_ty().has_param()).then(|| self.db.impl_for(header.of, header.args));
        let substs = known.flatten().map_or_else(|| self.db.identity(GenericDef::Func(func)), |(_, substs)| substs);
        Some((func, substs))
    }

    /// What is written of a field that `#[serde(with = "Shape")]` gives the shape of another type: fields of the field's own
    /// type; `None` where it does not, or where that type has no such fields.
    pub(crate) fn field_shape(&self, field: FieldId, ty: Ty, by: FormatTrait) -> Option<Vec<(FieldId, FormatTrait)>> {
        if by != FormatTrait::Serialize {
            return None;
        }
        let path = rendering::shape(&self.defs.field(field).attrs)?;
        let module = self.defs.adts[field.variant.adt].module;
        let Def::Adt(shape) = self.named_in(module, &path, Ns::Types)? else { return None };
        let TyKind::Adt(adt, _) = self.behind(ty).kind() else { return None };
        let data = &self.defs.adts[shape];
        let Rendering::Parts { parts, .. } = rendering::derived(shape, data, &self.defs.item(data.loc).attrs, by)
        else {
            return None;
        };
        let here = |part: FieldId| {
            let variant = self.defs.variant(part.variant).name;
            let variants = &self.defs.adts[*adt].variants;
            let index = variants.iter().position(|v| v.name == variant).or((variants.len() == 1).then_some(0))?;
            self.field_named(VariantId { adt: *adt, index: index as u32 }, self.defs.field(part).name)
        };
        parts.into_iter().map(|(part, by)| Some((here(part)?, by))).collect()
    }

    /// What a path that an attribute writes as a text names.
    pub(super) fn named_in(&self, module: ModuleId, path: &[Name], ns: Ns) -> Option<Def> {
        let (anchor, names) = match path.split_first()? {
            (first, rest) if *first == "crate" => (Anchor::Crate, rest),
            (first, rest) if *first == "self" => (Anchor::SelfMod, rest),
            _ => (Anchor::Plain, path),
        };
        self.defs.resolve_names(module, anchor, names, ns).map(|res| res.def)
    }

    /// The project's own function that serialises a field, if an attribute names one.
    pub(crate) fn field_serializer(&self, field: FieldId, by: FormatTrait) -> Option<FuncId> {
        if by != FormatTrait::Serialize {
            return None;
        }
        let path = rendering::serializer(&self.defs.field(field).attrs)?;
        let module = self.defs.adts[field.variant.adt].module;
        match self.named_in(module, &path, Ns::Values)? {
            Def::Func(func) if self.has_body(func) => Some(func),
            _ => None,
        }
    }

    /// The project's own implementation of a rendering.
    fn written_rendering(&self, ty: Ty, by: FormatTrait) -> Option<(FuncId, Substs)> {
        let (imp, substs) = self.db.impl_for(self.rendering_trait(by)?, Ty::list(&[ty]))?;
        let func = self.defs.impls[imp].funcs.iter().copied().find(|f| self.has_body(*f))?;
        Some((func, substs))
    }

    /// A path that a stub attribute writes by names, on a type: `self.body`, `return.Ok.0`.
    pub(crate) fn stub_path(&self, ty: Ty, names: &[Name]) -> Option<Path> {
        let mut ty = self.behind(ty);
        let mut path = Path::EMPTY;
        let mut at = 0;
        while at < names.len() {
            let name = names[at];
            let (elem, used) = match ty.kind() {
                TyKind::Adt(adt, _) => {
                    let data = &self.defs.adts[*adt];
                    let variant =
                        data.variants.iter().position(|v| v.name == name && data.kind == crate::names::AdtKind::Enum);
                    let (index, field, used) = match variant {
                        Some(index) => (index, *names.get(at + 1)?, 2),
                        None => (0, name, 1),
                    };
                    let field = self.field_named(VariantId { adt: *adt, index: index as u32 }, field);
                    match field {
                        Some(field) => (self.elem_of(field), used),
                        None if name == "item" => (Elem::Item, 1),
                        None => return None,
                    }
                }
                _ if name == "item" => (Elem::Item, 1),
                // A tuple, or a parameter that is one in every call: the items of `unzip`.
                _ => (Elem::Tuple(name.parse().ok()?), 1),
            };
            path = path.then(elem);
            ty = self.behind(self.part_type(ty, elem));
            at += used;
        }
        Some(path)
    }
}

/// How often a type is looked into inside of itself with other arguments: `Vec<Vec<T>>`.
const SAME: usize = 4;

/// Whether a type is not to be looked into again inside of these.
fn is_closed(within: &[Ty], ty: Ty, adt: AdtId) -> bool {
    let same = within.iter().filter(|t| matches!(t.kind(), TyKind::Adt(other, _) if *other == adt));
    within.contains(&ty) || same.count() >= SAME
}
