//! Operators on numbers, e.g. `a + &b`.

use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem,
    RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};

macro_rules! binary {
    ($Op:ident $op:ident $OpAssign:ident $op_assign:ident: $($T:ident)*) => {$(
        impl $Op for $T {
            type Output = $T;
            #[stub::flow(self -> return, other -> return)] fn $op(self, other: $T) -> $T;
        }
        impl $Op<&$T> for $T {
            type Output = $T;
            #[stub::flow(self -> return, other -> return)] fn $op(self, other: &$T) -> $T;
        }
        impl $Op<$T> for &$T {
            type Output = $T;
            #[stub::flow(self -> return, other -> return)] fn $op(self, other: $T) -> $T;
        }
        impl $Op<&$T> for &$T {
            type Output = $T;
            #[stub::flow(self -> return, other -> return)] fn $op(self, other: &$T) -> $T;
        }
        impl $OpAssign for $T {
            #[stub::flow(other -> self)] fn $op_assign(&mut self, other: $T);
        }
        impl $OpAssign<&$T> for $T {
            #[stub::flow(other -> self)] fn $op_assign(&mut self, other: &$T);
        }
    )*};
}

binary! { Add add AddAssign add_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
binary! { Sub sub SubAssign sub_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
binary! { Mul mul MulAssign mul_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
binary! { Div div DivAssign div_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
binary! { Rem rem RemAssign rem_assign: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }
binary! { BitAnd bitand BitAndAssign bitand_assign: bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
binary! { BitOr bitor BitOrAssign bitor_assign: bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
binary! { BitXor bitxor BitXorAssign bitxor_assign: bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! shift {
    ($($T:ident: $($By:ident)*,)*) => {$($(
        impl Shl<$By> for $T {
            type Output = $T;
            #[stub::flow(self -> return)] fn shl(self, other: $By) -> $T;
        }
        impl Shr<$By> for $T {
            type Output = $T;
            #[stub::flow(self -> return)] fn shr(self, other: $By) -> $T;
        }
        impl ShlAssign<$By> for $T {
            #[stub::clean] fn shl_assign(&mut self, other: $By);
        }
        impl ShrAssign<$By> for $T {
            #[stub::clean] fn shr_assign(&mut self, other: $By);
        }
    )*)*};
}

shift! {
    u8: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    u16: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    u32: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    u64: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    u128: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    usize: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    i8: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    i16: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    i32: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    i64: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    i128: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
    isize: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize,
}

macro_rules! unary {
    ($Op:ident $op:ident: $($T:ident)*) => {$(
        impl $Op for $T {
            type Output = $T;
            #[stub::flow(self -> return)] fn $op(self) -> $T;
        }
        impl $Op for &$T {
            type Output = $T;
            #[stub::flow(self -> return)] fn $op(self) -> $T;
        }
    )*};
}

unary! { Neg neg: i8 i16 i32 i64 i128 isize f32 f64 }
unary! { Not not: bool u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
