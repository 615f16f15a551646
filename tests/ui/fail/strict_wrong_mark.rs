//! A wrong mark in a strict type is one error.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
#[personal_data(strict)]
struct Account {
    #[personal(category = 3)]
    email: String,
}

fn main() {}
