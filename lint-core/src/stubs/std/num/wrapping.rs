//! Numbers whose operators wrap or saturate, e.g. `Wrapping(7)`.

use crate::fmt::{self, Display, Formatter};
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Sub, SubAssign};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wrapping<T>(pub T);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Saturating<T>(pub T);

impl<T: Display> Display for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Display> Display for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

macro_rules! wrapper {
    ($W:ident $Op:ident $op:ident $OpAssign:ident $op_assign:ident: $($T:ident)*) => {$(
        impl $Op for $W<$T> {
            type Output = $W<$T>;
            fn $op(self, other: $W<$T>) -> $W<$T>;
        }
        impl $OpAssign for $W<$T> {
            fn $op_assign(&mut self, other: $W<$T>);
        }
        impl $OpAssign<$T> for $W<$T> {
            fn $op_assign(&mut self, other: $T);
        }
    )*};
}

wrapper! { Wrapping Add add AddAssign add_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Wrapping Sub sub SubAssign sub_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Wrapping Mul mul MulAssign mul_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Wrapping Div div DivAssign div_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Wrapping Rem rem RemAssign rem_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Saturating Add add AddAssign add_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Saturating Sub sub SubAssign sub_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Saturating Mul mul MulAssign mul_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Saturating Div div DivAssign div_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
wrapper! { Saturating Rem rem RemAssign rem_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
