//- /lib.rs crate:shop deps:privacy=lint-macros,log,thiserror,strum,derive_more
use log::{error, info};
use privacy::PersonalData;
use std::fmt::{self, Debug, Display, Formatter, Write as _};

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub phone: String,
}

impl Debug for Account {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account").field("id", &self.id).field("phone", &self.phone).finish_non_exhaustive()
    }
}

impl Display for Account {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "account {}", self.id)
    }
}

pub fn by_hand(account: &Account) {
    info!("{account:?}"); //~ PD003 Account::phone -> log
    info!("{account:#?}"); //~ PD003 Account::phone -> log
    info!("{account}"); //~ silent
    info!("{}", account.to_string()); //~ silent
    info!("{:?}", Some(account)); //~ PD003 Account::phone -> log
    info!("{:?}", vec![account.clone()]); //~ PD003 Account::phone -> log
}

pub struct Padded<'a>(&'a Account);

impl Display for Padded<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.email)
    }
}

pub struct Written<'a>(&'a Account);

impl Display for Written<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("mail: ")?;
        f.write_str(&self.0.email)?;
        f.write_char('.')
    }
}

pub struct Quiet<'a>(&'a Account);

impl Display for Quiet<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Some(first) = self.0.email.chars().next() else { return Ok(()) };
        drop(first);
        f.write_str("***")
    }
}

pub struct Delegates<'a>(&'a Account);

impl Display for Delegates<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self.0, f)
    }
}

impl Debug for Delegates<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0.email, f)
    }
}

pub struct Listed(Vec<Account>);

impl Debug for Listed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|a| a.id)).finish()
    }
}

impl Display for Listed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for account in &self.0 {
            writeln!(f, "{}", account.phone)?;
        }
        Ok(())
    }
}

pub struct Mapped(Account);

impl Debug for Mapped {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_map().entry(&"id", &self.0.id).entry(&"email", &self.0.email).finish()
    }
}

pub struct Tupled(Account);

impl Debug for Tupled {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Tupled").field(&self.0.id).finish()
    }
}

pub struct Alternate(Account);

impl Debug for Alternate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if f.alternate() { write!(f, "{}", self.0.email) } else { f.write_str("…") }
    }
}

pub fn written(account: Account) {
    info!("{}", Padded(&account)); //~ PD003 Account::email -> log
    info!("{}", Written(&account)); //~ PD003 Account::email -> log
    info!("{}", Quiet(&account)); //~ silent
    info!("{}", Delegates(&account)); //~ silent
    info!("{:?}", Delegates(&account)); //~ PD003 Account::email -> log
    let listed = Listed(vec![account.clone()]);
    info!("{listed:?}"); //~ silent
    info!("{listed}"); //~ PD003 Account::phone -> log
    info!("{:?}", Mapped(account.clone())); //~ PD003 Account::email -> log
    info!("{:?}", Tupled(account.clone())); //~ silent
    info!("{:#?}", Alternate(account)); //~ PD003 Account::email -> log
}

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("no account {0}")]
    NoAccount(u64),
    #[error("{email} is taken")]
    Taken { email: String },
    #[error("{0} is not allowed")]
    NotAllowed(String, u64),
    #[error("something with {email:?}", email = .0.email)]
    Named(Account),
    #[error("account {}", .0.id)]
    Numbered(Account),
    #[error("a number {id}")]
    Hidden { id: u64, email: String },
    #[error(transparent)]
    Inner(#[from] Inner),
    #[error("inner")]
    Source(#[source] Inner2),
    #[error("{}", describe(.0))]
    Described(Account),
    #[error("{}", .0.described())]
    Asked(Account),
    #[error(fmt = written)]
    Written(u64, String),
    #[error("{text} {}", counted(.inner.id), text = .inner.id)]
    Within { inner: Account },
}

fn describe(account: &Account) -> String {
    account.phone.clone()
}

impl Account {
    fn described(&self) -> String {
        self.phone.clone()
    }
}

fn written(id: &u64, text: &str, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    write!(f, "{id}: {text}")
}

fn counted(id: u64) -> u64 {
    id + 1
}

#[derive(Debug, thiserror::Error)]
#[error("inner {text}")]
pub struct Inner {
    text: String,
    id: u64,
}

#[derive(Debug, thiserror::Error)]
#[error("inner 2")]
pub struct Inner2 {
    text: String,
}

pub fn thrown(account: &Account) {
    error!("{}", Failure::NoAccount(account.id)); //~ silent
    error!("{}", Failure::Taken { email: account.email.clone() }); //~ PD003 Account::email -> log
    error!("{}", Failure::NotAllowed(account.email.clone(), 1)); //~ PD003 Account::email -> log
    error!("{}", Failure::NotAllowed("that".to_owned(), account.id)); //~ silent
    error!("{}", Failure::Named(account.clone())); //~ PD003 Account::email -> log
    error!("{}", Failure::Numbered(account.clone())); //~ silent
    error!("{}", Failure::Hidden { id: 1, email: account.email.clone() }); //~ silent
    error!("{:?}", Failure::Hidden { id: 1, email: account.email.clone() }); //~ PD003 Account::email -> log
    error!("{}", Failure::Inner(Inner { text: account.email.clone(), id: 1 })); //~ PD003 Account::email -> log
    error!("{}", Failure::Inner(Inner { text: "x".to_owned(), id: account.id })); //~ silent
    error!("{}", Failure::Source(Inner2 { text: account.email.clone() })); //~ silent
    error!("{:?}", Failure::Source(Inner2 { text: account.email.clone() })); //~ PD003 Account::email -> log
}

pub fn described(account: &Account) {
    error!("{}", Failure::Described(account.clone())); //~ PD003 Account::email, Account::phone -> log
    error!("{}", Failure::Asked(account.clone())); //~ PD003 Account::email, Account::phone -> log
    error!("{}", Failure::Written(1, account.email.clone())); //~ PD003 Account::email -> log
    error!("{}", Failure::Written(account.id, String::new())); //~ silent
    error!("{}", Failure::Within { inner: account.clone() }); //~ silent
}

fn find(account: &Account) -> Result<u64, Failure> {
    if account.id == 0 { Err(Failure::NoAccount(account.id)) } else { Ok(account.id) }
}

fn register(account: &Account) -> Result<u64, Failure> {
    Err(Failure::Taken { email: account.email.clone() })
}

fn parse(text: &str) -> Result<u64, std::num::ParseIntError> {
    text.parse()
}

pub fn handled(account: &Account) {
    if let Err(e) = find(account) {
        error!("{e} {e:?}"); //~ silent
    }
    if let Err(e) = register(account) {
        error!("{e}"); //~ PD003 Account::email -> log
    }
    if let Err(e) = parse(&account.phone) {
        error!("{e}"); //~ silent
    }
    match register(account) {
        Err(Failure::NoAccount(id)) => error!("{id}"), //~ silent
        Err(other) => error!("{other}"), //~ PD003 Account::email -> log
        Ok(id) => info!("{id}"), //~ silent
    }
}

pub fn boxed(account: &Account) -> Result<(), Box<dyn std::error::Error>> {
    let first = find(account).map_err(|e| Box::new(e) as Box<dyn std::error::Error>);
    if let Err(e) = &first {
        error!("{e}"); //~ silent
    }
    let failed: Box<dyn std::error::Error> = Box::new(Failure::Taken { email: account.email.clone() });
    error!("{failed}"); //~ PD003 Account::email -> log
    let text: Box<dyn std::error::Error> = format!("no {}", account.phone).into();
    error!("{text}"); //~ PD003 Account::phone -> log
    Ok(())
}

#[derive(Clone, strum::Display)]
pub enum Kind {
    Plain(Account),
    #[strum(to_string = "kind {0}")]
    Shown(String),
    #[strum(serialize = "other")]
    Other { account: Account },
}

pub fn strum(account: &Account) {
    info!("{}", Kind::Plain(account.clone())); //~ silent
    info!("{}", Kind::Shown(account.email.clone())); //~ PD003 Account::email -> log
    info!("{}", Kind::Other { account: account.clone() }); //~ silent
}

#[derive(derive_more::Display)]
#[display("{id}")]
pub struct Short {
    id: u64,
    email: String,
}

#[derive(derive_more::Display)]
#[display("{} <{}>", name, email)]
pub struct Long {
    name: String,
    email: String,
}

#[derive(derive_more::Display)]
pub struct Wrapper(String);

#[derive(derive_more::Debug)]
pub struct Skips {
    id: u64,
    #[debug(skip)]
    email: String,
    #[debug("***")]
    phone: String,
}

#[derive(derive_more::Display)]
pub enum Shapes {
    #[display("nothing")]
    Nothing(Account),
    #[display("{_0}")]
    Something(String),
}

pub fn derive_more(account: &Account) {
    info!("{}", Short { id: 1, email: account.email.clone() }); //~ silent
    info!("{}", Long { name: "x".to_owned(), email: account.email.clone() }); //~ PD003 Account::email -> log
    info!("{}", Wrapper(account.email.clone())); //~ PD003 Account::email -> log
    info!("{:?}", Skips { id: 1, email: account.email.clone(), phone: account.phone.clone() }); //~ silent
    info!("{}", Shapes::Nothing(account.clone())); //~ silent
    info!("{}", Shapes::Something(account.email.clone())); //~ PD003 Account::email -> log
}

/// One of two, shown as what it is.
pub enum OneOf<L, R> {
    First(L),
    Second(R),
}

impl<L: std::fmt::Display, R: std::fmt::Display> std::fmt::Display for OneOf<L, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::First(first) => std::fmt::Display::fmt(first, f),
            Self::Second(second) => second.fmt(f),
        }
    }
}

pub fn shows_one_of(account: &Account, name: OneOf<String, &'static str>) {
    info!("{name}"); //~ silent
    let name: OneOf<String, &'static str> = OneOf::First(account.email.clone());
    info!("{name}"); //~ PD003 Account::email -> log
    let name: OneOf<u32, String> = OneOf::Second(account.email.clone());
    info!("{name}"); //~ PD003 Account::email -> log
}
