//! `isahc`: outgoing requests by curl, e.g. `isahc::post(url, body)?` and `Request::post(url).body(body)?.send()?`.

extern crate http as _;

use http::response::Response;
use std::io::Read;

pub mod error {
    #[derive(Debug)]
    pub struct Error;

    impl std::fmt::Display for Error {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
    }

    impl std::error::Error for Error {}
}

pub use self::error::Error;
pub use http;
pub use http::request::Request;

pub mod prelude {
    pub use crate::{AsyncReadResponseExt, HttpClient, ReadResponseExt, Request, RequestExt};
}

#[derive(Debug, Default)]
pub struct Body {
    data: Vec<u8>,
}

pub type AsyncBody = Body;

impl Read for Body {
    #[stub::flow(self.data -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}

macro_rules! calls {
    ($($plain:ident $plain_async:ident)*; $($with_body:ident $with_body_async:ident)*) => {
        $(
            #[stub::http(url = uri, data(uri))]
            #[stub::clean]
            #[stub::fresh]
            pub fn $plain<U>(uri: U) -> Result<Response<Body>, Error>;
            #[stub::http(url = uri, data(uri))]
            #[stub::clean]
            #[stub::fresh]
            pub async fn $plain_async<U>(uri: U) -> Result<Response<AsyncBody>, Error>;
        )*
        $(
            #[stub::http(url = uri, data(uri, body))]
            #[stub::clean]
            #[stub::fresh]
            pub fn $with_body<U, B>(uri: U, body: B) -> Result<Response<Body>, Error>;
            #[stub::http(url = uri, data(uri, body))]
            #[stub::clean]
            #[stub::fresh]
            pub async fn $with_body_async<U, B>(uri: U, body: B) -> Result<Response<AsyncBody>, Error>;
        )*

        impl HttpClient {
            $(
                #[stub::http(url = uri, data(uri))]
                #[stub::clean]
                #[stub::fresh]
                pub fn $plain<U>(&self, uri: U) -> Result<Response<Body>, Error>;
                #[stub::http(url = uri, data(uri))]
                #[stub::clean]
                #[stub::fresh]
                pub async fn $plain_async<U>(&self, uri: U) -> Result<Response<AsyncBody>, Error>;
            )*
            $(
                #[stub::http(url = uri, data(uri, body))]
                #[stub::clean]
                #[stub::fresh]
                pub fn $with_body<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error>;
                #[stub::http(url = uri, data(uri, body))]
                #[stub::clean]
                #[stub::fresh]
                pub async fn $with_body_async<U, B>(&self, uri: U, body: B) -> Result<Response<AsyncBody>, Error>;
            )*
        }
    };
}

calls! { get get_async head head_async delete delete_async; post post_async put put_async }

#[stub::http(url = request.uri, data(request.uri, request.headers, request.body))]
#[stub::clean]
#[stub::fresh]
pub fn send<B>(request: Request<B>) -> Result<Response<Body>, Error>;

#[stub::http(url = request.uri, data(request.uri, request.headers, request.body))]
#[stub::clean]
#[stub::fresh]
pub async fn send_async<B>(request: Request<B>) -> Result<Response<AsyncBody>, Error>;

#[derive(Clone, Debug)]
pub struct HttpClient;

impl HttpClient {
    #[stub::clean]
    pub fn new() -> Result<HttpClient, Error>;
    #[stub::http(url = request.uri, data(request.uri, request.headers, request.body))]
    #[stub::clean]
    #[stub::fresh]
    pub fn send<B>(&self, request: Request<B>) -> Result<Response<Body>, Error>;
    #[stub::http(url = request.uri, data(request.uri, request.headers, request.body))]
    #[stub::clean]
    #[stub::fresh]
    pub async fn send_async<B>(&self, request: Request<B>) -> Result<Response<AsyncBody>, Error>;
}

pub trait RequestExt<T> {
    fn send(self) -> Result<Response<Body>, Error>;
    async fn send_async(self) -> Result<Response<AsyncBody>, Error>;
}

impl<T> RequestExt<T> for Request<T> {
    #[stub::http(url = self.uri, data(self.uri, self.headers, self.body))]
    #[stub::clean]
    #[stub::fresh]
    fn send(self) -> Result<Response<Body>, Error>;
    #[stub::http(url = self.uri, data(self.uri, self.headers, self.body))]
    #[stub::clean]
    #[stub::fresh]
    async fn send_async(self) -> Result<Response<AsyncBody>, Error>;
}

pub trait ReadResponseExt<R: Read> {
    #[stub::clean]
    #[stub::fresh]
    fn text(&mut self) -> std::io::Result<String>;
    #[stub::clean]
    #[stub::fresh]
    fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
}

impl<R: Read> ReadResponseExt<R> for Response<R> {}

pub trait AsyncReadResponseExt<R> {
    #[stub::clean]
    #[stub::fresh]
    async fn text(&mut self) -> std::io::Result<String>;
    #[stub::clean]
    #[stub::fresh]
    async fn bytes(&mut self) -> std::io::Result<Vec<u8>>;
}

impl<R> AsyncReadResponseExt<R> for Response<R> {}
