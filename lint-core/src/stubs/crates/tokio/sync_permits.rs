//! Permits, barriers, notifications, e.g. `limit.acquire().await`.

use crate::sync::futures::Notified;
use std::error::Error;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::sync::Arc;

#[derive(Debug)]
pub struct AcquireError;

impl Display for AcquireError {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for AcquireError {}

#[derive(Debug)]
pub struct Barrier;

impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub async fn wait(&self) -> BarrierWaitResult;
}

#[derive(Clone, Debug)]
pub struct BarrierWaitResult;

impl BarrierWaitResult {
    #[stub::clean]
    pub fn is_leader(&self) -> bool;
}

#[derive(Debug, Default)]
pub struct Notify;

impl Notify {
    pub fn new() -> Notify;
    pub fn const_new() -> Notify;
    pub fn notified(&self) -> Notified<'_>;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
}

#[derive(Debug)]
pub struct OwnedSemaphorePermit;

impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore>;
    #[stub::clean]
    pub fn num_permits(&self) -> usize;
}

#[derive(Debug)]
pub struct Semaphore;

impl Semaphore {
    pub fn new(permits: usize) -> Self;
    pub fn const_new(permits: usize) -> Self;
    #[stub::clean]
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    #[stub::clean]
    pub fn forget_permits(&self, n: usize) -> usize;
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn close(&self);
    #[stub::clean]
    pub fn is_closed(&self) -> bool;
}

#[derive(Debug)]
pub struct SemaphorePermit<'a> {
    text: &'a str,
}

impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore;
    #[stub::clean]
    pub fn num_permits(&self) -> usize;
}

#[derive(Debug, PartialEq, Eq)]
pub enum TryAcquireError {
    Closed,
    NoPermits,
}

impl Display for TryAcquireError {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryAcquireError {}
