//! A right is a word without quotes.
extern crate lint_macros as privacy;

#[privacy::right("access")]
fn export() {}

fn main() {}
