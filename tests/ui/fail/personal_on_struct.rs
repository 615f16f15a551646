//! `personal` stands on fields.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
#[personal(category = "registration")]
struct Account {
    email: String,
}

fn main() {}
