//! The application and its routes, e.g. `App::new().service(show_user)`.

use crate::body::MessageBody;
use crate::dev::{AppService, HttpServiceFactory, Response, ServiceFactory, ServiceRequest, ServiceResponse, Transform};
use crate::error::Error;
use crate::guard::Guard;
use crate::web::ServiceConfig;
use crate::{FromRequest, Handler, Responder};
use http::method::Method;
use std::fmt::Debug;
use std::future::Future;

pub struct App<T> {
    item: T,
}

/// The service at the end, where nothing is wrapped around it.
#[doc(hidden)]
pub struct __Entry;

impl ServiceFactory<ServiceRequest> for __Entry {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = __Entry;
    type InitError = ();
    type Future = std::future::Ready<Result<__Entry, ()>>;
    fn new_service(&self, cfg: ()) -> Self::Future;
}

impl App<__Entry> {
    pub fn new() -> Self;
}

impl<T> App<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn data_factory<F: Fn() -> Out + 'static, Out: Future<Output = Result<D, E>> + 'static, D: 'static, E: Debug>(
        self,
        data: F,
    ) -> Self;
    pub fn configure<F: FnOnce(&mut ServiceConfig)>(self, f: F) -> Self;
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn service<F: HttpServiceFactory + 'static>(self, factory: F) -> Self;
    pub fn external_resource<N: AsRef<str>, U: AsRef<str>>(self, name: N, url: U) -> Self;
    pub fn wrap<M, B: MessageBody>(
        self,
        mw: M,
    ) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>>
    where
        M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static;
    pub fn wrap_fn<F, R, B: MessageBody>(
        self,
        mw: F,
    ) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>>
    where
        F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static,
        R: Future<Output = Result<ServiceResponse<B>, Error>>;
}

pub struct HttpServer<F: Fn() -> I + Send + Clone + 'static, I, S, B: MessageBody>
where
    S::Error: Into<Error>,
    S::InitError: Debug,
    S::Response: Into<Response<B>>,
{
    f: F,
    iter: I,
    state: S,
    second: B,
}

impl<F: Fn() -> I + Send + Clone + 'static, I, S, B: MessageBody> HttpServer<F, I, S, B> {
    pub fn new(factory: F) -> Self;
    pub fn workers(self, num: usize) -> Self;
    pub fn keep_alive<T>(self, val: T) -> Self;
    pub fn backlog(self, backlog: u32) -> Self;
    pub fn max_connections(self, num: usize) -> Self;
    pub fn max_connection_rate(self, num: usize) -> Self;
    pub fn worker_max_blocking_threads(self, num: usize) -> Self;
    pub fn client_request_timeout(self, dur: std::time::Duration) -> Self;
    pub fn client_disconnect_timeout(self, dur: std::time::Duration) -> Self;
    pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self;
    pub fn system_exit(self) -> Self;
    pub fn disable_signals(self) -> Self;
    pub fn shutdown_timeout(self, sec: u64) -> Self;
    pub fn bind<A: std::net::ToSocketAddrs>(self, addrs: A) -> std::io::Result<Self>;
    pub fn bind_auto_h2c<A: std::net::ToSocketAddrs>(self, addrs: A) -> std::io::Result<Self>;
    pub fn listen(self, lst: std::net::TcpListener) -> std::io::Result<Self>;
    pub fn run(self) -> crate::dev::Server;
}

pub struct Resource<T = __Entry> {
    item: T,
}

impl Resource {
    pub fn new<T: AsRef<str>>(path: T) -> Resource;
}

impl<T> Resource<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    pub fn name(self, name: &str) -> Self;
    pub fn guard<G: Guard + 'static>(self, guard: G) -> Self;
    pub fn route(self, route: Route) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn to<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn wrap<M, B: MessageBody>(
        self,
        mw: M,
    ) -> Resource<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>>
    where
        M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static;
    pub fn wrap_fn<F, R, B: MessageBody>(
        self,
        mw: F,
    ) -> Resource<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>>
    where
        F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static,
        R: Future<Output = Result<ServiceResponse<B>, Error>>;
}

impl<T> Resource<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    pub fn get<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn post<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn put<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn patch<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn delete<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn query<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn head<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn trace<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
}

impl<T, B: MessageBody + 'static> HttpServiceFactory for Resource<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static,
{
    fn register(self, config: &mut AppService);
}

pub struct Route;

impl Route {
    pub fn new() -> Route;
}

impl Route {
    pub fn method(self, method: Method) -> Self;
    pub fn guard<F: Guard + 'static>(self, f: F) -> Self;
    pub fn to<F: Handler<Args>, Args: FromRequest + 'static>(self, handler: F) -> Self
    where
        F::Output: Responder + 'static;
    pub fn service<S, E: Into<Error> + 'static>(self, service_factory: S) -> Self
    where
        S: ServiceFactory<ServiceRequest, Response = ServiceResponse, Error = E, InitError = (), Config = ()> + 'static;
    pub fn wrap<M>(self, mw: M) -> Route;
}

pub struct Scope<T = __Entry> {
    item: T,
}

impl Scope {
    pub fn new(path: &str) -> Scope;
}

impl<T> Scope<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    pub fn guard<G: Guard + 'static>(self, guard: G) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn configure<F: FnOnce(&mut ServiceConfig)>(self, cfg_fn: F) -> Self;
    pub fn service<F: HttpServiceFactory + 'static>(self, factory: F) -> Self;
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn wrap<M, B: MessageBody>(
        self,
        mw: M,
    ) -> Scope<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>>
    where
        M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static;
    pub fn wrap_fn<F, R, B: MessageBody>(
        self,
        mw: F,
    ) -> Scope<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>>
    where
        F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static,
        R: Future<Output = Result<ServiceResponse<B>, Error>>;
}

impl<T, B: MessageBody + 'static> HttpServiceFactory for Scope<T>
where
    T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static,
{
    fn register(self, config: &mut AppService);
}
