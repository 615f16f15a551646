//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;
use std::ops::{Add, Deref, Index};

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

pub trait Describe {
    fn describe(&self) -> String;
    fn twice(&self) -> String {
        format!("{0}{0}", self.describe())
    }
    fn kind(&self) -> &'static str {
        "thing"
    }
}

impl Describe for Account {
    fn describe(&self) -> String {
        self.email.clone()
    }
}

pub struct Number(u32);

impl Describe for Number {
    fn describe(&self) -> String {
        self.0.to_string()
    }
}

pub fn static_calls(account: &Account, number: &Number) {
    info!("{}", account.describe()); //~ PD003 Account::email -> log
    info!("{}", number.describe()); //~ silent
    info!("{}", account.twice()); //~ PD003 Account::email -> log
    info!("{}", number.twice()); //~ silent
    info!("{}", account.kind()); //~ silent
    info!("{}", Describe::describe(account)); //~ PD003 Account::email -> log
    info!("{}", <Number as Describe>::describe(number)); //~ silent
}

fn by_bound<T: Describe>(value: &T) -> String {
    value.describe()
}

fn by_impl(value: &impl Describe) -> String {
    value.describe()
}

fn by_dyn(value: &dyn Describe) -> String {
    value.describe()
}

fn boxed(value: Box<dyn Describe>) -> String {
    value.describe()
}

pub fn generic_calls(account: &Account, number: &Number) {
    info!("{}", by_bound(account)); //~ PD003 Account::email -> log
    info!("{}", by_bound(number)); //~ silent
    info!("{}", by_impl(account)); //~ PD003 Account::email -> log
    info!("{}", by_impl(number)); //~ silent
}

pub fn dynamic_calls(account: &Account) {
    info!("{}", by_dyn(account)); //~ PD003 Account::email -> log
    info!("{}", boxed(Box::new(account.clone()))); //~ PD003 Account::email -> log
    let all: Vec<Box<dyn Describe>> = vec![Box::new(account.clone()), Box::new(Number(3))];
    for one in &all {
        info!("{}", one.describe()); //~ PD003 Account::email -> log
        info!("{}", one.kind()); //~ silent
    }
}

pub trait Notify {
    fn notify(&self, text: &str);
}

pub struct Logger;
pub struct Counter;

impl Notify for Logger {
    fn notify(&self, text: &str) {
        info!("{text}"); //~ PD003 Account::email -> log
    }
}

impl Notify for Counter {
    fn notify(&self, text: &str) {
        info!("{}", text.len()); //~ silent
    }
}

pub fn passed_to_a_trait(account: &Account, target: &dyn Notify) {
    target.notify(&account.email);
}

pub fn passed_to_one_implementation(account: &Account) {
    Counter.notify(&account.email);
}

pub struct Guarded {
    account: Account,
}

impl Deref for Guarded {
    type Target = Account;
    fn deref(&self) -> &Account {
        &self.account
    }
}

pub fn through_deref(guarded: &Guarded) {
    info!("{}", guarded.email); //~ PD003 Account::email -> log
    info!("{}", guarded.id); //~ silent
    info!("{}", (**guarded).email); //~ PD003 Account::email -> log
}

pub struct Directory {
    accounts: Vec<Account>,
}

impl Index<usize> for Directory {
    type Output = Account;
    fn index(&self, at: usize) -> &Account {
        &self.accounts[at]
    }
}

impl<'a> IntoIterator for &'a Directory {
    type Item = &'a Account;
    type IntoIter = std::slice::Iter<'a, Account>;
    fn into_iter(self) -> Self::IntoIter {
        self.accounts.iter()
    }
}

pub fn through_index(directory: &Directory) {
    info!("{}", directory[0].email); //~ PD003 Account::email -> log
    info!("{}", directory[0].id); //~ silent
    for account in directory {
        info!("{}", account.email); //~ PD003 Account::email -> log
        info!("{}", account.id); //~ silent
    }
}

#[derive(Clone)]
pub struct Text(String);

impl Add<&str> for Text {
    type Output = Text;
    fn add(self, other: &str) -> Text {
        Text(format!("{}{}", self.0, other))
    }
}

impl From<Account> for Text {
    fn from(account: Account) -> Self {
        Text(account.email)
    }
}

impl From<u32> for Text {
    fn from(number: u32) -> Self {
        Text(number.to_string())
    }
}

pub fn operators(account: &Account) {
    let text = Text(String::new()) + &account.email;
    info!("{}", text.0); //~ PD003 Account::email -> log
    let text = Text(String::new()) + "x";
    info!("{}", text.0); //~ silent
}

pub fn conversions(account: &Account) {
    let text: Text = account.clone().into();
    info!("{}", text.0); //~ PD003 Account::email -> log
    let text: Text = account.id.into();
    info!("{}", text.0); //~ silent
    let text = Text::from(account.clone());
    info!("{}", text.0); //~ PD003 Account::email -> log
}

pub struct Emails<'a> {
    rest: &'a [Account],
}

impl<'a> Iterator for Emails<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(&first.email)
    }
}

pub struct Ids<'a> {
    rest: &'a [Account],
}

impl<'a> Iterator for Ids<'a> {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first.id)
    }
}

pub fn iterators_of_ones_own(accounts: &[Account]) {
    for email in (Emails { rest: accounts }) {
        info!("{email}"); //~ PD003 Account::email -> log
    }
    for id in (Ids { rest: accounts }) {
        info!("{id}"); //~ silent
    }
    let all: Vec<&str> = Emails { rest: accounts }.collect();
    info!("{all:?}"); //~ PD003 Account::email -> log
    let all: Vec<u32> = Ids { rest: accounts }.map(|id| id + 1).collect();
    info!("{all:?}"); //~ silent
}

impl AsRef<str> for Account {
    fn as_ref(&self) -> &str {
        &self.email
    }
}

fn takes_as_ref(text: impl AsRef<str>) {
    info!("{}", text.as_ref()); //~ PD003 Account::email -> log
}

pub fn as_ref(account: &Account) {
    takes_as_ref(account.clone());
    takes_as_ref("constant");
}

pub trait Extension {
    fn shout(&self) -> String;
}

impl Extension for str {
    fn shout(&self) -> String {
        self.to_uppercase()
    }
}

impl<T: Describe> Notify for Vec<T> {
    fn notify(&self, _text: &str) {
        for item in self {
            info!("{}", item.describe()); //~ PD003 Account::email -> log
        }
    }
}

pub fn extensions(account: &Account) {
    info!("{}", account.email.shout()); //~ PD003 Account::email -> log
    info!("{}", "text".shout()); //~ silent
    vec![account.clone()].notify("x");
    vec![Number(3)].notify("x");
}

impl Drop for Guarded {
    fn drop(&mut self) {
        info!("{}", self.account.email); //~ PD003 Account::email -> log
    }
}

impl Default for Account {
    fn default() -> Self {
        Account { id: 0, email: String::new() }
    }
}

pub fn defaults() {
    let account = Account::default();
    info!("{}", account.email); //~ silent
}

/// Neither the trait's crate nor the type's is there to be read.
pub struct Wrapped(Account);

impl std::ops::Deref for Wrapped {
    type Target = Account;
    fn deref(&self) -> &Account {
        &self.0
    }
}

pub trait Numbered {
    fn number(&self) -> u32;
}

impl Numbered for elsewhere::Tombstone {
    fn number(&self) -> u32 {
        self.number
    }
}

impl elsewhere::Object for Wrapped {
    fn number(&self) -> u32 {
        self.id
    }
    fn address(&self) -> &str {
        &self.email
    }
}

pub fn of_unknown_traits(wrapped: &Wrapped) {
    info!("{}", wrapped.number()); //~ silent
    info!("{}", wrapped.address()); //~ PD003 Account::email -> log
}

/// Whoever is told: a function, or something else.
pub trait Told {
    fn tell(&self, account: &Account);
}

impl<F: Fn(&Account)> Told for F {
    fn tell(&self, account: &Account) {
        self(account)
    }
}

pub struct ToTheLog;

impl Told for ToTheLog {
    fn tell(&self, account: &Account) {
        info!("{}", account.email); //~ PD003 Account::email -> log
    }
}

pub struct ToNobody;

impl Told for ToNobody {
    fn tell(&self, account: &Account) {
        info!("{}", account.id); //~ silent
    }
}

/// What logs an account by its type parameter.
pub struct Handed<'a>(&'a str);

impl Told for Handed<'_> {
    fn tell(&self, _: &Account) {
        info!("{}", self.0); //~ PD003 Account::email -> log
    }
}

fn tell_all<T: Told>(told: &T, account: &Account) {
    told.tell(account);
}

pub fn a_blanket_impl_is_not_for_all(account: &Account) {
    tell_all(&ToTheLog, account);
    tell_all(&ToNobody, account);
    tell_all(&Handed(&account.email), account);
    tell_all(&|one: &Account| info!("{}", one.id), account); //~ silent
    tell_all(&|one: &Account| info!("{}", one.email), account); //~ PD003 Account::email -> log
}
