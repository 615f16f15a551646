//! A purpose is listed once.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "registration", purposes("a", "a"))]
    email: String,
}

fn main() {}
