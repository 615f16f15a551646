//! `rocket::http::uri`: addresses.

pub use crate::__older::FromUriParam;
use crate::Request;
use crate::http::uncased::UncasedStr;
use crate::http::{RawStr, RawStrBuf};
use crate::request::{FromRequest, Outcome};
use std::convert::Infallible;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::pin::Pin;

#[derive(Clone, Debug)]
pub struct Absolute<'a> {
    text: &'a str,
}

impl<'a> Absolute<'a> {
    pub fn scheme(&self) -> &str;
    pub fn authority(&self) -> Option<&Authority<'a>>;
    pub fn path(&self) -> Path<'_>;
    pub fn query(&self) -> Option<Query<'_>>;
    pub fn clear_query(&mut self);
    #[stub::clean]
    pub fn is_normalized(&self) -> bool;
    pub fn normalize(&mut self);
    pub fn into_normalized(self) -> Absolute<'a>;
    pub fn set_authority(&mut self, authority: Authority<'a>);
    pub fn with_authority(self, authority: Authority<'a>) -> Absolute<'a>;
}

impl Display for Absolute<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Hash for Absolute<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Eq for Absolute<'_> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Asterisk;

impl Display for Asterisk {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug)]
pub struct Authority<'a> {
    text: &'a str,
}

impl<'a> Authority<'a> {
    pub fn user_info(&self) -> Option<&str>;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<u16>;
}

impl Display for Authority<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Hash for Authority<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Eq for Authority<'_> {}

#[derive(Clone, Debug)]
pub struct Host<'a> {
    text: &'a str,
}

impl<'a> Host<'a> {
    pub fn new(authority: Authority<'a>) -> Host<'a>;
    pub fn domain(&self) -> &UncasedStr;
    pub fn port(&self) -> Option<u16>;
    pub fn to_authority<'h, W: IntoIterator<Item = &'h Host<'h>>>(&self, whitelist: W) -> Option<Authority<'a>>;
    pub fn to_absolute<'h, W: IntoIterator<Item = &'h Host<'h>>>(&self, scheme: &'a str, whitelist: W) -> Option<Absolute<'a>>;
}

impl Display for Host<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> From<Authority<'a>> for Host<'a> {
    fn from(auth: Authority<'a>) -> Host<'a>;
}

impl<'r> FromRequest<'r> for &'r Host<'r> {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl Hash for Host<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Eq for Host<'_> {}

#[derive(Clone, Debug)]
pub struct Origin<'a> {
    text: &'a str,
}

impl<'a> Origin<'a> {
    #[doc(hidden)]
    pub fn __of(text: &'static str) -> Origin<'static>;
    #[doc(hidden)]
    #[stub::flow(value -> self)]
    pub fn __add<T: ?Sized>(&mut self, value: &T);
    pub fn path(&self) -> Path<'_>;
    pub fn query(&self) -> Option<Query<'_>>;
    pub fn map_path<'s, F: FnOnce(&'s RawStr) -> P, P: Into<RawStrBuf> + 's>(&'s self, f: F) -> Option<Origin<'a>>;
    pub fn clear_query(&mut self);
    #[stub::clean]
    pub fn is_normalized(&self) -> bool;
    pub fn normalize(&mut self);
    pub fn into_normalized(self) -> Origin<'a>;
}

impl Display for Origin<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'r> FromRequest<'r> for &'r Origin<'r> {
    type Error = Infallible;
    fn from_request<'life0: 'async_trait, 'async_trait>(
        request: &'r Request<'life0>,
    ) -> Pin<Box<dyn Future<Output = Outcome<Self, Infallible>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

impl Hash for Origin<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Eq for Origin<'_> {}

#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    text: &'a str,
}

impl<'a> Path<'a> {
    pub fn raw(&self) -> &'a RawStr;
    pub fn as_str(&self) -> &'a str;
    pub fn raw_segments(&self) -> impl Iterator<Item = &'a RawStr>;
}

impl AsRef<RawStr> for Path<'_> {
    fn as_ref(&self) -> &RawStr;
}

impl Deref for Path<'_> {
    type Target = RawStr;
    fn deref(&self) -> &<Path<'_> as Deref>::Target;
}

impl Display for Path<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Hash for Path<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Eq for Path<'_> {}

#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    text: &'a str,
}

impl<'a> Query<'a> {
    pub fn raw(&self) -> &'a RawStr;
    pub fn as_str(&self) -> &'a str;
    pub fn raw_segments(&self) -> impl Iterator<Item = &'a RawStr>;
}

impl AsRef<RawStr> for Query<'_> {
    fn as_ref(&self) -> &RawStr;
}

impl Deref for Query<'_> {
    type Target = RawStr;
    fn deref(&self) -> &<Query<'_> as Deref>::Target;
}

impl Display for Query<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Hash for Query<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Eq for Query<'_> {}

#[derive(Clone, Debug)]
pub struct Reference<'a> {
    text: &'a str,
}

impl<'a> Reference<'a> {
    pub fn scheme(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority<'a>>;
    pub fn path(&self) -> Path<'_>;
    pub fn query(&self) -> Option<Query<'_>>;
    pub fn fragment(&self) -> Option<&RawStr>;
    #[stub::clean]
    pub fn is_normalized(&self) -> bool;
    pub fn normalize(&mut self);
    pub fn into_normalized(self) -> Reference<'a>;
}

impl Display for Reference<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> From<Absolute<'a>> for Reference<'a> {
    fn from(absolute: Absolute<'a>) -> Reference<'a>;
}

impl From<Asterisk> for Reference<'_> {
    fn from(_: Asterisk) -> Reference<'_>;
}

impl<'a> From<Authority<'a>> for Reference<'a> {
    fn from(authority: Authority<'a>) -> Reference<'a>;
}

impl<'a> From<Origin<'a>> for Reference<'a> {
    fn from(origin: Origin<'a>) -> Reference<'a>;
}

impl Hash for Reference<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Eq for Reference<'_> {}

#[derive(Clone, Debug, PartialEq)]
pub enum Uri<'a> {
    Asterisk(Asterisk),
    Origin(Origin<'a>),
    Authority(Authority<'a>),
    Absolute(Absolute<'a>),
    Reference(Reference<'a>),
}

impl<'a> Uri<'a> {
    pub fn origin(&self) -> Option<&Origin<'a>>;
    pub fn authority(&self) -> Option<&Authority<'a>>;
    pub fn absolute(&self) -> Option<&Absolute<'a>>;
    pub fn reference(&self) -> Option<&Reference<'a>>;
}

impl Display for Uri<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> From<Absolute<'a>> for Uri<'a> {
    fn from(other: Absolute<'a>) -> Uri<'a>;
}

impl<'a> From<Asterisk> for Uri<'a> {
    fn from(other: Asterisk) -> Uri<'a>;
}

impl<'a> From<Authority<'a>> for Uri<'a> {
    fn from(other: Authority<'a>) -> Uri<'a>;
}

impl<'a> From<Origin<'a>> for Uri<'a> {
    fn from(other: Origin<'a>) -> Uri<'a>;
}

impl<'a> From<Reference<'a>> for Uri<'a> {
    fn from(other: Reference<'a>) -> Uri<'a>;
}
