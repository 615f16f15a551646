//! `std::ops`: what operators stand for, e.g. `a + b` for `Add::add`.

mod arith;
mod function;
mod range;

pub use self::arith::*;
pub use self::function::*;
pub use self::range::*;
