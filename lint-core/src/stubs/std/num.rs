//! `std::num`: numbers, e.g. `"1990".parse::<u16>()`.

use crate::error::Error;
use crate::fmt::{self, Display, Formatter};

mod convert;
mod float;
mod non_zero;
mod ops;
mod signed;
mod traits;
mod unsigned;
mod wrapping;

pub use self::non_zero::*;
pub use self::wrapping::{Saturating, Wrapping};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

#[stub::hides]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError;

impl ParseIntError {
    #[stub::clean]
    pub fn kind(&self) -> &IntErrorKind;
}

impl Display for ParseIntError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ParseIntError {}

#[stub::hides]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError;

impl Display for ParseFloatError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ParseFloatError {}

#[stub::hides]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromIntError;

impl Display for TryFromIntError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryFromIntError {}

impl From<crate::convert::Infallible> for TryFromIntError {
    fn from(x: crate::convert::Infallible) -> TryFromIntError;
}
