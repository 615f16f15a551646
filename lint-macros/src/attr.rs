//! The helper attributes of the derive on one thing: a type, a variant or a field.
//!
//! Reads what they say; whether they may stand there is for `valid`.

use lint_core::grammar::{self, Errors, Mark, MarkKind};
use proc_macro2::Span;
use syn::Attribute;

/// A helper attribute.
pub(crate) struct Attr {
    /// Which.
    pub(crate) kind: MarkKind,
    /// Its word.
    pub(crate) span: Span,
    /// What it says; `None` if that is wrong.
    pub(crate) mark: Option<Mark<Span>>,
}

/// Reads the helper attributes among all attributes of a thing, in order.
pub(crate) fn read(attrs: &[Attribute], errors: &mut Errors) -> Vec<Attr> {
    let mut found = Vec::new();
    for attr in attrs {
        let Some(word) = attr.path().get_ident() else { continue };
        let Some(kind) = helper(&word.to_string()) else { continue };
        let span = word.span();
        found.push(Attr { kind, span, mark: grammar::parse_meta(kind, &attr.meta, span, errors) });
    }
    found
}

/// The attribute macros are left to rustc, which expands them by themselves.
fn helper(word: &str) -> Option<MarkKind> {
    MarkKind::from_word(word)
        .filter(|kind| matches!(kind, MarkKind::Personal | MarkKind::NotPersonal | MarkKind::PersonalData))
}
