//! The methods of streams of results, e.g. `rows.try_next()`.

use crate::future::TryFuture;
use crate::stream::{
    AndThen, ErrInto, InspectErr, InspectOk, IntoStream, MapErr, MapOk, OrElse, Stream, TryBufferUnordered, TryBuffered,
    TryChunks, TryCollect, TryConcat, TryFilter, TryFilterMap, TryFlatten, TryFold, TryForEach, TryForEachConcurrent, TryNext,
};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> ErrInto<Self, E>
    where
        Self::Error: Into<E>;
    fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> MapOk<Self, F>;
    fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> MapErr<Self, F>;
    fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> AndThen<Self, Fut, F>;
    fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(self, f: F) -> OrElse<Self, Fut, F>;
    fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> InspectOk<Self, F>;
    fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> InspectErr<Self, F>;
    fn into_stream(self) -> IntoStream<Self>;
    fn try_next(&mut self) -> TryNext<'_, Self>
    where
        Self: Unpin;
    fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(
        self,
        f: F,
    ) -> TryForEach<Self, Fut, F>;
    fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(
        self,
        limit: impl Into<Option<usize>>,
        f: F,
    ) -> TryForEachConcurrent<Self, Fut, F>;
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C>;
    fn try_chunks(self, capacity: usize) -> TryChunks<Self>;
    fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> TryFilter<Self, Fut, F>;
    fn try_filter_map<Fut, F: FnMut(Self::Ok) -> Fut, T>(self, f: F) -> TryFilterMap<Self, Fut, F>
    where
        Fut: TryFuture<Ok = Option<T>, Error = Self::Error>;
    fn try_flatten(self) -> TryFlatten<Self>
    where
        Self::Ok: TryStream,
        <Self::Ok as TryStream>::Error: From<Self::Error>;
    fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(
        self,
        init: T,
        f: F,
    ) -> TryFold<Self, Fut, T, F>;
    fn try_concat(self) -> TryConcat<Self>
    where
        Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self>
    where
        Self::Ok: TryFuture<Error = Self::Error>;
    fn try_buffered(self, n: usize) -> TryBuffered<Self>
    where
        Self::Ok: TryFuture<Error = Self::Error>;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>
    where
        Self: Unpin;
}

impl<S: TryStream + ?Sized> TryStreamExt for S {}

pub trait TryStream: Stream {
    type Ok;
    type Error;
    fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
}

impl<S, T, E> TryStream for S
where
    S: Stream<Item = Result<T, E>> + ?Sized,
{
    type Ok = T;
    type Error = E;
}
