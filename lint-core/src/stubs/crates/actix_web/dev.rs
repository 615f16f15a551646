//! `actix_web::dev`: what middleware is made of.

use crate::body::{BoxBody, EitherBody, MessageBody};
use crate::error::PayloadError;
use crate::guard::{Guard, GuardContext};
use crate::http::ConnectionType;
use crate::{CustomizeResponder, FromRequest, HttpMessage, HttpRequest, HttpResponse, HttpResponseBuilder, Responder};
use bytes::{Bytes, BytesMut};
use cookie::{Cookie, ParseError};
use futures::stream::Stream;
use http::header::HeaderMap;
use http::method::Method;
use http::status::StatusCode;
use http::uri::Uri;
use http::version::Version;
use std::cell::{Ref, RefCell, RefMut};
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};

#[path = "router.rs"]
mod router;
pub use self::router::{Path, ResourcePath, Url};

pub struct WebService;

impl WebService {
    pub fn new<T: AsRef<str>>(path: T) -> Self;
    pub fn name(self, name: &str) -> Self;
    pub fn guard<G: Guard + 'static>(self, guard: G) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct ConnectionInfo;

impl ConnectionInfo {
    pub fn realip_remote_addr(&self) -> Option<&str>;
    pub fn peer_addr(&self) -> Option<&str>;
    pub fn host(&self) -> &str;
    pub fn scheme(&self) -> &str;
}

#[derive(Debug, Default)]
pub struct Extensions;

impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: 'static>(&mut self, val: T) -> Option<T>;
    #[stub::clean]
    pub fn contains<T: 'static>(&self) -> bool;
    pub fn get<T: 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: 'static, F: FnOnce() -> T>(&mut self, default: F) -> &mut T;
    pub fn remove<T: 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn extend(&mut self, other: Extensions);
}

pub enum Payload<S = Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>> {
    None,
    Stream { payload: S },
}

impl<S> Payload<S> {
    pub fn take(&mut self) -> Payload<S>;
}

impl<S> From<Bytes> for Payload<S> {
    fn from(bytes: Bytes) -> Payload<S>;
}

impl From<Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>> for Payload {
    fn from(payload: Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>) -> Payload;
}

impl<S> From<Vec<u8>> for Payload<S> {
    fn from(vec: Vec<u8>) -> Payload<S>;
}

impl<S> Stream for Payload<S>
where
    S: Stream<Item = Result<Bytes, PayloadError>>,
{
    type Item = Result<Bytes, PayloadError>;
    fn poll_next(self: Pin<&mut Payload<S>>, cx: &mut Context<'_>) -> Poll<Option<<Payload<S> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Clone, Debug, Default)]
pub struct RequestHead {
    pub method: Method,
    pub uri: Uri,
    pub version: Version,
    pub headers: HeaderMap,
    pub peer_addr: Option<SocketAddr>,
}

impl RequestHead {
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    #[stub::clean]
    pub fn camel_case_headers(&self) -> bool;
    pub fn set_camel_case_headers(&mut self, val: bool);
    pub fn set_connection_type(&mut self, ctype: ConnectionType);
    pub fn connection_type(&self) -> ConnectionType;
    #[stub::clean]
    pub fn upgrade(&self) -> bool;
    #[stub::clean]
    pub fn chunked(&self) -> bool;
    pub fn no_chunking(&mut self, val: bool);
    #[stub::clean]
    pub fn expect(&self) -> bool;
}

#[derive(Clone, Debug)]
pub struct ResourceMap;

impl ResourceMap {
    #[stub::clean]
    pub fn has_resource(&self, path: &str) -> bool;
    pub fn match_name(&self, path: &str) -> Option<&str>;
    pub fn match_pattern(&self, path: &str) -> Option<String>;
}

#[derive(Debug, Default)]
pub struct Response<B> {
    second: B,
}

impl Response<BoxBody> {
    pub fn new(status: StatusCode) -> Response<BoxBody>;
    pub fn ok() -> Response<BoxBody>;
    pub fn bad_request() -> Response<BoxBody>;
    pub fn not_found() -> Response<BoxBody>;
    pub fn internal_server_error() -> Response<BoxBody>;
}

impl<B> Response<B> {
    pub fn with_body(status: StatusCode, body: B) -> Response<B>;
    pub fn head(&self) -> &ResponseHead;
    pub fn head_mut(&mut self) -> &mut ResponseHead;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    #[stub::clean]
    pub fn upgrade(&self) -> bool;
    #[stub::clean]
    pub fn keep_alive(&self) -> bool;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body(&self) -> &B;
    pub fn set_body<B2>(self, body: B2) -> Response<B2>;
    pub fn drop_body(self) -> Response<()>;
    pub fn into_parts(self) -> (Response<()>, B);
    pub fn map_body<F: FnOnce(&mut ResponseHead, B) -> B2, B2>(self, f: F) -> Response<B2>;
    pub fn map_into_boxed_body(self) -> Response<BoxBody>
    where
        B: MessageBody + 'static;
    pub fn into_body(self) -> B;
}

impl From<&'static [u8]> for Response<&'static [u8]> {
    fn from(val: &'static [u8]) -> Response<&'static [u8]>;
}

impl From<&String> for Response<String> {
    fn from(val: &String) -> Response<String>;
}

impl From<&Vec<u8>> for Response<Vec<u8>> {
    fn from(val: &Vec<u8>) -> Response<Vec<u8>>;
}

impl From<&'static str> for Response<&'static str> {
    fn from(val: &'static str) -> Response<&'static str>;
}

impl From<Bytes> for Response<Bytes> {
    fn from(val: Bytes) -> Response<Bytes>;
}

impl From<BytesMut> for Response<BytesMut> {
    fn from(val: BytesMut) -> Response<BytesMut>;
}

impl From<http::Error> for Response<BoxBody> {
    fn from(err: http::Error) -> Response<BoxBody>;
}

impl From<crate::error::Error> for Response<BoxBody> {
    fn from(err: crate::error::Error) -> Response<BoxBody>;
}

impl<B> From<HttpResponse<B>> for Response<B> {
    fn from(res: HttpResponse<B>) -> Self;
}

impl From<HttpResponseBuilder> for Response<BoxBody> {
    fn from(builder: HttpResponseBuilder) -> Self;
}

impl From<Infallible> for Response<BoxBody> {
    fn from(val: Infallible) -> Response<BoxBody>;
}

impl<I, E: Into<http::Error>> From<Result<I, E>> for Response<BoxBody>
where
    I: Into<Response<BoxBody>>,
{
    fn from(res: Result<I, E>) -> Response<BoxBody>;
}

impl<B> From<ServiceResponse<B>> for Response<B> {
    fn from(res: ServiceResponse<B>) -> Response<B>;
}

impl From<String> for Response<String> {
    fn from(val: String) -> Response<String>;
}

impl From<Vec<u8>> for Response<Vec<u8>> {
    fn from(val: Vec<u8>) -> Response<Vec<u8>>;
}

impl Responder for Response<BoxBody> {
    type Body = BoxBody;
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}

#[derive(Clone, Debug)]
pub struct ResponseHead {
    pub version: Version,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub reason: Option<&'static str>,
}

impl ResponseHead {
    pub fn new(status: StatusCode) -> ResponseHead;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn set_camel_case_headers(&mut self, camel_case: bool);
    pub fn set_connection_type(&mut self, ctype: ConnectionType);
    pub fn connection_type(&self) -> ConnectionType;
    #[stub::clean]
    pub fn keep_alive(&self) -> bool;
    #[stub::clean]
    pub fn upgrade(&self) -> bool;
    pub fn reason(&self) -> &str;
    #[stub::clean]
    pub fn chunked(&self) -> bool;
    pub fn no_chunking(&mut self, val: bool);
}

pub struct Server;

impl Server {
    pub fn handle(&self) -> ServerHandle;
}

impl Future for Server {
    type Output = io::Result<()>;
    fn poll(self: Pin<&mut Server>, cx: &mut Context<'_>) -> Poll<<Server as Future>::Output>;
}

#[derive(Clone, Debug)]
pub struct ServerHandle;

impl ServerHandle {
    pub fn pause(&self) -> impl Future<Output = ()>;
    pub fn resume(&self) -> impl Future<Output = ()>;
    pub fn stop(&self, graceful: bool) -> impl Future<Output = ()>;
}

pub use crate::forward_ready;

pub trait Service<Req> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&self, ctx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&self, req: Req) -> Self::Future;
}

impl<'a, S: Service<Req> + 'a, Req> Service<Req> for &'a S {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
    fn poll_ready(&self, ctx: &mut Context<'_>) -> Poll<Result<(), <&'a S as Service<Req>>::Error>>;
    fn call(&self, request: Req) -> <S as Service<Req>>::Future;
}

impl<'a, S: Service<Req> + 'a, Req> Service<Req> for &'a mut S {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
    fn poll_ready(&self, ctx: &mut Context<'_>) -> Poll<Result<(), <&'a mut S as Service<Req>>::Error>>;
    fn call(&self, request: Req) -> <S as Service<Req>>::Future;
}

impl<S: Service<Req> + ?Sized, Req> Service<Req> for Box<S> {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
    fn poll_ready(&self, ctx: &mut Context<'_>) -> Poll<Result<(), <S as Service<Req>>::Error>>;
    fn call(&self, request: Req) -> <S as Service<Req>>::Future;
}

impl<S: Service<Req> + ?Sized, Req> Service<Req> for Rc<S> {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
    fn poll_ready(&self, ctx: &mut Context<'_>) -> Poll<Result<(), <Rc<S> as Service<Req>>::Error>>;
    fn call(&self, request: Req) -> <S as Service<Req>>::Future;
}

impl<S: Service<Req>, Req> Service<Req> for RefCell<S> {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
    fn poll_ready(&self, ctx: &mut Context<'_>) -> Poll<Result<(), <RefCell<S> as Service<Req>>::Error>>;
    fn call(&self, request: Req) -> <S as Service<Req>>::Future;
}

pub trait ServiceFactory<Req> {
    type Response;
    type Error;
    type Config;
    type Service;
    type InitError;
    type Future: Future<Output = Result<Self::Service, Self::InitError>>;
    fn new_service(&self, cfg: Self::Config) -> Self::Future;
}

impl<S: ServiceFactory<Req>, Req> ServiceFactory<Req> for Rc<S> {
    type Response = <S as ServiceFactory<Req>>::Response;
    type Error = <S as ServiceFactory<Req>>::Error;
    type Config = <S as ServiceFactory<Req>>::Config;
    type Service = <S as ServiceFactory<Req>>::Service;
    type InitError = <S as ServiceFactory<Req>>::InitError;
    type Future = <S as ServiceFactory<Req>>::Future;
    fn new_service(&self, cfg: <S as ServiceFactory<Req>>::Config) -> <S as ServiceFactory<Req>>::Future;
}

impl<S: ServiceFactory<Req>, Req> ServiceFactory<Req> for Arc<S> {
    type Response = <S as ServiceFactory<Req>>::Response;
    type Error = <S as ServiceFactory<Req>>::Error;
    type Config = <S as ServiceFactory<Req>>::Config;
    type Service = <S as ServiceFactory<Req>>::Service;
    type InitError = <S as ServiceFactory<Req>>::InitError;
    type Future = <S as ServiceFactory<Req>>::Future;
    fn new_service(&self, cfg: <S as ServiceFactory<Req>>::Config) -> <S as ServiceFactory<Req>>::Future;
}

#[derive(Debug)]
pub struct ServiceRequest;

impl ServiceRequest {
    pub fn into_parts(self) -> (HttpRequest, Payload);
    pub fn parts_mut(&mut self) -> (&mut HttpRequest, &mut Payload);
    pub fn parts(&self) -> (&HttpRequest, &Payload);
    pub fn request(&self) -> &HttpRequest;
    pub fn extract<T: FromRequest>(&mut self) -> <T as FromRequest>::Future;
    pub fn from_parts(req: HttpRequest, payload: Payload) -> Self;
    pub fn from_request(req: HttpRequest) -> Self;
    pub fn into_response<B, R: Into<Response<B>>>(self, res: R) -> ServiceResponse<B>;
    pub fn error_response<E: Into<crate::error::Error>>(self, err: E) -> ServiceResponse;
    pub fn head(&self) -> &RequestHead;
    pub fn head_mut(&mut self) -> &mut RequestHead;
    pub fn uri(&self) -> &Uri {
        self.request().uri()
    }
    pub fn method(&self) -> &Method;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap {
        self.request().headers()
    }
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn path(&self) -> &str {
        self.request().path()
    }
    pub fn query_string(&self) -> &str {
        self.request().query_string()
    }
    pub fn peer_addr(&self) -> Option<SocketAddr> {
        self.request().peer_addr()
    }
    pub fn connection_info(&self) -> Ref<'_, ConnectionInfo> {
        self.request().connection_info()
    }
    pub fn match_info(&self) -> &Path<Url>;
    pub fn match_info_mut(&mut self) -> &mut Path<Url>;
    pub fn match_name(&self) -> Option<&str>;
    pub fn match_pattern(&self) -> Option<String>;
    pub fn resource_map(&self) -> &ResourceMap;
    pub fn app_config(&self) -> &AppConfig;
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
    pub fn conn_data<T: 'static>(&self) -> Option<&T>;
    pub fn cookies(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, ParseError> {
        self.request().cookies()
    }
    pub fn cookies_raw(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, ParseError>;
    pub fn cookie(&self, name: &str) -> Option<Cookie<'static>> {
        self.request().cookie(name)
    }
    pub fn cookie_raw(&self, name: &str) -> Option<Cookie<'static>>;
    pub fn set_payload(&mut self, payload: Payload);
    pub fn add_data_container(&mut self, extensions: Rc<Extensions>);
    pub fn guard_ctx(&self) -> GuardContext<'_>;
}

impl HttpMessage for ServiceRequest {
    type Stream = Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>;
    fn headers(&self) -> &HeaderMap {
        self.request().headers()
    }
    fn extensions(&self) -> Ref<'_, Extensions>;
    fn extensions_mut(&self) -> RefMut<'_, Extensions>;
    fn take_payload(&mut self) -> Payload<Self::Stream>;
    fn content_type(&self) -> &str;
}

#[derive(Debug)]
pub struct ServiceResponse<B = BoxBody> {
    second: B,
}

impl ServiceResponse<BoxBody> {
    pub fn from_err<E: Into<crate::error::Error>>(err: E, request: HttpRequest) -> Self;
}

impl<B> ServiceResponse<B> {
    pub fn new(request: HttpRequest, response: HttpResponse<B>) -> Self;
    pub fn error_response<E: Into<crate::error::Error>>(self, err: E) -> ServiceResponse;
    pub fn into_response<B1>(self, response: HttpResponse<B1>) -> ServiceResponse<B1>;
    pub fn request(&self) -> &HttpRequest;
    pub fn response(&self) -> &HttpResponse<B>;
    pub fn response_mut(&mut self) -> &mut HttpResponse<B>;
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn into_parts(self) -> (HttpRequest, HttpResponse<B>);
    pub fn map_body<F: FnOnce(&mut ResponseHead, B) -> B2, B2>(self, f: F) -> ServiceResponse<B2>;
    pub fn map_into_left_body<R>(self) -> ServiceResponse<EitherBody<B, R>>;
    pub fn map_into_right_body<L>(self) -> ServiceResponse<EitherBody<L, B>>;
    pub fn map_into_boxed_body(self) -> ServiceResponse<BoxBody>
    where
        B: MessageBody + 'static;
    pub fn into_body(self) -> B;
}

pub trait Transform<S, Req> {
    type Response;
    type Error;
    type Transform;
    type InitError;
    type Future: Future<Output = Result<Self::Transform, Self::InitError>>;
    fn new_transform(&self, service: S) -> Self::Future;
}

impl<T: Transform<S, Req>, S, Req> Transform<S, Req> for Rc<T> {
    type Response = <T as Transform<S, Req>>::Response;
    type Error = <T as Transform<S, Req>>::Error;
    type Transform = <T as Transform<S, Req>>::Transform;
    type InitError = <T as Transform<S, Req>>::InitError;
    type Future = <T as Transform<S, Req>>::Future;
    fn new_transform(&self, service: S) -> <T as Transform<S, Req>>::Future;
}

impl<T: Transform<S, Req>, S, Req> Transform<S, Req> for Arc<T> {
    type Response = <T as Transform<S, Req>>::Response;
    type Error = <T as Transform<S, Req>>::Error;
    type Transform = <T as Transform<S, Req>>::Transform;
    type InitError = <T as Transform<S, Req>>::InitError;
    type Future = <T as Transform<S, Req>>::Future;
    fn new_transform(&self, service: S) -> <T as Transform<S, Req>>::Future;
}

pub trait HttpServiceFactory {
    fn register(self, config: &mut AppService);
}

impl<A: HttpServiceFactory> HttpServiceFactory for (A) {
    fn register(self, config: &mut AppService);
}

impl<A: HttpServiceFactory, B: HttpServiceFactory> HttpServiceFactory for (A, B) {
    fn register(self, config: &mut AppService);
}

impl<A: HttpServiceFactory, B: HttpServiceFactory, C: HttpServiceFactory> HttpServiceFactory for (A, B, C) {
    fn register(self, config: &mut AppService);
}

impl<A: HttpServiceFactory, B: HttpServiceFactory, C: HttpServiceFactory, D: HttpServiceFactory> HttpServiceFactory
    for (A, B, C, D)
{
    fn register(self, config: &mut AppService);
}

impl<A: HttpServiceFactory, B: HttpServiceFactory, C: HttpServiceFactory, D: HttpServiceFactory, E: HttpServiceFactory>
    HttpServiceFactory for (A, B, C, D, E)
{
    fn register(self, config: &mut AppService);
}

impl<
    A: HttpServiceFactory,
    B: HttpServiceFactory,
    C: HttpServiceFactory,
    D: HttpServiceFactory,
    E: HttpServiceFactory,
    F: HttpServiceFactory,
> HttpServiceFactory for (A, B, C, D, E, F)
{
    fn register(self, config: &mut AppService);
}

impl<
    A: HttpServiceFactory,
    B: HttpServiceFactory,
    C: HttpServiceFactory,
    D: HttpServiceFactory,
    E: HttpServiceFactory,
    F: HttpServiceFactory,
    G: HttpServiceFactory,
> HttpServiceFactory for (A, B, C, D, E, F, G)
{
    fn register(self, config: &mut AppService);
}

impl<T: HttpServiceFactory> HttpServiceFactory for Vec<T> {
    fn register(self, config: &mut AppService);
}

pub struct AppService;

impl AppService {
    #[stub::clean]
    pub fn is_root(&self) -> bool;
    pub fn config(&self) -> &AppConfig;
}

#[derive(Clone, Debug, Default)]
pub struct AppConfig;

impl AppConfig {
    pub fn host(&self) -> &str;
    #[stub::clean]
    pub fn secure(&self) -> bool;
    pub fn local_addr(&self) -> SocketAddr;
}
