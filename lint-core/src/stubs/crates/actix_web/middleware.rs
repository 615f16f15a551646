//! `actix_web::middleware`: code around handlers.

use crate::body::{EitherBody, MessageBody};
use crate::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use crate::error::Error;
use crate::http::header::TryIntoHeaderPair;
use log::Level;
use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Compat<T> {
    item: T,
}

impl<T> Compat<T> {
    pub fn new(middleware: T) -> Self;
}

pub struct Condition<T> {
    item: T,
}

impl<T> Condition<T> {
    pub fn new(enable: bool, transformer: T) -> Self;
}

impl<S, T, Req, BE, BD, Err> Transform<S, Req> for Condition<T>
where
    S: Service<Req, Response = ServiceResponse<BD>, Error = Err> + 'static,
    T: Transform<S, Req, Response = ServiceResponse<BE>, Error = Err>,
    T::Future: 'static,
    T::InitError: 'static,
    T::Transform: 'static,
{
    type Response = ServiceResponse<EitherBody<BE, BD>>;
    type Error = Err;
    type Transform = ConditionMiddleware<<T as Transform<S, Req>>::Transform, S>;
    type InitError = <T as Transform<S, Req>>::InitError;
    type Future = Pin<
        Box<
            dyn Future<
                Output = Result<<Condition<T> as Transform<S, Req>>::Transform, <Condition<T> as Transform<S, Req>>::InitError>,
            >,
        >,
    >;
    fn new_transform(&self, service: S) -> Self::Future;
}

#[derive(Clone, Debug, Default)]
pub struct DefaultHeaders;

impl DefaultHeaders {
    pub fn new() -> DefaultHeaders;
    pub fn add(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn add_content_type(self) -> Self;
}

impl<S, B> Transform<S, ServiceRequest> for DefaultHeaders
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
{
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Transform = DefaultHeadersMiddleware<S>;
    type InitError = ();
    type Future = Ready<
        Result<
            <DefaultHeaders as Transform<S, ServiceRequest>>::Transform,
            <DefaultHeaders as Transform<S, ServiceRequest>>::InitError,
        >,
    >;
    fn new_transform(&self, service: S) -> Self::Future;
}

pub struct ErrorHandlers<B> {
    second: B,
}

impl<B> ErrorHandlers<B> {
    pub fn new() -> Self;
}

impl<B> Default for ErrorHandlers<B> {
    fn default() -> Self;
}

impl<S, B: 'static> Transform<S, ServiceRequest> for ErrorHandlers<B>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    S::Future: 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = ErrorHandlersMiddleware<S, B>;
    type InitError = ();
    type Future = Pin<
        Box<
            dyn Future<
                Output = Result<
                    <ErrorHandlers<B> as Transform<S, ServiceRequest>>::Transform,
                    <ErrorHandlers<B> as Transform<S, ServiceRequest>>::InitError,
                >,
            >,
        >,
    >;
    fn new_transform(&self, service: S) -> Self::Future;
}

#[derive(Debug, Default)]
pub struct Logger;

impl Logger {
    pub fn new(format: &str) -> Logger;
    pub fn exclude<T: Into<String>>(self, path: T) -> Self;
    pub fn exclude_regex<T: Into<String>>(self, path: T) -> Self;
    pub fn log_target(self, target: impl Into<Cow<'static, str>>) -> Self;
    pub fn log_level(self, level: Level) -> Self;
    pub fn custom_request_replace(self, label: &str, f: impl Fn(&ServiceRequest) -> String + 'static) -> Self;
    pub fn custom_response_replace(self, label: &str, f: impl Fn(&ServiceResponse) -> String + 'static) -> Self;
}

impl<S, B: MessageBody> Transform<S, ServiceRequest> for Logger
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
{
    type Response = ServiceResponse<StreamLog<B>>;
    type Error = Error;
    type Transform = LoggerMiddleware<S>;
    type InitError = ();
    type Future =
        Ready<Result<<Logger as Transform<S, ServiceRequest>>::Transform, <Logger as Transform<S, ServiceRequest>>::InitError>>;
    fn new_transform(&self, service: S) -> Self::Future;
}

pub struct Next<B> {
    second: B,
}

impl<B> Next<B> {
    pub fn call(&self, req: ServiceRequest) -> <Self as Service<ServiceRequest>>::Future;
}

impl<B> Service<ServiceRequest> for Next<B> {
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Future = Pin<
        Box<
            dyn Future<
                Output = Result<<Next<B> as Service<ServiceRequest>>::Response, <Next<B> as Service<ServiceRequest>>::Error>,
            >,
        >,
    >;
    fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&self, req: ServiceRequest) -> Self::Future;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct NormalizePath;

impl NormalizePath {
    pub fn new(trailing_slash_style: TrailingSlash) -> Self;
    pub fn trim() -> Self;
}

impl<S, B> Transform<S, ServiceRequest> for NormalizePath
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    S::Future: 'static,
{
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Transform = NormalizePathNormalization<S>;
    type InitError = ();
    type Future = Ready<
        Result<
            <NormalizePath as Transform<S, ServiceRequest>>::Transform,
            <NormalizePath as Transform<S, ServiceRequest>>::InitError,
        >,
    >;
    fn new_transform(&self, service: S) -> Self::Future;
}

#[derive(Clone, Copy, Debug, Default)]
pub enum TrailingSlash {
    Trim,
    MergeOnly,
    Always,
}

pub fn from_fn<F, Es>(mw_fn: F) -> MiddlewareFn<F, Es>;
