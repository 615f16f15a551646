//! `anyhow`: errors of any kind, e.g. `read(path).context("no such user")?`.

use std::backtrace::Backtrace;
use std::convert::Infallible;
use std::fmt::{Debug, Display, Formatter};
use std::ops::{Deref, DerefMut};
use std::{error, fmt, result};

#[derive(Clone)]
pub struct Chain<'a> {
    text: &'a str,
}

impl<'a> Chain<'a> {
    pub fn new(head: &'a (dyn error::Error + 'static)) -> Self;
}

impl Default for Chain<'_> {
    fn default() -> Self;
}

impl DoubleEndedIterator for Chain<'_> {
    fn next_back(&mut self) -> Option<Self::Item>;
}

impl ExactSizeIterator for Chain<'_> {}

impl<'a> Iterator for Chain<'a> {
    type Item = &'a (dyn error::Error + 'static);
    fn next(&mut self) -> Option<Self::Item>;
}

pub trait Context<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Result<T, Error>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}

impl<T, E: Send + Sync + 'static> Context<T, E> for result::Result<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> result::Result<T, Error> {
        match self {
            result::Result::Ok(value) => result::Result::Ok(value),
            result::Result::Err(error) => {
                result::Result::Err(Error { error: Box::new(error), text: format!("{context}") })
            }
        }
    }
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, f: F) -> result::Result<T, Error> {
        self.context(f())
    }
}

impl<T> Context<T, Infallible> for Option<T> {
    #[stub::render(context = "Display")]
    #[stub::flow(self.Some.0 -> return.Ok.0, context -> return.Err.0.text)]
    fn context<C: Display + Send + Sync + 'static>(self, context: C) -> result::Result<T, Error>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, context: F) -> result::Result<T, Error> {
        self.context(context())
    }
}

/// What was said of the error, and the error itself: both are shown, by `Display`, also by `Debug`.
pub struct Error {
    text: String,
    error: Box<dyn error::Error>,
}

impl Error {
    pub fn new<E: error::Error + Send + Sync + 'static>(error: E) -> Self {
        Error { error: Box::new(error) }
    }
    #[stub::render(message = "Display")]
    #[stub::flow(message -> return.text)]
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    #[stub::flow(boxed_error -> return.error)]
    pub fn from_boxed(boxed_error: Box<dyn error::Error + Send + Sync + 'static>) -> Self;
    #[stub::render(context = "Display")]
    #[stub::flow(self -> return, context -> return.text)]
    pub fn context<C: Display + Send + Sync + 'static>(self, context: C) -> Self;
    pub fn backtrace(&self) -> &Backtrace;
    pub fn chain(&self) -> Chain<'_>;
    #[stub::flow(self.error -> return)]
    pub fn root_cause(&self) -> &(dyn error::Error + 'static);
    #[stub::clean]
    pub fn is<E>(&self) -> bool
    where
        E: Display + Debug + Send + Sync + 'static;
    #[stub::flow(self.error -> return.Ok.0, self -> return.Err.0)]
    pub fn downcast<E>(self) -> result::Result<E, Self>
    where
        E: Display + Debug + Send + Sync + 'static;
    #[stub::flow(self.error -> return.Some.0)]
    pub fn downcast_ref<E>(&self) -> Option<&E>
    where
        E: Display + Debug + Send + Sync + 'static;
    #[stub::flow(self.error -> return.Some.0)]
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn into_boxed_dyn_error(self) -> Box<dyn error::Error + Send + Sync + 'static>;
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn error::Error + Send + Sync + 'static>;
}

impl AsRef<dyn error::Error> for Error {
    fn as_ref(&self) -> &(dyn error::Error + 'static);
}

impl AsRef<dyn error::Error + Sync + Send> for Error {
    fn as_ref(&self) -> &(dyn error::Error + Send + Sync + 'static);
}

impl Deref for Error {
    type Target = dyn error::Error + Sync + Send;
    fn deref(&self) -> &Self::Target;
}

impl DerefMut for Error {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_fmt(format_args!("{}{}", self.text, self.error))
    }
}

impl Debug for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_fmt(format_args!("{}{}", self.text, self.error))
    }
}

impl<E: error::Error + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Self {
        Error { error: Box::new(error) }
    }
}

pub type Result<T, E = Error> = result::Result<T, E>;

pub fn Ok<T>(value: T) -> Result<T>;

/// What is not in the real crate: what the macros below come to.
pub mod __stub {
    /// An error with this message.
    #[stub::flow(args -> return.text)]
    pub fn format_err(args: ::std::fmt::Arguments<'_>) -> crate::Error;
}

#[macro_export]
macro_rules! anyhow {
    ($message:literal $(,)?) => { $crate::__stub::format_err(format_args!($message)) };
    ($error:expr $(,)?) => { $crate::__stub::format_err(format_args!("{}", $error)) };
    ($format:expr, $($args:tt)*) => { $crate::__stub::format_err(format_args!($format, $($args)*)) };
}

#[macro_export]
macro_rules! format_err {
    ($($args:tt)*) => { $crate::anyhow!($($args)*) };
}

#[macro_export]
macro_rules! bail {
    ($($args:tt)*) => { return ::core::result::Result::Err($crate::anyhow!($($args)*)) };
}

#[macro_export]
macro_rules! ensure {
    ($condition:expr $(,)?) => {
        if !$condition {
            return ::core::result::Result::Err($crate::__stub::format_err(format_args!("condition failed")));
        }
    };
    ($condition:expr, $($args:tt)*) => {
        if !$condition {
            return ::core::result::Result::Err($crate::anyhow!($($args)*));
        }
    };
}
