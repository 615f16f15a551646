//! Iterators made of iterators, e.g. `Map` by `map`.

use crate::iter::{Repeat, RepeatWith};

#[derive(Clone, Debug, Default)]
pub struct Chain<A, B> {
    first: A,
    second: B,
}

impl<A: DoubleEndedIterator, B> DoubleEndedIterator for Chain<A, B>
where
    B: DoubleEndedIterator<Item = <A as Iterator>::Item>,
{
    fn next_back(&mut self) -> Option<<A as Iterator>::Item>;
}

impl<A: Iterator, B: Iterator<Item = <A as Iterator>::Item>> Iterator for Chain<A, B> {
    type Item = <A as Iterator>::Item;
    fn next(&mut self) -> Option<<A as Iterator>::Item>;
}

#[derive(Clone, Debug, Default)]
pub struct Cloned<I> {
    iter: I,
}

impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Clone> DoubleEndedIterator for Cloned<I> {
    fn next_back(&mut self) -> Option<T>;
}

impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Clone> ExactSizeIterator for Cloned<I> {}

impl<'a, I: Iterator<Item = &'a T>, T: 'a + Clone> Iterator for Cloned<I> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Clone, Debug, Default)]
pub struct Copied<I> {
    iter: I,
}

impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: 'a + Copy> DoubleEndedIterator for Copied<I> {
    fn next_back(&mut self) -> Option<T>;
}

impl<'a, I: ExactSizeIterator<Item = &'a T>, T: 'a + Copy> ExactSizeIterator for Copied<I> {}

impl<'a, I: Iterator<Item = &'a T>, T: 'a + Copy> Iterator for Copied<I> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Clone, Debug)]
pub struct Cycle<I> {
    iter: I,
}

impl<I: Clone + Iterator> Iterator for Cycle<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug, Default)]
pub struct Enumerate<I> {
    iter: I,
}

impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {
    fn next_back(&mut self) -> Option<(usize, <I as Iterator>::Item)>;
}

impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}

impl<I: Iterator> Iterator for Enumerate<I> {
    type Item = (usize, <I as Iterator>::Item);
    fn next(&mut self) -> Option<(usize, <I as Iterator>::Item)>;
}

#[derive(Clone, Debug)]
pub struct Filter<I, P> {
    iter: I,
    pred: P,
}

impl<I: DoubleEndedIterator, P: FnMut(&<I as Iterator>::Item) -> bool> DoubleEndedIterator for Filter<I, P> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for Filter<I, P> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct FilterMap<I, F> {
    iter: I,
    f: F,
}

impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F>
where
    F: FnMut(<I as Iterator>::Item) -> Option<B>,
{
    fn next_back(&mut self) -> Option<B>;
}

impl<B, I: Iterator, F> Iterator for FilterMap<I, F>
where
    F: FnMut(<I as Iterator>::Item) -> Option<B>,
{
    type Item = B;
    fn next(&mut self) -> Option<B>;
}

#[derive(Debug)]
pub struct FlatMap<I, U: IntoIterator, F> {
    iter: I,
    u: U,
    f: F,
}

impl<I: Clone, U: Clone + IntoIterator, F: Clone> Clone for FlatMap<I, U, F>
where
    <U as IntoIterator>::IntoIter: Clone,
{
    fn clone(&self) -> FlatMap<I, U, F>;
}

impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F>
where
    <U as IntoIterator>::IntoIter: DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<<U as IntoIterator>::Item>;
}

impl<I: Iterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> Iterator for FlatMap<I, U, F> {
    type Item = <U as IntoIterator>::Item;
    fn next(&mut self) -> Option<<U as IntoIterator>::Item>;
}

#[derive(Debug)]
pub struct Flatten<I: Iterator>
where
    <I as Iterator>::Item: IntoIterator,
{
    iter: I,
}

impl<I: Clone + Iterator> Clone for Flatten<I>
where
    I::Item: IntoIterator,
{
    fn clone(&self) -> Flatten<I>;
}

impl<I: Default + Iterator> Default for Flatten<I>
where
    <I as Iterator>::Item: IntoIterator,
{
    fn default() -> Flatten<I>;
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Flatten<I>
where
    I::Item: IntoIterator,
{
    fn next_back(&mut self) -> Option<<I::Item as IntoIterator>::Item>;
}

// The real impl names the inner iterator `U`; it says the same.
impl<I: Iterator> Iterator for Flatten<I>
where
    I::Item: IntoIterator,
{
    type Item = <I::Item as IntoIterator>::Item;
    fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item>;
}

#[derive(Clone, Debug, Default)]
pub struct Fuse<I> {
    iter: I,
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}

impl<I: Iterator> Iterator for Fuse<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<Fuse<I> as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct Inspect<I, F> {
    iter: I,
    f: F,
}

impl<I: DoubleEndedIterator, F: FnMut(&<I as Iterator>::Item)> DoubleEndedIterator for Inspect<I, F> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I: ExactSizeIterator, F: FnMut(&<I as Iterator>::Item)> ExactSizeIterator for Inspect<I, F> {}

impl<I: Iterator, F: FnMut(&<I as Iterator>::Item)> Iterator for Inspect<I, F> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct Map<I, F> {
    iter: I,
    f: F,
}

impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> B> DoubleEndedIterator for Map<I, F> {
    fn next_back(&mut self) -> Option<B>;
}

impl<B, I: ExactSizeIterator, F: FnMut(<I as Iterator>::Item) -> B> ExactSizeIterator for Map<I, F> {}

impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> B> Iterator for Map<I, F> {
    type Item = B;
    fn next(&mut self) -> Option<B>;
}

#[derive(Clone, Debug)]
pub struct MapWhile<I, P> {
    iter: I,
    pred: P,
}

impl<B, I: Iterator, P> Iterator for MapWhile<I, P>
where
    P: FnMut(<I as Iterator>::Item) -> Option<B>,
{
    type Item = B;
    fn next(&mut self) -> Option<B>;
}

#[derive(Debug)]
pub struct Peekable<I: Iterator> {
    iter: I,
}

impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&<I as Iterator>::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut <I as Iterator>::Item>;
    #[stub::only(func -> return.Some.0)]
    pub fn next_if(&mut self, func: impl FnOnce(&<I as Iterator>::Item) -> bool) -> Option<<I as Iterator>::Item>;
    pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<<I as Iterator>::Item>
    where
        <I as Iterator>::Item: PartialEq<T>;
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(<I as Iterator>::Item) -> Result<R, <I as Iterator>::Item>) -> Option<R>;
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut <I as Iterator>::Item) -> Option<R>) -> Option<R>;
}

impl<I: Clone + Iterator> Clone for Peekable<I>
where
    <I as Iterator>::Item: Clone,
{
    fn clone(&self) -> Peekable<I>;
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {
    fn next_back(&mut self) -> Option<<Peekable<I> as Iterator>::Item>;
}

impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}

impl<I: Iterator> Iterator for Peekable<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug, Default)]
pub struct Rev<T> {
    item: T,
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {
    fn next_back(&mut self) -> Option<<I as Iterator>::Item>;
}

impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}

impl<I: DoubleEndedIterator> Iterator for Rev<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct Scan<I, St, F> {
    iter: I,
    st: St,
    f: F,
}

impl<B, I: Iterator, St, F> Iterator for Scan<I, St, F>
where
    F: FnMut(&mut St, <I as Iterator>::Item) -> Option<B>,
{
    type Item = B;
    fn next(&mut self) -> Option<B>;
}

#[derive(Clone, Debug)]
pub struct Skip<I> {
    iter: I,
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {
    fn next_back(&mut self) -> Option<<Skip<I> as Iterator>::Item>;
}

impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}

impl<I: Iterator> Iterator for Skip<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct SkipWhile<I, P> {
    iter: I,
    pred: P,
}

impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for SkipWhile<I, P> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct StepBy<I> {
    iter: I,
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {
    fn next_back(&mut self) -> Option<<StepBy<I> as Iterator>::Item>;
}

impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}

impl<I: Iterator> Iterator for StepBy<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<StepBy<I> as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct Take<I> {
    iter: I,
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {
    fn next_back(&mut self) -> Option<<Take<I> as Iterator>::Item>;
}

impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {
    fn next_back(&mut self) -> Option<<Take<Repeat<T>> as Iterator>::Item>;
}

impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}

impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}

impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}

impl<I: Iterator> Iterator for Take<I> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct TakeWhile<I, P> {
    iter: I,
    pred: P,
}

impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for TakeWhile<I, P> {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item>;
}

#[derive(Clone, Debug)]
pub struct Zip<A, B> {
    first: A,
    second: B,
}

impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {
    fn next_back(&mut self) -> Option<(<A as Iterator>::Item, <B as Iterator>::Item)>;
}

impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}

impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item);
    fn next(&mut self) -> Option<<Zip<A, B> as Iterator>::Item>;
}
