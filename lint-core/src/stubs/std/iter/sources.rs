//! Iterators made of values and functions, e.g. `once(user)`.

use crate::iter::{Chain, Zip};

#[derive(Debug)]
pub struct Empty<T> {
    item: T,
}

impl<T> Clone for Empty<T> {
    fn clone(&self) -> Empty<T>;
}

impl<T> Default for Empty<T> {
    fn default() -> Empty<T>;
}

impl<T> DoubleEndedIterator for Empty<T> {
    fn next_back(&mut self) -> Option<T>;
}

impl<T> ExactSizeIterator for Empty<T> {}

impl<T> Iterator for Empty<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Clone, Debug)]
pub struct FromFn<F> {
    f: F,
}

impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
    type Item = T;
    fn next(&mut self) -> Option<<FromFn<F> as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct Once<T> {
    item: T,
}

impl<T> DoubleEndedIterator for Once<T> {
    fn next_back(&mut self) -> Option<T>;
}

impl<T> ExactSizeIterator for Once<T> {}

impl<T> Iterator for Once<T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Clone, Debug)]
pub struct OnceWith<F> {
    f: F,
}

impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {
    fn next_back(&mut self) -> Option<A>;
}

impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}

impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

#[derive(Clone, Debug)]
pub struct Repeat<A> {
    first: A,
}

impl<A: Clone> DoubleEndedIterator for Repeat<A> {
    fn next_back(&mut self) -> Option<A>;
}

impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

#[derive(Clone, Debug)]
pub struct RepeatN<A> {
    first: A,
}

impl<A: Clone> DoubleEndedIterator for RepeatN<A> {
    fn next_back(&mut self) -> Option<A>;
}

impl<A: Clone> ExactSizeIterator for RepeatN<A> {}

impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

#[derive(Clone, Copy, Debug)]
pub struct RepeatWith<F> {
    f: F,
}

impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A>;
}

#[derive(Clone, Debug)]
pub struct Successors<T, F> {
    item: T,
    f: F,
}

impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> {
    type Item = T;
    fn next(&mut self) -> Option<<Successors<T, F> as Iterator>::Item>;
}

pub fn chain<A: IntoIterator, B: IntoIterator<Item = <A as IntoIterator>::Item>>(
    a: A,
    b: B,
) -> Chain<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter>;

pub fn empty<T>() -> Empty<T>;

pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F>;

pub fn once<T>(value: T) -> Once<T>;

pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F>;

pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;

pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;

pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;

pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F>;

pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter>;
