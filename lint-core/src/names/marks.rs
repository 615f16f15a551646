//! Marks that hold: attributes whose path resolves to `lint-macros`, and the policy's rows whose path names something.
//!
//! A mark says what a definition *is*. Categories, purposes, recipients and conditions are names here: whether the policy
//! knows them is for `lints` to say (PD101), what they permit for `policy`.

use super::def::{AdtId, ConstId, FieldId, FuncId, ImplId, ModuleId, TraitId};
use crate::base::{Map, Name, Span};
use crate::grammar::Mark;

/// What a mark stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Marked {
    /// A field.
    Field(FieldId),
    /// A type; every value of it.
    Adt(AdtId),
    /// A function; its result, arguments or success.
    Func(FuncId),
    /// A parameter of a function, 0-based, the receiver not counted.
    Param(FuncId, u32),
    /// An impl; all its functions.
    Impl(ImplId),
    /// A trait.
    Trait(TraitId),
    /// A module; all its functions.
    Module(ModuleId),
    /// A constant or static.
    Const(ConstId),
}

/// A mark with its place.
#[derive(Clone, Debug)]
pub struct ResolvedMark {
    /// What it stands on.
    pub on: Marked,
    /// What it says.
    pub mark: Mark<Span>,
    /// The attribute, or the row of the policy.
    pub span: Span,
    /// Whether a policy row says so, not an attribute.
    pub from_policy: bool,
}

/// All marks that hold, by what they stand on.
#[derive(Debug, Default)]
pub struct Marks {
    /// In order of place.
    pub all: Vec<ResolvedMark>,
    /// Positions in [`Marks::all`].
    pub by_target: Map<Marked, Vec<u32>>,
    /// Diesel-like columns: `(table, column)` to the field that marks it.
    pub columns: Map<(Name, Name), FieldId>,
}

impl Marks {
    /// The marks on something, in order of place.
    pub fn on(&self, target: Marked) -> impl Iterator<Item = &ResolvedMark> {
        self.by_target.get(&target).into_iter().flatten().map(|i| &self.all[*i as usize])
    }
}
