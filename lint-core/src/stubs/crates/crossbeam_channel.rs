//! `crossbeam_channel`: channels with several receivers, e.g. `tx.send(user)`.

use std::error::Error;
use std::fmt;
use std::fmt::{Debug, Display, Formatter};
use std::time::{Duration, Instant};

#[stub::channel]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

#[stub::channel]
#[stub::clean]
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

#[stub::clean]
pub fn after(duration: Duration) -> Receiver<Instant>;

#[stub::clean]
pub fn at(when: Instant) -> Receiver<Instant>;

#[stub::clean]
pub fn tick(duration: Duration) -> Receiver<Instant>;

#[stub::clean]
pub fn never<T>() -> Receiver<T>;

#[doc(hidden)]
pub mod __stub {
    /// One of the operations of `select!` comes first; which one, the data does not say.
    #[stub::clean]
    #[stub::fresh]
    pub fn branch() -> bool;
}

/// Operations are tried one after the other: `recv(receiver) -> result => value`, `send(sender, message) -> result => value`.
#[macro_export]
macro_rules! select {
    () => { loop {} };
    (default $(($($timeout:expr)?))? => $value:block $(,)? $($rest:tt)*) => {
        if $crate::__stub::branch() { $value } else { $crate::select!($($rest)*) }
    };
    (default $(($($timeout:expr)?))? => $value:expr, $($rest:tt)*) => {
        if $crate::__stub::branch() { $value } else { $crate::select!($($rest)*) }
    };
    (default $(($($timeout:expr)?))? => $value:expr) => { $value };
    (recv($receiver:expr) -> $result:pat => $value:block $(,)? $($rest:tt)*) => {
        if $crate::__stub::branch() { let $result = $receiver.recv(); $value } else { $crate::select!($($rest)*) }
    };
    (recv($receiver:expr) -> $result:pat => $value:expr, $($rest:tt)*) => {
        if $crate::__stub::branch() { let $result = $receiver.recv(); $value } else { $crate::select!($($rest)*) }
    };
    (recv($receiver:expr) -> $result:pat => $value:expr) => {{ let $result = $receiver.recv(); $value }};
    (send($sender:expr, $message:expr $(,)?) -> $result:pat => $value:block $(,)? $($rest:tt)*) => {
        if $crate::__stub::branch() { let $result = $sender.send($message); $value } else { $crate::select!($($rest)*) }
    };
    (send($sender:expr, $message:expr $(,)?) -> $result:pat => $value:expr, $($rest:tt)*) => {
        if $crate::__stub::branch() { let $result = $sender.send($message); $value } else { $crate::select!($($rest)*) }
    };
    (send($sender:expr, $message:expr $(,)?) -> $result:pat => $value:expr) => {{ let $result = $sender.send($message); $value }};
}

#[macro_export]
macro_rules! select_biased {
    ($($operations:tt)*) => { $crate::select!($($operations)*) };
}

#[stub::hides]
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Debug for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("SendError(..)")
    }
}

impl<T> Display for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("sending on a closed channel")
    }
}

impl<T> Error for SendError<T> {}

#[stub::hides]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Debug for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Full(..)")
    }
}

impl<T> Display for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("sending on a full channel")
    }
}

impl<T> Error for TrySendError<T> {}

#[stub::hides]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}

impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Debug for SendTimeoutError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Timeout(..)")
    }
}

impl<T> Display for SendTimeoutError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("timed out waiting on send operation")
    }
}

impl<T> Error for SendTimeoutError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;

impl Display for RecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl Display for TryRecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl Display for RecvTimeoutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for RecvTimeoutError {}

#[stub::shared]
pub struct Sender<T> {
    item: T,
}

impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn is_full(&self) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn capacity(&self) -> Option<usize>;
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self;
}

#[stub::shared]
pub struct Receiver<T> {
    item: T,
}

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self;
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}

pub struct Iter<'a, T> {
    item: &'a T,
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

pub struct TryIter<'a, T> {
    item: &'a T,
}

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

pub struct IntoIter<T> {
    item: T,
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}
