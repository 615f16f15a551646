//! A type with its marks: what the derive is given, without what it has no use for.
//!
//! Structs have one variant without a name. Unions have no fields that could be marked, since none of them holds for sure.

use lint_core::grammar::{Errors, Mark};
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Data, DataUnion, DeriveInput, Fields};

use crate::attr::{self, Attr};

/// A struct or enum.
pub(crate) struct Input {
    /// The attributes on the type.
    pub(crate) attrs: Vec<Attr>,
    /// Its variants; one for a struct, none for a union.
    pub(crate) variants: Vec<Variant>,
}

/// A variant of an enum, or all of a struct.
pub(crate) struct Variant {
    /// Its name; `None` for a struct.
    pub(crate) name: Option<String>,
    /// The attributes on it; none for a struct.
    pub(crate) attrs: Vec<Attr>,
    /// Its fields, in order.
    pub(crate) fields: Vec<Field>,
}

/// A field.
pub(crate) struct Field {
    /// Its name without `r#`, or its position.
    pub(crate) name: String,
    /// Its name's place, or its type's.
    pub(crate) span: Span,
    /// The attributes on it.
    pub(crate) attrs: Vec<Attr>,
}

impl Input {
    /// Reads a type. A union is an error, and comes out without fields.
    pub(crate) fn from_syn(input: &DeriveInput, errors: &mut Errors) -> Self {
        let attrs = attr::read(&input.attrs, errors);
        let variants = match &input.data {
            Data::Struct(data) => vec![Variant { name: None, attrs: Vec::new(), fields: fields(&data.fields, errors) }],
            Data::Enum(data) => data.variants.iter().map(|variant| enum_variant(variant, errors)).collect(),
            Data::Union(data) => {
                refuse(data, errors);
                Vec::new()
            }
        };
        Self { attrs, variants }
    }

    /// All marks, in order of place.
    #[cfg_attr(not(feature = "policy"), allow(dead_code, reason = "only names are looked up in all marks"))]
    pub(crate) fn marks(&self) -> impl Iterator<Item = &Mark<Span>> {
        let fields = self.variants.iter().flat_map(|v| &v.fields).flat_map(|f| &f.attrs);
        self.attrs.iter().chain(fields).filter_map(|a| a.mark.as_ref())
    }
}

impl Field {
    /// Whether it says of itself what it is, be it wrongly.
    pub(crate) fn is_marked(&self) -> bool {
        !self.attrs.is_empty()
    }
}

fn refuse(union: &DataUnion, errors: &mut Errors) {
    errors.push_with_help(
        union.union_token.span,
        "a union can't be marked: which of its fields holds data is not known",
        "mark a struct or an enum instead".to_owned(),
    );
}

fn enum_variant(variant: &syn::Variant, errors: &mut Errors) -> Variant {
    Variant {
        name: Some(variant.ident.unraw().to_string()),
        attrs: attr::read(&variant.attrs, errors),
        fields: fields(&variant.fields, errors),
    }
}

fn fields(fields: &Fields, errors: &mut Errors) -> Vec<Field> {
    let mut all = Vec::new();
    for (position, field) in fields.iter().enumerate() {
        let (name, span) = match &field.ident {
            Some(ident) => (ident.unraw().to_string(), ident.span()),
            None => (position.to_string(), field.ty.span()),
        };
        all.push(Field { name, span, attrs: attr::read(&field.attrs, errors) });
    }
    all
}
