//! `http::uri`: addresses, e.g. `uri.host()`.

use std::fmt::{Display, Formatter};
use std::str::FromStr;
use std::{error, fmt};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub struct Authority;

impl Authority {
    pub fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<Self, InvalidUri>;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn as_str(&self) -> &str;
}

impl AsRef<str> for Authority {
    fn as_ref(&self) -> &str;
}

impl Display for Authority {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for Authority {
    type Err = InvalidUri;
    fn from_str(s: &str) -> Result<Self, InvalidUri>;
}

impl TryFrom<&[u8]> for Authority {
    type Error = InvalidUri;
    fn try_from(s: &[u8]) -> Result<Self, Self::Error>;
}

impl TryFrom<&str> for Authority {
    type Error = InvalidUri;
    fn try_from(s: &str) -> Result<Self, Self::Error>;
}

impl TryFrom<String> for Authority {
    type Error = InvalidUri;
    fn try_from(t: String) -> Result<Self, Self::Error>;
}

impl TryFrom<Vec<u8>> for Authority {
    type Error = InvalidUri;
    fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
}

#[derive(Debug, Default)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn scheme<T: TryInto<Scheme>>(self, scheme: T) -> Self
    where
        <T as TryInto<Scheme>>::Error: Into<crate::Error>;
    pub fn authority<T: TryInto<Authority>>(self, auth: T) -> Self
    where
        <T as TryInto<Authority>>::Error: Into<crate::Error>;
    pub fn path_and_query<T: TryInto<PathAndQuery>>(self, p_and_q: T) -> Self
    where
        <T as TryInto<PathAndQuery>>::Error: Into<crate::Error>;
    pub fn build(self) -> Result<Uri, crate::Error>;
}

impl From<Uri> for Builder {
    fn from(uri: Uri) -> Self;
}

#[derive(Debug)]
pub struct InvalidUri;

impl Display for InvalidUri {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for InvalidUri {}

#[derive(Debug)]
pub struct InvalidUriParts;

impl Display for InvalidUriParts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for InvalidUriParts {}

#[derive(Debug, Default)]
pub struct Parts {
    pub scheme: Option<Scheme>,
    pub authority: Option<Authority>,
    pub path_and_query: Option<PathAndQuery>,
}

impl From<Uri> for Parts {
    fn from(src: Uri) -> Self;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub struct PathAndQuery;

impl PathAndQuery {
    pub fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<Self, InvalidUri>;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn as_str(&self) -> &str;
}

impl Display for PathAndQuery {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for PathAndQuery {
    type Err = InvalidUri;
    fn from_str(s: &str) -> Result<Self, InvalidUri>;
}

impl TryFrom<&[u8]> for PathAndQuery {
    type Error = InvalidUri;
    fn try_from(s: &[u8]) -> Result<Self, Self::Error>;
}

impl TryFrom<&String> for PathAndQuery {
    type Error = InvalidUri;
    fn try_from(s: &String) -> Result<Self, Self::Error>;
}

impl TryFrom<&str> for PathAndQuery {
    type Error = InvalidUri;
    fn try_from(s: &str) -> Result<Self, Self::Error>;
}

impl TryFrom<String> for PathAndQuery {
    type Error = InvalidUri;
    fn try_from(s: String) -> Result<Self, Self::Error>;
}

impl TryFrom<Vec<u8>> for PathAndQuery {
    type Error = InvalidUri;
    fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
}

#[derive(Debug)]
pub struct Port<T> {
    item: T,
}

impl<T> Port<T> {
    pub fn as_u16(&self) -> u16;
}

impl<T: AsRef<str>> Port<T> {
    pub fn as_str(&self) -> &str;
}

impl<T: AsRef<str>> AsRef<str> for Port<T> {
    fn as_ref(&self) -> &str;
}

impl<T> Display for Port<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scheme;

impl Scheme {
    pub fn as_str(&self) -> &str;
}

impl AsRef<str> for Scheme {
    fn as_ref(&self) -> &str;
}

impl Display for Scheme {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for Scheme {
    type Err = InvalidUri;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl TryFrom<&[u8]> for Scheme {
    type Error = InvalidUri;
    fn try_from(s: &[u8]) -> Result<Self, Self::Error>;
}

impl TryFrom<&str> for Scheme {
    type Error = InvalidUri;
    fn try_from(s: &str) -> Result<Self, Self::Error>;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Uri;

impl Uri {
    pub fn builder() -> Builder;
    pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
    pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<Self, InvalidUri>;
    pub fn from_static(src: &'static str) -> Self;
    pub fn into_parts(self) -> Parts;
    pub fn path_and_query(&self) -> Option<&PathAndQuery>;
    pub fn path(&self) -> &str;
    pub fn scheme(&self) -> Option<&Scheme>;
    pub fn scheme_str(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority>;
    pub fn host(&self) -> Option<&str>;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn query(&self) -> Option<&str>;
}

impl Display for Uri {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<Authority> for Uri {
    fn from(authority: Authority) -> Self;
}

impl From<PathAndQuery> for Uri {
    fn from(path_and_query: PathAndQuery) -> Self;
}

impl FromStr for Uri {
    type Err = InvalidUri;
    fn from_str(s: &str) -> Result<Uri, InvalidUri>;
}

impl TryFrom<&[u8]> for Uri {
    type Error = InvalidUri;
    fn try_from(t: &[u8]) -> Result<Self, Self::Error>;
}

impl TryFrom<&String> for Uri {
    type Error = InvalidUri;
    fn try_from(t: &String) -> Result<Self, Self::Error>;
}

impl TryFrom<&Uri> for Uri {
    type Error = crate::Error;
    fn try_from(src: &Uri) -> Result<Self, Self::Error>;
}

impl TryFrom<&str> for Uri {
    type Error = InvalidUri;
    fn try_from(t: &str) -> Result<Self, Self::Error>;
}

impl TryFrom<Parts> for Uri {
    type Error = InvalidUriParts;
    fn try_from(src: Parts) -> Result<Self, Self::Error>;
}

impl TryFrom<String> for Uri {
    type Error = InvalidUri;
    fn try_from(t: String) -> Result<Self, Self::Error>;
}

impl TryFrom<Vec<u8>> for Uri {
    type Error = InvalidUri;
    fn try_from(vec: Vec<u8>) -> Result<Self, Self::Error>;
}
