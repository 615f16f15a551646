//! `char`: its methods, e.g. `c.is_alphabetic()`.

use crate::ascii::AsciiExt;
use crate::char::{
    CharTryFromError, DecodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, ParseCharError, ToLowercase, ToUppercase,
};
use crate::cmp::Ordering;
use crate::fmt;
use crate::fmt::{Debug, Display, Formatter};
use crate::hash::{Hash, Hasher};
use crate::iter::Step;
use crate::str::FromStr;

impl char {
    pub const MIN: char;
    pub const MAX: char;
    pub const MAX_LEN_UTF8: usize;
    pub const MAX_LEN_UTF16: usize;
    pub const REPLACEMENT_CHARACTER: char;
    pub const UNICODE_VERSION: (u8, u8, u8);
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter>;
    #[stub::flow(i -> return.Some.0)]
    pub fn from_u32(i: u32) -> Option<char>;
    #[stub::flow(i -> return)]
    pub unsafe fn from_u32_unchecked(i: u32) -> char;
    #[stub::flow(num -> return.Some.0)]
    pub fn from_digit(num: u32, radix: u32) -> Option<char>;
    #[stub::clean]
    pub fn is_digit(self, radix: u32) -> bool;
    #[stub::flow(self -> return.Some.0)]
    pub fn to_digit(self, radix: u32) -> Option<u32>;
    #[stub::flow(self -> return.item)]
    pub fn escape_unicode(self) -> EscapeUnicode;
    #[stub::flow(self -> return.item)]
    pub fn escape_debug(self) -> EscapeDebug;
    #[stub::flow(self -> return.item)]
    pub fn escape_default(self) -> EscapeDefault;
    #[stub::clean]
    pub fn len_utf8(self) -> usize;
    #[stub::clean]
    pub fn len_utf16(self) -> usize;
    #[stub::flow(self -> return, self -> dst)]
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
    #[stub::flow(self -> return, self -> dst)]
    pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
    #[stub::clean]
    pub fn is_alphabetic(self) -> bool;
    #[stub::clean]
    pub fn is_lowercase(self) -> bool;
    #[stub::clean]
    pub fn is_uppercase(self) -> bool;
    #[stub::clean]
    pub fn is_whitespace(self) -> bool;
    #[stub::clean]
    pub fn is_alphanumeric(self) -> bool;
    #[stub::clean]
    pub fn is_control(self) -> bool;
    #[stub::clean]
    pub fn is_numeric(self) -> bool;
    #[stub::flow(self -> return.item)]
    pub fn to_lowercase(self) -> ToLowercase;
    #[stub::flow(self -> return.item)]
    pub fn to_uppercase(self) -> ToUppercase;
    #[stub::clean]
    pub fn is_ascii(&self) -> bool;
    #[stub::flow(self -> return)]
    pub fn to_ascii_uppercase(&self) -> char;
    #[stub::flow(self -> return)]
    pub fn to_ascii_lowercase(&self) -> char;
    #[stub::clean]
    pub fn eq_ignore_ascii_case(&self, other: &char) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    #[stub::clean]
    pub fn is_ascii_alphabetic(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_uppercase(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_lowercase(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_alphanumeric(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_digit(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_hexdigit(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_punctuation(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_graphic(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_whitespace(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_control(&self) -> bool;
}

impl AsciiExt for char {
    type Owned = char;
    #[stub::clean]
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    #[stub::clean]
    fn eq_ignore_ascii_case(&self, o: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}

impl Clone for char {
    fn clone(&self) -> char;
}

impl Debug for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Default for char {
    fn default() -> char;
}

impl Display for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<u8> for char {
    fn from(i: u8) -> char;
}

impl FromStr for char {
    type Err = ParseCharError;
    fn from_str(s: &str) -> Result<char, <char as FromStr>::Err>;
}

impl Hash for char {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Ord for char {
    #[stub::clean]
    fn cmp(&self, other: &char) -> Ordering;
}

impl PartialEq for char {
    #[stub::clean]
    fn eq(&self, other: &char) -> bool;
}

impl PartialOrd for char {
    #[stub::clean]
    fn partial_cmp(&self, other: &char) -> Option<Ordering>;
}

impl Step for char {
    #[stub::clean]
    fn steps_between(_: &char, _: &char) -> (usize, Option<usize>);
    fn forward_checked(start: char, count: usize) -> Option<char>;
    fn backward_checked(start: char, count: usize) -> Option<char>;
    unsafe fn forward_unchecked(start: char, count: usize) -> char;
    unsafe fn backward_unchecked(start: char, count: usize) -> char;
    fn forward(start: Self, count: usize) -> Self;
    fn backward(start: Self, count: usize) -> Self;
}

impl TryFrom<u32> for char {
    type Error = CharTryFromError;
    fn try_from(i: u32) -> Result<char, <char as TryFrom<u32>>::Error>;
}

impl Copy for char {}

impl Eq for char {}
