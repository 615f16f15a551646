//! Paths as they are written.

use super::{Bound, Hygiene, TypeRefId};
use crate::base::{Name, TextRange};

/// A path: `std::fmt::Result`, `Vec::<u8>::new`, `<T as Iterator>::Item`, `self`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// What stands before the first segment.
    pub anchor: Anchor,
    /// The type in `<T>::…` or `<T as Trait>::…`.
    pub qself: Option<TypeRefId>,
    /// With a `qself`: how many of the segments are the trait's path (`<T as a::B>::C`: 2). 0 for `<T>::C`.
    pub trait_len: u32,
    /// The named segments. Empty for a bare `self`, `crate` or `super`.
    pub segments: Vec<Segment>,
    /// The whole path.
    pub range: TextRange,
}

/// Where a path starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// `a::b`, also `Self::b`.
    Plain,
    /// `::a::b`
    Global,
    /// `crate::a`
    Crate,
    /// `$crate::a` of a macro that the crate at this position of the project defines.
    DollarCrate(u32),
    /// `self::a`, or the value `self`.
    SelfMod,
    /// `super::super::a`, with the number of `super`s.
    Super(u32),
}

/// One segment of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The name without `r#`.
    pub name: Name,
    /// `<…>` or `(…) -> …`.
    pub args: Option<Box<GenericArgs>>,
    /// The name's place.
    pub range: TextRange,
    /// Which expansion wrote it; only the first segment of a path can name a local.
    pub hygiene: Hygiene,
}

/// The arguments of a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenericArgs {
    /// In order, lifetimes included. With `paren_sugar`: one tuple type of the inputs.
    pub args: Vec<GenericArg>,
    /// `Item = T`, `Item: Bound`. With `paren_sugar`: `Output`.
    pub bindings: Vec<AssocBinding>,
    /// Written `Fn(A) -> B`.
    pub paren_sugar: bool,
}

/// One generic argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GenericArg {
    /// A type (a bare name may turn out to be a constant).
    Type(TypeRefId),
    /// A constant's text: `3`, `{ N + 1 }`.
    Const(Name),
    /// `'a`
    Lifetime(Name),
}

/// An associated type that a bound or argument list fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssocBinding {
    /// Its name.
    pub name: Name,
    /// `= T`
    pub ty: Option<TypeRefId>,
    /// `: Bound`
    pub bounds: Vec<Bound>,
}

impl Path {
    /// Whether it is just this identifier.
    pub fn is_ident(&self, name: &str) -> bool {
        self.as_ident().is_some_and(|n| n == name)
    }

    /// The identifier, if it is just one.
    pub fn as_ident(&self) -> Option<Name> {
        match (&self.anchor, &self.qself, self.segments.as_slice()) {
            (Anchor::Plain, None, [only]) => Some(only.name),
            _ => None,
        }
    }

    /// Whether it is the bare `self`.
    pub fn is_self_value(&self) -> bool {
        self.anchor == Anchor::SelfMod && self.segments.is_empty()
    }

    /// The name of the last segment.
    pub fn last_name(&self) -> Option<Name> {
        self.segments.last().map(|s| s.name)
    }
}
