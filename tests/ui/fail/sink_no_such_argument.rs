//! Positions are those of arguments.
extern crate lint_macros as privacy;

struct Mailer;

impl Mailer {
    #[privacy::sink(recipient = "mailgun", args(0, 2))]
    fn send(&self, _to: &str, _text: &str) {}
}

fn main() {}
