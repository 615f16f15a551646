//! Locks and permits, e.g. `users.lock().await`.

use std::error::Error;
use std::fmt;
use std::fmt::{Debug, Display, Formatter};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[stub::shared]
#[derive(Debug, Default)]
pub struct Mutex<T: ?Sized> {
    value: T,
}

impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self
    where
        T: Sized;
    pub fn const_new(t: T) -> Self
    where
        T: Sized;
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}

impl<T> From<T> for Mutex<T> {
    fn from(s: T) -> Self;
}

#[stub::transparent]
#[derive(Debug)]
pub struct MutexGuard<'a, T: ?Sized> {
    item: &'a T,
}

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::transparent]
#[derive(Debug)]
pub struct MappedMutexGuard<'a, T: ?Sized> {
    item: &'a T,
}

impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
}

impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<'a, T: ?Sized + Display> Display for MappedMutexGuard<'a, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::transparent]
#[derive(Debug)]
pub struct OwnedMutexGuard<T: ?Sized> {
    item: T,
}

impl<T: ?Sized> OwnedMutexGuard<T> {
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}

impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &Self::Target;
}

impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl<T: ?Sized + Display> Display for OwnedMutexGuard<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::shared]
#[derive(Debug, Default)]
pub struct RwLock<T: ?Sized> {
    value: T,
}

impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T>
    where
        T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T>
    where
        T: Sized;
    pub fn const_new(value: T) -> RwLock<T>
    where
        T: Sized;
    pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T>
    where
        T: Sized;
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T
    where
        T: Sized;
}

impl<T> From<T> for RwLock<T> {
    fn from(s: T) -> Self;
}

#[stub::transparent]
#[derive(Debug)]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    item: &'a T,
}

impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>;
    pub fn try_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>;
}

impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<'a, T: Display + ?Sized> Display for RwLockReadGuard<'a, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::transparent]
#[derive(Debug)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    item: &'a T,
}

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>;
    pub fn downgrade_map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>;
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized>(
        this: Self,
        f: F,
    ) -> Result<RwLockMappedWriteGuard<'a, U>, Self>;
    pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}

impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<'a, T: Display + ?Sized> Display for RwLockWriteGuard<'a, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::transparent]
#[derive(Debug)]
pub struct RwLockMappedWriteGuard<'a, T: ?Sized> {
    item: &'a T,
}

impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>;
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized>(
        this: Self,
        f: F,
    ) -> Result<RwLockMappedWriteGuard<'a, U>, Self>;
}

impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<'a, T: Display + ?Sized> Display for RwLockMappedWriteGuard<'a, T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::transparent]
#[derive(Debug)]
pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = ()> {
    item: T,
    u: U,
}

impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
    pub fn map<F: FnOnce(&U) -> &V, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V>;
    pub fn try_map<F: FnOnce(&U) -> Option<&V>, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}

impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> {
    type Target = U;
    fn deref(&self) -> &U;
}

impl<T: ?Sized, U: Display + ?Sized> Display for OwnedRwLockReadGuard<T, U> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[stub::transparent]
#[derive(Debug)]
pub struct OwnedRwLockWriteGuard<T: ?Sized> {
    item: T,
}

impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
    pub fn downgrade_map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U>;
    pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(
        this: Self,
        f: F,
    ) -> Result<OwnedRwLockReadGuard<T, U>, Self>;
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}

impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Display + ?Sized> Display for OwnedRwLockWriteGuard<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

#[derive(Debug)]
pub struct TryLockError;

impl Display for TryLockError {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryLockError {}

#[stub::shared]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceCell<T> {
    value: T,
}

impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    #[stub::clean]
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;
    pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T;
    pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E>;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}

impl<T> Default for OnceCell<T> {
    fn default() -> OnceCell<T>;
}

impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> Self;
}

#[derive(Debug, PartialEq, Eq)]
pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}

impl<T> SetError<T> {
    #[stub::clean]
    pub fn is_already_init_err(&self) -> bool;
    #[stub::clean]
    pub fn is_initializing_err(&self) -> bool;
}

impl<T> Display for SetError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("closed")
    }
}

impl<T: Debug> Error for SetError<T> {}
