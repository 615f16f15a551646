//! `personal_data` stands on the type.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal_data(strict)]
    email: String,
}

fn main() {}
