//! An empty list of purposes says nothing.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "registration", purposes())]
    email: String,
}

fn main() {}
