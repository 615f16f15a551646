//! `std::collections::hash_set`: distinct values, e.g. `emails.contains(&email)`.

use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::ops::{BitAnd, BitOr, BitXor, Sub};

#[derive(Clone, Debug)]
pub struct HashSet<T, S = RandomState> {
    item: T,
    hash_builder: S,
}

impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState>;
    #[stub::clean]
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
}

impl<T, S> HashSet<T, S> {
    #[stub::clean]
    pub fn with_hasher(hasher: S) -> HashSet<T, S>;
    #[stub::clean]
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
}

impl<T, S> HashSet<T, S> {
    #[stub::clean]
    pub fn capacity(&self) -> usize;
    pub fn iter(&self) -> Iter<'_, T>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
    #[stub::only(pred -> return.item)]
    pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> ExtractIf<'_, T, F>;
    #[stub::only(f -> self.item)]
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}

impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    #[stub::flow(self.item -> return.item)]
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S>;
    #[stub::flow(self.item -> return.item)]
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S>;
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S>;
    #[stub::clean]
    pub fn contains<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>;
    pub fn get<Q: Hash + Eq + ?Sized>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q>;
    #[stub::clean]
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
    #[stub::clean]
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
    #[stub::clean]
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
    #[stub::flow(value -> self.item)]
    pub fn insert(&mut self, value: T) -> bool;
    #[stub::flow(value -> self.item, self.item -> return.Some.0)]
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>;
    pub fn take<Q: Hash + Eq + ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>;
}

impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
}

impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
}

impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
}

impl<T, S: Default> Default for HashSet<T, S> {
    fn default() -> HashSet<T, S>;
}

impl<'a, T: 'a + Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I);
}

impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
}

impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> {
    fn from(arr: [T; N]) -> Self;
}

impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S>;
}

impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}

impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}

impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {
    #[stub::clean]
    fn eq(&self, other: &HashSet<T, S>) -> bool;
}

impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
    type Output = HashSet<T, S>;
    fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
}

impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}

#[derive(Debug)]
pub struct Difference<'a, T: 'a, S: 'a> {
    item: &'a T,
    other: &'a HashSet<T, S>,
}

impl<T, S> Clone for Difference<'_, T, S> {
    fn clone(&self) -> Self;
}

impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}

#[derive(Debug)]
pub struct Drain<'a, K: 'a> {
    key: &'a K,
}

impl<K> ExactSizeIterator for Drain<'_, K> {}

impl<'a, K> Iterator for Drain<'a, K> {
    type Item = K;
    fn next(&mut self) -> Option<K>;
}

#[derive(Debug)]
pub struct ExtractIf<'a, K, F> {
    key: &'a K,
    f: F,
}

impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> {
    type Item = K;
    fn next(&mut self) -> Option<K>;
}

#[derive(Debug)]
pub struct Intersection<'a, T: 'a, S: 'a> {
    item: &'a T,
    other: &'a HashSet<T, S>,
}

impl<T, S> Clone for Intersection<'_, T, S> {
    fn clone(&self) -> Self;
}

impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}

#[derive(Debug)]
pub struct IntoIter<K> {
    key: K,
}

impl<K> Default for IntoIter<K> {
    fn default() -> Self;
}

impl<K> ExactSizeIterator for IntoIter<K> {}

impl<K> Iterator for IntoIter<K> {
    type Item = K;
    fn next(&mut self) -> Option<K>;
}

#[derive(Debug)]
pub struct Iter<'a, K: 'a> {
    item: &'a T,
}

impl<K> Clone for Iter<'_, K> {
    fn clone(&self) -> Self;
}

impl<K> Default for Iter<'_, K> {
    fn default() -> Self;
}

impl<K> ExactSizeIterator for Iter<'_, K> {}

impl<'a, K> Iterator for Iter<'a, K> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K>;
}

#[derive(Debug)]
pub struct SymmetricDifference<'a, T: 'a, S: 'a> {
    item: &'a T,
    other: &'a HashSet<T, S>,
}

impl<T, S> Clone for SymmetricDifference<'_, T, S> {
    fn clone(&self) -> Self;
}

impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}

#[derive(Debug)]
pub struct Union<'a, T: 'a, S: 'a> {
    item: &'a T,
    other: &'a HashSet<T, S>,
}

impl<T, S> Clone for Union<'_, T, S> {
    fn clone(&self) -> Self;
}

impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T>;
}
