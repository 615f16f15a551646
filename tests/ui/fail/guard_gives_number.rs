//! A condition is a string.
extern crate lint_macros as privacy;

#[privacy::guard(gives = [1])]
fn check() -> bool {
    true
}

fn main() {}
