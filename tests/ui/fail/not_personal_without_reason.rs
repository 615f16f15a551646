//! Saying that a field is not personal takes a reason.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[not_personal]
    email: String,
}

fn main() {}
