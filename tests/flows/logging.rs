//- /lib.rs crate:shop deps:privacy=lint-macros,log,tracing
use privacy::PersonalData;
use tracing::{Level, instrument};

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

pub fn printed(account: &Account) {
    println!("{}", account.email); //~ PD003 Account::email -> log
    println!("{}", account.id); //~ silent
    print!("{}", account.email); //~ PD003 Account::email -> log
    eprintln!("{}", account.email); //~ PD003 Account::email -> log
    eprint!("{:?}", account.id); //~ silent
    let id = dbg!(account.id); //~ silent
    let email = dbg!(&account.email); //~ PD003 Account::email -> log
    println!("{id}"); //~ silent
    println!("{email}"); //~ PD003 Account::email -> log
}

pub fn captured(account: &Account, width: usize) {
    let Account { id, email } = account;
    println!("{id} {email}"); //~ PD003 Account::email -> log
    println!("{id:>width$}"); //~ silent
    println!("{email:>width$}"); //~ PD003 Account::email -> log
    println!("{0} {0:?} {id}", email.len()); //~ silent
    println!("{name}", name = email); //~ PD003 Account::email -> log
    println!("{{email}} {id}"); //~ silent
    println!("{:1$}", id, width); //~ silent
    println!("{account:?}"); //~ PD003 Account::email -> log
    println!(concat!("{}", " {}"), id, email); //~ PD003 Account::email -> log
    println!(concat!("{}", " {}"), id, width); //~ silent
}

fn pair<A, B>(a: A, _b: B) -> A {
    a
}

pub fn with_arguments_of_types(account: &Account) {
    println!("{} {}", pair::<u32, _>(account.id, 1), account.id); //~ silent
    println!("{} {}", pair::<Vec<u32>, Option<u8>>(Vec::new(), None).len(), account.email); //~ PD003 Account::email -> log
    println!("{} {}", account.id < 1, 2 > account.id); //~ silent
}

pub fn built(account: &Account) {
    let text = format!("{} <{}>", account.id, account.email);
    let number = format!("{:05}", account.id);
    println!("{text}"); //~ PD003 Account::email -> log
    println!("{number}"); //~ silent
    let args = format_args!("{}", account.email).to_string();
    println!("{args}"); //~ PD003 Account::email -> log
    let mut buffer = String::new();
    use std::fmt::Write as _;
    write!(buffer, "{}", account.id).unwrap();
    println!("{buffer}"); //~ silent
    writeln!(buffer, "{}", account.email).unwrap();
    println!("{buffer}"); //~ PD003 Account::email -> log
}

pub fn asserted(account: &Account) {
    assert!(!account.email.is_empty()); //~ silent
    assert!(account.id > 0, "{}", account.email); //~ PD003 Account::email -> log
    assert_ne!(account.id, 0); //~ silent
    debug_assert_eq!(account.email, "x", "same"); //~ PD003 Account::email -> log
    match account.id {
        0 => unreachable!("{}", account.email), //~ PD003 Account::email -> log
        1 => todo!("{}", account.id), //~ silent
        2 => unimplemented!("{}", account.email), //~ PD003 Account::email -> log
        _ => {}
    }
}

pub fn logged(account: &Account) {
    log::error!("{}", account.email); //~ PD003 Account::email -> log
    log::warn!(target: "shop", "{}", account.email); //~ PD003 Account::email -> log
    log::info!(target: "shop", "{}", account.id); //~ silent
    log::debug!(email = account.email.as_str(); "signed in"); //~ PD003 Account::email -> log
    log::debug!(id = account.id; "signed in"); //~ silent
    log::trace!(email:% = account.email, id = account.id; "signed in"); //~ PD003 Account::email -> log
    log::log!(log::Level::Info, "{}", account.email); //~ PD003 Account::email -> log
    if log::log_enabled!(log::Level::Debug) {
        log::debug!("{}", account.id); //~ silent
    }
}

pub fn traced(account: &Account) {
    tracing::info!("{}", account.email); //~ PD003 Account::email -> log
    tracing::info!(id = account.id, "signed in"); //~ silent
    tracing::info!(email = account.email, "signed in"); //~ PD003 Account::email -> log
    tracing::warn!(email = %account.email); //~ PD003 Account::email -> log
    tracing::warn!(account = ?account, "whole"); //~ PD003 Account::email -> log
    tracing::debug!(%account.email, "shorthand"); //~ PD003 Account::email -> log
    tracing::debug!(%account.id, ?account.id, "shorthand"); //~ silent
    let email = &account.email;
    let id = account.id;
    tracing::error!(email, "shorthand"); //~ PD003 Account::email -> log
    tracing::error!(id, "shorthand"); //~ silent
    tracing::trace!(target: "shop", user.email = %email, "dotted"); //~ PD003 Account::email -> log
    tracing::event!(Level::INFO, %email, "event"); //~ PD003 Account::email -> log
    tracing::event!(Level::INFO, id, "event"); //~ silent
    tracing::info!(name: "signed in", { id }, "{}", email.len()); //~ silent
}

pub fn spanned(account: &Account) {
    let span = tracing::info_span!("sign-in", email = %account.email); //~ PD003 Account::email -> log
    let _entered = span.enter();
    let other = tracing::span!(Level::INFO, "sign-in", id = account.id); //~ silent
    other.record("email", account.email.as_str()); //~ PD003 Account::email -> log
    other.record("id", account.id); //~ silent
}

#[instrument] //~ PD003 Account::email -> log
pub fn instrumented(account: &Account, count: u32) -> u32 {
    count + account.id
}

#[instrument(skip(account))] //~ silent
pub fn skipped(account: &Account, count: u32) -> u32 {
    count + account.id
}

#[instrument(skip_all, fields(id = account.id))] //~ silent
pub fn all_skipped(account: &Account, email: &str) -> u32 {
    account.id + email.len() as u32
}

#[instrument(skip_all, fields(email = %account.email))] //~ PD003 Account::email -> log
pub async fn with_fields(account: &Account) -> u32 {
    account.id
}

#[tracing::instrument(level = "debug", skip(account), ret)] //~ PD003 Account::email -> log
pub fn returned(account: &Account) -> String {
    account.email.clone()
}

macro_rules! audit {
    ($account:expr, $($arg:tt)*) => {
        log::info!("{}: {}", $account.id, format!($($arg)*))
    };
}

macro_rules! each_logged {
    ($($value:expr),* $(,)?) => { $( log::info!("{}", $value); )* };
}

pub fn own_macros(account: &Account) {
    audit!(account, "signed in"); //~ silent
    audit!(account, "{} signed in", account.email); //~ PD003 Account::email -> log
    each_logged!(account.id, 1 + 2); //~ silent
    each_logged!(account.id, account.email); //~ PD003 Account::email -> log
}
