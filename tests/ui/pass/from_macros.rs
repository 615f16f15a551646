//! Attributes in `macro_rules!`, with names passed on.
extern crate lint_macros as privacy;

macro_rules! account {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($category:literal $field:ident: $ty:ty,)* } $purpose:literal) => {
        $(#[$meta])*
        #[derive(privacy::PersonalData)]
        $vis struct $name {
            $(#[personal(category = $category, purposes($purpose))] $field: $ty,)*
        }

        #[privacy::purpose($purpose)]
        $vis fn verify(account: &$name) -> bool {
            $(account.$field.len() > 0)&&*
        }
    };
}

account! {
    #[derive(Debug)]
    pub(crate) struct Account { "registration" email: String, "event" seen: Vec<u8>, }
    "identity-verification"
}

macro_rules! item {
    ($item:item) => {
        #[privacy::allow("PD001", reason = "a test")]
        $item
    };
}

item! {
    #[derive(privacy::PersonalData)]
    pub struct Other(#[cfg_attr(all(), personal(category = "registration"))] u8);
}

fn main() {
    let fields = [("email", "registration", &["identity-verification"][..]), ("seen", "event", &["identity-verification"][..])];
    assert_eq!(Account::__PRIVACY_FIELDS, fields);
    assert!(!verify(&Account { email: String::new(), seen: vec![1] }));
    assert_eq!(Other::__PRIVACY_FIELDS, [("0", "registration", &[][..])]);
    let _ = Other(1).0;
}
