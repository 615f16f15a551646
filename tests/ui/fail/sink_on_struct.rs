//! `sink` stands on functions.
extern crate lint_macros as privacy;

#[privacy::sink(recipient = "mailgun")]
struct Mailer;

fn main() {}
