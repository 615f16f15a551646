//! `tokio::sync::oneshot`: channels of one value.

use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[stub::channel]
pub fn channel<T>() -> (Sender<T>, Receiver<T>);

#[stub::shared]
#[derive(Debug)]
pub struct Receiver<T> {
    item: T,
}

impl<T> Receiver<T> {
    pub fn close(&mut self);
    #[stub::clean]
    pub fn is_terminated(&self) -> bool;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}

impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

#[stub::shared]
#[derive(Debug)]
pub struct Sender<T> {
    item: T,
}

impl<T> Sender<T> {
    #[stub::flow(t -> self.item, t -> return.Err.0)]
    pub fn send(self, t: T) -> Result<(), T>;
    pub async fn closed(&mut self);
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}

pub mod error {
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RecvError;

    impl Display for RecvError {
        fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for RecvError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
    }

    impl Display for TryRecvError {
        fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for TryRecvError {}
}
