//! `slog`: structured logging with a logger at hand, e.g. `info!(log, "signed in"; "user" => %user.id)`.

use std::fmt::Arguments;

/// A message and its values; `None` where there is none.
#[doc(hidden)]
#[stub::sink(recipient = "log", args(message, values))]
#[stub::clean]
pub fn __logged<V>(message: Arguments<'_>, values: V);

/// Where records go; with the values that it adds to each.
#[derive(Clone, Debug)]
pub struct Logger<D = ()> {
    drain: D,
}

impl<D> Logger<D> {
    #[stub::sink(recipient = "log", args(values))]
    #[stub::clean]
    pub fn root<T>(d: D, values: OwnedKV<T>) -> Logger;
    #[stub::sink(recipient = "log", args(values))]
    #[stub::clean]
    pub fn new<T>(&self, values: OwnedKV<T>) -> Logger<D>;
}

#[derive(Clone, Debug)]
pub struct OwnedKV<T>(pub T);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Critical,
    Error,
    Warning,
    Info,
    Debug,
    Trace,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discard;

pub trait Drain {}

impl Drain for Discard {}

pub trait Value {}

pub trait KV {}

/// Values, each as it is rendered: `"k" => v`, `"k" => %v`, `"k" => ?v`, `%v`, and those of an `o!(…)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    ([$($done:tt)*]) => { ($($done)*) };
    ([$($done:tt)*] , $($rest:tt)*) => { $crate::__values!([$($done)*] $($rest)*) };
    ([$($done:tt)*] $k:expr => % $v:expr $(, $($rest:tt)*)?) => {
        $crate::__values!([$($done)* format_args!("{}", $v),] $($($rest)*)?)
    };
    ([$($done:tt)*] $k:expr => ? $v:expr $(, $($rest:tt)*)?) => {
        $crate::__values!([$($done)* format_args!("{:?}", $v),] $($($rest)*)?)
    };
    ([$($done:tt)*] $k:expr => # % $v:expr $(, $($rest:tt)*)?) => {
        $crate::__values!([$($done)* format_args!("{}", $v),] $($($rest)*)?)
    };
    ([$($done:tt)*] $k:expr => # ? $v:expr $(, $($rest:tt)*)?) => {
        $crate::__values!([$($done)* format_args!("{:?}", $v),] $($($rest)*)?)
    };
    ([$($done:tt)*] $k:expr => # $v:expr $(, $($rest:tt)*)?) => {
        $crate::__values!([$($done)* format_args!("{}", $v),] $($($rest)*)?)
    };
    ([$($done:tt)*] $k:expr => $v:expr $(, $($rest:tt)*)?) => { $crate::__values!([$($done)* $v,] $($($rest)*)?) };
    ([$($done:tt)*] % $v:ident $(, $($rest:tt)*)?) => {
        $crate::__values!([$($done)* format_args!("{}", $v),] $($($rest)*)?)
    };
    ([$($done:tt)*] ? $v:ident $(, $($rest:tt)*)?) => {
        $crate::__values!([$($done)* format_args!("{:?}", $v),] $($($rest)*)?)
    };
    ([$($done:tt)*] $v:expr $(, $($rest:tt)*)?) => { $crate::__values!([$($done)* $v,] $($($rest)*)?) };
}

/// What stands before `;` is the message.
#[doc(hidden)]
#[macro_export]
macro_rules! __message {
    ([$($message:tt)*]) => { $crate::__logged(format_args!($($message)*), ()) };
    ([$($message:tt)*] ; $($values:tt)*) => {
        $crate::__logged(format_args!($($message)*), $crate::__values!([] $($values)*))
    };
    ([$($message:tt)*] $next:tt $($rest:tt)*) => { $crate::__message!([$($message)* $next] $($rest)*) };
}

#[macro_export]
macro_rules! o {
    ($($values:tt)*) => { $crate::OwnedKV($crate::__values!([] $($values)*)) };
}

#[macro_export]
macro_rules! slog_o {
    ($($values:tt)*) => { $crate::OwnedKV($crate::__values!([] $($values)*)) };
}

#[macro_export]
macro_rules! kv {
    ($($values:tt)*) => { $crate::__values!([] $($values)*) };
}

#[macro_export]
macro_rules! b {
    ($($values:tt)*) => { $crate::__values!([] $($values)*) };
}

#[macro_export]
macro_rules! log {
    ($log:expr, $level:expr, $tag:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
}

#[macro_export]
macro_rules! crit {
    ($log:expr, # $tag:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
    ($log:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
}

#[macro_export]
macro_rules! error {
    ($log:expr, # $tag:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
    ($log:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
}

#[macro_export]
macro_rules! warn {
    ($log:expr, # $tag:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
    ($log:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
}

#[macro_export]
macro_rules! info {
    ($log:expr, # $tag:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
    ($log:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
}

#[macro_export]
macro_rules! debug {
    ($log:expr, # $tag:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
    ($log:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
}

#[macro_export]
macro_rules! trace {
    ($log:expr, # $tag:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
    ($log:expr, $($rest:tt)+) => { $crate::__message!([] $($rest)+) };
}
