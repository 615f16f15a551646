//! Shapes: variants, fields, and the types that have a success and a failure.

use super::World;
use crate::base::{Name, Set, limits};
use crate::flow::elem::Elem;
use crate::flow::summary::StoreKey;
use crate::names::{AdtId, AdtKind, ConstId, FieldId, ImplId, VariantId};
use crate::types::{Ty, TyKind, TypeDb};

/// A type with a success and a failure: `Option`, `Result`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TryShape {
    /// The field that holds the success.
    pub(crate) success: FieldId,
    /// What a failure is.
    pub(crate) failure: Failure,
}

/// What a failure is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Failure {
    /// A variant without content: `None`.
    Empty(VariantId),
    /// An error in this field: `Err`.
    Holds(FieldId),
}

/// The types of the project whose values run code when they go away.
pub(super) fn dropped_types(db: &TypeDb) -> Set<AdtId> {
    let defs = db.map();
    let impls = db.lang().traits.drop.map(|of| db.impls_of(of)).unwrap_or_default();
    let has_code = |imp: &&ImplId| defs.impls[**imp].funcs.iter().any(|f| defs.funcs[*f].body.is_some());
    let of = impls.iter().filter(has_code).filter_map(|imp| match db.impl_self(*imp).kind() {
        TyKind::Adt(adt, _) => Some(*adt),
        _ => None,
    });
    of.collect()
}

impl World<'_> {
    /// The field of this name; a position as text in tuples.
    pub(crate) fn field_named(&self, variant: VariantId, name: Name) -> Option<FieldId> {
        let at = self.defs.variant(variant).fields.iter().position(|f| f.name == name)?;
        Some(FieldId { variant, index: at as u32 })
    }

    /// The field at a position.
    pub(crate) fn field_at(&self, variant: VariantId, at: usize) -> Option<FieldId> {
        (at < self.defs.variant(variant).fields.len()).then_some(FieldId { variant, index: at as u32 })
    }

    /// Whether a constructor takes fields.
    pub(crate) fn has_fields(&self, variant: VariantId) -> bool {
        !self.defs.variant(variant).fields.is_empty()
    }

    /// Whether a pattern of this variant always matches.
    pub(crate) fn is_only_variant(&self, variant: VariantId) -> bool {
        let adt = &self.defs.adts[variant.adt];
        adt.kind != AdtKind::Enum || adt.variants.len() == 1
    }

    /// How a type succeeds and fails, if `?` can be used on it.
    pub(crate) fn try_shape(&self, ty: Ty) -> Option<TryShape> {
        let TyKind::Adt(adt, _) = self.behind(ty).kind() else { return None };
        let lang = &self.db.lang().adts;
        let first = |index| FieldId { variant: VariantId { adt: *adt, index }, index: 0 };
        let index = |name: &str| self.defs.adts[*adt].variants.iter().position(|v| v.name == name).map(|i| i as u32);
        if lang.option == Some(*adt) {
            let none = VariantId { adt: *adt, index: index("None")? };
            return Some(TryShape { success: first(index("Some")?), failure: Failure::Empty(none) });
        }
        if lang.result == Some(*adt) {
            return Some(TryShape { success: first(index("Ok")?), failure: Failure::Holds(first(index("Err")?)) });
        }
        None
    }

    /// Where in a type its success is: `Ok.0` in a `Result`, `Ready.0.Ok.0` in what polling a future gives.
    pub(crate) fn success_in(&self, ty: Ty) -> Option<Vec<Elem>> {
        if let Some(shape) = self.try_shape(ty) {
            return Some(vec![self.elem_of(shape.success)]);
        }
        let TyKind::Adt(adt, args) = ty.kind() else { return None };
        let polled = self.db.fn_sig(self.db.lang().funcs.poll?).ret;
        if !matches!(polled.kind(), TyKind::Adt(poll, _) if poll == adt) {
            return None;
        }
        let ready = FieldId { variant: VariantId { adt: *adt, index: 0 }, index: 0 };
        let shape = self.try_shape(*args.first()?)?;
        Some(vec![self.elem_of(ready), self.elem_of(shape.success)])
    }

    /// The fields of the other variants of an enum that a reader might take for marked data: all of those that tell success from
    /// failure, else those whose types hold marked fields.
    pub(crate) fn other_variants(&self, variant: VariantId, ty: Ty) -> Vec<Elem> {
        let data = &self.defs.adts[variant.adt];
        if data.kind != AdtKind::Enum || data.variants.len() > limits::OTHER_VARIANTS {
            return Vec::new();
        }
        let is_own = matches!(self.behind(ty).kind(), TyKind::Adt(adt, _) if *adt == variant.adt);
        let others = data.variants.iter().enumerate().filter(|(index, _)| *index as u32 != variant.index);
        let fields = others.flat_map(|(index, v)| {
            let of = VariantId { adt: variant.adt, index: index as u32 };
            (0..v.fields.len()).map(move |f| FieldId { variant: of, index: f as u32 })
        });
        let may_hold = |field: &FieldId| {
            self.is_success(variant).is_some()
                || self.facts.field(*field).is_some()
                || is_own && !self.marked_parts(self.part_ty(ty, *field)).is_empty()
        };
        fields.filter(may_hold).map(|field| self.elem_of(field)).collect()
    }

    /// Whether a variant means success (`Some`, `Ok`) or failure (`None`, `Err`); `None`: neither.
    pub(crate) fn is_success(&self, variant: VariantId) -> Option<bool> {
        let lang = &self.db.lang().adts;
        if lang.option != Some(variant.adt) && lang.result != Some(variant.adt) {
            return None;
        }
        let name = self.defs.variant(variant).name;
        Some(name == "Some" || name == "Ok")
    }

    /// Whether a value of this type tells success from failure: a guard's result is tested.
    pub(crate) fn can_fail(&self, ty: Ty) -> bool {
        matches!(self.behind(ty).kind(), TyKind::Bool) || self.try_shape(ty).is_some()
    }

    /// Whether a type only tells yes or no, or nothing.
    pub(crate) fn is_predicate(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Bool | TyKind::Never => true,
            TyKind::Tuple(parts) => parts.is_empty(),
            TyKind::Adt(adt, _) => {
                let name = self.defs.adts[*adt].name;
                self.is_std(*adt) && name == "Ordering"
            }
            TyKind::Future(inner, _) => self.is_predicate(*inner),
            _ => false,
        }
    }

    /// Whether a type is one of the standard library's.
    pub(crate) fn is_std(&self, adt: AdtId) -> bool {
        let krate = self.defs.modules[self.defs.adts[adt].module].krate;
        Some(krate) == self.db.lang().std
    }

    /// The name of a type, for messages.
    pub(crate) fn adt_name(&self, ty: Ty) -> Name {
        match ty.kind() {
            TyKind::Adt(adt, _) => self.defs.adts[*adt].name,
            _ => Name::new("value"),
        }
    }

    /// The name of what outlives a call, for messages.
    pub(crate) fn store_name(&self, key: StoreKey) -> Name {
        match key {
            StoreKey::Field(field) => self.defs.field(field).name,
            StoreKey::Static(id) => self.defs.consts[id].name,
        }
    }

    /// The type of a constant or static.
    pub(crate) fn const_ty(&self, id: ConstId) -> Ty {
        self.db.const_ty(id)
    }

    /// Whether what a static of this type holds may be another than what it was given at first. Texts and numbers in a
    /// static stay (but for a `static mut`, which hardly anyone writes).
    pub(crate) fn can_change(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Ref(inner, _) | TyKind::Slice(inner) | TyKind::Array(inner) => self.can_change(*inner),
            TyKind::Tuple(parts) => parts.iter().any(|part| self.can_change(*part)),
            TyKind::Str | TyKind::Bool | TyKind::Char | TyKind::Int(_) | TyKind::Float(_) | TyKind::FnPtr(_) => false,
            _ => true,
        }
    }

    /// Whether code runs when a value with this field goes away: it finds what is in it.
    pub(crate) fn is_seen_when_dropped(&self, field: FieldId) -> bool {
        self.known.dropped.contains(&field.variant.adt) && self.keeps_what_is_stored(field)
    }

    /// Whether what is put into a field somewhere is to be expected in the same field elsewhere: a field of the project's own
    /// types, that is not marked (it is personal anyway), and not generic (each use of the type is another one).
    pub(crate) fn keeps_what_is_stored(&self, field: FieldId) -> bool {
        let adt = &self.defs.adts[field.variant.adt];
        !self.is_outside_module(adt.module)
            && self.facts.field(field).is_none()
            && !self.field_decl_ty(field).has_param()
    }
}
