//! Helper attributes take parentheses, not brackets.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal[category = "registration"]]
    email: String,
}

fn main() {}
