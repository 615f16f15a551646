//! The methods of streams, e.g. `users.map(|u| u.email)`.

use crate::future::{CatchUnwind, Either, TryFuture};
use crate::sink::Sink;
use crate::stream::{
    All, AndThen, BufferUnordered, Buffered, Chain, Chunks, Collect, Concat, Count, Cycle, Enumerate, Filter, FilterMap,
    FlatMap, Flatten, Fold, ForEach, ForEachConcurrent, Forward, Fuse, Inspect, Map, Next, OrElse, Peekable, ReadyChunks, Scan,
    Skip, SkipWhile, SplitSink, SplitStream, StreamFuture, Take, TakeUntil, TakeWhile, Then, TryBufferUnordered, TryBuffered,
    TryFilter, TryFilterMap, TryFlatten, TryStream, Unzip, Zip,
};
use std::any;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::pin::Pin;
use std::task::{Context, Poll};

pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin;
    fn into_future(self) -> StreamFuture<Self>
    where
        Self: Sized + Unpin;
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F>;
    fn enumerate(self) -> Enumerate<Self>;
    #[stub::only(f -> return.item)]
    fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Filter<Self, Fut, F>;
    #[stub::only(f -> return.item)]
    fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> FilterMap<Self, Fut, F>;
    fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Then<Self, Fut, F>;
    fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C>;
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> Unzip<Self, FromA, FromB>
    where
        Self: Sized + Stream<Item = (A, B)>;
    fn concat(self) -> Concat<Self>
    where
        Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn count(self) -> Count<Self>;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone;
    fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> Fold<Self, Fut, T, F>;
    fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> crate::stream::Any<Self, Fut, F>;
    fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> All<Self, Fut, F>;
    fn flatten(self) -> Flatten<Self>
    where
        Self::Item: Stream;
    fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>;
    fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(
        self,
        initial_state: S,
        f: F,
    ) -> Scan<Self, S, Fut, F>;
    fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> SkipWhile<Self, Fut, F>;
    #[stub::only(f -> return.item)]
    fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> TakeWhile<Self, Fut, F>;
    fn take_until<Fut: Future>(self, fut: Fut) -> TakeUntil<Self, Fut>;
    fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> ForEach<Self, Fut, F>;
    fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(
        self,
        limit: impl Into<Option<usize>>,
        f: F,
    ) -> ForEachConcurrent<Self, Fut, F>;
    fn take(self, n: usize) -> Take<Self>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn fuse(self) -> Fuse<Self>;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>>
    where
        Self: Sized + 'a;
    fn buffered(self, n: usize) -> Buffered<Self>
    where
        Self::Item: Future;
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self>
    where
        Self::Item: Future;
    fn zip<St: Stream>(self, other: St) -> Zip<Self, St>;
    fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Chain<Self, St>;
    fn peekable(self) -> Peekable<Self>;
    fn chunks(self, capacity: usize) -> Chunks<Self>;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>;
    fn forward<S: Sink<Self::Ok, Error = Self::Error>>(self, sink: S) -> Forward<Self, S>
    where
        Self: Sized + TryStream;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>)
    where
        Self: Sized + Sink<Item>;
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>;
    fn left_stream<B: Stream<Item = Self::Item>>(self) -> Either<Self, B>;
    fn right_stream<B: Stream<Item = Self::Item>>(self) -> Either<B, Self>;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
    where
        Self: Unpin;
}

impl<T: Stream + ?Sized> StreamExt for T {}

pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

impl<P: DerefMut + Unpin> Stream for Pin<P>
where
    <P as Deref>::Target: Stream,
{
    type Item = <<P as Deref>::Target as Stream>::Item;
    fn poll_next(self: Pin<&mut Pin<P>>, cx: &mut Context<'_>) -> Poll<Option<<Pin<P> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

impl<S: Stream + Unpin + ?Sized> Stream for &mut S {
    type Item = <S as Stream>::Item;
    fn poll_next(self: Pin<&mut &mut S>, cx: &mut Context<'_>) -> Poll<Option<<&mut S as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

impl<S: Stream + Unpin + ?Sized> Stream for Box<S> {
    type Item = <S as Stream>::Item;
    fn poll_next(self: Pin<&mut Box<S>>, cx: &mut Context<'_>) -> Poll<Option<<Box<S> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

impl<S: Stream> Stream for AssertUnwindSafe<S> {
    type Item = <S as Stream>::Item;
    fn poll_next(self: Pin<&mut AssertUnwindSafe<S>>, cx: &mut Context<'_>) -> Poll<Option<<S as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

impl<B, St: Stream, S, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, <St as Stream>::Item) -> Fut> Stream
    for Scan<St, S, Fut, F>
{
    type Item = B;
}

impl<S: Stream> Stream for Fuse<S> {
    type Item = <S as Stream>::Item;
}

impl<S: Stream> Stream for Peekable<S> {
    type Item = <S as Stream>::Item;
}

impl<St1: Stream, St2> Stream for Chain<St1, St2>
where
    St2: Stream<Item = <St1 as Stream>::Item>,
{
    type Item = <St1 as Stream>::Item;
}

impl<St1: Stream, St2: Stream> Stream for Zip<St1, St2> {
    type Item = (<St1 as Stream>::Item, <St2 as Stream>::Item);
}

impl<St: Stream> Stream for BufferUnordered<St>
where
    <St as Stream>::Item: Future,
{
    type Item = <<St as Stream>::Item as Future>::Output;
}

impl<St: Stream> Stream for Buffered<St>
where
    <St as Stream>::Item: Future,
{
    type Item = <<St as Stream>::Item as Future>::Output;
}

impl<St: Stream + UnwindSafe> Stream for CatchUnwind<St> {
    type Item = Result<<St as Stream>::Item, Box<dyn any::Any + Send>>;
}

impl<St: Stream> Stream for Chunks<St> {
    type Item = Vec<<St as Stream>::Item>;
}

impl<St: Clone + Stream> Stream for Cycle<St> {
    type Item = <St as Stream>::Item;
}

impl<St: Stream> Stream for Enumerate<St> {
    type Item = (usize, <St as Stream>::Item);
}

impl<St: Stream> Stream for ReadyChunks<St> {
    type Item = Vec<<St as Stream>::Item>;
}

impl<St: Stream> Stream for Skip<St> {
    type Item = <St as Stream>::Item;
}

impl<St: Stream> Stream for Take<St> {
    type Item = <St as Stream>::Item;
}

impl<St: TryStream> Stream for TryBufferUnordered<St>
where
    <St as TryStream>::Ok: TryFuture<Error = <St as TryStream>::Error>,
{
    type Item = Result<<<St as TryStream>::Ok as TryFuture>::Ok, <St as TryStream>::Error>;
}

impl<St: TryStream> Stream for TryBuffered<St>
where
    <St as TryStream>::Ok: TryFuture<Error = <St as TryStream>::Error>,
{
    type Item = Result<<<St as TryStream>::Ok as TryFuture>::Ok, <St as TryStream>::Error>;
}

impl<St: TryStream> Stream for TryFlatten<St>
where
    <St as TryStream>::Ok: TryStream,
    <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error>,
{
    type Item = Result<<<St as TryStream>::Ok as TryStream>::Ok, <<St as TryStream>::Ok as TryStream>::Error>;
}

impl<St: Stream, Fut: Future> Stream for TakeUntil<St, Fut> {
    type Item = <St as Stream>::Item;
}

impl<St: TryStream, Fut, F: FnMut(<St as TryStream>::Ok) -> Fut> Stream for AndThen<St, Fut, F>
where
    Fut: TryFuture<Error = <St as TryStream>::Error>,
{
    type Item = Result<<Fut as TryFuture>::Ok, <St as TryStream>::Error>;
}

impl<St: TryStream, Fut, F: FnMut(<St as TryStream>::Error) -> Fut> Stream for OrElse<St, Fut, F>
where
    Fut: TryFuture<Ok = <St as TryStream>::Ok>,
{
    type Item = Result<<St as TryStream>::Ok, <Fut as TryFuture>::Error>;
}

impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&<St as Stream>::Item) -> Fut> Stream for SkipWhile<St, Fut, F> {
    type Item = <St as Stream>::Item;
}

impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&<St as Stream>::Item) -> Fut> Stream for TakeWhile<St, Fut, F> {
    type Item = <St as Stream>::Item;
}

impl<St: Stream, Fut: Future, F: FnMut(<St as Stream>::Item) -> Fut> Stream for Then<St, Fut, F> {
    type Item = <Fut as Future>::Output;
}

impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(&<St as TryStream>::Ok) -> Fut> Stream for TryFilter<St, Fut, F> {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}

impl<St: TryStream, Fut, F: FnMut(<St as TryStream>::Ok) -> Fut, T> Stream for TryFilterMap<St, Fut, F>
where
    Fut: TryFuture<Ok = Option<T>, Error = <St as TryStream>::Error>,
{
    type Item = Result<T, <St as TryStream>::Error>;
}
