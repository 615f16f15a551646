//! Types: what each expression is, as far as the flows need it.
//!
//! Input: the [`DefMap`](crate::names::DefMap) and one body at a time, in parallel. Output: [`BodyTypes`]. Knows nothing of
//! labels, marks or policies.

pub mod result;
pub mod ty;

pub use result::{Adjust, BodyTypes, Deref, Dispatch, Local, LocalId, MethodRes, ValueRes};
pub use ty::{DynBound, FloatTy, IntTy, ParamTy, Reason, Substs, Ty, TyKind};
