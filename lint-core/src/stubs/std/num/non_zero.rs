//! Numbers that are not 0, e.g. `NonZero::new(id)`.

use crate::fmt::{self, Binary, Debug, Display, Formatter, LowerHex, Octal, UpperHex};
use crate::hash::{Hash, Hasher};
use crate::num::{ParseIntError, TryFromIntError};
use crate::ops::{BitOr, BitOrAssign};
use crate::str::FromStr;

pub unsafe trait ZeroablePrimitive: Sized + Copy {}

pub struct NonZero<T: ZeroablePrimitive> {
    value: T,
}

impl<T: ZeroablePrimitive> NonZero<T> {
    pub fn new(n: T) -> Option<NonZero<T>>;
    pub unsafe fn new_unchecked(n: T) -> NonZero<T>;
    pub fn get(self) -> T;
}

impl<T: ZeroablePrimitive> Clone for NonZero<T> {
    fn clone(&self) -> NonZero<T>;
}

impl<T: ZeroablePrimitive> Copy for NonZero<T> {}

impl<T: ZeroablePrimitive + PartialEq> PartialEq for NonZero<T> {
    #[stub::clean]
    fn eq(&self, other: &NonZero<T>) -> bool;
}

impl<T: ZeroablePrimitive + Eq> Eq for NonZero<T> {}

impl<T: ZeroablePrimitive + PartialOrd> PartialOrd for NonZero<T> {
    #[stub::clean]
    fn partial_cmp(&self, other: &NonZero<T>) -> Option<crate::cmp::Ordering>;
}

impl<T: ZeroablePrimitive + Ord> Ord for NonZero<T> {
    #[stub::clean]
    fn cmp(&self, other: &NonZero<T>) -> crate::cmp::Ordering;
}

impl<T: ZeroablePrimitive + Hash> Hash for NonZero<T> {
    #[stub::clean]
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ZeroablePrimitive> From<NonZero<T>> for T {
    fn from(nonzero: NonZero<T>) -> T;
}

impl<T: ZeroablePrimitive + Debug> Debug for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ZeroablePrimitive + Display> Display for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ZeroablePrimitive + Binary> Binary for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ZeroablePrimitive + Octal> Octal for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ZeroablePrimitive + LowerHex> LowerHex for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ZeroablePrimitive + UpperHex> UpperHex for NonZero<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOr for NonZero<T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> NonZero<T>;
}

impl<T: ZeroablePrimitive + BitOr<Output = T>> BitOrAssign for NonZero<T> {
    fn bitor_assign(&mut self, rhs: NonZero<T>);
}

macro_rules! non_zero {
    ($($Name:ident $T:ident,)*) => {$(
        pub type $Name = NonZero<$T>;
        unsafe impl ZeroablePrimitive for $T {}
        impl NonZero<$T> {
            pub const MIN: NonZero<$T>;
            pub const MAX: NonZero<$T>;
            pub const BITS: u32;
            pub fn leading_zeros(self) -> u32;
            pub fn trailing_zeros(self) -> u32;
            pub fn count_ones(self) -> NonZero<u32>;
            pub fn checked_mul(self, other: NonZero<$T>) -> Option<NonZero<$T>>;
            pub fn saturating_mul(self, other: NonZero<$T>) -> NonZero<$T>;
            pub fn checked_pow(self, other: u32) -> Option<NonZero<$T>>;
            pub fn saturating_pow(self, other: u32) -> NonZero<$T>;
        }
        impl FromStr for NonZero<$T> {
            type Err = ParseIntError;
            fn from_str(src: &str) -> Result<NonZero<$T>, ParseIntError>;
        }
        impl TryFrom<$T> for NonZero<$T> {
            type Error = TryFromIntError;
            fn try_from(value: $T) -> Result<NonZero<$T>, TryFromIntError>;
        }
    )*};
}

non_zero! {
    NonZeroU8 u8, NonZeroU16 u16, NonZeroU32 u32, NonZeroU64 u64, NonZeroU128 u128, NonZeroUsize usize,
    NonZeroI8 i8, NonZeroI16 i16, NonZeroI32 i32, NonZeroI64 i64, NonZeroI128 i128, NonZeroIsize isize,
}

macro_rules! non_zero_unsigned {
    ($($T:ident)*) => {$(
        impl NonZero<$T> {
            pub fn checked_add(self, other: $T) -> Option<NonZero<$T>>;
            pub fn saturating_add(self, other: $T) -> NonZero<$T>;
            pub fn checked_next_power_of_two(self) -> Option<NonZero<$T>>;
            pub fn ilog2(self) -> u32;
            pub fn ilog10(self) -> u32;
            #[stub::clean] pub fn is_power_of_two(self) -> bool;
        }
    )*};
}

non_zero_unsigned! { u8 u16 u32 u64 u128 usize }

macro_rules! non_zero_signed {
    ($($T:ident $Unsigned:ident,)*) => {$(
        impl NonZero<$T> {
            pub fn abs(self) -> NonZero<$T>;
            pub fn checked_abs(self) -> Option<NonZero<$T>>;
            pub fn unsigned_abs(self) -> NonZero<$Unsigned>;
            #[stub::clean] pub fn is_positive(self) -> bool;
            #[stub::clean] pub fn is_negative(self) -> bool;
            pub fn checked_neg(self) -> Option<NonZero<$T>>;
        }
    )*};
}

non_zero_signed! { i8 u8, i16 u16, i32 u32, i64 u64, i128 u128, isize usize, }
