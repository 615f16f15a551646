//! `rocket::response`: what handlers return.

use crate::http::uri::Reference;
use crate::http::{ContentType, CookieJar, Header, Status};
use crate::{Request, Response};
use serde_json::Value;
use std::borrow::Cow;
use std::io::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::{fmt, io, result};
use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};

#[derive(Debug)]
pub struct Body<'r> {
    text: &'r str,
}

impl<'r> Body<'r> {
    #[stub::clean]
    pub fn is_none(&self) -> bool;
    #[stub::clean]
    pub fn is_some(&self) -> bool;
    #[stub::clean]
    pub fn preset_size(&self) -> Option<usize>;
    #[stub::clean]
    pub fn max_chunk_size(&self) -> usize;
    pub async fn size(&mut self) -> Option<usize>;
    pub fn take(&mut self) -> Self;
    pub async fn to_bytes(&mut self) -> io::Result<Vec<u8>>;
    pub async fn to_string(&mut self) -> io::Result<String>;
}

impl AsyncRead for Body<'_> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
}

impl Default for Body<'_> {
    fn default() -> Self;
}

pub struct Builder<'r> {
    text: &'r str,
}

impl<'r> Builder<'r> {
    pub fn new(base: Response<'r>) -> Builder<'r>;
    pub fn status(&mut self, status: Status) -> &mut Builder<'r>;
    pub fn header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H) -> &mut Builder<'r>;
    pub fn header_adjoin<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H) -> &mut Builder<'r>;
    pub fn raw_header<'a: 'r, 'b: 'r, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(
        &mut self,
        name: N,
        value: V,
    ) -> &mut Builder<'r>;
    pub fn raw_header_adjoin<'a: 'r, 'b: 'r, N: Into<Cow<'a, str>>, V: Into<Cow<'b, str>>>(
        &mut self,
        name: N,
        value: V,
    ) -> &mut Builder<'r>;
    pub fn sized_body<B: AsyncRead + AsyncSeek + Send + 'r, S: Into<Option<usize>>>(
        &mut self,
        size: S,
        body: B,
    ) -> &mut Builder<'r>;
    pub fn streamed_body<B: AsyncRead + Send + 'r>(&mut self, body: B) -> &mut Builder<'r>;
    pub fn max_chunk_size(&mut self, size: usize) -> &mut Builder<'r>;
    pub fn merge(&mut self, other: Response<'r>) -> &mut Builder<'r>;
    pub fn join(&mut self, other: Response<'r>) -> &mut Builder<'r>;
    pub fn finalize(&mut self) -> Response<'r>;
    pub fn ok<E>(&mut self) -> result::Result<Response<'r>, E>;
}

#[derive(Debug)]
pub struct Debug<E>(pub E);

impl<E> From<E> for Debug<E> {
    fn from(e: E) -> Self;
}

impl<'r, E: fmt::Debug> Responder<'r, 'static> for Debug<E> {
    #[stub::render(self = "Debug")]
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

#[derive(Debug)]
pub struct Flash<R> {
    kind: String,
    message: String,
    inner: R,
}

impl<R> Flash<R> {
    #[stub::sink(recipient = "cookie", args(kind, message))]
    #[stub::flow(res -> return.inner, kind -> return.kind, message -> return.message)]
    pub fn new<K: Into<String>, M: Into<String>>(res: R, kind: K, message: M) -> Flash<R>;
    #[stub::sink(recipient = "cookie", args(message))]
    #[stub::flow(responder -> return.inner, message -> return.message)]
    pub fn success<S: Into<String>>(responder: R, message: S) -> Flash<R>;
    #[stub::sink(recipient = "cookie", args(message))]
    #[stub::flow(responder -> return.inner, message -> return.message)]
    pub fn warning<S: Into<String>>(responder: R, message: S) -> Flash<R>;
    #[stub::sink(recipient = "cookie", args(message))]
    #[stub::flow(responder -> return.inner, message -> return.message)]
    pub fn error<S: Into<String>>(responder: R, message: S) -> Flash<R>;
}

impl<'r> Flash<&'r CookieJar<'r>> {
    pub fn into_inner(self) -> (String, String);
    pub fn kind(&self) -> &str;
    pub fn message(&self) -> &str;
}

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Flash<R> {
    fn respond_to(self, req: &'r Request<'_>) -> Result<'o> {
        self.inner.respond_to(req)
    }
}

#[derive(Debug)]
pub struct Redirect;

impl Redirect {
    pub fn to<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
    pub fn temporary<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
    pub fn permanent<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
    pub fn found<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
    pub fn moved<U: TryInto<Reference<'static>>>(uri: U) -> Redirect;
}

impl<'r> Responder<'r, 'static> for Redirect {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

pub trait Responder<'r, 'o: 'r> {
    #[stub::response]
    fn respond_to(self, request: &'r Request<'_>) -> Result<'o>;
}

impl<'r> Responder<'r, 'static> for () {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for tokio::fs::File {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for Box<str> {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for Box<[u8]> {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for String {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for Arc<str> {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for Arc<[u8]> {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for Vec<u8> {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for std::fs::File {
    fn respond_to(self, req: &'r Request<'_>) -> Result<'static>;
}

impl<'r> Responder<'r, 'static> for Error {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'static>;
}

impl<'r, 'o: 'r> Responder<'r, 'o> for &'o str {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'o>;
}

impl<'r, 'o: 'r> Responder<'r, 'o> for &'o [u8] {
    fn respond_to(self, _: &'r Request<'_>) -> Result<'o>;
}

impl<'r, 'o: 'r, 't: 'o, 'e: 'o, T: Responder<'r, 't>, E: Responder<'r, 'e>> Responder<'r, 'o> for result::Result<T, E> {
    fn respond_to(self, req: &'r Request<'_>) -> Result<'o> {
        match self {
            Ok(content) => content.respond_to(req),
            Err(error) => error.respond_to(req),
        }
    }
}

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for (ContentType, R) {
    fn respond_to(self, req: &'r Request<'_>) -> Result<'o> {
        self.1.respond_to(req)
    }
}

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for (Status, R) {
    fn respond_to(self, req: &'r Request<'_>) -> Result<'o> {
        self.1.respond_to(req)
    }
}

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Option<R> {
    fn respond_to(self, req: &'r Request<'_>) -> Result<'o> {
        match self {
            Some(content) => content.respond_to(req),
            None => Err(Status::NotFound),
        }
    }
}

impl<'r, 'o: 'r, R: ?Sized + ToOwned> Responder<'r, 'o> for Cow<'o, R>
where
    &'o R: Responder<'r, 'o> + 'o,
    <R as ToOwned>::Owned: Responder<'r, 'o> + 'r,
{
    fn respond_to(self, req: &'r Request<'_>) -> Result<'o>;
}

impl<'r, 'o: 'r, T: Responder<'r, 'o> + Sized> Responder<'r, 'o> for Box<T> {
    fn respond_to(self, req: &'r Request<'_>) -> Result<'o>;
}

impl<'r> Responder<'r, 'static> for Value {}
pub use crate::Response;
pub use crate::__older::Content;
pub use crate::__older::NamedFile;

pub type Result<'r> = result::Result<crate::Response<'r>, crate::http::Status>;

pub mod content {
    pub use self::{RawCss as Css, RawHtml as Html, RawJavaScript as JavaScript, RawJson as Json, RawText as Plain, RawXml as Xml};
    pub use crate::__older::Content;
    use crate::Request;
    use crate::response::Responder;

    #[derive(Clone, Debug, PartialEq)]
    pub struct RawCss<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for RawCss<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct RawHtml<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for RawHtml<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct RawJavaScript<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for RawJavaScript<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct RawJson<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for RawJson<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct RawText<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for RawText<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct RawXml<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for RawXml<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }
}

pub mod status {
    use crate::Request;
    use crate::http::Status;
    use crate::response::Responder;
    use std::borrow::Cow;
    use std::hash::Hash;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Accepted<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Accepted<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct BadRequest<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for BadRequest<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Conflict<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Conflict<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Created<R> {
        inner: R,
    }

    impl<'r, R> Created<R> {
        pub fn new<L: Into<Cow<'static, str>>>(location: L) -> Self;
        pub fn body(self, responder: R) -> Self;
        pub fn tagged_body(self, responder: R) -> Self
        where
            R: Hash;
    }

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Created<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.inner.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Custom<R>(pub Status, pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Custom<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.1.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Forbidden<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Forbidden<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct NoContent;

    impl<'r> Responder<'r, 'static> for NoContent {
        fn respond_to(self, _: &'r Request<'_>) -> crate::response::Result<'static>;
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct NotFound<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for NotFound<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Unauthorized<R>(pub R);

    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Unauthorized<R> {
        fn respond_to(self, req: &'r Request<'_>) -> crate::response::Result<'o> {
            self.0.respond_to(req)
        }
    }
}

pub mod stream {
    use crate::Request;
    use crate::response::Responder;
    use futures::stream::Stream;
    use serde::ser::Serialize;
    use std::borrow::Cow;
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::Duration;
    use tokio::io::{AsyncRead, ReadBuf};

    #[derive(Clone, Debug)]
    pub struct ByteStream<S>(pub S);

    impl<S> From<S> for ByteStream<S> {
        fn from(stream: S) -> Self;
    }

    impl<'r, S: Send + 'r + Stream> Responder<'r, 'r> for ByteStream<S>
    where
        S::Item: AsRef<[u8]> + Send + Unpin + 'r,
    {
        fn respond_to(self, _: &'r Request<'_>) -> crate::response::Result<'r>;
    }

    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Event;

    impl Event {
        pub fn empty() -> Self;
        #[stub::render(data = "Serialize")]
        pub fn json<T: Serialize>(data: &T) -> Self;
        pub fn data<T: Into<Cow<'static, str>>>(data: T) -> Self;
        pub fn comment<T: Into<Cow<'static, str>>>(data: T) -> Self;
        pub fn retry(period: Duration) -> Self;
        pub fn event<T: Into<Cow<'static, str>>>(self, event: T) -> Self;
        pub fn id<T: Into<Cow<'static, str>>>(self, id: T) -> Self;
        pub fn with_data<T: Into<Cow<'static, str>>>(self, data: T) -> Self;
        pub fn with_comment<T: Into<Cow<'static, str>>>(self, data: T) -> Self;
        pub fn with_retry(self, period: Duration) -> Self;
    }

    pub struct EventStream<S> {
        state: S,
    }

    impl<S: Stream<Item = Event>> EventStream<S> {
        pub fn heartbeat<H: Into<Option<Duration>>>(self, heartbeat: H) -> Self;
    }

    impl<S: Stream<Item = Event>> From<S> for EventStream<S> {
        fn from(stream: S) -> Self;
    }

    impl<'r, S: Stream<Item = Event> + Send + 'r> Responder<'r, 'r> for EventStream<S> {
        fn respond_to(self, _: &'r Request<'_>) -> crate::response::Result<'r>;
    }

    #[derive(Debug)]
    pub struct ReaderStream<S: Stream> {
        state: S,
    }

    impl<S: Stream> AsyncRead for ReaderStream<S>
    where
        S::Item: AsyncRead + Send,
    {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    }

    impl<S: Stream> From<S> for ReaderStream<S> {
        fn from(stream: S) -> Self;
    }

    impl<'r, S: Send + 'r + Stream> Responder<'r, 'r> for ReaderStream<S>
    where
        S::Item: AsyncRead + Send,
    {
        fn respond_to(self, _: &'r Request<'_>) -> crate::response::Result<'r>;
    }

    #[derive(Clone, Debug)]
    pub struct TextStream<S>(pub S);

    impl<S> From<S> for TextStream<S> {
        fn from(stream: S) -> Self;
    }

    impl<'r, S: Send + 'r + Stream> Responder<'r, 'r> for TextStream<S>
    where
        S::Item: AsRef<str> + Send + Unpin + 'r,
    {
        fn respond_to(self, _: &'r Request<'_>) -> crate::response::Result<'r>;
    }
}
