//! Nothing that the macros write sets off a lint.
#![forbid(warnings, missing_docs, unused, unreachable_pub, nonstandard_style, unsafe_code, unused_qualifications)]
extern crate lint_macros as privacy;

/// An account.
#[derive(privacy::PersonalData)]
#[personal_data(strict)]
pub struct Account {
    /// Its address.
    #[personal(category = "registration")]
    pub email: String,
}

mod private {
    #[derive(privacy::PersonalData)]
    pub(crate) struct Inner(#[personal(category = "registration")] pub(crate) u8);
}

#[privacy::purpose("research")]
fn main() {
    let _ = private::Inner(Account { email: String::new() }.email.len() as u8).0;
}
