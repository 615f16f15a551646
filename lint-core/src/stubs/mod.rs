//! Stubs: outside code as Rust signatures, with what types can't say in attributes.
//!
//! `std/*.rs` is the standard library, `crates/NAME.rs` other crates; they are data and know nothing of the engine. [`load`]
//! makes them crates of a project like any other.

pub mod attr;
pub mod load;
mod table;
