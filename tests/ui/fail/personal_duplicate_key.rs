//! A key stands once.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "a", category = "b")]
    email: String,
}

fn main() {}
