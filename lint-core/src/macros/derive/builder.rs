//! Builders: `derive_builder::Builder`, `typed_builder::TypedBuilder`, `bon::Builder`.
//!
//! Where nothing is known yet, the function has no body, as in a stub. The builder's own type holds a value for each field; setters replace it. That a field was forgotten is for the compiler to say.
//!
//! ```text
//! #[derive(Builder)] struct Mail { to: String }
//!   ─▶  struct MailBuilder { to: String }   fn to(&mut self, value: impl Into<String>) -> &mut Self   fn build(&self) -> Result<Mail, …>
//! ```

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{cfgs, fields};

/// `derive_builder`: setters by `&mut`, `build` may fail.
pub(super) fn fallible(input: &syn::DeriveInput) -> TokenStream {
    let error = format_ident!("{}BuilderError", input.ident);
    let name = &input.ident;
    let (_, args, _) = input.generics.split_for_impl();
    let parts = Parts::of(input, &|ident, ty| {
        quote! {
            pub fn #ident(&mut self, value: impl ::std::convert::Into<#ty>) -> &mut Self {
                self.#ident = value.into();
                self
            }
        }
    });
    let Parts { builder, setters, copies, .. } = &parts;
    let (generics, _, bounds) = input.generics.split_for_impl();
    let types = parts.types(input);
    quote! {
        #types
        #[derive(Debug)]
        pub struct #error;
        impl #generics #builder #args #bounds {
            #setters
            pub fn build(&self) -> ::std::result::Result<#name #args, #error> { Ok(#name { #copies }) }
        }
        impl #generics ::std::default::Default for #builder #args #bounds {
            fn default() -> Self;
        }
    }
}

/// `typed_builder` and `bon`: setters by value, started by `Type::builder()`.
pub(super) fn typed(input: &syn::DeriveInput) -> TokenStream {
    let name = &input.ident;
    let (generics, args, bounds) = input.generics.split_for_impl();
    let parts = Parts::of(input, &|ident, ty| {
        quote! {
            pub fn #ident(mut self, value: impl ::std::convert::Into<#ty>) -> Self {
                self.#ident = value.into();
                self
            }
        }
    });
    let Parts { builder, setters, moves, .. } = &parts;
    let types = parts.types(input);
    quote! {
        #types
        impl #generics #name #args #bounds {
            pub fn builder() -> #builder #args;
        }
        impl #generics #builder #args #bounds {
            #setters
            pub fn build(self) -> #name #args { #name { #moves } }
        }
    }
}

struct Parts {
    builder: syn::Ident,
    decls: TokenStream,
    setters: TokenStream,
    copies: TokenStream,
    moves: TokenStream,
}

impl Parts {
    fn of(input: &syn::DeriveInput, setter: &dyn Fn(&syn::Ident, &syn::Type) -> TokenStream) -> Self {
        let mut parts = Self {
            builder: format_ident!("{}Builder", input.ident),
            decls: TokenStream::new(),
            setters: TokenStream::new(),
            copies: TokenStream::new(),
            moves: TokenStream::new(),
        };
        for field in fields(input) {
            let Some(ident) = &field.ident else { continue };
            let (ty, cfgs) = (&field.ty, cfgs(field));
            let setter = setter(ident, ty);
            parts.decls.extend(quote!(#cfgs #ident: #ty,));
            parts.setters.extend(quote!(#cfgs #setter));
            parts.copies.extend(quote!(#cfgs #ident: self.#ident.clone(),));
            parts.moves.extend(quote!(#cfgs #ident: self.#ident,));
        }
        parts
    }

    /// The builder's own type.
    fn types(&self, input: &syn::DeriveInput) -> TokenStream {
        let (builder, decls) = (&self.builder, &self.decls);
        let (generics, bounds) = (&input.generics, &input.generics.where_clause);
        quote!(pub struct #builder #generics #bounds { #decls })
    }
}
