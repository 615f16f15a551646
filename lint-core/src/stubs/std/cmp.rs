//! `std::cmp`: order, e.g. `a.cmp(&b)`, `max(a, b)`.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering {
    Less = -1,
    Equal = 0,
    Greater = 1,
}

impl Ordering {
    #[stub::clean]
    pub fn is_eq(self) -> bool;
    #[stub::clean]
    pub fn is_ne(self) -> bool;
    #[stub::clean]
    pub fn is_lt(self) -> bool;
    #[stub::clean]
    pub fn is_gt(self) -> bool;
    #[stub::clean]
    pub fn is_le(self) -> bool;
    #[stub::clean]
    pub fn is_ge(self) -> bool;
    #[stub::clean]
    pub fn reverse(self) -> Ordering;
    #[stub::clean]
    pub fn then(self, other: Ordering) -> Ordering;
    #[stub::clean]
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
}

pub trait PartialEq<Rhs = Self>
where
    Rhs: ?Sized,
{
    #[stub::clean]
    fn eq(&self, other: &Rhs) -> bool;
    #[stub::clean]
    fn ne(&self, other: &Rhs) -> bool;
}

pub trait Eq: PartialEq {}

pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs>
where
    Rhs: ?Sized,
{
    #[stub::clean]
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    #[stub::clean]
    fn lt(&self, other: &Rhs) -> bool;
    #[stub::clean]
    fn le(&self, other: &Rhs) -> bool;
    #[stub::clean]
    fn gt(&self, other: &Rhs) -> bool;
    #[stub::clean]
    fn ge(&self, other: &Rhs) -> bool;
}

pub trait Ord: Eq + PartialOrd {
    #[stub::clean]
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self;
    fn min(self, other: Self) -> Self;
    fn clamp(self, min: Self, max: Self) -> Self;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reverse<T>(pub T);

pub fn max<T: Ord>(v1: T, v2: T) -> T;

pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;

pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;

pub fn min<T: Ord>(v1: T, v2: T) -> T;

pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;

pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;

/// The derive macro beside the trait.
#[stub::derive]
macro_rules! PartialEq {
    () => {};
}

/// The derive macro beside the trait.
#[stub::derive]
macro_rules! Eq {
    () => {};
}

/// The derive macro beside the trait.
#[stub::derive]
macro_rules! PartialOrd {
    () => {};
}

/// The derive macro beside the trait.
#[stub::derive]
macro_rules! Ord {
    () => {};
}
