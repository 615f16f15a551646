//! `hyper-util`: hyper's client with a pool, e.g. `client.request(request).await?`.

extern crate http as _;
extern crate hyper as _;

pub mod client {
    pub mod legacy {
        use http::request::Request;
        use http::response::Response;
        use http::uri::Uri;
        use hyper::body::Incoming;
        use std::time::Duration;

        #[derive(Clone, Debug)]
        pub struct Client<C, B> {
            connector: C,
            body: B,
        }

        impl Client<(), ()> {
            #[stub::clean]
            pub fn builder<E>(executor: E) -> Builder;
        }

        impl<C, B> Client<C, B> {
            #[stub::http(url = uri, data(uri))]
            #[stub::clean]
            #[stub::fresh]
            pub async fn get(&self, uri: Uri) -> Result<Response<Incoming>, Error>;
            #[stub::http(url = req.uri, data(req.uri, req.headers, req.body))]
            #[stub::clean]
            #[stub::fresh]
            pub async fn request(&self, req: Request<B>) -> Result<Response<Incoming>, Error>;
        }

        #[derive(Debug)]
        pub struct Error;

        impl std::fmt::Display for Error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        }

        impl std::error::Error for Error {}

        #[derive(Clone, Debug)]
        pub struct Builder;

        impl Builder {
            #[stub::clean]
            pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Builder;
            #[stub::clean]
            pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Builder;
            #[stub::clean]
            pub fn http2_only(&mut self, val: bool) -> &mut Builder;
            #[stub::clean]
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B>;
            #[stub::clean]
            pub fn build<C, B>(&self, connector: C) -> Client<C, B>;
        }

        pub mod connect {
            #[derive(Clone, Debug)]
            pub struct HttpConnector;

            impl HttpConnector {
                #[stub::clean]
                pub fn new() -> HttpConnector;
                #[stub::clean]
                pub fn enforce_http(&mut self, is_enforced: bool);
            }
        }
    }
}

pub mod rt {
    #[derive(Clone, Debug, Default)]
    pub struct TokioExecutor;

    impl TokioExecutor {
        #[stub::clean]
        pub fn new() -> TokioExecutor;
    }

    #[derive(Debug)]
    pub struct TokioIo<T> {
        inner: T,
    }

    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> TokioIo<T>;
        pub fn inner(&self) -> &T;
        pub fn into_inner(self) -> T;
    }

    #[derive(Clone, Debug)]
    pub struct TokioTimer;

    impl TokioTimer {
        #[stub::clean]
        pub fn new() -> TokioTimer;
    }
}
