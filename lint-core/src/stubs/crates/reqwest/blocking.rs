//! `reqwest::blocking`: requests that wait, e.g. `client.get(url).send()?`.

use crate::blocking::multipart::Form;
use crate::cookie::{Cookie, CookieStore};
use crate::redirect::Policy;
use crate::{IntoUrl, Proxy};
use bytes::Bytes;
use http::Extensions;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::method::Method;
use http::status::StatusCode;
use http::version::Version;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::fmt::Display;
use std::fs::File;
use std::io;
use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

#[stub::http(url = url, data(url))]
#[stub::clean]
#[stub::fresh]
pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;

#[derive(Debug)]
pub struct Body;

impl Body {
    pub fn new<R: Read + Send + 'static>(reader: R) -> Body;
    pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body;
    #[stub::flow(self -> return.Some.0)]
    pub fn as_bytes(&self) -> Option<&[u8]>;
    #[stub::flow(self -> return.Ok.0)]
    pub fn buffer(&mut self) -> Result<&[u8], crate::Error>;
}

impl From<&'static [u8]> for Body {
    fn from(s: &'static [u8]) -> Body;
}

impl From<&'static str> for Body {
    fn from(s: &'static str) -> Body;
}

impl From<Bytes> for Body {
    fn from(b: Bytes) -> Body;
}

impl From<File> for Body {
    fn from(f: File) -> Body;
}

impl From<String> for Body {
    fn from(s: String) -> Body;
}

impl From<Vec<u8>> for Body {
    fn from(v: Vec<u8>) -> Body;
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
    pub fn execute(&self, request: Request) -> crate::Result<Response>;
}

#[derive(Debug, Default)]
pub struct ClientBuilder;

impl ClientBuilder {
    pub fn new() -> Self;
}

impl ClientBuilder {
    pub fn build(self) -> crate::Result<Client>;
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
    pub fn timeout<T: Into<Option<Duration>>>(self, timeout: T) -> ClientBuilder;
    pub fn connect_timeout<T: Into<Option<Duration>>>(self, timeout: T) -> ClientBuilder;
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
    pub fn no_trust_dns(self) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
}

impl From<crate::ClientBuilder> for ClientBuilder {
    fn from(builder: crate::ClientBuilder) -> Self;
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
    #[stub::clean]
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    #[stub::flow(self.body -> return.Some.0)]
    pub fn body(&self) -> Option<&Body>;
    #[stub::flow(self.body -> return.Some.0)]
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    #[stub::clean]
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn try_clone(&self) -> Option<Request>;
}

impl<T: Into<Body>> TryFrom<http::request::Request<T>> for Request {
    type Error = crate::Error;
    fn try_from(req: http::request::Request<T>) -> crate::Result<Self>;
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
        HeaderValue: TryFrom<V>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
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
    #[stub::flow(self -> return, multipart -> return.body)]
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    #[stub::flow(self.url -> return.Ok.0.url, self.query -> return.Ok.0.query, self.headers -> return.Ok.0.headers, self.body -> return.Ok.0.body)]
    pub fn build(self) -> crate::Result<Request>;
    pub fn build_split(self) -> (Client, crate::Result<Request>);
    #[stub::http(url = self.url, data(self.url, self.query, self.headers, self.body))]
    #[stub::clean]
    #[stub::fresh]
    pub fn send(self) -> crate::Result<Response>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

#[derive(Debug)]
pub struct Response;

impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn version(&self) -> Version;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn content_length(&self) -> Option<u64>;
    #[stub::clean]
    #[stub::fresh]
    pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
    #[stub::clean]
    #[stub::fresh]
    pub fn bytes(self) -> crate::Result<Bytes>;
    #[stub::clean]
    #[stub::fresh]
    pub fn text(self) -> crate::Result<String>;
    #[stub::clean]
    #[stub::fresh]
    pub fn copy_to<W: Write + ?Sized>(&mut self, w: &mut W) -> crate::Result<u64>;
    pub fn error_for_status(self) -> crate::Result<Self>;
    pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
}

impl<T: Into<crate::Body>> From<http::response::Response<T>> for Response {
    fn from(r: http::response::Response<T>) -> Response;
}

impl Read for Response {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

pub mod multipart {
    use http::header::HeaderMap;
    use std::borrow::Cow;
    use std::io;
    use std::io::Read;
    use std::path::Path;

    #[derive(Debug, Default)]
    pub struct Form;

    impl Form {
        pub fn new() -> Form;
        pub fn boundary(&self) -> &str;
        pub fn text<T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>>(self, name: T, value: U) -> Form;
        pub fn file<T: Into<Cow<'static, str>>, U: AsRef<Path>>(self, name: T, path: U) -> io::Result<Form>;
        pub fn part<T: Into<Cow<'static, str>>>(self, name: T, part: Part) -> Form;
        pub fn percent_encode_path_segment(self) -> Form;
        pub fn percent_encode_attr_chars(self) -> Form;
        pub fn percent_encode_noop(self) -> Form;
        pub fn into_reader(self) -> impl Read;
    }

    #[derive(Debug)]
    pub struct Part;

    impl Part {
        pub fn text<T: Into<Cow<'static, str>>>(value: T) -> Part;
        pub fn bytes<T: Into<Cow<'static, [u8]>>>(value: T) -> Part;
        pub fn reader<T: Read + Send + 'static>(value: T) -> Part;
        pub fn reader_with_length<T: Read + Send + 'static>(value: T, length: u64) -> Part;
        pub fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;
        pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
        pub fn file_name<T: Into<Cow<'static, str>>>(self, filename: T) -> Part;
        pub fn headers(self, headers: HeaderMap) -> Part;
    }
}
