//! `tracing_actix_web`: a span for each request, e.g. `App::new().wrap(TracingLogger::default())`. The default one has the visitor's
//! address and program.

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::{Error, FromRequest, HttpRequest, ResponseError};
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll};
use tracing::Span;
use uuid::Uuid;

pub use tracing::Level;

pub trait RootSpanBuilder {
    fn on_request_start(request: &ServiceRequest) -> Span;
    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>);
}

pub struct DefaultRootSpanBuilder;

impl RootSpanBuilder for DefaultRootSpanBuilder {
    fn on_request_start(request: &ServiceRequest) -> Span {
        crate::root_span!(level = crate::Level::INFO, request)
    }
    #[stub::clean]
    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>);
}

/// What the builder reads of a request it reads of each.
pub struct TracingLogger<RootSpan: RootSpanBuilder> {
    root_span: RootSpan,
}

impl<RootSpan: RootSpanBuilder> TracingLogger<RootSpan> {
    pub fn new() -> TracingLogger<RootSpan> {
        RootSpan::on_request_start(&__request());
        __logger()
    }
}

fn __request() -> ServiceRequest;
fn __logger<RootSpan: RootSpanBuilder>() -> TracingLogger<RootSpan>;

impl<RootSpan: RootSpanBuilder> Clone for TracingLogger<RootSpan> {
    fn clone(&self) -> Self;
}

impl Default for TracingLogger<DefaultRootSpanBuilder> {
    fn default() -> Self {
        TracingLogger::<DefaultRootSpanBuilder>::new()
    }
}

impl<S, B, RootSpan> Transform<S, ServiceRequest> for TracingLogger<RootSpan>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
    B: MessageBody + 'static,
    RootSpan: RootSpanBuilder,
{
    type Response = ServiceResponse<StreamSpan<B>>;
    type Error = Error;
    type Transform = TracingLoggerMiddleware<S, RootSpan>;
    type InitError = ();
    type Future = Pin<Box<dyn Future<Output = Result<Self::Transform, Self::InitError>>>>;
    fn new_transform(&self, service: S) -> Self::Future;
}

pub struct TracingLoggerMiddleware<S, RootSpanBuilder> {
    service: S,
    builder: RootSpanBuilder,
}

pub struct StreamSpan<B> {
    body: B,
}

#[derive(Clone, Copy, Debug)]
pub struct RequestId(Uuid);

impl Deref for RequestId {
    type Target = Uuid;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl From<RequestId> for Uuid {
    fn from(r: RequestId) -> Self {
        r.0
    }
}

impl Display for RequestId {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

impl FromRequest for RequestId {
    type Error = RequestIdExtractionError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future;
}

#[derive(Debug)]
pub struct RequestIdExtractionError;

impl ResponseError for RequestIdExtractionError {}

impl Display for RequestIdExtractionError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for RequestIdExtractionError {}

#[derive(Clone)]
pub struct RootSpan(Span);

impl Deref for RootSpan {
    type Target = Span;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl From<RootSpan> for Span {
    fn from(r: RootSpan) -> Self {
        r.0
    }
}

impl FromRequest for RootSpan {
    type Error = RootSpanExtractionError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future;
}

#[derive(Debug)]
pub struct RootSpanExtractionError;

impl ResponseError for RootSpanExtractionError {}

impl Display for RootSpanExtractionError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result;
}

impl std::error::Error for RootSpanExtractionError {}

pub mod root_span_macro {
    pub mod private {
        pub use tracing;
    }
}

#[macro_export]
macro_rules! root_span {
    ($request:ident) => { $crate::root_span!($request,) };
    (level = $lvl:expr, $request:ident) => { $crate::root_span!(level = $lvl, $request,) };
    ($request:ident, $($field:tt)*) => { $crate::root_span!(level = $crate::Level::INFO, $request, $($field)*) };
    (level = $lvl:expr, $request:ident, $($field:tt)*) => {
        $crate::root_span_macro::private::tracing::span!(
            $lvl,
            "HTTP request",
            http.method = %$request.method(),
            http.route = ?$request.match_pattern(),
            http.flavor = ?$request.version(),
            http.scheme = %$request.connection_info().scheme(),
            http.host = %$request.connection_info().host(),
            http.client_ip = ?($request.connection_info().realip_remote_addr(), $request.peer_addr()),
            http.user_agent = ?$request.headers().get("User-Agent"),
            http.target = ?($request.path(), $request.query_string()),
            $($field)*
        )
    };
}
