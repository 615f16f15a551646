//! A source has a category.
extern crate lint_macros as privacy;

#[privacy::source()]
fn client_ip() -> u32 {
    0
}

fn main() {}
