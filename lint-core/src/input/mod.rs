//! What an analysis starts from: files, crates with their `cfg` and dependencies, and the policy's text.
//!
//! Knows nothing of Cargo (the command fills it in) and reads no file itself: [`Source`] does.

pub mod cfg;
pub mod project;
pub mod source;

pub use cfg::{CfgExpr, CfgSet};
pub use project::{CrateInput, CrateRole, Dependency, PolicyInput, Project};
pub use source::{MemorySource, Source, SourceFile, SourceMap};
