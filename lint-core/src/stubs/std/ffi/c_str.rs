//! `std::ffi::c_str`: text of C.

use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::fmt;
use crate::fmt::{Display, Formatter};
use crate::num::NonZero;
use crate::ops::{Deref, Index, RangeFrom, RangeFull};
use crate::str::{FromStr, Utf8Error};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}

impl Display for FromBytesWithNulError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FromBytesWithNulError {}

#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CStr {
    text: str,
}

impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
    pub unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub fn as_ptr(&self) -> *const i8;
    #[stub::clean]
    pub fn count_bytes(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::flow(self -> return)]
    pub fn to_bytes(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub fn to_bytes_with_nul(&self) -> &[u8];
    pub fn to_str(&self) -> Result<&str, Utf8Error>;
}

impl CStr {
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn into_c_string(self: Box<CStr>) -> CString;
}

impl AsRef<CStr> for CStr {
    fn as_ref(&self) -> &CStr;
}

impl Index<RangeFrom<usize>> for CStr {
    type Output = CStr;
    fn index(&self, index: RangeFrom<usize>) -> &CStr;
}

impl ToOwned for CStr {
    type Owned = CString;
    fn to_owned(&self) -> CString;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CString {
    text: str,
}

impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString;
    pub unsafe fn from_raw(ptr: *mut i8) -> CString;
    pub fn into_raw(self) -> *mut i8;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    #[stub::flow(self -> return)]
    pub fn as_bytes(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
}

impl AsRef<CStr> for CString {
    fn as_ref(&self) -> &CStr;
}

impl Borrow<CStr> for CString {
    fn borrow(&self) -> &CStr;
}

impl Deref for CString {
    type Target = CStr;
    fn deref(&self) -> &CStr;
}

impl From<&CStr> for CString {
    fn from(s: &CStr) -> CString;
}

impl From<Box<CStr>> for CString {
    fn from(s: Box<CStr>) -> CString;
}

impl<'a> From<Cow<'a, CStr>> for CString {
    fn from(s: Cow<'a, CStr>) -> CString;
}

impl From<Vec<NonZero<u8>>> for CString {
    fn from(v: Vec<NonZero<u8>>) -> CString;
}

impl FromStr for CString {
    type Err = NulError;
    fn from_str(s: &str) -> Result<CString, <CString as FromStr>::Err>;
}

impl Index<RangeFull> for CString {
    type Output = CStr;
    fn index(&self, _index: RangeFull) -> &CStr;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesUntilNulError;

impl Display for FromBytesUntilNulError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FromBytesUntilNulError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromVecWithNulError;

impl FromVecWithNulError {
    #[stub::flow(self -> return)]
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}

impl Display for FromVecWithNulError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for FromVecWithNulError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntoStringError {
    inner: CString,
    error: Utf8Error,
}

impl IntoStringError {
    pub fn into_cstring(self) -> CString;
    pub fn utf8_error(&self) -> Utf8Error;
}

impl Display for IntoStringError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for IntoStringError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NulError;

impl NulError {
    #[stub::clean]
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}

impl Display for NulError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for NulError {}
