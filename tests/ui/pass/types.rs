//! The derive works on every struct and enum.
extern crate lint_macros as privacy;

use std::collections::HashMap;
use std::fmt::Debug;

#[derive(privacy::PersonalData)]
struct Named {
    #[personal(category = "registration", purposes("identity-verification", "customer-service"), mandatory)]
    email: String,
    #[personal(category = "marketing", purposes("marketing"))]
    phone: Option<String>,
    #[personal(category = "registration", subject = "business")]
    r#type: String,
    #[not_personal(reason = "number of logins, identifies nobody")]
    login_count: u32,
}

#[derive(privacy::PersonalData, Clone, Copy)]
struct Tuple(#[personal(category = "browsing")] [u8; 4], u16);

#[derive(privacy::PersonalData, Default)]
struct Unit;

#[derive(privacy::PersonalData)]
struct Empty {}

#[derive(privacy::PersonalData)]
enum Never {}

#[derive(privacy::PersonalData)]
enum Contact<T> {
    Phone(#[personal(category = "registration")] String),
    Address {
        #[personal(category = "registration", subject = "individual")]
        street: T,
        r#in: u8,
    },
    None,
}

#[derive(privacy::PersonalData)]
struct Generic<'a, K: Clone + 'a, V = u8, const N: usize = 4>
where
    K: Debug,
    for<'b> &'b V: Debug,
{
    #[personal(category = "event", purposes = "research")]
    all: HashMap<&'a str, [(K, V); N]>,
}

fn main() {
    let row = ("email", "registration", &["identity-verification", "customer-service"][..]);
    assert_eq!(Named::__PRIVACY_FIELDS[0], row);
    assert_eq!(Named::__PRIVACY_FIELDS[1], ("phone", "marketing", &["marketing"][..]));
    assert_eq!(Named::__PRIVACY_FIELDS[2], ("type", "registration", &[][..]));
    assert_eq!(Named::__PRIVACY_FIELDS.len(), 3);
    assert_eq!(Tuple::__PRIVACY_FIELDS, [("0", "browsing", &[][..])]);
    assert!(Unit::__PRIVACY_FIELDS.is_empty());
    assert!(Empty::__PRIVACY_FIELDS.is_empty());
    assert!(Never::__PRIVACY_FIELDS.is_empty());
    let contact = [("Phone::0", "registration", &[][..]), ("Address::street", "registration", &[][..])];
    assert_eq!(Contact::<u8>::__PRIVACY_FIELDS, contact);
    assert_eq!(Generic::<'static, u8>::__PRIVACY_FIELDS, [("all", "event", &["research"][..])]);
}
