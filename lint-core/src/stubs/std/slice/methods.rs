//! `[T]`: its methods, e.g. `users.first()`.

use crate::ascii::AsciiExt;
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Debug, Formatter};
use crate::hash::{Hash, Hasher};
use crate::io::{BufRead, Read, Write};
use crate::ops::{Index, IndexMut, Range, RangeBounds};
use crate::slice::{
    ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, Concat, EscapeAscii,
    GetDisjointMutError, Iter, IterMut, Join, RChunks, RChunksExact, RChunksExactMut, RChunksMut, RSplit, RSplitMut, RSplitN,
    RSplitNMut, SliceIndex, Split, SplitInclusive, SplitInclusiveMut, SplitMut, SplitN, SplitNMut, Windows,
};
use crate::str::Utf8Chunks;
use crate::{fmt, io};

impl [u8] {
    #[stub::clean]
    pub fn is_ascii(&self) -> bool;
    #[stub::clean]
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    #[stub::flow(self -> return.item)]
    pub fn escape_ascii(&self) -> EscapeAscii<'_>;
    #[stub::flow(self -> return)]
    pub fn trim_ascii_start(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub fn trim_ascii_end(&self) -> &[u8];
    #[stub::flow(self -> return)]
    pub fn trim_ascii(&self) -> &[u8];
}

impl<T> [T] {
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn first(&self) -> Option<&T>;
    pub fn first_mut(&mut self) -> Option<&mut T>;
    pub fn split_first(&self) -> Option<(&T, &[T])>;
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub fn split_last(&self) -> Option<(&T, &[T])>;
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub fn last(&self) -> Option<&T>;
    pub fn last_mut(&mut self) -> Option<&mut T>;
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    #[stub::flow(self.item -> return.Some.0, self -> return.Some.0)]
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&<I as SliceIndex<[T]>>::Output>;
    #[stub::flow(self.item -> return.Some.0, self -> return.Some.0)]
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut <I as SliceIndex<[T]>>::Output>;
    #[stub::flow(self.item -> return, self -> return)]
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &<I as SliceIndex<[T]>>::Output;
    #[stub::flow(self.item -> return, self -> return)]
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub fn as_ptr_range(&self) -> Range<*const T>;
    pub fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn swap(&mut self, a: usize, b: usize);
    pub fn reverse(&mut self);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn windows(&self, size: usize) -> Windows<'_, T>;
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    pub unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]];
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    pub unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]];
    pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F>;
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F>;
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
    pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F>;
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F>;
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F>;
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F>;
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F>;
    pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F>;
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F>;
    pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F>;
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F>;
    pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F>;
    #[stub::clean]
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq;
    #[stub::clean]
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    #[stub::clean]
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    #[stub::flow(self -> return.Some.0)]
    pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]>
    where
        T: PartialEq;
    #[stub::flow(self -> return.Some.0)]
    pub fn strip_suffix<P: ?Sized>(&self, suffix: &P) -> Option<&[T]>
    where
        T: PartialEq;
    #[stub::clean]
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord;
    #[stub::clean]
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize>;
    #[stub::clean]
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize>;
    pub fn sort_unstable(&mut self)
    where
        T: Ord;
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord;
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(
        &mut self,
        index: usize,
        compare: F,
    ) -> (&mut [T], &mut T, &mut [T]);
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F)
    -> (&mut [T], &mut T, &mut [T]);
    pub fn rotate_left(&mut self, mid: usize);
    pub fn rotate_right(&mut self, k: usize);
    pub fn fill(&mut self, value: T)
    where
        T: Clone;
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone;
    pub fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy;
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy;
    pub fn swap_with_slice(&mut self, other: &mut [T]);
    #[stub::flow(self -> return.0, self.item -> return.1.item, self -> return.2)]
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    #[stub::flow(self -> return.0, self.item -> return.1.item, self -> return.2)]
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    #[stub::clean]
    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd;
    #[stub::clean]
    pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool;
    #[stub::clean]
    pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool;
    #[stub::clean]
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
    pub fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T>;
    pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T>;
    pub fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T>;
    pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T>;
    #[stub::flow(self.item -> return.item)]
    pub unsafe fn get_disjoint_unchecked_mut<I: SliceIndex<[T]>, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> [&mut <I as SliceIndex<[T]>>::Output; N];
    #[stub::flow(self.item -> return.Ok.0.item)]
    pub fn get_disjoint_mut<I: SliceIndex<[T]>, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> Result<[&mut <I as SliceIndex<[T]>>::Output; N], GetDisjointMutError>;
    #[stub::clean]
    pub fn element_offset(&self, element: &T) -> Option<usize>;
}

impl [u8] {
    #[stub::flow(self -> return.item)]
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_>;
}

impl<T> [T] {
    pub fn sort(&mut self)
    where
        T: Ord;
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone;
    pub fn into_vec(self: Box<[T]>) -> Vec<T>;
    #[stub::flow(self.item -> return.item)]
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy;
    #[stub::flow(self.item -> return, self.item.item -> return.item)]
    pub fn concat<Item: ?Sized>(&self) -> <[T] as Concat<Item>>::Output
    where
        [T]: Concat<Item>;
    #[stub::flow(self.item -> return, sep -> return, self.item.item -> return.item)]
    pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output
    where
        [T]: Join<Separator>;
    #[stub::flow(self.item -> return, sep -> return, self.item.item -> return.item)]
    pub fn connect<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output
    where
        [T]: Join<Separator>;
}

impl [u8] {
    pub fn to_ascii_uppercase(&self) -> Vec<u8>;
    pub fn to_ascii_lowercase(&self) -> Vec<u8>;
}

impl AsciiExt for [u8] {
    type Owned = Vec<u8>;
    #[stub::clean]
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    #[stub::clean]
    fn eq_ignore_ascii_case(&self, o: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}

impl<T> AsMut<[T]> for [T] {
    fn as_mut(&mut self) -> &mut [T];
}

impl<T> AsRef<[T]> for [T] {
    fn as_ref(&self) -> &[T];
}

impl BufRead for &[u8] {
    #[stub::flow(self -> return.Ok.0)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
    #[stub::clean]
    fn consume(&mut self, amt: usize);
}

impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &[V]) -> Vec<T>;
}

impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &[S]) -> String;
}

impl<T: Debug> Debug for [T] {
    #[stub::render(self = "Debug")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T> Default for &[T] {
    fn default() -> &[T];
}

impl<T> Default for &mut [T] {
    fn default() -> &mut [T];
}

impl<T: Hash> Hash for [T] {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = <I as SliceIndex<[T]>>::Output;
    #[stub::flow(self.item -> return, self -> return)]
    fn index(&self, index: I) -> &<I as SliceIndex<[T]>>::Output;
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
    #[stub::flow(self.item -> return, self -> return)]
    fn index_mut(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output;
}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}

impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}

impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &[V], sep: &[T]) -> Vec<T>;
}

impl<S: Borrow<OsStr>> Join<&OsStr> for [S] {
    type Output = OsString;
    fn join(slice: &Self, sep: &OsStr) -> OsString;
}

impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &[V], sep: &T) -> Vec<T>;
}

impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &[S], sep: &str) -> String;
}

impl Read for &[u8] {
    #[stub::flow(self -> buf)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
    fn to_owned(&self) -> Vec<T>;
}

impl Write for &mut [u8] {
    #[stub::flow(buf -> self)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
    #[stub::clean]
    fn flush(&mut self) -> io::Result<()>;
}
