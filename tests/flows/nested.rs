//- /lib.rs crate:shop deps:privacy=lint-macros,log,kv,one_of
use log::info;
use privacy::PersonalData;
#[derive(PersonalData, Clone, Debug, Default)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}
pub enum Own<L, R> { A(L), B(R) }
fn once(account: Account) {
    let which: Own<u32, Account> = Own::B(account);
    info!("{}", kv::encode(&which)); //~ PD003 Account::email -> log
}
fn theirs(account: Account) {
    let which: one_of::Either<u32, Account> = one_of::Either::Right(account);
    info!("{}", kv::encode(&which)); //~ PD003 Account::email -> log
}
fn twice(account: Account) {
    let which: Own<u32, Own<Account, u32>> = Own::B(Own::A(account));
    info!("{}", kv::encode(&which)); //~ PD003 Account::email -> log
}
fn given(which: Own<u32, Own<Account, u32>>) {
    info!("{}", kv::encode(&which)); //~ PD003 Account::email -> log
}
fn converted(account: Account) {
    let a: Account = account.into();
    info!("{}", kv::encode(&a)); //~ PD003 Account::email -> log
    let b: Option<Account> = Some(a);
    info!("{}", kv::encode(&b)); //~ PD003 Account::email -> log
}
fn lists(all: Vec<Vec<Account>>, ids: Vec<Vec<u32>>) {
    info!("{:?}", all); //~ PD003 Account::email -> log
    info!("{:?}", ids); //~ silent
}
//- /registry/kv/src/lib.rs crate:kv role:outside deps: edition:2021
pub fn encode<T: ?Sized + Clone>(value: &T) -> String { todo!() }
//- /registry/one_of/src/lib.rs crate:one_of role:outside deps: edition:2018
pub enum Either<L, R> { Left(L), Right(R) }
pub use crate::Either::{Left, Right};
