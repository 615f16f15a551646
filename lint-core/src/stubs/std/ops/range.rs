//! Ranges, e.g. `1..=9`.

use crate::iter::Step;
use crate::slice::SliceIndex;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T>;
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U>;
}

impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T>
    where
        T: Clone;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

impl<Idx: PartialOrd> Range<Idx> {
    #[stub::clean]
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>;
    #[stub::clean]
    pub fn is_empty(&self) -> bool
    where
        Idx: PartialOrd;
}

impl<A: Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<A>;
}

impl ExactSizeIterator for Range<i16> {}

impl ExactSizeIterator for Range<i32> {}

impl ExactSizeIterator for Range<i8> {}

impl ExactSizeIterator for Range<isize> {}

impl ExactSizeIterator for Range<u16> {}

impl ExactSizeIterator for Range<u32> {}

impl ExactSizeIterator for Range<u8> {}

impl ExactSizeIterator for Range<usize> {}

impl<A: Step> Iterator for Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}

impl SliceIndex<str> for Range<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&<Range<usize> as SliceIndex<str>>::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut <Range<usize> as SliceIndex<str>>::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const <Range<usize> as SliceIndex<str>>::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <Range<usize> as SliceIndex<str>>::Output;
    fn index(self, slice: &str) -> &<Range<usize> as SliceIndex<str>>::Output;
    fn index_mut(self, slice: &mut str) -> &mut <Range<usize> as SliceIndex<str>>::Output;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}

impl<Idx: PartialOrd> RangeFrom<Idx> {
    #[stub::clean]
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>;
}

impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}

impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&<RangeFrom<usize> as SliceIndex<str>>::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut <RangeFrom<usize> as SliceIndex<str>>::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeFrom<usize> as SliceIndex<str>>::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeFrom<usize> as SliceIndex<str>>::Output;
    fn index(self, slice: &str) -> &<RangeFrom<usize> as SliceIndex<str>>::Output;
    fn index_mut(self, slice: &mut str) -> &mut <RangeFrom<usize> as SliceIndex<str>>::Output;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RangeFull;

impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}

impl SliceIndex<str> for RangeFull {
    type Output = str;
    fn get(self, slice: &str) -> Option<&<RangeFull as SliceIndex<str>>::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut <RangeFull as SliceIndex<str>>::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeFull as SliceIndex<str>>::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeFull as SliceIndex<str>>::Output;
    fn index(self, slice: &str) -> &<RangeFull as SliceIndex<str>>::Output;
    fn index_mut(self, slice: &mut str) -> &mut <RangeFull as SliceIndex<str>>::Output;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> {
    idx: Idx,
}

impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
    pub fn start(&self) -> &Idx;
    pub fn end(&self) -> &Idx;
    pub fn into_inner(self) -> (Idx, Idx);
}

impl<Idx: PartialOrd> RangeInclusive<Idx> {
    #[stub::clean]
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>;
    #[stub::clean]
    pub fn is_empty(&self) -> bool
    where
        Idx: PartialOrd;
}

impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A>;
}

impl ExactSizeIterator for RangeInclusive<i16> {}

impl ExactSizeIterator for RangeInclusive<i8> {}

impl ExactSizeIterator for RangeInclusive<u16> {}

impl ExactSizeIterator for RangeInclusive<u8> {}

impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}

impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&<RangeInclusive<usize> as SliceIndex<str>>::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut <RangeInclusive<usize> as SliceIndex<str>>::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeInclusive<usize> as SliceIndex<str>>::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeInclusive<usize> as SliceIndex<str>>::Output;
    fn index(self, slice: &str) -> &<RangeInclusive<usize> as SliceIndex<str>>::Output;
    fn index_mut(self, slice: &mut str) -> &mut <RangeInclusive<usize> as SliceIndex<str>>::Output;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RangeTo<Idx> {
    pub end: Idx,
}

impl<Idx: PartialOrd> RangeTo<Idx> {
    #[stub::clean]
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>;
}

impl<T> RangeBounds<T> for RangeTo<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}

impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&<RangeTo<usize> as SliceIndex<str>>::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut <RangeTo<usize> as SliceIndex<str>>::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeTo<usize> as SliceIndex<str>>::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeTo<usize> as SliceIndex<str>>::Output;
    fn index(self, slice: &str) -> &<RangeTo<usize> as SliceIndex<str>>::Output;
    fn index_mut(self, slice: &mut str) -> &mut <RangeTo<usize> as SliceIndex<str>>::Output;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}

impl<Idx: PartialOrd> RangeToInclusive<Idx> {
    #[stub::clean]
    pub fn contains<U: PartialOrd<Idx> + ?Sized>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>;
}

impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
    #[stub::clean]
    fn is_empty(&self) -> bool
    where
        T: PartialOrd;
}

impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]>;
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]>;
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T];
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T];
    fn index(self, slice: &[T]) -> &[T];
    fn index_mut(self, slice: &mut [T]) -> &mut [T];
}

impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&<RangeToInclusive<usize> as SliceIndex<str>>::Output>;
    fn get_mut(self, slice: &mut str) -> Option<&mut <RangeToInclusive<usize> as SliceIndex<str>>::Output>;
    unsafe fn get_unchecked(self, slice: *const str) -> *const <RangeToInclusive<usize> as SliceIndex<str>>::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut <RangeToInclusive<usize> as SliceIndex<str>>::Output;
    fn index(self, slice: &str) -> &<RangeToInclusive<usize> as SliceIndex<str>>::Output;
    fn index_mut(self, slice: &mut str) -> &mut <RangeToInclusive<usize> as SliceIndex<str>>::Output;
}

pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    #[stub::clean]
    fn contains<U: PartialOrd<T> + ?Sized>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>;
}
