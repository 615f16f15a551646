//! `actix_web::web`: extractors and helpers, e.g. `web::Json(user)`.

use crate::body::EitherBody;
use crate::dev::{AppService, HttpServiceFactory, WebService};
use crate::error::{BlockingError, Error, JsonPayloadError, PathError, PayloadError, QueryPayloadError, UrlencodedError};
use crate::{CustomizeResponder, FromRequest, Handler, HttpRequest, HttpResponse, Resource, Responder, Route, Scope};
use bytes::Bytes;
use futures::stream::Stream;
use http::method::Method;
use http::status::StatusCode;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::borrow::Cow;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

#[derive(Debug, Default)]
pub struct Data<T: ?Sized> {
    item: T,
}

impl<T> Data<T> {
    pub fn new(state: T) -> Data<T>;
}

impl<T: ?Sized> Data<T> {
    pub fn get_ref(&self) -> &T;
    pub fn into_inner(self) -> Arc<T>;
}

impl<T: ?Sized> Clone for Data<T> {
    fn clone(&self) -> Data<T>;
}

impl<T: ?Sized> Deref for Data<T> {
    type Target = Arc<T>;
    fn deref(&self) -> &Arc<T>;
}

impl<T: ?Sized> From<Arc<T>> for Data<T> {
    fn from(arc: Arc<T>) -> Self;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form<T>(pub T);

impl<T> Form<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Deref for Form<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T> DerefMut for Form<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Display> Display for Form<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Serialize> Responder for Form<T> {
    type Body = EitherBody<String>;
    #[stub::render(self = "Serialize")]
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}

#[derive(Clone, Default)]
pub struct FormConfig;

impl FormConfig {
    pub fn limit(self, limit: usize) -> Self;
    pub fn error_handler<F>(self, f: F) -> Self
    where
        F: Fn(UrlencodedError, &HttpRequest) -> Error + 'static;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Header<T>(pub T);

impl<T> Header<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Deref for Header<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T> DerefMut for Header<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Display> Display for Header<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Html;

impl Html {
    pub fn new(html: impl Into<String>) -> Self;
}

impl Responder for Html {
    type Body = String;
    fn respond_to(self, _req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}

#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T> Json<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Deref for Json<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Display> Display for Json<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Serialize> Responder for Json<T> {
    type Body = EitherBody<String>;
    #[stub::render(self = "Serialize")]
    fn respond_to(self, _: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}

#[derive(Clone, Default)]
pub struct JsonConfig;

impl JsonConfig {
    pub fn limit(self, limit: usize) -> Self;
    pub fn error_handler<F>(self, f: F) -> Self
    where
        F: Fn(JsonPayloadError, &HttpRequest) -> Error + Send + Sync + 'static;
    pub fn content_type_required(self, content_type_required: bool) -> Self;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path<T> {
    item: T,
}

impl<T> Path<T> {
    pub fn into_inner(self) -> T;
}

impl<T> AsRef<T> for Path<T> {
    fn as_ref(&self) -> &T;
}

impl<T> Deref for Path<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Path<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: Display> Display for Path<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T> From<T> for Path<T> {
    fn from(value: T) -> Self;
}

#[derive(Clone, Default)]
pub struct PathConfig;

impl PathConfig {
    pub fn error_handler<F>(self, f: F) -> Self
    where
        F: Fn(PathError, &HttpRequest) -> Error + Send + Sync + 'static;
}

pub struct Payload;

impl Payload {
    pub fn into_inner(self) -> crate::dev::Payload;
    pub async fn to_bytes(self) -> crate::Result<Bytes>;
}

impl Stream for Payload {
    type Item = Result<Bytes, PayloadError>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Clone, Default)]
pub struct PayloadConfig;

impl PayloadConfig {
    pub fn new(limit: usize) -> Self;
    pub fn limit(self, limit: usize) -> Self;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Query<T>(pub T);

impl<T> Query<T> {
    pub fn into_inner(self) -> T;
}

impl<T: DeserializeOwned> Query<T> {
    pub fn from_query(query_str: &str) -> Result<Self, QueryPayloadError>;
}

impl<T> Deref for Query<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T> DerefMut for Query<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Display> Display for Query<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Default)]
pub struct QueryConfig;

impl QueryConfig {
    pub fn error_handler<F>(self, f: F) -> Self
    where
        F: Fn(QueryPayloadError, &HttpRequest) -> Error + Send + Sync + 'static;
}

#[derive(Clone, Debug)]
pub struct Redirect;

impl Redirect {
    pub fn new(from: impl Into<Cow<'static, str>>, to: impl Into<Cow<'static, str>>) -> Self;
    pub fn to(to: impl Into<Cow<'static, str>>) -> Self;
    pub fn permanent(self) -> Self;
    pub fn temporary(self) -> Self;
    pub fn see_other(self) -> Self;
    pub fn using_status_code(self, status: StatusCode) -> Self;
}

impl HttpServiceFactory for Redirect {
    fn register(self, config: &mut AppService);
}

impl Responder for Redirect {
    type Body = ();
    fn respond_to(self, _req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self>;
}

#[derive(Debug)]
pub struct ReqData<T: Clone + 'static> {
    item: T,
}

impl<T: Clone + 'static> ReqData<T> {
    pub fn into_inner(self) -> T;
}

impl<T: Clone + Clone + 'static> Clone for ReqData<T> {
    fn clone(&self) -> ReqData<T>;
}

impl<T: Clone + 'static> Deref for ReqData<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

pub struct ServiceConfig;

impl ServiceConfig {
    pub fn data<U: 'static>(&mut self, data: U) -> &mut Self;
    pub fn app_data<U: 'static>(&mut self, ext: U) -> &mut Self;
    pub fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, f: F) -> &mut Self;
    pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
    pub fn service<F: HttpServiceFactory + 'static>(&mut self, factory: F) -> &mut Self;
    pub fn external_resource<N: AsRef<str>, U: AsRef<str>>(&mut self, name: N, url: U) -> &mut Self;
}

pub fn block<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(f: F) -> impl Future<Output = Result<R, BlockingError>>;

pub fn delete() -> Route;

pub fn get() -> Route;

pub fn head() -> Route;

pub fn method(method: Method) -> Route;

pub fn patch() -> Route;

pub fn post() -> Route;

pub fn put() -> Route;

pub fn redirect(from: impl Into<Cow<'static, str>>, to: impl Into<Cow<'static, str>>) -> Redirect;

pub fn resource<T: AsRef<str>>(path: T) -> Resource;

pub fn route() -> Route;

pub fn scope(path: &str) -> Scope;

pub fn service<T: AsRef<str>>(path: T) -> WebService;

pub fn to<F: Handler<Args>, Args: FromRequest + 'static>(handler: F) -> Route
where
    F::Output: Responder + 'static;
pub use crate::Either;
pub use bytes::{Buf, BufMut, Bytes, BytesMut};
