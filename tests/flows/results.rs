//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::{error, info};
use privacy::PersonalData;
use std::collections::HashMap;

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub phone: Option<String>,
}

#[derive(Debug)]
pub enum LoadError {
    Missing(u32),
    Broken,
}

fn load(id: u32) -> Result<Account, LoadError> {
    match id {
        0 => Err(LoadError::Missing(id)),
        1 => Err(LoadError::Broken),
        _ => Ok(Account { id, email: std::env::var("EMAIL").unwrap_or_default(), phone: std::env::var("PHONE").ok() }),
    }
}

fn find(id: u32) -> Option<Account> {
    load(id).ok()
}

pub fn question_mark(id: u32) -> Result<(), LoadError> {
    let account = load(id)?;
    info!("{}", account.email); //~ PD003 Account::email -> log
    info!("{}", account.id); //~ silent
    Ok(())
}

pub fn question_mark_on_options(id: u32) -> Option<String> {
    let account = find(id)?;
    let phone = account.phone?;
    info!("{phone}"); //~ PD003 Account::phone -> log
    Some(phone)
}

pub fn errors_are_clean(id: u32) {
    match load(id) {
        Ok(account) => info!("{}", account.email), //~ PD003 Account::email -> log
        Err(e) => error!("{e:?}"), //~ silent
    }
    if let Err(e) = load(id) {
        error!("{e:?}"); //~ silent
    }
}

fn validate(email: &str) -> Result<(), String> {
    if email.contains('@') { Ok(()) } else { Err("not an address".to_string()) }
}

fn validate_loud(email: &str) -> Result<(), String> {
    if email.contains('@') { Ok(()) } else { Err(format!("not an address: {email}")) }
}

pub fn errors_that_hold_data(account: &Account) {
    if let Err(e) = validate(&account.email) {
        error!("{e}"); //~ silent
    }
    if let Err(e) = validate_loud(&account.email) {
        error!("{e}"); //~ PD003 Account::email -> log
    }
}

pub fn parse_errors(account: &Account) {
    match account.email.parse::<u32>() {
        Ok(number) => info!("{number}"), //~ PD003 Account::email -> log
        Err(e) => error!("{e}"), //~ silent
    }
}

pub fn combinators(account: &Account) {
    let phone = account.phone.clone();
    info!("{}", phone.clone().unwrap_or_default()); //~ PD003 Account::phone -> log
    info!("{}", phone.as_deref().unwrap_or("none")); //~ PD003 Account::phone -> log
    info!("{:?}", phone.as_ref().map(|p| p.len())); //~ silent
    info!("{:?}", phone.as_ref().map(|p| p.to_uppercase())); //~ PD003 Account::phone -> log
    info!("{}", phone.as_ref().map_or(0, |p| p.len())); //~ silent
    info!("{:?}", phone.as_ref().filter(|p| p.len() > 3)); //~ PD003 Account::phone -> log
    info!("{:?}", phone.clone().ok_or("no phone")); //~ PD003 Account::phone -> log
    info!("{:?}", phone.clone().ok_or("no phone").err()); //~ silent
    info!("{:?}", Some(account.id).zip(phone.clone()).map(|(id, _)| id)); //~ silent
    info!("{:?}", phone.is_some_and(|p| p.is_empty())); //~ silent
}

pub fn and_then(id: u32) {
    let phone = find(id).and_then(|account| account.phone);
    info!("{phone:?}"); //~ PD003 Account::phone -> log
    let number = find(id).and_then(|account| account.id.checked_add(1));
    info!("{number:?}"); //~ silent
    let email = load(id).map(|account| account.email);
    info!("{email:?}"); //~ PD003 Account::email -> log
    let number = load(id).map(|account| account.id);
    info!("{number:?}"); //~ silent
}

pub fn map_err(account: &Account) -> Result<u32, String> {
    let clean = account.email.parse::<u32>().map_err(|e| e.to_string());
    info!("{:?}", clean.as_ref().err()); //~ silent
    let dirty = account.email.parse::<u32>().map_err(|_| format!("bad {}", account.email));
    if let Err(e) = &dirty {
        error!("{e}"); //~ PD003 Account::email -> log
    }
    clean
}

pub fn unwraps(id: u32) {
    info!("{}", load(id).unwrap().email); //~ PD003 Account::email -> log
    info!("{}", find(id).expect("an account").id); //~ silent
    let email = load(id).unwrap_or_else(|_| panic!("no account")).email;
    info!("{email}"); //~ PD003 Account::email -> log
}

pub fn lookups(map: &HashMap<String, u32>, account: &Account) {
    let number = map.get(&account.email);
    info!("{number:?}"); //~ silent
    info!("{}", map.contains_key(&account.email)); //~ silent
}

pub fn if_let_ok(id: u32) {
    if let Ok(Account { email, .. }) = load(id) {
        info!("{email}"); //~ PD003 Account::email -> log
    }
    let Ok(account) = load(id) else {
        error!("not loaded"); //~ silent
        return;
    };
    info!("{}", account.email); //~ PD003 Account::email -> log
}

pub fn transposed(account: &Account) -> Result<(), std::num::ParseIntError> {
    let number: Option<u64> = account.phone.as_ref().map(|p| p.parse::<u64>()).transpose()?;
    info!("{number:?}"); //~ PD003 Account::phone -> log
    Ok(())
}

pub struct Broken;

pub struct Address(String);

impl std::str::FromStr for Address {
    type Err = Broken;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() { Err(Broken) } else { Ok(Address(text.to_owned())) }
    }
}

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("broken")
    }
}

pub struct Told(String);

impl TryFrom<&Account> for Told {
    type Error = String;
    fn try_from(account: &Account) -> Result<Self, Self::Error> {
        if account.id == 0 { Err("nobody".to_string()) } else { Ok(Told(account.email.clone())) }
    }
}

pub fn errors_of_conversions(account: &Account) {
    match account.email.parse::<Address>() {
        Ok(address) => info!("{}", address.0), //~ PD003 Account::email -> log
        Err(broken) => info!("{broken}"), //~ silent
    }
    let told: Result<Told, _> = account.try_into();
    match told {
        Ok(told) => info!("{}", told.0), //~ PD003 Account::email -> log
        Err(text) => info!("{text}"), //~ silent
    }
}
