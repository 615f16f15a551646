//- /lib.rs crate:shop deps:privacy=lint-macros,log,kv
use log::info;
use privacy::PersonalData;
use kv::{Wrapper, Pairs};
use std::ops::Index;
#[derive(PersonalData, Clone, Debug, Default, PartialEq)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}
fn made_by_from(account: Account, clean: Account) {
    let wrapper = Wrapper::from(account);
    info!("{}", wrapper.get().email); //~ PD003 Account::email -> log
    info!("{}", wrapper.get().id); //~ silent
    let into: Wrapper<u32> = clean.id.into();
    info!("{}", into.get()); //~ silent
    let names: Wrapper<String> = clean.email.into();
    info!("{}", names.get()); //~ PD003 Account::email -> log
}
fn collected(accounts: Vec<Account>) {
    let pairs: Pairs<u32, String> = accounts.iter().map(|a| (a.id, a.email.clone())).collect();
    info!("{:?}", pairs.first().1); //~ PD003 Account::email -> log
    info!("{:?}", pairs.first().0); //~ silent
    for (id, email) in &pairs {
        info!("{}", id); //~ silent
        info!("{}", email); //~ PD003 Account::email -> log
    }
    for (id, email) in pairs {
        info!("{}", id); //~ silent
        info!("{}", email); //~ PD003 Account::email -> log
    }
}
fn adapted(accounts: Vec<Account>, pairs: Pairs<u32, Account>) {
    kv::Many::of(accounts.clone()).map(|a| a.email).for_each(|e| info!("{}", e)); //~ PD003 Account::email -> log
    kv::Many::of(accounts.clone()).map(|a| a.id).for_each(|e| info!("{}", e)); //~ silent
    let emails: Vec<String> = kv::Many::of(accounts).filter(|a| a.id > 1).map(|a| a.email).collect();
    info!("{:?}", emails); //~ PD003 Account::email -> log
    for (id, account) in pairs.iter() {
        info!("{}", id); //~ silent
        info!("{}", account.id); //~ silent
        info!("{}", account.email); //~ PD003 Account::email -> log
    }
    let names: Vec<&String> = pairs.iter().map(|(_, account)| &account.email).collect();
    info!("{:?}", names); //~ PD003 Account::email -> log
    let mut strings = Pairs::default();
    for (id, account) in &pairs {
        strings.push(*id, account.email.clone());
    }
    let names: Vec<&String> = strings.iter().map(|(_, email)| email).collect();
    info!("{:?}", names); //~ PD003 Account::email -> log
    let ids: Vec<&u32> = strings.iter().map(|(id, _)| id).collect();
    info!("{:?}", ids); //~ silent
    let again: Vec<String> = strings.into_iter().map(|(_, email)| email).collect();
    info!("{:?}", again); //~ PD003 Account::email -> log
}
fn compared(a: Wrapper<Account>, b: Wrapper<Account>) {
    info!("{}", a == b); //~ silent
    let c = a.clone();
    info!("{}", c.get().id); //~ silent
    info!("{}", c.get().email); //~ PD003 Account::email -> log
    info!("{:?}", c); //~ PD003 Account::email -> log
}
fn indexed(pairs: Pairs<u32, String>, accounts: Vec<Account>) {
    let mut all = Pairs::default();
    for account in accounts {
        all.push(account.id, account.email);
    }
    info!("{}", all[0].0); //~ silent
    info!("{}", all[0].1); //~ PD003 Account::email -> log
    info!("{}", all.index(0).0); //~ silent
    all.extend(pairs);
    info!("{}", all.len()); //~ silent
}
//- /registry/kv/src/lib.rs crate:kv role:outside deps: edition:2021
use std::ops::Index;
use std::fmt;
#[derive(Clone)]
pub struct Wrapper<T> { value: T }
impl<T> Wrapper<T> { pub fn get(&self) -> &T { &self.value } }
impl<T> From<T> for Wrapper<T> { fn from(value: T) -> Self { Wrapper { value } } }
impl<T: PartialEq> PartialEq for Wrapper<T> { fn eq(&self, other: &Self) -> bool { true } }
impl<T: fmt::Debug> fmt::Debug for Wrapper<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
#[derive(Clone, Debug)]
pub struct Pairs<K, V> { items: Vec<(K, V)> }
impl<K, V> Default for Pairs<K, V> { fn default() -> Self { Pairs { items: vec![] } } }
impl<K, V> Pairs<K, V> {
    pub fn first(&self) -> &(K, V) { &self.items[0] }
    pub fn push(&mut self, key: K, value: V) { }
    pub fn iter(&self) -> Iter<'_, K, V> { todo!() }
    pub fn len(&self) -> usize { self.items.len() }
}
impl<K, V> FromIterator<(K, V)> for Pairs<K, V> { fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self { todo!() } }
impl<K, V> Extend<(K, V)> for Pairs<K, V> { fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) { } }
impl<K, V> IntoIterator for Pairs<K, V> { type Item = (K, V); type IntoIter = std::vec::IntoIter<(K, V)>; fn into_iter(self) -> Self::IntoIter { todo!() } }
impl<'a, K, V> IntoIterator for &'a Pairs<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> { todo!() } }
pub struct Iter<'a, K, V> { items: &'a [(K, V)] }
impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> { None } }
impl<K, V> Index<usize> for Pairs<K, V> { type Output = (K, V); fn index(&self, at: usize) -> &(K, V) { &self.items[at] } }
pub struct Many<T> { items: Vec<T> }
impl<T> Many<T> { pub fn of(items: Vec<T>) -> Self { Many { items } } }
impl<T> Iterator for Many<T> { type Item = T; fn next(&mut self) -> Option<T> { self.items.pop() } }
