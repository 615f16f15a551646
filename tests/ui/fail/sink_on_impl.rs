//! `sink` stands on functions, not on all of an impl.
extern crate lint_macros as privacy;

struct Mailer;

#[privacy::sink(recipient = "mailgun")]
impl Mailer {
    fn send(&self) {}
}

fn used() {
    Mailer.send();
}

fn main() {}
