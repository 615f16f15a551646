//! Flow: which marked data reaches which sink, on which condition, for what.
//!
//! Input: bodies with their types, and what marks and stubs declare. Output: [`RawFlow`]s. Categories, recipients, conditions
//! and purposes are opaque names here: what they permit is for `policy`.
//!
//! # Terminology
//!
//! A *label* says where data comes from and what it satisfies. The *taint tree* ([`node::Node`]) of a value holds its labels by
//! *access path*. A *summary* says what a function does with labels, in terms of what it is passed; applying it at a call
//! replaces these symbols. A *sink* is a call that discloses; a *flow* is a label that reaches one.
//!
//! # How
//!
//! ```text
//! build      Body + BodyTypes ─▶ Mir            blocks of simple statements on places; closures are bodies of their own
//! handlers   [Mir]            ─▶ handlers       which bodies answer requests: these are built once more, with a sink at each return
//! graph      [Mir]            ─▶ CallGraph      components, callees first, by level
//! eval       Mir + summaries  ─▶ Summary        a body at a time; a level in parallel
//! signature  fn without body  ─▶ Summary        what its types and stub attributes let data do
//! context    call edges       ─▶ contexts       purposes and conditions on the paths of calls
//! uses       [Mir], summaries ─▶ Uses           what is done with marked fields beside disclosing them
//! ```
//!
//! For `fn send(to: &str) { log!("{to}") }  fn f(u: &User) { send(&u.email) }`: `send` has a sink for `Param(0)`; applying
//! it in `f`, where `Param(0)` is `User::email`, makes the flow `User::email → log` with the steps read, passed to `send`.

pub(crate) mod build;
pub(crate) mod context;
pub(crate) mod dump;
pub mod elem;
pub(crate) mod eval;
pub mod facts;
pub(crate) mod format_items;
pub(crate) mod graph;
pub(crate) mod handlers;
pub(crate) mod keys;
pub mod label;
pub mod mir;
pub mod node;
pub mod owner;
pub mod raw;
pub(crate) mod render;
pub(crate) mod rendering;
pub mod run;
pub(crate) mod schedule;
pub(crate) mod signature;
pub(crate) mod spots;
pub mod standing;
pub(crate) mod state;
pub(crate) mod stores;
pub mod summary;
pub mod text;
pub mod trace;
pub mod uses;
pub(crate) mod world;

pub use facts::{Condition, Facts, Source, SourceKind};
pub use raw::RawFlow;
pub use run::{TypedBody, dump};
pub(crate) use state::State;
pub use uses::Uses;
