//! The methods of futures, e.g. `load().map(|u| u.email)`.

use crate::future::{
    AndThen, CatchUnwind, Either, ErrInto, Flatten, Fuse, Inspect, InspectErr, InspectOk, IntoFuture, IntoStream, Map, MapErr,
    MapInto, MapOk, MapOkOrElse, OkInto, OrElse, Shared, Then, TryFlatten, UnwrapOrElse,
};
use std::future::Future;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub trait FutureExt: Future {
    fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> Map<Self, F>;
    fn map_into<U>(self) -> MapInto<Self, U>
    where
        Self::Output: Into<U>;
    fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Then<Self, Fut, F>;
    fn left_future<B: Future<Output = Self::Output>>(self) -> Either<Self, B>;
    fn right_future<A: Future<Output = Self::Output>>(self) -> Either<A, Self>;
    fn into_stream(self) -> IntoStream<Self>;
    fn flatten(self) -> Flatten<Self>
    where
        Self::Output: Future;
    fn fuse(self) -> Fuse<Self>;
    fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Inspect<Self, F>;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn shared(self) -> Shared<Self>
    where
        Self::Output: Clone;
    fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>>
    where
        Self: Sized + 'a;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
    where
        Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output>;
}

impl<T: Future + ?Sized> FutureExt for T {}

pub trait TryFutureExt: TryFuture {
    fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> MapOk<Self, F>;
    fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> MapOkOrElse<Self, F, E>;
    fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> MapErr<Self, F>;
    fn err_into<E>(self) -> ErrInto<Self, E>
    where
        Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U>
    where
        Self::Ok: Into<U>;
    fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> AndThen<Self, Fut, F>;
    fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> OrElse<Self, Fut, F>;
    fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> InspectOk<Self, F>;
    fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> InspectErr<Self, F>;
    fn try_flatten(self) -> TryFlatten<Self, Self::Ok>
    where
        Self::Ok: TryFuture<Error = Self::Error>;
    fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> UnwrapOrElse<Self, F>;
    fn into_future(self) -> IntoFuture<Self>;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>
    where
        Self: Unpin;
}

impl<Fut: TryFuture + ?Sized> TryFutureExt for Fut {}

pub trait TryFuture: Future {
    type Ok;
    type Error;
    fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}

impl<F, T, E> TryFuture for F
where
    F: Future<Output = Result<T, E>> + ?Sized,
{
    type Ok = T;
    type Error = E;
}
