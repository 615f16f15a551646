//! `strum`: names of variants as text and back. A variant's name is no personal data, whatever its fields hold.
//!
//! ```text
//! #[derive(AsRefStr)] enum State { Open, Closed(String) }   ─▶   impl AsRef<str> for State …   that shows no field
//! ```

use proc_macro2::TokenStream;
use quote::quote;

/// `AsRefStr`
pub(super) fn as_ref_str(input: &syn::DeriveInput) -> TokenStream {
    implemented(
        input,
        &quote!(::std::convert::AsRef<str>),
        &quote!(
            fn as_ref(&self) -> &str;
        ),
    )
}

/// `EnumString`
pub(super) fn enum_string(input: &syn::DeriveInput) -> TokenStream {
    let from_str = quote!(
        fn from_str(s: &str) -> ::std::result::Result<Self, ::strum::ParseError>;
    );
    let error = quote!(
        type Err = ::strum::ParseError;
    );
    with_types(input, &quote!(::std::str::FromStr), &error, &from_str)
}

/// `EnumIter`
pub(super) fn enum_iter(input: &syn::DeriveInput) -> TokenStream {
    let items = quote!(
        type Iterator = ::std::vec::IntoIter<Self>;
    );
    with_types(
        input,
        &quote!(::strum::IntoEnumIterator),
        &items,
        &quote!(
            fn iter() -> ::std::vec::IntoIter<Self>;
        ),
    )
}

/// `IntoStaticStr`
pub(super) fn into_static_str(input: &syn::DeriveInput) -> TokenStream {
    let (name, (generics, args, bounds)) = (&input.ident, input.generics.split_for_impl());
    quote! {
        impl #generics ::std::convert::From<#name #args> for &'static str #bounds {
            #[stub::clean]
            fn from(value: #name #args) -> &'static str;
        }
        impl #generics ::std::convert::From<&#name #args> for &'static str #bounds {
            #[stub::clean]
            fn from(value: &#name #args) -> &'static str;
        }
    }
}

fn implemented(input: &syn::DeriveInput, of: &TokenStream, function: &TokenStream) -> TokenStream {
    with_types(input, of, &TokenStream::new(), function)
}

fn with_types(input: &syn::DeriveInput, of: &TokenStream, types: &TokenStream, function: &TokenStream) -> TokenStream {
    let (name, (generics, args, bounds)) = (&input.ident, input.generics.split_for_impl());
    quote! {
        impl #generics #of for #name #args #bounds {
            #types
            #[stub::clean]
            #function
        }
    }
}
