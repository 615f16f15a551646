//! `std::vec`: a growing list, e.g. `users.push(user)`.

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::cmp::Ordering;
use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
use crate::ffi::CString;
use crate::io;
use crate::io::Write;
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::{Iter, IterMut, SliceIndex};

#[derive(Clone, Debug, Hash)]
pub struct Vec<T> {
    item: T,
}

impl<T> Vec<T> {
    pub fn new() -> Vec<T>;
    #[stub::clean]
    pub fn with_capacity(capacity: usize) -> Vec<T>;
    #[stub::flow(ptr -> return.item)]
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
    #[stub::flow(self.item -> return.0)]
    pub fn into_raw_parts(self) -> (*mut T, usize, usize);
}

impl<T> Vec<T> {
    pub fn push(&mut self, value: T);
    pub fn push_mut(&mut self, value: T) -> &mut T;
}

impl<T> Vec<T> {
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_slice(self) -> Box<[T]>;
    pub fn truncate(&mut self, len: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn set_len(&mut self, new_len: usize);
    pub fn swap_remove(&mut self, index: usize) -> T;
    pub fn insert(&mut self, index: usize, element: T);
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
    pub fn remove(&mut self, index: usize) -> T;
    #[stub::only(f -> self.item)]
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    #[stub::only(f -> self.item)]
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F);
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F);
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F);
    pub fn pop(&mut self) -> Option<T>;
    #[stub::only(predicate -> return.Some.0)]
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    #[stub::flow(other.item -> self.item)]
    pub fn append(&mut self, other: &mut Vec<T>);
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
    pub fn clear(&mut self) {
        *self = Vec::new();
    }
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> Vec<T>
    where
        A: Clone;
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F);
    pub fn leak<'a>(self) -> &'a mut [T]
    where
        A: 'a;
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
}

impl<T: Clone> Vec<T> {
    #[stub::flow(value -> self.item)]
    pub fn resize(&mut self, new_len: usize, value: T);
    pub fn extend_from_slice(&mut self, other: &[T]);
    #[stub::clean]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
}

impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T>;
}

impl<T: PartialEq> Vec<T> {
    pub fn dedup(&mut self);
}

impl<T> Vec<T> {
    #[stub::flow(replace_with.item -> self.item, self.item -> return.item)]
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(
        &mut self,
        range: R,
        replace_with: I,
    ) -> Splice<'_, <I as IntoIterator>::IntoIter>;
    #[stub::only(filter -> return.item)]
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F>;
}

impl<T> AsMut<[T]> for Vec<T> {
    fn as_mut(&mut self) -> &mut [T];
}

impl<T> AsMut<Vec<T>> for Vec<T> {
    fn as_mut(&mut self) -> &mut Vec<T>;
}

impl<T> AsRef<[T]> for Vec<T> {
    fn as_ref(&self) -> &[T];
}

impl<T> AsRef<Vec<T>> for Vec<T> {
    fn as_ref(&self) -> &Vec<T>;
}

impl<T> Borrow<[T]> for Vec<T> {
    fn borrow(&self) -> &[T];
}

impl<T> BorrowMut<[T]> for Vec<T> {
    fn borrow_mut(&mut self) -> &mut [T];
}

impl<T> Default for Vec<T> {
    fn default() -> Vec<T>;
}

impl<T> Deref for Vec<T> {
    type Target = [T];
    fn deref(&self) -> &[T];
}

impl<T> DerefMut for Vec<T> {
    fn deref_mut(&mut self) -> &mut [T];
}

impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
}

impl<T> Extend<T> for Vec<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
}

impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(s: &[T]) -> Vec<T>;
}

impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
    fn from(s: &[T; N]) -> Vec<T>;
}

impl<T: Clone> From<&mut [T]> for Vec<T> {
    fn from(s: &mut [T]) -> Vec<T>;
}

impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
    fn from(s: &mut [T; N]) -> Vec<T>;
}

impl From<&str> for Vec<u8> {
    fn from(s: &str) -> Vec<u8>;
}

impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(s: [T; N]) -> Vec<T>;
}

impl<T> From<BinaryHeap<T>> for Vec<T> {
    fn from(heap: BinaryHeap<T>) -> Vec<T>;
}

impl<T> From<Box<[T]>> for Vec<T> {
    fn from(s: Box<[T]>) -> Vec<T>;
}

impl From<CString> for Vec<u8> {
    fn from(s: CString) -> Vec<u8>;
}

impl<'a, T> From<Cow<'a, [T]>> for Vec<T>
where
    [T]: ToOwned<Owned = Vec<T>>,
{
    fn from(s: Cow<'a, [T]>) -> Vec<T>;
}

impl From<String> for Vec<u8> {
    fn from(string: String) -> Vec<u8>;
}

impl<T> From<VecDeque<T>> for Vec<T> {
    fn from(other: VecDeque<T>) -> Vec<T>;
}

impl<T> FromIterator<T> for Vec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T>;
}

impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = <I as SliceIndex<[T]>>::Output;
    #[stub::flow(self.item -> return, self -> return)]
    fn index(&self, index: I) -> &<Vec<T> as Index<I>>::Output;
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
    #[stub::flow(self.item -> return, self -> return)]
    fn index_mut(&mut self, index: I) -> &mut <Vec<T> as Index<I>>::Output;
}

impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> <&'a Vec<T> as IntoIterator>::IntoIter;
}

impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> <&'a mut Vec<T> as IntoIterator>::IntoIter;
}

impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> <Vec<T> as IntoIterator>::IntoIter;
}

impl Write for Vec<u8> {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct Drain<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> Drain<'a, T> {
    pub fn as_slice(&self) -> &[T];
}

impl<'a, T> AsRef<[T]> for Drain<'a, T> {
    fn as_ref(&self) -> &[T];
}

impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T>;
}

impl<T> ExactSizeIterator for Drain<'_, T> {}

impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Debug)]
pub struct ExtractIf<'a, T, F> {
    item: &'a T,
    f: F,
}

impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    item: T,
}

impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}

impl<T> AsRef<[T]> for IntoIter<T> {
    fn as_ref(&self) -> &[T];
}

impl<T> Default for IntoIter<T> {
    fn default() -> IntoIter<T>;
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T>;
}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Debug)]
pub struct Splice<'a, I: Iterator + 'a> {
    iter: I,
}

impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {
    fn next_back(&mut self) -> Option<<Splice<'_, I> as Iterator>::Item>;
}

impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}

impl<I: Iterator> Iterator for Splice<'_, I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<Splice<'_, I> as Iterator>::Item>;
}

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {
    #[stub::clean]
    fn eq(&self, other: &Vec<U>) -> bool;
}
impl<T: Eq> Eq for Vec<T> {}
impl<T: PartialOrd> PartialOrd for Vec<T> {
    #[stub::clean]
    fn partial_cmp(&self, other: &Vec<T>) -> Option<Ordering>;
}
impl<T: Ord> Ord for Vec<T> {
    #[stub::clean]
    fn cmp(&self, other: &Vec<T>) -> Ordering;
}

/// `vec![value; n]`
#[doc(hidden)]
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T>;

/// `vec![a, b]`
#[doc(hidden)]
pub fn from_array<T, const N: usize>(array: [T; N]) -> Vec<T>;
