//! Source text to [`ir::FileIr`]: one file at a time, in parallel.
//!
//! Knows nothing of names, types or policy. A syn tree lives inside `lower_file` and is dropped there.
//!
//! ```text
//! load      crate roots ─▶ files, wave by wave   follows `mod` items as rustc finds them
//! lower     text        ─▶ FileIr                parse, lower, drop
//! outline   text        ─▶ text                  a file from outside: what other crates can see of it
//! fragment  tokens      ─▶ into a FileIr or Body what macros expand to
//! ```

mod comments;
mod depth;
mod files;
pub mod fragment;
pub mod ir;
mod kept;
pub mod load;
mod lower;
mod outline;
mod places;
mod recover;
mod repair;
mod span_map;
mod tokens;

pub(crate) use files::{Files, Lowered};
pub(crate) use lower::{DOLLAR_CRATE, is_plain_derive};
pub use lower::{LowerOptions, Stmts, lower_file};
pub use outline::{VERSION as OUTLINE_VERSION, outline};

use crate::base::{Coords, limits};

/// A pool of threads whose stacks hold the deepest trees that are admitted; `threads` 0: as many as there are cores.
pub fn pool(threads: usize) -> Result<rayon::ThreadPool, rayon::ThreadPoolBuildError> {
    rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(limits::STACK).build()
}

/// Coordinates for a file that will be edited.
pub(crate) fn coords(text: &str) -> Coords {
    Coords::spread(text, comments::code_lines(text))
}

/// Lowers a stub for the analyses to come.
pub(crate) fn prepare(path: &str, text: &'static str) {
    kept::prepare(path, text);
}

/// Whether a text is shallow enough to be parsed and analysed; of one that is not, the items that are too deep are left out.
pub fn is_admitted(text: &str) -> bool {
    depth::check(text).is_ok()
}
