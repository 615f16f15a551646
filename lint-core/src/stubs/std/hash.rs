//! `std::hash`: hashes; they pass nothing on, e.g. `hasher.finish()`.

pub(crate) mod derive;

pub use self::derive::Hash;

#[derive(Debug)]
pub struct BuildHasherDefault<H> {
    h: H,
}

impl<H> BuildHasherDefault<H> {
    pub fn new() -> BuildHasherDefault<H>;
}

impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    #[stub::clean]
    fn build_hasher(&self) -> H;
    #[stub::clean]
    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self::Hasher: Hasher;
}

impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> BuildHasherDefault<H>;
}

impl<H> Default for BuildHasherDefault<H> {
    fn default() -> BuildHasherDefault<H>;
}

impl<H> PartialEq for BuildHasherDefault<H> {
    #[stub::clean]
    fn eq(&self, _other: &BuildHasherDefault<H>) -> bool;
}

impl<H> Eq for BuildHasherDefault<H> {}

#[derive(Clone, Debug, Default)]
pub struct DefaultHasher;

impl DefaultHasher {
    pub fn new() -> DefaultHasher;
}

impl Hasher for DefaultHasher {
    #[stub::clean]
    fn write(&mut self, msg: &[u8]);
    #[stub::clean]
    fn finish(&self) -> u64;
}

#[derive(Clone, Debug, Default)]
pub struct RandomState;

impl RandomState {
    pub fn new() -> RandomState;
}

impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    #[stub::clean]
    fn build_hasher(&self) -> DefaultHasher;
    #[stub::clean]
    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self::Hasher: Hasher;
}

#[derive(Clone, Debug, Default)]
pub struct SipHasher;

impl SipHasher {
    pub fn new() -> SipHasher;
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
}

impl Hasher for SipHasher {
    #[stub::clean]
    fn write(&mut self, msg: &[u8]);
    #[stub::clean]
    fn finish(&self) -> u64;
}

pub trait BuildHasher {
    type Hasher: Hasher;
    #[stub::clean]
    fn build_hasher(&self) -> Self::Hasher;
    #[stub::clean]
    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self::Hasher: Hasher;
}

pub trait Hash {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
    #[stub::clean]
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H);
}

pub trait Hasher {
    #[stub::clean]
    fn finish(&self) -> u64;
    #[stub::clean]
    fn write(&mut self, bytes: &[u8]);
    #[stub::clean]
    fn write_u8(&mut self, i: u8);
    #[stub::clean]
    fn write_u16(&mut self, i: u16);
    #[stub::clean]
    fn write_u32(&mut self, i: u32);
    #[stub::clean]
    fn write_u64(&mut self, i: u64);
    #[stub::clean]
    fn write_u128(&mut self, i: u128);
    #[stub::clean]
    fn write_usize(&mut self, i: usize);
    #[stub::clean]
    fn write_i8(&mut self, i: i8);
    #[stub::clean]
    fn write_i16(&mut self, i: i16);
    #[stub::clean]
    fn write_i32(&mut self, i: i32);
    #[stub::clean]
    fn write_i64(&mut self, i: i64);
    #[stub::clean]
    fn write_i128(&mut self, i: i128);
    #[stub::clean]
    fn write_isize(&mut self, i: isize);
}
