//! Purposes are strings.
extern crate lint_macros as privacy;

#[privacy::purpose(marketing)]
fn send() {}

fn main() {}
