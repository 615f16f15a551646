//! `rand`: random numbers, e.g. `rand::rng().random_range(0..9)`.

use crate::Rng;
use crate::distr::uniform::{SampleRange, SampleUniform};
use crate::distr::{Distribution, Iter, StandardUniform};
use crate::rngs::ThreadRng;
use std::num::Wrapping;

#[path = "rand/traits.rs"]
mod traits;
pub use self::traits::*;
// Its name since 0.10.
pub use self::traits::Rng as RngExt;

pub trait Fill {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [bool] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [char] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [f32] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [f64] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [i8] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [i16] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [i32] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [i64] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [i128] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [u8] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [u16] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [u32] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [u64] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [u128] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<i8>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<i16>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<i32>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<i64>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<i128>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<u16>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<u32>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<u64>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl Fill for [Wrapping<u128>] {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

impl<T, const N: usize> Fill for [T; N]
where
    [T]: Fill,
{
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}

pub fn fill<T: Fill + ?Sized>(dest: &mut T);

#[stub::clean]
#[stub::fresh]
pub fn random<T>() -> T
where
    StandardUniform: Distribution<T>;

#[stub::clean]
#[stub::fresh]
pub fn random_bool(p: f64) -> bool;

#[stub::clean]
#[stub::fresh]
pub fn random_iter<T>() -> Iter<StandardUniform, ThreadRng, T>
where
    StandardUniform: Distribution<T>;

#[stub::clean]
#[stub::fresh]
pub fn random_range<T: SampleUniform, R: SampleRange<T>>(range: R) -> T;

#[stub::clean]
#[stub::fresh]
pub fn random_ratio(numerator: u32, denominator: u32) -> bool;

#[stub::clean]
#[stub::fresh]
pub fn rng() -> ThreadRng;

#[stub::clean]
#[stub::fresh]
pub fn thread_rng() -> ThreadRng;

#[path = "rand/distr.rs"]
pub mod distr;

pub mod prelude {

    pub use crate::distr::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use crate::{CryptoRng, Rng, RngCore, SeedableRng, random, rng};
}

pub mod rngs {
    use crate::{CryptoRng, RngCore, SeedableRng};

    #[derive(Clone, Copy, Debug, Default)]
    pub struct OsRng;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SmallRng;

    impl RngCore for SmallRng {
        fn next_u32(&mut self) -> u32;
        fn next_u64(&mut self) -> u64;
        fn fill_bytes(&mut self, dest: &mut [u8]);
    }

    impl SeedableRng for SmallRng {
        type Seed = [u8; 32];
        fn from_seed(seed: Self::Seed) -> Self;
        fn seed_from_u64(state: u64) -> Self;
        fn from_rng(rng: &mut impl RngCore) -> Self;
        fn from_os_rng() -> Self;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StdRng;

    impl RngCore for StdRng {
        fn next_u32(&mut self) -> u32;
        fn next_u64(&mut self) -> u64;
        fn fill_bytes(&mut self, dst: &mut [u8]);
    }

    impl SeedableRng for StdRng {
        type Seed = [u8; 32];
        fn from_seed(seed: Self::Seed) -> Self;
        fn seed_from_u64(state: u64) -> Self;
        fn from_rng(rng: &mut impl RngCore) -> Self;
        fn from_os_rng() -> Self;
    }

    impl CryptoRng for StdRng {}

    #[derive(Clone, Debug, Default)]
    pub struct ThreadRng;

    impl RngCore for ThreadRng {
        fn next_u32(&mut self) -> u32;
        fn next_u64(&mut self) -> u64;
        fn fill_bytes(&mut self, dest: &mut [u8]);
    }

    impl CryptoRng for ThreadRng {}
}
#[path = "rand/seq.rs"]
pub mod seq;
