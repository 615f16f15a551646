//! Futures made of futures, e.g. `Map` by `map`.

use super::TryFuture;
use crate::stream::Stream;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Map<Fut, F> {
    future: Fut,
    f: F,
}

impl<Fut, F, T> Future for Map<Fut, F>
where
    Fut: Future,
    F: FnOnce(Fut::Output) -> T,
{
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct MapInto<Fut, T> {
    future: Fut,
    t: T,
}

impl<Fut, T> Future for MapInto<Fut, T>
where
    Fut: Future,
    Fut::Output: Into<T>,
{
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Then<Fut, Fut2, F> {
    future: Fut,
    fut2: Fut2,
    f: F,
}

impl<Fut, Fut2, F> Future for Then<Fut, Fut2, F>
where
    Fut: Future,
    F: FnOnce(Fut::Output) -> Fut2,
    Fut2: Future,
{
    type Output = Fut2::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Flatten<Fut> {
    future: Fut,
}

impl<Fut> Future for Flatten<Fut>
where
    Fut: Future,
    Fut::Output: Future,
{
    type Output = <Fut::Output as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Fuse<Fut> {
    future: Fut,
}

impl<Fut> Future for Fuse<Fut>
where
    Fut: Future,
{
    type Output = Fut::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

#[derive(Clone)]
pub struct Shared<Fut> {
    future: Fut,
}

impl<Fut> Future for Shared<Fut>
where
    Fut: Future,
    Fut::Output: Clone,
{
    type Output = Fut::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct CatchUnwind<Fut> {
    future: Fut,
}

impl<Fut> Future for CatchUnwind<Fut>
where
    Fut: Future,
{
    type Output = Result<Fut::Output, Box<dyn std::any::Any + Send>>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct Inspect<Fut, F> {
    future: Fut,
    f: F,
}

impl<Fut, F> Future for Inspect<Fut, F>
where
    Fut: Future,
    F: FnOnce(&Fut::Output),
{
    type Output = Fut::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct IntoFuture<Fut> {
    future: Fut,
}

impl<Fut> Future for IntoFuture<Fut>
where
    Fut: TryFuture,
{
    type Output = Result<Fut::Ok, Fut::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct MapOk<Fut, F> {
    future: Fut,
    f: F,
}

impl<Fut, F, T> Future for MapOk<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Ok) -> T,
{
    type Output = Result<T, Fut::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct MapErr<Fut, F> {
    future: Fut,
    f: F,
}

impl<Fut, F, E> Future for MapErr<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Error) -> E,
{
    type Output = Result<Fut::Ok, E>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct MapOkOrElse<Fut, F, G> {
    future: Fut,
    f: F,
    g: G,
}

impl<Fut, F, G, T> Future for MapOkOrElse<Fut, F, G>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Ok) -> T,
    G: FnOnce(Fut::Error) -> T,
{
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct ErrInto<Fut, E> {
    future: Fut,
    e: E,
}

impl<Fut, E> Future for ErrInto<Fut, E>
where
    Fut: TryFuture,
    Fut::Error: Into<E>,
{
    type Output = Result<Fut::Ok, E>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct OkInto<Fut, T> {
    future: Fut,
    t: T,
}

impl<Fut, T> Future for OkInto<Fut, T>
where
    Fut: TryFuture,
    Fut::Ok: Into<T>,
{
    type Output = Result<T, Fut::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct AndThen<Fut, Fut2, F> {
    future: Fut,
    fut2: Fut2,
    f: F,
}

impl<Fut, Fut2, F> Future for AndThen<Fut, Fut2, F>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Ok) -> Fut2,
    Fut2: TryFuture<Error = Fut::Error>,
{
    type Output = Result<Fut2::Ok, Fut::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct OrElse<Fut, Fut2, F> {
    future: Fut,
    fut2: Fut2,
    f: F,
}

impl<Fut, Fut2, F> Future for OrElse<Fut, Fut2, F>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Error) -> Fut2,
    Fut2: TryFuture<Ok = Fut::Ok>,
{
    type Output = Result<Fut::Ok, Fut2::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct InspectOk<Fut, F> {
    future: Fut,
    f: F,
}

impl<Fut, F> Future for InspectOk<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(&Fut::Ok),
{
    type Output = Result<Fut::Ok, Fut::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct InspectErr<Fut, F> {
    future: Fut,
    f: F,
}

impl<Fut, F> Future for InspectErr<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(&Fut::Error),
{
    type Output = Result<Fut::Ok, Fut::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct TryFlatten<Fut, Fut2> {
    future: Fut,
    fut2: Fut2,
}

impl<Fut, Fut2> Future for TryFlatten<Fut, Fut2>
where
    Fut: TryFuture<Ok = Fut2, Error = Fut2::Error>,
    Fut2: TryFuture,
{
    type Output = Result<Fut2::Ok, Fut2::Error>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct UnwrapOrElse<Fut, F> {
    future: Fut,
    f: F,
}

impl<Fut, F> Future for UnwrapOrElse<Fut, F>
where
    Fut: TryFuture,
    F: FnOnce(Fut::Error) -> Fut::Ok,
{
    type Output = Fut::Ok;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub struct IntoStream<Fut> {
    future: Fut,
}

impl<Fut> Stream for IntoStream<Fut>
where
    Fut: Future,
{
    type Item = Fut::Output;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}
