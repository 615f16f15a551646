//- /lib.rs crate:shop deps:privacy=lint-macros,log,kv,models,kv_macros
use kv::{Boxed, Many, Tagged};
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Clone, Debug, Default)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

fn through_a_type_of_theirs(account: &Account) {
    let boxed = Boxed::new(account.email.clone());
    info!("{}", boxed.get()); //~ PD003 Account::email -> log
    let id = Boxed::new(account.id);
    info!("{}", id.get()); //~ silent
    info!("{}", id.get().count_ones()); //~ silent
}

fn through_their_guard(account: Account) {
    let guard = kv::Guard::new(account);
    info!("{}", guard.email); //~ PD003 Account::email -> log
    info!("{}", guard.id); //~ silent
}

fn elements_stay_apart(account: &Account) {
    let pair = kv::pair(account.email.clone(), account.id);
    info!("{}", pair.0); //~ PD003 Account::email -> log
    info!("{}", pair.1); //~ silent
}

fn what_names_no_parameter_comes_from_all(account: &Account) {
    info!("{}", kv::digest(&account.email)); //~ PD003 Account::email -> log
    info!("{}", kv::digest("text")); //~ silent
}

fn callbacks_are_called(account: &Account) {
    kv::with(account, |a| info!("{}", a.email)); //~ PD003 Account::email -> log
    let id = kv::with(account, |a| a.id);
    info!("{id}"); //~ silent
}

fn their_iterators(accounts: Vec<Account>) {
    for account in Many::of(accounts) {
        info!("{}", account.email); //~ PD003 Account::email -> log
        info!("{}", account.id); //~ silent
    }
}

fn their_traits(account: &Account) {
    use kv::Describe as _;
    info!("{}", account.describe()); //~ PD003 Account::email -> log
    info!("{}", account.id.tag().name()); //~ silent
}

impl kv::Describe for Account {
    fn describe(&self) -> String {
        self.email.clone()
    }
}

fn their_macros(account: &Account) {
    kv::note!("{}", account.email); //~ PD003 Account::email -> log
    kv::note!("{}", account.id); //~ silent
    let made = kv::make!(account.email.clone());
    info!("{}", made.get()); //~ PD003 Account::email -> log
}

kv::wrapper!(Wrapped);

fn items_by_their_macros(account: &Account) {
    let wrapped = Wrapped { inner: account.email.clone() };
    info!("{}", wrapped.inner()); //~ PD003 Account::email -> log
}

fn what_a_crate_hands_on(account: &Account) {
    let cell = kv::Slot::filled(account.email.clone());
    info!("{}", cell.take()); //~ PD003 Account::email -> log
}

// A type that a crate names by an alias is read where it is.
fn what_a_crate_names_by_an_alias(account: &Account) {
    let mut locked = kv::Boxed::new(account.clone()).locked();
    info!("{}", locked.get_mut().id); //~ silent
    info!("{}", locked.get_mut().email); //~ PD003 Account::email -> log
}

fn marks_of_theirs(customer: &models::Customer) {
    info!("{}", customer.phone); //~ PD003 Customer::phone -> log
    info!("{}", customer.number); //~ silent
}

// A procedural macro is known by name; what it is given is read.
fn macros_that_are_programs(account: &Account) {
    kv_macros::show!(account.email);
}

fn what_a_macro_of_a_third_crate_defines(account: &Account) {
    let flag = kv::Flag::of(account.email.clone());
    info!("{}", flag.bits()); //~ PD003 Account::email -> log
}

// What their function gives comes from wherever they take it.
fn what_they_read(key: &str) {
    let tagged: Tagged<Account> = Tagged::load("key");
    info!("{}", tagged.value().email); //~ PD003 Account::email -> log
}

//- /registry/kv/src/lib.rs crate:kv role:outside deps:slots,locks,log,never,flags edition:2018
//! Signatures alone are read of this crate: what is wrong in it is nobody's business.
#![cfg_attr(docsrs, feature(doc_cfg))]
use slots::inner::Deep;
use never::Used;
use std::ops::Deref;

use flags::flags;

flags! { Flag }

mod bad;
mod gone;

pub use slots::Slot;
#[doc(hidden)]
pub use log as __log;

pub struct Boxed<T> { value: T, hits: Deep }
impl<T> Boxed<T> {
    pub fn new(value: T) -> Self { Boxed { value, hits: Deep::new() } }
    pub fn get(&self) -> &T { self.hit(); &self.value }
    pub fn locked(self) -> Locked<T> { Lock::new(self.value) }
    fn hit(&self) { log::info!("{}", "hit"); }
}

pub(crate) mod raw { pub struct Raw; }
pub type Locked<T, R = raw::Raw> = locks::Lock<R, T>;

pub struct Guard<T>(T);
impl<T> Guard<T> { pub fn new(value: T) -> Guard<T> { Guard(value) } }
impl<T> Deref for Guard<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}

#[derive(Default)]
pub struct Tagged<T> { value: T }
impl<T> Tagged<T> {
    pub fn load(key: &str) -> Self { unimplemented!() }
    pub const fn value(&self) -> &T { &self.value }
}

pub fn pair<A, B>(a: A, b: B) -> (A, B) { (a, b) }
pub fn digest(text: &str) -> String { Used::of(text) }
pub fn with<T, R>(value: T, f: impl FnOnce(T) -> R) -> R { f(value) }

pub struct Many<T> { items: Vec<T> }
impl<T> Many<T> { pub fn of(items: Vec<T>) -> Self { Many { items } } }
impl<T> Iterator for Many<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.items.pop() }
}

pub trait Describe {
    fn describe(&self) -> String;
    fn tag(&self) -> Tag { Tag }
}
impl Describe for u32 { fn describe(&self) -> String { String::new() } }
pub struct Tag;
impl Tag { pub fn name(&self) -> &'static str { "tag" } }

#[macro_export]
macro_rules! note { ($($arg:tt)*) => { $crate::__log::info!($($arg)*) }; }
#[macro_export]
macro_rules! make { ($value:expr) => { $crate::Boxed::new($value) }; }
#[macro_export]
macro_rules! wrapper {
    ($name:ident) => {
        pub struct $name { inner: String }
        impl $name { pub fn inner(&self) -> &str { &self.inner } }
    };
}

#[cfg(test)]
mod tests { fn f() { this does not parse } }

//- /registry/kv/src/bad.rs
pub fn f( { this is no Rust

//- /registry/slots/src/lib.rs crate:slots role:outside deps:
pub mod inner;
pub struct Slot<T> { value: Option<T> }
impl<T> Slot<T> {
    pub fn filled(value: T) -> Self { Slot { value: Some(value) } }
    pub fn take(self) -> T { self.value.unwrap() }
}
//- /registry/locks/src/lib.rs crate:locks role:outside deps:
pub struct Lock<R, T> { raw: R, value: T }
impl<R, T> Lock<R, T> {
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
}
//- /registry/slots/src/inner.rs
pub struct Deep;

//- /registry/flags/src/lib.rs crate:flags role:outside deps:
#[macro_export]
macro_rules! flags {
    ($name:ident) => {
        pub struct $name(u32);
        impl $name {
            pub fn of(text: String) -> Self { $name(text.len() as u32) }
            pub fn bits(&self) -> String { self.0.to_string() }
        }
    };
}
//- /registry/never/src/lib.rs crate:never role:outside deps:
pub struct Used;

//- /vendor/models/src/lib.rs crate:models role:outside deps:marks=lint-macros
use marks::PersonalData;
#[derive(PersonalData)]
pub struct Customer {
    pub number: u64,
    #[personal(category = "contact")]
    pub phone: String,
}
//- /registry/kv_macros/src/lib.rs crate:kv_macros role:outside kind:proc-macro deps:
#[proc_macro]
pub fn show(input: proc_macro::TokenStream) -> proc_macro::TokenStream { input }
