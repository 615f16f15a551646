//! The modules named like numbers, e.g. `std::f64::consts::PI`.

macro_rules! integer {
    ($($T:ident)*) => {$(
        pub mod $T {
            pub const MIN: $T;
            pub const MAX: $T;
        }
    )*};
}

integer! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! float {
    ($($T:ident)*) => {$(
        pub mod $T {
            pub const DIGITS: u32;
            pub const EPSILON: $T;
            pub const INFINITY: $T;
            pub const MANTISSA_DIGITS: u32;
            pub const MAX: $T;
            pub const MAX_10_EXP: i32;
            pub const MAX_EXP: i32;
            pub const MIN: $T;
            pub const MIN_10_EXP: i32;
            pub const MIN_EXP: i32;
            pub const MIN_POSITIVE: $T;
            pub const NAN: $T;
            pub const NEG_INFINITY: $T;
            pub const RADIX: u32;
            pub mod consts {
                pub const E: $T;
                pub const FRAC_1_PI: $T;
                pub const FRAC_1_SQRT_2: $T;
                pub const FRAC_2_PI: $T;
                pub const FRAC_2_SQRT_PI: $T;
                pub const FRAC_PI_2: $T;
                pub const FRAC_PI_3: $T;
                pub const FRAC_PI_4: $T;
                pub const FRAC_PI_6: $T;
                pub const FRAC_PI_8: $T;
                pub const LN_10: $T;
                pub const LN_2: $T;
                pub const LOG10_2: $T;
                pub const LOG10_E: $T;
                pub const LOG2_10: $T;
                pub const LOG2_E: $T;
                pub const PI: $T;
                pub const SQRT_2: $T;
                pub const TAU: $T;
            }
        }
    )*};
}

float! { f32 f64 }
