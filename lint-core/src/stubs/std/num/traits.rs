//! What numbers and the other scalars implement: copies, comparisons, texts, sums, e.g. `"7".parse::<u8>()`.

use crate::cmp::Ordering;
use crate::fmt::{self, Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
use crate::hash::{Hash, Hasher};
use crate::iter::{Product, Step, Sum};
use crate::num::{ParseFloatError, ParseIntError};
use crate::str::FromStr;

macro_rules! scalar {
    ($($T:ident)*) => {$(
        impl Clone for $T {
            #[stub::flow(self -> return)] fn clone(&self) -> $T;
        }
        impl Copy for $T {}
        impl Default for $T {
            fn default() -> $T;
        }
        impl PartialEq for $T {
            #[stub::clean] fn eq(&self, other: &$T) -> bool;
        }
        impl PartialOrd for $T {
            #[stub::clean] fn partial_cmp(&self, other: &$T) -> Option<Ordering>;
        }
    )*};
}

scalar! { bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

macro_rules! total {
    ($($T:ident)*) => {$(
        impl Eq for $T {}
        impl Ord for $T {
            #[stub::clean] fn cmp(&self, other: &$T) -> Ordering;
        }
        impl Hash for $T {
            #[stub::clean] fn hash<H: Hasher>(&self, state: &mut H);
        }
    )*};
}

total! { bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! format {
    ($Trait:ident: $($T:ident)*) => {$(
        impl $Trait for $T {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
        }
    )*};
}

format! { Debug: bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
format! { Display: bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
format! { Binary: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
format! { Octal: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
format! { LowerHex: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
format! { UpperHex: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
format! { LowerExp: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
format! { UpperExp: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

macro_rules! number {
    ($Err:ident: $($T:ident)*) => {$(
        impl FromStr for $T {
            type Err = $Err;
            #[stub::flow(src -> return.Ok.0)] fn from_str(src: &str) -> Result<$T, $Err>;
        }
        impl Sum for $T {
            #[stub::flow(iter.item -> return)] fn sum<I: Iterator<Item = $T>>(iter: I) -> $T;
        }
        impl<'a> Sum<&'a $T> for $T {
            #[stub::flow(iter.item -> return)] fn sum<I: Iterator<Item = &'a $T>>(iter: I) -> $T;
        }
        impl Product for $T {
            #[stub::flow(iter.item -> return)] fn product<I: Iterator<Item = $T>>(iter: I) -> $T;
        }
        impl<'a> Product<&'a $T> for $T {
            #[stub::flow(iter.item -> return)] fn product<I: Iterator<Item = &'a $T>>(iter: I) -> $T;
        }
    )*};
}

number! { ParseIntError: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
number! { ParseFloatError: f32 f64 }

macro_rules! step {
    ($($T:ident)*) => {$(
        impl Step for $T {}
    )*};
}

step! { char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
