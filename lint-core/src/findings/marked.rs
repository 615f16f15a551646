//! What the code says of itself: marked fields and known sanitizers, for who shows them (an editor's hover and actions).

use crate::base::Span;

/// A field, parameter, type or source that holds personal data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Marked {
    /// The name that is marked; the row's place where only the policy says so and the name has none.
    pub name: Span,
    /// The attribute, or the row of the policy.
    pub mark: Span,
    /// `crate::module::Type::field`, or the path of a source call: as in findings.
    pub data: String,
    /// Its category.
    pub category: String,
    /// The purposes that it may be used for, the category's where it names none; empty: any.
    pub purposes: Vec<String>,
    /// The clause that speaks of the category.
    pub clause: Option<String>,
}

/// A function whose result satisfies conditions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sanitizer {
    /// Its path, from the crate's name.
    pub path: String,
    /// The conditions; `clean` where the result is no personal data any more.
    pub gives: Vec<String>,
    /// The attribute, or the row of the policy.
    pub mark: Span,
}
