//! `std::boxed`: a value on the heap, e.g. `Box::new(user)`.

use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Arguments, Display, Formatter, Pointer};
use crate::future::Future;
use crate::hash::{Hash, Hasher};
use crate::io::{BufRead, IoSlice, Read, Seek, SeekFrom, Write};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::slice::{Iter, IterMut};
use crate::task::{Context, Poll};
use crate::vec::IntoIter;
use crate::{fmt, io};

#[stub::transparent]
#[derive(Clone, Debug, Default)]
pub struct Box<T: ?Sized> {
    value: T,
}

impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>>;
}

impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>>;
}

impl Box<dyn Any + Sync + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>>;
}

impl<T> Box<T> {
    pub fn new(x: T) -> Box<T>;
    pub fn new_uninit() -> Box<MaybeUninit<T>>;
    pub fn new_zeroed() -> Box<MaybeUninit<T>>;
    pub fn pin(x: T) -> Pin<Box<T>>;
}

impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
}

impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T>;
    pub fn write(boxed: Box<MaybeUninit<T>>, value: T) -> Box<T>;
}

impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]>;
}

impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Box<T>;
    pub fn into_raw(b: Box<T>) -> *mut T;
}

impl<T: ?Sized> Box<T> {
    pub fn leak<'a>(b: Box<T>) -> &'a mut T
    where
        A: 'a;
    pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>>
    where
        A: 'static;
}

impl<T: ?Sized> AsMut<T> for Box<T> {
    fn as_mut(&mut self) -> &mut T;
}

impl<T: ?Sized> AsRef<T> for Box<T> {
    fn as_ref(&self) -> &T;
}

impl<T: ?Sized> Borrow<T> for Box<T> {
    fn borrow(&self) -> &T;
}

impl<T: ?Sized> BorrowMut<T> for Box<T> {
    fn borrow_mut(&mut self) -> &mut T;
}

impl<B: BufRead + ?Sized> BufRead for Box<B> {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amt: usize);
}

impl<T: Clone> Clone for Box<[T]> {
    fn clone(&self) -> Box<[T]>;
}

impl Clone for Box<CStr> {
    fn clone(&self) -> Box<CStr>;
}

impl Clone for Box<OsStr> {
    fn clone(&self) -> Self;
}

impl Clone for Box<Path> {
    fn clone(&self) -> Self;
}

impl Clone for Box<str> {
    fn clone(&self) -> Box<str>;
}

impl<T> Default for Box<[T]> {
    fn default() -> Box<[T]>;
}

impl Default for Box<CStr> {
    fn default() -> Box<CStr>;
}

impl Default for Box<OsStr> {
    fn default() -> Box<OsStr>;
}

impl Default for Box<str> {
    fn default() -> Box<str>;
}

impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
    fn deref(&self) -> &T;
}

impl<T: ?Sized> DerefMut for Box<T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<T: Display + ?Sized> Display for Box<T> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<E: Error> Error for Box<E> {}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}

impl<T: Clone> From<&[T]> for Box<[T]> {
    fn from(slice: &[T]) -> Box<[T]>;
}

impl From<&CStr> for Box<CStr> {
    fn from(s: &CStr) -> Box<CStr>;
}

impl From<&OsStr> for Box<OsStr> {
    fn from(s: &OsStr) -> Box<OsStr>;
}

impl From<&Path> for Box<Path> {
    fn from(path: &Path) -> Box<Path>;
}

impl<T: Clone> From<&mut [T]> for Box<[T]> {
    fn from(slice: &mut [T]) -> Box<[T]>;
}

impl From<&mut CStr> for Box<CStr> {
    fn from(s: &mut CStr) -> Box<CStr>;
}

impl From<&mut OsStr> for Box<OsStr> {
    fn from(s: &mut OsStr) -> Box<OsStr>;
}

impl From<&mut Path> for Box<Path> {
    fn from(path: &mut Path) -> Box<Path>;
}

impl From<&mut str> for Box<str> {
    fn from(s: &mut str) -> Box<str>;
}

impl<'a> From<&str> for Box<dyn Error + 'a> {
    fn from(err: &str) -> Box<dyn Error + 'a>;
}

impl<'a> From<&str> for Box<dyn Error + Sync + Send + 'a> {
    fn from(err: &str) -> Box<dyn Error + Sync + Send + 'a>;
}

impl From<&str> for Box<str> {
    fn from(s: &str) -> Box<str>;
}

impl<T, const N: usize> From<[T; N]> for Box<[T]> {
    fn from(array: [T; N]) -> Box<[T]>;
}

impl From<Box<str>> for Box<[u8]> {
    #[stub::flow(s -> return)]
    fn from(s: Box<str>) -> Box<[u8]>;
}

impl From<CString> for Box<CStr> {
    fn from(s: CString) -> Box<CStr>;
}

impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {
    fn from(cow: Cow<'_, [T]>) -> Box<[T]>;
}

impl From<Cow<'_, CStr>> for Box<CStr> {
    fn from(cow: Cow<'_, CStr>) -> Box<CStr>;
}

impl From<Cow<'_, OsStr>> for Box<OsStr> {
    fn from(cow: Cow<'_, OsStr>) -> Box<OsStr>;
}

impl From<Cow<'_, Path>> for Box<Path> {
    fn from(cow: Cow<'_, Path>) -> Box<Path>;
}

impl From<Cow<'_, str>> for Box<str> {
    fn from(cow: Cow<'_, str>) -> Box<str>;
}

impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {
    fn from(err: Cow<'b, str>) -> Box<dyn Error + 'a>;
}

impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Sync + Send + 'a> {
    fn from(err: Cow<'b, str>) -> Box<dyn Error + Sync + Send + 'a>;
}

impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {
    fn from(err: E) -> Box<dyn Error + 'a>;
}

impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Sync + Send + 'a> {
    fn from(err: E) -> Box<dyn Error + Sync + Send + 'a>;
}

impl From<OsString> for Box<OsStr> {
    fn from(s: OsString) -> Box<OsStr>;
}

impl From<PathBuf> for Box<Path> {
    fn from(p: PathBuf) -> Box<Path>;
}

impl<'a> From<String> for Box<dyn Error + 'a> {
    fn from(str_err: String) -> Box<dyn Error + 'a>;
}

impl<'a> From<String> for Box<dyn Error + Sync + Send + 'a> {
    fn from(err: String) -> Box<dyn Error + Sync + Send + 'a>;
}

impl From<String> for Box<str> {
    fn from(s: String) -> Box<str>;
}

impl<T> From<T> for Box<T> {
    fn from(t: T) -> Box<T>;
}

impl<T> From<Vec<T>> for Box<[T]> {
    fn from(v: Vec<T>) -> Box<[T]>;
}

impl<'a> FromIterator<&'a char> for Box<str> {
    fn from_iter<T: IntoIterator<Item = &'a char>>(iter: T) -> Box<str>;
}

impl<'a> FromIterator<&'a str> for Box<str> {
    fn from_iter<T: IntoIterator<Item = &'a str>>(iter: T) -> Box<str>;
}

impl FromIterator<Box<str>> for Box<str> {
    fn from_iter<T: IntoIterator<Item = Box<str>>>(iter: T) -> Box<str>;
}

impl<'a> FromIterator<Cow<'a, str>> for Box<str> {
    fn from_iter<T: IntoIterator<Item = Cow<'a, str>>>(iter: T) -> Box<str>;
}

impl<I> FromIterator<I> for Box<[I]> {
    fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Box<[I]>;
}

impl FromIterator<String> for Box<str> {
    fn from_iter<T: IntoIterator<Item = String>>(iter: T) -> Box<str>;
}

impl FromIterator<char> for Box<str> {
    fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> Box<str>;
}

impl<F: Future + Unpin + ?Sized> Future for Box<F> {
    type Output = <F as Future>::Output;
    fn poll(self: Pin<&mut Box<F>>, cx: &mut Context<'_>) -> Poll<<Box<F> as Future>::Output>;
}

impl<T: Hash + ?Sized> Hash for Box<T> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: Hasher + ?Sized> Hasher for Box<T> {
    #[stub::clean]
    fn finish(&self) -> u64;
    #[stub::clean]
    fn write(&mut self, bytes: &[u8]);
}

impl<'a, I> IntoIterator for &'a Box<[I]> {
    type IntoIter = Iter<'a, I>;
    type Item = &'a I;
    fn into_iter(self) -> Iter<'a, I>;
}

impl<'a, I> IntoIterator for &'a mut Box<[I]> {
    type IntoIter = IterMut<'a, I>;
    type Item = &'a mut I;
    fn into_iter(self) -> IterMut<'a, I>;
}

impl<I> IntoIterator for Box<[I]> {
    type IntoIter = IntoIter<I>;
    type Item = I;
    fn into_iter(self) -> IntoIter<I>;
}

impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<T: ?Sized> Pointer for Box<T> {
    #[stub::clean]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<R: Read + ?Sized> Read for Box<R> {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<S: Seek + ?Sized> Seek for Box<S> {
    #[stub::clean]
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64>;
}

impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
    fn try_from(boxed_slice: Box<[T]>) -> Result<Box<[T; N]>, <Box<[T; N]> as TryFrom<Box<[T]>>>::Error>;
}

impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<Box<[T; N]>, <Box<[T; N]> as TryFrom<Vec<T>>>::Error>;
}

impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        (**self).write(buf)
    }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        (**self).write_vectored(bufs)
    }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        (**self).write_all(buf)
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> io::Result<()> {
        (**self).write_fmt(args)
    }
    fn flush(&mut self) -> io::Result<()> {
        (**self).flush()
    }
}
