//! `axum::response`: what handlers return, e.g. `Html(page)`.

use crate::BoxError;
use crate::response::sse::Event;
use bytes::buf::{Buf, Chain};
use bytes::{Bytes, BytesMut};
use futures::stream::{Stream, TryStream};
use http::Extensions;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::response::Parts;
use http::status::StatusCode;
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Display;
use std::result;

#[derive(Clone, Copy, Debug)]
pub struct AppendHeaders<I>(pub I);

impl<I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, V: TryInto<HeaderValue>> IntoResponse for AppendHeaders<I>
where
    <K as TryInto<HeaderName>>::Error: Display,
    <V as TryInto<HeaderValue>>::Error: Display,
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

#[derive(Debug)]
pub struct ErrorResponse {
    response: Response,
}

impl<T: IntoResponse> From<T> for ErrorResponse {
    fn from(value: T) -> ErrorResponse {
        ErrorResponse { response: value.into_response() }
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Html<T>(pub T);

impl<T> From<T> for Html<T> {
    fn from(inner: T) -> Self;
}

impl<T: IntoResponse> IntoResponse for Html<T> {
    fn into_response(self) -> Response {
        self.0.into_response()
    }
}

pub trait IntoResponse {
    #[stub::response]
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for &'static str {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for &'static [u8] {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Cow<'static, str> {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Cow<'static, [u8]> {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Infallible {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for () {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Bytes {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for BytesMut {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Extensions {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for HeaderMap {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Parts {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for StatusCode {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Box<str> {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Box<[u8]> {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for String {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl IntoResponse for Vec<u8> {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<B: hyper::body::Body<Data = Bytes> + Send + 'static> IntoResponse for http::response::Response<B>
where
    <B as hyper::body::Body>::Error: Into<Box<dyn Error + Sync + Send>>,
{
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __as_response(self)
    }
}

/// All that is in it is sent.
fn __as_response<T>(content: T) -> http::response::Response<crate::body::Body>;

fn __parts() -> ResponseParts;

/// The headers and the like, and what is sent behind them.
fn __with_parts<P>(parts: P, body: http::response::Response<crate::body::Body>) -> http::response::Response<crate::body::Body>;

impl<K: TryInto<HeaderName>, V: TryInto<HeaderValue>, const N: usize> IntoResponse for [(K, V); N]
where
    <K as TryInto<HeaderName>>::Error: Display,
    <V as TryInto<HeaderValue>>::Error: Display,
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<R: IntoResponse> IntoResponse for (Parts, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.0, self.1.into_response())
    }
}

impl<R: IntoResponse> IntoResponse for (http::response::Response<()>, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.0, self.1.into_response())
    }
}

impl<R: IntoResponse> IntoResponse for (StatusCode, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        self.1.into_response()
    }
}

impl<R: IntoResponse> IntoResponse for (R,) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        self.0.into_response()
    }
}

impl<R: IntoResponse, T1: IntoResponseParts> IntoResponse for (Parts, T1, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.1.into_response_parts(__parts()), __with_parts(self.0, self.2.into_response()))
    }
}

impl<R: IntoResponse, T1: IntoResponseParts> IntoResponse for (http::response::Response<()>, T1, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.1.into_response_parts(__parts()), __with_parts(self.0, self.2.into_response()))
    }
}

impl<R: IntoResponse, T1: IntoResponseParts> IntoResponse for (StatusCode, T1, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.1.into_response_parts(__parts()), self.2.into_response())
    }
}

impl<R: IntoResponse, T1: IntoResponseParts> IntoResponse for (T1, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.0.into_response_parts(__parts()), self.1.into_response())
    }
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts> IntoResponse for (Parts, T1, T2, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.2.into_response_parts(__parts()), __with_parts(self.1.into_response_parts(__parts()), __with_parts(self.0, self.3.into_response())))
    }
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts> IntoResponse for (http::response::Response<()>, T1, T2, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.2.into_response_parts(__parts()), __with_parts(self.1.into_response_parts(__parts()), __with_parts(self.0, self.3.into_response())))
    }
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.2.into_response_parts(__parts()), __with_parts(self.1.into_response_parts(__parts()), self.3.into_response()))
    }
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts> IntoResponse for (T1, T2, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.1.into_response_parts(__parts()), __with_parts(self.0.into_response_parts(__parts()), self.2.into_response()))
    }
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponse
    for (Parts, T1, T2, T3, R)
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponse
    for (http::response::Response<()>, T1, T2, T3, R)
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponse
    for (StatusCode, T1, T2, T3, R)
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponse for (T1, T2, T3, R) {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        __with_parts(self.2.into_response_parts(__parts()), __with_parts(self.1.into_response_parts(__parts()), __with_parts(self.0.into_response_parts(__parts()), self.3.into_response())))
    }
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponse
    for (Parts, T1, T2, T3, T4, R)
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponse
    for (http::response::Response<()>, T1, T2, T3, T4, R)
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponse
    for (StatusCode, T1, T2, T3, T4, R)
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponse
    for (T1, T2, T3, T4, R)
{
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<T: IntoResponse> IntoResponse for result::Result<T, ErrorResponse> {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        match self {
            Ok(content) => content.into_response(),
            Err(error) => error.response,
        }
    }
}

impl<T: IntoResponse, E: IntoResponse> IntoResponse for result::Result<T, E> {
    fn into_response(self) -> http::response::Response<crate::body::Body> {
        match self {
            Ok(content) => content.into_response(),
            Err(error) => error.into_response(),
        }
    }
}

impl<T: Buf + Unpin + Send + 'static, U: Buf + Unpin + Send + 'static> IntoResponse for Chain<T, U> {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<const N: usize> IntoResponse for &'static [u8; N] {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

impl<const N: usize> IntoResponse for [u8; N] {
    fn into_response(self) -> http::response::Response<crate::body::Body>;
}

pub trait IntoResponseParts {
    type Error: IntoResponse;
    fn into_response_parts(self, res: ResponseParts) -> result::Result<ResponseParts, Self::Error>;
}

impl IntoResponseParts for () {
    type Error = Infallible;
    fn into_response_parts(self, res: ResponseParts) -> result::Result<ResponseParts, <() as IntoResponseParts>::Error>;
}

impl IntoResponseParts for Extensions {
    type Error = Infallible;
    fn into_response_parts(self, res: ResponseParts)
    -> result::Result<ResponseParts, <Extensions as IntoResponseParts>::Error>;
}

impl IntoResponseParts for HeaderMap {
    type Error = Infallible;
    fn into_response_parts(self, res: ResponseParts) -> result::Result<ResponseParts, <HeaderMap as IntoResponseParts>::Error>;
}

impl<T1: IntoResponseParts> IntoResponseParts for (T1,) {
    type Error = http::response::Response<crate::body::Body>;
    fn into_response_parts(self, res: ResponseParts) -> result::Result<ResponseParts, <(T1,) as IntoResponseParts>::Error>;
}

impl<T1: IntoResponseParts, T2: IntoResponseParts> IntoResponseParts for (T1, T2) {
    type Error = http::response::Response<crate::body::Body>;
    fn into_response_parts(self, res: ResponseParts) -> result::Result<ResponseParts, <(T1, T2) as IntoResponseParts>::Error>;
}

impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponseParts for (T1, T2, T3) {
    type Error = http::response::Response<crate::body::Body>;
    fn into_response_parts(
        self,
        res: ResponseParts,
    ) -> result::Result<ResponseParts, <(T1, T2, T3) as IntoResponseParts>::Error>;
}

impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponseParts
    for (T1, T2, T3, T4)
{
    type Error = http::response::Response<crate::body::Body>;
    fn into_response_parts(
        self,
        res: ResponseParts,
    ) -> result::Result<ResponseParts, <(T1, T2, T3, T4) as IntoResponseParts>::Error>;
}

impl<T: IntoResponseParts> IntoResponseParts for Option<T> {
    type Error = <T as IntoResponseParts>::Error;
    fn into_response_parts(self, res: ResponseParts) -> result::Result<ResponseParts, <Option<T> as IntoResponseParts>::Error>;
}

#[derive(Clone, Copy, Debug)]
pub struct NoContent;

impl IntoResponse for NoContent {
    fn into_response(self) -> Response;
}

#[derive(Clone, Debug)]
pub struct Redirect;

impl Redirect {
    pub fn to(uri: &str) -> Self;
    pub fn temporary(uri: &str) -> Self;
    pub fn permanent(uri: &str) -> Self;
    pub fn status_code(&self) -> StatusCode;
    pub fn location(&self) -> &str;
}

impl IntoResponse for Redirect {
    fn into_response(self) -> Response;
}

#[derive(Debug)]
pub struct ResponseParts;

impl ResponseParts {
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
}

#[derive(Clone, Debug)]
pub struct Sse<S> {
    state: S,
}

impl<S> Sse<S> {
    pub fn new(stream: S) -> Self
    where
        S: TryStream<Ok = Event> + Send + 'static,
        S::Error: Into<BoxError>;
}

impl<S, E: Into<BoxError>> IntoResponse for Sse<S>
where
    S: Stream<Item = result::Result<Event, E>> + Send + 'static,
{
    fn into_response(self) -> Response;
}
pub use crate::{Extension, Form, Json};

pub type Response<T = crate::body::Body> = http::Response<T>;
pub type Result<T, E = ErrorResponse> = result::Result<T, E>;

pub mod sse {
    use crate::Error;
    use serde::ser::Serialize;
    use std::time::Duration;

    #[derive(Clone, Debug, Default)]
    pub struct Event;

    impl Event {
        pub fn data<T: AsRef<str>>(self, data: T) -> Self;
        #[stub::render(data = "Serialize")]
        pub fn json_data<T: Serialize>(self, data: T) -> Result<Self, Error>;
        pub fn comment<T: AsRef<str>>(self, comment: T) -> Event;
        pub fn event<T: AsRef<str>>(self, event: T) -> Event;
        pub fn retry(self, duration: Duration) -> Event;
        pub fn id<T: AsRef<str>>(self, id: T) -> Event;
    }

    #[derive(Clone, Debug, Default)]
    pub struct KeepAlive;

    impl KeepAlive {
        pub fn new() -> Self;
        pub fn interval(self, time: Duration) -> Self;
        pub fn text<I: AsRef<str>>(self, text: I) -> Self;
        pub fn event(self, event: Event) -> Self;
    }
}
