//! `std::panic`: panics, e.g. `panic::catch_unwind(|| run())`.

use crate::any::Any;
use crate::cmp::Ordering;
use crate::ffi::CStr;
use crate::fmt::{Display, Formatter};
use crate::future::Future;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::task::{Context, Poll};
use crate::{fmt, thread};

#[stub::transparent]
#[derive(Debug, Default)]
pub struct AssertUnwindSafe<T>(pub T);

impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T> DerefMut for AssertUnwindSafe<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
    extern "rust-call" fn call_once(self, _args: ()) -> R;
}

impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = <F as Future>::Output;
    fn poll(self: Pin<&mut AssertUnwindSafe<F>>, cx: &mut Context<'_>) -> Poll<<AssertUnwindSafe<F> as Future>::Output>;
}

#[derive(Clone, Copy, Debug)]
pub struct Location<'a> {
    text: &'a str,
}

impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static>;
    pub fn file(&self) -> &'a str;
    pub fn file_as_c_str(&self) -> &'a CStr;
    pub fn line(&self) -> u32;
    pub fn column(&self) -> u32;
}

impl Display for Location<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result;
}

impl Hash for Location<'_> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Ord for Location<'_> {
    #[stub::clean]
    fn cmp(&self, other: &Location<'_>) -> Ordering;
}

impl PartialEq for Location<'_> {
    #[stub::clean]
    fn eq(&self, other: &Location<'_>) -> bool;
}

impl PartialOrd for Location<'_> {
    #[stub::clean]
    fn partial_cmp(&self, other: &Location<'_>) -> Option<Ordering>;
}

impl Eq for Location<'_> {}

#[derive(Debug)]
pub struct PanicHookInfo<'a> {
    text: &'a str,
}

impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}

impl Display for PanicHookInfo<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result;
}

pub auto trait RefUnwindSafe {}

pub auto trait UnwindSafe {}

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> thread::Result<R>;

#[stub::sink(recipient = "log", args(msg), render = "Debug")]
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;

pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;

pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);

pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
