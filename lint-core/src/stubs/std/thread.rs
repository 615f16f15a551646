//! `std::thread`: threads, e.g. `thread::spawn(move || send(user))`.

use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::error::Error;
use crate::fmt::{Display, Formatter};
use crate::num::NonZero;
use crate::time::Duration;
use crate::{fmt, io, result};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;

impl Display for AccessError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for AccessError {}

#[derive(Debug)]
pub struct Builder;

impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>>;
    pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>>;
}

impl Builder {
    pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>;
}

#[derive(Debug)]
pub struct JoinHandle<T> {
    item: T,
}

impl<T> JoinHandle<T> {
    #[stub::clean]
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T>;
    #[stub::clean]
    pub fn is_finished(&self) -> bool;
}

#[stub::shared]
#[derive(Debug)]
pub struct LocalKey<T: 'static> {
    value: T,
}

impl<T: 'static> LocalKey<T> {
    #[doc(hidden)]
    pub const fn __new<F: FnOnce() -> T>(init: F) -> LocalKey<T>;
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> result::Result<R, AccessError>;
}

impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T
    where
        T: Copy;
    pub fn take(&'static self) -> T
    where
        T: Default;
    pub fn replace(&'static self, value: T) -> T;
}

impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T
    where
        T: Default;
    pub fn replace(&'static self, value: T) -> T;
}

#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> {
    text: &'scope str,
}

impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>;
}

#[derive(Debug)]
pub struct ScopedJoinHandle<'scope, T> {
    item: &'scope T,
}

impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T>;
    #[stub::clean]
    pub fn is_finished(&self) -> bool;
}

#[derive(Clone, Debug)]
pub struct Thread;

impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThreadId;

pub type Result<T> = result::Result<T, Box<dyn Any + Send + 'static>>;

pub fn available_parallelism() -> io::Result<NonZero<usize>>;

pub fn current() -> Thread;

#[stub::clean]
pub fn panicking() -> bool;

pub fn park();

pub fn park_timeout(dur: Duration);

pub fn park_timeout_ms(ms: u32);

pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;

pub fn sleep(dur: Duration);

pub fn sleep_ms(ms: u32);

pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T>;

pub fn yield_now();
