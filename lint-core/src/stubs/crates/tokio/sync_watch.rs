//! `tokio::sync::watch`: the last value of something.

use crate::sync::watch::error::{RecvError, SendError};
use std::ops::Deref;

#[stub::channel]
pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);

#[stub::shared]
#[derive(Debug)]
pub struct Receiver<T> {
    item: T,
}

impl<T> Receiver<T> {
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
    pub fn has_changed(&self) -> Result<bool, RecvError>;
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    pub fn mark_changed(&mut self);
    pub fn mark_unchanged(&mut self);
    pub async fn changed(&mut self) -> Result<(), RecvError>;
    pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError>;
    #[stub::clean]
    pub fn same_channel(&self, other: &Self) -> bool;
}

impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self;
}

#[stub::transparent]
#[derive(Debug)]
pub struct Ref<'a, T> {
    item: &'a T,
}

impl<'a, T> Ref<'a, T> {
    #[stub::clean]
    pub fn has_changed(&self) -> bool;
}

impl<T> Deref for Ref<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

#[stub::shared]
#[derive(Debug, Default)]
pub struct Sender<T> {
    item: T,
}

impl<T> Sender<T> {
    pub fn new(init: T) -> Self;
    #[stub::flow(value -> self.item, value -> return.Err.0.0)]
    pub fn send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F);
    pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool;
    #[stub::flow(value -> self.item, self.item -> return)]
    pub fn send_replace(&self, value: T) -> T;
    pub fn borrow(&self) -> Ref<'_, T>;
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
    pub async fn closed(&self);
    pub fn subscribe(&self) -> Receiver<T>;
    #[stub::clean]
    pub fn receiver_count(&self) -> usize;
    #[stub::clean]
    pub fn sender_count(&self) -> usize;
    #[stub::clean]
    pub fn same_channel(&self, other: &Self) -> bool;
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self;
}

pub mod error {
    use std::error::Error;
    use std::fmt;
    use std::fmt::{Display, Formatter};

    #[derive(Clone, Debug)]
    pub struct RecvError;

    impl Display for RecvError {
        fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
    }

    impl Error for RecvError {}

    #[stub::hides]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SendError<T>(pub T);

    impl<T> Display for SendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str("closed")
        }
    }

    impl<T> Error for SendError<T> {}
}
