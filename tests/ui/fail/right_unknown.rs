//! There are three rights.
extern crate lint_macros as privacy;

#[privacy::right(acess)]
fn export() {}

fn main() {}
