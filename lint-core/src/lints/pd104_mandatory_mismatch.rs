//! PD104 `mandatory-mismatch`: `mandatory` on what may be left out; or, in a form that says what is mandatory, a field that a
//! request can't leave out and that does not say so.

use super::pd101_invalid_mark::declaration;
use super::{Input, marks, words};
use crate::base::Set;
use crate::findings::{Code, Finding};
use crate::names::AdtId;

pub(super) fn findings(input: &Input<'_>) -> Vec<Finding> {
    let fields: Vec<marks::Field> = marks::fields(input);
    // Forms that tell the two apart.
    let telling: Set<AdtId> = fields.iter().filter(|f| f.mandatory).map(|f| f.adt).collect();
    fields.iter().filter_map(|field| one(input, field, &telling)).collect()
}

fn one(input: &Input<'_>, field: &marks::Field, telling: &Set<AdtId>) -> Option<Finding> {
    let shape = input.uses.shapes.get(&field.source).copied()?;
    let name = words::short(&field.path);
    let (message, help) = if field.mandatory && shape.is_option {
        (
            format!("`{name}` is mandatory, and an `Option`"),
            "make it a field that is always there, or drop `mandatory` from its mark",
        )
    } else if field.mandatory && shape.has_default {
        (
            format!("`{name}` is mandatory, and has a default where it is left out"),
            "take the default away, or drop `mandatory` from its mark",
        )
    } else if !field.mandatory && shape.is_demanded && telling.contains(&field.adt) {
        (
            format!("`{name}` is not marked mandatory, and can't be left out"),
            "make it an `Option`, or add `mandatory` to its mark",
        )
    } else {
        return None;
    };
    let mut finding = declaration(Code::MandatoryMismatch, field.name, message, Some(help.to_owned()));
    field.complete(input, &mut finding);
    Some(finding)
}
