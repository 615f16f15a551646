//! `reqwest_middleware`: `reqwest` with code around each request, e.g. `client.post(url).json(&user).send().await?`.

use http::Extensions;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::multipart::Form;
use reqwest::{Body, Client, IntoUrl, Method, Request, Response, StatusCode, Url, Version};
use serde::Serialize;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use reqwest;

pub struct ClientBuilder;

impl ClientBuilder {
    pub fn new(client: Client) -> Self;
    pub fn from_client(client_with_middleware: ClientWithMiddleware) -> Self;
    pub fn with<M: Middleware>(self, middleware: M) -> Self;
    pub fn with_arc(self, middleware: Arc<dyn Middleware>) -> Self;
    pub fn with_init<I: RequestInitialiser>(self, initialiser: I) -> Self;
    pub fn with_arc_init(self, initialiser: Arc<dyn RequestInitialiser>) -> Self;
    pub fn build(self) -> ClientWithMiddleware;
}

#[derive(Clone, Debug, Default)]
pub struct ClientWithMiddleware;

impl ClientWithMiddleware {
    pub fn new<T: Into<Box<[Arc<dyn Middleware>]>>>(client: Client, middleware_stack: T) -> Self;
    #[stub::flow(url -> return.url)]
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[stub::flow(url -> return.url)]
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    #[stub::http(url = req.url, data(req.url, req.query, req.headers, req.body))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn execute(&self, req: Request) -> Result<Response>;
    #[stub::http(url = req.url, data(req.url, req.query, req.headers, req.body))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn execute_with_extensions(&self, req: Request, ext: &mut Extensions) -> Result<Response>;
}

impl From<Client> for ClientWithMiddleware {
    fn from(client: Client) -> Self;
}

impl AsRef<Client> for ClientWithMiddleware {
    fn as_ref(&self) -> &Client;
}

#[derive(Debug)]
pub struct RequestBuilder {
    query: String,
    url: Url,
    headers: HeaderMap<HeaderValue>,
    body: Body,
}

impl RequestBuilder {
    #[stub::flow(request.url -> return.url, request.query -> return.query, request.headers -> return.headers, request.body -> return.body)]
    pub fn from_parts(client: ClientWithMiddleware, request: Request) -> RequestBuilder;
    #[stub::flow(self -> return, value -> return.headers.item.1)]
    pub fn header<K, V>(self, key: K, value: V) -> Self
    where
        HeaderName: TryFrom<K>,
        <HeaderName as TryFrom<K>>::Error: Into<http::Error>,
        HeaderValue: TryFrom<V>,
        <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    #[stub::flow(self -> return, headers -> return.headers)]
    pub fn headers(self, headers: HeaderMap) -> Self;
    #[stub::flow(self -> return)]
    pub fn version(self, version: Version) -> Self;
    #[stub::render(username = "Display", password = "Display")]
    #[stub::flow(self -> return, username -> return.headers, password -> return.headers)]
    pub fn basic_auth<U: Display, P: Display>(self, username: U, password: Option<P>) -> Self;
    #[stub::render(token = "Display")]
    #[stub::flow(self -> return, token -> return.headers)]
    pub fn bearer_auth<T: Display>(self, token: T) -> Self;
    #[stub::flow(self -> return, body -> return.body)]
    pub fn body<T: Into<Body>>(self, body: T) -> Self;
    #[stub::flow(self -> return)]
    pub fn timeout(self, timeout: Duration) -> Self;
    #[stub::flow(self -> return, multipart -> return.body)]
    pub fn multipart(self, multipart: Form) -> Self;
    #[stub::render(query = "Serialize")]
    #[stub::flow(self -> return, query -> return.query)]
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> Self;
    #[stub::render(form = "Serialize")]
    #[stub::flow(self -> return, form -> return.body)]
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> Self;
    #[stub::render(json = "Serialize")]
    #[stub::flow(self -> return, json -> return.body)]
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> Self;
    #[stub::flow(self.url -> return.Ok.0.url, self.query -> return.Ok.0.query, self.headers -> return.Ok.0.headers, self.body -> return.Ok.0.body)]
    pub fn build(self) -> reqwest::Result<Request>;
    pub fn build_split(self) -> (ClientWithMiddleware, reqwest::Result<Request>);
    #[stub::flow(self -> return)]
    pub fn with_extension<T: Send + Sync + Clone + 'static>(self, extension: T) -> Self;
    #[stub::clean]
    pub fn extensions(&mut self) -> &mut Extensions;
    #[stub::http(url = self.url, data(self.url, self.query, self.headers, self.body))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn send(self) -> Result<Response>;
    pub fn try_clone(&self) -> Option<Self>;
}

pub type Result<T> = std::result::Result<T, Error>;

#[derive(thiserror::Error, Debug)]
pub enum Error {
    #[error(transparent)]
    Middleware(#[from] anyhow::Error),
    #[error(transparent)]
    Reqwest(#[from] reqwest::Error),
}

impl Error {
    #[stub::flow(err -> return.Middleware.0.error)]
    pub fn middleware<E: std::error::Error + Send + Sync + 'static>(err: E) -> Self;
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    #[stub::clean]
    pub fn is_middleware(&self) -> bool;
    #[stub::clean]
    pub fn is_builder(&self) -> bool;
    #[stub::clean]
    pub fn is_redirect(&self) -> bool;
    #[stub::clean]
    pub fn is_status(&self) -> bool;
    #[stub::clean]
    pub fn is_timeout(&self) -> bool;
    #[stub::clean]
    pub fn is_request(&self) -> bool;
    #[stub::clean]
    pub fn is_connect(&self) -> bool;
    #[stub::clean]
    pub fn is_body(&self) -> bool;
    #[stub::clean]
    pub fn is_decode(&self) -> bool;
    #[stub::clean]
    pub fn status(&self) -> Option<StatusCode>;
}

pub trait Middleware: 'static + Send + Sync {
    async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response>;
}

#[derive(Clone)]
pub struct Next<'a> {
    client: &'a Client,
}

impl<'a> Next<'a> {
    #[stub::clean]
    #[stub::fresh]
    pub fn run(
        self,
        req: Request,
        extensions: &'a mut Extensions,
    ) -> Pin<Box<dyn Future<Output = Result<Response>> + Send + 'a>>;
}

pub trait RequestInitialiser: 'static + Send + Sync {
    fn init(&self, req: RequestBuilder) -> RequestBuilder;
}

pub struct Extension<T>(pub T);

impl<T: Send + Sync + Clone + 'static> RequestInitialiser for Extension<T> {
    #[stub::flow(req -> return)]
    fn init(&self, req: RequestBuilder) -> RequestBuilder;
}
