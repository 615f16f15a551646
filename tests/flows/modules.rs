//- /lib.rs crate:shop deps:privacy=lint-macros,log,models,reports=output
mod accounts;
mod show;
pub mod prelude {
    pub use crate::accounts::{Account, find};
    pub use crate::show::*;
}

use accounts as people;
use log::info;
use prelude::*;

pub fn by_glob() {
    let account: Account = find(1);
    email(&account);
    number(&account);
}

pub fn by_rename() {
    let account = people::find(2);
    info!("{}", account.email); //~ PD003 Account::email -> log
    info!("{}", account.id); //~ silent
}

pub fn by_path() {
    let account = self::accounts::nested::first();
    crate::show::email(&account);
    info!("{}", crate::accounts::nested::first().id); //~ silent
}

pub fn shadowed() {
    fn find(_: u32) -> &'static str {
        "nobody"
    }
    info!("{}", find(1)); //~ silent
    {
        use crate::accounts::find;
        info!("{}", find(1).email); //~ PD003 Account::email -> log
    }
}

pub fn in_blocks(account: &Account) {
    const GREETING: &str = "hello";
    struct Local<'a> {
        email: &'a str,
        greeting: &'static str,
    }
    impl Local<'_> {
        fn print(&self) {
            info!("{}", self.email); //~ PD003 Account::email -> log
            info!("{}", self.greeting); //~ silent
        }
    }
    Local { email: &account.email, greeting: GREETING }.print();
}

pub fn of_other_crates(user: &models::User) {
    info!("{}", user.phone); //~ PD003 User::phone -> log
    info!("{}", user.number); //~ silent
    info!("{}", models::formatted(user)); //~ PD003 User::phone -> log
    reports::line(&user.phone);
    reports::line(&user.number.to_string());
    reports::count(user);
    let kept: reports::Kept<models::User> = reports::Kept::new(user.clone());
    info!("{}", kept.get().phone); //~ PD003 User::phone -> log
    info!("{}", kept.get().number); //~ silent
}

//- /accounts.rs
use privacy::PersonalData;

pub mod nested;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

pub fn find(id: u32) -> Account {
    let email = std::fs::read_to_string(format!("{id}.txt")).unwrap_or_default();
    Account { id, email }
}

//- /accounts/nested.rs
use super::{Account, find};

pub fn first() -> Account {
    find(0)
}

//- /show.rs
use super::accounts::Account;
use log::info;

pub fn email(account: &Account) {
    info!("{}", account.email); //~ PD003 Account::email -> log
}

pub fn number(account: &Account) {
    info!("{}", account.id); //~ silent
}

//- /models/lib.rs crate:models deps:privacy=lint-macros
mod user;
pub use user::User;

pub fn formatted(user: &User) -> String {
    format!("<{}>", user.phone)
}

//- /models/user.rs
#[derive(privacy::PersonalData, Clone, Debug)]
pub struct User {
    pub number: u32,
    #[personal(category = "contact")]
    pub phone: String,
}

//- /output/lib.rs crate:output deps:log,models
use models::User;

pub fn line(text: &str) {
    log::info!("{text}"); //~ PD003 User::phone -> log
}

pub fn count(user: &User) {
    log::info!("{} letters", user.phone.len()); //~ silent
}

pub struct Kept<T>(T);

impl<T> Kept<T> {
    pub fn new(value: T) -> Self {
        Self(value)
    }
    pub fn get(&self) -> &T {
        &self.0
    }
}
