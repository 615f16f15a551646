//! `std::ffi::os_str`: text of the operating system.

use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::fmt;
use crate::fmt::{Formatter, Write};
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeFull};
use crate::path::{Path, PathBuf};
use crate::str::FromStr;

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsString {
    text: str,
}

impl OsString {
    pub fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    #[stub::clean]
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}

impl AsRef<OsStr> for OsString {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for OsString {
    fn as_ref(&self) -> &Path;
}

impl Borrow<OsStr> for OsString {
    fn borrow(&self) -> &OsStr;
}

impl Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr;
}

impl DerefMut for OsString {
    fn deref_mut(&mut self) -> &mut OsStr;
}

impl<'a> Extend<&'a OsStr> for OsString {
    fn extend<T: IntoIterator<Item = &'a OsStr>>(&mut self, iter: T);
}

impl<'a> Extend<Cow<'a, OsStr>> for OsString {
    fn extend<T: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: T);
}

impl Extend<OsString> for OsString {
    fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T);
}

impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {
    fn from(s: &T) -> OsString;
}

impl From<Box<OsStr>> for OsString {
    fn from(boxed: Box<OsStr>) -> OsString;
}

impl<'a> From<Cow<'a, OsStr>> for OsString {
    fn from(s: Cow<'a, OsStr>) -> Self;
}

impl From<PathBuf> for OsString {
    fn from(path_buf: PathBuf) -> OsString;
}

impl From<String> for OsString {
    fn from(s: String) -> OsString;
}

impl<'a> FromIterator<&'a OsStr> for OsString {
    fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self;
}

impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {
    fn from_iter<I: IntoIterator<Item = Cow<'a, OsStr>>>(iter: I) -> Self;
}

impl FromIterator<OsString> for OsString {
    fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self;
}

impl FromStr for OsString {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl Index<RangeFull> for OsString {
    type Output = OsStr;
    fn index(&self, _index: RangeFull) -> &OsStr;
}

impl IndexMut<RangeFull> for OsString {
    fn index_mut(&mut self, _index: RangeFull) -> &mut OsStr;
}

impl Write for OsString {
    #[stub::flow(s -> self)]
    fn write_str(&mut self, s: &str) -> fmt::Result;
}

#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsStr {
    text: str,
}

impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    #[stub::flow(self -> return)]
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    #[stub::clean]
    pub fn is_ascii(&self) -> bool;
    #[stub::clean]
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> Display<'_>;
}

impl AsRef<OsStr> for OsStr {
    fn as_ref(&self) -> &OsStr;
}

impl AsRef<Path> for OsStr {
    fn as_ref(&self) -> &Path;
}

impl ToOwned for OsStr {
    type Owned = OsString;
    fn to_owned(&self) -> OsString;
}

#[derive(Debug)]
pub struct Display<'a> {
    text: &'a OsStr,
}

impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}
