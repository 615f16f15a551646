//! A union is refused.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
union Bits {
    whole: u32,
    bytes: [u8; 4],
}

/// The constant is there all the same.
const FIELDS: usize = Bits::__PRIVACY_FIELDS.len();

fn main() {}
