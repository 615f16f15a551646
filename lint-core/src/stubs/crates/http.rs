//! `http`: requests, responses, headers and URIs as data.

use crate::header::{InvalidHeaderName, InvalidHeaderValue};
use crate::method::InvalidMethod;
use crate::status::InvalidStatusCode;
use crate::uri::{InvalidUri, InvalidUriParts};
use std::convert::Infallible;
use std::fmt::{Display, Formatter};
use std::{error, fmt, result};

#[derive(Debug)]
pub struct Error;

impl Error {
    #[stub::clean]
    pub fn is<T: error::Error + 'static>(&self) -> bool;
    pub fn get_ref(&self) -> &(dyn error::Error + 'static);
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {}

impl From<Infallible> for Error {
    fn from(err: Infallible) -> Error;
}

impl From<InvalidHeaderName> for Error {
    fn from(err: InvalidHeaderName) -> Error;
}

impl From<InvalidHeaderValue> for Error {
    fn from(err: InvalidHeaderValue) -> Error;
}

impl From<InvalidMethod> for Error {
    fn from(err: InvalidMethod) -> Error;
}

impl From<InvalidStatusCode> for Error {
    fn from(err: InvalidStatusCode) -> Error;
}

impl From<InvalidUri> for Error {
    fn from(err: InvalidUri) -> Error;
}

impl From<InvalidUriParts> for Error {
    fn from(err: InvalidUriParts) -> Error;
}

#[derive(Clone, Debug, Default)]
pub struct Extensions;

impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
    pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
    pub fn extend(&mut self, other: Self);
}
pub use self::{
    header::{HeaderMap, HeaderName, HeaderValue},
    method::Method,
    request::Request,
    response::Response,
    status::StatusCode,
    uri::Uri,
    version::Version,
};
pub type Result<T> = result::Result<T, Error>;

#[path = "http/header.rs"]
pub mod header;

pub mod method {
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::str::FromStr;

    #[derive(Debug)]
    pub struct InvalidMethod;

    impl Display for InvalidMethod {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for InvalidMethod {}

    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Method;

    impl Method {
        pub const GET: Method;
        pub const POST: Method;
        pub const PUT: Method;
        pub const DELETE: Method;
        pub const HEAD: Method;
        pub const OPTIONS: Method;
        pub const CONNECT: Method;
        pub const PATCH: Method;
        pub const TRACE: Method;
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
        #[stub::clean]
        pub fn is_safe(&self) -> bool;
        #[stub::clean]
        pub fn is_idempotent(&self) -> bool;
        pub fn as_str(&self) -> &str;
    }

    impl AsRef<str> for Method {
        fn as_ref(&self) -> &str;
    }

    impl Display for Method {
        fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
    }

    impl From<&Method> for Method {
        fn from(t: &Method) -> Self;
    }

    impl FromStr for Method {
        type Err = InvalidMethod;
        fn from_str(t: &str) -> Result<Self, Self::Err>;
    }

    impl TryFrom<&[u8]> for Method {
        type Error = InvalidMethod;
        fn try_from(t: &[u8]) -> Result<Self, Self::Error>;
    }

    impl TryFrom<&str> for Method {
        type Error = InvalidMethod;
        fn try_from(t: &str) -> Result<Self, Self::Error>;
    }
}

pub mod request {
    use crate::header::{HeaderMap, HeaderName, HeaderValue};
    use crate::method::Method;
    use crate::uri::Uri;
    use crate::version::Version;
    use crate::{Error, Extensions};
    use std::any::Any;

    #[derive(Debug, Default)]
    pub struct Builder {
        uri: crate::uri::Uri,
        headers: crate::header::HeaderMap<crate::header::HeaderValue>,
    }

    impl Builder {
        pub fn new() -> Builder;
        #[stub::flow(self -> return)]
        pub fn method<T: TryInto<Method>>(self, method: T) -> Builder
        where
            <T as TryInto<Method>>::Error: Into<Error>;
        pub fn method_ref(&self) -> Option<&Method>;
        #[stub::flow(self -> return, uri -> return.uri)]
        pub fn uri<T: TryInto<Uri>>(self, uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        pub fn uri_ref(&self) -> Option<&Uri>;
        #[stub::flow(self -> return)]
        pub fn version(self, version: Version) -> Builder;
        pub fn version_ref(&self) -> Option<&Version>;
        #[stub::flow(self -> return, value -> return.headers.item.1)]
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder
        where
            <K as TryInto<HeaderName>>::Error: Into<Error>,
            <V as TryInto<HeaderValue>>::Error: Into<Error>;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        #[stub::flow(self -> return)]
        pub fn extension<T>(self, extension: T) -> Builder
        where
            T: Clone + Any + Send + Sync + 'static;
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        #[stub::flow(self.uri -> return.Ok.0.uri, self.headers -> return.Ok.0.headers, body -> return.Ok.0.body)]
        pub fn body<T>(self, body: T) -> crate::Result<Request<T>>;
    }

    #[derive(Clone, Debug)]
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }

    #[derive(Clone, Debug, Default)]
    pub struct Request<T> {
        uri: crate::uri::Uri,
        headers: crate::header::HeaderMap<crate::header::HeaderValue>,
        body: T,
    }

    impl Request<()> {
        pub fn builder() -> Builder;
        #[stub::flow(uri -> return.uri)]
        pub fn get<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        #[stub::flow(uri -> return.uri)]
        pub fn put<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        #[stub::flow(uri -> return.uri)]
        pub fn post<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        #[stub::flow(uri -> return.uri)]
        pub fn delete<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        #[stub::flow(uri -> return.uri)]
        pub fn options<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        #[stub::flow(uri -> return.uri)]
        pub fn head<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        #[stub::flow(uri -> return.uri)]
        pub fn connect<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        #[stub::flow(uri -> return.uri)]
        pub fn patch<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
        #[stub::flow(uri -> return.uri)]
        pub fn trace<T: TryInto<Uri>>(uri: T) -> Builder
        where
            <T as TryInto<Uri>>::Error: Into<Error>;
    }

    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T>;
        pub fn from_parts(parts: Parts, body: T) -> Request<T>;
        pub fn method(&self) -> &Method;
        pub fn method_mut(&mut self) -> &mut Method;
        #[stub::flow(self.uri -> return)]
        pub fn uri(&self) -> &Uri;
        #[stub::flow(self.uri -> return)]
        pub fn uri_mut(&mut self) -> &mut Uri;
        pub fn version(&self) -> Version;
        pub fn version_mut(&mut self) -> &mut Version;
        #[stub::flow(self.headers -> return)]
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        #[stub::flow(self.headers -> return)]
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (Parts, T);
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U>;
    }
}

pub mod response {
    use crate::header::{HeaderMap, HeaderName, HeaderValue};
    use crate::status::StatusCode;
    use crate::version::Version;
    use crate::{Error, Extensions};
    use std::any::Any;

    #[derive(Debug, Default)]
    pub struct Builder {
        headers: crate::header::HeaderMap<crate::header::HeaderValue>,
    }

    impl Builder {
        pub fn new() -> Builder;
        #[stub::flow(self -> return)]
        pub fn status<T: TryInto<StatusCode>>(self, status: T) -> Builder
        where
            <T as TryInto<StatusCode>>::Error: Into<Error>;
        #[stub::flow(self -> return)]
        pub fn version(self, version: Version) -> Builder;
        #[stub::flow(self -> return, value -> return.headers.item.1)]
        pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder
        where
            <K as TryInto<HeaderName>>::Error: Into<Error>,
            <V as TryInto<HeaderValue>>::Error: Into<Error>;
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        #[stub::flow(self -> return)]
        pub fn extension<T>(self, extension: T) -> Builder
        where
            T: Clone + Any + Send + Sync + 'static;
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        #[stub::flow(self.headers -> return.Ok.0.headers, body -> return.Ok.0.body)]
        pub fn body<T>(self, body: T) -> crate::Result<Response<T>>;
    }

    #[derive(Clone, Debug)]
    pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }

    #[derive(Clone, Debug, Default)]
    pub struct Response<T> {
        headers: crate::header::HeaderMap<crate::header::HeaderValue>,
        body: T,
    }

    impl Response<()> {
        pub fn builder() -> Builder;
    }

    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T>;
        pub fn from_parts(parts: Parts, body: T) -> Response<T>;
        pub fn status(&self) -> StatusCode;
        pub fn status_mut(&mut self) -> &mut StatusCode;
        pub fn version(&self) -> Version;
        pub fn version_mut(&mut self) -> &mut Version;
        #[stub::flow(self.headers -> return)]
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        #[stub::flow(self.headers -> return)]
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        pub fn extensions(&self) -> &Extensions;
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        pub fn body(&self) -> &T;
        pub fn body_mut(&mut self) -> &mut T;
        pub fn into_body(self) -> T;
        pub fn into_parts(self) -> (Parts, T);
        pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U>;
    }
}

pub mod status {
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};
    use std::str::FromStr;

    #[derive(Debug)]
    pub struct InvalidStatusCode;

    impl Display for InvalidStatusCode {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for InvalidStatusCode {}

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StatusCode;

    impl StatusCode {
        pub const CONTINUE: StatusCode;
        pub const SWITCHING_PROTOCOLS: StatusCode;
        pub const PROCESSING: StatusCode;
        pub const EARLY_HINTS: StatusCode;
        pub const OK: StatusCode;
        pub const CREATED: StatusCode;
        pub const ACCEPTED: StatusCode;
        pub const NON_AUTHORITATIVE_INFORMATION: StatusCode;
        pub const NO_CONTENT: StatusCode;
        pub const RESET_CONTENT: StatusCode;
        pub const PARTIAL_CONTENT: StatusCode;
        pub const MULTI_STATUS: StatusCode;
        pub const ALREADY_REPORTED: StatusCode;
        pub const IM_USED: StatusCode;
        pub const MULTIPLE_CHOICES: StatusCode;
        pub const MOVED_PERMANENTLY: StatusCode;
        pub const FOUND: StatusCode;
        pub const SEE_OTHER: StatusCode;
        pub const NOT_MODIFIED: StatusCode;
        pub const USE_PROXY: StatusCode;
        pub const TEMPORARY_REDIRECT: StatusCode;
        pub const PERMANENT_REDIRECT: StatusCode;
        pub const BAD_REQUEST: StatusCode;
        pub const UNAUTHORIZED: StatusCode;
        pub const PAYMENT_REQUIRED: StatusCode;
        pub const FORBIDDEN: StatusCode;
        pub const NOT_FOUND: StatusCode;
        pub const METHOD_NOT_ALLOWED: StatusCode;
        pub const NOT_ACCEPTABLE: StatusCode;
        pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode;
        pub const REQUEST_TIMEOUT: StatusCode;
        pub const CONFLICT: StatusCode;
        pub const GONE: StatusCode;
        pub const LENGTH_REQUIRED: StatusCode;
        pub const PRECONDITION_FAILED: StatusCode;
        pub const PAYLOAD_TOO_LARGE: StatusCode;
        pub const URI_TOO_LONG: StatusCode;
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode;
        pub const RANGE_NOT_SATISFIABLE: StatusCode;
        pub const EXPECTATION_FAILED: StatusCode;
        pub const IM_A_TEAPOT: StatusCode;
        pub const MISDIRECTED_REQUEST: StatusCode;
        pub const UNPROCESSABLE_ENTITY: StatusCode;
        pub const LOCKED: StatusCode;
        pub const FAILED_DEPENDENCY: StatusCode;
        pub const TOO_EARLY: StatusCode;
        pub const UPGRADE_REQUIRED: StatusCode;
        pub const PRECONDITION_REQUIRED: StatusCode;
        pub const TOO_MANY_REQUESTS: StatusCode;
        pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode;
        pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode;
        pub const INTERNAL_SERVER_ERROR: StatusCode;
        pub const NOT_IMPLEMENTED: StatusCode;
        pub const BAD_GATEWAY: StatusCode;
        pub const SERVICE_UNAVAILABLE: StatusCode;
        pub const GATEWAY_TIMEOUT: StatusCode;
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode;
        pub const VARIANT_ALSO_NEGOTIATES: StatusCode;
        pub const INSUFFICIENT_STORAGE: StatusCode;
        pub const LOOP_DETECTED: StatusCode;
        pub const NOT_EXTENDED: StatusCode;
        pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode;
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode>;
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode>;
        pub fn as_u16(&self) -> u16;
        pub fn as_str(&self) -> &str;
        pub fn canonical_reason(&self) -> Option<&'static str>;
        #[stub::clean]
        pub fn is_informational(&self) -> bool;
        #[stub::clean]
        pub fn is_success(&self) -> bool;
        #[stub::clean]
        pub fn is_redirection(&self) -> bool;
        #[stub::clean]
        pub fn is_client_error(&self) -> bool;
        #[stub::clean]
        pub fn is_server_error(&self) -> bool;
    }

    impl Display for StatusCode {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl From<&StatusCode> for StatusCode {
        fn from(t: &StatusCode) -> Self;
    }

    impl FromStr for StatusCode {
        type Err = InvalidStatusCode;
        fn from_str(s: &str) -> Result<StatusCode, InvalidStatusCode>;
    }

    impl TryFrom<&[u8]> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(t: &[u8]) -> Result<Self, Self::Error>;
    }

    impl TryFrom<&str> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(t: &str) -> Result<Self, Self::Error>;
    }

    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
        fn try_from(t: u16) -> Result<Self, Self::Error>;
    }
}
#[path = "http/uri.rs"]
pub mod uri;

pub mod version {

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Version;
}
