//! A misspelt key is one error, not also a missing one.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(catgeory = "registration")]
    email: String,
}

fn main() {}
