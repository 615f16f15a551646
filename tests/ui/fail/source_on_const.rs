//! `source` stands on functions.
extern crate lint_macros as privacy;

#[privacy::source(category = "browsing")]
const CLIENT: &str = "";

fn main() {}
