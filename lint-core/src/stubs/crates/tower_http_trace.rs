//! `tower_http::trace`: a span for each request, e.g. `Router::new().layer(TraceLayer::new_for_http())`. The default one has the
//! request's URI. The rest of `tower_http` is known by its source: of this module it has what is here.

use http::{HeaderMap, Request, Response};
use std::fmt::Display;
use std::task::{Context, Poll};
use std::time::Duration;
use tower::{Layer, Service};
use tracing::{Level, Span};

#[derive(Clone, Copy, Debug)]
pub struct HttpMakeClassifier;

#[derive(Clone, Copy, Debug)]
pub struct GrpcMakeClassifier;

/// What makes the span is called for each request, behind whatever the layer is put around.
#[derive(Clone, Copy, Debug)]
pub struct TraceLayer<
    M,
    MakeSpan = DefaultMakeSpan,
    OnRequest = DefaultOnRequest,
    OnResponse = DefaultOnResponse,
    OnBodyChunk = DefaultOnBodyChunk,
    OnEos = DefaultOnEos,
    OnFailure = DefaultOnFailure,
> {
    make_classifier: M,
    make_span: MakeSpan,
    on_request: OnRequest,
    on_response: OnResponse,
    on_body_chunk: OnBodyChunk,
    on_eos: OnEos,
    on_failure: OnFailure,
}

impl<M> TraceLayer<M> {
    pub fn new(make_classifier: M) -> Self;
}

impl TraceLayer<HttpMakeClassifier> {
    pub fn new_for_http() -> Self;
}

impl TraceLayer<GrpcMakeClassifier> {
    pub fn new_for_grpc() -> Self;
}

impl<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>
    TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>
{
    pub fn on_request<New>(
        self,
        new: New,
    ) -> TraceLayer<M, MakeSpan, New, OnResponse, OnBodyChunk, OnEos, OnFailure>;
    pub fn on_response<New>(
        self,
        new: New,
    ) -> TraceLayer<M, MakeSpan, OnRequest, New, OnBodyChunk, OnEos, OnFailure>;
    pub fn on_body_chunk<New>(
        self,
        new: New,
    ) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, New, OnEos, OnFailure>;
    pub fn on_eos<New>(self, new: New) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, New, OnFailure>;
    pub fn on_failure<New>(self, new: New) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, New>;
    pub fn make_span_with<New>(
        self,
        new: New,
    ) -> TraceLayer<M, New, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
}

impl<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> Layer<S>
    for TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>
{
    type Service = Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
    fn layer(&self, inner: S) -> Self::Service {
        __ByItself::__write(&self.make_span);
        __traced(inner)
    }
}

/// What is written of each request by what makes the span, where that is not the project's own code.
pub trait __ByItself {
    fn __write(&self) {}
}

impl __ByItself for DefaultMakeSpan {
    fn __write(&self) {
        self.clone().make_span(&__request());
    }
}

fn __request() -> Request<()>;
fn __traced<S, T>(inner: S) -> T;

#[derive(Clone, Copy, Debug)]
pub struct Trace<
    S,
    M,
    MakeSpan = DefaultMakeSpan,
    OnRequest = DefaultOnRequest,
    OnResponse = DefaultOnResponse,
    OnBodyChunk = DefaultOnBodyChunk,
    OnEos = DefaultOnEos,
    OnFailure = DefaultOnFailure,
> {
    inner: S,
    make_classifier: M,
    make_span: MakeSpan,
    on_request: OnRequest,
    on_response: OnResponse,
    on_body_chunk: OnBodyChunk,
    on_eos: OnEos,
    on_failure: OnFailure,
}

impl<S, M> Trace<S, M> {
    pub fn new(inner: S, make_classifier: M) -> Self;
    pub fn layer(make_classifier: M) -> TraceLayer<M>;
}

impl<S> Trace<S, HttpMakeClassifier> {
    pub fn new_for_http(inner: S) -> Self;
}

impl<S> Trace<S, GrpcMakeClassifier> {
    pub fn new_for_grpc(inner: S) -> Self;
}

impl<Body, S: Service<Request<Body>>, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>
    Service<Request<Body>> for Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>
{
    type Response = <S as Service<Request<Body>>>::Response;
    type Error = <S as Service<Request<Body>>>::Error;
    type Future = <S as Service<Request<Body>>>::Future;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&mut self, req: Request<Body>) -> Self::Future;
}

pub trait MakeSpan<B> {
    fn make_span(&mut self, request: &Request<B>) -> Span;
}

impl<B> MakeSpan<B> for Span {
    fn make_span(&mut self, request: &Request<B>) -> Span {
        self.clone()
    }
}

impl<F: FnMut(&Request<B>) -> Span, B> MakeSpan<B> for F {
    fn make_span(&mut self, request: &Request<B>) -> Span {
        self(request)
    }
}

#[derive(Clone, Debug, Default)]
pub struct DefaultMakeSpan;

impl DefaultMakeSpan {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
    pub fn include_headers(self, include_headers: bool) -> Self {
        if include_headers {
            tracing::debug!("{:?}", __request().headers());
        }
        self
    }
}

impl<B> MakeSpan<B> for DefaultMakeSpan {
    fn make_span(&mut self, request: &Request<B>) -> Span {
        tracing::debug_span!(
            "request",
            method = %request.method(),
            uri = %request.uri(),
            version = ?request.version(),
        )
    }
}

pub trait OnRequest<B> {
    fn on_request(&mut self, request: &Request<B>, span: &Span);
}

impl<B> OnRequest<B> for () {
    fn on_request(&mut self, _: &Request<B>, _: &Span) {}
}

impl<B, F: FnMut(&Request<B>, &Span)> OnRequest<B> for F {
    fn on_request(&mut self, request: &Request<B>, span: &Span) {
        self(request, span)
    }
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnRequest;

impl DefaultOnRequest {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
}

impl<B> OnRequest<B> for DefaultOnRequest {
    fn on_request(&mut self, _: &Request<B>, _: &Span) {}
}

pub trait OnResponse<B> {
    fn on_response(self, response: &Response<B>, latency: Duration, span: &Span);
}

impl<B> OnResponse<B> for () {
    fn on_response(self, _: &Response<B>, _: Duration, _: &Span) {}
}

impl<B, F: FnOnce(&Response<B>, Duration, &Span)> OnResponse<B> for F {
    fn on_response(self, response: &Response<B>, latency: Duration, span: &Span) {
        self(response, latency, span)
    }
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnResponse;

impl DefaultOnResponse {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
    pub fn latency_unit<U>(self, latency_unit: U) -> Self;
    pub fn include_headers(self, include_headers: bool) -> Self {
        if include_headers {
            tracing::debug!("{:?}", __response().headers());
        }
        self
    }
}

fn __response() -> Response<()>;

impl<B> OnResponse<B> for DefaultOnResponse {
    fn on_response(self, _: &Response<B>, _: Duration, _: &Span) {}
}

pub trait OnBodyChunk<B> {
    fn on_body_chunk(&mut self, chunk: &B, latency: Duration, span: &Span);
}

impl<B> OnBodyChunk<B> for () {
    fn on_body_chunk(&mut self, _: &B, _: Duration, _: &Span) {}
}

impl<B, F: FnMut(&B, Duration, &Span)> OnBodyChunk<B> for F {
    fn on_body_chunk(&mut self, chunk: &B, latency: Duration, span: &Span) {
        self(chunk, latency, span)
    }
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnBodyChunk;

impl DefaultOnBodyChunk {
    pub fn new() -> Self;
}

impl<B> OnBodyChunk<B> for DefaultOnBodyChunk {
    fn on_body_chunk(&mut self, _: &B, _: Duration, _: &Span) {}
}

pub trait OnEos {
    fn on_eos(self, trailers: Option<&HeaderMap>, stream_duration: Duration, span: &Span);
}

impl OnEos for () {
    fn on_eos(self, _: Option<&HeaderMap>, _: Duration, _: &Span) {}
}

impl<F: FnOnce(Option<&HeaderMap>, Duration, &Span)> OnEos for F {
    fn on_eos(self, trailers: Option<&HeaderMap>, stream_duration: Duration, span: &Span) {
        self(trailers, stream_duration, span)
    }
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnEos;

impl DefaultOnEos {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
    pub fn latency_unit<U>(self, latency_unit: U) -> Self;
}

impl OnEos for DefaultOnEos {
    fn on_eos(self, _: Option<&HeaderMap>, _: Duration, _: &Span) {}
}

pub trait OnFailure<FailureClass> {
    fn on_failure(&mut self, failure_classification: FailureClass, latency: Duration, span: &Span);
}

impl<FailureClass> OnFailure<FailureClass> for () {
    fn on_failure(&mut self, _: FailureClass, _: Duration, _: &Span) {}
}

impl<F: FnMut(FailureClass, Duration, &Span), FailureClass> OnFailure<FailureClass> for F {
    fn on_failure(&mut self, failure_classification: FailureClass, latency: Duration, span: &Span) {
        self(failure_classification, latency, span)
    }
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnFailure;

impl DefaultOnFailure {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
    pub fn latency_unit<U>(self, latency_unit: U) -> Self;
}

impl<FailureClass: Display> OnFailure<FailureClass> for DefaultOnFailure {
    fn on_failure(&mut self, _: FailureClass, _: Duration, _: &Span) {}
}

#[derive(Debug, Default)]
pub struct ResponseBody<B, C, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure> {
    inner: B,
    classify_eos: C,
    on_body_chunk: OnBodyChunk,
    on_eos: OnEos,
    on_failure: OnFailure,
}
