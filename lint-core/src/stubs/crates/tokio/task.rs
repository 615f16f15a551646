//! `tokio::task`: tasks.

use crate::runtime::{Handle, Runtime};
use crate::task::futures::TaskLocalFuture;
use std::any::Any;
use std::error::Error;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R;

pub fn id() -> Id;

pub fn spawn<F: Future + Send + 'static>(future: F) -> JoinHandle<F::Output>
where
    F::Output: Send + 'static;

pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(f: F) -> JoinHandle<R>;

pub fn spawn_local<F: Future + 'static>(future: F) -> JoinHandle<F::Output>
where
    F::Output: 'static;

pub async fn yield_now();

#[derive(Clone, Debug)]
pub struct AbortHandle;

impl AbortHandle {
    pub fn abort(&self);
    #[stub::clean]
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id;

impl Display for Id {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct JoinError;

impl JoinError {
    #[stub::clean]
    pub fn is_cancelled(&self) -> bool;
    #[stub::clean]
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}

impl Display for JoinError {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for JoinError {}

#[derive(Debug)]
pub struct JoinHandle<T> {
    value: T,
}

impl<T> JoinHandle<T> {
    pub fn abort(&self);
    #[stub::clean]
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

#[derive(Debug)]
pub struct JoinSet<T> {
    value: T,
}

impl<T> JoinSet<T> {
    pub fn new() -> Self;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
}

impl<T: 'static> JoinSet<T> {
    pub fn spawn<F: Future<Output = T> + Send + 'static>(&mut self, task: F) -> AbortHandle
    where
        T: Send;
    pub fn spawn_on<F: Future<Output = T> + Send + 'static>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        T: Send;
    pub fn spawn_local<F: Future<Output = T> + 'static>(&mut self, task: F) -> AbortHandle;
    pub fn spawn_local_on<F: Future<Output = T> + 'static>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle;
    pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static>(&mut self, f: F) -> AbortHandle
    where
        T: Send;
    pub fn spawn_blocking_on<F: FnOnce() -> T + Send + 'static>(&mut self, f: F, handle: &Handle) -> AbortHandle
    where
        T: Send;
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub async fn shutdown(&mut self);
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}

impl<T> Default for JoinSet<T> {
    fn default() -> Self;
}

impl<T: Send + 'static, F: Future<Output = T> + Send + 'static> Extend<F> for JoinSet<T> {
    fn extend<I: IntoIterator<Item = F>>(&mut self, iter: I);
}

impl<T: Send + 'static, F: Future<Output = T> + Send + 'static> FromIterator<F> for JoinSet<T> {
    fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self;
}

#[derive(Debug)]
pub struct LocalKey<T: 'static> {
    value: T,
}

impl<T: 'static> LocalKey<T> {
    pub fn scope<F: Future>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>;
    pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R;
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError>;
}

impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}

#[derive(Debug, Default)]
pub struct LocalSet;

impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn spawn_local<F: Future + 'static>(&self, future: F) -> JoinHandle<F::Output>
    where
        F::Output: 'static;
    pub fn block_on<F: Future>(&self, rt: &Runtime, future: F) -> F::Output;
    pub async fn run_until<F: Future>(&self, future: F) -> F::Output;
    pub fn id(&self) -> Id;
}

impl Future for LocalSet {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;

impl<T: 'static> LocalKey<T> {
    pub fn __new() -> LocalKey<T>;
}

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct TaskLocalFuture<T: 'static, F> {
        item: T,
        f: F,
    }

    impl<T: 'static, F> TaskLocalFuture<T, F> {
        pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
    }

    impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
        type Output = <F as Future>::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
}
