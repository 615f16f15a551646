//! `ureq`: outgoing requests without async, e.g. `ureq::post(url).send_json(&user)?`.

use crate::config::Config;
use crate::typestate::{WithBody, WithoutBody};
use http::Extensions;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::method::Method;
use http::request::Request;
use http::response::Response;
use http::uri::Uri;
use http::version::Version;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::any::Any;
use std::fmt::{Display, Formatter};
use std::fs::File;
use std::io::{Read, Stdin};
use std::net::TcpStream;
use std::{error, fmt, io};

#[derive(Clone, Debug)]
pub struct Agent;

impl Agent {
    pub fn new_with_defaults() -> Self;
    pub fn new_with_config(config: Config) -> Self;
    pub fn shutdown(self);
    #[stub::http(url = request.uri, data(request.uri, request.headers, request.body))]
    #[stub::clean]
    #[stub::fresh]
    pub fn run(&self, request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;
    pub fn config(&self) -> &Config;
    #[stub::flow(uri -> return.uri)]
    pub fn get<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    #[stub::flow(uri -> return.uri)]
    pub fn post<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    #[stub::flow(uri -> return.uri)]
    pub fn put<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    #[stub::flow(uri -> return.uri)]
    pub fn delete<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    #[stub::flow(uri -> return.uri)]
    pub fn head<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    #[stub::flow(uri -> return.uri)]
    pub fn options<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    #[stub::flow(uri -> return.uri)]
    pub fn connect<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    #[stub::flow(uri -> return.uri)]
    pub fn patch<T>(&self, uri: T) -> RequestBuilder<WithBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    #[stub::flow(uri -> return.uri)]
    pub fn trace<T>(&self, uri: T) -> RequestBuilder<WithoutBody>
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
}

impl From<Config> for Agent {
    fn from(value: Config) -> Self;
}

pub trait AsSendBody: Private {}

impl AsSendBody for &str {}

impl AsSendBody for &String {}

impl AsSendBody for &Vec<u8> {}

impl AsSendBody for &File {}

impl AsSendBody for &TcpStream {}

impl AsSendBody for &[u8] {}

impl AsSendBody for () {}

impl AsSendBody for Response<Body> {}

impl AsSendBody for String {}

impl AsSendBody for Vec<u8> {}

impl AsSendBody for File {}

impl AsSendBody for Stdin {}

impl AsSendBody for TcpStream {}

impl<const N: usize> AsSendBody for &[u8; N] {}

#[derive(Debug)]
pub struct Body;

impl Body {
    pub fn builder() -> BodyBuilder;
    pub fn mime_type(&self) -> Option<&str>;
    pub fn charset(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    pub fn as_reader(&mut self) -> BodyReader<'_>;
    pub fn into_reader(self) -> BodyReader<'static>;
    #[stub::clean]
    #[stub::fresh]
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    #[stub::clean]
    #[stub::fresh]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    #[stub::clean]
    #[stub::fresh]
    pub fn read_json<T: DeserializeOwned>(&mut self) -> Result<T, Error>;
    pub fn with_config(&mut self) -> BodyWithConfig<'_>;
    pub fn into_with_config(self) -> BodyWithConfig<'static>;
}

impl AsSendBody for Body {}

pub struct BodyBuilder;

impl BodyBuilder {
    pub fn mime_type(self, mime_type: impl Into<String>) -> Self;
    pub fn charset(self, charset: impl Into<String>) -> Self;
    pub fn limit(self, l: u64) -> Self;
    pub fn data(self, data: impl Into<Vec<u8>>) -> Body;
    pub fn reader(self, data: impl Read + Send + Sync + 'static) -> Body;
}

pub struct BodyReader<'a> {
    text: &'a str,
}

impl<'a> Read for BodyReader<'a> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

pub struct BodyWithConfig<'a> {
    text: &'a str,
}

impl<'a> BodyWithConfig<'a> {
    pub fn limit(self, value: u64) -> Self;
    pub fn lossy_utf8(self, value: bool) -> Self;
    pub fn reader(self) -> BodyReader<'a>;
    pub fn read_to_string(self) -> Result<String, Error>;
    pub fn read_to_vec(self) -> Result<Vec<u8>, Error>;
    pub fn read_json<T: DeserializeOwned>(self) -> Result<T, Error>;
}

#[derive(Debug)]
pub enum Error {
    StatusCode(u16),
    Http(http::Error),
    BadUri(String),
    Protocol(Error),
    Io(io::Error),
    Timeout(Timeout),
    HostNotFound,
    RedirectFailed,
    InvalidProxyUrl,
    ConnectionFailed,
    BodyExceedsLimit(u64),
    TooManyRedirects,
    Tls(&'static str),
    RequireHttpsOnly(String),
    LargeResponseHeader(usize, usize),
    Json(serde_json::Error),
    ConnectProxyFailed(String),
    TlsRequired,
    Other(Box<dyn error::Error + Send + Sync>),
}

impl Error {
    pub fn into_io(self) -> io::Error;
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {}

impl From<io::Error> for Error {
    fn from(e: io::Error) -> Self;
}

impl From<http::Error> for Error {
    fn from(value: http::Error) -> Self;
}

impl From<serde_json::Error> for Error {
    fn from(value: serde_json::Error) -> Self;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Proxy;

impl Proxy {
    pub fn new(proxy: &str) -> Result<Self, Error>;
    pub fn try_from_env() -> Option<Self>;
    pub fn uri(&self) -> &Uri;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> u16;
    pub fn username(&self) -> Option<&str>;
    pub fn password(&self) -> Option<&str>;
    #[stub::clean]
    pub fn is_from_env(&self) -> bool;
    #[stub::clean]
    pub fn resolve_target(&self) -> bool;
    #[stub::clean]
    pub fn is_no_proxy(&self, uri: &Uri) -> bool;
}

#[derive(Debug)]
pub struct RequestBuilder<B> {
    query: String,
    uri: Uri,
    headers: HeaderMap<HeaderValue>,
    body: B,
}

impl<Any> RequestBuilder<Any> {
    pub fn method_ref(&self) -> Option<&Method>;
    #[stub::flow(self -> return, value -> return.headers)]
    pub fn header<K, V>(self, key: K, value: V) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn header_raw(self, name: &str, value: &[u8]) -> Self;
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
    #[stub::flow(self -> return, key -> return.query, value -> return.query)]
    pub fn query<K: AsRef<str>, V: AsRef<str>>(self, key: K, value: V) -> Self;
    pub fn query_raw<K: AsRef<str>, V: AsRef<str>>(self, key: K, value: V) -> Self;
    #[stub::flow(self -> return, iter -> return.query)]
    pub fn query_pairs<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(self, iter: I) -> Self;
    pub fn query_pairs_raw<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(self, iter: I) -> Self;
    #[stub::flow(self -> return, uri -> return.uri)]
    pub fn uri<T>(self, uri: T) -> Self
    where
        Uri: TryFrom<T>,
        <Uri as TryFrom<T>>::Error: Into<http::Error>;
    pub fn uri_ref(&self) -> Option<&Uri>;
    #[stub::flow(self -> return)]
    pub fn version(self, version: Version) -> Self;
    pub fn version_ref(&self) -> Option<&Version>;
    #[stub::flow(self -> return)]
    pub fn extension<T>(self, extension: T) -> Self
    where
        T: Clone + Any + Send + Sync + 'static;
    pub fn extensions_ref(&self) -> Option<&Extensions>;
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
}

impl RequestBuilder<WithoutBody> {
    #[stub::http(url = self.uri, data(self.uri, self.query, self.headers))]
    #[stub::clean]
    #[stub::fresh]
    pub fn call(self) -> Result<Response<Body>, Error>;
    #[stub::flow(self -> return)]
    pub fn force_send_body(self) -> RequestBuilder<WithBody>;
}

impl RequestBuilder<WithBody> {
    #[stub::flow(self -> return)]
    pub fn content_type<V>(self, content_type: V) -> Self
    where
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    #[stub::http(url = self.uri, data(self.uri, self.query, self.headers, data))]
    #[stub::clean]
    #[stub::fresh]
    pub fn send(self, data: impl AsSendBody) -> Result<Response<Body>, Error>;
    #[stub::http(url = self.uri, data(self.uri, self.query, self.headers))]
    #[stub::clean]
    #[stub::fresh]
    pub fn send_empty(self) -> Result<Response<Body>, Error>;
    #[stub::http(url = self.uri, data(self.uri, self.query, self.headers, iter))]
    #[stub::clean]
    #[stub::fresh]
    pub fn send_form<I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str>>(
        self,
        iter: I,
    ) -> Result<Response<Body>, Error>;
    #[stub::http(url = self.uri, data(self.uri, self.query, self.headers, data))]
    #[stub::render(data = "Serialize")]
    #[stub::clean]
    #[stub::fresh]
    pub fn send_json(self, data: impl Serialize) -> Result<Response<Body>, Error>;
}

pub struct SendBody<'a> {
    text: &'a str,
}

impl<'a> SendBody<'a> {
    pub fn none() -> SendBody<'static>;
    pub fn from_reader(reader: &'a mut dyn Read) -> SendBody<'a>;
    pub fn from_owned_reader(reader: impl Read + 'static) -> SendBody<'static>;
    pub fn from_json(value: &impl Serialize) -> Result<SendBody<'static>, Error>;
    pub fn into_reader(self) -> impl Sized + Read + 'a;
}

impl<'a> AsSendBody for SendBody<'a> {}

pub fn agent() -> Agent;

#[stub::flow(uri -> return.uri)]
pub fn connect<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[stub::flow(uri -> return.uri)]
pub fn delete<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[stub::flow(uri -> return.uri)]
pub fn get<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[stub::flow(uri -> return.uri)]
pub fn head<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[stub::flow(uri -> return.uri)]
pub fn options<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[stub::flow(uri -> return.uri)]
pub fn patch<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[stub::flow(uri -> return.uri)]
pub fn post<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[stub::flow(uri -> return.uri)]
pub fn put<T>(uri: T) -> RequestBuilder<WithBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[stub::http(url = request.uri, data(request.uri, request.headers, request.body))]
#[stub::clean]
#[stub::fresh]
pub fn run(request: Request<impl AsSendBody>) -> Result<Response<Body>, Error>;

#[stub::flow(uri -> return.uri)]
pub fn trace<T>(uri: T) -> RequestBuilder<WithoutBody>
where
    Uri: TryFrom<T>,
    <Uri as TryFrom<T>>::Error: Into<http::Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeout {
    PerRead,
    PerWrite,
    Global,
    PerCall,
    Resolve,
    Connect,
    SendRequest,
    SendBody,
    RecvResponse,
    RecvBody,
}

impl Display for Timeout {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}
pub use http;

pub mod config {
    use crate::{Agent, Proxy};
    use std::time::Duration;

    #[derive(Clone, Debug, Default)]
    pub struct Config;

    impl Config {
        pub fn new_agent(&self) -> Agent;
    }

    impl Config {
        #[stub::clean]
        pub fn http_status_as_error(&self) -> bool;
        #[stub::clean]
        pub fn https_only(&self) -> bool;
        pub fn proxy(&self) -> Option<&Proxy>;
        #[stub::clean]
        pub fn no_delay(&self) -> bool;
        pub fn max_redirects(&self) -> u32;
        #[stub::clean]
        pub fn max_redirects_will_error(&self) -> bool;
        #[stub::clean]
        pub fn save_redirect_history(&self) -> bool;
        pub fn timeout_per_read(&self) -> Option<Duration>;
        pub fn timeout_per_write(&self) -> Option<Duration>;
        #[stub::clean]
        pub fn max_response_header_size(&self) -> usize;
        #[stub::clean]
        pub fn input_buffer_size(&self) -> usize;
        #[stub::clean]
        pub fn output_buffer_size(&self) -> usize;
        #[stub::clean]
        pub fn max_idle_connections(&self) -> usize;
        #[stub::clean]
        pub fn max_idle_connections_per_host(&self) -> usize;
        pub fn max_idle_age(&self) -> Duration;
        #[stub::clean]
        pub fn allow_non_standard_methods(&self) -> bool;
    }

    pub struct ConfigBuilder<Scope: ConfigScope> {
        scope: Scope,
    }
}

pub mod typestate {

    #[derive(Debug)]
    pub struct WithBody;

    #[derive(Debug)]
    pub struct WithoutBody;
}
