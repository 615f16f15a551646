//! Requests and responses.

use crate::__older::Guarded;
use crate::data::{ByteUnit, DataStream, FromData, Limits};
use crate::form::FromForm;
use crate::http::uri::{Host, Origin};
use crate::http::{Accept, ContentType, Cookie, CookieJar, Header, HeaderMap, MediaType, Method, Status};
use crate::request::{FromParam, FromRequest, FromSegments};
use crate::response::{Body, Builder};
use crate::{Orbit, Rocket, Route};
use futures::future::BoxFuture;
use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::ops::RangeFrom;
use std::pin::Pin;
use tokio::io::{AsyncRead, AsyncSeek};

pub struct Data<'r> {
    text: &'r str,
}

impl<'r> Data<'r> {
    pub fn open(self, limit: ByteUnit) -> DataStream<'r>;
    pub async fn peek(&mut self, num: usize) -> &[u8];
    #[stub::clean]
    pub fn peek_complete(&self) -> bool;
}

impl<'r> FromData<'r> for Data<'r> {
    type Error = Infallible;
    fn from_data<'life0: 'async_trait, 'async_trait>(
        _: &'r Request<'life0>,
        data: Data<'r>,
    ) -> Pin<Box<dyn Future<Output = crate::data::Outcome<'r, Self>> + Send + 'async_trait>>
    where
        Self: 'async_trait,
        'r: 'async_trait;
}

#[derive(Debug)]
pub struct Request<'r> {
    text: &'r str,
}

impl<'r> Request<'r> {
    pub fn method(&self) -> Method;
    pub fn set_method(&mut self, method: Method);
    pub fn uri(&self) -> &Origin<'r>;
    pub fn set_uri(&mut self, uri: Origin<'r>);
    pub fn host(&self) -> Option<&Host<'r>>;
    pub fn set_host(&mut self, host: Host<'r>);
    pub fn remote(&self) -> Option<SocketAddr>;
    pub fn set_remote(&mut self, address: SocketAddr);
    pub fn real_ip(&self) -> Option<IpAddr>;
    pub fn client_ip(&self) -> Option<IpAddr>;
    pub fn cookies(&self) -> &CookieJar<'r>;
    pub fn headers(&self) -> &HeaderMap<'r>;
    pub fn add_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H);
    pub fn replace_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H);
    pub fn content_type(&self) -> Option<&ContentType>;
    pub fn accept(&self) -> Option<&Accept>;
    pub fn format(&self) -> Option<&MediaType>;
    pub fn rocket(&self) -> &'r Rocket<Orbit>;
    pub fn limits(&self) -> &'r Limits;
    pub fn route(&self) -> Option<&'r Route>;
    pub fn guard<'z, 'a: 'z, T: FromRequest<'a> + 'z>(&'a self) -> Guarded<T, T::Error>
    where
        'r: 'z;
    pub fn local_cache<T: Send + Sync + 'static, F: FnOnce() -> T>(&self, f: F) -> &T;
    pub async fn local_cache_async<'a, T: Send + Sync + 'static, F: Future<Output = T>>(&'a self, fut: F) -> &'a T;
    pub fn param<'a, T: FromParam<'a>>(&'a self, n: usize) -> Option<Result<T, T::Error>>;
    pub fn segments<'a, T: FromSegments<'a>>(&'a self, n: RangeFrom<usize>) -> Result<T, T::Error>;
    pub fn query_value<'a, T: FromForm<'a>>(&'a self, name: &str) -> Option<crate::form::Result<'a, T>>;
}

impl Display for Request<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Debug, Default)]
pub struct Response<'r> {
    text: &'r str,
}

impl<'r> Response<'r> {
    pub fn new() -> Response<'r>;
    pub fn build() -> Builder<'r>;
    pub fn build_from(other: Response<'r>) -> Builder<'r>;
    pub fn status(&self) -> Status;
    pub fn set_status(&mut self, status: Status);
    pub fn content_type(&self) -> Option<ContentType>;
    pub fn cookies(&self) -> impl Iterator<Item = Cookie<'_>>;
    pub fn headers(&self) -> &HeaderMap<'r>;
    pub fn set_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H) -> bool;
    pub fn set_raw_header<'a: 'r, 'b: 'r, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V) -> bool;
    pub fn adjoin_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H);
    pub fn adjoin_raw_header<'a: 'r, 'b: 'r, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(&mut self, name: N, value: V);
    pub fn remove_header(&mut self, name: &str);
    pub fn body(&self) -> &Body<'r>;
    pub fn body_mut(&mut self) -> &mut Body<'r>;
    pub fn set_sized_body<B: AsyncRead + AsyncSeek + Send + 'r, S: Into<Option<usize>>>(&mut self, size: S, body: B);
    pub fn set_streamed_body<B: AsyncRead + Send + 'r>(&mut self, body: B);
    pub fn set_max_chunk_size(&mut self, size: usize);
    pub fn merge(&mut self, other: Response<'r>);
    pub fn join(&mut self, other: Response<'r>);
}
