//! Findings: the result of an analysis, without any format.
//!
//! Knows nothing of how it is shown.

pub mod baseline;
pub mod disclosed;
pub mod finding;
pub mod fingerprint;
pub mod levels;
pub mod marked;
pub mod page;
pub mod settle;

pub use baseline::Baseline;
pub use disclosed::Disclosed;
pub use finding::{Accepted, Code, Finding, Fix, Flow, Label, Level, Step};
pub use levels::Levels;
pub use marked::{Marked, Sanitizer};
pub use settle::settle;
