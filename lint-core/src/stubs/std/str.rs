//! `std::str`: borrowed text and its parsing, e.g. `"1990".parse::<u16>()`.

use crate::error::Error;
use crate::fmt;
use crate::fmt::{Display, Formatter};

mod iter;
mod methods;
pub mod pattern;

pub use self::iter::*;

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utf8Error;

impl Utf8Error {
    #[stub::clean]
    pub fn valid_up_to(&self) -> usize;
    #[stub::clean]
    pub fn error_len(&self) -> Option<usize>;
}

impl Display for Utf8Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for Utf8Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBoolError;

impl Display for ParseBoolError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ParseBoolError {}

pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;

pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;

pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;

pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
