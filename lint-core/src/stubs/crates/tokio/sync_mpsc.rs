//! `tokio::sync::mpsc`: channels with one receiver.

use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
use std::task::{Context, Poll};
use std::time::Duration;

#[stub::channel]
#[stub::clean]
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);

#[stub::channel]
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

#[derive(Debug)]
pub struct OwnedPermit<T> {
    item: T,
}

impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    #[stub::clean]
    pub fn same_channel(&self, other: &Self) -> bool;
    #[stub::clean]
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}

#[derive(Debug)]
pub struct Permit<'a, T> {
    item: &'a T,
}

impl<T> Permit<'_, T> {
    pub fn send(self, value: T);
}

#[stub::shared]
#[derive(Debug)]
pub struct Receiver<T> {
    item: T,
}

impl<T> Receiver<T> {
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    #[stub::clean]
    pub fn max_capacity(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    #[stub::clean]
    pub fn sender_strong_count(&self) -> usize;
    #[stub::clean]
    pub fn sender_weak_count(&self) -> usize;
}

#[stub::shared]
#[derive(Debug)]
pub struct Sender<T> {
    item: T,
}

impl<T> Sender<T> {
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    #[stub::clean]
    pub fn same_channel(&self, other: &Self) -> bool;
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    #[stub::clean]
    pub fn max_capacity(&self) -> usize;
    #[stub::clean]
    pub fn strong_count(&self) -> usize;
    #[stub::clean]
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self;
}

#[stub::shared]
#[derive(Debug)]
pub struct UnboundedReceiver<T> {
    item: T,
}

impl<T> UnboundedReceiver<T> {
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    #[stub::clean]
    pub fn sender_strong_count(&self) -> usize;
    #[stub::clean]
    pub fn sender_weak_count(&self) -> usize;
}

#[stub::shared]
#[derive(Debug)]
pub struct UnboundedSender<T> {
    item: T,
}

impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    #[stub::clean]
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    #[stub::clean]
    pub fn strong_count(&self) -> usize;
    #[stub::clean]
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for UnboundedSender<T> {
    fn clone(&self) -> Self;
}

#[stub::shared]
#[derive(Debug)]
pub struct WeakSender<T> {
    item: T,
}

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    #[stub::clean]
    pub fn strong_count(&self) -> usize;
    #[stub::clean]
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for WeakSender<T> {
    fn clone(&self) -> Self;
}

#[stub::shared]
#[derive(Debug)]
pub struct WeakUnboundedSender<T> {
    item: T,
}

impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
    #[stub::clean]
    pub fn strong_count(&self) -> usize;
    #[stub::clean]
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for WeakUnboundedSender<T> {
    fn clone(&self) -> Self;
}

pub mod error {
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};

    #[stub::hides]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SendError<T>(pub T);

    impl<T> Display for SendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("closed")
        }
    }

    impl<T> Error for SendError<T> {}

    #[stub::hides]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SendTimeoutError<T> {
        Timeout(T),
        Closed(T),
    }

    impl<T> SendTimeoutError<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Display for SendTimeoutError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("closed")
        }
    }

    impl<T> Error for SendTimeoutError<T> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Disconnected,
    }

    impl Display for TryRecvError {
        fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for TryRecvError {}

    #[stub::hides]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TrySendError<T> {
        Full(T),
        Closed(T),
    }

    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Display for TrySendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("closed")
        }
    }

    impl<T> Error for TrySendError<T> {}

    impl<T> From<SendError<T>> for TrySendError<T> {
        fn from(src: SendError<T>) -> TrySendError<T>;
    }
}
