//! Source text to [`ir::FileIr`]: one file at a time, in parallel.
//!
//! Knows nothing of names, types or policy. A syn tree lives inside `lower_file` and is dropped there.
pub mod ir;
