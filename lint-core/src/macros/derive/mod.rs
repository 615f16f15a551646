//! Derive macros that write functions: what a type gets from them, as source text.
//!
//! A stub names its expander: `#[stub::derive] #[stub::builtin("derive_new")] macro_rules! new { () => {} }`. Derives that only
//! implement a trait need none: that they stand on the type says it. Bounds that a derive adds are left out; they decide nothing
//! here. Knows no names: paths in what it writes are the type's own, or start at `::std` or at the macro's own crate.
//!
//! ```text
//! #[derive(new)] struct Form { name: String, #[new(default)] bio: Option<String> }
//!   ─▶  impl Form { pub fn new(name: String) -> Self { Self { name: name, bio: ::std::default::Default::default() } } }
//! ```

mod associations;
mod builder;
mod conversions;
mod entity;
mod getters;
mod new;
mod strum;
mod validate;

use proc_macro2::TokenStream;
use quote::ToTokens as _;

use super::rules::ExpandError;
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Hygiene, MacroCall, TokenBuffer};

/// What an expander writes for the crate of the macro; becomes `$crate`.
const OWN_CRATE: &str = "__own_crate";

/// Expands the derive of this name on the type that the call's tokens are; `None`: there is none. `def_crate` is the position
/// of the macro's crate in the project.
pub(crate) fn expand(name: &str, call: &MacroCall, def_crate: u32) -> Option<Result<TokenBuffer, ExpandError>> {
    let by: fn(&syn::DeriveInput) -> TokenStream = match name {
        "derive_new" => new::new,
        "derive_constructor" => new::constructor,
        "derive_getters" => getters::plain,
        "derive_getset_get" => getters::get,
        "derive_getset_get_copy" => getters::get_copy,
        "derive_getset_get_mut" => getters::get_mut,
        "derive_getset_set" => getters::set,
        "derive_builder" => builder::fallible,
        "derive_typed_builder" => builder::typed,
        "derive_error" => conversions::error,
        "derive_from" => conversions::from,
        "derive_into" => conversions::into,
        "derive_deref" => conversions::deref,
        "derive_deref_mut" => conversions::deref_mut,
        "derive_as_ref" => conversions::as_ref,
        "derive_as_ref_str" => strum::as_ref_str,
        "derive_enum_string" => strum::enum_string,
        "derive_enum_iter" => strum::enum_iter,
        "derive_into_static_str" => strum::into_static_str,
        "derive_associations" => associations::associations,
        "derive_validate" => validate::validate,
        "derive_entity_model" => entity::entity_model,
        "derive_entity" => entity::entity,
        "derive_model" => entity::model,
        "derive_active_model" => entity::active_model,
        "derive_into_active_model" => entity::into_active_model,
        "derive_relation" => entity::relation,
        "derive_partial_model" => entity::partial_model,
        "derive_active_model_behavior" => entity::behavior,
        _ => return None,
    };
    Some(match syn::parse2::<syn::DeriveInput>(call.tokens.to_stream()) {
        Ok(input) => Ok(placed(TokenBuffer::from_stream(by(&input)), call.range, def_crate)),
        Err(error) => Err(ExpandError { message: error.to_string() }),
    })
}

/// What a derive writes stands where the type's name does.
fn placed(mut tokens: TokenBuffer, range: TextRange, def_crate: u32) -> TokenBuffer {
    for token in &mut tokens.tokens {
        if token.text == OWN_CRATE {
            token.text = Name::new(&format!("{}{def_crate}", crate::syntax::DOLLAR_CRATE));
        }
        token.range = range;
        token.hygiene = Hygiene(0);
    }
    tokens
}

/// The fields of a struct; of an enum or union none.
fn fields(input: &syn::DeriveInput) -> Vec<&syn::Field> {
    match &input.data {
        syn::Data::Struct(data) => data.fields.iter().collect(),
        _ => Vec::new(),
    }
}

/// A field's name: its position in a tuple.
fn member(at: usize, field: &syn::Field) -> syn::Member {
    match &field.ident {
        Some(name) => syn::Member::Named(name.clone()),
        None => syn::Member::Unnamed(at.into()),
    }
}

/// The name of a parameter for a field.
fn local(at: usize, field: &syn::Field) -> syn::Ident {
    field.ident.clone().unwrap_or_else(|| quote::format_ident!("field{at}"))
}

/// The `cfg`s of a field, for what is written of it.
fn cfgs(field: &syn::Field) -> TokenStream {
    field.attrs.iter().filter(|a| a.path().is_ident("cfg")).map(syn::Attribute::to_token_stream).collect()
}

/// Whether an attribute of this name has this word in it: `#[new(default)]`, `#[builder(setter(into))]`.
fn has_word(attrs: &[syn::Attribute], name: &str, word: &str) -> bool {
    attrs.iter().filter(|a| a.path().is_ident(name)).any(|attr| match &attr.meta {
        syn::Meta::List(list) => holds(list.tokens.clone(), word),
        _ => false,
    })
}

fn holds(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|tree| match tree {
        proc_macro2::TokenTree::Ident(name) => name == word,
        // Attributes nest two or three deep; deeper groups are arguments, not words.
        proc_macro2::TokenTree::Group(group) => group.stream().into_iter().any(|inner| match inner {
            proc_macro2::TokenTree::Ident(name) => name == word,
            _ => false,
        }),
        _ => false,
    })
}

#[cfg(test)]
mod tests;
