//! Macros: tokens in, tokens out.
//!
//! [`rules`] expands macros by example; [`builtin`] those that the compiler knows, or that a stub names with
//! `#[stub::builtin("…")]`. Knows nothing of scopes (which macro a path means is for `names` to say) and nothing of types.
//!
//! ```text
//! macro_rules! twice { ($e:expr) => { $e + $e } }      twice!(a * b)  ─▶  (a * b) + (a * b)
//! ```
//!
//! Tokens of the call keep their place and writer; tokens of the definition get the call's place and the expansion's
//! [`Hygiene`](crate::syntax::ir::Hygiene). `$crate` becomes one identifier that `syntax` reads as an anchor.

pub mod attribute;
pub mod builtin;
mod derive;
mod fragment;
mod matcher;
pub mod rules;
mod template;

pub use builtin::{Expansion, FormatArg, FormatCall};
pub use rules::{ExpandCtx, ExpandError, Rules, RulesError};
