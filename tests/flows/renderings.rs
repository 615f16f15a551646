//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde,serde_json,thiserror,secrecy,strum
use log::info;
use privacy::PersonalData;
use serde::Serialize;
use std::fmt;

#[derive(PersonalData, Clone, Debug, Serialize)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    #[serde(skip)]
    pub phone: String,
}

#[derive(PersonalData, Clone)]
pub struct Quiet {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

impl fmt::Debug for Quiet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quiet").field("id", &self.id).finish_non_exhaustive()
    }
}

impl fmt::Display for Quiet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "quiet {}", self.id)
    }
}

#[derive(PersonalData, Clone)]
pub struct Loud {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

impl fmt::Debug for Loud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loud").field("id", &self.id).field("email", &self.email).finish()
    }
}

impl fmt::Display for Loud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.email)
    }
}

pub fn derived_debug(account: &Account) {
    info!("{account:?}"); //~ PD003 Account::email, Account::phone -> log
    info!("{:?}", Some(account)); //~ PD003 Account::email, Account::phone -> log
    info!("{:?}", (account.id, "x")); //~ silent
}

pub fn written_by_hand(quiet: &Quiet, loud: &Loud) {
    info!("{quiet:?}"); //~ silent
    info!("{quiet}"); //~ silent
    info!("{loud:?}"); //~ PD003 Loud::email -> log
    info!("{loud}"); //~ PD003 Loud::email -> log
    info!("{}", quiet.to_string()); //~ silent
    info!("{}", loud.to_string()); //~ PD003 Loud::email -> log
    let text = format!("{loud}");
    info!("{text}"); //~ PD003 Loud::email -> log
}

#[derive(Debug)]
pub struct Outer {
    quiet: Quiet,
    number: u32,
}

#[derive(Debug)]
pub struct Holder {
    loud: Loud,
}

pub fn nested(outer: &Outer, holder: &Holder) {
    info!("{outer:?}"); //~ silent
    info!("{holder:?}"); //~ PD003 Loud::email -> log
    info!("{}", outer.number); //~ silent
}

pub fn serialised(account: &Account) {
    let text = serde_json::to_string(account).unwrap_or_default();
    info!("{text}"); //~ PD003 Account::email -> log
    let value = serde_json::json!({ "id": account.id });
    info!("{value}"); //~ silent
    let value = serde_json::json!({ "id": account.id, "mail": account.email });
    info!("{value}"); //~ PD003 Account::email -> log
    let value = serde_json::json!({ "all": account });
    info!("{value}"); //~ PD003 Account::email -> log
}

#[derive(PersonalData, Serialize)]
pub struct Reply {
    id: u32,
    #[personal(category = "contact")]
    #[serde(skip_serializing)]
    email: String,
    #[serde(flatten)]
    account: Account,
}

pub fn serde_attributes(reply: &Reply) {
    let text = serde_json::to_string(reply).unwrap_or_default();
    info!("{text}"); //~ PD003 Account::email -> log
    info!("{}", reply.id); //~ silent
}

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("no such address")]
    NotFound(String),
    #[error("not valid: {0}")]
    Invalid(String),
    #[error("code {code}")]
    Coded { code: u32, text: String },
    #[error(transparent)]
    Other(#[from] std::fmt::Error),
}

pub fn errors_by_display_and_debug(account: &Account) {
    let hidden = Failure::NotFound(account.email.clone());
    info!("{hidden}"); //~ silent
    info!("{hidden:?}"); //~ PD003 Account::email -> log
    let shown = Failure::Invalid(account.email.clone());
    info!("{shown}"); //~ PD003 Account::email -> log
    let coded = Failure::Coded { code: 3, text: account.email.clone() };
    info!("{coded}"); //~ silent
}

fn fail(account: &Account) -> Result<(), Failure> {
    Err(Failure::NotFound(account.email.clone()))
}

fn fail_loudly(account: &Account) -> Result<(), Failure> {
    Err(Failure::Invalid(account.email.clone()))
}

pub fn errors_where_they_are_logged(account: &Account) {
    if let Err(e) = fail(account) {
        info!("{e}"); //~ silent
    }
    if let Err(e) = fail_loudly(account) {
        info!("{e}"); //~ PD003 Account::email -> log
    }
}

#[derive(PersonalData, Debug)]
pub struct Secret {
    #[personal(category = "contact")]
    email: secrecy::SecretString,
}

pub fn hidden_by_its_type(secret: &Secret) {
    info!("{secret:?}"); //~ silent
    info!("{}", secrecy::ExposeSecret::expose_secret(&secret.email)); //~ PD003 Secret::email -> log
}

#[derive(Debug, Clone, Copy)]
pub enum Level {
    Low,
    High,
}

#[derive(PersonalData, Debug)]
pub struct Patient {
    #[personal(category = "health")]
    level: Level,
    ward: u32,
}

pub fn enums(patient: &Patient) {
    info!("{:?}", patient.level); //~ PD003 Patient::level -> log
    info!("{}", patient.ward); //~ silent
    info!("{patient:?}"); //~ PD003 Patient::level -> log
}

pub fn number_formats(account: &Account) {
    info!("{:>8}", account.email); //~ PD003 Account::email -> log
    info!("{:08x}", account.id); //~ silent
    info!("{0} {0:?}", account.email); //~ PD003 Account::email -> log
    info!("{:1$}", account.id, account.email.len()); //~ silent
    info!("{email}", email = account.email); //~ PD003 Account::email -> log
    info!("{{email}} {}", account.id); //~ silent
}

#[derive(Clone, Debug, strum::Display, strum::AsRefStr)]
pub enum Refusal {
    Closed,
    UnknownAddress(String),
    #[strum(to_string = "no such address: {0}")]
    Told(String),
}

pub fn named_by_variant(account: &Account) {
    let refusal = Refusal::UnknownAddress(account.email.clone());
    info!("{refusal}"); //~ silent
    info!("{}", refusal.as_ref()); //~ silent
    info!("{refusal:?}"); //~ PD003 Account::email -> log
    let told = Refusal::Told(account.email.clone());
    info!("{told}"); //~ PD003 Account::email -> log
}
