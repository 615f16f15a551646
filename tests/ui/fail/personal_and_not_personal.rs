//! A field is personal or not.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "a")]
    #[not_personal(reason = "x")]
    email: String,
}

fn main() {}
