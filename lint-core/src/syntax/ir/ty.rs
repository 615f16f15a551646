//! Types and generics as they are written.

use super::{Attrs, MacroCall, Path};
use crate::base::{Id, Name, TextRange};

/// A type in the arena of its file or body.
pub type TypeRefId = Id<TypeRef>;

/// A type as it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// `Vec<T>`, `Self`, `<T as Tr>::A`
    Path(Path),
    /// `&'a mut T`
    Ref {
        /// `T`
        inner: TypeRefId,
        /// With `mut`.
        mutable: bool,
        /// `'a`
        lifetime: Option<Name>,
    },
    /// `*const T`, `*mut T`
    RawPtr {
        /// `T`
        inner: TypeRefId,
        /// `*mut`
        mutable: bool,
    },
    /// `[T]`
    Slice(TypeRefId),
    /// `[T; N]` with the text of `N`.
    Array {
        /// `T`
        inner: TypeRefId,
        /// The length's text.
        len: Name,
    },
    /// `(A, B)`; `()` is the empty tuple.
    Tuple(Vec<TypeRefId>),
    /// `fn(A) -> B`
    Fn {
        /// The inputs.
        params: Vec<TypeRefId>,
        /// The output; `None` is `()`.
        ret: Option<TypeRefId>,
    },
    /// `impl A + B`
    ImplTrait(Vec<Bound>),
    /// `dyn A + B`
    DynTrait(Vec<Bound>),
    /// `!`
    Never,
    /// `_`
    Infer,
    /// `m!(…)` in the place of a type.
    Macro(Box<MacroCall>),
    /// What could not be read.
    Error,
}

/// A bound: `Iterator<Item = T>`, `?Sized`, `'a`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bound {
    /// A trait.
    Trait {
        /// Its path.
        path: Path,
        /// `?Trait`
        maybe: bool,
    },
    /// A lifetime.
    Lifetime(Name),
}

/// `<…>` after a name and its `where` clause.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Generics {
    /// The parameters in order.
    pub params: Vec<GenericParam>,
    /// The `where` clause; bounds in the parameter list are repeated here as predicates too.
    pub wheres: Vec<WherePred>,
}

/// A generic parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct GenericParam {
    /// Its name; a lifetime's with the tick.
    pub name: Name,
    /// Its place.
    pub range: TextRange,
    /// What it stands for.
    pub kind: GenericParamKind,
    /// Its attributes (stubs use them).
    pub attrs: Attrs,
}

/// What a generic parameter stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GenericParamKind {
    /// A type, with its default.
    Type {
        /// `= T`
        default: Option<TypeRefId>,
    },
    /// A constant of a type.
    Const {
        /// The type.
        ty: TypeRefId,
    },
    /// A lifetime.
    Lifetime,
}

/// `T: Bound` from a parameter list or a `where` clause.
#[derive(Clone, Debug, PartialEq)]
pub struct WherePred {
    /// The bounded type: a type of the arena; for a parameter's own bounds, a path of one segment.
    pub ty: TypeRefId,
    /// The parameter that it is written at, by its position; `cfg` may remove both.
    pub at: Option<u32>,
    /// The bounds.
    pub bounds: Vec<Bound>,
}
