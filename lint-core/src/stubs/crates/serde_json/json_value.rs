//! JSON values, e.g. `value["email"].as_str()`.

use crate::Error;
use crate::map::{Entry, IntoIter, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use serde::de::{Deserializer, IntoDeserializer};
use std::borrow::{Borrow, Cow};
use std::fmt::{Display, Formatter};
use std::hash::{Hash, Hasher};
use std::ops::IndexMut;
use std::str::FromStr;
use std::{fmt, ops};

#[stub::object]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(Map<String, Value>),
}

impl Value {
    #[stub::at_key(self, index -> return.Some.0)]
    #[stub::flow(self -> return.Some.0)]
    pub fn get<I: crate::value::Index>(&self, index: I) -> Option<&Value>;
    #[stub::at_key(self, index -> return.Some.0)]
    #[stub::flow(self -> return.Some.0)]
    pub fn get_mut<I: crate::value::Index>(&mut self, index: I) -> Option<&mut Value>;
    #[stub::clean]
    pub fn is_object(&self) -> bool;
    pub fn as_object(&self) -> Option<&Map<String, Value>>;
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
    #[stub::clean]
    pub fn is_array(&self) -> bool;
    pub fn as_array(&self) -> Option<&Vec<Value>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
    #[stub::clean]
    pub fn is_string(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    #[stub::clean]
    pub fn is_number(&self) -> bool;
    #[stub::flow(self -> return.Some.0)]
    pub fn as_number(&self) -> Option<&Number>;
    #[stub::clean]
    pub fn is_i64(&self) -> bool;
    #[stub::clean]
    pub fn is_u64(&self) -> bool;
    #[stub::clean]
    pub fn is_f64(&self) -> bool;
    #[stub::flow(self -> return.Some.0)]
    pub fn as_i64(&self) -> Option<i64>;
    #[stub::flow(self -> return.Some.0)]
    pub fn as_u64(&self) -> Option<u64>;
    #[stub::flow(self -> return.Some.0)]
    pub fn as_f64(&self) -> Option<f64>;
    #[stub::clean]
    pub fn is_boolean(&self) -> bool;
    #[stub::flow(self -> return.Some.0)]
    pub fn as_bool(&self) -> Option<bool>;
    #[stub::clean]
    pub fn is_null(&self) -> bool;
    pub fn as_null(&self) -> Option<()>;
    #[stub::flow(self -> return.Some.0)]
    pub fn pointer(&self, pointer: &str) -> Option<&Value>;
    #[stub::flow(self -> return.Some.0)]
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
    pub fn take(&mut self) -> Value;
    pub fn sort_all_objects(&mut self);
}

impl<'de> Deserializer<'de> for &'de Value {
    type Error = Error;
}

impl<'de> Deserializer<'de> for Value {
    type Error = Error;
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Clone + Into<Value>> From<&[T]> for Value {
    fn from(f: &[T]) -> Self;
}

impl From<&str> for Value {
    fn from(f: &str) -> Self;
}

impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(array: [T; N]) -> Self;
}

impl From<()> for Value {
    fn from((): ()) -> Self;
}

impl<'a> From<Cow<'a, str>> for Value {
    fn from(f: Cow<'a, str>) -> Self;
}

impl From<Map<String, Value>> for Value {
    fn from(f: Map<String, Value>) -> Self;
}

impl From<Number> for Value {
    fn from(f: Number) -> Self;
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(opt: Option<T>) -> Self;
}

impl From<String> for Value {
    fn from(f: String) -> Self;
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(f: Vec<T>) -> Self;
}

impl From<bool> for Value {
    fn from(f: bool) -> Self;
}

impl From<f32> for Value {
    fn from(f: f32) -> Self;
}

impl From<f64> for Value {
    fn from(f: f64) -> Self;
}

impl From<i16> for Value {
    fn from(n: i16) -> Self;
}

impl From<i32> for Value {
    fn from(n: i32) -> Self;
}

impl From<i64> for Value {
    fn from(n: i64) -> Self;
}

impl From<i8> for Value {
    fn from(n: i8) -> Self;
}

impl From<isize> for Value {
    fn from(n: isize) -> Self;
}

impl From<u16> for Value {
    fn from(n: u16) -> Self;
}

impl From<u32> for Value {
    fn from(n: u32) -> Self;
}

impl From<u64> for Value {
    fn from(n: u64) -> Self;
}

impl From<u8> for Value {
    fn from(n: u8) -> Self;
}

impl From<usize> for Value {
    fn from(n: usize) -> Self;
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self;
}

impl<T: Into<Value>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
}

impl FromStr for Value {
    type Err = Error;
    fn from_str(s: &str) -> Result<Value, Error>;
}

impl<I: crate::value::Index> ops::Index<I> for Value {
    type Output = Value;
    #[stub::at_key(self, index -> return)]
    #[stub::flow(self -> return)]
    fn index(&self, index: I) -> &Value;
}

impl<I: crate::value::Index> IndexMut<I> for Value {
    #[stub::at_key(self, index -> return)]
    #[stub::flow(self -> return)]
    fn index_mut(&mut self, index: I) -> &mut Value;
}

impl<'de> IntoDeserializer<'de, Error> for &'de Value {
    type Deserializer = &'de Value;
    fn into_deserializer(self) -> Self::Deserializer;
}

impl<'de> IntoDeserializer<'de, Error> for Value {
    type Deserializer = Value;
    fn into_deserializer(self) -> Self::Deserializer;
}

#[stub::object]
#[derive(Debug)]
pub struct Map<K, V> {
    item: (K, V),
}

impl Map<String, Value> {
    pub fn new() -> Self;
    #[stub::clean]
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn clear(&mut self);
    #[stub::at_key(self, key -> return.Some.0)]
    #[stub::flow(self.item.1 -> return.Some.0)]
    pub fn get<Q: ?Sized + Ord + Eq + Hash>(&self, key: &Q) -> Option<&Value>
    where
        String: Borrow<Q>;
    #[stub::clean]
    pub fn contains_key<Q: ?Sized + Ord + Eq + Hash>(&self, key: &Q) -> bool
    where
        String: Borrow<Q>;
    #[stub::at_key(self, key -> return.Some.0)]
    #[stub::flow(self.item.1 -> return.Some.0)]
    pub fn get_mut<Q: ?Sized + Ord + Eq + Hash>(&mut self, key: &Q) -> Option<&mut Value>
    where
        String: Borrow<Q>;
    pub fn get_key_value<Q: ?Sized + Ord + Eq + Hash>(&self, key: &Q) -> Option<(&String, &Value)>
    where
        String: Borrow<Q>;
    #[stub::flow(k -> self.item.0, v -> self.item.1, self.item.1 -> return.Some.0)]
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
    #[stub::at_key(self, key -> return.Some.0)]
    #[stub::flow(self.item.1 -> return.Some.0)]
    pub fn remove<Q: ?Sized + Ord + Eq + Hash>(&mut self, key: &Q) -> Option<Value>
    where
        String: Borrow<Q>;
    pub fn remove_entry<Q: ?Sized + Ord + Eq + Hash>(&mut self, key: &Q) -> Option<(String, Value)>
    where
        String: Borrow<Q>;
    pub fn append(&mut self, other: &mut Self);
    pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_>;
    #[stub::clean]
    pub fn len(&self) -> usize;
    #[stub::clean]
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter<'_>;
    pub fn iter_mut(&mut self) -> IterMut<'_>;
    pub fn keys(&self) -> Keys<'_>;
    pub fn values(&self) -> Values<'_>;
    pub fn values_mut(&mut self) -> ValuesMut<'_>;
    pub fn into_values(self) -> IntoValues;
    pub fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F);
    pub fn sort_keys(&mut self);
}

impl Clone for Map<String, Value> {
    #[stub::flow(self -> return)]
    fn clone(&self) -> Self;
}

impl Default for Map<String, Value> {
    fn default() -> Self;
}

impl<'de> Deserializer<'de> for &'de Map<String, Value> {
    type Error = Error;
}

impl<'de> Deserializer<'de> for Map<String, Value> {
    type Error = Error;
}

impl Extend<(String, Value)> for Map<String, Value> {
    fn extend<T>(&mut self, iter: T)
    where
        T: IntoIterator<Item = (String, Value)>;
}

impl FromIterator<(String, Value)> for Map<String, Value> {
    fn from_iter<T>(iter: T) -> Self
    where
        T: IntoIterator<Item = (String, Value)>;
}

impl FromStr for Map<String, Value> {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self, Error>;
}

impl Hash for Map<String, Value> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<Q: ?Sized + Ord + Eq + Hash> ops::Index<&Q> for Map<String, Value>
where
    String: Borrow<Q>,
{
    type Output = Value;
    #[stub::at_key(self, index -> return)]
    #[stub::flow(self.item.1 -> return)]
    fn index(&self, index: &Q) -> &Value;
}

impl<Q: ?Sized + Ord + Eq + Hash> IndexMut<&Q> for Map<String, Value>
where
    String: Borrow<Q>,
{
    #[stub::at_key(self, index -> return)]
    #[stub::flow(self.item.1 -> return)]
    fn index_mut(&mut self, index: &Q) -> &mut Value;
}

impl<'de> IntoDeserializer<'de, Error> for &'de Map<String, Value> {
    type Deserializer = &'de Map<String, Value>;
    fn into_deserializer(self) -> Self::Deserializer;
}

impl<'de> IntoDeserializer<'de, Error> for Map<String, Value> {
    type Deserializer = Map<String, Value>;
    fn into_deserializer(self) -> Self::Deserializer;
}

impl<'a> IntoIterator for &'a Map<String, Value> {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Self::IntoIter;
}

impl<'a> IntoIterator for &'a mut Map<String, Value> {
    type Item = (&'a String, &'a mut Value);
    type IntoIter = IterMut<'a>;
    fn into_iter(self) -> Self::IntoIter;
}

impl IntoIterator for Map<String, Value> {
    type Item = (String, Value);
    type IntoIter = IntoIter;
    fn into_iter(self) -> Self::IntoIter;
}

impl PartialEq for Map<String, Value> {
    #[stub::clean]
    fn eq(&self, other: &Self) -> bool;
}

impl Eq for Map<String, Value> {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number;

impl Number {
    #[stub::clean]
    pub fn is_i64(&self) -> bool;
    #[stub::clean]
    pub fn is_u64(&self) -> bool;
    #[stub::clean]
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn from_f64(f: f64) -> Option<Number>;
    pub fn as_i128(&self) -> Option<i128>;
    pub fn as_u128(&self) -> Option<u128>;
    pub fn from_i128(i: i128) -> Option<Number>;
    pub fn from_u128(i: u128) -> Option<Number>;
}

impl<'de> Deserializer<'de> for &Number {
    type Error = Error;
}

impl<'de> Deserializer<'de> for Number {
    type Error = Error;
}

impl Display for Number {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result;
}

impl From<i16> for Number {
    fn from(i: i16) -> Self;
}

impl From<i32> for Number {
    fn from(i: i32) -> Self;
}

impl From<i64> for Number {
    fn from(i: i64) -> Self;
}

impl From<i8> for Number {
    fn from(i: i8) -> Self;
}

impl From<isize> for Number {
    fn from(i: isize) -> Self;
}

impl From<u16> for Number {
    fn from(u: u16) -> Self;
}

impl From<u32> for Number {
    fn from(u: u32) -> Self;
}

impl From<u64> for Number {
    fn from(u: u64) -> Self;
}

impl From<u8> for Number {
    fn from(u: u8) -> Self;
}

impl From<usize> for Number {
    fn from(u: usize) -> Self;
}

impl FromStr for Number {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
