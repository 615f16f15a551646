//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[purpose.support]
[recipient.log]
[recipient.storage]
[[allow]]
data = ["personal"]
to = ["storage"]
[[context]]
path = "**"
purposes = ["support"]
//- /lib.rs crate:shop deps:privacy=lint-macros,log,tokio,anyhow,lazy_static,async-trait,thiserror,serde_json
use anyhow::{Context, anyhow, bail, ensure};
use log::info;
use privacy::PersonalData;
use std::fmt::Write as _;

#[derive(PersonalData, Clone, Debug, PartialEq)]
pub struct Account {
    pub id: i64,
    #[personal(category = "contact")]
    pub email: String,
    pub logins: u32,
}

pub fn failures(account: &Account) -> anyhow::Result<()> {
    if account.logins > 3 {
        bail!("too many logins of {}", account.email);
    }
    ensure!(account.logins != 2, "two logins of {}", account.id);
    ensure!(account.logins < 9);
    Err(anyhow!("no such account: {}", account.email)).with_context(|| format!("account {}", account.id))
}

fn only_ids(account: &Account) -> anyhow::Result<()> {
    ensure!(account.email.contains('@'), "{} has no address", account.id);
    bail!("{}", account.id)
}

pub fn logged_failures(account: &Account) {
    if let Err(error) = failures(account) {
        info!("{error:#}"); //~ PD001 Account::email -> log
    }
    if let Err(error) = only_ids(account) {
        info!("{error:?}"); //~ silent
    }
}

pub fn asserted(account: &Account, other: &Account) {
    assert!(account.logins > 0, "no login of {}", account.id); //~ silent
    assert!(account.logins > 0, "no login of {}", account.email); //~ PD001 Account::email -> log
    assert!(account.email.contains('@')); //~ silent
    assert_eq!(account.logins, other.logins); //~ silent
    assert_eq!(account.email, other.email); //~ PD001 Account::email -> log
    assert_ne!(account.id, other.id, "{}", other.email); //~ PD001 Account::email -> log
    debug_assert_eq!(account, other); //~ PD001 Account::email -> log
}

pub fn ended(account: &Account) {
    match account.logins {
        0 => unreachable!("{} never logged in", account.id), //~ silent
        1 => unreachable!("{} logged in once", account.email), //~ PD001 Account::email -> log
        2 => todo!("{}", account.email), //~ PD001 Account::email -> log
        3 => unimplemented!("for {}", account.email), //~ PD001 Account::email -> log
        4 => panic!("{account:?}"), //~ PD001 Account::email -> log
        _ => {}
    }
}

pub fn printed(account: &Account) {
    eprintln!("{}", account.id); //~ silent
    eprintln!("{}", account.email); //~ PD001 Account::email -> log
    eprint!("{email}", email = account.email); //~ PD001 Account::email -> log
    let id = dbg!(account.id); //~ silent
    println!("{id}"); //~ silent
    let email = dbg!(account.email.clone()); //~ PD001 Account::email -> log
    print!("{email}"); //~ PD001 Account::email -> log
    dbg!(account.id, &account.email); //~ PD001 Account::email -> log
    println!("{}", format_args!("{} {}", account.id, account.email)); //~ PD001 Account::email -> log
    println!(concat!("{} ", "{}"), account.id, account.logins); //~ silent
    println!(concat!("{} ", "{}"), account.id, account.email); //~ PD001 Account::email -> log
    println!("{} {}", env!("CARGO_PKG_NAME"), stringify!(account.email)); //~ silent
    println!("{}{}{}", file!(), line!(), module_path!()); //~ silent
}

pub fn written(account: &Account) -> std::fmt::Result {
    let mut text = String::new();
    write!(text, "{}", account.id)?;
    writeln!(text, " {}", account.logins)?;
    info!("{text}"); //~ silent
    write!(&mut text, "{}", account.email)?;
    info!("{text}"); //~ PD001 Account::email -> log
    Ok(())
}

pub fn values(account: &Account) {
    let all = vec![account.id.to_string(), account.email.clone()];
    info!("{}", all.len()); //~ silent
    info!("{all:?}"); //~ PD001 Account::email -> log
    let same = vec![account.email.clone(); 3];
    info!("{same:?}"); //~ PD001 Account::email -> log
    let known = matches!(account.email.as_str(), "a@b.c" | "c@d.e");
    info!("{known}"); //~ silent
    let json = serde_json::json!({ "id": account.id, "nested": { "list": [account.logins] } });
    info!("{json}"); //~ silent
    let json = serde_json::json!({ "id": account.id, "nested": { "list": [account.email] } });
    info!("{json}"); //~ PD001 Account::email -> log
}

async fn mail(account: &Account) -> String {
    account.email.clone()
}

async fn number(account: &Account) -> anyhow::Result<u32> {
    Ok(account.logins)
}

async fn maybe(account: &Account) -> anyhow::Result<String> {
    Ok(account.email.clone())
}

pub async fn awaited(account: &Account) -> anyhow::Result<()> {
    let (mail, number) = tokio::join!(mail(account), number(account));
    info!("{number:?}"); //~ silent
    info!("{mail}"); //~ PD001 Account::email -> log
    let (logins, email) = tokio::try_join!(self::number(account), maybe(account))?;
    info!("{logins}"); //~ silent
    info!("{email}"); //~ PD001 Account::email -> log
    tokio::select! {
        found = self::mail(account) => info!("{found}"), //~ PD001 Account::email -> log
        Ok(count) = self::number(account), if account.id > 0 => {
            info!("{count}"); //~ silent
        }
        _ = tokio::time::sleep(std::time::Duration::from_secs(1)) => info!("late"), //~ silent
        _ = std::future::ready(1) => info!("{}", account.email), //~ PD001 Account::email -> log
        else => info!("{}", account.email), //~ PD001 Account::email -> log
    }
    let chosen = tokio::select! {
        biased;
        found = maybe(account) => found?,
        _ = std::future::ready(()) => String::new(),
    };
    info!("{chosen}"); //~ PD001 Account::email -> log
    Ok(())
}

#[async_trait::async_trait]
pub trait Directory {
    async fn address(&self, id: i64) -> String;
    async fn count(&self) -> usize;
}

pub struct Memory(Vec<Account>);

#[async_trait::async_trait]
impl Directory for Memory {
    async fn address(&self, id: i64) -> String {
        self.0.iter().find(|a| a.id == id).map(|a| a.email.clone()).unwrap_or_default()
    }
    async fn count(&self) -> usize {
        self.0.len()
    }
}

pub async fn asked(directory: &dyn Directory) {
    info!("{}", directory.count().await); //~ silent
    info!("{}", directory.address(1).await); //~ PD001 Account::email -> log
}

lazy_static::lazy_static! {
    static ref LAST: std::sync::Mutex<Option<Account>> = std::sync::Mutex::new(None);
    static ref COUNT: std::sync::Mutex<u32> = std::sync::Mutex::new(0);
}

pub fn remembered(account: Account) {
    *COUNT.lock().unwrap() += account.logins;
    *LAST.lock().unwrap() = Some(account);
    info!("{}", COUNT.lock().unwrap()); //~ silent
    info!("{:?}", LAST.lock().unwrap()); //~ PD001 Account::email -> log
}

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("no account {0}")]
    Missing(i64),
    #[error("address {0} is taken")]
    Taken(String),
    #[error("address is taken")]
    Quiet { email: String },
}

pub fn told(account: &Account) {
    info!("{}", Failure::Missing(account.id)); //~ silent
    info!("{}", Failure::Taken(account.email.clone())); //~ PD001 Account::email -> log
    info!("{}", Failure::Quiet { email: account.email.clone() }); //~ silent
    info!("{:?}", Failure::Quiet { email: account.email.clone() }); //~ PD001 Account::email -> log
}
