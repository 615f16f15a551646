//! `hyper`: HTTP on both sides, e.g. `sender.send_request(request).await?`.

use std::fmt::{Display, Formatter};
use std::{error, fmt, result};

#[derive(Debug)]
pub struct Error;

impl Error {
    #[stub::clean]
    pub fn is_parse(&self) -> bool;
    #[stub::clean]
    pub fn is_parse_too_large(&self) -> bool;
    #[stub::clean]
    pub fn is_parse_status(&self) -> bool;
    #[stub::clean]
    pub fn is_parse_version_h2(&self) -> bool;
    #[stub::clean]
    pub fn is_user(&self) -> bool;
    #[stub::clean]
    pub fn is_canceled(&self) -> bool;
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    #[stub::clean]
    pub fn is_incomplete_message(&self) -> bool;
    #[stub::clean]
    pub fn is_body_write_aborted(&self) -> bool;
    #[stub::clean]
    pub fn is_shutdown(&self) -> bool;
    #[stub::clean]
    pub fn is_timeout(&self) -> bool;
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {}
pub use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header};

pub type Result<T> = result::Result<T, Error>;

pub mod body {
    use crate::Error;
    use bytes::Bytes;
    use bytes::buf::Buf;
    use http::header::HeaderMap;
    use std::ops::Add;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait Body {
        type Data: Buf;
        type Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
        #[stub::clean]
        fn is_end_stream(&self) -> bool;
        fn size_hint(&self) -> SizeHint;
    }

    #[derive(Debug)]
    pub struct Frame<T> {
        item: T,
    }

    impl<T> Frame<T> {
        pub fn data(buf: T) -> Frame<T>;
        pub fn trailers(map: HeaderMap) -> Frame<T>;
        pub fn map_data<F: FnOnce(T) -> D, D>(self, f: F) -> Frame<D>;
        #[stub::clean]
        pub fn is_data(&self) -> bool;
        pub fn into_data(self) -> Result<T, Frame<T>>;
        pub fn data_ref(&self) -> Option<&T>;
        pub fn data_mut(&mut self) -> Option<&mut T>;
        #[stub::clean]
        pub fn is_trailers(&self) -> bool;
        pub fn into_trailers(self) -> Result<HeaderMap, Frame<T>>;
        pub fn trailers_ref(&self) -> Option<&HeaderMap>;
        pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap>;
    }

    #[derive(Debug)]
    pub struct Incoming;

    impl Body for Incoming {
        type Data = Bytes;
        type Error = Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
        #[stub::clean]
        fn is_end_stream(&self) -> bool;
        fn size_hint(&self) -> SizeHint;
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct SizeHint;

    impl SizeHint {
        pub fn new() -> SizeHint;
        pub fn with_exact(value: u64) -> SizeHint;
        pub fn lower(&self) -> u64;
        pub fn set_lower(&mut self, value: u64);
        pub fn upper(&self) -> Option<u64>;
        pub fn set_upper(&mut self, value: u64);
        pub fn exact(&self) -> Option<u64>;
        pub fn set_exact(&mut self, value: u64);
    }

    impl Add for SizeHint {
        type Output = SizeHint;
        fn add(self, rhs: SizeHint) -> <SizeHint as Add>::Output;
    }
    pub use bytes::{Buf, Bytes};
}

pub mod client {

    pub mod conn {

        pub mod http1 {
            use crate::body::{Body, Incoming};
            use crate::rt::{Read, Write};
            use bytes::Bytes;
            use http::request::Request;
            use http::response::Response;
            use std::error;
            use std::future::Future;
            use std::pin::Pin;
            use std::task::{Context, Poll};

            pub async fn handshake<T: Read + Write + Unpin, B: Body + 'static>(
                io: T,
            ) -> crate::Result<(SendRequest<B>, Connection<T, B>)>
            where
                B::Data: Send,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>;

            #[derive(Clone, Debug)]
            pub struct Builder;

            impl Builder {
                pub fn new() -> Builder;
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
                pub fn writev(&mut self, enabled: bool) -> &mut Builder;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn max_header_size(&mut self, val: usize) -> &mut Self;
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn handshake<T: Read + Write + Unpin, B: Body + 'static>(
                    &self,
                    io: T,
                ) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>>
                where
                    B::Data: Send,
                    B::Error: Into<Box<dyn error::Error + Send + Sync>>;
            }

            #[derive(Debug)]
            pub struct Connection<T: Read + Write, B: Body + 'static> {
                item: T,
                second: B,
            }

            impl<T: Read + Write + Unpin, B: Body + 'static> Connection<T, B>
            where
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
            {
                pub fn into_parts(self) -> Parts<T>;
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
                pub async fn without_shutdown(self) -> crate::Result<Parts<T>>;
            }

            impl<T: Read + Write + Unpin, B: Body + 'static> Future for Connection<T, B>
            where
                B::Data: Send,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
            {
                type Output = Result<(), crate::Error>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
            }

            #[derive(Debug)]
            pub struct SendRequest<B> {
                second: B,
            }

            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
                pub async fn ready(&mut self) -> crate::Result<()>;
                #[stub::clean]
                pub fn is_ready(&self) -> bool;
                #[stub::clean]
                pub fn is_closed(&self) -> bool;
            }

            impl<B: Body + 'static> SendRequest<B> {
                #[stub::http(url = req.uri, data(req.uri, req.headers, req.body))]
                #[stub::clean]
                #[stub::fresh]
                pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>>;
            }

            #[derive(Debug)]
            pub struct Parts<T> {
                pub io: T,
                pub read_buf: Bytes,
            }
        }
    }
}

pub mod rt {
    use std::future::Future;
    use std::io;
    use std::io::IoSlice;
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::{Duration, Instant};

    pub trait Executor<Fut> {
        fn execute(&self, fut: Fut);
    }

    pub trait Read {}

    impl<P: DerefMut> Read for Pin<P> where P::Target: Read {}

    impl<T: ?Sized + Read + Unpin> Read for &mut T {}

    impl<T: ?Sized + Read + Unpin> Read for Box<T> {}

    pub trait Write {
        #[stub::flow(buf -> self)]
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        #[stub::clean]
        fn is_write_vectored(&self) -> bool;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
    }

    impl<P: DerefMut> Write for Pin<P> where P::Target: Write {}

    impl<T: ?Sized + Write + Unpin> Write for &mut T {}

    impl<T: ?Sized + Write + Unpin> Write for Box<T> {}

    pub trait Timer {
        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
        fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
        fn now(&self) -> Instant;
        fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant);
    }

    pub trait Sleep: Send + Sync + Future<Output = ()> {}

    impl dyn Sleep {
        #[stub::clean]
        pub fn is<T: Sleep + 'static>(&self) -> bool;
        pub fn downcast_mut_pin<T: Sleep + 'static>(self: Pin<&mut Self>) -> Option<Pin<&mut T>>;
    }
}

pub mod server {

    pub mod conn {

        pub mod http1 {
            use crate::body::{Body, Incoming};
            use crate::client::conn::http1::Parts;
            use crate::rt::{Read, Timer, Write};
            use crate::service::HttpService;
            use std::error;
            use std::future::Future;
            use std::pin::Pin;
            use std::task::{Context, Poll};
            use std::time::Duration;

            #[derive(Clone, Debug)]
            pub struct Builder;

            impl Builder {
                pub fn new() -> Self;
                pub fn half_close(&mut self, val: bool) -> &mut Self;
                pub fn keep_alive(&mut self, val: bool) -> &mut Self;
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self;
                pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self;
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder;
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self;
                pub fn max_headers(&mut self, val: usize) -> &mut Self;
                pub fn max_header_size(&mut self, val: usize) -> &mut Self;
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self;
                pub fn writev(&mut self, val: bool) -> &mut Self;
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self;
                pub fn timer<M: Timer + Send + Sync + 'static>(&mut self, timer: M) -> &mut Self;
                pub fn serve_connection<I: Read + Write + Unpin, S: HttpService<Incoming>>(
                    &self,
                    io: I,
                    service: S,
                ) -> Connection<I, S>
                where
                    S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                    S::ResBody: 'static,
                    <S::ResBody as Body>::Error: Into<Box<dyn error::Error + Send + Sync>>;
            }

            #[derive(Debug)]
            pub struct Connection<T, S: HttpService<Incoming>> {
                item: T,
                state: S,
            }

            impl<I: Read + Write + Unpin, B: Body + 'static, S: HttpService<Incoming, ResBody = B>> Connection<I, S>
            where
                S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
            {
                pub fn graceful_shutdown(self: Pin<&mut Self>);
                pub fn into_parts(self) -> Parts<I, S>;
                pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>
                where
                    S: Unpin,
                    S::Future: Unpin;
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>>;
            }

            impl<I: Read + Write + Unpin, B: Body + 'static, S: HttpService<Incoming, ResBody = B>> Future for Connection<I, S>
            where
                S::Error: Into<Box<dyn error::Error + Send + Sync>>,
                B::Error: Into<Box<dyn error::Error + Send + Sync>>,
            {
                type Output = Result<(), crate::Error>;
                fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
            }
        }
    }
}

pub mod service {
    use crate::body::Body;
    use crate::service::__stub::ServiceFn;
    use http::request::Request;
    use http::response::Response;
    use std::error::Error;
    use std::future::Future;

    pub fn service_fn<F: Fn(Request<R>) -> S, R, S: Future>(f: F) -> ServiceFn<F, R>;

    pub trait Service<Request> {
        type Response;
        type Error;
        type Future: Future<Output = Result<Self::Response, Self::Error>>;
        fn call(&self, req: Request) -> Self::Future;
    }

    pub trait HttpService<ReqBody>: Sealed<ReqBody> {
        type ResBody: Body;
        type Error: Into<Box<dyn Error + Send + Sync>>;
        type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
    }

    impl<T, B1, B2: Body> HttpService<B1> for T
    where
        T: Service<Request<B1>, Response = Response<B2>>,
        T::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        type ResBody = B2;
        type Error = <T as Service<Request<B1>>>::Error;
        type Future = <T as Service<Request<B1>>>::Future;
    }

    pub mod __stub {

        /// The type of `service_fn` has no name outside.
        pub struct ServiceFn<F, R> {
            f: F,
            request: R,
        }
    }
}

pub mod upgrade {
    use crate::Error;
    use crate::client::conn::http1::Parts;
    use crate::rt::{Read, Write};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[derive(Clone, Debug)]
    pub struct OnUpgrade;

    impl Future for OnUpgrade {
        type Output = Result<Upgraded, Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }

    #[derive(Debug)]
    pub struct Upgraded;

    impl Upgraded {
        pub fn downcast<T: Read + Write + Unpin + 'static>(self) -> Result<Parts<T>, Self>;
    }

    impl Read for Upgraded {}

    impl Write for Upgraded {}
}
