//! A guard looks at data and leaves it as it is.
extern crate lint_macros as privacy;

#[privacy::guard(gives = "clean")]
fn check() -> bool {
    true
}

fn main() {}
