//! `tokio::sync::broadcast`: channels with many receivers.

use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};
use crate::sync::mpsc::WeakSender;

#[stub::channel]
#[stub::clean]
pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

#[stub::shared]
#[derive(Debug)]
pub struct Receiver<T> {
    item: T,
}

impl<T> Receiver<T> {
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn same_channel(&self, other: &Self) -> bool;
    #[stub::clean]
    pub fn sender_strong_count(&self) -> usize;
    #[stub::clean]
    pub fn sender_weak_count(&self) -> usize;
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
}

impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Self;
    pub async fn recv(&mut self) -> Result<T, RecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
}

#[stub::shared]
#[derive(Debug)]
pub struct Sender<T> {
    item: T,
}

impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self;
    pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn downgrade(&self) -> WeakSender<T>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    #[stub::clean]
    pub fn receiver_count(&self) -> usize;
    #[stub::clean]
    pub fn same_channel(&self, other: &Self) -> bool;
    pub async fn closed(&self);
    #[stub::clean]
    pub fn strong_count(&self) -> usize;
    #[stub::clean]
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T>;
}

pub mod error {
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Debug, Display, Formatter};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum RecvError {
        Closed,
        Lagged(u64),
    }

    impl Display for RecvError {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for RecvError {}

    #[stub::hides]
    #[derive(Debug)]
    pub struct SendError<T>(pub T);

    impl<T> Display for SendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("closed")
        }
    }

    impl<T: Debug> Error for SendError<T> {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
        Lagged(u64),
    }

    impl Display for TryRecvError {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for TryRecvError {}
}
