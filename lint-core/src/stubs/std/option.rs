//! `std::option`: a value that may be there, e.g. `Some(email)`.

use crate::convert::Infallible;
use crate::iter::{Product, Sum};
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Try};
use crate::pin::Pin;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Option<T> {
    None,
    Some(T),
}

impl<T> Option<T> {
    #[stub::clean]
    #[stub::outcome(self)]
    pub fn is_some(&self) -> bool;
    #[stub::clean]
    #[stub::implies(self, f)]
    #[stub::under(f = self)]
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
    #[stub::clean]
    #[stub::outcome(!self)]
    pub fn is_none(&self) -> bool;
    #[stub::clean]
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
    #[stub::outcome(self)]
    pub fn as_ref(&self) -> Option<&T>;
    #[stub::outcome(self)]
    pub fn as_mut(&mut self) -> Option<&mut T>;
    pub fn as_pin_ref(self: Pin<&Option<T>>) -> Option<Pin<&T>>;
    pub fn as_pin_mut(self: Pin<&mut Option<T>>) -> Option<Pin<&mut T>>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    #[stub::sink(recipient = "log", args(msg))]
    #[stub::ensures(self)]
    pub fn expect(self, msg: &str) -> T;
    #[stub::ensures(self)]
    pub fn unwrap(self) -> T;
    pub fn unwrap_or(self, default: T) -> T;
    #[stub::under(f = !self)]
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T;
    pub fn unwrap_or_default(self) -> T
    where
        T: Default;
    #[stub::ensures(self)]
    pub unsafe fn unwrap_unchecked(self) -> T;
    #[stub::outcome(self)]
    #[stub::under(f = self)]
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>;
    #[stub::outcome(self)]
    #[stub::under(f = self)]
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T>;
    #[stub::under(f = self)]
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
    #[stub::under(default = !self, f = self)]
    pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
    #[stub::outcome(self)]
    pub fn ok_or<E>(self, err: E) -> Result<T, E>;
    #[stub::outcome(self)]
    #[stub::under(err = !self)]
    pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E>;
    #[stub::outcome(self)]
    pub fn as_deref(&self) -> Option<&<T as Deref>::Target>
    where
        T: Deref;
    #[stub::outcome(self)]
    pub fn as_deref_mut(&mut self) -> Option<&mut <T as Deref>::Target>
    where
        T: DerefMut;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    #[stub::implies(self, optb)]
    pub fn and<U>(self, optb: Option<U>) -> Option<U>;
    #[stub::implies(self, f)]
    #[stub::under(f = self)]
    pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
    #[stub::implies(self, predicate)]
    #[stub::under(predicate = self)]
    #[stub::only(predicate -> return.Some.0)]
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T>;
    pub fn or(self, optb: Option<T>) -> Option<T>;
    #[stub::under(f = !self)]
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T>;
    pub fn xor(self, optb: Option<T>) -> Option<T>;
    pub fn insert(&mut self, value: T) -> &mut T {
        *self = Some(value);
        self.as_mut().unwrap()
    }
    pub fn get_or_insert(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default;
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
    pub fn take(&mut self) -> Option<T> {
        let old = *self;
        *self = None;
        old
    }
    #[stub::only(predicate -> return.Some.0)]
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T>;
    pub fn replace(&mut self, value: T) -> Option<T> {
        let old = *self;
        *self = Some(value);
        old
    }
    #[stub::implies(self, other)]
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
}

impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>);
}

impl<T> Option<&T> {
    #[stub::outcome(self)]
    pub fn copied(self) -> Option<T>
    where
        T: Copy;
    #[stub::outcome(self)]
    pub fn cloned(self) -> Option<T>
    where
        T: Clone;
}

impl<T> Option<&mut T> {
    pub fn copied(self) -> Option<T>
    where
        T: Copy;
    pub fn cloned(self) -> Option<T>
    where
        T: Clone;
}

impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E>;
}

impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T>;
}

impl<T> Default for Option<T> {
    fn default() -> Option<T>;
}

impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
    fn from(o: &'a Option<T>) -> Option<&'a T>;
}

impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {
    fn from(o: &'a mut Option<T>) -> Option<&'a mut T>;
}

impl<T> From<T> for Option<T> {
    fn from(val: T) -> Option<T>;
}

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V>;
}

impl<T> FromResidual<Option<Infallible>> for Option<T> {
    fn from_residual(residual: Option<Infallible>) -> Option<T>;
}

impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}

impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}

impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}

impl<T: Product<U>, U> Product<Option<U>> for Option<T> {
    fn product<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T>;
}

impl<T: Sum<U>, U> Sum<Option<U>> for Option<T> {
    fn sum<I: Iterator<Item = Option<U>>>(iter: I) -> Option<T>;
}

impl<T> Try for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;
    fn from_output(output: <Option<T> as Try>::Output) -> Option<T>;
    fn branch(self) -> ControlFlow<<Option<T> as Try>::Residual, <Option<T> as Try>::Output>;
}

#[derive(Clone, Debug)]
pub struct IntoIter<A> {
    first: A,
}

impl<A> DoubleEndedIterator for IntoIter<A> {
    fn next_back(&mut self) -> Option<A>;
}

impl<A> ExactSizeIterator for IntoIter<A> {}

impl<A> Iterator for IntoIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

#[derive(Debug)]
pub struct Iter<'a, A: 'a> {
    first: A,
}

impl<A> Clone for Iter<'_, A> {
    fn clone(&self) -> Iter<'_, A>;
}

impl<'a, A> DoubleEndedIterator for Iter<'a, A> {
    fn next_back(&mut self) -> Option<&'a A>;
}

impl<A> ExactSizeIterator for Iter<'_, A> {}

impl<'a, A> Iterator for Iter<'a, A> {
    type Item = &'a A;
    fn next(&mut self) -> Option<&'a A>;
}

#[derive(Debug)]
pub struct IterMut<'a, A: 'a> {
    first: A,
}

impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {
    fn next_back(&mut self) -> Option<&'a mut A>;
}

impl<A> ExactSizeIterator for IterMut<'_, A> {}

impl<'a, A> Iterator for IterMut<'a, A> {
    type Item = &'a mut A;
    fn next(&mut self) -> Option<&'a mut A>;
}
