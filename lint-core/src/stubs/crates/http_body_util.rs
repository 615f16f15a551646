//! `http_body_util`: bodies of requests and responses, e.g. `Full::new(Bytes::from(text))`.

use crate::combinators::{BoxBody, Collect, MapErr, MapFrame, UnsyncBoxBody};
use bytes::Bytes;
use bytes::buf::Buf;
use futures::stream::Stream;
use http::header::HeaderMap;
use hyper::body::{Body, SizeHint};
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::pin::Pin;
use std::task::{Context, Poll};

pub trait BodyExt: Body {
    fn frame(&mut self) -> crate::combinators::Frame<'_, Self>
    where
        Self: Unpin;
    fn map_frame<F, B: Buf>(self, f: F) -> MapFrame<Self, F>
    where
        F: FnMut(hyper::body::Frame<Self::Data>) -> hyper::body::Frame<B>;
    fn map_err<F: FnMut(Self::Error) -> E, E>(self, f: F) -> MapErr<Self, F>;
    fn boxed(self) -> BoxBody<Self::Data, Self::Error>
    where
        Self: Sized + Send + Sync + 'static;
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error>
    where
        Self: Sized + Send + 'static;
    fn collect(self) -> Collect<Self>;
    fn into_stream(self) -> BodyStream<Self>;
}

impl<T: Body + ?Sized> BodyExt for T {}

#[derive(Clone, Copy, Debug)]
pub struct BodyStream<B> {
    second: B,
}

impl<B> BodyStream<B> {
    pub fn new(body: B) -> Self;
}

impl<B: Body> Body for BodyStream<B> {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
    #[stub::clean]
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}

impl<B: Body> Stream for BodyStream<B> {
    type Item = Result<hyper::body::Frame<<B as Body>::Data>, <B as Body>::Error>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct Collected<B> {
    second: B,
}

impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap>;
    pub fn aggregate(self) -> impl Buf;
    pub fn to_bytes(self) -> Bytes;
}

impl<B: Buf> Body for Collected<B> {
    type Data = B;
    type Error = Infallible;
    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
    #[stub::clean]
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}

impl<B> Default for Collected<B> {
    fn default() -> Self;
}

#[derive(Clone, Copy, Debug)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}

impl<L> Either<L, L> {
    pub fn into_inner(self) -> L;
}

impl<L: Body<Data = Data>, R: Body<Data = Data>, Data: Buf> Body for Either<L, R>
where
    L::Error: Into<Box<dyn Error + Send + Sync>>,
    R::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Data = Data;
    type Error = Box<dyn Error + Sync + Send>;
    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
    #[stub::clean]
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}

#[derive(Debug)]
pub struct Empty<D> {
    d: D,
}

impl<D> Empty<D> {
    pub fn new() -> Self;
}

impl<D: Buf> Body for Empty<D> {
    type Data = D;
    type Error = Infallible;
    fn poll_frame(
        self: Pin<&mut Self>,
        _cx: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
    #[stub::clean]
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}

impl<D> Clone for Empty<D> {
    fn clone(&self) -> Self;
}

impl<D> Default for Empty<D> {
    fn default() -> Self;
}

impl<D> Copy for Empty<D> {}

#[derive(Clone, Copy, Debug)]
pub struct Full<D> {
    d: D,
}

impl<D: Buf> Full<D> {
    pub fn new(data: D) -> Self;
}

impl<D> Full<D> {
    pub fn into_inner(self) -> Option<D>;
}

impl<D: Buf> Body for Full<D> {
    type Data = D;
    type Error = Infallible;
    fn poll_frame(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Result<hyper::body::Frame<D>, Self::Error>>>;
    #[stub::clean]
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}

impl<D: Buf> Default for Full<D> {
    fn default() -> Self;
}

impl<D: Buf + From<&'static [u8]>> From<&'static [u8]> for Full<D> {
    fn from(slice: &'static [u8]) -> Self;
}

impl<D: Buf + From<&'static str>> From<&'static str> for Full<D> {
    fn from(slice: &'static str) -> Self;
}

impl<D: Buf + From<Bytes>> From<Bytes> for Full<D> {
    fn from(bytes: Bytes) -> Self;
}

impl<D, B: ToOwned + ?Sized> From<Cow<'static, B>> for Full<D>
where
    D: Buf + From<&'static B> + From<B::Owned>,
{
    fn from(cow: Cow<'static, B>) -> Self;
}

impl<D: Buf + From<String>> From<String> for Full<D> {
    fn from(s: String) -> Self;
}

impl<D: Buf + From<Vec<u8>>> From<Vec<u8>> for Full<D> {
    fn from(vec: Vec<u8>) -> Self;
}

#[derive(Clone, Copy, Debug)]
pub struct Limited<B> {
    second: B,
}

impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Self;
}

impl<B: Body> Body for Limited<B>
where
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Data = <B as Body>::Data;
    type Error = Box<dyn Error + Sync + Send>;
    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
    #[stub::clean]
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}

#[derive(Clone, Copy, Debug)]
pub struct StreamBody<S> {
    state: S,
}

impl<S> StreamBody<S> {
    pub fn new(stream: S) -> Self;
}

impl<S, D: Buf, E> Body for StreamBody<S>
where
    S: Stream<Item = Result<hyper::body::Frame<D>, E>>,
{
    type Data = D;
    type Error = E;
    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
    #[stub::clean]
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}

impl<S: Stream> Stream for StreamBody<S> {
    type Item = <S as Stream>::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct LengthLimitError;

impl Display for LengthLimitError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for LengthLimitError {}

pub mod combinators {
    use crate::Collected;
    use bytes::buf::Buf;
    use hyper::body::{Body, SizeHint};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct BoxBody<D, E> {
        d: D,
        error: E,
    }

    impl<D, E> BoxBody<D, E> {
        pub fn new<B>(body: B) -> Self
        where
            B: Body<Data = D, Error = E> + Send + Sync + 'static,
            D: Buf;
    }

    impl<D: Buf, E> Body for BoxBody<D, E> {
        type Data = D;
        type Error = E;
        fn poll_frame(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
        #[stub::clean]
        fn is_end_stream(&self) -> bool;
        fn size_hint(&self) -> SizeHint;
    }

    impl<D: Buf + 'static, E> Default for BoxBody<D, E> {
        fn default() -> Self;
    }

    pub struct Collect<T: Body + ?Sized> {
        item: T,
    }

    impl<T: Body + ?Sized> Future for Collect<T> {
        type Output = Result<Collected<<T as Body>::Data>, <T as Body>::Error>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }

    #[derive(Debug)]
    pub struct Frame<'a, T: ?Sized> {
        item: &'a T,
    }

    impl<T: Body + Unpin + ?Sized> Future for Frame<'_, T> {
        type Output = Option<Result<hyper::body::Frame<<T as Body>::Data>, <T as Body>::Error>>;
        fn poll(self: Pin<&mut Self>, ctx: &mut Context<'_>) -> Poll<Self::Output>;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct MapErr<B, F> {
        second: B,
        f: F,
    }

    impl<B, F> MapErr<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    impl<B: Body, F: FnMut(B::Error) -> E, E> Body for MapErr<B, F> {
        type Data = <B as Body>::Data;
        type Error = E;
        fn poll_frame(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
        #[stub::clean]
        fn is_end_stream(&self) -> bool;
        fn size_hint(&self) -> SizeHint;
    }

    #[derive(Clone, Copy, Debug)]
    pub struct MapFrame<B, F> {
        second: B,
        f: F,
    }

    impl<B, F> MapFrame<B, F> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
        pub fn into_inner(self) -> B;
    }

    impl<B: Body, F, B2: Buf> Body for MapFrame<B, F>
    where
        F: FnMut(hyper::body::Frame<B::Data>) -> hyper::body::Frame<B2>,
    {
        type Data = B2;
        type Error = <B as Body>::Error;
        fn poll_frame(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
        #[stub::clean]
        fn is_end_stream(&self) -> bool;
        fn size_hint(&self) -> SizeHint;
    }

    #[derive(Debug)]
    pub struct UnsyncBoxBody<D, E> {
        d: D,
        error: E,
    }

    impl<D, E> UnsyncBoxBody<D, E> {
        pub fn new<B: Body<Data = D, Error = E> + Send + 'static>(body: B) -> Self
        where
            D: Buf;
    }

    impl<D: Buf, E> Body for UnsyncBoxBody<D, E> {
        type Data = D;
        type Error = E;
        fn poll_frame(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>>;
        #[stub::clean]
        fn is_end_stream(&self) -> bool;
        fn size_hint(&self) -> SizeHint;
    }

    impl<D: Buf + 'static, E> Default for UnsyncBoxBody<D, E> {
        fn default() -> Self;
    }
}
