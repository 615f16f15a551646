//! Iterators over the parts of a slice, e.g. `users.chunks(10)`.

use crate::fmt;
use crate::fmt::{Display, Formatter};

#[derive(Debug)]
pub struct ArrayWindows<'a, T: 'a, const N: usize> {
    item: &'a T,
}

impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {
    fn clone(&self) -> ArrayWindows<'_, T, N>;
}

impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {
    fn next_back(&mut self) -> Option<&'a [T; N]>;
}

impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}

impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
    fn next(&mut self) -> Option<<ArrayWindows<'a, T, N> as Iterator>::Item>;
}

#[derive(Debug)]
pub struct ChunkBy<'a, T: 'a, P> {
    item: &'a T,
    pred: P,
}

impl<'a, T: 'a, P: Clone> Clone for ChunkBy<'a, T, P> {
    fn clone(&self) -> ChunkBy<'a, T, P>;
}

impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> {
    fn next_back(&mut self) -> Option<<ChunkBy<'a, T, P> as Iterator>::Item>;
}

impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<<ChunkBy<'a, T, P> as Iterator>::Item>;
}

#[derive(Debug)]
pub struct ChunkByMut<'a, T: 'a, P> {
    item: &'a T,
    pred: P,
}

impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, P> {
    fn next_back(&mut self) -> Option<<ChunkByMut<'a, T, P> as Iterator>::Item>;
}

impl<'a, T: 'a, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<<ChunkByMut<'a, T, P> as Iterator>::Item>;
}

#[derive(Debug)]
pub struct Chunks<'a, T: 'a> {
    item: &'a T,
}

impl<T> Clone for Chunks<'_, T> {
    fn clone(&self) -> Chunks<'_, T>;
}

impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]>;
}

impl<T> ExactSizeIterator for Chunks<'_, T> {}

impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct ChunksExact<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}

impl<T> Clone for ChunksExact<'_, T> {
    fn clone(&self) -> ChunksExact<'_, T>;
}

impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]>;
}

impl<T> ExactSizeIterator for ChunksExact<'_, T> {}

impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct ChunksExactMut<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}

impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]>;
}

impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}

impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Debug)]
pub struct ChunksMut<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]>;
}

impl<T> ExactSizeIterator for ChunksMut<'_, T> {}

impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Clone, Debug)]
pub struct EscapeAscii<'a> {
    text: &'a str,
}

impl<'a> Display for EscapeAscii<'a> {
    #[stub::render(self = "Display")]
    #[stub::flow(self -> f)]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<'a> DoubleEndedIterator for EscapeAscii<'a> {
    fn next_back(&mut self) -> Option<u8>;
}

impl<'a> Iterator for EscapeAscii<'a> {
    type Item = u8;
    fn next(&mut self) -> Option<u8>;
}

#[derive(Debug)]
pub struct Iter<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T];
}

impl<T> AsRef<[T]> for Iter<'_, T> {
    fn as_ref(&self) -> &[T];
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Iter<'_, T>;
}

impl<T> Default for Iter<'_, T> {
    fn default() -> Iter<'_, T>;
}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T>;
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}

#[derive(Debug)]
pub struct IterMut<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T];
    pub fn as_slice(&self) -> &[T];
}

impl<T> AsRef<[T]> for IterMut<'_, T> {
    fn as_ref(&self) -> &[T];
}

impl<T> Default for IterMut<'_, T> {
    fn default() -> IterMut<'_, T>;
}

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T>;
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T>;
}

#[derive(Debug)]
pub struct RChunks<'a, T: 'a> {
    item: &'a T,
}

impl<T> Clone for RChunks<'_, T> {
    fn clone(&self) -> RChunks<'_, T>;
}

impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]>;
}

impl<T> ExactSizeIterator for RChunks<'_, T> {}

impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct RChunksExact<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> RChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}

impl<'a, T> Clone for RChunksExact<'a, T> {
    fn clone(&self) -> RChunksExact<'a, T>;
}

impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]>;
}

impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}

impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct RChunksExactMut<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> RChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}

impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]>;
}

impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}

impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Debug)]
pub struct RChunksMut<'a, T: 'a> {
    item: &'a T,
}

impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]>;
}

impl<T> ExactSizeIterator for RChunksMut<'_, T> {}

impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Debug)]
pub struct RSplit<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<'_, T, P> {
    fn clone(&self) -> RSplit<'_, T, P>;
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]>;
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct RSplitMut<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a mut [T]>;
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Debug)]
pub struct RSplitN<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct RSplitNMut<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Debug)]
pub struct Split<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<'_, T, P> {
    fn clone(&self) -> Split<'_, T, P>;
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]>;
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct SplitInclusive<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<'_, T, P> {
    fn clone(&self) -> SplitInclusive<'_, T, P>;
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]>;
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct SplitInclusiveMut<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a mut [T]>;
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Debug)]
pub struct SplitMut<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a mut [T]>;
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Debug)]
pub struct SplitN<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}

#[derive(Debug)]
pub struct SplitNMut<'a, T: 'a, P: FnMut(&T) -> bool> {
    item: &'a T,
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitNMut<'a, T, P> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]>;
}

#[derive(Debug)]
pub struct Windows<'a, T: 'a> {
    item: &'a T,
}

impl<T> Clone for Windows<'_, T> {
    fn clone(&self) -> Windows<'_, T>;
}

impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
    fn next_back(&mut self) -> Option<<Windows<'a, T> as Iterator>::Item>;
}

impl<T> ExactSizeIterator for Windows<'_, T> {}

impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]>;
}
