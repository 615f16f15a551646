//! A category needs its key.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal("registration")]
    email: String,
}

fn main() {}
