//! Codes are strings.
extern crate lint_macros as privacy;

#[privacy::allow(PD001, reason = "known")]
fn print() {}

fn main() {}
