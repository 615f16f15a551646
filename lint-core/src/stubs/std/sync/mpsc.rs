//! `std::sync::mpsc`: channels, e.g. `tx.send(user)`.

use crate::error::Error;
use crate::fmt;
use crate::fmt::{Display, Formatter};
use crate::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl Display for RecvTimeoutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for RecvTimeoutError {}

impl From<RecvError> for RecvTimeoutError {
    fn from(err: RecvError) -> RecvTimeoutError;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl Display for TryRecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryRecvError {}

impl From<RecvError> for TryRecvError {
    fn from(err: RecvError) -> TryRecvError;
}

#[stub::hides]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> Display for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("closed")
    }
}

impl<T> Error for TrySendError<T> {}

impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(err: SendError<T>) -> TrySendError<T>;
}

#[derive(Debug)]
pub struct IntoIter<T> {
    item: T,
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Debug)]
pub struct Iter<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[stub::shared]
#[derive(Debug)]
pub struct Receiver<T> {
    item: T,
}

impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;

impl Display for RecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
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

#[stub::shared]
#[derive(Debug)]
pub struct Sender<T> {
    item: T,
}

impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T>;
}

#[stub::shared]
#[derive(Debug)]
pub struct SyncSender<T> {
    item: T,
}

impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}

impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> SyncSender<T>;
}

#[derive(Debug)]
pub struct TryIter<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[stub::channel]
pub fn channel<T>() -> (Sender<T>, Receiver<T>);

#[stub::channel]
#[stub::clean]
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
