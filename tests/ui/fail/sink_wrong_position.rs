//! Positions are whole numbers.
extern crate lint_macros as privacy;

#[privacy::sink(recipient = "mailgun", args("0"))]
fn send(_text: &str) {}

fn main() {}
