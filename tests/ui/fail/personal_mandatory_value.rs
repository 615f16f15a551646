//! `mandatory` stands alone.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = "registration", mandatory = true)]
    email: String,
}

fn main() {}
