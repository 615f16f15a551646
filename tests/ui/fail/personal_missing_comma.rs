//! Keys are separated by commas.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "registration" mandatory)]
    email: String,
}

fn main() {}
