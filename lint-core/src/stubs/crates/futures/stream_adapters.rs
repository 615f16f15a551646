//! Streams and futures made of streams, e.g. `Map` by `map`.

use super::Stream;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Map<St, F> {
    stream: St,
    f: F,
}

impl<St, F, T> Stream for Map<St, F>
where
    St: Stream,
    F: FnMut(St::Item) -> T,
{
    type Item = T;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Filter<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F> Stream for Filter<St, Fut, F>
where
    St: Stream,
    F: FnMut(&St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct FilterMap<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F>
where
    St: Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = Option<T>>,
{
    type Item = T;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Then<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F> Stream for Then<St, Fut, F>
where
    St: Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future,
{
    type Item = Fut::Output;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct FlatMap<St, U, F> {
    stream: St,
    u: U,
    f: F,
}

impl<St, U, F> Stream for FlatMap<St, U, F>
where
    St: Stream,
    F: FnMut(St::Item) -> U,
    U: Stream,
{
    type Item = U::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Flatten<St> {
    stream: St,
}

impl<St> Stream for Flatten<St>
where
    St: Stream,
    St::Item: Stream,
{
    type Item = <St::Item as Stream>::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Inspect<St, F> {
    stream: St,
    f: F,
}

impl<St, F> Stream for Inspect<St, F>
where
    St: Stream,
    F: FnMut(&St::Item),
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Enumerate<St> {
    stream: St,
}

impl<St> Stream for Enumerate<St>
where
    St: Stream,
{
    type Item = (usize, St::Item);
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Fuse<St> {
    stream: St,
}

impl<St> Stream for Fuse<St>
where
    St: Stream,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Skip<St> {
    stream: St,
}

impl<St> Stream for Skip<St>
where
    St: Stream,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Take<St> {
    stream: St,
}

impl<St> Stream for Take<St>
where
    St: Stream,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Cycle<St> {
    stream: St,
}

impl<St> Stream for Cycle<St>
where
    St: Stream,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Peekable<St> {
    stream: St,
}

impl<St> Stream for Peekable<St>
where
    St: Stream,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

impl<St: Stream> Peekable<St> {
    pub async fn peek(self: Pin<&mut Self>) -> Option<&St::Item>;
}

pub struct Chain<St, St2> {
    stream: St,
    st2: St2,
}

impl<St, St2> Stream for Chain<St, St2>
where
    St: Stream,
    St2: Stream<Item = St::Item>,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Zip<St, St2> {
    stream: St,
    st2: St2,
}

impl<St, St2> Stream for Zip<St, St2>
where
    St: Stream,
    St2: Stream,
{
    type Item = (St::Item, St2::Item);
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Chunks<St> {
    stream: St,
}

impl<St> Stream for Chunks<St>
where
    St: Stream,
{
    type Item = Vec<St::Item>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct ReadyChunks<St> {
    stream: St,
}

impl<St> Stream for ReadyChunks<St>
where
    St: Stream,
{
    type Item = Vec<St::Item>;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct SkipWhile<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F> Stream for SkipWhile<St, Fut, F>
where
    St: Stream,
    F: FnMut(&St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct TakeWhile<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F> Stream for TakeWhile<St, Fut, F>
where
    St: Stream,
    F: FnMut(&St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct TakeUntil<St, Fut> {
    stream: St,
    fut: Fut,
}

impl<St, Fut> Stream for TakeUntil<St, Fut>
where
    St: Stream,
    Fut: Future,
{
    type Item = St::Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Scan<St, A, Fut, F> {
    stream: St,
    a: A,
    fut: Fut,
    f: F,
}

impl<St, A, Fut, F, B> Stream for Scan<St, A, Fut, F>
where
    St: Stream,
    F: FnMut(&mut A, St::Item) -> Fut,
    Fut: Future<Output = Option<B>>,
{
    type Item = B;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Buffered<St> {
    stream: St,
}

impl<St> Stream for Buffered<St>
where
    St: Stream,
    St::Item: Future,
{
    type Item = <St::Item as Future>::Output;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct BufferUnordered<St> {
    stream: St,
}

impl<St> Stream for BufferUnordered<St>
where
    St: Stream,
    St::Item: Future,
{
    type Item = <St::Item as Future>::Output;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub struct Next<'a, St: ?Sized> {
    stream: &'a mut St,
}

impl<St: Stream + Unpin + ?Sized> Future for Next<'_, St> {
    type Output = Option<St::Item>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct StreamFuture<St> {
    stream: St,
}

impl<St> Future for StreamFuture<St>
where
    St: Stream,
{
    type Output = (Option<St::Item>, St);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Collect<St, C> {
    stream: St,
    c: C,
}

impl<St, C> Future for Collect<St, C>
where
    St: Stream,
    C: Default + Extend<St::Item>,
{
    type Output = C;
    #[stub::flow(self.stream.item -> return.Ready.0.item)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Concat<St> {
    stream: St,
}

impl<St> Future for Concat<St>
where
    St: Stream,
    St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default,
{
    type Output = St::Item;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Unzip<St, FromA, FromB> {
    stream: St,
    froma: FromA,
    fromb: FromB,
}

impl<St, FromA, FromB, A, B> Future for Unzip<St, FromA, FromB>
where
    St: Stream<Item = (A, B)>,
    FromA: Default + Extend<A>,
    FromB: Default + Extend<B>,
{
    type Output = (FromA, FromB);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Count<St> {
    stream: St,
}

impl<St> Future for Count<St>
where
    St: Stream,
{
    type Output = usize;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Fold<St, Fut, T, F> {
    stream: St,
    fut: Fut,
    t: T,
    f: F,
}

impl<St, Fut, T, F> Future for Fold<St, Fut, T, F>
where
    St: Stream,
    F: FnMut(T, St::Item) -> Fut,
    Fut: Future<Output = T>,
{
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Any<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F> Future for Any<St, Fut, F>
where
    St: Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Output = bool;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct All<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F> Future for All<St, Fut, F>
where
    St: Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = bool>,
{
    type Output = bool;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct ForEach<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F> Future for ForEach<St, Fut, F>
where
    St: Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = ()>,
{
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct ForEachConcurrent<St, Fut, F> {
    stream: St,
    fut: Fut,
    f: F,
}

impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F>
where
    St: Stream,
    F: FnMut(St::Item) -> Fut,
    Fut: Future<Output = ()>,
{
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
