//! Floating point numbers: their methods, e.g. `latitude.round()`.

use crate::cmp::Ordering;
use crate::num::FpCategory;

macro_rules! float {
    ($($T:ident $Bits:ident $N:literal,)*) => {$(
        impl $T {
            #[stub::flow(self -> return)] pub fn floor(self) -> $T;
            #[stub::flow(self -> return)] pub fn ceil(self) -> $T;
            #[stub::flow(self -> return)] pub fn round(self) -> $T;
            #[stub::flow(self -> return)] pub fn round_ties_even(self) -> $T;
            #[stub::flow(self -> return)] pub fn trunc(self) -> $T;
            #[stub::flow(self -> return)] pub fn fract(self) -> $T;
            #[stub::flow(self -> return, a -> return, b -> return)] pub fn mul_add(self, a: $T, b: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn div_euclid(self, rhs: $T) -> $T;
            #[stub::flow(self -> return, rhs -> return)] pub fn rem_euclid(self, rhs: $T) -> $T;
            #[stub::flow(self -> return)] pub fn powi(self, n: i32) -> $T;
            #[stub::flow(self -> return, n -> return)] pub fn powf(self, n: $T) -> $T;
            #[stub::flow(self -> return)] pub fn sqrt(self) -> $T;
            #[stub::flow(self -> return)] pub fn exp(self) -> $T;
            #[stub::flow(self -> return)] pub fn exp2(self) -> $T;
            #[stub::flow(self -> return)] pub fn ln(self) -> $T;
            #[stub::flow(self -> return, base -> return)] pub fn log(self, base: $T) -> $T;
            #[stub::flow(self -> return)] pub fn log2(self) -> $T;
            #[stub::flow(self -> return)] pub fn log10(self) -> $T;
            #[stub::flow(self -> return, other -> return)] pub fn abs_sub(self, other: $T) -> $T;
            #[stub::flow(self -> return)] pub fn cbrt(self) -> $T;
            #[stub::flow(self -> return, other -> return)] pub fn hypot(self, other: $T) -> $T;
            #[stub::flow(self -> return)] pub fn sin(self) -> $T;
            #[stub::flow(self -> return)] pub fn cos(self) -> $T;
            #[stub::flow(self -> return)] pub fn tan(self) -> $T;
            #[stub::flow(self -> return)] pub fn asin(self) -> $T;
            #[stub::flow(self -> return)] pub fn acos(self) -> $T;
            #[stub::flow(self -> return)] pub fn atan(self) -> $T;
            #[stub::flow(self -> return, other -> return)] pub fn atan2(self, other: $T) -> $T;
            pub fn sin_cos(self) -> ($T, $T);
            #[stub::flow(self -> return)] pub fn exp_m1(self) -> $T;
            #[stub::flow(self -> return)] pub fn ln_1p(self) -> $T;
            #[stub::flow(self -> return)] pub fn sinh(self) -> $T;
            #[stub::flow(self -> return)] pub fn cosh(self) -> $T;
            #[stub::flow(self -> return)] pub fn tanh(self) -> $T;
            #[stub::flow(self -> return)] pub fn asinh(self) -> $T;
            #[stub::flow(self -> return)] pub fn acosh(self) -> $T;
            #[stub::flow(self -> return)] pub fn atanh(self) -> $T;
            pub const RADIX: u32;
            pub const MANTISSA_DIGITS: u32;
            pub const DIGITS: u32;
            pub const EPSILON: $T;
            pub const MIN: $T;
            pub const MIN_POSITIVE: $T;
            pub const MAX: $T;
            pub const MIN_EXP: i32;
            pub const MAX_EXP: i32;
            pub const MIN_10_EXP: i32;
            pub const MAX_10_EXP: i32;
            pub const NAN: $T;
            pub const INFINITY: $T;
            pub const NEG_INFINITY: $T;
            #[stub::clean] pub fn is_nan(self) -> bool;
            #[stub::clean] pub fn is_infinite(self) -> bool;
            #[stub::clean] pub fn is_finite(self) -> bool;
            #[stub::clean] pub fn is_subnormal(self) -> bool;
            #[stub::clean] pub fn is_normal(self) -> bool;
            pub fn classify(self) -> FpCategory;
            #[stub::clean] pub fn is_sign_positive(self) -> bool;
            #[stub::clean] pub fn is_sign_negative(self) -> bool;
            #[stub::flow(self -> return)] pub fn next_up(self) -> $T;
            #[stub::flow(self -> return)] pub fn next_down(self) -> $T;
            #[stub::flow(self -> return)] pub fn recip(self) -> $T;
            #[stub::flow(self -> return)] pub fn to_degrees(self) -> $T;
            #[stub::flow(self -> return)] pub fn to_radians(self) -> $T;
            #[stub::flow(self -> return, other -> return)] pub fn max(self, other: $T) -> $T;
            #[stub::flow(self -> return, other -> return)] pub fn min(self, other: $T) -> $T;
            #[stub::flow(self -> return, other -> return)] pub fn midpoint(self, other: $T) -> $T;
            #[stub::flow(self -> return)] pub fn to_bits(self) -> $Bits;
            #[stub::flow(v -> return)] pub fn from_bits(v: $Bits) -> $T;
            #[stub::flow(self -> return.item)] pub fn to_be_bytes(self) -> [u8; $N];
            #[stub::flow(self -> return.item)] pub fn to_le_bytes(self) -> [u8; $N];
            #[stub::flow(self -> return.item)] pub fn to_ne_bytes(self) -> [u8; $N];
            #[stub::flow(bytes.item -> return)] pub fn from_be_bytes(bytes: [u8; $N]) -> $T;
            #[stub::flow(bytes.item -> return)] pub fn from_le_bytes(bytes: [u8; $N]) -> $T;
            #[stub::flow(bytes.item -> return)] pub fn from_ne_bytes(bytes: [u8; $N]) -> $T;
            #[stub::clean] pub fn total_cmp(&self, other: &$T) -> Ordering;
            #[stub::flow(self -> return, min -> return, max -> return)] pub fn clamp(self, min: $T, max: $T) -> $T;
            #[stub::flow(self -> return)] pub fn abs(self) -> $T;
            pub fn signum(self) -> $T;
            #[stub::flow(self -> return, sign -> return)] pub fn copysign(self, sign: $T) -> $T;
        }
    )*};
}

float! { f32 u32 4, f64 u64 8, }
