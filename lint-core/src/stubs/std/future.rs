//! `std::future`: values that come later, e.g. `future::ready(user)`.

use crate::pin::Pin;
use crate::task::{Context, Poll};

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

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}

pub fn pending<T>() -> Pending<T>;

pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;

pub fn ready<T>(t: T) -> Ready<T>;

impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
    fn into_future(self) -> F;
}
impl<F: Future + Unpin + ?Sized> Future for &mut F {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output>;
}
