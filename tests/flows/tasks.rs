//- /lib.rs crate:shop deps:privacy=lint-macros,log,tokio,futures,async-trait
use async_trait::async_trait;
use log::info;
use privacy::PersonalData;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

async fn load(id: u32) -> Account {
    Account { id, email: read(id).await }
}

async fn read(id: u32) -> String {
    std::fs::read_to_string(format!("{id}.txt")).unwrap_or_default()
}

async fn email_of(account: &Account) -> &str {
    &account.email
}

async fn id_of(account: &Account) -> u32 {
    account.id
}

pub async fn awaited() {
    let account = load(1).await;
    info!("{}", account.id); //~ silent
    info!("{}", account.email); //~ PD003 Account::email -> log
    info!("{}", email_of(&account).await); //~ PD003 Account::email -> log
    info!("{}", id_of(&account).await); //~ silent
}

pub async fn blocks(account: Account) {
    let later = async { account.email.clone() };
    let number = async { account.id };
    info!("{}", later.await); //~ PD003 Account::email -> log
    info!("{}", number.await); //~ silent
    let moved = account.clone();
    let task = async move {
        info!("{}", moved.email); //~ PD003 Account::email -> log
        info!("{}", moved.id); //~ silent
    };
    task.await;
}

pub async fn spawned(account: Arc<Account>) {
    let other = Arc::clone(&account);
    let handle = tokio::spawn(async move {
        info!("{}", other.email); //~ PD003 Account::email -> log
        other.id
    });
    if let Ok(id) = handle.await {
        info!("{id}"); //~ silent
    }
    let named = tokio::spawn(async move { account.email.clone() });
    match named.await {
        Ok(email) => info!("{email}"), //~ PD003 Account::email -> log
        Err(e) => info!("{e}"), //~ silent
    }
}

pub fn threads(account: Account) {
    let copy = account.clone();
    let handle = std::thread::spawn(move || {
        info!("{}", copy.email); //~ PD003 Account::email -> log
        copy.id
    });
    info!("{:?}", handle.join()); //~ silent
    std::thread::scope(|scope| {
        scope.spawn(|| info!("{}", account.email)); //~ PD003 Account::email -> log
        scope.spawn(|| info!("{}", account.id)); //~ silent
    });
}

pub async fn joined(account: &Account) {
    let (email, id) = tokio::join!(email_of(account), id_of(account));
    info!("{email}"); //~ PD003 Account::email -> log
    info!("{id}"); //~ silent
    let both = futures::future::join(email_of(account), id_of(account)).await;
    info!("{}", both.0); //~ PD003 Account::email -> log
    info!("{}", both.1); //~ silent
    let all = futures::future::join_all([id_of(account), id_of(account)]).await;
    info!("{all:?}"); //~ silent
}

pub async fn selected(account: &Account) {
    tokio::select! {
        email = email_of(account) => info!("{email}"), //~ PD003 Account::email -> log
        id = id_of(account) => info!("{id}"), //~ silent
    }
}

pub async fn channels(account: Account) {
    let (sender, mut receiver) = tokio::sync::mpsc::channel(8);
    sender.send(account.email.clone()).await.unwrap();
    while let Some(text) = receiver.recv().await {
        info!("{text}"); //~ PD003 Account::email -> log
    }
    let (ids, inbox) = std::sync::mpsc::channel();
    ids.send(account.id).unwrap();
    info!("{:?}", inbox.recv()); //~ silent
    let (one, answer) = tokio::sync::oneshot::channel();
    one.send(account.email).ok();
    if let Ok(text) = answer.await {
        info!("{text}"); //~ PD003 Account::email -> log
    }
}

fn boxed(account: Account) -> Pin<Box<dyn Future<Output = String> + Send>> {
    Box::pin(async move { account.email })
}

fn numbered(account: Account) -> impl Future<Output = u32> {
    async move { account.id }
}

pub async fn returned(account: Account) {
    info!("{}", boxed(account.clone()).await); //~ PD003 Account::email -> log
    info!("{}", numbered(account).await); //~ silent
}

#[async_trait]
pub trait Directory {
    async fn email(&self, id: u32) -> String;
    async fn size(&self) -> usize;
}

pub struct Memory {
    accounts: Vec<Account>,
}

#[async_trait]
impl Directory for Memory {
    async fn email(&self, id: u32) -> String {
        self.accounts[id as usize].email.clone()
    }
    async fn size(&self) -> usize {
        self.accounts.len()
    }
}

pub async fn through_a_trait(directory: &dyn Directory) {
    info!("{}", directory.email(1).await); //~ PD003 Account::email -> log
    info!("{}", directory.size().await); //~ silent
}

pub async fn waited(account: &Account) -> Result<(), tokio::time::error::Elapsed> {
    let soon = std::time::Duration::from_secs(1);
    let email = tokio::time::timeout(soon, email_of(account)).await?;
    info!("{email}"); //~ PD003 Account::email -> log
    let id = tokio::time::timeout(soon, id_of(account)).await?;
    info!("{id}"); //~ silent
    Ok(())
}
