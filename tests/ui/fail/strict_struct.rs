//! A strict struct marks every field.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
#[personal_data(strict)]
struct Account {
    #[personal(category = "registration")]
    email: String,
    login_count: u32,
}

fn main() {}
