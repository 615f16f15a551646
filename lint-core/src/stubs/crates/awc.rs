//! `awc`: outgoing requests of actix, e.g. `client.post(url).send_json(&user).await?`.

extern crate actix_web as _;
extern crate bytes as _;
extern crate serde as _;

use bytes::Bytes;
use std::fmt::Display;
use std::time::Duration;

pub mod http {
    pub use actix_web::http::{Method, StatusCode, Uri, Version, header};
}

pub mod error {
    #[derive(Debug)]
    pub enum SendRequestError {
        Timeout,
        TunnelNotSupported,
    }

    impl std::fmt::Display for SendRequestError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    impl std::error::Error for SendRequestError {}

    #[derive(Debug)]
    pub enum JsonPayloadError {
        ContentType,
    }

    impl std::fmt::Display for JsonPayloadError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    impl std::error::Error for JsonPayloadError {}
}

#[derive(Clone, Default)]
pub struct Client {
    headers: String,
}

macro_rules! methods {
    ($($name:ident)*) => {$(
        #[stub::flow(url -> return.url, self.headers -> return.headers)]
        pub fn $name<U>(&self, url: U) -> ClientRequest;
    )*};
}

impl Client {
    #[stub::clean]
    pub fn new() -> Client;
    #[stub::clean]
    pub fn builder() -> ClientBuilder;
    #[stub::flow(url -> return.url, self.headers -> return.headers)]
    pub fn request<U>(&self, method: http::Method, url: U) -> ClientRequest;
    methods! { get head put post patch delete options }
}

#[derive(Clone, Default)]
pub struct ClientBuilder {
    headers: String,
}

impl ClientBuilder {
    #[stub::clean]
    pub fn new() -> ClientBuilder;
    #[stub::flow(self -> return)]
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    #[stub::flow(self -> return)]
    pub fn disable_redirects(self) -> ClientBuilder;
    #[stub::flow(self -> return, header -> return.headers)]
    pub fn add_default_header<H>(self, header: H) -> ClientBuilder;
    #[stub::flow(self -> return, token -> return.headers)]
    pub fn bearer_auth<T: Display>(self, token: T) -> ClientBuilder;
    #[stub::flow(self.headers -> return.headers)]
    pub fn finish(self) -> Client;
}

pub struct ClientRequest {
    url: String,
    headers: String,
    query: String,
}

impl ClientRequest {
    #[stub::flow(self -> return, uri -> return.url)]
    pub fn uri<U>(self, uri: U) -> ClientRequest;
    #[stub::flow(self -> return)]
    pub fn method(self, method: http::Method) -> ClientRequest;
    #[stub::flow(self -> return, header -> return.headers)]
    pub fn insert_header<H>(self, header: H) -> ClientRequest;
    #[stub::flow(self -> return, header -> return.headers)]
    pub fn append_header<H>(self, header: H) -> ClientRequest;
    #[stub::flow(self -> return)]
    pub fn content_type<V>(self, value: V) -> ClientRequest;
    #[stub::flow(self -> return, username -> return.headers, password -> return.headers)]
    pub fn basic_auth(self, username: impl Display, password: impl Display) -> ClientRequest;
    #[stub::flow(self -> return, token -> return.headers)]
    pub fn bearer_auth(self, token: impl Display) -> ClientRequest;
    #[stub::flow(self -> return)]
    pub fn timeout(self, timeout: Duration) -> ClientRequest;
    #[stub::render(query = "Serialize")]
    #[stub::flow(self -> return.Ok.0, query -> return.Ok.0.query)]
    pub fn query<T: serde::Serialize>(self, query: &T) -> Result<ClientRequest, Box<dyn std::error::Error>>;
    #[stub::http(url = self.url, data(self.url, self.query, self.headers, body))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn send_body<B>(self, body: B) -> Result<ClientResponse, error::SendRequestError>;
    #[stub::render(value = "Serialize")]
    #[stub::http(url = self.url, data(self.url, self.query, self.headers, value))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn send_json<T: serde::Serialize>(self, value: &T) -> Result<ClientResponse, error::SendRequestError>;
    #[stub::render(value = "Serialize")]
    #[stub::http(url = self.url, data(self.url, self.query, self.headers, value))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn send_form<T: serde::Serialize>(self, value: &T) -> Result<ClientResponse, error::SendRequestError>;
    #[stub::http(url = self.url, data(self.url, self.query, self.headers))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn send(self) -> Result<ClientResponse, error::SendRequestError>;
}

#[derive(Debug)]
pub struct ClientResponse;

impl ClientResponse {
    #[stub::clean]
    #[stub::fresh]
    pub fn status(&self) -> http::StatusCode;
    #[stub::clean]
    #[stub::fresh]
    pub async fn body(&mut self) -> Result<Bytes, error::JsonPayloadError>;
    #[stub::clean]
    #[stub::fresh]
    pub async fn json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, error::JsonPayloadError>;
}
