//! Ids, arenas, interned names, spans: what every stage needs and no stage owns.
//!
//! Knows nothing of Rust, of policies, or of any stage.

pub mod arena;
pub mod components;
pub mod coords;
pub mod cuts;
pub mod diag;
pub mod effort;
pub mod limits;
pub mod line_index;
pub mod map;
pub mod name;
pub mod span;

pub use arena::{Arena, Id};
pub use components::components;
pub use coords::Coords;
pub use cuts::{Bound, Cuts};
pub use diag::{Diag, DiagKind};
pub use line_index::{LineIndex, Position};
pub use map::{Map, Set};
pub use name::Name;
pub use span::{FileId, Span, TextRange};
