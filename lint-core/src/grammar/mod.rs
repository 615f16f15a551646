//! The attribute grammar: the one parser of every attribute of `cargo privacy`.
//!
//! `lint-macros` calls it with compiler spans, the analysis with spans that it maps to byte ranges. It knows syn's token
//! level and nothing else: no names (what `privacy` means here), no policy (which categories exist), no files. Compiled
//! without any feature.
//!
//! ```
//! use lint_core::grammar::{self, Errors, Mark, MarkKind};
//! use proc_macro2::Span;
//!
//! let tokens = r#"category = "registration", mandatory"#.parse().unwrap();
//! let mut errors = Errors::new();
//! let mark = grammar::parse(MarkKind::Personal, tokens, Span::call_site(), &mut errors);
//! assert!(errors.into_vec().is_empty());
//! assert!(matches!(mark, Some(Mark::Personal { category, mandatory: Some(_), .. }) if category.text == "registration"));
//! ```

pub mod comment;
pub mod errors;
pub mod mark;
mod parse;
pub mod suggest;
pub mod together;
pub mod words;

pub use errors::{Error, Errors};
pub use mark::{Mark, MarkKind, Right, Subject, Word};
pub use parse::{parse, parse_meta};
