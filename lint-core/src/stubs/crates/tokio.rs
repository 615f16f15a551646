//! `tokio`: tasks, timers, channels and asynchronous input and output, e.g. `tokio::spawn(async move { send(user).await })`.

extern crate bytes as _;

use std::pin::Pin;

pub use self::task::spawn;

/// The function runs on a runtime.
#[stub::attribute]
macro_rules! main {
    () => {};
}

/// The test runs on a runtime.
#[stub::attribute]
macro_rules! test {
    () => {};
}

#[macro_export]
macro_rules! join {
    (biased; $($future:expr),* $(,)?) => { ($($future.await,)*) };
    ($($future:expr),* $(,)?) => { ($($future.await,)*) };
}

#[macro_export]
macro_rules! try_join {
    (biased; $($future:expr),* $(,)?) => { async { Result::Ok(($($future.await?,)*)) }.await };
    ($($future:expr),* $(,)?) => { async { Result::Ok(($($future.await?,)*)) }.await };
}

#[macro_export]
macro_rules! pin {
    ($($name:ident),* $(,)?) => { $(let mut $name = Pin::new(&mut $name);)* };
    ($(let $name:ident = $value:expr;)*) => {
        $(let mut $name = $value; let mut $name = Pin::new(&mut $name);)*
    };
}

#[macro_export]
macro_rules! task_local {
    ($($(#[$attr:meta])* $vis:vis static $name:ident: $T:ty);* $(;)?) => {
        $($(#[$attr])* $vis static $name: $crate::task::LocalKey<$T> = $crate::task::LocalKey::__new();)*
    };
}

/// What is not in the real crate.
pub mod __stub {
    /// One of the branches of `select!` is taken; which one, the data does not say.
    #[stub::clean]
    #[stub::fresh]
    pub fn branch() -> bool;
}

/// Branches are tried one after the other: `pattern = future, if condition => value`.
#[macro_export]
macro_rules! select {
    (biased; $($rest:tt)*) => { $crate::select!($($rest)*) };
    () => { loop {} };
    (else => $else:expr $(,)?) => { $else };
    ($pattern:pat = $future:expr, if $condition:expr => $value:block $(,)? $($rest:tt)*) => {
        match $future.await {
            $pattern if $crate::__stub::branch() && $condition => $value,
            _ => $crate::select!($($rest)*),
        }
    };
    ($pattern:pat = $future:expr, if $condition:expr => $value:expr, $($rest:tt)*) => {
        match $future.await {
            $pattern if $crate::__stub::branch() && $condition => $value,
            _ => $crate::select!($($rest)*),
        }
    };
    ($pattern:pat = $future:expr => $value:block $(,)? $($rest:tt)*) => {
        match $future.await {
            $pattern if $crate::__stub::branch() => $value,
            _ => $crate::select!($($rest)*),
        }
    };
    ($pattern:pat = $future:expr => $value:expr, $($rest:tt)*) => {
        match $future.await {
            $pattern if $crate::__stub::branch() => $value,
            _ => $crate::select!($($rest)*),
        }
    };
    ($pattern:pat = $future:expr => $value:expr) => {
        match $future.await {
            $pattern => $value,
            _ => loop {},
        }
    };
}

#[path = "tokio/fs.rs"]
pub mod fs;
#[path = "tokio/io.rs"]
pub mod io;
#[path = "tokio/net.rs"]
pub mod net;
#[path = "tokio/process.rs"]
pub mod process;
#[path = "tokio/runtime.rs"]
pub mod runtime;

pub mod signal {

    pub async fn ctrl_c() -> std::io::Result<()>;

    pub mod unix {
        use std::task::{Context, Poll};

        pub fn signal(kind: SignalKind) -> std::io::Result<Signal>;

        #[derive(Debug)]
        pub struct Signal;

        impl Signal {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct SignalKind;

        impl SignalKind {
            pub fn alarm() -> Self;
            pub fn child() -> Self;
            pub fn hangup() -> Self;
            pub fn interrupt() -> Self;
            pub fn io() -> Self;
            pub fn pipe() -> Self;
            pub fn quit() -> Self;
            pub fn terminate() -> Self;
            pub fn user_defined1() -> Self;
            pub fn user_defined2() -> Self;
            pub fn window_change() -> Self;
        }

        impl From<i32> for SignalKind {}
    }
}
#[path = "tokio/sync.rs"]
pub mod sync;
#[path = "tokio/task.rs"]
pub mod task;
#[path = "tokio/time.rs"]
pub mod time;
