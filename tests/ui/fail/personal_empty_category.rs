//! A category is not empty.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "")]
    email: String,
}

fn main() {}
