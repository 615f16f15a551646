//! The attribute macros: they check, and leave the item exactly as it is.
//!
//! What is wrong comes out as `compile_error!` behind the item, so that the item itself causes no further errors.

use lint_core::grammar::{self, Errors, Mark, MarkKind};
use proc_macro2::{Span, TokenStream};

use crate::item::{Item, ItemKind};
use crate::report;

/// Expands an attribute macro on an item.
pub(crate) fn expand(kind: MarkKind, args: TokenStream, tokens: TokenStream) -> TokenStream {
    let whole = Span::call_site();
    let mut errors = Errors::new();
    let mark = grammar::parse(kind, args, whole, &mut errors);
    let item = Item::of(&tokens);
    if let Some(item) = &item {
        check_item(kind, mark.as_ref(), item, whole, &mut errors);
    }
    #[allow(unused_mut, reason = "the feature `policy` adds to it")]
    let mut expanded = tokens;
    #[cfg(feature = "policy")]
    if let Some(policy) = crate::policy::check(mark.iter(), &mut errors) {
        expanded = policy.watch_from(item.map(|i| i.kind), expanded);
    }
    expanded.extend(report::compile_errors(errors));
    expanded
}

fn check_item(kind: MarkKind, mark: Option<&Mark<Span>>, item: &Item, whole: Span, errors: &mut Errors) {
    if !may_stand_on(kind, item.kind) {
        let message = format!("`{}` can't stand on {}", kind.word(), item.kind.described());
        errors.push_with_help(whole, message, format!("put it on {}", place(kind)));
        return;
    }
    let (Some(Mark::Sink { args: Some(args), .. }), Some(params)) = (mark, item.params) else { return };
    for arg in args.iter().filter(|arg| **arg >= params) {
        let has = match params {
            0 => "has none".to_owned(),
            1 => "has only argument 0".to_owned(),
            n => format!("has only arguments 0 to {}", n - 1),
        };
        let help = "count from 0, the receiver not counted".to_owned();
        errors.push_with_help(whole, format!("`sink` names argument {arg}, but the function {has}"), help);
    }
}

fn may_stand_on(kind: MarkKind, item: ItemKind) -> bool {
    match kind {
        MarkKind::Allow => true,
        MarkKind::Purpose => matches!(item, ItemKind::Fn | ItemKind::Impl | ItemKind::Mod),
        _ => item == ItemKind::Fn,
    }
}

/// Where the attribute belongs.
fn place(kind: MarkKind) -> &'static str {
    match kind {
        MarkKind::Purpose => "a function, an impl or a module",
        MarkKind::Sink => "the function that discloses its arguments",
        MarkKind::Source => "the function whose result is personal data",
        MarkKind::Sanitizer => "the function whose result satisfies the condition",
        MarkKind::Guard => "the function that checks the condition",
        _ => "the function that serves the right",
    }
}

#[cfg(test)]
mod tests {
    use super::expand;
    use lint_core::grammar::MarkKind;
    use proc_macro2::TokenStream;
    use quote::quote;

    fn items() -> Vec<TokenStream> {
        vec![
            quote!(
                /// Doc.
                #[inline]
                pub(crate) async unsafe fn send<T: Fn(u8) -> u8>(&self, a: T, (b, c): (u8, HashMap<u8, u8>)) -> u8 {
                    a + b
                }
            ),
            quote!(
                fn declared(&self);
            ),
            quote!(
                impl<T> Trait for Type<T>
                where
                    T: Copy,
                {
                    const X: u8 = 1;
                }
            ),
            quote!(
                pub mod inline {
                    #![allow(unused)]
                    fn f() {}
                }
            ),
            quote!(
                struct Unit;
            ),
            quote!(
                macro_rules! m {
                    () => {};
                }
            ),
            quote!(),
            quote!(=> , [] 'a "x"),
        ]
    }

    #[test]
    fn the_item_stays_as_it_is() {
        for item in items() {
            let out = expand(MarkKind::Allow, quote!("PD001", reason = "x"), item.clone());
            assert_eq!(out.to_string(), item.to_string());
        }
    }

    #[test]
    fn the_item_stays_before_errors() {
        for item in items() {
            for kind in [MarkKind::Sink, MarkKind::Purpose, MarkKind::Allow, MarkKind::Right] {
                let out = expand(kind, quote!(= wrong), item.clone()).to_string();
                let rest = out.strip_prefix(&item.to_string()).unwrap();
                assert!(rest.trim_start().starts_with(":: core :: compile_error"), "{out}");
            }
        }
    }

    #[test]
    fn positions_are_those_of_parameters() {
        let item = || {
            quote!(
                fn send(&mut self, a: HashMap<u8, u8>, f: fn(u8, u8) -> u8) {}
            )
        };
        let good = expand(MarkKind::Sink, quote!(recipient = "log", args(0, 1)), item());
        assert_eq!(good.to_string(), item().to_string());
        let bad = expand(MarkKind::Sink, quote!(recipient = "log", args(1, 2)), item()).to_string();
        assert!(bad.contains("names argument 2, but the function has only arguments 0 to 1"), "{bad}");
    }
}
