//! `futures::future`: values that come later.

use crate::sink::Sink;
use crate::stream::Stream;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[path = "future_adapters.rs"]
mod adapters;
pub use self::adapters::*;

#[path = "future_methods.rs"]
mod methods;
pub use self::methods::*;
#[path = "future_functions.rs"]
mod functions;
pub use self::functions::*;

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

#[derive(Clone, Debug)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}

impl<A, B> Either<A, B> {
    pub fn as_pin_ref(self: Pin<&Either<A, B>>) -> Either<Pin<&A>, Pin<&B>>;
    pub fn as_pin_mut(self: Pin<&mut Either<A, B>>) -> Either<Pin<&mut A>, Pin<&mut B>>;
}

impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}

impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}

impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}

impl<A: Future, B: Future<Output = <A as Future>::Output>> Future for Either<A, B> {
    type Output = <A as Future>::Output;
    fn poll(self: Pin<&mut Either<A, B>>, cx: &mut Context<'_>) -> Poll<<Either<A, B> as Future>::Output>;
}

impl<A: Sink<Item>, B, Item> Sink<Item> for Either<A, B>
where
    B: Sink<Item, Error = <A as Sink<Item>>::Error>,
{
    type Error = <A as Sink<Item>>::Error;
    fn poll_ready(self: Pin<&mut Either<A, B>>, cx: &mut Context<'_>) -> Poll<Result<(), <Either<A, B> as Sink<Item>>::Error>>;
    fn start_send(self: Pin<&mut Either<A, B>>, item: Item) -> Result<(), <Either<A, B> as Sink<Item>>::Error>;
    fn poll_flush(self: Pin<&mut Either<A, B>>, cx: &mut Context<'_>) -> Poll<Result<(), <Either<A, B> as Sink<Item>>::Error>>;
    fn poll_close(self: Pin<&mut Either<A, B>>, cx: &mut Context<'_>) -> Poll<Result<(), <Either<A, B> as Sink<Item>>::Error>>;
}

impl<A: Stream, B: Stream<Item = <A as Stream>::Item>> Stream for Either<A, B> {
    type Item = <A as Stream>::Item;
    fn poll_next(self: Pin<&mut Either<A, B>>, cx: &mut Context<'_>) -> Poll<Option<<Either<A, B> as Stream>::Item>>;
    #[stub::clean]
    fn size_hint(&self) -> (usize, Option<usize>);
}

pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
pub use std::future::Future;
