//! The standard library, as far as code of services uses it: signatures only.
//!
//! `core` and `alloc` are this crate too. What is here is as the real library declares it (generics, bounds, paths);
//! types declare their content as fields, e.g. `pub struct Vec<T> { item: T }`.

#[macro_use]
#[path = "macros.rs"]
pub mod __macros;

pub mod alloc;
pub mod any;
pub mod array;
pub mod ascii;
pub mod backtrace;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
mod consts;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod hint;
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod panic;
pub mod path;
pub mod pin;
pub mod prelude;
mod primitive;
pub mod process;
pub mod ptr;
pub mod rc;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
pub mod vec;

pub use self::consts::{f32, f64, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize};
