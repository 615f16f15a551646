//! `rand::distr`: distributions.

use crate::Rng;
use crate::distr::uniform::{Error, SampleBorrow, SampleUniform};
use std::num::{
    NonZero, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64,
    NonZeroU128, Wrapping,
};
use std::ops::{Range, RangeInclusive};

#[derive(Clone, Copy, Debug, Default)]
pub struct Alphabetic;

impl Distribution<u8> for Alphabetic {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u8;
}

impl SampleString for Alphabetic {
    fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
    fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Alphanumeric;

impl Distribution<u8> for Alphanumeric {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u8;
}

impl SampleString for Alphanumeric {
    fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
    fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
}

pub trait Distribution<T> {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
    fn sample_iter<R: Rng>(self, rng: R) -> Iter<Self, R, T>;
    fn map<F: Fn(T) -> S, S>(self, func: F) -> Map<Self, F, T, S>;
}

pub trait SampleString {
    fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
    fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct StandardUniform;

impl<T, const N: usize> Distribution<[T; N]> for StandardUniform
where
    StandardUniform: Distribution<T>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> [T; N];
}

impl Distribution<()> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R);
}

impl<A> Distribution<(A,)> for StandardUniform
where
    StandardUniform: Distribution<A>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> (A,);
}

impl<A, B> Distribution<(A, B)> for StandardUniform
where
    StandardUniform: Distribution<A> + Distribution<B>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> (A, B);
}

impl<A, B, C> Distribution<(A, B, C)> for StandardUniform
where
    StandardUniform: Distribution<A> + Distribution<B> + Distribution<C>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> (A, B, C);
}

impl<A, B, C, D> Distribution<(A, B, C, D)> for StandardUniform
where
    StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> (A, B, C, D);
}

impl<A, B, C, D, E> Distribution<(A, B, C, D, E)> for StandardUniform
where
    StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> (A, B, C, D, E);
}

impl<A, B, C, D, E, F> Distribution<(A, B, C, D, E, F)> for StandardUniform
where
    StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> (A, B, C, D, E, F);
}

impl<A, B, C, D, E, F, G> Distribution<(A, B, C, D, E, F, G)> for StandardUniform
where
    StandardUniform: Distribution<A>
        + Distribution<B>
        + Distribution<C>
        + Distribution<D>
        + Distribution<E>
        + Distribution<F>
        + Distribution<G>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> (A, B, C, D, E, F, G);
}

impl Distribution<NonZero<i128>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroI128;
}

impl Distribution<NonZero<i16>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroI16;
}

impl Distribution<NonZero<i32>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroI32;
}

impl Distribution<NonZero<i64>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroI64;
}

impl Distribution<NonZero<i8>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroI8;
}

impl Distribution<NonZero<u128>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroU128;
}

impl Distribution<NonZero<u16>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroU16;
}

impl Distribution<NonZero<u32>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroU32;
}

impl Distribution<NonZero<u64>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroU64;
}

impl Distribution<NonZero<u8>> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> NonZeroU8;
}

impl<T> Distribution<Wrapping<T>> for StandardUniform
where
    StandardUniform: Distribution<T>,
{
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Wrapping<T>;
}

impl Distribution<bool> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> bool;
}

impl Distribution<char> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> char;
}

impl Distribution<f32> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> f32;
}

impl Distribution<f64> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> f64;
}

impl Distribution<i128> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> i128;
}

impl Distribution<i16> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> i16;
}

impl Distribution<i32> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> i32;
}

impl Distribution<i64> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> i64;
}

impl Distribution<i8> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> i8;
}

impl Distribution<u128> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u128;
}

impl Distribution<u16> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u16;
}

impl Distribution<u32> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u32;
}

impl Distribution<u64> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u64;
}

impl Distribution<u8> for StandardUniform {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> u8;
}

impl SampleString for StandardUniform {
    fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, s: &mut String, len: usize);
    fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
}

#[derive(Debug)]
pub struct Uniform<X: SampleUniform> {
    x: X,
}

impl<X: SampleUniform> Uniform<X> {
    pub fn new<B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized>(low: B1, high: B2) -> Result<Uniform<X>, Error>;
    pub fn new_inclusive<B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized>(
        low: B1,
        high: B2,
    ) -> Result<Uniform<X>, Error>;
}

impl<X: Clone + SampleUniform> Clone for Uniform<X>
where
    X::Sampler: Clone,
{
    fn clone(&self) -> Uniform<X>;
}

impl<T, D: Distribution<T> + ?Sized> Distribution<T> for &D {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
}

impl<X: SampleUniform> Distribution<X> for Uniform<X> {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> X;
}

impl<X: PartialEq + SampleUniform> PartialEq for Uniform<X>
where
    X::Sampler: PartialEq,
{
    #[stub::clean]
    fn eq(&self, other: &Uniform<X>) -> bool;
}

impl SampleString for Uniform<char> {
    fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
    fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
}

impl<X: SampleUniform> TryFrom<Range<X>> for Uniform<X> {
    type Error = Error;
    fn try_from(r: Range<X>) -> Result<Uniform<X>, Error>;
}

impl<X: SampleUniform> TryFrom<RangeInclusive<X>> for Uniform<X> {
    type Error = Error;
    fn try_from(r: RangeInclusive<X>) -> Result<Uniform<X>, Error>;
}

impl<X: Copy + SampleUniform> Copy for Uniform<X> where X::Sampler: Copy {}

impl<X: Eq + SampleUniform> Eq for Uniform<X> where X::Sampler: Eq {}

#[derive(Debug)]
pub struct Iter<D, R, T> {
    d: D,
    inner: R,
    item: T,
}

impl<D: Distribution<T>, R: Rng, T> Iterator for Iter<D, R, T> {
    type Item = T;
    fn next(&mut self) -> Option<T>;
}

#[derive(Debug)]
pub struct Map<D, F, T, S> {
    d: D,
    f: F,
    item: T,
    state: S,
}

impl<D: Distribution<T>, F: Fn(T) -> S, T, S> Distribution<S> for Map<D, F, T, S> {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> S;
}

pub mod uniform {
    use crate::{Rng, RngCore};
    use std::fmt::{Display, Formatter};
    use std::ops::{Range, RangeInclusive, RangeTo, RangeToInclusive};
    use std::{error, fmt};

    pub trait SampleBorrow<Borrowed> {
        fn borrow(&self) -> &Borrowed;
    }

    impl<Borrowed: SampleUniform> SampleBorrow<Borrowed> for &Borrowed {
        fn borrow(&self) -> &Borrowed;
    }

    impl<Borrowed: SampleUniform> SampleBorrow<Borrowed> for Borrowed {}

    pub trait SampleRange<T> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<T, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u8> for RangeTo<u8> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u8, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u8> for RangeToInclusive<u8> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u8, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u16> for RangeTo<u16> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u16, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u16> for RangeToInclusive<u16> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u16, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u32> for RangeTo<u32> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u32, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u32> for RangeToInclusive<u32> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u32, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u64> for RangeTo<u64> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u64, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u64> for RangeToInclusive<u64> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u64, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u128> for RangeTo<u128> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u128, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<u128> for RangeToInclusive<u128> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<u128, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<usize> for RangeTo<usize> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<usize, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl SampleRange<usize> for RangeToInclusive<usize> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<usize, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<T, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {
        fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<T, Error>;
        #[stub::clean]
        fn is_empty(&self) -> bool;
    }

    pub trait SampleUniform: Sized {
        type Sampler: UniformSampler<X = Self>;
    }

    pub trait UniformSampler: Sized {
        type X;
        fn new<B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized>(low: B1, high: B2) -> Result<Self, Error>;
        fn new_inclusive<B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized>(
            low: B1,
            high: B2,
        ) -> Result<Self, Error>;
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Self::X;
        fn sample_single<R: Rng + ?Sized, B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized>(
            low: B1,
            high: B2,
            rng: &mut R,
        ) -> Result<Self::X, Error>;
        fn sample_single_inclusive<R: Rng + ?Sized, B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized>(
            low: B1,
            high: B2,
            rng: &mut R,
        ) -> Result<Self::X, Error>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Error {
        EmptyRange,
        NonFinite,
    }

    impl Display for Error {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
    }

    impl error::Error for Error {}
}
