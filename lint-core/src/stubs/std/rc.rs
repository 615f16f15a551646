//! `std::rc`: shared values of one thread, e.g. `Rc::new(user)`.

use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt;
use crate::fmt::{Display, Formatter, Pointer};
use crate::hash::{Hash, Hasher};
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::path::{Path, PathBuf};
use crate::pin::Pin;

#[stub::transparent]
#[derive(Debug, Default)]
pub struct Rc<T: ?Sized> {
    value: T,
}

impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T>;
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T>;
    pub fn new_uninit() -> Rc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Rc<MaybeUninit<T>>;
    pub fn pin(value: T) -> Pin<Rc<T>>;
}

impl<T> Rc<T> {
    pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>>;
    pub fn into_inner(this: Rc<T>) -> Option<T>;
}

impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
}

impl<T> Rc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Rc<T>;
}

impl<T> Rc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Rc<[T]>;
}

impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Rc<T>;
    pub fn into_raw(this: Rc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}

impl<T: ?Sized> Rc<T> {
    pub fn as_ptr(this: &Rc<T>) -> *const T;
    pub fn downgrade(this: &Rc<T>) -> Weak<T>
    where
        A: Clone;
    #[stub::clean]
    pub fn weak_count(this: &Rc<T>) -> usize;
    #[stub::clean]
    pub fn strong_count(this: &Rc<T>) -> usize;
    pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T>;
    #[stub::clean]
    pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool;
}

impl<T: Clone> Rc<T> {
    pub fn make_mut(this: &mut Rc<T>) -> &mut T;
}

impl<T: Clone> Rc<T> {
    pub fn unwrap_or_clone(this: Rc<T>) -> T;
}

impl Rc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Rc<dyn Any>>;
}

impl<T: ?Sized> AsRef<T> for Rc<T> {
    fn as_ref(&self) -> &T;
}

impl<T: ?Sized> Borrow<T> for Rc<T> {
    fn borrow(&self) -> &T;
}

impl<T: ?Sized> Clone for Rc<T> {
    fn clone(&self) -> Rc<T>;
}

impl<T> Default for Rc<[T]> {
    fn default() -> Rc<[T]>;
}

impl Default for Rc<CStr> {
    fn default() -> Rc<CStr>;
}

impl Default for Rc<str> {
    fn default() -> Rc<str>;
}

impl<T: ?Sized> Deref for Rc<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: Display + ?Sized> Display for Rc<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Clone> From<&[T]> for Rc<[T]> {
    fn from(v: &[T]) -> Rc<[T]>;
}

impl From<&CStr> for Rc<CStr> {
    fn from(s: &CStr) -> Rc<CStr>;
}

impl From<&OsStr> for Rc<OsStr> {
    fn from(s: &OsStr) -> Rc<OsStr>;
}

impl From<&Path> for Rc<Path> {
    fn from(s: &Path) -> Rc<Path>;
}

impl<T: Clone> From<&mut [T]> for Rc<[T]> {
    fn from(v: &mut [T]) -> Rc<[T]>;
}

impl From<&mut CStr> for Rc<CStr> {
    fn from(s: &mut CStr) -> Rc<CStr>;
}

impl From<&mut OsStr> for Rc<OsStr> {
    fn from(s: &mut OsStr) -> Rc<OsStr>;
}

impl From<&mut Path> for Rc<Path> {
    fn from(s: &mut Path) -> Rc<Path>;
}

impl From<&mut str> for Rc<str> {
    fn from(v: &mut str) -> Rc<str>;
}

impl From<&str> for Rc<str> {
    fn from(v: &str) -> Rc<str>;
}

impl<T, const N: usize> From<[T; N]> for Rc<[T]> {
    fn from(v: [T; N]) -> Rc<[T]>;
}

impl<T: ?Sized> From<Box<T>> for Rc<T> {
    fn from(v: Box<T>) -> Rc<T>;
}

impl From<CString> for Rc<CStr> {
    fn from(s: CString) -> Rc<CStr>;
}

impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for Rc<B>
where
    Rc<B>: From<&'a B> + From<<B as ToOwned>::Owned>,
{
    fn from(cow: Cow<'a, B>) -> Rc<B>;
}

impl From<OsString> for Rc<OsStr> {
    fn from(s: OsString) -> Rc<OsStr>;
}

impl From<PathBuf> for Rc<Path> {
    fn from(s: PathBuf) -> Rc<Path>;
}

impl From<Rc<str>> for Rc<[u8]> {
    #[stub::flow(rc -> return)]
    fn from(rc: Rc<str>) -> Rc<[u8]>;
}

impl From<String> for Rc<str> {
    fn from(v: String) -> Rc<str>;
}

impl<T> From<T> for Rc<T> {
    fn from(t: T) -> Rc<T>;
}

impl<T> From<Vec<T>> for Rc<[T]> {
    fn from(v: Vec<T>) -> Rc<[T]>;
}

impl<T> FromIterator<T> for Rc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Rc<[T]>;
}

impl<T: Hash + ?Sized> Hash for Rc<T> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ?Sized> Pointer for Rc<T> {
    #[stub::clean]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> {
    type Error = Rc<[T]>;
    fn try_from(boxed_slice: Rc<[T]>) -> Result<Rc<[T; N]>, <Rc<[T; N]> as TryFrom<Rc<[T]>>>::Error>;
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
    pub fn upgrade(&self) -> Option<Rc<T>>
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
