//! The attribute grammar: the one parser of every attribute of `cargo privacy`.
//!
//! `lint-macros` calls it with compiler spans, the analysis with byte ranges. It knows syn's token level and nothing else:
//! no names, no policy, no files. Compiled without any feature.
pub mod mark;

pub use mark::{Mark, MarkKind, Subject, Word};
