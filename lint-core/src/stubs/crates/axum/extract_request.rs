//! The traits of extractors, and extractors of parts of the request.

use crate::Extension;
use crate::body::Body;
use crate::extract::__stub::{ViaParts, ViaRequest};
use crate::extract::rejection::{BytesRejection, StringRejection};
use crate::response::IntoResponse;
use bytes::{Bytes, BytesMut};
use http::Extensions;
use http::header::HeaderMap;
use http::method::Method;
use http::request::{Parts, Request};
use http::response::Response;
use http::uri::Uri;
use http::version::Version;
use std::convert::Infallible;
use std::future::Future;
use std::ops::{Deref, DerefMut};

pub trait FromRef<T> {
    fn from_ref(input: &T) -> Self;
}

impl<T: Clone> FromRef<T> for T {}

pub trait FromRequest<S, M = ViaRequest>: Sized {
    type Rejection: IntoResponse;
    #[stub::extractor]
    fn from_request(req: Request<Body>, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}

impl<S: Send + Sync> FromRequest<S> for Bytes {
    type Rejection = BytesRejection;
    async fn from_request(req: Request<Body>, _: &S) -> Result<Bytes, <Bytes as FromRequest<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequest<S> for BytesMut {
    type Rejection = BytesRejection;
    async fn from_request(req: Request<Body>, _: &S) -> Result<BytesMut, <BytesMut as FromRequest<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequest<S> for Request<Body> {
    type Rejection = Infallible;
    async fn from_request(req: Request<Body>, _: &S) -> Result<Request<Body>, <Request<Body> as FromRequest<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequest<S> for String {
    type Rejection = StringRejection;
    async fn from_request(req: Request<Body>, state: &S) -> Result<String, <String as FromRequest<S>>::Rejection>;
}

impl<S: Send + Sync, T1: FromRequest<S> + Send> FromRequest<S> for (T1,) {
    type Rejection = Response<Body>;
    fn from_request(req: Request<Body>, state: &S) -> impl Future<Output = Result<(T1,), <(T1,) as FromRequest<S>>::Rejection>>;
}

impl<S: Send + Sync, T1: FromRequestParts<S> + Send, T2: FromRequest<S> + Send> FromRequest<S> for (T1, T2) {
    type Rejection = Response<Body>;
    fn from_request(
        req: Request<Body>,
        state: &S,
    ) -> impl Future<Output = Result<(T1, T2), <(T1, T2) as FromRequest<S>>::Rejection>>;
}

impl<S: Send + Sync, T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequest<S> + Send> FromRequest<S>
    for (T1, T2, T3)
{
    type Rejection = Response<Body>;
    fn from_request(
        req: Request<Body>,
        state: &S,
    ) -> impl Future<Output = Result<(T1, T2, T3), <(T1, T2, T3) as FromRequest<S>>::Rejection>>;
}

impl<
    S: Send + Sync,
    T1: FromRequestParts<S> + Send,
    T2: FromRequestParts<S> + Send,
    T3: FromRequestParts<S> + Send,
    T4: FromRequest<S> + Send,
> FromRequest<S> for (T1, T2, T3, T4)
{
    type Rejection = Response<Body>;
    fn from_request(
        req: Request<Body>,
        state: &S,
    ) -> impl Future<Output = Result<(T1, T2, T3, T4), <(T1, T2, T3, T4) as FromRequest<S>>::Rejection>>;
}

impl<S: Send + Sync, T: OptionalFromRequest<S>> FromRequest<S> for Option<T> {
    type Rejection = <T as OptionalFromRequest<S>>::Rejection;
    async fn from_request(req: Request<Body>, state: &S) -> Result<Option<T>, <Option<T> as FromRequest<S>>::Rejection>;
}

impl<S: Send + Sync, T: FromRequest<S>> FromRequest<S> for Result<T, <T as FromRequest<S>>::Rejection> {
    type Rejection = Infallible;
    async fn from_request(
        req: Request<Body>,
        state: &S,
    ) -> Result<
        Result<T, <T as FromRequest<S>>::Rejection>,
        <Result<T, <T as FromRequest<S>>::Rejection> as FromRequest<S>>::Rejection,
    >;
}

impl<S: Send + Sync, T: FromRequestParts<S>> FromRequest<S, ViaParts> for T {
    type Rejection = <T as FromRequestParts<S>>::Rejection;
}

pub trait FromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    #[stub::extractor]
    fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}

impl<S: Send + Sync> FromRequestParts<S> for () {
    type Rejection = Infallible;
    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<(), <() as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequestParts<S> for Extensions {
    type Rejection = Infallible;
    async fn from_request_parts(
        parts: &mut Parts,
        _state: &S,
    ) -> Result<Extensions, <Extensions as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequestParts<S> for HeaderMap {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<HeaderMap, <HeaderMap as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequestParts<S> for Method {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Method, <Method as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequestParts<S> for Parts {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Parts, <Parts as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequestParts<S> for Uri {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Uri, <Uri as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync> FromRequestParts<S> for Version {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Version, <Version as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync, T1: FromRequestParts<S> + Send> FromRequestParts<S> for (T1,) {
    type Rejection = Response<Body>;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<(T1,), <(T1,) as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync, T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send> FromRequestParts<S> for (T1, T2) {
    type Rejection = Response<Body>;
    async fn from_request_parts(parts: &mut Parts, state: &S)
    -> Result<(T1, T2), <(T1, T2) as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync, T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send>
    FromRequestParts<S> for (T1, T2, T3)
{
    type Rejection = Response<Body>;
    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<(T1, T2, T3), <(T1, T2, T3) as FromRequestParts<S>>::Rejection>;
}

impl<
    S: Send + Sync,
    T1: FromRequestParts<S> + Send,
    T2: FromRequestParts<S> + Send,
    T3: FromRequestParts<S> + Send,
    T4: FromRequestParts<S> + Send,
> FromRequestParts<S> for (T1, T2, T3, T4)
{
    type Rejection = Response<Body>;
    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<(T1, T2, T3, T4), <(T1, T2, T3, T4) as FromRequestParts<S>>::Rejection>;
}

impl<S: Send + Sync, T: OptionalFromRequestParts<S>> FromRequestParts<S> for Option<T> {
    type Rejection = <T as OptionalFromRequestParts<S>>::Rejection;
    fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> impl Future<Output = Result<Option<T>, <Option<T> as FromRequestParts<S>>::Rejection>>;
}

impl<S: Send + Sync, T: FromRequestParts<S>> FromRequestParts<S> for Result<T, <T as FromRequestParts<S>>::Rejection> {
    type Rejection = Infallible;
    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<
        Result<T, <T as FromRequestParts<S>>::Rejection>,
        <Result<T, <T as FromRequestParts<S>>::Rejection> as FromRequestParts<S>>::Rejection,
    >;
}

pub trait OptionalFromRequest<S, M = ViaRequest>: Sized {
    type Rejection: IntoResponse;
    fn from_request(req: Request<Body>, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
}

pub trait OptionalFromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
}

#[derive(Clone, Debug)]
pub struct MatchedPath;

impl MatchedPath {
    pub fn as_str(&self) -> &str;
}

impl<S: Send + Sync> OptionalFromRequestParts<S> for MatchedPath {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection>;
}

#[derive(Clone, Debug)]
pub struct OriginalUri(pub Uri);

impl Deref for OriginalUri {
    type Target = Uri;
    fn deref(&self) -> &Self::Target;
}

impl DerefMut for OriginalUri {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<S: Send + Sync> FromRequestParts<S> for OriginalUri {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
}

#[derive(Debug)]
pub struct RawForm(pub Bytes);

#[derive(Debug)]
pub struct RawPathParams;

#[derive(Debug)]
pub struct RawQuery(pub Option<String>);

impl<S: Send + Sync> FromRequestParts<S> for RawQuery {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection>;
}

#[derive(Clone, Copy, Debug)]
pub struct ConnectInfo<T>(pub T);

impl<T> Deref for ConnectInfo<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for ConnectInfo<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<S: Send + Sync, T: Clone + Send + Sync + 'static> FromRequestParts<S> for ConnectInfo<T> {
    type Rejection = <Extension<ConnectInfo<T>> as FromRequestParts<S>>::Rejection;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
}

#[derive(Clone, Copy, Debug)]
pub struct DefaultBodyLimit;

impl DefaultBodyLimit {
    pub fn disable() -> DefaultBodyLimit;
    pub fn max(limit: usize) -> DefaultBodyLimit;
    pub fn apply<B>(self, req: &mut Request<B>);
}
