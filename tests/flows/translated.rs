//- /lib.rs crate:letters deps:privacy=lint-macros,log,rocket,gettext_macros,shrinkwraprs
#[macro_use]
extern crate rocket;
use gettext_macros::i18n;
use log::info;
use privacy::PersonalData;
use shrinkwraprs::Shrinkwrap;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

pub struct Catalog;

pub fn translations(account: &Account, catalog: &Catalog) {
    info!("{}", i18n!(catalog, "Welcome")); //~ silent
    info!("{}", i18n!(catalog, "Welcome, {0}"; account.id)); //~ silent
    info!("{}", i18n!(catalog, "Welcome, {0}"; &account.email)); //~ PD003 Account::email -> log
    info!("{}", i18n!(catalog, context = "inbox", "One letter", "{0} letters"; account.id, account.email.len())); //~ silent
    let text = i18n!(catalog, "{0} of {1}"; account.id, &account.email);
    info!("{}", text.len()); //~ silent
    info!("{}", text.trim()); //~ PD003 Account::email -> log
}

#[get("/account/<id>?<email>")]
pub fn show(id: u32, email: Option<String>) -> String {
    String::new()
}

pub fn addresses(account: &Account) {
    info!("{}", uri!(show(account.id, _))); //~ silent
    info!("{}", uri!("/members", show(account.id, Some(&account.email)))); //~ PD003 Account::email -> log
    info!("{}", uri!(show(id = account.id, email = Some(account.email.clone())))); //~ PD003 Account::email -> log
    info!("{}", uri!("/help")); //~ silent
}

pub fn addresses_as_they_were(account: &Account) {
    info!("{}", uri!(show: id = account.id, email = _).to_string()); //~ silent
    info!("{}", uri!(self::show: account.id, &account.email).to_string()); //~ PD003 Account::email -> log
}

#[derive(Shrinkwrap, Clone)]
pub struct Address(String);

pub fn wraps(account: &Account, other: &Address) {
    let address = Address(account.email.clone());
    info!("{}", address.trim()); //~ PD003 Account::email -> log
    info!("{}", address.len()); //~ silent
    info!("{}", other.trim()); //~ silent
}
