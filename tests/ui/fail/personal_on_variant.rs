//! `personal` stands on the fields of a variant.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
enum Contact {
    #[personal(category = "registration")]
    Email(String),
}

fn main() {}
