//- /lib.rs crate:shop deps:privacy=lint-macros,log,kv,one_of
use log::info;
use one_of::Either::{self, Left, Right};
use privacy::PersonalData;
#[derive(PersonalData, Clone, Debug, Default)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}
impl kv::Activity for Account { fn name(&self) -> u32 { self.id } }

async fn tasks(account: &Account) -> Result<(), kv::Error> {
    let all = kv::Task::prepare(account, 1).await?;
    for task in all {
        info!("{}", task); //~ PD003 Account::email -> log
    }
    Ok(())
}

async fn cached(cache: &kv::Cache<u32, Account>, account: Account) -> Result<(), kv::Error> {
    let found = cache.get_with(1, async move { account }).await;
    info!("{}", found.email); //~ PD003 Account::email -> log
    info!("{}", found.id); //~ silent
    Ok(())
}
async fn cached_name(cache: &kv::Cache<u32, String>, account: Account) {
    let found = cache.get_with(1, async move { account.email }).await;
    info!("{}", found); //~ PD003 Account::email -> log
    let tried = cache.try_get_with(1, async move { Ok::<_, ()>(account.email) }).await;
    info!("{}", tried.unwrap()); //~ PD003 Account::email -> log
}
type Which = Either<Either<u32, Account>, Either<Account, String>>;
fn chosen(account: Account) {
    let which: Which = Left(Right(account.into()));
    info!("{}", kv::encode(&which)); //~ PD003 Account::email -> log
    let shared = std::sync::Arc::new(which);
    info!("{}", kv::encode(shared.as_ref())); //~ PD003 Account::email -> log
    if let Left(Right(account)) = shared.as_ref() {
        info!("{}", account.email); //~ PD003 Account::email -> log
        info!("{}", account.id); //~ silent
    }
}
async fn made(cache: &kv::Cache<u32, std::sync::Arc<Which>>, id: u32) -> Result<std::sync::Arc<Which>, ()> {
    cache.try_get_with(1, async {
        let which = match id {
            0 => Left(Left(load(1).await?.id)),
            1 => Right(Left(load(id).await.map_err(|e| e)?.into())),
            _ => Right(Left(load(id).await?.into())),
        };
        Result::<_, ()>::Ok(std::sync::Arc::new(which))
    }).await.map_err(|e| ())
}
async fn load(id: u32) -> Result<Account, ()> { kv::Cache::<u32, Account>::fetch(id) }
async fn used(cache: &kv::Cache<u32, std::sync::Arc<Which>>) -> Result<(), ()> {
    let actor = made(cache, 1).await?;
    info!("{}", kv::encode(actor.as_ref())); //~ PD003 Account::email -> log
    Ok(())
}
fn rendered(account: &Account) {
    info!("{}", kv::render(&account.email)); //~ PD003 Account::email -> log
    info!("{}", kv::encode(account)); //~ PD003 Account::email -> log
    info!("{}", kv::bytes(account.email.as_bytes()).unwrap()); //~ PD003 Account::email -> log
}
fn many(accounts: Vec<Account>, mut list: kv::List) {
    list.set_many(accounts.into_iter().filter_map(|a| a.id.to_string().parse::<kv::Name>().ok()));
    info!("{}", list); //~ silent
}
fn many_names(accounts: Vec<Account>, mut list: kv::List) {
    list.set_many(accounts.iter().filter_map(|a| a.email.parse::<kv::Name>().ok()));
    info!("{}", list); //~ PD003 Account::email -> log
}
fn many_filtered(accounts: Vec<Account>, mut list: kv::List) {
    list.set_many(accounts.into_iter().filter(|a| a.id > 1));
    info!("{}", list); //~ PD003 Account::email -> log
}
//- /registry/kv/src/lib.rs crate:kv role:outside deps: edition:2021
use std::future::Future;
pub trait Activity { fn name(&self) -> u32; }
pub struct Error;
pub struct Task { pub(crate) inbox: String }
impl std::fmt::Display for Task { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }
impl Task {
    pub async fn prepare<A>(activity: &A, n: u32) -> Result<Vec<Task>, Error> where A: Activity + Clone { todo!() }
}
pub struct Cache<K, V> { inner: Vec<(K, V)> }
impl<K, V> Cache<K, V> {
    pub fn fetch<X>(key: K) -> Result<V, X> { todo!() }
    pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V { todo!() }
    pub async fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, std::sync::Arc<E>> where F: Future<Output = Result<V, E>>, E: Send + Sync + 'static { todo!() }
}
pub struct Name(String);
impl std::str::FromStr for Name { type Err = Error; fn from_str(s: &str) -> Result<Self, Error> { todo!() } }
#[derive(Debug)]
pub struct List { pub(crate) names: Vec<String> }
impl std::fmt::Display for List { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }
impl List { pub fn set_many<I, T>(&mut self, items: I) -> &mut Self where I: IntoIterator<Item = T>, T: Into<Any> { todo!() } }
pub struct Any;
pub fn render<T: std::fmt::Display>(value: T) -> String { value.to_string() }
pub fn encode<T: ?Sized + Clone>(value: &T) -> String { todo!() }
pub fn bytes<B: AsRef<[u8]>>(value: B) -> Option<String> { todo!() }
//- /registry/one_of/src/lib.rs crate:one_of role:outside deps: edition:2018
pub enum Either<L, R> { Left(L), Right(R) }
pub use crate::Either::{Left, Right};
impl<L, R> Either<L, R> { pub fn as_ref(&self) -> Either<&L, &R> { todo!() } }
