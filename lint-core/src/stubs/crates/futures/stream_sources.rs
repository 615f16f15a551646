//! Where streams come from, e.g. `stream::iter(users)`.

use crate::future::TryFuture;
use crate::stream::Stream;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Empty<T> {
    item: T,
}

impl<T> Clone for Empty<T> {
    fn clone(&self) -> Empty<T>;
}

impl<T> Stream for Empty<T> {
    type Item = T;
    fn poll_next(self: Pin<&mut Empty<T>>, _: &mut Context<'_>) -> Poll<Option<<Empty<T> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Clone, Debug)]
pub struct Iter<I> {
    iter: I,
}

impl<I> Iter<I> {
    pub fn get_ref(&self) -> &I;
    pub fn get_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}

impl<I: Iterator> Stream for Iter<I> {
    type Item = <I as Iterator>::Item;
    fn poll_next(self: Pin<&mut Iter<I>>, _: &mut Context<'_>) -> Poll<Option<<I as Iterator>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct Once<Fut> {
    fut: Fut,
}

impl<Fut: Future> Stream for Once<Fut> {
    type Item = <Fut as Future>::Output;
    fn poll_next(self: Pin<&mut Once<Fut>>, cx: &mut Context<'_>) -> Poll<Option<<Once<Fut> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct Pending<T> {
    item: T,
}

impl<T> Clone for Pending<T> {
    fn clone(&self) -> Pending<T>;
}

impl<T> Stream for Pending<T> {
    type Item = T;
    fn poll_next(self: Pin<&mut Pending<T>>, _: &mut Context<'_>) -> Poll<Option<<Pending<T> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct PollFn<F> {
    f: F,
}

impl<T, F> Stream for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<T>>,
{
    type Item = T;
    fn poll_next(self: Pin<&mut PollFn<F>>, cx: &mut Context<'_>) -> Poll<Option<T>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Clone, Debug)]
pub struct Repeat<T> {
    item: T,
}

impl<T: Clone> Stream for Repeat<T> {
    type Item = T;
    fn poll_next(self: Pin<&mut Repeat<T>>, _: &mut Context<'_>) -> Poll<Option<<Repeat<T> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct TryUnfold<T, F, Fut> {
    item: T,
    f: F,
    fut: Fut,
}

impl<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item> Stream for TryUnfold<T, F, Fut> {
    type Item = Result<Item, <Fut as TryFuture>::Error>;
    fn poll_next(
        self: Pin<&mut TryUnfold<T, F, Fut>>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<<TryUnfold<T, F, Fut> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct Unfold<T, F, Fut> {
    item: T,
    f: F,
    fut: Fut,
}

impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> {
    type Item = Item;
    fn poll_next(self: Pin<&mut Unfold<T, F, Fut>>, cx: &mut Context<'_>) -> Poll<Option<<Unfold<T, F, Fut> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

pub fn empty<T>() -> Empty<T>;

pub fn iter<I: IntoIterator>(i: I) -> Iter<<I as IntoIterator>::IntoIter>;

pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;

pub fn pending<T>() -> Pending<T>;

pub fn poll_fn<T, F>(f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;

pub fn repeat<T: Clone>(item: T) -> Repeat<T>;

pub fn select<St1: Stream, St2>(stream1: St1, stream2: St2) -> Select<St1, St2>
where
    St2: Stream<Item = <St1 as Stream>::Item>;

pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<<I as IntoIterator>::Item>
where
    <I as IntoIterator>::Item: Stream + Unpin;

pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>;

pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> Unfold<T, F, Fut>;

#[derive(Debug)]
pub struct Select<St1, St2> {
    st1: St1,
    st2: St2,
}

impl<St1, St2> Select<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Select<St1, St2>>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}

impl<St1: Stream, St2> Stream for Select<St1, St2>
where
    St2: Stream<Item = <St1 as Stream>::Item>,
{
    type Item = <St1 as Stream>::Item;
    fn poll_next(self: Pin<&mut Select<St1, St2>>, cx: &mut Context<'_>) -> Poll<Option<<St1 as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct SelectAll<St> {
    st: St,
}

impl<St: Stream + Unpin> SelectAll<St> {
    pub fn new() -> SelectAll<St>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, stream: St);
    pub fn iter(&self) -> Iter<'_, St>;
    pub fn clear(&mut self);
}

impl<St: Stream + Unpin> Default for SelectAll<St> {
    fn default() -> SelectAll<St>;
}

impl<St: Stream + Unpin> Extend<St> for SelectAll<St> {
    fn extend<T: IntoIterator<Item = St>>(&mut self, iter: T);
}

impl<St: Stream + Unpin> FromIterator<St> for SelectAll<St> {
    fn from_iter<T: IntoIterator<Item = St>>(iter: T) -> SelectAll<St>;
}

impl<'a, St: Stream + Unpin> IntoIterator for &'a SelectAll<St> {
    type Item = &'a St;
    type IntoIter = Iter<'a, St>;
    fn into_iter(self) -> <&'a SelectAll<St> as IntoIterator>::IntoIter;
}

impl<St: Stream + Unpin> Stream for SelectAll<St> {
    type Item = <St as Stream>::Item;
    fn poll_next(self: Pin<&mut SelectAll<St>>, cx: &mut Context<'_>) -> Poll<Option<<SelectAll<St> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct FuturesOrdered<T: Future> {
    item: T,
}

impl<Fut: Future> FuturesOrdered<Fut> {
    pub fn new() -> FuturesOrdered<Fut>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, future: Fut);
    pub fn push_back(&mut self, future: Fut);
    pub fn push_front(&mut self, future: Fut);
    pub fn clear(&mut self);
}

impl<Fut: Future> Default for FuturesOrdered<Fut> {
    fn default() -> FuturesOrdered<Fut>;
}

impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {
    fn extend<I: IntoIterator<Item = Fut>>(&mut self, iter: I);
}

impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {
    fn from_iter<T: IntoIterator<Item = Fut>>(iter: T) -> FuturesOrdered<Fut>;
}

impl<Fut: Future> Stream for FuturesOrdered<Fut> {
    type Item = <Fut as Future>::Output;
    fn poll_next(
        self: Pin<&mut FuturesOrdered<Fut>>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<<FuturesOrdered<Fut> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

#[derive(Debug)]
pub struct FuturesUnordered<Fut> {
    fut: Fut,
}

impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> FuturesUnordered<Fut>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> Iter<'_, Fut>
    where
        Fut: Unpin;
}

impl<Fut> FuturesUnordered<Fut> {
    pub fn clear(&mut self);
}

impl<Fut> Default for FuturesUnordered<Fut> {
    fn default() -> FuturesUnordered<Fut>;
}

impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {
    fn extend<I: IntoIterator<Item = Fut>>(&mut self, iter: I);
}

impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {
    fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> FuturesUnordered<Fut>;
}

impl<'a, Fut: Unpin> IntoIterator for &'a FuturesUnordered<Fut> {
    type Item = &'a Fut;
    type IntoIter = Iter<'a, Fut>;
    fn into_iter(self) -> <&'a FuturesUnordered<Fut> as IntoIterator>::IntoIter;
}

impl<Fut: Future> Stream for FuturesUnordered<Fut> {
    type Item = <Fut as Future>::Output;
    fn poll_next(
        self: Pin<&mut FuturesUnordered<Fut>>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<<FuturesUnordered<Fut> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}
