//! `axum::routing`: paths to handlers, e.g. `get(show_user)`.

use crate::extract::Request;
use crate::handler::Handler;
use crate::response::IntoResponse;
use std::convert::Infallible;
use tower::{Layer, Service};

/// The routes with the layer around them.
fn __layered<A, B>(routes: A) -> B;

pub fn any<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn connect<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn delete<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn get<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn head<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn on<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(
    filter: MethodFilter,
    handler: H,
) -> MethodRouter<S, Infallible>;

pub fn options<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn patch<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn post<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn put<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn trace<H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static>(handler: H) -> MethodRouter<S, Infallible>;

pub fn any_service<T, S: Clone>(svc: T) -> MethodRouter<S, T::Error>
where
    T: Service<Request> + Clone + Send + Sync + 'static,
    T::Response: IntoResponse + 'static,
    T::Future: Send + 'static;

pub fn delete_service<T, S: Clone>(svc: T) -> MethodRouter<S, T::Error>
where
    T: Service<Request> + Clone + Send + Sync + 'static,
    T::Response: IntoResponse + 'static,
    T::Future: Send + 'static;

pub fn get_service<T, S: Clone>(svc: T) -> MethodRouter<S, T::Error>
where
    T: Service<Request> + Clone + Send + Sync + 'static,
    T::Response: IntoResponse + 'static,
    T::Future: Send + 'static;

pub fn patch_service<T, S: Clone>(svc: T) -> MethodRouter<S, T::Error>
where
    T: Service<Request> + Clone + Send + Sync + 'static,
    T::Response: IntoResponse + 'static,
    T::Future: Send + 'static;

pub fn post_service<T, S: Clone>(svc: T) -> MethodRouter<S, T::Error>
where
    T: Service<Request> + Clone + Send + Sync + 'static,
    T::Response: IntoResponse + 'static,
    T::Future: Send + 'static;

pub fn put_service<T, S: Clone>(svc: T) -> MethodRouter<S, T::Error>
where
    T: Service<Request> + Clone + Send + Sync + 'static,
    T::Response: IntoResponse + 'static,
    T::Future: Send + 'static;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MethodFilter;

impl MethodFilter {
    pub fn or(self, other: Self) -> Self;
}

#[derive(Debug)]
pub struct MethodRouter<S = (), E = Infallible> {
    state: S,
    error: E,
}

impl<S: Clone> MethodRouter<S, Infallible> {
    pub fn on<H: Handler<T, S>, T: 'static>(self, filter: MethodFilter, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn connect<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn delete<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn get<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn head<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn options<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn patch<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn post<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn put<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn trace<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
    pub fn fallback<H: Handler<T, S>, T: 'static>(self, handler: H) -> Self
    where
        S: Send + Sync + 'static;
}

impl MethodRouter<(), Infallible> {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
}

impl<S: Clone, E> MethodRouter<S, E> {
    pub fn new() -> Self;
    pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
    pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn connect_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn delete_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn get_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn head_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn options_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn patch_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn post_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn put_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn trace_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn fallback_service<T>(self, svc: T) -> Self
    where
        T: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        T::Response: IntoResponse + 'static,
        T::Future: Send + 'static;
    pub fn layer<L, NewError: 'static>(self, layer: L) -> MethodRouter<S, NewError>
    where
        L: Layer<Route<E>> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<NewError> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
        E: 'static,
        S: 'static,
    {
        layer.layer(crate::__route());
        __layered(self)
    }
    pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E>
    where
        L: Layer<Route<E>> + Clone + Send + Sync + 'static,
        L::Service: Service<Request, Error = E> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
        E: 'static,
        S: 'static,
    {
        layer.layer(crate::__route());
        self
    }
    pub fn merge(self, other: MethodRouter<S, E>) -> Self;
}

impl<S, E> Clone for MethodRouter<S, E> {
    fn clone(&self) -> Self;
}

impl<S: Clone, E> Default for MethodRouter<S, E> {
    fn default() -> Self;
}

#[derive(Clone, Debug)]
pub struct IntoMakeService<S> {
    state: S,
}

#[derive(Debug)]
pub struct Route<E = Infallible> {
    error: E,
}

impl<E> Clone for Route<E> {
    fn clone(&self) -> Self;
}
pub use crate::Router;
