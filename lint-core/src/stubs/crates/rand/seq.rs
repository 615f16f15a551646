//! `rand::seq`: random elements.

use crate::Rng;
use crate::distr::uniform::Error;
use std::ops::{Index, IndexMut};

pub trait IndexedMutRandom: IndexedRandom + IndexMut<usize> {
    fn choose_mut<R: Rng + ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Output>;
}

impl<IR: IndexedRandom + IndexMut<usize> + ?Sized> IndexedMutRandom for IR {}

pub trait IndexedRandom: Index<usize> {
    #[stub::clean]
    fn len(&self) -> usize;
    #[stub::clean]
    fn is_empty(&self) -> bool;
    fn choose<R: Rng + ?Sized>(&self, rng: &mut R) -> Option<&Self::Output>;
    fn choose_multiple<R: Rng + ?Sized>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Output>
    where
        Self::Output: Sized;
    fn choose_multiple_array<R: Rng + ?Sized, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]>
    where
        Self::Output: Clone + Sized;
    fn choose_multiple_weighted<R: Rng + ?Sized, F: Fn(&Self::Output) -> X, X: Into<f64>>(
        &self,
        rng: &mut R,
        amount: usize,
        weight: F,
    ) -> Result<SliceChooseIter<'_, Self, Self::Output>, Error>
    where
        Self::Output: Sized;
}

impl<T> IndexedRandom for [T] {
    #[stub::clean]
    fn len(&self) -> usize;
}

pub trait IteratorRandom: Iterator + Sized {
    fn choose<R: Rng + ?Sized>(self, rng: &mut R) -> Option<Self::Item>;
    fn choose_stable<R: Rng + ?Sized>(self, rng: &mut R) -> Option<Self::Item>;
    fn choose_multiple_fill<R: Rng + ?Sized>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize;
    fn choose_multiple<R: Rng + ?Sized>(self, rng: &mut R, amount: usize) -> Vec<Self::Item>;
}

impl<I: Iterator + Sized> IteratorRandom for I {}

pub trait SliceRandom: IndexedMutRandom {
    fn shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R);
    fn partial_shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Output], &mut [Self::Output])
    where
        Self::Output: Sized;
}

impl<T> SliceRandom for [T] {
    fn shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R);
    fn partial_shuffle<R: Rng + ?Sized>(&mut self, rng: &mut R, amount: usize) -> (&mut [T], &mut [T]);
}

#[derive(Debug)]
pub struct SliceChooseIter<'a, S: ?Sized + 'a, T: 'a> {
    state: S,
    item: T,
}

impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> ExactSizeIterator for SliceChooseIter<'a, S, T> {}

impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> Iterator for SliceChooseIter<'a, S, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<Self::Item>;
}
