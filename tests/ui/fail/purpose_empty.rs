//! `purpose` names purposes.
extern crate lint_macros as privacy;

#[privacy::purpose]
fn send() {}

fn main() {}
