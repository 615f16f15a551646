//! A field has one category.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "a")]
    #[personal(category = "b")]
    email: String,
}

fn main() {}
