//! An allow names a finding.
extern crate lint_macros as privacy;

#[privacy::allow(reason = "known")]
fn print() {}

fn main() {}
