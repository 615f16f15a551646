//! `rocket::data`: bodies of requests.

use crate::fs::TempFile;
use crate::http::RawStr;
use crate::http::uncased::Uncased;
use crate::request::FromRequest;
use crate::response::Responder;
use crate::{Data, Request};
use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt::{Debug, Display, Formatter};
use std::future::Future;
use std::io::Error;
use std::ops::{
    Add, AddAssign, Deref, DerefMut, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub,
    SubAssign,
};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::{fmt, io};
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

#[derive(Clone, Copy, Debug, Default, Eq, Ord, Hash)]
pub struct ByteUnit;

impl ByteUnit {
    pub const kB: ByteUnit;
    pub fn Byte(n: u64) -> ByteUnit;
    pub fn Kilobyte(n: u64) -> ByteUnit;
    pub fn Kibibyte(n: u64) -> ByteUnit;
    pub fn Megabyte(n: u64) -> ByteUnit;
    pub fn Mebibyte(n: u64) -> ByteUnit;
    pub fn Gigabyte(n: u64) -> ByteUnit;
    pub fn Gibibyte(n: u64) -> ByteUnit;
    pub fn Terabyte(n: u64) -> ByteUnit;
    pub fn Tebibyte(n: u64) -> ByteUnit;
    pub fn Petabyte(n: u64) -> ByteUnit;
    pub fn Pebibyte(n: u64) -> ByteUnit;
    pub fn Exabyte(n: u64) -> ByteUnit;
    pub fn Exbibyte(n: u64) -> ByteUnit;
    pub fn max_value() -> ByteUnit;
    pub fn as_u64(self) -> u64;
    pub fn as_u128(self) -> u128;
    pub fn repr(self) -> (u64, f64, &'static str, ByteUnit);
}

impl<T: Into<ByteUnit>> Add<T> for ByteUnit {
    type Output = ByteUnit;
    fn add(self, rhs: T) -> <ByteUnit as Add<T>>::Output;
}

impl<T: Into<ByteUnit>> AddAssign<T> for ByteUnit {
    fn add_assign(&mut self, rhs: T);
}

impl Display for ByteUnit {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Into<ByteUnit>> Div<T> for ByteUnit {
    type Output = ByteUnit;
    fn div(self, rhs: T) -> <ByteUnit as Div<T>>::Output;
}

impl<T: Into<ByteUnit>> DivAssign<T> for ByteUnit {
    fn div_assign(&mut self, rhs: T);
}

impl From<i128> for ByteUnit {
    fn from(value: i128) -> ByteUnit;
}

impl From<i16> for ByteUnit {
    fn from(v: i16) -> ByteUnit;
}

impl From<i32> for ByteUnit {
    fn from(v: i32) -> ByteUnit;
}

impl From<i64> for ByteUnit {
    fn from(v: i64) -> ByteUnit;
}

impl From<i8> for ByteUnit {
    fn from(v: i8) -> ByteUnit;
}

impl From<isize> for ByteUnit {
    fn from(value: isize) -> ByteUnit;
}

impl From<u128> for ByteUnit {
    fn from(value: u128) -> ByteUnit;
}

impl From<u16> for ByteUnit {
    fn from(v: u16) -> ByteUnit;
}

impl From<u32> for ByteUnit {
    fn from(v: u32) -> ByteUnit;
}

impl From<u64> for ByteUnit {
    fn from(v: u64) -> ByteUnit;
}

impl From<u8> for ByteUnit {
    fn from(v: u8) -> ByteUnit;
}

impl From<usize> for ByteUnit {
    fn from(value: usize) -> ByteUnit;
}

impl<T: Into<ByteUnit>> Mul<T> for ByteUnit {
    type Output = ByteUnit;
    fn mul(self, rhs: T) -> <ByteUnit as Mul<T>>::Output;
}

impl<T: Into<ByteUnit>> MulAssign<T> for ByteUnit {
    fn mul_assign(&mut self, rhs: T);
}

impl<T: Into<ByteUnit>> Rem<T> for ByteUnit {
    type Output = ByteUnit;
    fn rem(self, rhs: T) -> <ByteUnit as Rem<T>>::Output;
}

impl<T: Into<ByteUnit>> RemAssign<T> for ByteUnit {
    fn rem_assign(&mut self, rhs: T);
}

impl<T: Into<ByteUnit>> Shl<T> for ByteUnit {
    type Output = ByteUnit;
    fn shl(self, rhs: T) -> <ByteUnit as Shl<T>>::Output;
}

impl<T: Into<ByteUnit>> ShlAssign<T> for ByteUnit {
    fn shl_assign(&mut self, rhs: T);
}

impl<T: Into<ByteUnit>> Shr<T> for ByteUnit {
    type Output = ByteUnit;
    fn shr(self, rhs: T) -> <ByteUnit as Shr<T>>::Output;
}

impl<T: Into<ByteUnit>> ShrAssign<T> for ByteUnit {
    fn shr_assign(&mut self, rhs: T);
}

impl<T: Into<ByteUnit>> Sub<T> for ByteUnit {
    type Output = ByteUnit;
    fn sub(self, rhs: T) -> <ByteUnit as Sub<T>>::Output;
}

impl<T: Into<ByteUnit>> SubAssign<T> for ByteUnit {
    fn sub_assign(&mut self, rhs: T);
}

#[derive(Clone, Copy, Debug)]
pub struct Capped<T> {
    pub value: T,
}

impl<T> Capped<T> {
    pub fn complete(value: T, len: usize) -> Self;
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Capped<U>;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn is_complete(&self) -> bool;
    pub fn into_inner(self) -> T;
}

impl<T> Deref for Capped<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Capped<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: AsRef<[u8]>> From<T> for Capped<T> {
    fn from(value: T) -> Self;
}

impl<'r> FromData<'r> for Capped<&'r [u8]> {
    type Error = Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for Capped<&'r RawStr> {
    type Error = Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for Capped<&'r str> {
    type Error = Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for Capped<Cow<'_, str>> {
    type Error = Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for Capped<String> {
    type Error = Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for Capped<TempFile<'_>> {
    type Error = Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for Capped<Vec<u8>> {
    type Error = Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r, 'o: 'r, T: Responder<'r, 'o>> Responder<'r, 'o> for Capped<T> {
    fn respond_to(self, request: &'r Request<'_>) -> crate::response::Result<'o>;
}

pub struct DataStream<'r> {
    text: &'r str,
}

impl<'r> DataStream<'r> {
    #[stub::clean]
    pub fn hint(&self) -> usize;
    pub async fn stream_precise_to<W: AsyncWrite + Unpin>(self, writer: W) -> io::Result<u64>;
    pub async fn into_bytes(self) -> io::Result<Capped<Vec<u8>>>;
    pub async fn into_string(self) -> io::Result<Capped<String>>;
    pub async fn into_file<P: AsRef<Path>>(self, path: P) -> io::Result<Capped<File>>;
}

impl AsyncRead for DataStream<'_> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
}

pub trait FromData<'r>: Sized {
    type Error: Send + Debug;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for &'r str {
    type Error = <Capped<&'r str> as FromData<'r>>::Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        r: &'r Request<'life0>,
        d: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for &'r [u8] {
    type Error = <Capped<&'r [u8]> as FromData<'r>>::Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        r: &'r Request<'life0>,
        d: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for Cow<'_, str> {
    type Error = <Capped<Cow<'_, str>> as FromData<'r>>::Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        r: &'r Request<'life0>,
        d: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for String {
    type Error = <Capped<String> as FromData<'r>>::Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        r: &'r Request<'life0>,
        d: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromData<'r> for Vec<u8> {
    type Error = <Capped<Vec<u8>> as FromData<'r>>::Error;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        r: &'r Request<'life0>,
        d: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r, T: FromData<'r> + 'r> FromData<'r> for Result<T, T::Error> {
    type Error = Infallible;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r, T: FromData<'r>> FromData<'r> for Option<T> {
    type Error = Infallible;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits;

impl Limits {
    pub fn new() -> Self;
    pub fn limit<S: Into<Uncased<'static>>>(self, name: S, limit: ByteUnit) -> Self;
    pub fn get<S: AsRef<str>>(&self, name: S) -> Option<ByteUnit>;
    pub fn find<S: AsRef<str>, L: AsRef<[S]>>(&self, layers: L) -> Option<ByteUnit>;
}

impl Display for Limits {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'r> FromRequest<'r> for &'r Limits {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        req: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = crate::request::Outcome<Self, Self::Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

pub trait ToByteUnit: Into<ByteUnit> {
    fn bytes(self) -> ByteUnit;
    fn kilobytes(self) -> ByteUnit;
    fn kibibytes(self) -> ByteUnit;
    fn megabytes(self) -> ByteUnit;
    fn mebibytes(self) -> ByteUnit;
    fn gigabytes(self) -> ByteUnit;
    fn gibibytes(self) -> ByteUnit;
    fn terabytes(self) -> ByteUnit;
    fn tibibytes(self) -> ByteUnit;
    fn petabytes(self) -> ByteUnit;
    fn pebibytes(self) -> ByteUnit;
    fn exabytes(self) -> ByteUnit;
    fn exbibytes(self) -> ByteUnit;
}

impl<T: Into<ByteUnit> + Copy> ToByteUnit for T {}
pub use crate::Data;

pub type Outcome<'r, T> =
    crate::outcome::Outcome<T, (crate::http::Status, <T as FromData<'r>>::Error), (crate::Data<'r>, crate::http::Status)>;
