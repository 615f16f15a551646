//! `either`: iterating what one of two iterators yields.

use crate::Either;

impl<L, R> Either<L, R> {
    pub fn into_iter(self) -> Either<L::IntoIter, R::IntoIter>
    where
        L: IntoIterator,
        R: IntoIterator<Item = L::Item>,
    {
        map_both!(self, inner => inner.into_iter())
    }
    pub fn iter(&self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter>
    where
        for<'a> &'a L: IntoIterator,
        for<'a> &'a R: IntoIterator<Item = <&'a L as IntoIterator>::Item>,
    {
        map_both!(self, inner => inner.into_iter())
    }
    pub fn iter_mut(&mut self) -> Either<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter>
    where
        for<'a> &'a mut L: IntoIterator,
        for<'a> &'a mut R: IntoIterator<Item = <&'a mut L as IntoIterator>::Item>,
    {
        map_both!(self, inner => inner.into_iter())
    }
    pub fn factor_into_iter(self) -> IterEither<L::IntoIter, R::IntoIter>
    where
        L: IntoIterator,
        R: IntoIterator,
    {
        IterEither { inner: map_both!(self, inner => inner.into_iter()) }
    }
    pub fn factor_iter(&self) -> IterEither<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter>
    where
        for<'a> &'a L: IntoIterator,
        for<'a> &'a R: IntoIterator,
    {
        IterEither { inner: map_both!(self, inner => inner.into_iter()) }
    }
    pub fn factor_iter_mut(&mut self) -> IterEither<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter>
    where
        for<'a> &'a mut L: IntoIterator,
        for<'a> &'a mut R: IntoIterator,
    {
        IterEither { inner: map_both!(self, inner => inner.into_iter()) }
    }
}

#[derive(Clone, Debug)]
pub struct IterEither<L, R> {
    inner: Either<L, R>,
}

impl<L: Iterator, R: Iterator<Item = L::Item>> Iterator for Either<L, R> {
    type Item = L::Item;
    fn next(&mut self) -> Option<Self::Item> {
        for_both!(self, inner => inner.next())
    }
}

impl<L: DoubleEndedIterator, R: DoubleEndedIterator<Item = L::Item>> DoubleEndedIterator for Either<L, R> {
    fn next_back(&mut self) -> Option<Self::Item> {
        for_both!(self, inner => inner.next_back())
    }
}

impl<L: ExactSizeIterator, R: ExactSizeIterator<Item = L::Item>> ExactSizeIterator for Either<L, R> {}

impl<L: Iterator, R: Iterator> Iterator for IterEither<L, R> {
    type Item = Either<L::Item, R::Item>;
    fn next(&mut self) -> Option<Self::Item> {
        Some(map_both!(&mut self.inner, inner => inner.next()?))
    }
}

impl<L: DoubleEndedIterator, R: DoubleEndedIterator> DoubleEndedIterator for IterEither<L, R> {
    fn next_back(&mut self) -> Option<Self::Item> {
        Some(map_both!(&mut self.inner, inner => inner.next_back()?))
    }
}

impl<L: ExactSizeIterator, R: ExactSizeIterator> ExactSizeIterator for IterEither<L, R> {}

impl<L: Extend<A>, R: Extend<A>, A> Extend<A> for Either<L, R> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T) {
        for_both!(self, inner => inner.extend(iter))
    }
}

impl<A: Extend<L>, B: Extend<R>, L, R> Extend<Either<L, R>> for (A, B) {
    fn extend<T: IntoIterator<Item = Either<L, R>>>(&mut self, iter: T) {
        for item in iter {
            match item {
                Either::Left(left) => self.0.extend(Some(left)),
                Either::Right(right) => self.1.extend(Some(right)),
            }
        }
    }
}

impl<A: Default + Extend<L>, B: Default + Extend<R>, L, R> FromIterator<Either<L, R>> for (A, B) {
    fn from_iter<T: IntoIterator<Item = Either<L, R>>>(iter: T) -> Self {
        let mut pair = (A::default(), B::default());
        pair.extend(iter);
        pair
    }
}
