//! `rocket::http::uri`: addresses.

use crate::Request;
use crate::http::uri::Asterisk;
use crate::http::{RawStr, RawStrBuf};
use crate::request::{FromRequest, Outcome};
use std::convert::Infallible;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::hash::{Hash, Hasher};
use std::pin::Pin;

#[derive(Clone, Debug)]
pub struct Absolute<'a> {
    text: &'a str,
}

impl<'a> Absolute<'a> {
    pub fn scheme(&self) -> &str;
    pub fn authority(&self) -> Option<&Authority<'a>>;
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

impl<'a> TryFrom<&'a String> for Absolute<'a> {
    fn try_from(value: &'a String) -> Result<Absolute<'a>, <Absolute<'a> as TryFrom<&'a String>>::Error>;
}

impl<'a> TryFrom<&'a str> for Absolute<'a> {
    fn try_from(value: &'a str) -> Result<Absolute<'a>, <Absolute<'a> as TryFrom<&'a str>>::Error>;
}

impl TryFrom<String> for Absolute<'static> {
    fn try_from(value: String) -> Result<Absolute<'static>, <Absolute<'static> as TryFrom<String>>::Error>;
}

impl<'a> TryFrom<Uri<'a>> for Absolute<'a> {
    fn try_from(uri: Uri<'a>) -> Result<Absolute<'a>, <Absolute<'a> as TryFrom<Uri<'a>>>::Error>;
}

impl Eq for Absolute<'_> {}

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

impl<'a> TryFrom<&'a String> for Authority<'a> {
    fn try_from(value: &'a String) -> Result<Authority<'a>, <Authority<'a> as TryFrom<&'a String>>::Error>;
}

impl<'a> TryFrom<&'a str> for Authority<'a> {
    fn try_from(value: &'a str) -> Result<Authority<'a>, <Authority<'a> as TryFrom<&'a str>>::Error>;
}

impl TryFrom<String> for Authority<'static> {
    fn try_from(value: String) -> Result<Authority<'static>, <Authority<'static> as TryFrom<String>>::Error>;
}

impl<'a> TryFrom<Uri<'a>> for Authority<'a> {
    fn try_from(uri: Uri<'a>) -> Result<Authority<'a>, <Authority<'a> as TryFrom<Uri<'a>>>::Error>;
}

impl Eq for Authority<'_> {}

#[derive(Clone, Debug)]
pub struct Host<'a> {
    text: &'a str,
}

impl<'a> Host<'a> {
    pub fn new(authority: Authority<'a>) -> Host<'a>;
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

impl<'a> TryFrom<&'a String> for Host<'a> {
    fn try_from(value: &'a String) -> Result<Host<'a>, <Host<'a> as TryFrom<&'a String>>::Error>;
}

impl<'a> TryFrom<&'a str> for Host<'a> {
    fn try_from(value: &'a str) -> Result<Host<'a>, <Host<'a> as TryFrom<&'a str>>::Error>;
}

impl TryFrom<String> for Host<'static> {
    fn try_from(value: String) -> Result<Host<'static>, <Host<'static> as TryFrom<String>>::Error>;
}

impl Eq for Host<'_> {}

#[derive(Clone, Debug)]
pub struct Origin<'a> {
    text: &'a str,
}

impl<'a> Origin<'a> {
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

impl<'a> TryFrom<&'a String> for Origin<'a> {
    fn try_from(value: &'a String) -> Result<Origin<'a>, <Origin<'a> as TryFrom<&'a String>>::Error>;
}

impl<'a> TryFrom<&'a str> for Origin<'a> {
    fn try_from(value: &'a str) -> Result<Origin<'a>, <Origin<'a> as TryFrom<&'a str>>::Error>;
}

impl TryFrom<String> for Origin<'static> {
    fn try_from(value: String) -> Result<Origin<'static>, <Origin<'static> as TryFrom<String>>::Error>;
}

impl<'a> TryFrom<Uri<'a>> for Origin<'a> {
    fn try_from(uri: Uri<'a>) -> Result<Origin<'a>, <Origin<'a> as TryFrom<Uri<'a>>>::Error>;
}

impl Eq for Origin<'_> {}

#[derive(Clone, Debug)]
pub struct Reference<'a> {
    text: &'a str,
}

impl<'a> Reference<'a> {
    pub fn scheme(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority<'a>>;
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

impl<'a> TryFrom<&'a String> for Reference<'a> {
    fn try_from(value: &'a String) -> Result<Reference<'a>, <Reference<'a> as TryFrom<&'a String>>::Error>;
}

impl<'a> TryFrom<&'a str> for Reference<'a> {
    fn try_from(value: &'a str) -> Result<Reference<'a>, <Reference<'a> as TryFrom<&'a str>>::Error>;
}

impl TryFrom<String> for Reference<'static> {
    fn try_from(value: String) -> Result<Reference<'static>, <Reference<'static> as TryFrom<String>>::Error>;
}

impl<'a> TryFrom<Uri<'a>> for Reference<'a> {
    fn try_from(uri: Uri<'a>) -> Result<Reference<'a>, <Reference<'a> as TryFrom<Uri<'a>>>::Error>;
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

impl<'a> From<Authority<'a>> for Uri<'a> {
    fn from(other: Authority<'a>) -> Uri<'a>;
}

impl<'a> From<Origin<'a>> for Uri<'a> {
    fn from(other: Origin<'a>) -> Uri<'a>;
}

impl<'a> From<Reference<'a>> for Uri<'a> {
    fn from(other: Reference<'a>) -> Uri<'a>;
}
