//! A strict enum marks every field of every variant.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
#[personal_data(strict)]
enum Contact {
    Email(#[personal(category = "registration")] String),
    Phone(String),
    None,
}

fn main() {}
