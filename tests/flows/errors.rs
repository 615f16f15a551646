//- /lib.rs crate:shop deps:privacy=lint-macros,log,anyhow,thiserror
use anyhow::{Context, anyhow, bail, ensure};
use log::{error, info, warn};
use privacy::PersonalData;
use std::fmt;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

#[derive(Debug)]
pub enum Refused {
    Closed,
    InvalidEmail(String),
    UnknownAccount(u32),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => f.write_str("closed"),
            Self::InvalidEmail(_) => f.write_str("the address is invalid"),
            Self::UnknownAccount(id) => write!(f, "no account {id}"),
        }
    }
}

impl std::error::Error for Refused {}

fn checked(account: &Account) -> Result<u32, Refused> {
    if account.email.contains('@') { Ok(account.id) } else { Err(Refused::InvalidEmail(account.email.clone())) }
}

fn found(id: u32) -> Result<Account, Refused> {
    Err(Refused::UnknownAccount(id))
}

pub fn own_errors(account: &Account) {
    if let Err(e) = checked(account) {
        warn!("{e}"); //~ silent
        warn!("{e:?}"); //~ PD003 Account::email -> log
    }
    match checked(account) {
        Ok(id) => info!("{id}"), //~ silent
        Err(Refused::InvalidEmail(address)) => warn!("{address}"), //~ PD003 Account::email -> log
        Err(Refused::UnknownAccount(id)) => warn!("{id}"), //~ silent
        Err(Refused::Closed) => {}
    }
    if let Err(e) = found(account.id) {
        warn!("{e:?}"); //~ silent
    }
}

pub fn outside_errors(account: &Account) {
    if let Err(e) = std::fs::write("accounts.txt", &account.email) { //~ PD004 Account::email -> storage
        error!("{e}"); //~ silent
        error!("{e:?}"); //~ silent
    }
    if let Err(e) = account.email.parse::<u64>() {
        error!("no number: {e}"); //~ silent
    }
    let number: Result<u64, _> = account.email.parse();
    if let Ok(number) = number {
        info!("{number}"); //~ PD003 Account::email -> log
    }
}

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("the account {0} is closed")]
    Closed(u32),
    #[error("{address} can't be reached")]
    Unreachable { address: String },
    #[error("it can't be reached")]
    Silent { address: String },
    #[error(transparent)]
    Refused(#[from] Refused),
}

fn reach(account: &Account) -> Result<(), Failure> {
    if account.id == 0 {
        return Err(Failure::Closed(account.id));
    }
    Err(Failure::Unreachable { address: account.email.clone() })
}

fn reach_silently(account: &Account) -> Result<(), Failure> {
    checked(account)?;
    Err(Failure::Silent { address: account.email.clone() })
}

pub fn derived_errors(account: &Account) {
    if let Err(e) = reach(account) {
        warn!("{e}"); //~ PD003 Account::email -> log
    }
    if let Err(e) = reach_silently(account) {
        warn!("{e}"); //~ silent
        warn!("{e:?}"); //~ PD003 Account::email -> log
    }
}

fn with_anyhow(account: &Account) -> anyhow::Result<()> {
    ensure!(account.id != 0, "no account");
    if account.id == 1 {
        bail!("{} is not allowed", account.email);
    }
    Ok(())
}

fn without_data(account: &Account) -> anyhow::Result<u32> {
    let id = checked(account).context("the account can't be used")?;
    if id == 1 {
        return Err(anyhow!("account {id} is closed"));
    }
    Ok(id)
}

fn with_context(account: &Account) -> anyhow::Result<String> {
    std::fs::read_to_string("accounts.txt").with_context(|| format!("reading for {}", account.email))
}

pub fn anyhow_errors(account: &Account) {
    if let Err(e) = with_anyhow(account) {
        error!("{e}"); //~ PD003 Account::email -> log
    }
    if let Err(e) = without_data(account) {
        error!("{e}"); //~ silent
    }
    match with_context(account) {
        Ok(text) => info!("{text}"), //~ silent
        Err(e) => error!("{e:#}"), //~ PD003 Account::email -> log
    }
}

fn boxed(account: &Account) -> Result<(), Box<dyn std::error::Error>> {
    if account.id == 0 {
        return Err("no account".into());
    }
    Err(format!("{} is unknown", account.email).into())
}

fn boxed_clean(account: &Account) -> Result<(), Box<dyn std::error::Error>> {
    let _: u64 = account.email.parse()?;
    Err("no account".into())
}

pub fn boxed_errors(account: &Account) {
    if let Err(e) = boxed(account) {
        error!("{e}"); //~ PD003 Account::email -> log
    }
    if let Err(e) = boxed_clean(account) {
        error!("{e}"); //~ silent
    }
}

pub fn mapped(account: &Account) -> Result<u32, String> {
    let id = checked(account).map_err(|e| e.to_string())?;
    info!("{id}"); //~ silent
    reach(account).map_err(|e| {
        warn!("{e}"); //~ PD003 Account::email -> log
        "unreachable".to_string()
    })?;
    Ok(id)
}

pub fn panics(account: &Account) {
    if account.id == 3 {
        panic!("no way to reach {}", account.email); //~ PD003 Account::email -> log
    }
    assert!(account.id > 0, "account {}", account.id); //~ silent
    assert_eq!(account.email, "nobody"); //~ PD003 Account::email -> log
    checked(account).expect("a good account"); //~ PD003 Account::email -> log
    found(account.id).map(|a| a.id).unwrap(); //~ silent
}

/// What a project makes of the errors of its libraries: anything that `anyhow` takes.
pub struct Failed {
    pub code: u32,
    pub text: String,
    pub cause: anyhow::Error,
}

impl<T: Into<anyhow::Error>> From<T> for Failed {
    fn from(error: T) -> Self {
        let cause = error.into();
        Failed { code: 1, text: format!("{}", &cause), cause }
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.code, self.text, self.cause)
    }
}

fn converted_silently(account: &Account) -> Result<u32, Failed> {
    Ok(checked(account)?)
}

fn converted(account: &Account) -> Result<(), Failed> {
    reach(account)?;
    Ok(())
}

pub fn converted_errors(account: &Account) {
    if let Err(e) = converted_silently(account) {
        warn!("{e}"); //~ silent
        warn!("{}", e.cause); //~ silent
    }
    if let Err(e) = converted(account) {
        warn!("{e}"); //~ PD003 Account::email -> log
    }
}

fn of_many_kinds(account: &Account) -> Result<u32, Failed> {
    let id = checked(account)?;
    let text = std::fs::read_to_string("accounts.txt")?;
    let number: u32 = text.trim().parse()?;
    found(number)?;
    Ok(id)
}

fn of_many_kinds_with_one_that_tells(account: &Account) -> Result<(), Failed> {
    if account.id > 7 {
        of_many_kinds(account)?;
    }
    if account.id > 9 {
        reach_silently(account)?;
    }
    reach(account)?;
    Ok(())
}

pub fn errors_of_many_kinds(account: &Account) {
    if let Err(e) = of_many_kinds(account) {
        warn!("{e}"); //~ silent
    }
    if let Err(e) = of_many_kinds_with_one_that_tells(account) {
        warn!("{e}"); //~ PD003 Account::email -> log
        warn!("{}", e.code); //~ silent
    }
}

// Where `bail!` is called, no name says what it returns.
mod alone {
    use super::Account;
    use log::info;

    fn checked(account: &Account) -> anyhow::Result<u32> {
        anyhow::ensure!(account.id > 0, "nobody is {}", account.email);
        if account.id == 1 {
            anyhow::bail!("not for {}", account.email);
        }
        Ok(account.id)
    }

    pub fn shows_both(account: &Account) {
        match checked(account) {
            Ok(id) => info!("{id}"),  //~ silent
            Err(e) => info!("{e}"), //~ PD003 Account::email -> log
        }
    }
}
