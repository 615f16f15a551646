//! Personal data has a category.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(mandatory)]
    email: String,
}

fn main() {}
