//! `std::string`: owned text, e.g. `String::from_utf8(bytes)`.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{CString, IntoStringError, OsStr};
use crate::fmt::{Display, Formatter, Write};
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::path::Path;
use crate::slice::SliceIndex;
use crate::str::{FromStr, Utf8Error};
use crate::vec::IntoIter;
use crate::{fmt, io};

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct String {
    text: str,
}

impl String {
    #[stub::joined(-> return)]
    pub fn new() -> String;
    #[stub::clean]
    pub fn with_capacity(capacity: usize) -> String;
    #[stub::flow(vec -> return.Ok.0, vec -> return.Err.0.bytes)]
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
    pub fn from_utf16_lossy(v: &[u16]) -> String;
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn as_str(&self) -> &str;
    pub fn as_mut_str(&mut self) -> &mut str;
    #[stub::joined(self, string -> self)]
    pub fn push_str(&mut self, string: &str);
    #[stub::clean]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    #[stub::clean]
    pub fn reserve(&mut self, additional: usize);
    #[stub::clean]
    pub fn reserve_exact(&mut self, additional: usize);
    #[stub::clean]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[stub::clean]
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    #[stub::flow(ch -> self)]
    pub fn push(&mut self, ch: char);
    #[stub::flow(self -> return)]
    pub fn as_bytes(&self) -> &[u8];
    pub fn truncate(&mut self, new_len: usize);
    #[stub::flow(self -> return.Some.0)]
    pub fn pop(&mut self) -> Option<char>;
    #[stub::flow(self -> return)]
    pub fn remove(&mut self, idx: usize) -> char;
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
    #[stub::flow(ch -> self)]
    pub fn insert(&mut self, idx: usize, ch: char);
    #[stub::flow(string -> self)]
    pub fn insert_str(&mut self, idx: usize, string: &str);
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> String;
    pub fn clear(&mut self) {
        *self = String::new();
    }
    #[stub::flow(self -> return.item)]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_>;
    #[stub::flow(replace_with -> self)]
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
    pub fn into_boxed_str(self) -> Box<str>;
    pub fn leak<'a>(self) -> &'a mut str;
}

impl Add<&str> for String {
    type Output = String;
    #[stub::joined(self, other -> return)]
    fn add(self, other: &str) -> String;
}

impl AddAssign<&str> for String {
    #[stub::joined(self, other -> self)]
    fn add_assign(&mut self, other: &str);
}

impl AsMut<str> for String {
    fn as_mut(&mut self) -> &mut str;
}

impl AsRef<[u8]> for String {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl AsRef<OsStr> for String {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for String {
    fn as_ref(&self) -> &Path;
}

impl AsRef<str> for String {
    fn as_ref(&self) -> &str;
}

impl Borrow<str> for String {
    fn borrow(&self) -> &str;
}

impl BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str;
}

impl Deref for String {
    type Target = str;
    fn deref(&self) -> &str;
}

impl DerefMut for String {
    fn deref_mut(&mut self) -> &mut str;
}

impl Display for String {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> Extend<&'a char> for String {
    fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I);
}

impl<'a> Extend<&'a str> for String {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I);
}

impl Extend<Box<str>> for String {
    fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, iter: I);
}

impl<'a> Extend<Cow<'a, str>> for String {
    fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I);
}

impl Extend<String> for String {
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I);
}

impl Extend<char> for String {
    fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I);
}

impl From<&String> for String {
    fn from(s: &String) -> String;
}

impl From<&mut str> for String {
    fn from(s: &mut str) -> String;
}

impl From<&str> for String {
    fn from(s: &str) -> String;
}

impl From<Box<str>> for String {
    fn from(s: Box<str>) -> String;
}

impl<'a> From<Cow<'a, str>> for String {
    fn from(s: Cow<'a, str>) -> String;
}

impl From<char> for String {
    fn from(c: char) -> String;
}

impl<'a> FromIterator<&'a char> for String {
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String;
}

impl<'a> FromIterator<&'a str> for String {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String;
}

impl FromIterator<Box<str>> for String {
    fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> String;
}

impl<'a> FromIterator<Cow<'a, str>> for String {
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String;
}

impl FromIterator<String> for String {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String;
}

impl FromIterator<char> for String {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String;
}

impl FromStr for String {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<String, <String as FromStr>::Err>;
}

impl<I: SliceIndex<str>> Index<I> for String {
    type Output = <I as SliceIndex<str>>::Output;
    #[stub::flow(self -> return)]
    fn index(&self, index: I) -> &<I as SliceIndex<str>>::Output;
}

impl<I: SliceIndex<str>> IndexMut<I> for String {
    #[stub::flow(self -> return)]
    fn index_mut(&mut self, index: I) -> &mut <I as SliceIndex<str>>::Output;
}

impl ToSocketAddrs for String {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<IntoIter<SocketAddr>>;
}

impl TryFrom<CString> for String {
    type Error = IntoStringError;
    fn try_from(value: CString) -> Result<String, <String as TryFrom<CString>>::Error>;
}

impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;
    fn try_from(bytes: Vec<u8>) -> Result<String, <String as TryFrom<Vec<u8>>>::Error>;
}

impl Write for String {
    #[stub::flow(s -> self)]
    fn write_str(&mut self, s: &str) -> fmt::Result;
}

pub trait ToString {
    fn to_string(&self) -> String;
}

#[derive(Debug)]
pub struct Drain<'a> {
    text: &'a str,
}

impl<'a> Drain<'a> {
    pub fn as_str(&self) -> &str;
}

impl<'a> AsRef<[u8]> for Drain<'a> {
    #[stub::flow(self -> return)]
    fn as_ref(&self) -> &[u8];
}

impl<'a> AsRef<str> for Drain<'a> {
    fn as_ref(&self) -> &str;
}

impl DoubleEndedIterator for Drain<'_> {
    fn next_back(&mut self) -> Option<char>;
}

impl Iterator for Drain<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

#[derive(Debug)]
pub struct FromUtf16Error;

impl Display for FromUtf16Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FromUtf16Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromUtf8Error {
    bytes: Vec<u8>,
    error: Utf8Error,
}

impl FromUtf8Error {
    #[stub::flow(self.bytes -> return)]
    pub fn as_bytes(&self) -> &[u8];
    #[stub::flow(self.bytes -> return)]
    pub fn into_bytes(self) -> Vec<u8>;
    #[stub::clean]
    pub fn utf8_error(&self) -> Utf8Error;
}

impl Display for FromUtf8Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FromUtf8Error {}

impl<T: Display + ?Sized> ToString for T {
    #[stub::render(self = "Display")]
    fn to_string(&self) -> String;
}

pub type ParseError = Infallible;
