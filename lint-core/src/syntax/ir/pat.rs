//! Patterns as they are written.

use super::{ExprId, Hygiene, MacroCall, Path};
use crate::base::{Id, Name};

/// A pattern in the arena of its body.
pub type PatId = Id<Pat>;

/// A pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Pat {
    /// `_`
    Wild,
    /// `..` inside of a slice or tuple; see there.
    Rest,
    /// `ref mut x @ sub`. Without `ref`, `mut` and a sub-pattern it may turn out to name a constant or unit variant.
    Bind {
        /// The name.
        name: Name,
        /// Which expansion wrote it.
        hygiene: Hygiene,
        /// `ref`
        by_ref: bool,
        /// `mut`
        mutable: bool,
        /// `@ sub`
        sub: Option<PatId>,
    },
    /// `Color::Red`
    Path(Path),
    /// `Some(x, ..)`
    TupleStruct {
        /// The constructor.
        path: Path,
        /// The fields, a [`Pat::Rest`] among them at most once.
        fields: Vec<PatId>,
    },
    /// `User { email, id: 3, .. }`
    Struct {
        /// The constructor.
        path: Path,
        /// Field names and patterns.
        fields: Vec<(Name, PatId)>,
        /// `..`
        rest: bool,
    },
    /// `(a, .., b)`
    Tuple(Vec<PatId>),
    /// `[a, rest @ .., b]`
    Slice(Vec<PatId>),
    /// `&mut p`
    Ref {
        /// With `mut`.
        mutable: bool,
        /// `p`
        inner: PatId,
    },
    /// `a | b`
    Or(Vec<PatId>),
    /// `"x"`, `-1`, `CONST { .. }`: an expression.
    Lit(ExprId),
    /// `a..=b`
    Range {
        /// `a`
        lo: Option<ExprId>,
        /// `b`
        hi: Option<ExprId>,
    },
    /// `m!(…)`; gone after expansion.
    Macro(Box<MacroCall>),
    /// What could not be read.
    Missing,
}
