//! `headers`: typed headers, e.g. `Authorization::bearer(token)?`.

use crate::authorization::{Basic, Bearer, Credentials, InvalidBearerToken};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::uri::Authority;
use std::fmt::{Display, Formatter};
use std::str::FromStr;
use std::time::SystemTime;
use std::{error, fmt};

#[derive(Debug)]
pub struct Authorization<C: Credentials>(pub C);

impl Authorization<Basic> {
    pub fn basic(username: &str, password: &str) -> Self;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> &str;
}

impl Authorization<Bearer> {
    pub fn bearer(token: &str) -> Result<Self, InvalidBearerToken>;
    pub fn token(&self) -> &str;
}

impl<C: Clone + Credentials> Clone for Authorization<C> {
    fn clone(&self) -> Authorization<C>;
}

impl<C: Credentials> Header for Authorization<C> {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

impl<C: PartialEq + Credentials> PartialEq for Authorization<C> {
    #[stub::clean]
    fn eq(&self, other: &Authorization<C>) -> bool;
}

#[derive(Clone, Debug, PartialEq)]
pub struct ContentType;

impl ContentType {
    pub fn json() -> ContentType;
    pub fn text() -> ContentType;
    pub fn text_utf8() -> ContentType;
    pub fn html() -> ContentType;
    pub fn xml() -> ContentType;
    pub fn form_url_encoded() -> ContentType;
    pub fn jpeg() -> ContentType;
    pub fn png() -> ContentType;
    pub fn octet_stream() -> ContentType;
}

impl Display for ContentType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for ContentType {
    type Err = Error;
    fn from_str(s: &str) -> Result<ContentType, Self::Err>;
}

impl Header for ContentType {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Clone, Debug)]
pub struct Cookie;

impl Cookie {
    pub fn get(&self, name: &str) -> Option<&str>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)>;
}

impl Header for Cookie {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn invalid() -> Error;
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {}

pub trait Header {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

pub trait HeaderMapExt {
    fn typed_insert<H: Header>(&mut self, header: H);
    fn typed_get<H: Header>(&self) -> Option<H>;
    fn typed_try_get<H: Header>(&self) -> Result<Option<H>, Error>;
}

impl HeaderMapExt for HeaderMap {
    fn typed_insert<H: Header>(&mut self, header: H);
    fn typed_get<H: Header>(&self) -> Option<H>;
    fn typed_try_get<H: Header>(&self) -> Result<Option<H>, Error>;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub struct Host;

impl Host {
    pub fn hostname(&self) -> &str;
    pub fn port(&self) -> Option<u16>;
}

impl Display for Host {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl From<Authority> for Host {
    fn from(auth: Authority) -> Host;
}

impl Header for Host {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Clone, Debug, PartialEq)]
pub struct Location;

impl Header for Location {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin;

impl Origin {
    #[stub::clean]
    pub fn is_null(&self) -> bool;
    pub fn scheme(&self) -> &str;
    pub fn hostname(&self) -> &str;
    pub fn port(&self) -> Option<u16>;
}

impl Display for Origin {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Header for Origin {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Clone, Debug, PartialEq)]
pub struct Referer;

impl Referer {
    pub fn from_static(s: &'static str) -> Referer;
}

impl Display for Referer {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Header for Referer {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Clone, Debug)]
pub struct SetCookie;

impl Header for SetCookie {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserAgent;

impl UserAgent {
    pub fn from_static(src: &'static str) -> UserAgent;
    pub fn as_str(&self) -> &str;
}

impl Display for UserAgent {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Header for UserAgent {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ContentLength(pub u64);

impl Header for ContentLength {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date;

impl From<SystemTime> for Date {
    fn from(time: SystemTime) -> Date;
}

impl Header for Date {
    fn name() -> &'static HeaderName;
    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}
pub use http::header::{HeaderMap, HeaderName, HeaderValue};

pub mod authorization {
    use http::header::HeaderValue;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Basic;

    impl Basic {
        pub fn username(&self) -> &str;
        pub fn password(&self) -> &str;
    }

    impl Credentials for Basic {
        const SCHEME: &'static str;
        fn decode(value: &HeaderValue) -> Option<Self>;
        fn encode(&self) -> HeaderValue;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Bearer;

    impl Bearer {
        pub fn token(&self) -> &str;
    }

    impl Credentials for Bearer {
        const SCHEME: &'static str;
        fn decode(value: &HeaderValue) -> Option<Self>;
        fn encode(&self) -> HeaderValue;
    }

    pub trait Credentials: Sized {
        const SCHEME: &'static str;
        fn decode(value: &HeaderValue) -> Option<Self>;
        fn encode(&self) -> HeaderValue;
    }
    #[derive(Debug)]
    pub struct InvalidBearerToken;
}
