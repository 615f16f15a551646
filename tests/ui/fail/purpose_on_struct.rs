//! `purpose` stands on code.
extern crate lint_macros as privacy;

#[privacy::purpose("marketing")]
struct Campaign;

fn main() {}
