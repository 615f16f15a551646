//! `std::task`: how futures are polled, e.g. `Poll::Ready(user)`.

use crate::convert::Infallible;
use crate::ops::{ControlFlow, FromResidual, Try};
use crate::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Poll<T> {
    Ready(T),
    Pending,
}

impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U>;
    #[stub::clean]
    pub fn is_ready(&self) -> bool;
    #[stub::clean]
    pub fn is_pending(&self) -> bool;
}

impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>>;
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>>;
}

impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>>;
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>>;
}

impl<T> From<T> for Poll<T> {
    fn from(t: T) -> Poll<T>;
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {
    fn from_residual(x: Result<Infallible, E>) -> Poll<Option<Result<T, F>>>;
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(x: Result<Infallible, E>) -> Poll<Result<T, F>>;
}

impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
    fn from_output(c: <Poll<Option<Result<T, E>>> as Try>::Output) -> Poll<Option<Result<T, E>>>;
    fn branch(self) -> ControlFlow<<Poll<Option<Result<T, E>>> as Try>::Residual, <Poll<Option<Result<T, E>>> as Try>::Output>;
}

impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;
    fn from_output(c: <Poll<Result<T, E>> as Try>::Output) -> Poll<Result<T, E>>;
    fn branch(self) -> ControlFlow<<Poll<Result<T, E>> as Try>::Residual, <Poll<Result<T, E>> as Try>::Output>;
}

#[derive(Debug)]
pub struct Context<'a> {
    waker: &'a Waker,
}

impl<'a> Context<'a> {
    pub fn from_waker(waker: &'a Waker) -> Context<'a>;
    pub fn waker(&self) -> &'a Waker;
}

#[derive(Debug, PartialEq)]
pub struct RawWaker;

impl RawWaker {
    pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {
    fn from(waker: Arc<W>) -> RawWaker;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RawWakerVTable;

impl RawWakerVTable {
    pub fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> RawWakerVTable;
}

#[derive(Clone, Debug)]
pub struct Waker;

impl Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    #[stub::clean]
    pub fn will_wake(&self, other: &Waker) -> bool;
    pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker;
    pub unsafe fn from_raw(waker: RawWaker) -> Waker;
    pub fn noop() -> &'static Waker;
    pub fn data(&self) -> *const ();
    pub fn vtable(&self) -> &'static RawWakerVTable;
}

impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
    fn from(waker: Arc<W>) -> Waker;
}

pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>);
}
