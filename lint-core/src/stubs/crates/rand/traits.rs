//! The traits of generators, e.g. `rng.random::<u64>()`.

use crate::Fill;
use crate::distr::uniform::{SampleRange, SampleUniform};
use crate::distr::{Distribution, Iter, StandardUniform};

pub trait CryptoRng: RngCore {}

pub trait Rng: RngCore {
    #[stub::clean]
    #[stub::fresh]
    fn random<T>(&mut self) -> T
    where
        StandardUniform: Distribution<T>;
    #[stub::clean]
    #[stub::fresh]
    fn random_iter<T>(self) -> Iter<StandardUniform, Self, T>
    where
        StandardUniform: Distribution<T>;
    #[stub::clean]
    #[stub::fresh]
    fn random_range<T: SampleUniform, R: SampleRange<T>>(&mut self, range: R) -> T;
    #[stub::clean]
    #[stub::fresh]
    fn random_bool(&mut self, p: f64) -> bool;
    #[stub::clean]
    #[stub::fresh]
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    #[stub::clean]
    #[stub::fresh]
    fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
    #[stub::clean]
    #[stub::fresh]
    fn sample_iter<T, D: Distribution<T>>(self, distr: D) -> Iter<D, Self, T>;
    fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T);
    #[stub::clean]
    #[stub::fresh]
    fn r#gen<T>(&mut self) -> T
    where
        StandardUniform: Distribution<T>;
    #[stub::clean]
    #[stub::fresh]
    fn gen_range<T: SampleUniform, R: SampleRange<T>>(&mut self, range: R) -> T;
    #[stub::clean]
    #[stub::fresh]
    fn gen_bool(&mut self, p: f64) -> bool;
    #[stub::clean]
    #[stub::fresh]
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
}

impl<R: RngCore + ?Sized> Rng for R {}

pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}

pub trait SeedableRng: Sized {
    type Seed: Clone + Default + AsRef<[u8]> + AsMut<[u8]>;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng(rng: &mut impl RngCore) -> Self;
    fn from_os_rng() -> Self;
}
