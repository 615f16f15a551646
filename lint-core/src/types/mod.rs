//! Types: what each expression is, as far as the flows need it.
//!
//! Input: the [`DefMap`](crate::names::DefMap) and one body at a time, in parallel. Output: [`BodyTypes`]. Knows nothing of
//! labels, marks or policies.

mod autoderef;
mod cells;
mod db;
mod display;
mod env;
mod fold;
mod generics;
mod index;
mod infer;
pub mod lang;
mod lower;
mod method;
mod queries;
pub mod result;
mod traits;
pub mod ty;
mod unify;

pub use db::TypeDb;
pub use env::{ParamEnv, TraitRef};
pub use infer::infer_body;
pub use lang::Lang;
pub use lower::sig::FnSig;

pub use result::{Adjust, BodyTypes, Deref, Dispatch, Local, LocalId, MethodRes, ValueRes};
pub use ty::{DynBound, FloatTy, IntTy, ParamTy, Reason, Substs, Ty, TyKind};
