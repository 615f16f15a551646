//! Requests and responses, e.g. `HttpResponse::Ok().json(user)`.

use crate::body::{BoxBody, EitherBody, MessageBody};
use crate::dev::{
    AppConfig, ConnectionInfo, Extensions, Payload, RequestHead, ResourceMap, Response, ResponseHead, ServiceResponse,
};
use crate::http::header::{TryIntoHeaderPair, TryIntoHeaderValue};
use crate::web::{Form, Json};
use bytes::{Bytes, BytesMut};
use cookie::{Cookie, ParseError};
use futures::stream::Stream;
use http::header::HeaderMap;
use http::method::Method;
use http::status::StatusCode;
use http::uri::Uri;
use http::version::Version;
use serde::ser::Serialize;
use std::borrow::Cow;
use std::cell::{Ref, RefMut};
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use url::Url;

#[derive(Clone, Debug)]
pub struct HttpRequest;

impl HttpRequest {
    pub fn head(&self) -> &RequestHead;
    pub fn uri(&self) -> &Uri {
        &self.head().uri
    }
    pub fn full_url(&self) -> Url;
    pub fn method(&self) -> &Method;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap {
        &self.head().headers
    }
    pub fn path(&self) -> &str {
        self.uri().path()
    }
    pub fn query_string(&self) -> &str {
        self.uri().query().unwrap_or_default()
    }
    pub fn match_info(&self) -> &crate::dev::Path<crate::dev::Url>;
    pub fn match_pattern(&self) -> Option<String>;
    pub fn match_name(&self) -> Option<&str>;
    pub fn conn_data<T: 'static>(&self) -> Option<&T>;
    pub fn resource_map(&self) -> &ResourceMap;
    pub fn peer_addr(&self) -> Option<SocketAddr> {
        self.head().peer_addr
    }
    pub fn connection_info(&self) -> Ref<'_, ConnectionInfo>;
    pub fn app_config(&self) -> &AppConfig;
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
    pub fn cookies(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, ParseError>;
    pub fn cookies_raw(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, ParseError>;
    pub fn cookie(&self, name: &str) -> Option<Cookie<'static>>;
    pub fn cookie_raw(&self, name: &str) -> Option<Cookie<'static>>;
}

impl HttpMessage for HttpRequest {
    type Stream = ();
    fn headers(&self) -> &HeaderMap;
    fn extensions(&self) -> Ref<'_, Extensions>;
    fn extensions_mut(&self) -> RefMut<'_, Extensions>;
    fn take_payload(&mut self) -> Payload<Self::Stream>;
    fn content_type(&self) -> &str;
}

#[derive(Debug)]
pub struct HttpResponse<B = BoxBody> {
    second: B,
}

impl HttpResponse {
    pub fn Continue() -> HttpResponseBuilder;
    pub fn SwitchingProtocols() -> HttpResponseBuilder;
    pub fn Processing() -> HttpResponseBuilder;
    pub fn Ok() -> HttpResponseBuilder;
    pub fn Created() -> HttpResponseBuilder;
    pub fn Accepted() -> HttpResponseBuilder;
    pub fn NonAuthoritativeInformation() -> HttpResponseBuilder;
    pub fn NoContent() -> HttpResponseBuilder;
    pub fn ResetContent() -> HttpResponseBuilder;
    pub fn PartialContent() -> HttpResponseBuilder;
    pub fn MultiStatus() -> HttpResponseBuilder;
    pub fn AlreadyReported() -> HttpResponseBuilder;
    pub fn ImUsed() -> HttpResponseBuilder;
    pub fn MultipleChoices() -> HttpResponseBuilder;
    pub fn MovedPermanently() -> HttpResponseBuilder;
    pub fn Found() -> HttpResponseBuilder;
    pub fn SeeOther() -> HttpResponseBuilder;
    pub fn NotModified() -> HttpResponseBuilder;
    pub fn UseProxy() -> HttpResponseBuilder;
    pub fn TemporaryRedirect() -> HttpResponseBuilder;
    pub fn PermanentRedirect() -> HttpResponseBuilder;
    pub fn BadRequest() -> HttpResponseBuilder;
    pub fn Unauthorized() -> HttpResponseBuilder;
    pub fn PaymentRequired() -> HttpResponseBuilder;
    pub fn Forbidden() -> HttpResponseBuilder;
    pub fn NotFound() -> HttpResponseBuilder;
    pub fn MethodNotAllowed() -> HttpResponseBuilder;
    pub fn NotAcceptable() -> HttpResponseBuilder;
    pub fn ProxyAuthenticationRequired() -> HttpResponseBuilder;
    pub fn RequestTimeout() -> HttpResponseBuilder;
    pub fn Conflict() -> HttpResponseBuilder;
    pub fn Gone() -> HttpResponseBuilder;
    pub fn LengthRequired() -> HttpResponseBuilder;
    pub fn PreconditionFailed() -> HttpResponseBuilder;
    pub fn PayloadTooLarge() -> HttpResponseBuilder;
    pub fn UriTooLong() -> HttpResponseBuilder;
    pub fn UnsupportedMediaType() -> HttpResponseBuilder;
    pub fn RangeNotSatisfiable() -> HttpResponseBuilder;
    pub fn ExpectationFailed() -> HttpResponseBuilder;
    pub fn ImATeapot() -> HttpResponseBuilder;
    pub fn MisdirectedRequest() -> HttpResponseBuilder;
    pub fn UnprocessableEntity() -> HttpResponseBuilder;
    pub fn Locked() -> HttpResponseBuilder;
    pub fn FailedDependency() -> HttpResponseBuilder;
    pub fn UpgradeRequired() -> HttpResponseBuilder;
    pub fn PreconditionRequired() -> HttpResponseBuilder;
    pub fn TooManyRequests() -> HttpResponseBuilder;
    pub fn RequestHeaderFieldsTooLarge() -> HttpResponseBuilder;
    pub fn UnavailableForLegalReasons() -> HttpResponseBuilder;
    pub fn InternalServerError() -> HttpResponseBuilder;
    pub fn NotImplemented() -> HttpResponseBuilder;
    pub fn BadGateway() -> HttpResponseBuilder;
    pub fn ServiceUnavailable() -> HttpResponseBuilder;
    pub fn GatewayTimeout() -> HttpResponseBuilder;
    pub fn VersionNotSupported() -> HttpResponseBuilder;
    pub fn VariantAlsoNegotiates() -> HttpResponseBuilder;
    pub fn InsufficientStorage() -> HttpResponseBuilder;
    pub fn LoopDetected() -> HttpResponseBuilder;
    pub fn NotExtended() -> HttpResponseBuilder;
    pub fn NetworkAuthenticationRequired() -> HttpResponseBuilder;
}

impl HttpResponse<BoxBody> {
    pub fn new(status: StatusCode) -> Self;
    pub fn build(status: StatusCode) -> HttpResponseBuilder;
    pub fn from_error(error: impl Into<crate::error::Error>) -> Self;
}

impl<B> HttpResponse<B> {
    pub fn with_body(status: StatusCode, body: B) -> Self;
    pub fn head(&self) -> &ResponseHead;
    pub fn head_mut(&mut self) -> &mut ResponseHead;
    pub fn error(&self) -> Option<&crate::error::Error>;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    #[stub::sink(recipient = "cookie", args(cookie))]
    #[stub::clean]
    pub fn add_cookie(&mut self, cookie: &Cookie<'_>) -> Result<(), crate::http::Error>;
    #[stub::clean]
    pub fn add_removal_cookie(&mut self, cookie: &Cookie<'_>) -> Result<(), crate::http::Error>;
    #[stub::clean]
    pub fn del_cookie(&mut self, name: &str) -> usize;
    #[stub::clean]
    pub fn upgrade(&self) -> bool;
    #[stub::clean]
    pub fn keep_alive(&self) -> bool;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body(&self) -> &B;
    pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2>;
    pub fn into_parts(self) -> (HttpResponse<()>, B);
    pub fn drop_body(self) -> HttpResponse<()>;
    pub fn map_body<F: FnOnce(&mut ResponseHead, B) -> B2, B2>(self, f: F) -> HttpResponse<B2>;
    pub fn map_into_left_body<R>(self) -> HttpResponse<EitherBody<B, R>>;
    pub fn map_into_right_body<L>(self) -> HttpResponse<EitherBody<L, B>>;
    pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody>
    where
        B: MessageBody + 'static;
    pub fn into_body(self) -> B;
}

impl From<crate::error::Error> for HttpResponse {
    fn from(err: crate::error::Error) -> Self;
}

impl From<HttpResponseBuilder> for HttpResponse {
    fn from(builder: HttpResponseBuilder) -> Self;
}

impl<B> From<Response<B>> for HttpResponse<B> {
    fn from(res: Response<B>) -> Self;
}

impl<B> From<ServiceResponse<B>> for HttpResponse<B> {
    fn from(res: ServiceResponse<B>) -> HttpResponse<B>;
}

impl<B: MessageBody + 'static> Responder for HttpResponse<B> {
    type Body = B;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body> {
        self
    }
    fn customize(self) -> CustomizeResponder<Self>;
}

pub struct HttpResponseBuilder;

impl HttpResponseBuilder {
    pub fn new(status: StatusCode) -> Self;
    pub fn status(&mut self, status: StatusCode) -> &mut Self;
    #[stub::flow(header -> self, self -> return)]
    pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    #[stub::flow(header -> self, self -> return)]
    pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn reason(&mut self, reason: &'static str) -> &mut Self;
    pub fn keep_alive(&mut self) -> &mut Self;
    pub fn upgrade<V: TryIntoHeaderValue>(&mut self, value: V) -> &mut Self;
    pub fn force_close(&mut self) -> &mut Self;
    pub fn no_chunking(&mut self, len: u64) -> &mut Self;
    pub fn content_type<V: TryIntoHeaderValue>(&mut self, value: V) -> &mut Self;
    #[stub::sink(recipient = "cookie", args(cookie))]
    #[stub::flow(self -> return)]
    pub fn cookie(&mut self, cookie: Cookie<'_>) -> &mut Self;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    #[stub::flow(self -> return, body -> return)]
    pub fn body<B: MessageBody + 'static>(&mut self, body: B) -> HttpResponse<BoxBody>;
    #[stub::flow(self -> return.Ok.0, body -> return.Ok.0)]
    pub fn message_body<B>(&mut self, body: B) -> Result<HttpResponse<B>, crate::error::Error>;
    pub fn streaming<S, E: Into<Box<dyn std::error::Error>> + 'static>(&mut self, stream: S) -> HttpResponse
    where
        S: Stream<Item = Result<Bytes, E>> + 'static;
    #[stub::render(value = "Serialize")]
    #[stub::flow(self -> return, value -> return)]
    pub fn json(&mut self, value: impl Serialize) -> HttpResponse;
    pub fn finish(&mut self) -> HttpResponse;
    pub fn take(&mut self) -> Self;
}

impl Future for HttpResponseBuilder {
    type Output = Result<HttpResponse, crate::error::Error>;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output>;
}

impl Responder for HttpResponseBuilder {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}

pub trait HttpMessage: Sized {
    type Stream;
    fn headers(&self) -> &HeaderMap;
    fn take_payload(&mut self) -> Payload<Self::Stream>;
    fn extensions(&self) -> Ref<'_, Extensions>;
    fn extensions_mut(&self) -> RefMut<'_, Extensions>;
    fn content_type(&self) -> &str;
}

pub trait Responder {
    type Body: MessageBody + 'static;
    #[stub::response]
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}

impl Responder for &'static str {
    type Body = &'static str;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
}

impl Responder for &'static [u8] {
    type Body = &'static [u8];
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
}

impl Responder for &String {
    type Body = String;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
}

impl Responder for Cow<'_, str> {
    type Body = String;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
}

impl Responder for String {
    type Body = String;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
}

impl Responder for Vec<u8> {
    type Body = Vec<u8>;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
}

impl<E: Into<crate::error::Error>> Responder for Result<(), E> {
    type Body = BoxBody;
    fn respond_to(self, _req: &HttpRequest) -> HttpResponse {
        match self {
            Ok(()) => HttpResponse::Ok().finish(),
            Err(error) => __of_error(error.into()),
        }
    }
}

impl<R: Responder, E: Into<crate::error::Error>> Responder for Result<R, E> {
    type Body = EitherBody<<R as Responder>::Body>;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {
        match self {
            Ok(content) => __sent(content.respond_to(req)),
            Err(error) => __sent(__of_error(error.into())),
        }
    }
}

/// The response with all that is in it.
fn __sent<A, B>(response: HttpResponse<A>) -> HttpResponse<B>;

fn __of_error(error: crate::error::Error) -> HttpResponse {
    error.__response
}

impl<R: Responder> Responder for (R, StatusCode) {
    type Body = <R as Responder>::Body;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {
        self.0.respond_to(req)
    }
}

impl<R: Responder> Responder for Option<R> {
    type Body = EitherBody<<R as Responder>::Body>;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body> {
        match self {
            Some(content) => __sent(content.respond_to(req)),
            None => __sent(HttpResponse::NotFound().finish()),
        }
    }
}

impl Responder for Bytes {
    type Body = Bytes;
}

impl Responder for BytesMut {
    type Body = BytesMut;
}

pub struct CustomizeResponder<R> {
    inner: R,
    headers: String,
}

impl<R: Responder> CustomizeResponder<R> {
    pub fn with_status(self, status: StatusCode) -> Self;
    pub fn insert_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn append_header(self, header: impl TryIntoHeaderPair) -> Self;
    #[stub::sink(recipient = "cookie", args(cookie))]
    #[stub::flow(self -> return)]
    pub fn add_cookie(self, cookie: &Cookie<'_>) -> Self;
}

impl<T: Responder> Responder for CustomizeResponder<T> {
    type Body = EitherBody<<T as Responder>::Body>;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}

pub trait FromRequest: Sized {
    type Error: Into<crate::error::Error>;
    type Future: Future<Output = Result<Self, Self::Error>>;
    #[stub::extractor]
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future;
}

#[stub::handler]
pub trait Handler<Args>: Clone + 'static {
    type Output;
    type Future: Future<Output = Self::Output>;
    fn call(&self, args: Args) -> Self::Future;
}

impl<Func: Fn() -> Fut + Clone + 'static, Fut: Future> Handler<()> for Func {
    type Output = <Fut as Future>::Output;
    type Future = Fut;
}

impl<Func: Fn(A) -> Fut + Clone + 'static, Fut: Future, A> Handler<(A)> for Func {
    type Output = <Fut as Future>::Output;
    type Future = Fut;
}

impl<Func: Fn(A, B) -> Fut + Clone + 'static, Fut: Future, A, B> Handler<(A, B)> for Func {
    type Output = <Fut as Future>::Output;
    type Future = Fut;
}

impl<Func: Fn(A, B, C) -> Fut + Clone + 'static, Fut: Future, A, B, C> Handler<(A, B, C)> for Func {
    type Output = <Fut as Future>::Output;
    type Future = Fut;
}

impl<Func: Fn(A, B, C, D) -> Fut + Clone + 'static, Fut: Future, A, B, C, D> Handler<(A, B, C, D)> for Func {
    type Output = <Fut as Future>::Output;
    type Future = Fut;
}

impl<Func: Fn(A, B, C, D, E) -> Fut + Clone + 'static, Fut: Future, A, B, C, D, E> Handler<(A, B, C, D, E)> for Func {
    type Output = <Fut as Future>::Output;
    type Future = Fut;
}

#[derive(Debug, PartialEq, Eq)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

impl<T> Either<Form<T>, Json<T>> {
    pub fn into_inner(self) -> T;
}

impl<T> Either<Json<T>, Form<T>> {
    pub fn into_inner(self) -> T;
}

impl<L: Responder, R: Responder> Responder for Either<L, R> {
    type Body = EitherBody<<L as Responder>::Body, <R as Responder>::Body>;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}
