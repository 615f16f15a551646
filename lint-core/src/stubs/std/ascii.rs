//! `std::ascii`: operations on ASCII bytes.

use crate::fmt;
use crate::fmt::{Display, Formatter};

#[derive(Clone, Debug)]
pub struct EscapeDefault;

impl Display for EscapeDefault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl DoubleEndedIterator for EscapeDefault {
    fn next_back(&mut self) -> Option<u8>;
}

impl ExactSizeIterator for EscapeDefault {}

impl Iterator for EscapeDefault {
    type Item = u8;
    fn next(&mut self) -> Option<u8>;
}

pub trait AsciiExt {
    type Owned;
    #[stub::clean]
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    #[stub::clean]
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}

pub fn escape_default(c: u8) -> EscapeDefault;
