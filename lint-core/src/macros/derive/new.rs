//! Constructors: `derive_new::new`, `derive_more::Constructor`.
//!
//! ```text
//! struct Pair(u8, u8);   ─▶   fn new(field0: u8, field1: u8) -> Self
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::{cfgs, fields, has_word, local, member};

/// `derive_new`: one parameter for each field but those with a default or value of their own.
pub(super) fn new(input: &syn::DeriveInput) -> TokenStream {
    match &input.data {
        syn::Data::Struct(_) => constructor_of(input, true),
        // For an enum, one function a variant: rare, and the variants themselves say as much.
        _ => TokenStream::new(),
    }
}

/// `derive_more::Constructor`: one parameter for each field.
pub(super) fn constructor(input: &syn::DeriveInput) -> TokenStream {
    constructor_of(input, false)
}

fn constructor_of(input: &syn::DeriveInput, has_attributes: bool) -> TokenStream {
    let name = &input.ident;
    let (generics, args, bounds) = input.generics.split_for_impl();
    let (mut params, mut inits) = (TokenStream::new(), TokenStream::new());
    for (at, field) in fields(input).into_iter().enumerate() {
        let (member, local, ty, cfgs) = (member(at, field), local(at, field), &field.ty, cfgs(field));
        if has_attributes && (has_word(&field.attrs, "new", "default") || has_word(&field.attrs, "new", "value")) {
            inits.extend(quote!(#cfgs #member: ::std::default::Default::default(),));
        } else if has_attributes && has_word(&field.attrs, "new", "into") {
            params.extend(quote!(#cfgs #local: impl ::std::convert::Into<#ty>,));
            inits.extend(quote!(#cfgs #member: #local.into(),));
        } else {
            params.extend(quote!(#cfgs #local: #ty,));
            inits.extend(quote!(#cfgs #member: #local,));
        }
    }
    quote! {
        impl #generics #name #args #bounds {
            pub fn new(#params) -> Self { #name { #inits } }
        }
    }
}
