//! `diesel`: which rows belong to which, `Post::belonging_to(&user)`: a query of the type's own table.
//!
//! ```text
//! #[derive(Associations)] #[diesel(belongs_to(User), table_name = posts)] struct Post { … }
//!   ─▶  impl BelongingToDsl<&User> for Post { type Output = posts::table; … }     and for `&[User]`, `&Vec<User>`
//! ```
//!
//! The real query is filtered by the key as well; a filter passes nothing on, so it is left out.

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::OWN_CRATE;

/// `impl BelongingToDsl` for each parent.
pub(super) fn associations(input: &syn::DeriveInput) -> TokenStream {
    let own = format_ident!("{OWN_CRATE}");
    let name = &input.ident;
    let (mut parents, mut table) = (Vec::new(), None);
    for attr in &input.attrs {
        if attr.path().is_ident("diesel")
            && let syn::Meta::List(list) = &attr.meta
        {
            read(list.tokens.clone(), &mut parents, &mut table);
        } else if let syn::Meta::List(list) = &attr.meta
            && attr.path().is_ident("belongs_to")
        {
            parents.extend(first_path(list.tokens.clone()));
        } else if let syn::Meta::NameValue(pair) = &attr.meta
            && attr.path().is_ident("table_name")
            && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value
        {
            table = text.parse::<syn::Path>().ok();
        }
    }
    let table = table.unwrap_or_else(|| plural(name).into());
    let (generics, args, bounds) = input.generics.split_for_impl();
    let one = |parent: TokenStream| {
        quote! {
            impl #generics #own::BelongingToDsl<#parent> for #name #args #bounds {
                type Output = #table::table;
                fn belonging_to(_: #parent) -> #table::table { #table::table }
            }
        }
    };
    parents.iter().flat_map(|p| [one(quote!(&#p)), one(quote!(&[#p])), one(quote!(&::std::vec::Vec<#p>))]).collect()
}

/// `belongs_to(User, foreign_key = author_id), table_name = posts`
fn read(tokens: TokenStream, parents: &mut Vec<syn::Path>, table: &mut Option<syn::Path>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Ident(word) = tree else { continue };
        match trees.get(at + 1) {
            Some(TokenTree::Group(group)) if word == "belongs_to" => parents.extend(first_path(group.stream())),
            Some(TokenTree::Punct(sign)) if word == "table_name" && sign.as_char() == '=' => {
                *table = first_path(trees[at + 2..].iter().cloned().collect());
            }
            _ => {}
        }
    }
}

/// What stands before the first comma.
fn first_path(tokens: TokenStream) -> Option<syn::Path> {
    let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(sign) if sign.as_char() == ',');
    syn::parse2(tokens.into_iter().take_while(|tree| !is_comma(tree)).collect()).ok()
}

/// The table of a type that names none: `BlogPost` is a row of `blog_posts`.
fn plural(name: &syn::Ident) -> syn::Ident {
    let mut snake = String::new();
    for (at, letter) in name.to_string().chars().enumerate() {
        if letter.is_uppercase() && at > 0 {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    format_ident!("{snake}s")
}
