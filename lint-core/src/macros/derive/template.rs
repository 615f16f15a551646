//! `askama`: a template's text shows fields of its struct.
//!
//! Which fields, an inline text says (`source = "…"`): those whose names stand in it. The file that `path` names is not read: all
//! fields count as shown.
//!
//! ```text
//! #[derive(Template)] #[template(source = "hello {{ name }}", ext = "txt")] struct Hello { name: String, id: u64 }
//!   ─▶  impl Template for Hello { fn render(&self) -> Result<String> { Ok(format!("{}", self.name)) } }   and Display
//! ```

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::{OWN_CRATE, fields, member};

/// `askama::Template`, and `Display`, which it writes beside it.
pub(super) fn template(input: &syn::DeriveInput) -> TokenStream {
    let own = format_ident!("{OWN_CRATE}");
    let source = inline_text(input);
    let shown: Vec<syn::Member> = fields(input)
        .into_iter()
        .enumerate()
        .filter(|(_, field)| match (&source, &field.ident) {
            (Some(text), Some(name)) => has_word(text, &name.to_string()),
            _ => true,
        })
        .map(|(at, field)| member(at, field))
        .collect();
    let text = "{}".repeat(shown.len());
    let name = &input.ident;
    let (generics, args, bounds) = input.generics.split_for_impl();
    quote! {
        impl #generics #own::Template for #name #args #bounds {
            fn render(&self) -> #own::Result<::std::string::String> {
                ::std::result::Result::Ok(::std::format!(#text #(, self.#shown)*))
            }
        }
        impl #generics ::std::fmt::Display for #name #args #bounds {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::write!(f, #text #(, self.#shown)*)
            }
        }
    }
}

/// The text of `#[template(source = "…")]`.
fn inline_text(input: &syn::DeriveInput) -> Option<String> {
    input.attrs.iter().filter(|a| a.path().is_ident("template")).find_map(|attr| {
        let syn::Meta::List(list) = &attr.meta else { return None };
        let trees: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
        trees.windows(3).find_map(|three| match three {
            [TokenTree::Ident(key), TokenTree::Punct(_), TokenTree::Literal(text)] if key == "source" => {
                Some(text.to_string())
            }
            _ => None,
        })
    })
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|part| part == word)
}
