//! `parking_lot`: locks, e.g. `users.lock().push(user)`. The real ones are aliases of types of `lock_api`.

use std::fmt::{self, Debug, Display, Formatter};
use std::ops::{Deref, DerefMut};
use std::time::{Duration, Instant};

#[stub::shared]
#[derive(Debug, Default)]
pub struct Mutex<T: ?Sized> {
    value: T,
}

impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    #[stub::clean]
    pub fn is_locked(&self) -> bool;
}

impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Mutex<T>;
}

/// The fair one differs in who is next.
pub type FairMutex<T> = Mutex<T>;

#[stub::shared]
#[derive(Debug, Default)]
pub struct ReentrantMutex<T: ?Sized> {
    value: T,
}

impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> ReentrantMutex<T> {
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>>;
}

#[stub::shared]
#[derive(Debug, Default)]
pub struct RwLock<T: ?Sized> {
    value: T,
}

impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
}

impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>>;
    pub fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn get_mut(&mut self) -> &mut T;
    #[stub::clean]
    pub fn is_locked(&self) -> bool;
}

impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> RwLock<T>;
}

macro_rules! guards {
    ($($Guard:ident)*) => {$(
        #[stub::transparent]
        pub struct $Guard<'a, T: ?Sized> {
            value: &'a mut T,
        }
        impl<'a, T: ?Sized> Deref for $Guard<'a, T> {
            type Target = T;
            fn deref(&self) -> &T;
        }
        impl<'a, T: ?Sized + Debug> Debug for $Guard<'a, T> {
            #[stub::render(self = "Debug")]
            #[stub::flow(self -> f)]
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
        impl<'a, T: ?Sized + Display> Display for $Guard<'a, T> {
            #[stub::render(self = "Display")]
            #[stub::flow(self -> f)]
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
    )*};
}

guards! { MutexGuard MappedMutexGuard ReentrantMutexGuard RwLockReadGuard MappedRwLockReadGuard RwLockWriteGuard MappedRwLockWriteGuard RwLockUpgradableReadGuard }

macro_rules! writers {
    ($($Guard:ident)*) => {$(
        impl<'a, T: ?Sized> DerefMut for $Guard<'a, T> {
            fn deref_mut(&mut self) -> &mut T;
        }
    )*};
}

writers! { MutexGuard MappedMutexGuard RwLockWriteGuard MappedRwLockWriteGuard }

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U>;
}

impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U>;
}

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U>;
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T>;
}

impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult;

impl WaitTimeoutResult {
    #[stub::clean]
    pub fn timed_out(self) -> bool;
}

#[derive(Debug, Default)]
pub struct Condvar;

impl Condvar {
    pub fn new() -> Condvar;
    #[stub::clean]
    pub fn notify_one(&self) -> bool;
    #[stub::clean]
    pub fn notify_all(&self) -> usize;
    #[stub::clean]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    #[stub::clean]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    #[stub::clean]
    pub fn wait_while<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F);
}

#[derive(Debug, Default)]
pub struct Once;

impl Once {
    pub fn new() -> Once;
    pub fn call_once<F: FnOnce()>(&self, f: F);
}

pub fn const_mutex<T>(val: T) -> Mutex<T>;

pub fn const_rwlock<T>(val: T) -> RwLock<T>;
