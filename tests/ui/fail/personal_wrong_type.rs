//! A category is a string.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = 3)]
    email: String,
}

fn main() {}
