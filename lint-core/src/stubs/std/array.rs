//! `std::array`: a list of fixed length, e.g. `["a", "b"].map(String::from)`.

use crate::borrow::{Borrow, BorrowMut};
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;
use crate::fmt::{Debug, Display, Formatter};
use crate::hash::{Hash, Hasher};
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut};

#[derive(Clone, Debug)]
pub struct IntoIter<T, const N: usize> {
    item: T,
}

impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> IntoIter<T, N>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}

impl<T, const N: usize> Default for IntoIter<T, N> {
    fn default() -> IntoIter<T, N>;
}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<<IntoIter<T, N> as Iterator>::Item>;
}

impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
    fn next(&mut self) -> Option<<IntoIter<T, N> as Iterator>::Item>;
}

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError;

impl Display for TryFromSliceError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl Error for TryFromSliceError {}

impl From<Infallible> for TryFromSliceError {
    fn from(x: Infallible) -> TryFromSliceError;
}

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];

pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];

pub fn from_ref<T>(s: &T) -> &[T; 1];

pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N];

impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn each_ref(&self) -> [&T; N];
    pub fn each_mut(&mut self) -> [&mut T; N];
}

impl<T, const N: usize> AsMut<[T]> for [T; N] {
    fn as_mut(&mut self) -> &mut [T];
}

impl<T, const N: usize> AsRef<[T]> for [T; N] {
    fn as_ref(&self) -> &[T];
}

impl<T, const N: usize> Borrow<[T]> for [T; N] {
    fn borrow(&self) -> &[T];
}

impl<T, const N: usize> BorrowMut<[T]> for [T; N] {
    fn borrow_mut(&mut self) -> &mut [T];
}

impl<T: Clone, const N: usize> Clone for [T; N] {
    fn clone(&self) -> [T; N];
}

impl<T: Debug, const N: usize> Debug for [T; N] {
    #[stub::render(self = "Debug")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Hash, const N: usize> Hash for [T; N] {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T, I, const N: usize> Index<I> for [T; N]
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;
    #[stub::flow(self.item -> return, self -> return)]
    fn index(&self, index: I) -> &<[T; N] as Index<I>>::Output;
}

impl<T, I, const N: usize> IndexMut<I> for [T; N]
where
    [T]: IndexMut<I>,
{
    #[stub::flow(self.item -> return, self -> return)]
    fn index_mut(&mut self, index: I) -> &mut <[T; N] as Index<I>>::Output;
}

impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}

impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
    fn into_iter(self) -> <[T; N] as IntoIterator>::IntoIter;
}

impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError>;
}

impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError>;
}

impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError>;
}

impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError>;
}

impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>>;
}

impl<T: Copy, const N: usize> Copy for [T; N] {}
