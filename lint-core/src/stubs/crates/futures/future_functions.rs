//! Futures made by functions, e.g. `join_all(sends)`.

use crate::future::{Either, TryFuture};
use crate::stream::Stream;
use std::error::Error;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Join<Fut1: Future, Fut2: Future> {
    fut1: Fut1,
    fut2: Fut2,
}

impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> {
    type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output);
    fn poll(self: Pin<&mut Join<Fut1, Fut2>>, cx: &mut Context<'_>) -> Poll<<Join<Fut1, Fut2> as Future>::Output>;
}

#[derive(Debug)]
pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future> {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
}

impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
    type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output, <Fut3 as Future>::Output);
    fn poll(self: Pin<&mut Join3<Fut1, Fut2, Fut3>>, cx: &mut Context<'_>)
    -> Poll<<Join3<Fut1, Fut2, Fut3> as Future>::Output>;
}

#[derive(Debug)]
pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
    fut4: Fut4,
}

impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> {
    type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output, <Fut3 as Future>::Output, <Fut4 as Future>::Output);
    fn poll(
        self: Pin<&mut Join4<Fut1, Fut2, Fut3, Fut4>>,
        cx: &mut Context<'_>,
    ) -> Poll<<Join4<Fut1, Fut2, Fut3, Fut4> as Future>::Output>;
}

#[derive(Debug)]
pub struct JoinAll<F: Future> {
    f: F,
}

impl<F: Future> FromIterator<F> for JoinAll<F> {
    fn from_iter<T: IntoIterator<Item = F>>(iter: T) -> JoinAll<F>;
}

impl<F: Future> Future for JoinAll<F> {
    type Output = Vec<<F as Future>::Output>;
    fn poll(self: Pin<&mut JoinAll<F>>, cx: &mut Context<'_>) -> Poll<<JoinAll<F> as Future>::Output>;
}

#[derive(Debug)]
pub struct Lazy<F> {
    f: F,
}

impl<F: FnOnce(&mut Context<'_>) -> R, R> Future for Lazy<F> {
    type Output = R;
    fn poll(self: Pin<&mut Lazy<F>>, cx: &mut Context<'_>) -> Poll<R>;
}

#[derive(Clone, Debug)]
pub struct OptionFuture<F> {
    f: F,
}

impl<F> Default for OptionFuture<F> {
    fn default() -> OptionFuture<F>;
}

impl<T> From<Option<T>> for OptionFuture<T> {
    fn from(option: Option<T>) -> OptionFuture<T>;
}

impl<F: Future> Future for OptionFuture<F> {
    type Output = Option<<F as Future>::Output>;
    fn poll(self: Pin<&mut OptionFuture<F>>, cx: &mut Context<'_>) -> Poll<<OptionFuture<F> as Future>::Output>;
}

#[derive(Debug)]
pub struct Pending<T> {
    item: T,
}

impl<T> Clone for Pending<T> {
    fn clone(&self) -> Pending<T>;
}

impl<T> Future for Pending<T> {
    type Output = T;
    fn poll(self: Pin<&mut Pending<T>>, _: &mut Context<'_>) -> Poll<T>;
}

#[derive(Debug)]
pub struct PollFn<F> {
    f: F,
}

impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
    type Output = T;
    fn poll(self: Pin<&mut PollFn<F>>, cx: &mut Context<'_>) -> Poll<T>;
}

#[derive(Clone, Debug)]
pub struct Ready<T> {
    item: T,
}

impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Future for Ready<T> {
    type Output = T;
    fn poll(self: Pin<&mut Ready<T>>, _cx: &mut Context<'_>) -> Poll<T>;
}

#[derive(Debug)]
pub struct Select<A, B> {
    first: A,
    second: B,
}

impl<A: Future + Unpin, B: Future + Unpin> Future for Select<A, B> {
    type Output = Either<(<A as Future>::Output, B), (<B as Future>::Output, A)>;
    fn poll(self: Pin<&mut Select<A, B>>, cx: &mut Context<'_>) -> Poll<<Select<A, B> as Future>::Output>;
}

#[derive(Debug)]
pub struct SelectAll<Fut> {
    fut: Fut,
}

impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}

impl<Fut: Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {
    fn from_iter<T: IntoIterator<Item = Fut>>(iter: T) -> SelectAll<Fut>;
}

impl<Fut: Future + Unpin> Future for SelectAll<Fut> {
    type Output = (<Fut as Future>::Output, usize, Vec<Fut>);
    fn poll(self: Pin<&mut SelectAll<Fut>>, cx: &mut Context<'_>) -> Poll<<SelectAll<Fut> as Future>::Output>;
}

#[derive(Debug)]
pub struct SelectOk<Fut> {
    fut: Fut,
}

impl<Fut: TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {
    fn from_iter<T: IntoIterator<Item = Fut>>(iter: T) -> SelectOk<Fut>;
}

impl<Fut: TryFuture + Unpin> Future for SelectOk<Fut> {
    type Output = Result<(<Fut as TryFuture>::Ok, Vec<Fut>), <Fut as TryFuture>::Error>;
    fn poll(self: Pin<&mut SelectOk<Fut>>, cx: &mut Context<'_>) -> Poll<<SelectOk<Fut> as Future>::Output>;
}

#[derive(Debug)]
pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture> {
    fut1: Fut1,
    fut2: Fut2,
}

impl<Fut1: TryFuture, Fut2> Future for TryJoin<Fut1, Fut2>
where
    Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>,
{
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
    fn poll(self: Pin<&mut TryJoin<Fut1, Fut2>>, cx: &mut Context<'_>) -> Poll<<TryJoin<Fut1, Fut2> as Future>::Output>;
}

#[derive(Debug)]
pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture> {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
}

impl<Fut1: TryFuture, Fut2, Fut3> Future for TryJoin3<Fut1, Fut2, Fut3>
where
    Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>,
    Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>,
{
    type Output =
        Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
    fn poll(
        self: Pin<&mut TryJoin3<Fut1, Fut2, Fut3>>,
        cx: &mut Context<'_>,
    ) -> Poll<<TryJoin3<Fut1, Fut2, Fut3> as Future>::Output>;
}

#[derive(Debug)]
pub struct TryJoinAll<F: TryFuture> {
    f: F,
}

impl<F: TryFuture> FromIterator<F> for TryJoinAll<F> {
    fn from_iter<T: IntoIterator<Item = F>>(iter: T) -> TryJoinAll<F>;
}

impl<F: TryFuture> Future for TryJoinAll<F> {
    type Output = Result<Vec<<F as TryFuture>::Ok>, <F as TryFuture>::Error>;
    fn poll(self: Pin<&mut TryJoinAll<F>>, cx: &mut Context<'_>) -> Poll<<TryJoinAll<F> as Future>::Output>;
}

pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle);

pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;

pub fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>;

pub fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>;

pub fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> Join4<Fut1, Fut2, Fut3, Fut4>;

pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<<I as IntoIterator>::Item>
where
    <I as IntoIterator>::Item: Future;

pub fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(f: F) -> Lazy<F>;

pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;

pub fn pending<T>() -> Pending<T>;

pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;

pub fn ready<T>(t: T) -> Ready<T>;

pub fn select<A: Future + Unpin, B: Future + Unpin>(future1: A, future2: B) -> Select<A, B>;

pub fn select_all<I: IntoIterator>(iter: I) -> SelectAll<<I as IntoIterator>::Item>
where
    <I as IntoIterator>::Item: Future + Unpin;

pub fn select_ok<I: IntoIterator>(iter: I) -> SelectOk<<I as IntoIterator>::Item>
where
    <I as IntoIterator>::Item: TryFuture + Unpin;

pub fn try_join<Fut1: TryFuture, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>
where
    Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>;

pub fn try_join3<Fut1: TryFuture, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>
where
    Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>,
    Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>;

pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<<I as IntoIterator>::Item>
where
    <I as IntoIterator>::Item: TryFuture;

#[derive(Clone, Debug)]
pub struct AbortHandle;

impl AbortHandle {
    pub fn abort(&self);
    #[stub::clean]
    pub fn is_aborted(&self) -> bool;
}

#[derive(Clone, Debug)]
pub struct Abortable<T> {
    item: T,
}

impl<T> Abortable<T> {
    #[stub::clean]
    pub fn is_aborted(&self) -> bool;
}

impl<Fut: Future> Future for Abortable<Fut> {
    type Output = Result<<Fut as Future>::Output, Aborted>;
    fn poll(self: Pin<&mut Abortable<Fut>>, cx: &mut Context<'_>) -> Poll<<Abortable<Fut> as Future>::Output>;
}

impl<St: Stream> Stream for Abortable<St> {
    type Item = <St as Stream>::Item;
    fn poll_next(self: Pin<&mut Abortable<St>>, cx: &mut Context<'_>) -> Poll<Option<<Abortable<St> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aborted;

impl Display for Aborted {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for Aborted {}
