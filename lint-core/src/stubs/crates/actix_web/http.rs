//! `actix_web::http`: headers of requests and responses.

use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectionType {
    Close,
    KeepAlive,
    Upgrade,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeepAlive {
    Timeout(Duration),
    Os,
    Disabled,
}

impl From<Duration> for KeepAlive {
    fn from(dur: Duration) -> KeepAlive;
}

impl From<Option<Duration>> for KeepAlive {
    fn from(ka_dur: Option<Duration>) -> KeepAlive;
}
pub use http::{Error, Method, StatusCode, Uri, Version};

pub mod header {
    use crate::HttpMessage;
    use crate::error::ParseError;
    use bytes::Bytes;
    use http::header::{HeaderName, HeaderValue, InvalidHeaderValue};
    use language_tags::LanguageTag;
    use std::cmp::Ordering;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::ops::{Deref, DerefMut};
    use std::str::FromStr;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Accept;

    impl Accept {
        pub fn star() -> Accept;
        pub fn json() -> Accept;
        pub fn text() -> Accept;
        pub fn image() -> Accept;
        pub fn html() -> Accept;
    }

    impl DerefMut for Accept {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    impl Display for Accept {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Header for Accept {
        fn name() -> HeaderName;
    }

    impl TryIntoHeaderValue for Accept {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AcceptLanguage(pub Vec<QualityItem<Preference<LanguageTag>>>);

    impl AcceptLanguage {
        pub fn preference(&self) -> Preference<LanguageTag>;
        pub fn ranked(&self) -> Vec<Preference<LanguageTag>>;
    }

    impl Deref for AcceptLanguage {
        type Target = Vec<QualityItem<Preference<LanguageTag>>>;
        fn deref(&self) -> &Self::Target;
    }

    impl DerefMut for AcceptLanguage {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    impl Display for AcceptLanguage {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Header for AcceptLanguage {
        fn name() -> HeaderName;
    }

    impl TryIntoHeaderValue for AcceptLanguage {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CacheControl(pub Vec<CacheDirective>);

    impl Deref for CacheControl {
        type Target = Vec<CacheDirective>;
        fn deref(&self) -> &Self::Target;
    }

    impl DerefMut for CacheControl {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    impl Display for CacheControl {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Header for CacheControl {
        fn name() -> HeaderName;
    }

    impl TryIntoHeaderValue for CacheControl {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum CacheDirective {
        NoCache,
        NoStore,
        NoTransform,
        OnlyIfCached,
        MaxAge(u32),
        MaxStale(u32),
        MinFresh(u32),
        MustRevalidate,
        Public,
        Private,
        ProxyRevalidate,
        SMaxAge(u32),
        Extension(String, Option<String>),
    }

    impl Display for CacheDirective {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl FromStr for CacheDirective {
        type Err = Option<<u32 as FromStr>::Err>;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ContentDisposition {
        pub disposition: DispositionType,
        pub parameters: Vec<DispositionParam>,
    }

    impl ContentDisposition {
        pub fn attachment(filename: impl Into<String>) -> Self;
        #[stub::clean]
        pub fn is_inline(&self) -> bool;
        #[stub::clean]
        pub fn is_attachment(&self) -> bool;
        #[stub::clean]
        pub fn is_form_data(&self) -> bool;
        #[stub::clean]
        pub fn is_ext(&self, disp_type: impl AsRef<str>) -> bool;
        pub fn get_name(&self) -> Option<&str>;
        pub fn get_filename(&self) -> Option<&str>;
        pub fn get_unknown(&self, name: impl AsRef<str>) -> Option<&str>;
    }

    impl Display for ContentDisposition {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Header for ContentDisposition {
        fn name() -> HeaderName;
    }

    impl TryIntoHeaderValue for ContentDisposition {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ContentType;

    impl ContentType {
        pub fn json() -> ContentType;
        pub fn plaintext() -> ContentType;
        pub fn html() -> ContentType;
        pub fn xml() -> ContentType;
        pub fn form_url_encoded() -> ContentType;
        pub fn jpeg() -> ContentType;
        pub fn png() -> ContentType;
        pub fn octet_stream() -> ContentType;
    }

    impl DerefMut for ContentType {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    impl Display for ContentType {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Header for ContentType {
        fn name() -> HeaderName;
    }

    impl TryIntoHeaderValue for ContentType {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum DispositionParam {
        Name(String),
        Filename(String),
        Unknown(String, String),
    }

    impl DispositionParam {
        #[stub::clean]
        pub fn is_name(&self) -> bool;
        #[stub::clean]
        pub fn is_filename(&self) -> bool;
        #[stub::clean]
        pub fn is_filename_ext(&self) -> bool;
        #[stub::clean]
        pub fn is_unknown<T: AsRef<str>>(&self, name: T) -> bool;
        #[stub::clean]
        pub fn is_unknown_ext<T: AsRef<str>>(&self, name: T) -> bool;
        pub fn as_name(&self) -> Option<&str>;
        pub fn as_filename(&self) -> Option<&str>;
        pub fn as_unknown<T: AsRef<str>>(&self, name: T) -> Option<&str>;
    }

    impl Display for DispositionParam {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum DispositionType {
        Inline,
        Attachment,
        FormData,
        Ext(String),
    }

    impl Display for DispositionType {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<'a> From<&'a str> for DispositionType {
        fn from(origin: &'a str) -> DispositionType;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ETag(pub EntityTag);

    impl Deref for ETag {
        type Target = EntityTag;
        fn deref(&self) -> &Self::Target;
    }

    impl DerefMut for ETag {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    impl Display for ETag {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Header for ETag {
        fn name() -> HeaderName;
    }

    impl TryIntoHeaderValue for ETag {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct EntityTag {
        pub weak: bool,
    }

    impl EntityTag {
        pub fn new(weak: bool, tag: String) -> EntityTag;
        pub fn new_weak(tag: String) -> EntityTag;
        pub fn weak(tag: String) -> EntityTag;
        pub fn new_strong(tag: String) -> EntityTag;
        pub fn strong(tag: String) -> EntityTag;
        pub fn tag(&self) -> &str;
        pub fn set_tag(&mut self, tag: impl Into<String>);
        #[stub::clean]
        pub fn strong_eq(&self, other: &EntityTag) -> bool;
        #[stub::clean]
        pub fn weak_eq(&self, other: &EntityTag) -> bool;
        #[stub::clean]
        pub fn strong_ne(&self, other: &EntityTag) -> bool;
        #[stub::clean]
        pub fn weak_ne(&self, other: &EntityTag) -> bool;
    }

    impl Display for EntityTag {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl TryIntoHeaderValue for EntityTag {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub enum Preference<T> {
        Any,
        Specific(T),
    }

    impl<T> Preference<T> {
        #[stub::clean]
        pub fn is_any(&self) -> bool;
        #[stub::clean]
        pub fn is_specific(&self) -> bool;
        pub fn item(&self) -> Option<&T>;
        pub fn into_item(self) -> Option<T>;
    }

    impl<T: Display> Display for Preference<T> {
        #[stub::render(self = "Display")]
        #[stub::flow(self -> f)]
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<T: FromStr> FromStr for Preference<T> {
        type Err = <T as FromStr>::Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Quality;

    impl Display for Quality {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct QualityItem<T> {
        pub item: T,
        pub quality: Quality,
    }

    impl<T> QualityItem<T> {
        pub fn new(item: T, quality: Quality) -> QualityItem<T>;
        pub fn max(item: T) -> QualityItem<T>;
        pub fn min(item: T) -> QualityItem<T>;
        pub fn zero(item: T) -> QualityItem<T>;
    }

    impl<T: Display> Display for QualityItem<T> {
        #[stub::render(self = "Display")]
        #[stub::flow(self -> f)]
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl<T: PartialEq> PartialOrd for QualityItem<T> {
        #[stub::clean]
        fn partial_cmp(&self, other: &QualityItem<T>) -> Option<Ordering>;
    }

    pub trait Header: TryIntoHeaderValue {
        fn name() -> HeaderName;
        #[stub::fresh]
        fn parse<M: HttpMessage>(msg: &M) -> Result<Self, ParseError>;
    }

    pub trait TryIntoHeaderPair: Sized {
        type Error;
        fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error>;
    }

    impl<T: Header> TryIntoHeaderPair for T {
        type Error = <T as TryIntoHeaderValue>::Error;
    }

    pub trait TryIntoHeaderValue: Sized {
        type Error;
        fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
    }

    impl TryIntoHeaderValue for &str {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <&str as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for &[u8] {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <&[u8] as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for i32 {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <i32 as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for i64 {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <i64 as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for u32 {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <u32 as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for u64 {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <u64 as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for usize {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <usize as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for String {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <String as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for Vec<u8> {
        type Error = InvalidHeaderValue;
        fn try_into_value(self) -> Result<HeaderValue, <Vec<u8> as TryIntoHeaderValue>::Error>;
    }

    impl TryIntoHeaderValue for &HeaderValue {
        type Error = InvalidHeaderValue;
    }

    impl TryIntoHeaderValue for Bytes {
        type Error = InvalidHeaderValue;
    }

    impl TryIntoHeaderValue for HeaderValue {
        type Error = InvalidHeaderValue;
    }
    pub use http::header::*;
}
