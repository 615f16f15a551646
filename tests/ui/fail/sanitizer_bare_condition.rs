//! A condition needs its key.
extern crate lint_macros as privacy;

#[privacy::sanitizer("anonymised")]
fn hash(_text: &str) -> u64 {
    0
}

fn main() {}
