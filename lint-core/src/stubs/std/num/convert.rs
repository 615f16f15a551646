//! Conversions between numbers, e.g. `u64::from(id)`, `i32::try_from(len)`.

use crate::char::{CharTryFromError, TryFromCharError};
use crate::num::TryFromIntError;

macro_rules! from {
    ($($Small:ident => $($T:ident)*,)*) => {$($(
        impl From<$Small> for $T {
            #[stub::flow(small -> return)] fn from(small: $Small) -> $T;
        }
    )*)*};
}

from! {
    u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize f32 f64,
    u16 => u32 u64 u128 usize i32 i64 i128 f32 f64,
    u32 => u64 u128 i64 i128 f64,
    u64 => u128 i128,
    i8 => i16 i32 i64 i128 isize f32 f64,
    i16 => i32 i64 i128 isize f32 f64,
    i32 => i64 i128 f64,
    i64 => i128,
    f32 => f64,
    bool => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64,
    char => u32 u64 u128,
    u8 => char,
}

macro_rules! try_from {
    ($($From:ident => $($T:ident)*,)*) => {$($(
        impl TryFrom<$From> for $T {
            type Error = TryFromIntError;
            #[stub::flow(u -> return.Ok.0)] fn try_from(u: $From) -> Result<$T, TryFromIntError>;
        }
    )*)*};
}

try_from! {
    u8 => i8,
    u16 => u8 i8 i16 isize,
    u32 => u8 u16 usize i8 i16 i32 isize,
    u64 => u8 u16 u32 usize i8 i16 i32 i64 isize,
    u128 => u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize,
    usize => u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize,
    i8 => u8 u16 u32 u64 u128 usize,
    i16 => u8 u16 u32 u64 u128 usize i8,
    i32 => u8 u16 u32 u64 u128 usize i8 i16 isize,
    i64 => u8 u16 u32 u64 u128 usize i8 i16 i32 isize,
    i128 => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize,
    isize => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128,
}

impl TryFrom<u32> for char {
    type Error = CharTryFromError;
    #[stub::flow(i -> return.Ok.0)]
    fn try_from(i: u32) -> Result<char, CharTryFromError>;
}

macro_rules! from_char {
    ($($T:ident)*) => {$(
        impl TryFrom<char> for $T {
            type Error = TryFromCharError;
            #[stub::flow(c -> return.Ok.0)] fn try_from(c: char) -> Result<$T, TryFromCharError>;
        }
    )*};
}

from_char! { u8 u16 }
