//! What `extern "C" { … }` declares: functions among those around it, types as structs without fields.
//!
//! Under `#[wasm_bindgen]` the block declares classes: a function whose first parameter is `this: &T` is a method of `T`, one
//! that is marked as constructor or static method is an associated function, and a type is dereferenced to the first class that
//! it extends. What the attribute writes is written here as impls without bodies. Knows nothing of what the names mean.
//!
//! ```text
//! extern "C" { type Window; #[wasm_bindgen(method)] fn document(this: &Window) -> Document; }
//!     is: struct Window; impl Window { fn document(&self) -> Document; }
//! ```

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::Lower;
use crate::syntax::ir::ItemId;

impl Lower<'_> {
    /// The items of a block.
    pub(super) fn foreign(&mut self, block: &syn::ItemForeignMod, out: &mut Vec<ItemId>) {
        let is_bound = block.attrs.iter().any(is_binding);
        for inner in &block.items {
            match inner {
                syn::ForeignItem::Fn(f) => match method(f) {
                    Some(item) if is_bound => out.push(self.item(&item)),
                    _ => out.push(self.function(&f.sig, &f.vis, &f.attrs, None)),
                },
                syn::ForeignItem::Type(ty) => self.foreign_type(ty, is_bound, out),
                _ => {}
            }
        }
    }

    fn foreign_type(&mut self, ty: &syn::ForeignItemType, is_bound: bool, out: &mut Vec<ItemId>) {
        let (name, vis, generics) = (&ty.ident, &ty.vis, &ty.generics);
        let attrs: Vec<_> = ty.attrs.iter().filter(|a| !is_binding(a)).collect();
        let mut items = vec![quote!(#(#attrs)* #vis struct #name #generics;)];
        if is_bound {
            let cfgs = cfgs(&ty.attrs);
            let value = quote!(::wasm_bindgen::JsValue);
            let (params, args, wheres) = generics.split_for_impl();
            let mut bases = words(&ty.attrs, "extends");
            bases.push(value.clone());
            let nearest = &bases[0];
            let mut say = |header: TokenStream, inner: TokenStream| {
                items.push(
                    quote_spanned!(name.span()=> #(#cfgs)* impl #params #header for #name #args #wheres { #inner }),
                );
            };
            say(quote!(::std::ops::Deref), quote!(type Target = #nearest; fn deref(&self) -> &#nearest;));
            say(quote!(::wasm_bindgen::JsCast), TokenStream::new());
            for base in &bases {
                say(quote!(::std::convert::AsRef<#base>), quote!(fn as_ref(&self) -> &#base;));
            }
        }
        out.extend(items.into_iter().filter_map(|item| syn::parse2(item).ok()).map(|item| self.item(&item)));
    }
}

/// A function of a class, in an impl of its own.
fn method(f: &syn::ForeignItemFn) -> Option<syn::Item> {
    let mut sig = f.sig.clone();
    let vis = &f.vis;
    let class = if has_word(&f.attrs, "method") {
        let mut inputs = sig.inputs.into_iter();
        let Some(syn::FnArg::Typed(this)) = inputs.next() else { return None };
        let syn::Type::Reference(class) = *this.ty else { return None };
        let receiver = syn::parse2(quote_spanned!(sig.ident.span()=> &self)).ok()?;
        sig.inputs = std::iter::once(receiver).chain(inputs).collect();
        class.elem.into_token_stream()
    } else if has_word(&f.attrs, "constructor") {
        constructed(&sig.output)?.into_token_stream()
    } else {
        words(&f.attrs, "static_method_of").pop()?
    };
    let cfgs = cfgs(&f.attrs);
    syn::parse2(quote_spanned!(f.sig.ident.span()=> #(#cfgs)* impl #class { #vis #sig; })).ok()
}

/// `T` of `-> T` and of `-> Result<T, JsValue>`.
fn constructed(output: &syn::ReturnType) -> Option<&syn::Type> {
    let syn::ReturnType::Type(_, ty) = output else { return None };
    if let syn::Type::Path(path) = &**ty
        && let Some(last) = path.path.segments.last()
        && last.ident == "Result"
        && let syn::PathArguments::AngleBracketed(args) = &last.arguments
        && let Some(syn::GenericArgument::Type(ty)) = args.args.first()
    {
        return Some(ty);
    }
    Some(ty)
}

fn is_binding(attr: &syn::Attribute) -> bool {
    attr.path().segments.last().is_some_and(|s| s.ident == "wasm_bindgen")
}

fn cfgs(attrs: &[syn::Attribute]) -> Vec<&syn::Attribute> {
    attrs.iter().filter(|a| a.path().is_ident("cfg")).collect()
}

/// The parts of `#[wasm_bindgen(a, b = c)]`: name and value.
fn parts(attrs: &[syn::Attribute]) -> Vec<(String, TokenStream)> {
    let mut all = Vec::new();
    for attr in attrs.iter().filter(|a| is_binding(a)) {
        let syn::Meta::List(list) = &attr.meta else { continue };
        let mut part = Vec::new();
        for token in list.tokens.clone().into_iter().chain([TokenTree::from(comma())]) {
            if matches!(&token, TokenTree::Punct(p) if p.as_char() == ',') {
                let mut tokens = std::mem::take(&mut part).into_iter();
                let name = tokens.next().map(|t: TokenTree| t.to_string()).unwrap_or_default();
                all.push((name, tokens.skip(1).collect()));
            } else {
                part.push(token);
            }
        }
    }
    all
}

fn comma() -> proc_macro2::Punct {
    proc_macro2::Punct::new(',', proc_macro2::Spacing::Alone)
}

fn has_word(attrs: &[syn::Attribute], name: &str) -> bool {
    parts(attrs).iter().any(|(n, _)| n == name)
}

fn words(attrs: &[syn::Attribute], name: &str) -> Vec<TokenStream> {
    parts(attrs).into_iter().filter(|(n, _)| n == name).map(|(_, value)| value).collect()
}
