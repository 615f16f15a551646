//! Conversions: `From`, `Into`, `Deref`, `DerefMut` and `AsRef` as `derive_more` and its like write them.
//!
//! ```text
//! #[derive(From, Deref)] struct Email(String);   ─▶   impl From<String> for Email …   impl Deref for Email …
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::{fields, local, member};

/// From the fields: of a struct, and of each variant with fields of its own.
pub(super) fn from(input: &syn::DeriveInput) -> TokenStream {
    let name = &input.ident;
    match &input.data {
        syn::Data::Struct(data) => from_fields(input, &data.fields, &quote!(#name)),
        syn::Data::Enum(data) => {
            let variants = data.variants.iter().filter(|v| v.fields.len() == 1);
            variants
                .map(|v| {
                    let variant = &v.ident;
                    from_fields(input, &v.fields, &quote!(#name::#variant))
                })
                .collect()
        }
        syn::Data::Union(_) => TokenStream::new(),
    }
}

fn from_fields(input: &syn::DeriveInput, fields: &syn::Fields, path: &TokenStream) -> TokenStream {
    let name = &input.ident;
    let (generics, args, bounds) = input.generics.split_for_impl();
    let types: Vec<&syn::Type> = fields.iter().map(|f| &f.ty).collect();
    let [ty] = types.as_slice() else {
        let locals: Vec<syn::Ident> = fields.iter().enumerate().map(|(at, f)| local(at, f)).collect();
        let members: Vec<syn::Member> = fields.iter().enumerate().map(|(at, f)| member(at, f)).collect();
        return quote! {
            impl #generics ::std::convert::From<(#(#types,)*)> for #name #args #bounds {
                fn from(value: (#(#types,)*)) -> Self { let (#(#locals,)*) = value; #path { #(#members: #locals),* } }
            }
        };
    };
    let member = fields.iter().next().map(|f| member(0, f));
    quote! {
        impl #generics ::std::convert::From<#ty> for #name #args #bounds {
            fn from(value: #ty) -> Self { #path { #member: value } }
        }
    }
}

/// `thiserror`: from the fields that say `#[from]`. That the type is an error, the derive itself says.
pub(super) fn error(input: &syn::DeriveInput) -> TokenStream {
    let name = &input.ident;
    let says_from = |fields: &syn::Fields| fields.iter().any(|f| f.attrs.iter().any(|a| a.path().is_ident("from")));
    match &input.data {
        syn::Data::Struct(data) if says_from(&data.fields) => from_source(input, &data.fields, &quote!(#name)),
        syn::Data::Enum(data) => {
            let variants = data.variants.iter().filter(|v| says_from(&v.fields));
            variants
                .map(|v| {
                    let variant = &v.ident;
                    from_source(input, &v.fields, &quote!(#name::#variant))
                })
                .collect()
        }
        _ => TokenStream::new(),
    }
}

/// From the field that says `#[from]`; beside it there is at most a backtrace.
fn from_source(input: &syn::DeriveInput, fields: &syn::Fields, path: &TokenStream) -> TokenStream {
    let name = &input.ident;
    let (generics, args, bounds) = input.generics.split_for_impl();
    let marked = fields.iter().enumerate().find(|(_, f)| f.attrs.iter().any(|a| a.path().is_ident("from")));
    let Some((at, field)) = marked else { return TokenStream::new() };
    let (member, ty) = (member(at, field), &field.ty);
    quote! {
        impl #generics ::std::convert::From<#ty> for #name #args #bounds {
            fn from(value: #ty) -> Self { #path { #member: value } }
        }
    }
}

/// Into the only field.
pub(super) fn into(input: &syn::DeriveInput) -> TokenStream {
    let (name, Some((member, ty))) = (&input.ident, only(input)) else { return TokenStream::new() };
    let (generics, args, bounds) = input.generics.split_for_impl();
    quote! {
        impl #generics ::std::convert::From<#name #args> for #ty #bounds {
            fn from(value: #name #args) -> Self { value.#member }
        }
    }
}

/// To the only field, or the one that says `#[deref]`.
pub(super) fn deref(input: &syn::DeriveInput) -> TokenStream {
    let (name, Some((member, ty))) = (&input.ident, chosen(input, "deref")) else { return TokenStream::new() };
    let (generics, args, bounds) = input.generics.split_for_impl();
    quote! {
        impl #generics ::std::ops::Deref for #name #args #bounds {
            type Target = #ty;
            fn deref(&self) -> &#ty { &self.#member }
        }
    }
}

/// As [`deref`], to be changed.
pub(super) fn deref_mut(input: &syn::DeriveInput) -> TokenStream {
    let (name, Some((member, ty))) = (&input.ident, chosen(input, "deref_mut")) else { return TokenStream::new() };
    let (generics, args, bounds) = input.generics.split_for_impl();
    quote! {
        impl #generics ::std::ops::DerefMut for #name #args #bounds {
            fn deref_mut(&mut self) -> &mut #ty { &mut self.#member }
        }
    }
}

/// To the only field, or the one that says `#[as_ref]`.
pub(super) fn as_ref(input: &syn::DeriveInput) -> TokenStream {
    let (name, Some((member, ty))) = (&input.ident, chosen(input, "as_ref")) else { return TokenStream::new() };
    let (generics, args, bounds) = input.generics.split_for_impl();
    quote! {
        impl #generics ::std::convert::AsRef<#ty> for #name #args #bounds {
            fn as_ref(&self) -> &#ty { &self.#member }
        }
    }
}

fn only(input: &syn::DeriveInput) -> Option<(syn::Member, syn::Type)> {
    match fields(input).as_slice() {
        [field] => Some((member(0, field), field.ty.clone())),
        _ => None,
    }
}

fn chosen(input: &syn::DeriveInput, word: &str) -> Option<(syn::Member, syn::Type)> {
    let marked =
        fields(input).into_iter().enumerate().find(|(_, field)| field.attrs.iter().any(|a| a.path().is_ident(word)));
    match marked {
        Some((at, field)) => Some((member(at, field), field.ty.clone())),
        None => only(input),
    }
}
