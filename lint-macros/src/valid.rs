//! What is wrong between marks, or about where they stand.
//!
//! Each mark by itself is the grammar's; whether names exist is the policy's.

use lint_core::grammar::{Errors, Mark, MarkKind, together};

use crate::ast::{Field, Input};
use crate::attr::Attr;

/// Adds every error of a type.
pub(crate) fn check(input: &Input, errors: &mut Errors) {
    check_place(&input.attrs, MarkKind::PersonalData, "a type", errors);
    let strict = input.attrs.iter().any(|a| matches!(a.mark, Some(Mark::PersonalData { strict: Some(_) })));
    for variant in &input.variants {
        for attr in &variant.attrs {
            misplaced(attr, "a variant", errors);
        }
        for field in &variant.fields {
            check_field(field, strict, errors);
        }
    }
}

fn check_field(field: &Field, strict: bool, errors: &mut Errors) {
    for attr in field.attrs.iter().filter(|a| a.kind == MarkKind::PersonalData) {
        misplaced(attr, "a field", errors);
    }
    let marks: Vec<_> =
        field.attrs.iter().filter(|a| a.kind != MarkKind::PersonalData).map(|a| (a.kind, a.span)).collect();
    together::check(&marks, errors);
    if strict && !field.is_marked() {
        let help = "add `#[personal(category = \"…\")]` or `#[not_personal(reason = \"…\")]`".to_owned();
        errors.push_with_help(
            field.span,
            format!("field `{}` is not marked, and the type is strict", field.name),
            help,
        );
    }
}

/// Adds an error for each attribute that is not of the kind that may stand here, and for repeated ones.
fn check_place(attrs: &[Attr], only: MarkKind, here: &str, errors: &mut Errors) {
    for attr in attrs.iter().filter(|a| a.kind != only) {
        misplaced(attr, here, errors);
    }
    let right: Vec<_> = attrs.iter().filter(|a| a.kind == only).map(|a| (a.kind, a.span)).collect();
    together::check(&right, errors);
}

fn misplaced(attr: &Attr, here: &str, errors: &mut Errors) {
    let help = match attr.kind {
        MarkKind::PersonalData => "put it on the struct or enum",
        _ => "put it on each field that it is about",
    };
    errors.push_with_help(attr.span, format!("`{}` can't stand on {here}", attr.kind.word()), help.to_owned());
}
