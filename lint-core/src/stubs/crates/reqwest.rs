//! `reqwest`: outgoing requests, e.g. `client.post(url).json(&user).send().await?`.

use crate::cookie::{Cookie, CookieStore};
use crate::multipart::Form;
use crate::redirect::Policy;
use bytes::Bytes;
use futures::stream::{Stream, TryStream};
use http::Extensions;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::method::Method;
use http::status::StatusCode;
use http::version::Version;
use hyper::body::{Frame, SizeHint};
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use std::{error, fmt, result};
use tokio::fs::File;
use url::Url;

#[stub::http(url = url, data(url))]
#[stub::clean]
#[stub::fresh]
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

#[derive(Debug, Default)]
pub struct Body;

impl Body {
    #[stub::flow(self -> return.Some.0)]
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S: TryStream + Send + 'static>(stream: S) -> Body
    where
        S::Error: Into<Box<dyn error::Error + Send + Sync>>,
        Bytes: From<S::Ok>;
    pub fn wrap<B: hyper::body::Body + Send + Sync + 'static>(inner: B) -> Body
    where
        B::Data: Into<Bytes>,
        B::Error: Into<Box<dyn error::Error + Send + Sync>>;
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<result::Result<Frame<Self::Data>, Self::Error>>>;
    fn size_hint(&self) -> SizeHint;
    #[stub::clean]
    fn is_end_stream(&self) -> bool;
}

impl From<&'static [u8]> for Body {
    fn from(s: &'static [u8]) -> Body;
}

impl From<&'static str> for Body {
    fn from(s: &'static str) -> Body;
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Body;
}

impl From<File> for Body {
    fn from(file: File) -> Body;
}

impl From<Response> for Body {
    fn from(r: Response) -> Body;
}

impl From<String> for Body {
    fn from(s: String) -> Body;
}

impl From<Vec<u8>> for Body {
    fn from(vec: Vec<u8>) -> Body;
}

#[derive(Clone, Debug, Default)]
pub struct Client;

impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    #[stub::flow(url -> return.url)]
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    #[stub::http(url = request.url, data(request.url, request.query, request.headers, request.body))]
    #[stub::clean]
    #[stub::fresh]
    pub fn execute(&self, request: Request) -> impl Future<Output = result::Result<Response, Error>>;
}

#[derive(Debug, Default)]
pub struct ClientBuilder;

impl ClientBuilder {
    pub fn new() -> Self;
}

impl ClientBuilder {
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V: TryInto<HeaderValue>>(self, value: V) -> ClientBuilder
    where
        V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T: Into<Option<IpAddr>>>(self, addr: T) -> ClientBuilder;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    pub fn tcp_keepalive_interval<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    pub fn tcp_keepalive_retries<C: Into<Option<u32>>>(self, retries: C) -> ClientBuilder;
    pub fn tcp_user_timeout<D: Into<Option<Duration>>>(self, val: D) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
}

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    #[stub::clean]
    pub fn is_builder(&self) -> bool;
    #[stub::clean]
    pub fn is_redirect(&self) -> bool;
    #[stub::clean]
    pub fn is_status(&self) -> bool;
    #[stub::clean]
    pub fn is_timeout(&self) -> bool;
    #[stub::clean]
    pub fn is_request(&self) -> bool;
    #[stub::clean]
    pub fn is_connect(&self) -> bool;
    #[stub::clean]
    pub fn is_body(&self) -> bool;
    #[stub::clean]
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
    #[stub::clean]
    pub fn is_upgrade(&self) -> bool;
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {}

#[derive(Clone, Debug)]
pub struct Proxy;

impl Proxy {
    pub fn all<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy, Error>;
    pub fn http<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy, Error>;
    pub fn https<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy, Error>;
    #[stub::clean]
    pub fn custom<F: Fn(&Url) -> Option<U> + Send + Sync + 'static, U: IntoUrl>(fun: F) -> Proxy;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: HeaderMap) -> Proxy;
}

#[derive(Debug)]
pub struct Request {
    query: String,
    url: Url,
    headers: HeaderMap<HeaderValue>,
    body: Body,
}

impl Request {
    #[stub::flow(url -> return.url)]
    pub fn new(method: Method, url: Url) -> Self;
    #[stub::clean]
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    #[stub::flow(self.url -> return)]
    pub fn url(&self) -> &Url;
    #[stub::flow(self.url -> return)]
    pub fn url_mut(&mut self) -> &mut Url;
    #[stub::flow(self.headers -> return)]
    pub fn headers(&self) -> &HeaderMap;
    #[stub::flow(self.headers -> return)]
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    #[stub::flow(self.body -> return.Some.0)]
    pub fn body(&self) -> Option<&Body>;
    #[stub::flow(self.body -> return.Some.0)]
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    #[stub::clean]
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    #[stub::clean]
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn try_clone(&self) -> Option<Request>;
}

impl<T: Into<Body>> TryFrom<http::request::Request<T>> for Request {
    type Error = Error;
    fn try_from(req: http::request::Request<T>) -> Result<Self>;
}

#[derive(Debug)]
pub struct RequestBuilder {
    query: String,
    url: Url,
    headers: HeaderMap<HeaderValue>,
    body: Body,
}

impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    #[stub::flow(self -> return, value -> return.headers.item.1)]
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    #[stub::flow(self -> return, headers -> return.headers)]
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    #[stub::render(username = "Display", password = "Display")]
    #[stub::flow(self -> return, username -> return.headers, password -> return.headers)]
    pub fn basic_auth<U: Display, P: Display>(self, username: U, password: Option<P>) -> RequestBuilder;
    #[stub::render(token = "Display")]
    #[stub::flow(self -> return, token -> return.headers)]
    pub fn bearer_auth<T: Display>(self, token: T) -> RequestBuilder;
    #[stub::flow(self -> return, body -> return.body)]
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    #[stub::flow(self -> return)]
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    #[stub::flow(self -> return, multipart -> return.body)]
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    #[stub::render(query = "Serialize")]
    #[stub::flow(self -> return, query -> return.query)]
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    #[stub::flow(self -> return)]
    pub fn version(self, version: Version) -> RequestBuilder;
    #[stub::render(form = "Serialize")]
    #[stub::flow(self -> return, form -> return.body)]
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    #[stub::render(json = "Serialize")]
    #[stub::flow(self -> return, json -> return.body)]
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    #[stub::flow(self.url -> return.Ok.0.url, self.query -> return.Ok.0.query, self.headers -> return.Ok.0.headers, self.body -> return.Ok.0.body)]
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    #[stub::http(url = self.url, data(self.url, self.query, self.headers, self.body))]
    #[stub::clean]
    #[stub::fresh]
    pub fn send(self) -> impl Future<Output = result::Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

#[derive(Debug)]
pub struct Response;

impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    #[stub::clean]
    #[stub::fresh]
    pub async fn text(self) -> Result<String>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn bytes(self) -> Result<Bytes>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}

impl<T: Into<Body>> From<http::response::Response<T>> for Response {
    fn from(r: http::response::Response<T>) -> Response;
}

pub trait IntoUrl: IntoUrlSealed {}

impl IntoUrl for String {}

impl<'a> IntoUrl for &'a str {}

impl<'a> IntoUrl for &'a String {}

impl IntoUrl for Url {}
pub use http::{Method, StatusCode, Version};
pub use url::Url;

pub type Result<T> = result::Result<T, Error>;

#[path = "reqwest/blocking.rs"]
pub mod blocking;

pub mod cookie {
    use http::header::HeaderValue;
    use std::time::{Duration, SystemTime};
    use url::Url;

    #[derive(Debug)]
    pub struct Cookie<'a> {
        text: &'a str,
    }

    impl<'a> Cookie<'a> {
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        #[stub::clean]
        pub fn http_only(&self) -> bool;
        #[stub::clean]
        pub fn secure(&self) -> bool;
        #[stub::clean]
        pub fn same_site_lax(&self) -> bool;
        #[stub::clean]
        pub fn same_site_strict(&self) -> bool;
        pub fn path(&self) -> Option<&str>;
        pub fn domain(&self) -> Option<&str>;
        pub fn max_age(&self) -> Option<Duration>;
        pub fn expires(&self) -> Option<SystemTime>;
    }

    pub trait CookieStore: Send + Sync {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &Url);
        fn cookies(&self, url: &Url) -> Option<HeaderValue>;
    }

    #[derive(Debug, Default)]
    pub struct Jar;

    impl Jar {
        pub fn add_cookie_str(&self, cookie: &str, url: &Url);
    }

    impl CookieStore for Jar {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &Url);
        fn cookies(&self, url: &Url) -> Option<HeaderValue>;
    }
}

pub mod header {

    pub use http::header::*;
}

pub mod multipart {
    use crate::{Body, Error};
    use bytes::Bytes;
    use futures::stream::Stream;
    use http::header::HeaderMap;
    use std::borrow::Cow;
    use std::io;
    use std::path::Path;

    #[derive(Debug, Default)]
    pub struct Form;

    impl Form {
        pub fn new() -> Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>>(self, name: T, value: U) -> Form;
        pub async fn file<T: Into<Cow<'static, str>>, U: AsRef<Path>>(self, name: T, path: U) -> io::Result<Form>;
        pub fn part<T: Into<Cow<'static, str>>>(self, name: T, part: Part) -> Form;
        pub fn percent_encode_path_segment(self) -> Form;
        pub fn percent_encode_attr_chars(self) -> Form;
        pub fn percent_encode_noop(self) -> Form;
        pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Sync;
    }

    #[derive(Debug)]
    pub struct Part;

    impl Part {
        pub fn text<T: Into<Cow<'static, str>>>(value: T) -> Part;
        pub fn bytes<T: Into<Cow<'static, [u8]>>>(value: T) -> Part;
        pub fn stream<T: Into<Body>>(value: T) -> Part;
        pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part;
        pub async fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
        pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
        pub fn file_name<T: Into<Cow<'static, str>>>(self, filename: T) -> Part;
        pub fn headers(self, headers: HeaderMap) -> Part;
    }
}

pub mod redirect {
    use http::status::StatusCode;
    use std::error::Error;
    use url::Url;

    #[derive(Debug, Default)]
    pub struct Policy;

    impl Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T>(policy: T) -> Self
        where
            T: Fn(Attempt<'_>) -> Action + Send + Sync + 'static;
        pub fn redirect(&self, attempt: Attempt<'_>) -> Action;
    }

    #[derive(Debug)]
    pub struct Attempt<'a> {
        text: &'a str,
    }

    impl<'a> Attempt<'a> {
        pub fn status(&self) -> StatusCode;
        pub fn url(&self) -> &Url;
        pub fn previous(&self) -> &[Url];
        pub fn follow(self) -> Action;
        pub fn stop(self) -> Action;
        pub fn error<E: Into<Box<dyn Error + Send + Sync>>>(self, error: E) -> Action;
    }

    #[derive(Debug)]
    pub struct Action;
}
