//! An allow names findings that exist.
extern crate lint_macros as privacy;

#[privacy::allow("PD01", reason = "known")]
fn print() {}

fn main() {}
