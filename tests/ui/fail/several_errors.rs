//! All errors come at once, each at its own place.
extern crate lint_macros as privacy;

#[derive(privacy::PersonalData)]
struct Account {
    #[personal(category = 3, purposes("a", b), subject = "nobody", colour)]
    email: String,
    #[not_personal(why = "a count")]
    logins: u32,
}

#[privacy::sink(purposes = 1, args(first))]
fn send(_account: &Account) {}

/// No error follows from those above.
const FIELDS: usize = Account::__PRIVACY_FIELDS.len();

fn main() {}
