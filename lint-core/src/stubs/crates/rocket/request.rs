//! `rocket::request`: guards of requests.

use crate::Request;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64,
    NonZeroU128, NonZeroUsize,
};
use std::pin::Pin;

pub trait FromParam<'a>: Sized {
    type Error: Debug;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for &'a str {
    type Error = Infallible;
    fn from_param(param: &'a str) -> Result<&'a str, Self::Error>;
}

impl<'a> FromParam<'a> for IpAddr {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for SocketAddr {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for bool {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for f32 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for f64 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for i8 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for i16 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for i32 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for i64 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for i128 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for isize {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for u8 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for u16 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for u32 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for u64 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for u128 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for usize {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for String {
    type Error = Infallible;
    fn from_param(param: &'a str) -> Result<String, Self::Error>;
}

impl<'a> FromParam<'a> for Ipv4Addr {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for Ipv6Addr {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for SocketAddrV4 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for SocketAddrV6 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroI8 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroI16 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroI32 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroI64 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroI128 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroIsize {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroU8 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroU16 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroU32 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroU64 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroU128 {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a> FromParam<'a> for NonZeroUsize {
    type Error = &'a str;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a, T: FromParam<'a>> FromParam<'a> for Option<T> {
    type Error = Infallible;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

impl<'a, T: FromParam<'a>> FromParam<'a> for Result<T, T::Error> {
    type Error = Infallible;
    fn from_param(param: &'a str) -> Result<Self, Self::Error>;
}

pub trait FromRequest<'r>: Sized {
    type Error: Debug;
    #[stub::extractor]
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Self::Error>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromRequest<'r> for IpAddr {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r> FromRequest<'r> for SocketAddr {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r, T: FromRequest<'r>> FromRequest<'r> for Option<T> {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r, T: FromRequest<'r>> FromRequest<'r> for Result<T, T::Error> {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl<'r, T: FromRequest<'r>> FromRequest<'r> for Outcome<T, T::Error> {
    type Error = Infallible;
}

pub trait FromSegments<'r>: Sized {
    type Error: Debug;
}

impl<'r, T: FromSegments<'r>> FromSegments<'r> for Option<T> {
    type Error = Infallible;
}

impl<'r, T: FromSegments<'r>> FromSegments<'r> for Result<T, T::Error> {
    type Error = Infallible;
}
pub use crate::Request;
pub use crate::__older::{FlashMessage, FormItem, FormItems, FromFormValue, LenientForm};
pub use crate::State;
pub use crate::form::{Form, FromForm};

pub type Outcome<S, E> = crate::outcome::Outcome<S, (crate::http::Status, E), crate::http::Status>;
