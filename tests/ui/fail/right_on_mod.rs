//! A function serves a right.
extern crate lint_macros as privacy;

#[privacy::right(access)]
mod rights {}

fn main() {}
