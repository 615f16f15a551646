//! Unsigned integers: their methods, e.g. `year.wrapping_sub(1)`.

use crate::num::ParseIntError;

macro_rules! unsigned {
    ($($T:ident $O:ident $N:literal,)*) => {$(
        impl $T {
            pub const MIN: $T;
            pub const MAX: $T;
            pub const BITS: u32;
            pub fn count_ones(self) -> u32;
            pub fn count_zeros(self) -> u32;
            pub fn leading_zeros(self) -> u32;
            pub fn trailing_zeros(self) -> u32;
            pub fn leading_ones(self) -> u32;
            pub fn trailing_ones(self) -> u32;
            #[stub::flow(self -> return)] pub fn cast_signed(self) -> $O;
            #[stub::flow(self -> return)] pub fn rotate_left(self, n: u32) -> $T;
            #[stub::flow(self -> return)] pub fn rotate_right(self, n: u32) -> $T;
            #[stub::flow(self -> return)] pub fn swap_bytes(self) -> $T;
            #[stub::flow(self -> return)] pub fn reverse_bits(self) -> $T;
            #[stub::flow(x -> return)] pub fn from_be(x: $T) -> $T;
            #[stub::flow(x -> return)] pub fn from_le(x: $T) -> $T;
            #[stub::flow(self -> return)] pub fn to_be(self) -> $T;
            #[stub::flow(self -> return)] pub fn to_le(self) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_add(self, rhs: $T) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_add(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub unsafe fn unchecked_add(self, rhs: $T) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_add_signed(self, rhs: $O) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_add_signed(self, rhs: $O) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_sub(self, rhs: $T) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_sub(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub unsafe fn unchecked_sub(self, rhs: $T) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_sub_signed(self, rhs: $O) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_sub_signed(self, rhs: $O) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_signed_diff(self, rhs: $T) -> Option<$O>;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_mul(self, rhs: $T) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_mul(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub unsafe fn unchecked_mul(self, rhs: $T) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_div(self, rhs: $T) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_div(self, rhs: $T) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_div_euclid(self, rhs: $T) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_div_euclid(self, rhs: $T) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_rem(self, rhs: $T) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_rem(self, rhs: $T) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_rem_euclid(self, rhs: $T) -> Option<$T>;
            #[stub::flow(self -> return, rhs -> return)] pub fn strict_rem_euclid(self, rhs: $T) -> $T;
            pub fn ilog(self, base: $T) -> u32;
            pub fn ilog2(self) -> u32;
            pub fn ilog10(self) -> u32;
            pub fn checked_ilog(self, base: $T) -> Option<u32>;
            pub fn checked_ilog2(self) -> Option<u32>;
            pub fn checked_ilog10(self) -> Option<u32>;
            #[stub::flow(self -> return.Some.0)] pub fn checked_neg(self) -> Option<$T>;
            #[stub::flow(self -> return)] pub fn strict_neg(self) -> $T;
            #[stub::flow(self -> return.Some.0)] pub fn checked_shl(self, rhs: u32) -> Option<$T>;
            #[stub::flow(self -> return)] pub fn strict_shl(self, rhs: u32) -> $T;
            #[stub::flow(self -> return)] pub unsafe fn unchecked_shl(self, rhs: u32) -> $T;
            #[stub::flow(self -> return)] pub fn unbounded_shl(self, rhs: u32) -> $T;
            #[stub::flow(self -> return.Some.0)] pub fn checked_shr(self, rhs: u32) -> Option<$T>;
            #[stub::flow(self -> return)] pub fn strict_shr(self, rhs: u32) -> $T;
            #[stub::flow(self -> return)] pub unsafe fn unchecked_shr(self, rhs: u32) -> $T;
            #[stub::flow(self -> return)] pub fn unbounded_shr(self, rhs: u32) -> $T;
            #[stub::flow(self -> return.Some.0)] pub fn checked_pow(self, exp: u32) -> Option<$T>;
            #[stub::flow(self -> return)] pub fn strict_pow(self, exp: u32) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn saturating_add(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn saturating_add_signed(self, rhs: $O) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn saturating_sub(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn saturating_sub_signed(self, rhs: $O) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn saturating_mul(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn saturating_div(self, rhs: $T) -> $T;
            #[stub::flow(self -> return)] pub fn saturating_pow(self, exp: u32) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_add(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_add_signed(self, rhs: $O) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_sub(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_sub_signed(self, rhs: $O) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_mul(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_div(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_div_euclid(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_rem(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn wrapping_rem_euclid(self, rhs: $T) -> $T;
            #[stub::flow(self -> return)] pub fn wrapping_neg(self) -> $T;
            #[stub::flow(self -> return)] pub fn wrapping_shl(self, rhs: u32) -> $T;
            #[stub::flow(self -> return)] pub fn wrapping_shr(self, rhs: u32) -> $T;
            #[stub::flow(self -> return)] pub fn wrapping_pow(self, exp: u32) -> $T;
            pub fn overflowing_add(self, rhs: $T) -> ($T, bool);
            pub fn carrying_add(self, rhs: $T, carry: bool) -> ($T, bool);
            pub fn overflowing_add_signed(self, rhs: $O) -> ($T, bool);
            pub fn overflowing_sub(self, rhs: $T) -> ($T, bool);
            pub fn borrowing_sub(self, rhs: $T, borrow: bool) -> ($T, bool);
            pub fn overflowing_sub_signed(self, rhs: $O) -> ($T, bool);
            #[stub::flow(self -> return, other -> return)] pub fn abs_diff(self, other: $T) -> $T;
            pub fn overflowing_mul(self, rhs: $T) -> ($T, bool);
            pub fn carrying_mul(self, rhs: $T, carry: $T) -> ($T, $T);
            pub fn carrying_mul_add(self, rhs: $T, carry: $T, add: $T) -> ($T, $T);
            pub fn overflowing_div(self, rhs: $T) -> ($T, bool);
            pub fn overflowing_div_euclid(self, rhs: $T) -> ($T, bool);
            pub fn overflowing_rem(self, rhs: $T) -> ($T, bool);
            pub fn overflowing_rem_euclid(self, rhs: $T) -> ($T, bool);
            pub fn overflowing_neg(self) -> ($T, bool);
            pub fn overflowing_shl(self, rhs: u32) -> ($T, bool);
            pub fn overflowing_shr(self, rhs: u32) -> ($T, bool);
            pub fn overflowing_pow(self, exp: u32) -> ($T, bool);
            #[stub::flow(self -> return)] pub fn pow(self, exp: u32) -> $T;
            #[stub::flow(self -> return)] pub fn isqrt(self) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn div_euclid(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn rem_euclid(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn div_ceil(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn next_multiple_of(self, rhs: $T) -> $T;
            #[stub::flow(self -> return.Some.0, rhs -> return.Some.0)] pub fn checked_next_multiple_of(self, rhs: $T) -> Option<$T>;
            #[stub::clean] pub fn is_multiple_of(self, rhs: $T) -> bool;
            #[stub::clean] pub fn is_power_of_two(self) -> bool;
            #[stub::flow(self -> return)] pub fn next_power_of_two(self) -> $T;
            #[stub::flow(self -> return.Some.0)] pub fn checked_next_power_of_two(self) -> Option<$T>;
            #[stub::flow(self -> return.item)] pub fn to_be_bytes(self) -> [u8; $N];
            #[stub::flow(self -> return.item)] pub fn to_le_bytes(self) -> [u8; $N];
            #[stub::flow(self -> return.item)] pub fn to_ne_bytes(self) -> [u8; $N];
            #[stub::flow(bytes.item -> return)] pub fn from_be_bytes(bytes: [u8; $N]) -> $T;
            #[stub::flow(bytes.item -> return)] pub fn from_le_bytes(bytes: [u8; $N]) -> $T;
            #[stub::flow(bytes.item -> return)] pub fn from_ne_bytes(bytes: [u8; $N]) -> $T;
            pub fn min_value() -> $T;
            pub fn max_value() -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn midpoint(self, rhs: $T) -> $T;
            #[stub::flow(src -> return.Ok.0)] pub fn from_str_radix(src: &str, radix: u32) -> Result<$T, ParseIntError>;
        }
    )*};
}

unsigned! { u8 i8 1, u16 i16 2, u32 i32 4, u64 i64 8, u128 i128 16, usize isize 8, }

impl u8 {
    #[stub::clean]
    pub fn is_ascii(&self) -> bool;
    #[stub::flow(self -> return)]
    pub fn to_ascii_uppercase(&self) -> u8;
    #[stub::flow(self -> return)]
    pub fn to_ascii_lowercase(&self) -> u8;
    #[stub::clean]
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    #[stub::clean]
    pub fn is_ascii_alphabetic(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_uppercase(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_lowercase(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_alphanumeric(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_digit(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_hexdigit(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_punctuation(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_graphic(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_whitespace(&self) -> bool;
    #[stub::clean]
    pub fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> crate::ascii::EscapeDefault;
}
