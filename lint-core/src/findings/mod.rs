//! Findings: the result of an analysis, without any format.
//!
//! Knows nothing of how it is shown.

pub mod finding;
pub mod fingerprint;
pub mod page;

pub use finding::{Code, Finding, Flow, Label, Level, Step};
