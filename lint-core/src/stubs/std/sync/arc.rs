//! Shared values, e.g. `Arc::new(config)`.

use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Display, Formatter, Pointer};
use crate::fs::File;
use crate::hash::{Hash, Hasher};
use crate::io::{Read, Seek, SeekFrom, Write};
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::{fmt, io};

#[stub::transparent]
#[derive(Debug, Default)]
pub struct Arc<T: ?Sized> {
    value: T,
}

impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T>;
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T>;
    pub fn new_uninit() -> Arc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Arc<T>>;
}

impl<T> Arc<T> {
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
    pub fn into_inner(this: Arc<T>) -> Option<T>;
}

impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
}

impl<T> Arc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T>;
}

impl<T> Arc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Arc<[T]>;
}

impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
    pub fn into_raw(this: Arc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}

impl<T: ?Sized> Arc<T> {
    pub fn as_ptr(this: &Arc<T>) -> *const T;
    pub fn downgrade(this: &Arc<T>) -> Weak<T>
    where
        A: Clone;
    #[stub::clean]
    pub fn weak_count(this: &Arc<T>) -> usize;
    #[stub::clean]
    pub fn strong_count(this: &Arc<T>) -> usize;
    #[stub::clean]
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
}

impl<T: Clone> Arc<T> {
    pub fn make_mut(this: &mut Arc<T>) -> &mut T;
}

impl<T: Clone> Arc<T> {
    pub fn unwrap_or_clone(this: Arc<T>) -> T;
}

impl<T: ?Sized> Arc<T> {
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
}

impl Arc<dyn Any + Sync + Send> {
    pub fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>>;
}

impl<T: ?Sized> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T;
}

impl<T: ?Sized> Borrow<T> for Arc<T> {
    fn borrow(&self) -> &T;
}

impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Arc<T>;
}

impl<T> Default for Arc<[T]> {
    fn default() -> Arc<[T]>;
}

impl Default for Arc<CStr> {
    fn default() -> Arc<CStr>;
}

impl Default for Arc<str> {
    fn default() -> Arc<str>;
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: Display + ?Sized> Display for Arc<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Error + ?Sized> Error for Arc<T> {}

impl<T: Clone> From<&[T]> for Arc<[T]> {
    fn from(v: &[T]) -> Arc<[T]>;
}

impl From<&CStr> for Arc<CStr> {
    fn from(s: &CStr) -> Arc<CStr>;
}

impl From<&OsStr> for Arc<OsStr> {
    fn from(s: &OsStr) -> Arc<OsStr>;
}

impl From<&Path> for Arc<Path> {
    fn from(s: &Path) -> Arc<Path>;
}

impl<T: Clone> From<&mut [T]> for Arc<[T]> {
    fn from(v: &mut [T]) -> Arc<[T]>;
}

impl From<&mut CStr> for Arc<CStr> {
    fn from(s: &mut CStr) -> Arc<CStr>;
}

impl From<&mut OsStr> for Arc<OsStr> {
    fn from(s: &mut OsStr) -> Arc<OsStr>;
}

impl From<&mut Path> for Arc<Path> {
    fn from(s: &mut Path) -> Arc<Path>;
}

impl From<&mut str> for Arc<str> {
    fn from(v: &mut str) -> Arc<str>;
}

impl From<&str> for Arc<str> {
    fn from(v: &str) -> Arc<str>;
}

impl<T, const N: usize> From<[T; N]> for Arc<[T]> {
    fn from(v: [T; N]) -> Arc<[T]>;
}

impl From<Arc<str>> for Arc<[u8]> {
    #[stub::flow(rc -> return)]
    fn from(rc: Arc<str>) -> Arc<[u8]>;
}

impl<T: ?Sized> From<Box<T>> for Arc<T> {
    fn from(v: Box<T>) -> Arc<T>;
}

impl From<CString> for Arc<CStr> {
    fn from(s: CString) -> Arc<CStr>;
}

impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for Arc<B>
where
    Arc<B>: From<&'a B> + From<<B as ToOwned>::Owned>,
{
    fn from(cow: Cow<'a, B>) -> Arc<B>;
}

impl From<OsString> for Arc<OsStr> {
    fn from(s: OsString) -> Arc<OsStr>;
}

impl From<PathBuf> for Arc<Path> {
    fn from(s: PathBuf) -> Arc<Path>;
}

impl From<String> for Arc<str> {
    fn from(v: String) -> Arc<str>;
}

impl<T> From<T> for Arc<T> {
    fn from(t: T) -> Arc<T>;
}

impl<T> From<Vec<T>> for Arc<[T]> {
    fn from(v: Vec<T>) -> Arc<[T]>;
}

impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]>;
}

impl<T: Hash + ?Sized> Hash for Arc<T> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ?Sized> Pointer for Arc<T> {
    #[stub::clean]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Read for Arc<File> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Seek for Arc<File> {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;
    fn try_from(boxed_slice: Arc<[T]>) -> Result<Arc<[T; N]>, <Arc<[T; N]> as TryFrom<Arc<[T]>>>::Error>;
}

impl Write for Arc<File> {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[stub::hides]
#[derive(Debug)]
pub struct Weak<T: ?Sized> {
    value: T,
}

impl<T> Weak<T> {
    pub fn new() -> Weak<T>;
}

impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
    pub fn into_raw(self) -> *const T;
}

impl<T: ?Sized> Weak<T> {
    pub fn as_ptr(&self) -> *const T;
}

impl<T: ?Sized> Weak<T> {
    pub fn upgrade(&self) -> Option<Arc<T>>
    where
        A: Clone;
    #[stub::clean]
    pub fn strong_count(&self) -> usize;
    #[stub::clean]
    pub fn weak_count(&self) -> usize;
    #[stub::clean]
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
}

impl<T: ?Sized> Clone for Weak<T> {
    fn clone(&self) -> Weak<T>;
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T>;
}
