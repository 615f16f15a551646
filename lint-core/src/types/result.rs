//! What inference says of one body.

use super::{Substs, Ty};
use crate::base::{Arena, Id, Map, Name};
use crate::names::{ConstId, FieldId, FuncId, TraitId, VariantId};
use crate::syntax::ir::{ExprId, PatId};

/// A local variable of a body: a binding or `self`.
pub type LocalId = Id<Local>;

/// A local variable.
#[derive(Clone, Debug)]
pub struct Local {
    /// Its name.
    pub name: Name,
    /// Its (first) binding; `None` for `self`. The alternatives of an or-pattern bind one local.
    pub pat: Option<PatId>,
    /// Its type.
    pub ty: Ty,
}

/// What a path expression, or the path of a pattern, means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueRes {
    /// A local or `self`.
    Local(LocalId),
    /// A function, also associated, with all its arguments.
    Func(FuncId, Substs),
    /// A constructor: a tuple struct or variant as a function, a unit one as a value.
    Ctor(VariantId, Substs),
    /// A constant or static.
    Const(ConstId),
    /// A generic constant parameter, or what does not resolve.
    Unknown,
}

/// What a method call, or the operator at an expression, calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodRes {
    /// The function: of the impl where that is known, else of the trait.
    pub func: FuncId,
    /// Its arguments (those of its impl, or of its trait with `Self` first; then its own).
    pub substs: Substs,
    /// How the implementation is chosen.
    pub dispatch: Dispatch,
    /// What is done to the receiver.
    pub adjust: Adjust,
}

/// How an implementation is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dispatch {
    /// It is the function itself.
    Static,
    /// Any implementation of the trait: `dyn Trait`, a bounded parameter, or a receiver that is not known well enough.
    Trait(TraitId),
}

/// What happens to an expression before it is used: dereferences, then perhaps a reference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adjust {
    /// In order.
    pub derefs: Vec<Deref>,
    /// `Some(mutable)`: a reference is taken.
    pub autoref: Option<bool>,
}

/// One dereference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deref {
    /// `*` of a reference, `Box` or raw pointer.
    Builtin,
    /// `Deref::deref` of this impl.
    Overloaded(FuncId),
}

/// What inference says of one body. All types are final: no variable is left.
#[derive(Clone, Debug, Default)]
pub struct BodyTypes {
    /// The type of each expression, by position, before adjustment.
    pub exprs: Vec<Ty>,
    /// The type of each pattern, by position: of what it matches after default binding modes.
    pub pats: Vec<Ty>,
    /// What the body gives back: of an `async fn`, the output of its future; of a constant, its type.
    pub result: Option<Ty>,
    /// The locals.
    pub locals: Arena<Local>,
    /// The local of each binding pattern.
    pub bindings: Map<PatId, LocalId>,
    /// The receiver.
    pub self_local: Option<LocalId>,
    /// What path expressions mean.
    pub values: Map<ExprId, ValueRes>,
    /// What paths in patterns, and bindings that are no bindings, mean.
    pub pat_values: Map<PatId, ValueRes>,
    /// What struct literals construct.
    pub literals: Map<ExprId, VariantId>,
    /// Method calls, and overloaded operators, indexing, `*`, `for` (`Iterator::next`), `?` (`From::from` of the error) where an
    /// implementation outside of the language's own types is called.
    pub methods: Map<ExprId, MethodRes>,
    /// Field accesses.
    pub fields: Map<ExprId, FieldId>,
    /// The dereferences before a field access or index; for a struct pattern they are in `pats`.
    pub adjusts: Map<ExprId, Adjust>,
    /// The fields of struct and tuple-struct patterns, in the order of their sub-patterns (`Rest` gets none).
    pub pat_fields: Map<PatId, Vec<Option<FieldId>>>,
    /// What closures and async blocks use of the locals around them, in the order of use.
    pub captures: Map<ExprId, Vec<LocalId>>,
    /// What each `impl Trait` in the function's own result is.
    pub opaques: Vec<Ty>,
    /// Method calls whose receiver's type is unknown: for `--stats` and PD107.
    pub unknown_receivers: Vec<ExprId>,
    /// Method calls whose receiver is known and has no such method, as far as the analysis sees.
    pub unresolved_methods: Vec<ExprId>,
    /// Expressions that can't be what is expected of them, with that type: code that does not compile, or a gap of the analysis.
    pub mismatches: Vec<(ExprId, Ty)>,
    /// Paths that do not resolve.
    pub unresolved_paths: Vec<ExprId>,
}
