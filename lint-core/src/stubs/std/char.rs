//! `std::char`: characters, e.g. `c.to_digit(10)`.

use crate::error::Error;
use crate::fmt;
use crate::fmt::{Display, Formatter};

mod methods;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CharTryFromError;

impl Display for CharTryFromError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for CharTryFromError {}

#[derive(Debug)]
pub struct DecodeUtf16<I: Iterator<Item = u16>> {
    iter: I,
}

impl<I: Clone + Iterator<Item = u16>> Clone for DecodeUtf16<I> {
    fn clone(&self) -> DecodeUtf16<I>;
}

impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeUtf16Error;

impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16;
}

impl Display for DecodeUtf16Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for DecodeUtf16Error {}

#[derive(Clone, Debug)]
pub struct EscapeDebug;

impl Display for EscapeDebug {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl ExactSizeIterator for EscapeDebug {}

impl Iterator for EscapeDebug {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Debug)]
pub struct EscapeDefault;

impl Display for EscapeDefault {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl ExactSizeIterator for EscapeDefault {}

impl Iterator for EscapeDefault {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode;

impl Display for EscapeUnicode {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl ExactSizeIterator for EscapeUnicode {}

impl Iterator for EscapeUnicode {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCharError;

impl Display for ParseCharError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ParseCharError {}

#[derive(Clone, Debug)]
pub struct ToLowercase;

impl Display for ToLowercase {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl DoubleEndedIterator for ToLowercase {
    fn next_back(&mut self) -> Option<char>;
}

impl ExactSizeIterator for ToLowercase {}

impl Iterator for ToLowercase {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Debug)]
pub struct ToUppercase;

impl Display for ToUppercase {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl DoubleEndedIterator for ToUppercase {
    fn next_back(&mut self) -> Option<char>;
}

impl ExactSizeIterator for ToUppercase {}

impl Iterator for ToUppercase {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromCharError;

impl Display for TryFromCharError {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryFromCharError {}

pub const MAX: char;

pub const REPLACEMENT_CHARACTER: char;

pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter>;

#[stub::flow(num -> return.Some.0)]
pub fn from_digit(num: u32, radix: u32) -> Option<char>;

#[stub::flow(i -> return.Some.0)]
pub fn from_u32(i: u32) -> Option<char>;

#[stub::flow(i -> return)]
pub unsafe fn from_u32_unchecked(i: u32) -> char;
