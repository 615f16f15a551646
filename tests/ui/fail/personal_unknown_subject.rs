//! A subject is an individual or a business.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "registration", subject = "buisness")]
    email: String,
}

fn main() {}
