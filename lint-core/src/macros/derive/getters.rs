//! Getters and setters: `derive_getters::Getters`, `getset`.
//!
//! ```text
//! #[derive(Getters)] struct Account { email: String }   ─▶   fn email(&self) -> &String { &self.email }
//! ```

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{cfgs, fields, has_word};

/// `derive_getters`: one for each named field without `#[getter(skip)]`.
pub(super) fn plain(input: &syn::DeriveInput) -> TokenStream {
    each(input, |field, name, ty| {
        let skipped = has_word(&field.attrs, "getter", "skip");
        (!skipped).then(|| quote!(pub fn #name(&self) -> &#ty { &self.#name }))
    })
}

/// `getset::Getters`: where the type or the field says `#[getset(get)]` or `#[get]`.
pub(super) fn get(input: &syn::DeriveInput) -> TokenStream {
    each(input, |field, name, ty| {
        is_wanted(input, field, "get").then(|| quote!(pub fn #name(&self) -> &#ty { &self.#name }))
    })
}

/// `getset::CopyGetters`
pub(super) fn get_copy(input: &syn::DeriveInput) -> TokenStream {
    each(input, |field, name, ty| {
        is_wanted(input, field, "get_copy").then(|| quote!(pub fn #name(&self) -> #ty { self.#name }))
    })
}

/// `getset::MutGetters`
pub(super) fn get_mut(input: &syn::DeriveInput) -> TokenStream {
    each(input, |field, name, ty| {
        let function = format_ident!("{name}_mut");
        is_wanted(input, field, "get_mut").then(|| quote!(pub fn #function(&mut self) -> &mut #ty { &mut self.#name }))
    })
}

/// `getset::Setters`
pub(super) fn set(input: &syn::DeriveInput) -> TokenStream {
    each(input, |field, name, ty| {
        let function = format_ident!("set_{name}");
        is_wanted(input, field, "set")
            .then(|| quote!(pub fn #function(&mut self, val: #ty) -> &mut Self { self.#name = val; self }))
    })
}

fn is_wanted(input: &syn::DeriveInput, field: &syn::Field, word: &str) -> bool {
    let says =
        |attrs: &[syn::Attribute]| has_word(attrs, "getset", word) || attrs.iter().any(|a| a.path().is_ident(word));
    let skipped = has_word(&field.attrs, "getset", "skip");
    !skipped && (says(&field.attrs) || says(&input.attrs))
}

fn each(
    input: &syn::DeriveInput,
    write: impl Fn(&syn::Field, &syn::Ident, &syn::Type) -> Option<TokenStream>,
) -> TokenStream {
    let name = &input.ident;
    let (generics, args, bounds) = input.generics.split_for_impl();
    let functions = fields(input).into_iter().filter_map(|field| {
        let cfgs = cfgs(field);
        let function = write(field, field.ident.as_ref()?, &field.ty)?;
        Some(quote!(#cfgs #function))
    });
    quote!(impl #generics #name #args #bounds { #(#functions)* })
}
