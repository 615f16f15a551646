//! `axum`: a web server: routes, extractors and responses, e.g. `Json(user).into_response()`.

use crate::extract::rejection::{ExtensionRejection, FormRejection, JsonRejection};
use crate::extract::{FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request};
use crate::handler::Handler;
use crate::response::{IntoResponse, IntoResponseParts, Response, ResponseParts};
use crate::routing::{IntoMakeService, MethodRouter, Route};
use http::request::Parts;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::convert::Infallible;
use std::fmt::{Display, Formatter};
use std::ops::{Deref, DerefMut};
use std::{error, fmt};
use tower::{Layer, Service};

#[derive(Debug)]
pub struct Error;

impl Error {
    pub fn new(error: impl Into<Box<dyn error::Error + Sync + Send>>) -> Error;
    pub fn into_inner(self) -> Box<dyn error::Error + Sync + Send>;
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Extension<T>(pub T);

impl<T> Deref for Extension<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Extension<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: Clone + Send + Sync + 'static, S: Send + Sync> FromRequestParts<S> for Extension<T> {
    type Rejection = ExtensionRejection;
    async fn from_request_parts(req: &mut Parts, _state: &S) -> Result<Self, Self::Rejection>;
}

impl<T: Clone + Send + Sync + 'static> IntoResponse for Extension<T> {
    fn into_response(self) -> Response;
}

impl<T: Clone + Send + Sync + 'static> IntoResponseParts for Extension<T> {
    type Error = Infallible;
    fn into_response_parts(self, res: ResponseParts) -> Result<ResponseParts, Self::Error>;
}

impl<T: Clone + Send + Sync + 'static, S: Send + Sync> OptionalFromRequestParts<S> for Extension<T> {
    type Rejection = Infallible;
    async fn from_request_parts(req: &mut Parts, _state: &S) -> Result<Option<Self>, Self::Rejection>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Form<T>(pub T);

impl<T> Deref for Form<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Form<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = FormRejection;
    async fn from_request(req: Request, _state: &S) -> Result<Self, Self::Rejection>;
}

impl<T: Serialize> IntoResponse for Form<T> {
    #[stub::render(self = "Serialize")]
    fn into_response(self) -> Response;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> Json<T> {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection>;
}

impl<T> Deref for Json<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T> From<T> for Json<T> {
    fn from(inner: T) -> Self;
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = JsonRejection;
    async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
}

impl<T: Serialize> IntoResponse for Json<T> {
    #[stub::render(self = "Serialize")]
    fn into_response(self) -> Response;
}

impl<T: DeserializeOwned, S: Send + Sync> OptionalFromRequest<S> for Json<T> {
    type Rejection = JsonRejection;
    async fn from_request(req: Request, state: &S) -> Result<Option<Self>, Self::Rejection>;
}

/// What a layer is put around.
fn __route<E>() -> Route<E>;

#[derive(Debug)]
pub struct Router<S = ()> {
    state: S,
}

impl<S: Clone + Send + Sync + 'static> Router<S> {
    pub fn new() -> Self;
    pub fn without_v07_checks(self) -> Self;
    pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
    pub fn route_service<T>(self, path: &str, service: T) -> Self
    where
        T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse,
        T::Future: Send + 'static;
    pub fn nest(self, path: &str, router: Router<S>) -> Self;
    pub fn nest_service<T>(self, path: &str, service: T) -> Self
    where
        T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse,
        T::Future: Send + 'static;
    pub fn merge<R: Into<Router<S>>>(self, other: R) -> Self;
    pub fn layer<L>(self, layer: L) -> Router<S>
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        layer.layer(__route());
        self
    }
    pub fn route_layer<L>(self, layer: L) -> Self
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        layer.layer(__route());
        self
    }
    #[stub::clean]
    pub fn has_routes(&self) -> bool;
    pub fn fallback<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self;
    pub fn fallback_service<T>(self, service: T) -> Self
    where
        T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse,
        T::Future: Send + 'static;
    pub fn method_not_allowed_fallback<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self;
    pub fn reset_fallback(self) -> Self;
    pub fn with_state<S2>(self, state: S) -> Router<S2>;
}

impl Router {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
}

impl<S> Clone for Router<S> {
    fn clone(&self) -> Self;
}

impl<S: Clone + Send + Sync + 'static> Default for Router<S> {
    fn default() -> Self;
}
pub use self::serve::serve;
pub use http;

pub type BoxError = Box<dyn error::Error + Send + Sync>;

#[stub::attribute]
macro_rules! debug_handler {
    () => {};
}

pub mod body {
    use crate::extract::FromRequest;
    use crate::response::IntoResponse;
    use bytes::Bytes;
    use futures::stream::{Stream, TryStream};
    use http::request::Request;
    use http::response::Response;
    use hyper::body::{Frame, SizeHint};
    use std::borrow::Cow;
    use std::convert::Infallible;
    use std::error;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[derive(Debug, Default)]
    pub struct Body;

    impl Body {
        pub fn new<B: hyper::body::Body<Data = Bytes> + Send + 'static>(body: B) -> Body
        where
            <B as hyper::body::Body>::Error: Into<Box<dyn error::Error + Sync + Send>>;
        pub fn empty() -> Body;
        pub fn from_stream<S: TryStream + Send + 'static>(stream: S) -> Body
        where
            <S as TryStream>::Ok: Into<Bytes>,
            <S as TryStream>::Error: Into<Box<dyn error::Error + Sync + Send>>;
        pub fn into_data_stream(self) -> BodyDataStream;
    }

    impl hyper::body::Body for Body {
        type Data = Bytes;
        type Error = crate::Error;
        fn poll_frame(
            self: Pin<&mut Body>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<<Body as hyper::body::Body>::Data>, <Body as hyper::body::Body>::Error>>>;
        fn size_hint(&self) -> SizeHint;
        #[stub::clean]
        fn is_end_stream(&self) -> bool;
    }

    impl From<&'static [u8]> for Body {
        fn from(buf: &'static [u8]) -> Body;
    }

    impl From<&'static str> for Body {
        fn from(buf: &'static str) -> Body;
    }

    impl From<()> for Body {
        fn from(_: ()) -> Body;
    }

    impl From<Bytes> for Body {
        fn from(buf: Bytes) -> Body;
    }

    impl From<Cow<'static, [u8]>> for Body {
        fn from(buf: Cow<'static, [u8]>) -> Body;
    }

    impl From<Cow<'static, str>> for Body {
        fn from(buf: Cow<'static, str>) -> Body;
    }

    impl From<String> for Body {
        fn from(buf: String) -> Body;
    }

    impl From<Vec<u8>> for Body {
        fn from(buf: Vec<u8>) -> Body;
    }

    impl<S: Send + Sync> FromRequest<S> for Body {
        type Rejection = Infallible;
        async fn from_request(req: Request<Body>, _: &S) -> Result<Body, <Body as FromRequest<S>>::Rejection>;
    }

    impl IntoResponse for Body {
        fn into_response(self) -> Response<Body>;
    }

    #[derive(Debug)]
    pub struct BodyDataStream;

    impl hyper::body::Body for BodyDataStream {
        type Data = Bytes;
        type Error = crate::Error;
        fn poll_frame(
            self: Pin<&mut BodyDataStream>,
            cx: &mut Context<'_>,
        ) -> Poll<
            Option<Result<Frame<<BodyDataStream as hyper::body::Body>::Data>, <BodyDataStream as hyper::body::Body>::Error>>,
        >;
        #[stub::clean]
        fn is_end_stream(&self) -> bool;
        fn size_hint(&self) -> SizeHint;
    }

    impl Stream for BodyDataStream {
        type Item = Result<Bytes, crate::Error>;
        fn poll_next(self: Pin<&mut BodyDataStream>, cx: &mut Context<'_>) -> Poll<Option<<BodyDataStream as Stream>::Item>>;
        #[stub::clean]
        fn size_hint(&self) -> (usize, Option<usize>);
    }

    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, crate::Error>;
    pub use bytes::Bytes;
}
#[path = "axum/extract.rs"]
pub mod extract;

pub mod error_handling {
    #[derive(Clone)]
    pub struct HandleErrorLayer<F, T> {
        f: F,
        extracted: T,
    }

    impl<F, T> HandleErrorLayer<F, T> {
        #[stub::handler(f)]
        pub fn new(f: F) -> Self;
    }
}

pub mod handler {
    use crate::body::Body;
    use crate::extract::{FromRequest, FromRequestParts, Request};
    use crate::response::IntoResponse;
    use std::future::Future;
    use std::pin::Pin;

    #[stub::handler]
    pub trait Handler<T, S>: Clone + Send + Sync + Sized + 'static {
        type Future: Future<Output = crate::response::Response> + Send + 'static;
        fn call(self, req: Request, state: S) -> Self::Future;
        /// What is around it does not make it another handler.
        #[stub::flow(self -> return)]
        fn layer<L>(self, layer: L) -> Self;
    }

    impl<F, Fut: Future<Output = Res> + Send, Res: IntoResponse, S> Handler<(()), S> for F
    where
        F: FnOnce() -> Fut + Clone + Send + Sync + 'static,
    {
        type Future = Pin<Box<dyn Future<Output = http::response::Response<Body>> + Send>>;
    }

    impl<F, Fut: Future<Output = Res> + Send, S: Send + Sync + 'static, Res: IntoResponse, M, T1: FromRequest<S, M> + Send>
        Handler<(M, T1), S> for F
    where
        F: FnOnce(T1) -> Fut + Clone + Send + Sync + 'static,
    {
        type Future = Pin<Box<dyn Future<Output = http::response::Response<Body>> + Send>>;
    }

    impl<
        F,
        Fut: Future<Output = Res> + Send,
        S: Send + Sync + 'static,
        Res: IntoResponse,
        M,
        T1: FromRequestParts<S> + Send,
        T2: FromRequest<S, M> + Send,
    > Handler<(M, T1, T2), S> for F
    where
        F: FnOnce(T1, T2) -> Fut + Clone + Send + Sync + 'static,
    {
        type Future = Pin<Box<dyn Future<Output = http::response::Response<Body>> + Send>>;
    }
}
#[path = "axum/middleware.rs"]
pub mod middleware;
#[path = "axum/response.rs"]
pub mod response;
#[path = "axum/routing.rs"]
pub mod routing;

pub mod serve {
    use crate::extract::Request;
    use crate::response::Response;
    use std::convert::Infallible;
    use std::future::Future;
    use std::io;
    use std::net::SocketAddr;
    use tokio::io::{AsyncRead, AsyncWrite};
    use tokio::net::{TcpListener, TcpStream};
    use tower::Service;

    pub fn serve<L: Listener, M, S>(listener: L, make_service: M) -> Serve<L, M, S>
    where
        M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S>,
        S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
        S::Future: Send;

    #[derive(Debug)]
    pub struct Serve<L, M, S> {
        l: L,
        m: M,
        state: S,
    }

    impl<L: Listener, M, S> Serve<L, M, S> {
        pub fn local_addr(&self) -> io::Result<L::Addr>;
        pub fn with_graceful_shutdown<F: Future<Output = ()> + Send + 'static>(
            self,
            signal: F,
        ) -> WithGracefulShutdown<L, M, S, F>;
    }

    impl<L: Listener, M, S> std::future::IntoFuture for Serve<L, M, S> {
        type Output = io::Result<()>;
        type IntoFuture = std::pin::Pin<Box<dyn Future<Output = io::Result<()>> + Send>>;
        fn into_future(self) -> Self::IntoFuture;
    }

    #[derive(Debug)]
    pub struct WithGracefulShutdown<L, M, S, F> {
        l: L,
        m: M,
        state: S,
        f: F,
    }

    impl<L: Listener, M, S, F> WithGracefulShutdown<L, M, S, F> {
        pub fn local_addr(&self) -> io::Result<L::Addr>;
    }

    impl<L: Listener, M, S, F> std::future::IntoFuture for WithGracefulShutdown<L, M, S, F> {
        type Output = io::Result<()>;
        type IntoFuture = std::pin::Pin<Box<dyn Future<Output = io::Result<()>> + Send>>;
        fn into_future(self) -> Self::IntoFuture;
    }

    pub trait Listener: Send + 'static {
        type Io: AsyncRead + AsyncWrite + Unpin + Send + 'static;
        type Addr: Send;
        fn accept(&mut self) -> impl Future<Output = (Self::Io, Self::Addr)> + Send;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }

    impl Listener for TcpListener {
        type Io = TcpStream;
        type Addr = SocketAddr;
        async fn accept(&mut self) -> (Self::Io, Self::Addr);
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }

    #[derive(Debug)]
    pub struct IncomingStream<'a, L: Listener> {
        l: L,
    }

    impl<L: Listener> IncomingStream<'_, L> {
        pub fn io(&self) -> &L::Io;
        pub fn remote_addr(&self) -> &L::Addr;
    }
}
