//! `std::collections::btree_set`: distinct values, in order.

use crate::borrow::Borrow;
use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BTreeSet<T> {
    item: T,
}

impl<T> BTreeSet<T> {
    pub fn new() -> BTreeSet<T>;
}

impl<T> BTreeSet<T> {
    pub fn range<K: Ord + ?Sized, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T>
    where
        T: Borrow<K> + Ord;
    #[stub::flow(self.item -> return.item)]
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T>
    where
        T: Ord;
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T>
    where
        T: Ord;
    #[stub::flow(self.item -> return.item)]
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T>
    where
        T: Ord;
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T>
    where
        T: Ord;
    pub fn clear(&mut self)
    where
        A: Clone;
    #[stub::clean]
    pub fn contains<Q: Ord + ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q> + Ord;
    pub fn get<Q: Ord + ?Sized>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q> + Ord;
    #[stub::clean]
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord;
    #[stub::clean]
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord;
    #[stub::clean]
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord;
    pub fn first(&self) -> Option<&T>
    where
        T: Ord;
    pub fn last(&self) -> Option<&T>
    where
        T: Ord;
    pub fn pop_first(&mut self) -> Option<T>
    where
        T: Ord;
    pub fn pop_last(&mut self) -> Option<T>
    where
        T: Ord;
    #[stub::flow(value -> self.item)]
    pub fn insert(&mut self, value: T) -> bool
    where
        T: Ord;
    #[stub::flow(value -> self.item, self.item -> return.Some.0)]
    pub fn replace(&mut self, value: T) -> Option<T>
    where
        T: Ord;
    pub fn remove<Q: Ord + ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q> + Ord;
    pub fn take<Q: Ord + ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q> + Ord;
    #[stub::only(f -> self.item)]
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F)
    where
        T: Ord;
    #[stub::flow(other.item -> self.item)]
    pub fn append(&mut self, other: &mut BTreeSet<T>)
    where
        T: Ord,
        A: Clone;
    pub fn split_off<Q: Ord + ?Sized>(&mut self, value: &Q) -> BTreeSet<T>
    where
        T: Borrow<Q> + Ord,
        A: Clone;
    #[stub::only(pred -> return.item)]
    pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F>
    where
        T: Ord;
    pub fn iter(&self) -> Iter<'_, T>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
}

impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
}

impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
}

impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
}

impl<T> Default for BTreeSet<T> {
    fn default() -> BTreeSet<T>;
}

impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
}

impl<T: Ord> Extend<T> for BTreeSet<T> {
    fn extend<Iter: IntoIterator<Item = T>>(&mut self, iter: Iter);
}

impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {
    fn from(arr: [T; N]) -> BTreeSet<T>;
}

impl<T: Ord> FromIterator<T> for BTreeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T>;
}

impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}

impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}

impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
    fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
}

#[derive(Debug)]
pub struct Difference<'a, T: 'a> {
    item: &'a T,
}

impl<T> Clone for Difference<'_, T> {
    fn clone(&self) -> Difference<'_, T>;
}

impl<'a, T: Ord> Iterator for Difference<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}

#[derive(Debug)]
pub struct ExtractIf<'a, T, R, F> {
    item: &'a T,
    inner: R,
    f: F,
}

impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Debug)]
pub struct Intersection<'a, T: 'a> {
    item: &'a T,
}

impl<T> Clone for Intersection<'_, T> {
    fn clone(&self) -> Intersection<'_, T>;
}

impl<'a, T: Ord> Iterator for Intersection<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}

#[derive(Debug)]
pub struct IntoIter<T> {
    item: T,
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
pub struct Iter<'a, T: 'a> {
    item: &'a T,
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
pub struct Range<'a, T: 'a> {
    item: &'a T,
}

impl<T> Clone for Range<'_, T> {
    fn clone(&self) -> Range<'_, T>;
}

impl<T> Default for Range<'_, T> {
    fn default() -> Range<'_, T>;
}

impl<'a, T> DoubleEndedIterator for Range<'a, T> {
    fn next_back(&mut self) -> Option<&'a T>;
}

impl<'a, T> Iterator for Range<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}

#[derive(Debug)]
pub struct SymmetricDifference<'a, T: 'a> {
    item: &'a T,
}

impl<T> Clone for SymmetricDifference<'_, T> {
    fn clone(&self) -> SymmetricDifference<'_, T>;
}

impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}

#[derive(Debug)]
pub struct Union<'a, T: 'a> {
    item: &'a T,
}

impl<T> Clone for Union<'_, T> {
    fn clone(&self) -> Union<'_, T>;
}

impl<'a, T: Ord> Iterator for Union<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}
