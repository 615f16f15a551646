//! An allow has a reason.
extern crate lint_macros as privacy;

#[privacy::allow("PD001")]
fn print() {}

fn main() {}
