//! A sink names its recipient.
extern crate lint_macros as privacy;

#[privacy::sink(purposes("marketing"))]
fn send(_text: &str) {}

fn main() {}
