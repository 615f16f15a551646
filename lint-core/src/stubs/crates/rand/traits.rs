//! The traits of generators, e.g. `rng.random::<u64>()`.

use crate::distr::uniform::{SampleRange, SampleUniform};
use crate::distr::{Distribution, Iter, StandardUniform};
use std::ops::{Deref, DerefMut};

pub trait CryptoRng: RngCore {}

impl CryptoRng for rand_chacha::chacha::ChaCha8Rng {}

impl CryptoRng for rand_chacha::chacha::ChaCha12Rng {}

impl CryptoRng for rand_chacha::chacha::ChaCha20Rng {}

impl<T: DerefMut> CryptoRng for T where <T as Deref>::Target: CryptoRng {}

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

impl RngCore for rand_chacha::chacha::ChaCha8Rng {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, bytes: &mut [u8]);
}

impl RngCore for rand_chacha::chacha::ChaCha12Rng {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, bytes: &mut [u8]);
}

impl RngCore for rand_chacha::chacha::ChaCha20Rng {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, bytes: &mut [u8]);
}

impl<T: DerefMut> RngCore for T where <T as Deref>::Target: RngCore {}

pub trait SeedableRng: Sized {
    type Seed: Clone + Default + AsRef<[u8]> + AsMut<[u8]>;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng(rng: &mut impl RngCore) -> Self;
    fn from_os_rng() -> Self;
}

impl SeedableRng for rand_chacha::chacha::ChaCha8Core {
    type Seed = [u8; 32];
    fn from_seed(seed: <rand_chacha::chacha::ChaCha8Core as SeedableRng>::Seed) -> rand_chacha::chacha::ChaCha8Core;
}

impl SeedableRng for rand_chacha::chacha::ChaCha8Rng {
    type Seed = [u8; 32];
    fn from_seed(seed: <rand_chacha::chacha::ChaCha8Rng as SeedableRng>::Seed) -> rand_chacha::chacha::ChaCha8Rng;
}

impl SeedableRng for rand_chacha::chacha::ChaCha12Core {
    type Seed = [u8; 32];
    fn from_seed(seed: <rand_chacha::chacha::ChaCha12Core as SeedableRng>::Seed) -> rand_chacha::chacha::ChaCha12Core;
}

impl SeedableRng for rand_chacha::chacha::ChaCha12Rng {
    type Seed = [u8; 32];
    fn from_seed(seed: <rand_chacha::chacha::ChaCha12Rng as SeedableRng>::Seed) -> rand_chacha::chacha::ChaCha12Rng;
}

impl SeedableRng for rand_chacha::chacha::ChaCha20Core {
    type Seed = [u8; 32];
    fn from_seed(seed: <rand_chacha::chacha::ChaCha20Core as SeedableRng>::Seed) -> rand_chacha::chacha::ChaCha20Core;
}

impl SeedableRng for rand_chacha::chacha::ChaCha20Rng {
    type Seed = [u8; 32];
    fn from_seed(seed: <rand_chacha::chacha::ChaCha20Rng as SeedableRng>::Seed) -> rand_chacha::chacha::ChaCha20Rng;
}
