//! The attribute grammar, the policy model and the analysis of `cargo privacy`.
//!
//! Without default features this crate is the attribute grammar alone ([`grammar`]), which `lint-macros` shares with the
//! analysis. The feature `policy` adds the model of `privacy.toml`; `analysis` (default) adds the pipeline:
//!
//! ```text
//! input ─▶ syntax ─▶ names (drives macros) ─▶ types ─▶ flow ─▶ policy ─▶ lints ─▶ findings
//! ```
//!
//! Nothing here reads files, the environment or the clock, prints, or exits; errors are values with spans.
#![forbid(unsafe_code)]

pub mod grammar;

#[cfg(feature = "policy")]
pub mod policy;

#[cfg(feature = "analysis")]
pub mod analysis;
#[cfg(feature = "analysis")]
pub mod base;
#[cfg(feature = "analysis")]
pub mod findings;
#[cfg(feature = "analysis")]
pub mod flow;
#[cfg(feature = "analysis")]
pub mod input;
#[cfg(feature = "analysis")]
pub(crate) mod lints;
#[cfg(feature = "analysis")]
pub mod macros;
#[cfg(feature = "analysis")]
pub mod names;
#[cfg(feature = "analysis")]
pub(crate) mod sql;
#[cfg(feature = "analysis")]
pub mod stubs;
#[cfg(feature = "analysis")]
pub mod suggest;
#[cfg(feature = "analysis")]
pub mod syntax;
#[cfg(feature = "analysis")]
pub mod types;
