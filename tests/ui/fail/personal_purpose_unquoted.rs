//! Purposes are strings.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "registration", purposes(marketing))]
    email: String,
}

fn main() {}
