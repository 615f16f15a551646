//! `url`: addresses, e.g. `Url::parse("https://api.example.com")?`.

use crate::form_urlencoded::Parse;
use serde::de::Deserializer;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::{Display, Formatter};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::{Index, Range, RangeFrom, RangeFull, RangeTo};
use std::path::{Path, PathBuf};
use std::str::{FromStr, Split};
use std::{fmt, io};

#[derive(Clone, Debug, Eq, PartialOrd, Ord, Hash)]
pub enum Host<S = String> {
    Domain(S),
    Ipv4(Ipv4Addr),
    Ipv6(Ipv6Addr),
}

impl Host<&str> {
    pub fn to_owned(&self) -> Host<String>;
}

impl Host<String> {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
    pub fn parse_opaque(input: &str) -> Result<Self, ParseError>;
}

impl<S: AsRef<str>> Display for Host<S> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    Opaque(OpaqueOrigin),
    Tuple(String, Host<String>, u16),
}

impl Origin {
    pub fn new_opaque() -> Self;
    #[stub::clean]
    pub fn is_tuple(&self) -> bool;
    pub fn ascii_serialization(&self) -> String;
    pub fn unicode_serialization(&self) -> String;
}

#[stub::hides]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseError {
    EmptyHost,
    IdnaError,
    InvalidPort,
    InvalidIpv4Address,
    InvalidIpv6Address,
    InvalidDomainCharacter,
    RelativeUrlWithoutBase,
    RelativeUrlWithCannotBeABaseBase,
    SetHostOnCannotBeABaseUrl,
    Overflow,
}

impl Display for ParseError {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for ParseError {}

#[derive(Clone, Copy)]
pub struct ParseOptions<'a> {
    text: &'a str,
}

impl<'a> ParseOptions<'a> {
    pub fn base_url(self, new: Option<&'a Url>) -> Self;
    pub fn parse(self, input: &str) -> Result<Url, ParseError>;
}

#[derive(Debug)]
pub struct PathSegmentsMut<'a> {
    text: &'a str,
}

impl PathSegmentsMut<'_> {
    pub fn clear(&mut self) -> &mut Self;
    pub fn pop_if_empty(&mut self) -> &mut Self;
    pub fn pop(&mut self) -> &mut Self;
    pub fn push(&mut self, segment: &str) -> &mut Self;
    pub fn extend<I: IntoIterator>(&mut self, segments: I) -> &mut Self
    where
        I::Item: AsRef<str>;
}

#[derive(Clone, Copy, Debug)]
pub enum Position {
    BeforeScheme,
    AfterScheme,
    BeforeUsername,
    AfterUsername,
    BeforePassword,
    AfterPassword,
    BeforeHost,
    AfterHost,
    BeforePort,
    AfterPort,
    BeforePath,
    AfterPath,
    BeforeQuery,
    AfterQuery,
    BeforeFragment,
    AfterFragment,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url;

impl Url {
    pub fn parse(input: &str) -> Result<Self, ParseError>;
    #[stub::flow(input -> return.Ok.0, iter -> return.Ok.0)]
    pub fn parse_with_params<I: IntoIterator, K: AsRef<str>, V: AsRef<str>>(input: &str, iter: I) -> Result<Self, ParseError>
    where
        I::Item: Borrow<(K, V)>;
    // The host stays, unless what is joined is an address of its own.
    pub fn join(&self, input: &str) -> Result<Self, ParseError> {
        Self::parse(&format!("{}/{input}", self.as_str()))
    }
    pub fn make_relative(&self, url: &Self) -> Option<String>;
    pub fn options<'a>() -> ParseOptions<'a>;
    pub fn as_str(&self) -> &str;
    pub fn into_string(self) -> String;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    #[stub::clean]
    pub fn is_special(&self) -> bool;
    #[stub::clean]
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    #[stub::clean]
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    #[stub::clean]
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    #[stub::clean]
    pub fn port(&self) -> Option<u16>;
    #[stub::clean]
    pub fn port_or_known_default(&self) -> Option<u16>;
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> io::Result<Vec<SocketAddr>>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> Option<Split<'_, char>>;
    pub fn query(&self) -> Option<&str>;
    pub fn query_pairs(&self) -> Parse<'_>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn query_pairs_mut(&mut self) -> crate::form_urlencoded::Serializer<'_, UrlQuery<'_>>;
    pub fn set_path(&mut self, path: &str);
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()>;
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError>;
    pub fn set_ip_host(&mut self, address: IpAddr) -> Result<(), ()>;
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()>;
    pub fn from_file_path<P: AsRef<Path>>(path: P) -> Result<Self, ()>;
    pub fn from_directory_path<P: AsRef<Path>>(path: P) -> Result<Self, ()>;
    pub fn serialize_internal<S: serde::ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    pub fn deserialize_internal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    pub fn to_file_path(&self) -> Result<PathBuf, ()>;
}

impl AsRef<str> for Url {
    fn as_ref(&self) -> &str;
}

impl Display for Url {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result;
}

impl FromStr for Url {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Self, ParseError>;
}

impl Index<Range<Position>> for Url {
    type Output = str;
    fn index(&self, range: Range<Position>) -> &str;
}

impl Index<RangeFrom<Position>> for Url {
    type Output = str;
    fn index(&self, range: RangeFrom<Position>) -> &str;
}

impl Index<RangeFull> for Url {
    type Output = str;
    fn index(&self, _: RangeFull) -> &str;
}

impl Index<RangeTo<Position>> for Url {
    type Output = str;
    fn index(&self, range: RangeTo<Position>) -> &str;
}

impl<'a> TryFrom<&'a str> for Url {
    type Error = ParseError;
    fn try_from(s: &'a str) -> Result<Self, Self::Error>;
}

#[derive(Debug)]
pub struct UrlQuery<'a> {
    text: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpaqueOrigin;

pub mod form_urlencoded {
    use std::borrow::Borrow;

    use std::borrow::Cow;

    #[derive(Clone, Copy)]
    pub struct Parse<'a> {
        text: &'a [u8],
    }

    impl<'a> Iterator for Parse<'a> {
        type Item = (Cow<'a, str>, Cow<'a, str>);
        fn next(&mut self) -> Option<(Cow<'a, str>, Cow<'a, str>)>;
    }

    pub struct Serializer<'a, T> {
        target: &'a mut T,
    }

    impl<'a, T> Serializer<'a, T> {
        #[stub::flow(self -> return, name -> self.target, value -> self.target)]
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self;
        pub fn clear(&mut self) -> &mut Self;
        #[stub::flow(self -> return, iter -> self.target)]
        pub fn extend_pairs<I, K, V>(&mut self, iter: I) -> &mut Self
        where
            I: IntoIterator,
            I::Item: Borrow<(K, V)>,
            K: AsRef<str>,
            V: AsRef<str>;
        #[stub::flow(self.target -> return)]
        pub fn finish(&mut self) -> T;
    }

    pub fn parse(input: &[u8]) -> Parse<'_>;
}
