//! The derive `PersonalData`: a hidden constant with the marked fields.
//!
//! The constant is there also when an attribute is wrong, with what is right, and for a union, with nothing, so that one
//! mistake is one error and not also its consequences. Its value is plain tuples: no dependency at run time.
//!
//! ```text
//! pub const __PRIVACY_FIELDS: &'static [(field, category, purposes)] = &[("email", "registration", &["marketing"])];
//! ```

use lint_core::grammar::{Errors, Mark};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::DeriveInput;

use crate::ast::{Input, Variant};
use crate::{report, valid};

/// Expands the derive.
pub(crate) fn derive(tokens: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(tokens) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::new();
    let marked = Input::from_syn(&input, &mut errors);
    valid::check(&marked, &mut errors);
    #[allow(unused_mut, reason = "the feature `policy` adds to it")]
    let mut expanded = constant(&input, &marked);
    #[cfg(feature = "policy")]
    expanded.extend(crate::policy::check(marked.marks(), &mut errors).map(|policy| policy.watch()));
    expanded.extend(report::compile_errors(errors));
    expanded
}

fn constant(input: &DeriveInput, marked: &Input) -> TokenStream {
    let ty = at_call_site(&input.ident);
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let rows = marked.variants.iter().flat_map(rows);
    quote! {
        #[automatically_derived]
        impl #impl_generics #ty #ty_generics #where_clause {
            #[doc(hidden)]
            pub const __PRIVACY_FIELDS: &'static [(
                &'static str,
                &'static str,
                &'static [&'static str],
            )] = &[#(#rows),*];
        }
    }
}

fn rows(variant: &Variant) -> Vec<TokenStream> {
    let mut rows = Vec::new();
    for field in &variant.fields {
        let mark = field.attrs.iter().find_map(|a| match &a.mark {
            Some(Mark::Personal { category, purposes, .. }) => Some((category, purposes)),
            _ => None,
        });
        let Some((category, purposes)) = mark else { continue };
        let name = match &variant.name {
            Some(variant) => format!("{variant}::{}", field.name),
            None => field.name.clone(),
        };
        let category = &category.text;
        let purposes = purposes.iter().map(|p| &p.text);
        rows.push(quote!((#name, #category, &[#(#purposes),*])));
    }
    rows
}

/// The type's name as written by the macro, so that no lint takes the impl for the user's text.
fn at_call_site(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(ident.span().resolved_at(Span::call_site()));
    ident
}

#[cfg(test)]
mod tests {
    use super::derive;
    use proc_macro2::TokenStream;
    use quote::quote;

    /// The generated constant's rows, and the rest of the expansion.
    fn expand(input: TokenStream) -> (String, String, String) {
        let text = derive(input).to_string();
        let (head, rest) = text.split_once("pub const").unwrap();
        let (_, value) = rest.split_once("= & [").unwrap();
        let (rows, tail) = value.split_once("] ; }").unwrap();
        (head.to_owned(), rows.trim().to_owned(), tail.trim().to_owned())
    }

    #[test]
    fn a_struct() {
        let (head, rows, tail) = expand(quote! {
            struct Account {
                #[personal(category = "registration", purposes("a", "b"), mandatory)]
                r#type: String,
                #[not_personal(reason = "a count")]
                count: u32,
                free: u8,
            }
        });
        assert_eq!(head, "# [automatically_derived] impl Account { # [doc (hidden)] ");
        assert_eq!(rows, r#"("type" , "registration" , & ["a" , "b"])"#);
        assert_eq!(tail, "");
    }

    #[test]
    fn generics_stay_and_defaults_go() {
        let (head, rows, _) = expand(quote! {
            struct Pair<'a, T: Clone + 'a = u8, const N: usize = 3>(#[personal(category = "x")] [&'a T; N], T) where T: Send;
        });
        assert_eq!(
            head,
            "# [automatically_derived] impl < 'a , T : Clone + 'a , const N : usize > Pair < 'a , T , N > where T : Send { # [doc (hidden)] "
        );
        assert_eq!(rows, r#"("0" , "x" , & [])"#);
    }

    #[test]
    fn variants_name_their_fields() {
        let (_, rows, _) = expand(quote! {
            enum Contact { A { #[personal(category = "x")] email: String }, B(u8, #[personal(category = "y")] String), C }
        });
        assert_eq!(rows, r#"("A::email" , "x" , & []) , ("B::1" , "y" , & [])"#);
    }

    #[test]
    fn the_constant_is_there_beside_errors() {
        let (_, rows, tail) = expand(quote! {
            struct Account {
                #[personal(catgeory = "registration")]
                email: String,
                #[personal(category = 3)]
                phone: String,
            }
        });
        assert_eq!(rows, r#"("email" , "registration" , & [])"#);
        assert_eq!(tail.matches("compile_error").count(), 2);
        let (_, rows, tail) = expand(quote!(union U { a: u8, b: u8 }));
        assert_eq!(rows, "");
        assert_eq!(tail.matches("compile_error").count(), 1);
    }
}
