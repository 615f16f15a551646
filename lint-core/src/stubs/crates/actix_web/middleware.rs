//! `actix_web::middleware`: code around handlers.

use crate::body::EitherBody;
use crate::dev::{Service, ServiceRequest, ServiceResponse};
use crate::error::Error;
use crate::http::header::TryIntoHeaderPair;
use crate::middleware::__stub::MiddlewareFn;
use http::status::StatusCode;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[path = "middleware_logger.rs"]
mod logger;
pub use self::logger::Logger;

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

#[derive(Clone, Debug, Default)]
pub struct Compress;

#[derive(Clone, Debug, Default)]
pub struct DefaultHeaders;

impl DefaultHeaders {
    pub fn new() -> DefaultHeaders;
    pub fn add(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn add_content_type(self) -> Self;
}

pub struct ErrorHandlers<B> {
    second: B,
}

impl<B> ErrorHandlers<B> {
    pub fn new() -> Self;
    #[stub::handler(handler)]
    pub fn handler<F>(self, status: StatusCode, handler: F) -> Self
    where
        F: Fn(ServiceResponse<B>) -> crate::Result<ErrorHandlerResponse<B>> + 'static;
    #[stub::handler(handler)]
    pub fn default_handler<F>(self, handler: F) -> Self
    where
        F: Fn(ServiceResponse<B>) -> crate::Result<ErrorHandlerResponse<B>> + 'static;
    #[stub::handler(handler)]
    pub fn default_handler_client<F>(self, handler: F) -> Self
    where
        F: Fn(ServiceResponse<B>) -> crate::Result<ErrorHandlerResponse<B>> + 'static;
    #[stub::handler(handler)]
    pub fn default_handler_server<F>(self, handler: F) -> Self
    where
        F: Fn(ServiceResponse<B>) -> crate::Result<ErrorHandlerResponse<B>> + 'static;
}

pub enum ErrorHandlerResponse<B> {
    Response(ServiceResponse<EitherBody<B>>),
    Future(Pin<Box<dyn Future<Output = Result<ServiceResponse<EitherBody<B>>, Error>>>>),
}

impl<B> Default for ErrorHandlers<B> {
    fn default() -> Self;
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

#[derive(Clone, Copy, Debug, Default)]
pub enum TrailingSlash {
    Trim,
    MergeOnly,
    Always,
}

pub fn from_fn<F, Es>(mw_fn: F) -> MiddlewareFn<F, Es>;

pub mod __stub {

    /// The type of `from_fn` has no name outside.
    pub struct MiddlewareFn<F, Es> {
        f: F,
        extractors: Es,
    }
}
