//! `validator`: the checks of a type's fields, with what their errors keep of the value that was refused.
//!
//! ```text
//! #[derive(Validate)] struct Form { #[validate(length(min = 8))] password: String }
//!   ─▶  impl Validate for Form { fn validate(&self) -> … { … error.add_param("value", &self.password); … } }
//! ```
//!
//! What is nested is checked by its own `validate`; whose errors are merged as they are. `schema` and functions of `custom` are
//! called with what they are given there. Names of checks are not known: whatever stands in `#[validate(…)]` is one.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Meta;
use syn::punctuated::Punctuated;

use super::{OWN_CRATE, fields, holds, member};

type Metas = Punctuated<Meta, syn::Token![,]>;

/// `impl Validate` of a struct; of an enum nothing.
pub(super) fn validate(input: &syn::DeriveInput) -> TokenStream {
    let own = format_ident!("{OWN_CRATE}");
    let name = &input.ident;
    let (generics, args, bounds) = input.generics.split_for_impl();
    let mut checks = Vec::new();
    for (at, field) in fields(input).into_iter().enumerate() {
        let member = member(at, field);
        for check in metas(&field.attrs) {
            checks.push(of_field(&own, &member, &check));
        }
    }
    for check in metas(&input.attrs) {
        if let Some(function) = function_of(&check) {
            checks.push(quote! { if let Err(error) = #function(self) { errors.add("", error); } });
        }
    }
    quote! {
        impl #generics #own::Validate for #name #args #bounds {
            fn validate(&self) -> ::std::result::Result<(), #own::ValidationErrors> {
                let mut errors = #own::ValidationErrors::new();
                #(#checks)*
                if errors.is_empty() { ::std::result::Result::Ok(()) } else { ::std::result::Result::Err(errors) }
            }
        }
    }
}

/// What stands in `#[validate(…)]`; an attribute without an argument means what is nested.
fn metas(attrs: &[syn::Attribute]) -> Vec<Meta> {
    let all = attrs.iter().filter(|a| a.path().is_ident("validate"));
    all.flat_map(|attr| match &attr.meta {
        Meta::List(list) => {
            list.parse_args_with(Metas::parse_terminated).map_or_else(|_| Vec::new(), |m| m.into_iter().collect())
        }
        Meta::Path(_) => vec![syn::parse_quote!(nested)],
        Meta::NameValue(_) => Vec::new(),
    })
    .collect()
}

fn of_field(own: &syn::Ident, member: &syn::Member, check: &Meta) -> TokenStream {
    if check.path().is_ident("skip") {
        return TokenStream::new();
    }
    if check.path().is_ident("nested") {
        return quote! { errors.merge_self("", #own::Validate::validate(&self.#member)); };
    }
    let keep = if says_message(check) {
        quote! { error.explain(&self.#member); }
    } else {
        quote! { error.add_param(::std::borrow::Cow::from("value"), &self.#member); }
    };
    let made = match function_of(check) {
        Some(function) => quote! { #function(&self.#member) },
        None => quote! { ::std::result::Result::<(), _>::Err(#own::ValidationError::new("")) },
    };
    quote! { if let ::std::result::Result::Err(mut error) = #made { #keep errors.add("", error); } }
}

fn says_message(check: &Meta) -> bool {
    matches!(check, Meta::List(list) if holds(list.tokens.clone(), "message"))
}

/// `custom(function = "check")`, `custom(function = check)`, `custom = "check"`: the function.
fn function_of(check: &Meta) -> Option<syn::Path> {
    let named = |value: &syn::Expr| match value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => text.parse::<syn::Path>().ok(),
        syn::Expr::Path(path) => Some(path.path.clone()),
        _ => None,
    };
    match check {
        Meta::NameValue(pair) if pair.path.is_ident("custom") || pair.path.is_ident("schema") => named(&pair.value),
        Meta::List(list) => list.parse_args_with(Metas::parse_terminated).ok()?.iter().find_map(|inner| match inner {
            Meta::NameValue(pair) if pair.path.is_ident("function") => named(&pair.value),
            _ => None,
        }),
        _ => None,
    }
}
