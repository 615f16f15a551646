//! Errors beside a method of a trait cause no others.
extern crate lint_macros as privacy;

trait Mail {
    #[privacy::sink(recipient = 1)]
    fn send(&self);
}

impl Mail for u8 {
    #[privacy::sink(recipient)]
    fn send(&self) {}
}

fn used() {
    1u8.send();
}

fn main() {}
