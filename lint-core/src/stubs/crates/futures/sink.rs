//! `futures::sink`: where values go one after the other.

use crate::future::{Either, TryFuture};
use crate::stream::{
    AndThen, BufferUnordered, Buffered, Chunks, Enumerate, Filter, Fuse, IntoStream, OrElse, Peekable, ReadyChunks, Scan, Skip,
    SkipWhile, Stream, Take, TakeUntil, TakeWhile, Then, TryBufferUnordered, TryBuffered, TryChunks, TryFilter, TryFilterMap,
    TryFlatten, TryStream,
};
use std::collections::vec_deque::VecDeque;
use std::convert::Infallible;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
}

impl<P: DerefMut + Unpin, Item> Sink<Item> for Pin<P>
where
    <P as Deref>::Target: Sink<Item>,
{
    type Error = <<P as Deref>::Target as Sink<Item>>::Error;
    fn poll_ready(self: Pin<&mut Pin<P>>, cx: &mut Context<'_>) -> Poll<Result<(), <Pin<P> as Sink<Item>>::Error>>;
    fn start_send(self: Pin<&mut Pin<P>>, item: Item) -> Result<(), <Pin<P> as Sink<Item>>::Error>;
    fn poll_flush(self: Pin<&mut Pin<P>>, cx: &mut Context<'_>) -> Poll<Result<(), <Pin<P> as Sink<Item>>::Error>>;
    fn poll_close(self: Pin<&mut Pin<P>>, cx: &mut Context<'_>) -> Poll<Result<(), <Pin<P> as Sink<Item>>::Error>>;
}

impl<S: Sink<Item> + Unpin + ?Sized, Item> Sink<Item> for &mut S {
    type Error = <S as Sink<Item>>::Error;
    fn poll_ready(self: Pin<&mut &mut S>, cx: &mut Context<'_>) -> Poll<Result<(), <&mut S as Sink<Item>>::Error>>;
    fn start_send(self: Pin<&mut &mut S>, item: Item) -> Result<(), <&mut S as Sink<Item>>::Error>;
    fn poll_flush(self: Pin<&mut &mut S>, cx: &mut Context<'_>) -> Poll<Result<(), <&mut S as Sink<Item>>::Error>>;
    fn poll_close(self: Pin<&mut &mut S>, cx: &mut Context<'_>) -> Poll<Result<(), <&mut S as Sink<Item>>::Error>>;
}

impl<S: Sink<Item> + Unpin + ?Sized, Item> Sink<Item> for Box<S> {
    type Error = <S as Sink<Item>>::Error;
    fn poll_ready(self: Pin<&mut Box<S>>, cx: &mut Context<'_>) -> Poll<Result<(), <Box<S> as Sink<Item>>::Error>>;
    fn start_send(self: Pin<&mut Box<S>>, item: Item) -> Result<(), <Box<S> as Sink<Item>>::Error>;
    fn poll_flush(self: Pin<&mut Box<S>>, cx: &mut Context<'_>) -> Poll<Result<(), <Box<S> as Sink<Item>>::Error>>;
    fn poll_close(self: Pin<&mut Box<S>>, cx: &mut Context<'_>) -> Poll<Result<(), <Box<S> as Sink<Item>>::Error>>;
}

impl<T> Sink<T> for VecDeque<T> {
    type Error = Infallible;
    fn poll_ready(self: Pin<&mut VecDeque<T>>, _: &mut Context<'_>) -> Poll<Result<(), <VecDeque<T> as Sink<T>>::Error>>;
    fn start_send(self: Pin<&mut VecDeque<T>>, item: T) -> Result<(), <VecDeque<T> as Sink<T>>::Error>;
    fn poll_flush(self: Pin<&mut VecDeque<T>>, _: &mut Context<'_>) -> Poll<Result<(), <VecDeque<T> as Sink<T>>::Error>>;
    fn poll_close(self: Pin<&mut VecDeque<T>>, _: &mut Context<'_>) -> Poll<Result<(), <VecDeque<T> as Sink<T>>::Error>>;
}

impl<T> Sink<T> for Vec<T> {
    type Error = Infallible;
    fn poll_ready(self: Pin<&mut Vec<T>>, _: &mut Context<'_>) -> Poll<Result<(), <Vec<T> as Sink<T>>::Error>>;
    fn start_send(self: Pin<&mut Vec<T>>, item: T) -> Result<(), <Vec<T> as Sink<T>>::Error>;
    fn poll_flush(self: Pin<&mut Vec<T>>, _: &mut Context<'_>) -> Poll<Result<(), <Vec<T> as Sink<T>>::Error>>;
    fn poll_close(self: Pin<&mut Vec<T>>, _: &mut Context<'_>) -> Poll<Result<(), <Vec<T> as Sink<T>>::Error>>;
}

impl<S: Sink<Item>, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Fut: Future<Output = bool>, F: FnMut(&<S as Stream>::Item) -> Fut, Item> Sink<Item>
    for Filter<S, Fut, F>
{
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Sink<Item>, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Fut: Future<Output = bool>, F: FnMut(&<S as Stream>::Item) -> Fut, Item> Sink<Item>
    for SkipWhile<S, Fut, F>
{
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Sink<Item>, Fut, F, Item> Sink<Item> for Then<S, Fut, F> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Sink<Item>, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: TryStream + Sink<Item, Error = E>, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F> {
    type Error = E;
}

impl<S: Stream + Sink<Item>, Fut: Future, Item> Sink<Item> for TakeUntil<S, Fut> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Item> Sink<Item> for BufferUnordered<S>
where
    <S as Stream>::Item: Future,
{
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Item> Sink<Item> for Buffered<S>
where
    <S as Stream>::Item: Future,
{
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Item> Sink<Item> for Chunks<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Item> Sink<Item> for Enumerate<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Item> Sink<Item> for Fuse<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Sink<Item>, Item> Sink<Item> for IntoStream<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Sink<Item> + Stream, Item> Sink<Item> for Peekable<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Item> Sink<Item> for ReadyChunks<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Item> Sink<Item> for Skip<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: Stream + Sink<Item>, Item> Sink<Item> for Take<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: TryStream + Sink<Item>, Item> Sink<Item> for TryChunks<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: TryStream + Sink<Item>, Item> Sink<Item> for TryFlatten<S> {
    type Error = <S as Sink<Item>>::Error;
}

impl<S: TryStream + Sink<Item, Error = E>, Item, E> Sink<Item> for TryBufferUnordered<S>
where
    <S as TryStream>::Ok: TryFuture<Error = E>,
{
    type Error = E;
}

impl<S: TryStream + Sink<Item, Error = E>, Item, E> Sink<Item> for TryBuffered<S>
where
    <S as TryStream>::Ok: TryFuture<Error = E>,
{
    type Error = E;
}

impl<St: Stream + Sink<Item>, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F> {
    type Error = <St as Sink<Item>>::Error;
}

pub trait SinkExt<Item>: Sink<Item> {
    fn close(&mut self) -> Close<'_, Self, Item>
    where
        Self: Unpin;
    fn flush(&mut self) -> Flush<'_, Self, Item>
    where
        Self: Unpin;
    fn send(&mut self, item: Item) -> Send<'_, Self, Item>
    where
        Self: Unpin;
    fn feed(&mut self, item: Item) -> Feed<'_, Self, Item>
    where
        Self: Unpin;
    fn send_all<'a, St>(&'a mut self, stream: &'a mut St) -> SendAll<'a, Self, St>
    where
        St: TryStream<Ok = Item, Error = Self::Error> + Stream + Unpin + ?Sized,
        Self: Unpin;
    fn left_sink<Si2: Sink<Item, Error = Self::Error>>(self) -> Either<Self, Si2>;
    fn right_sink<Si1: Sink<Item, Error = Self::Error>>(self) -> Either<Si1, Self>;
    fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
    fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>
    where
        Self: Unpin;
    fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
    fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
}

impl<T: Sink<Item> + ?Sized, Item> SinkExt<Item> for T {}

#[derive(Debug)]
pub struct Feed<'a, Si: ?Sized, Item> {
    si: Si,
    item: Item,
}

impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Feed<'_, Si, Item> {
    type Output = Result<(), <Si as Sink<Item>>::Error>;
    fn poll(self: Pin<&mut Feed<'_, Si, Item>>, cx: &mut Context<'_>) -> Poll<<Feed<'_, Si, Item> as Future>::Output>;
}

#[derive(Debug)]
pub struct Flush<'a, Si: ?Sized, Item> {
    si: Si,
    item: Item,
}

impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Flush<'_, Si, Item> {
    type Output = Result<(), <Si as Sink<Item>>::Error>;
    fn poll(self: Pin<&mut Flush<'_, Si, Item>>, cx: &mut Context<'_>) -> Poll<<Flush<'_, Si, Item> as Future>::Output>;
}

#[derive(Debug)]
pub struct Send<'a, Si: ?Sized, Item> {
    si: Si,
    item: Item,
}

impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Send<'_, Si, Item> {
    type Output = Result<(), <Si as Sink<Item>>::Error>;
    fn poll(self: Pin<&mut Send<'_, Si, Item>>, cx: &mut Context<'_>) -> Poll<<Send<'_, Si, Item> as Future>::Output>;
}

#[derive(Debug)]
pub struct SendAll<'a, Si: ?Sized, St: TryStream + ?Sized> {
    si: Si,
    st: St,
}

impl<Si, St, Ok, Error> Future for SendAll<'_, Si, St>
where
    Si: Sink<Ok, Error = Error> + Unpin + ?Sized,
    St: Stream<Item = Result<Ok, Error>> + Unpin + ?Sized,
{
    type Output = Result<(), Error>;
    fn poll(self: Pin<&mut SendAll<'_, Si, St>>, cx: &mut Context<'_>) -> Poll<<SendAll<'_, Si, St> as Future>::Output>;
}

#[derive(Debug)]
pub struct Close<'a, Si: ?Sized, Item> {
    si: Si,
    item: Item,
}

impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Close<'_, Si, Item> {
    type Output = Result<(), <Si as Sink<Item>>::Error>;
    fn poll(self: Pin<&mut Close<'_, Si, Item>>, cx: &mut Context<'_>) -> Poll<<Close<'_, Si, Item> as Future>::Output>;
}
