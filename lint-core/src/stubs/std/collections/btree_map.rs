//! `std::collections::btree_map`: values by key, in order, e.g. `users.range(a..b)`.

use crate::borrow::Borrow;
use crate::ops::{Index, RangeBounds};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BTreeMap<K, V> {
    item: (K, V),
}

impl<K, V> BTreeMap<K, V> {
    pub fn new() -> BTreeMap<K, V>;
}

impl<K, V> BTreeMap<K, V> {
    pub fn clear(&mut self) {
        *self = BTreeMap::new();
    }
}

impl<K, V> BTreeMap<K, V> {
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q> + Ord;
    pub fn get_key_value<Q: Ord + ?Sized>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q> + Ord;
    pub fn first_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord;
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord;
    pub fn pop_first(&mut self) -> Option<(K, V)>
    where
        K: Ord;
    pub fn last_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord;
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord;
    pub fn pop_last(&mut self) -> Option<(K, V)>
    where
        K: Ord;
    #[stub::clean]
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q> + Ord;
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q> + Ord;
    #[stub::flow(key -> self.item.0, value -> self.item.1, self.item.1 -> return.Some.0)]
    pub fn insert(&mut self, key: K, value: V) -> Option<V>
    where
        K: Ord;
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q> + Ord;
    pub fn remove_entry<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q> + Ord;
    #[stub::only(f -> self.item)]
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F)
    where
        K: Ord;
    #[stub::flow(other.item -> self.item)]
    pub fn append(&mut self, other: &mut BTreeMap<K, V>)
    where
        K: Ord,
        A: Clone;
    pub fn range<T: Ord + ?Sized, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V>
    where
        K: Borrow<T> + Ord;
    pub fn range_mut<T: Ord + ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V>
    where
        K: Borrow<T> + Ord;
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V>
    where
        K: Ord;
    pub fn split_off<Q: Ord + ?Sized>(&mut self, key: &Q) -> BTreeMap<K, V>
    where
        K: Borrow<Q> + Ord,
        A: Clone;
    #[stub::only(pred -> return.item)]
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(
        &mut self,
        range: R,
        pred: F,
    ) -> ExtractIf<'_, K, V, R, F>
    where
        K: Ord;
    pub fn into_keys(self) -> IntoKeys<K, V>;
    pub fn into_values(self) -> IntoValues<K, V>;
}

impl<K, V> BTreeMap<K, V> {
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    pub fn keys(&self) -> Keys<'_, K, V>;
    pub fn values(&self) -> Values<'_, K, V>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
}

impl<K, V> Default for BTreeMap<K, V> {
    fn default() -> BTreeMap<K, V>;
}

impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {
    fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I);
}

impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T);
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
    fn from(arr: [(K, V); N]) -> BTreeMap<K, V>;
}

impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> BTreeMap<K, V>;
}

impl<K: Borrow<Q> + Ord, Q: Ord + ?Sized, V> Index<&Q> for BTreeMap<K, V> {
    type Output = V;
    fn index(&self, key: &Q) -> &V;
}

impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V>;
}

impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V>;
}

impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
    fn into_iter(self) -> IntoIter<K, V>;
}

#[derive(Debug)]
pub enum Entry<'a, K: 'a, V: 'a> {
    Vacant(VacantEntry<'a, K, V>),
    Occupied(OccupiedEntry<'a, K, V>),
}

impl<'a, K: Ord, V> Entry<'a, K, V> {
    #[stub::flow(default -> self.Vacant.0.map.item.1, default -> return, self.Occupied.0.map.item.1 -> return)]
    pub fn or_insert(self, default: V) -> &'a mut V;
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        self.or_insert(default())
    }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        let value = default(self.key());
        self.or_insert(value)
    }
    pub fn key(&self) -> &K;
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}

impl<'a, K: Ord, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V {
        self.or_insert(V::default())
    }
}

#[derive(Debug)]
pub struct ExtractIf<'a, K, V, R, F> {
    item: (K, V),
    pred: F,
}

impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, R, F> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)>;
}

#[derive(Debug)]
pub struct IntoIter<K, V> {
    item: (K, V),
}

impl<K, V> Default for IntoIter<K, V> {
    fn default() -> IntoIter<K, V>;
}

impl<K, V> DoubleEndedIterator for IntoIter<K, V> {
    fn next_back(&mut self) -> Option<(K, V)>;
}

impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)>;
}

#[derive(Debug)]
pub struct IntoKeys<K, V> {
    item: K,
    value: V,
}

impl<K, V> Default for IntoKeys<K, V> {
    fn default() -> IntoKeys<K, V>;
}

impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {
    fn next_back(&mut self) -> Option<K>;
}

impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}

impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
    fn next(&mut self) -> Option<K>;
}

#[derive(Debug)]
pub struct IntoValues<K, V> {
    item: V,
    key: K,
}

impl<K, V> Default for IntoValues<K, V> {
    fn default() -> IntoValues<K, V>;
}

impl<K, V> DoubleEndedIterator for IntoValues<K, V> {
    fn next_back(&mut self) -> Option<V>;
}

impl<K, V> ExactSizeIterator for IntoValues<K, V> {}

impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
    fn next(&mut self) -> Option<V>;
}

#[derive(Debug)]
pub struct Iter<'a, K: 'a, V: 'a> {
    item: (&'a K, &'a V),
}

impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Iter<'_, K, V>;
}

impl<'a, K: 'a, V: 'a> Default for Iter<'a, K, V> {
    fn default() -> Iter<'a, K, V>;
}

impl<'a, K: 'a, V: 'a> DoubleEndedIterator for Iter<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a V)>;
}

impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}

impl<'a, K: 'a, V: 'a> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)>;
}

#[derive(Debug)]
pub struct IterMut<'a, K: 'a, V: 'a> {
    item: (&'a K, &'a mut V),
}

impl<'a, K: 'a, V: 'a> Default for IterMut<'a, K, V> {
    fn default() -> IterMut<'a, K, V>;
}

impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a mut V)>;
}

impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}

impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)>;
}

#[derive(Debug)]
pub struct Keys<'a, K, V> {
    item: &'a K,
    value: &'a V,
}

impl<K, V> Clone for Keys<'_, K, V> {
    fn clone(&self) -> Keys<'_, K, V>;
}

impl<K, V> Default for Keys<'_, K, V> {
    fn default() -> Keys<'_, K, V>;
}

impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a K>;
}

impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}

impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K>;
}

#[derive(Debug)]
pub struct OccupiedEntry<'a, K, V> {
    key: K,
    map: &'a mut BTreeMap<K, V>,
}

impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn remove_entry(self) -> (K, V);
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_mut(self) -> &'a mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn remove(self) -> V;
}

#[derive(Debug)]
pub struct Range<'a, K: 'a, V: 'a> {
    item: (&'a K, &'a V),
}

impl<K, V> Clone for Range<'_, K, V> {
    fn clone(&self) -> Range<'_, K, V>;
}

impl<K, V> Default for Range<'_, K, V> {
    fn default() -> Range<'_, K, V>;
}

impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a V)>;
}

impl<'a, K, V> Iterator for Range<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)>;
}

#[derive(Debug)]
pub struct RangeMut<'a, K: 'a, V: 'a> {
    item: (&'a K, &'a mut V),
}

impl<K, V> Default for RangeMut<'_, K, V> {
    fn default() -> RangeMut<'_, K, V>;
}

impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a mut V)>;
}

impl<'a, K, V> Iterator for RangeMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)>;
}

#[derive(Debug)]
pub struct VacantEntry<'a, K, V> {
    key: K,
    map: &'a mut BTreeMap<K, V>,
}

impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    #[stub::flow(value -> self.map.item.1, value -> return)]
    pub fn insert(self, value: V) -> &'a mut V;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}

#[derive(Debug)]
pub struct Values<'a, K, V> {
    item: &'a V,
    key: &'a K,
}

impl<K, V> Clone for Values<'_, K, V> {
    fn clone(&self) -> Values<'_, K, V>;
}

impl<K, V> Default for Values<'_, K, V> {
    fn default() -> Values<'_, K, V>;
}

impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a V>;
}

impl<K, V> ExactSizeIterator for Values<'_, K, V> {}

impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
    fn next(&mut self) -> Option<&'a V>;
}

#[derive(Debug)]
pub struct ValuesMut<'a, K, V> {
    item: &'a mut V,
    key: &'a K,
}

impl<K, V> Default for ValuesMut<'_, K, V> {
    fn default() -> ValuesMut<'_, K, V>;
}

impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a mut V>;
}

impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}

impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
    fn next(&mut self) -> Option<&'a mut V>;
}
