//! `std::result`: success or error, e.g. `Ok(user)`.

use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::iter::{Product, Sum};
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Try};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Result<T, E> {
    Ok(T),
    Err(E),
}

impl<T, E> Result<T, E> {
    #[stub::clean]
    #[stub::outcome(self)]
    pub fn is_ok(&self) -> bool;
    #[stub::clean]
    #[stub::implies(self, f)]
    #[stub::under(f = self)]
    pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool;
    #[stub::clean]
    #[stub::outcome(!self)]
    pub fn is_err(&self) -> bool;
    #[stub::clean]
    #[stub::under(f = !self)]
    pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool;
    #[stub::outcome(self)]
    pub fn ok(self) -> Option<T>;
    #[stub::outcome(!self)]
    pub fn err(self) -> Option<E>;
    #[stub::outcome(self)]
    pub fn as_ref(&self) -> Result<&T, &E>;
    #[stub::outcome(self)]
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
    #[stub::outcome(self)]
    #[stub::under(op = self)]
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E>;
    #[stub::under(f = self)]
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
    #[stub::under(default = !self, f = self)]
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
    #[stub::outcome(self)]
    #[stub::under(op = !self)]
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F>;
    #[stub::outcome(self)]
    #[stub::under(f = self)]
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E>;
    #[stub::outcome(self)]
    #[stub::under(f = !self)]
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E>;
    #[stub::outcome(self)]
    pub fn as_deref(&self) -> Result<&<T as Deref>::Target, &E>
    where
        T: Deref;
    #[stub::outcome(self)]
    pub fn as_deref_mut(&mut self) -> Result<&mut <T as Deref>::Target, &mut E>
    where
        T: DerefMut;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    #[stub::sink(recipient = "log", args(self.Err.0, msg), render = "Debug")]
    #[stub::ensures(self)]
    pub fn expect(self, msg: &str) -> T
    where
        E: Debug;
    #[stub::sink(recipient = "log", args(self.Err.0), render = "Debug")]
    #[stub::ensures(self)]
    pub fn unwrap(self) -> T
    where
        E: Debug;
    pub fn unwrap_or_default(self) -> T
    where
        T: Default;
    #[stub::sink(recipient = "log", args(self.Ok.0, msg), render = "Debug")]
    #[stub::ensures(!self)]
    pub fn expect_err(self, msg: &str) -> E
    where
        T: Debug;
    #[stub::sink(recipient = "log", args(self.Ok.0), render = "Debug")]
    #[stub::ensures(!self)]
    pub fn unwrap_err(self) -> E
    where
        T: Debug;
    #[stub::implies(self, res)]
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
    #[stub::implies(self, op)]
    #[stub::under(op = self)]
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E>;
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>;
    #[stub::under(op = !self)]
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F>;
    pub fn unwrap_or(self, default: T) -> T;
    #[stub::under(op = !self)]
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T;
    #[stub::ensures(self)]
    pub unsafe fn unwrap_unchecked(self) -> T;
    #[stub::ensures(!self)]
    pub unsafe fn unwrap_err_unchecked(self) -> E;
}

impl<T, E> Result<&T, E> {
    #[stub::outcome(self)]
    pub fn copied(self) -> Result<T, E>
    where
        T: Copy;
    #[stub::outcome(self)]
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone;
}

impl<T, E> Result<&mut T, E> {
    #[stub::outcome(self)]
    pub fn copied(self) -> Result<T, E>
    where
        T: Copy;
    #[stub::outcome(self)]
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone;
}

impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>>;
}

impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E>;
}

impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E>;
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    fn from_residual(residual: Result<Infallible, E>) -> Result<T, F>;
}

impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T>;
}

impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T>;
}

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T>;
}

impl<T: Product<U>, U, E> Product<Result<U, E>> for Result<T, E> {
    fn product<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E>;
}

impl<T: Sum<U>, U, E> Sum<Result<U, E>> for Result<T, E> {
    fn sum<I: Iterator<Item = Result<U, E>>>(iter: I) -> Result<T, E>;
}

impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;
    fn from_output(output: <Result<T, E> as Try>::Output) -> Result<T, E>;
    fn branch(self) -> ControlFlow<<Result<T, E> as Try>::Residual, <Result<T, E> as Try>::Output>;
}

#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    item: T,
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

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T>;
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T>;
}
