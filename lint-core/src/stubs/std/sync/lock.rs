//! Locks and values that are made once, e.g. `Mutex::new(user)`.

use crate::error::Error;
use crate::fmt;
use crate::fmt::{Display, Formatter};
use crate::ops::{Deref, DerefMut};
use crate::sync::{LockResult, TryLockResult};
use crate::time::Duration;

#[derive(Debug)]
pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}

impl<T> Display for TryLockError<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T> Error for TryLockError<T> {}

impl<T> From<PoisonError<T>> for TryLockError<T> {
    fn from(err: PoisonError<T>) -> TryLockError<T>;
}

#[derive(Debug)]
pub struct Barrier;

impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWaitResult;
}

#[derive(Debug)]
pub struct BarrierWaitResult;

impl BarrierWaitResult {
    #[stub::clean]
    pub fn is_leader(&self) -> bool;
}

#[derive(Debug, Default)]
pub struct Condvar;

impl Condvar {
    pub fn new() -> Condvar;
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(
        &self,
        guard: MutexGuard<'a, T>,
        condition: F,
    ) -> LockResult<MutexGuard<'a, T>>;
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
        condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}

#[stub::transparent]
#[derive(Debug, Default)]
pub struct LazyLock<T, F = fn() -> T> {
    value: T,
}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F>;
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    pub fn force(this: &LazyLock<T, F>) -> &T;
}

impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {
    fn deref_mut(&mut self) -> &mut T;
}

#[stub::shared]
#[derive(Debug, Default)]
pub struct Mutex<T: ?Sized> {
    value: T,
}

impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T>;
}

impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    #[stub::clean]
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}

impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Self;
}

#[stub::transparent]
#[derive(Debug)]
pub struct MutexGuard<'a, T: ?Sized + 'a> {
    value: &'a mut T,
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct Once;

impl Once {
    pub fn new() -> Once;
    pub fn call_once<F: FnOnce()>(&self, f: F);
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F);
    #[stub::clean]
    pub fn is_completed(&self) -> bool;
    pub fn wait(&self);
    pub fn wait_force(&self);
}

#[stub::shared]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceLock<T> {
    value: T,
}

impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn wait(&self) -> &T;
    #[stub::flow(value -> self.value, value -> return.Err.0)]
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T>;
}

impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> Self;
}

#[derive(Debug)]
pub struct OnceState;

impl OnceState {
    #[stub::clean]
    pub fn is_poisoned(&self) -> bool;
}

#[stub::hides]
pub struct PoisonError<T> {
    data: T,
}

impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    fn cause(&self) -> Option<&dyn Error>;
}

#[stub::shared]
#[derive(Debug, Default)]
pub struct RwLock<T: ?Sized> {
    value: T,
}

impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
}

impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    #[stub::clean]
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}

impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> Self;
}

#[stub::transparent]
#[derive(Debug)]
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {
    value: &'rwlock T,
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::transparent]
#[derive(Debug)]
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {
    value: &'rwlock mut T,
}

impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    #[stub::clean]
    pub fn timed_out(&self) -> bool;
}

pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<T> = Result<T, TryLockError<T>>;
