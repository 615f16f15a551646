//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;
use std::fmt::{Debug, Display};

#[derive(PersonalData, Clone, Debug, Default, PartialEq)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

impl Display for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "account {}", self.id)
    }
}

fn show<T: Display>(value: T) {
    info!("{value}"); //~ PD003 Account::email -> log
}

fn debug<T: Debug>(value: &T) {
    info!("{value:?}"); //~ PD003 Account::email -> log
}

fn debug_dyn(value: &dyn Debug) {
    info!("{value:?}"); //~ PD003 Account::email -> log
}

fn display_dyn(value: &dyn Display) {
    info!("{value}"); //~ silent
}

pub fn rendered_by_a_bound(account: &Account) {
    show(&account.email);
    show(account);
    show(account.id);
    debug(account);
    debug(&account.id);
    debug_dyn(account);
    display_dyn(account);
}

pub struct Wrapper<T> {
    inner: T,
    size: usize,
}

impl<T: Clone> Wrapper<T> {
    pub fn new(inner: T) -> Self {
        Wrapper { inner, size: 1 }
    }
    pub fn get(&self) -> &T {
        &self.inner
    }
    pub fn size(&self) -> usize {
        self.size
    }
    pub fn into_inner(self) -> T {
        self.inner
    }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Wrapper<U> {
        Wrapper { inner: f(self.inner), size: self.size }
    }
    pub fn replace(&mut self, inner: T) -> T {
        std::mem::replace(&mut self.inner, inner)
    }
}

pub fn wrapped(account: &Account) {
    let wrapper = Wrapper::new(account.email.clone());
    info!("{}", wrapper.get()); //~ PD003 Account::email -> log
    info!("{}", wrapper.size()); //~ silent
    let whole = Wrapper::new(account.clone());
    info!("{}", whole.get().email); //~ PD003 Account::email -> log
    info!("{}", whole.get().id); //~ silent
    info!("{}", whole.into_inner().email); //~ PD003 Account::email -> log
    let mapped = Wrapper::new(account.clone()).map(|a| a.email);
    info!("{}", mapped.get()); //~ PD003 Account::email -> log
    let mapped = Wrapper::new(account.clone()).map(|a| a.id);
    info!("{}", mapped.get()); //~ silent
}

pub fn replaced(account: &Account) {
    let mut wrapper = Wrapper::new(account.email.clone());
    let old = wrapper.replace("new".to_string());
    info!("{old}"); //~ PD003 Account::email -> log
    info!("{}", wrapper.get()); //~ silent
}

fn largest<T: PartialOrd + Clone>(list: &[T]) -> Option<T> {
    let mut best = list.first()?;
    for item in list {
        if item > best {
            best = item;
        }
    }
    Some(best.clone())
}

pub fn generic_algorithms(accounts: &[Account]) {
    let emails: Vec<String> = accounts.iter().map(|a| a.email.clone()).collect();
    let ids: Vec<u32> = accounts.iter().map(|a| a.id).collect();
    info!("{:?}", largest(&emails)); //~ PD003 Account::email -> log
    info!("{:?}", largest(&ids)); //~ silent
}

fn pair<A, B>(a: A, b: B) -> (B, A) {
    (b, a)
}

fn choose<'a, T>(first: &'a T, _second: &'a T) -> &'a T {
    first
}

pub fn several_parameters(account: &Account) {
    let (id, email) = pair(account.email.clone(), account.id);
    info!("{id}"); //~ silent
    info!("{email}"); //~ PD003 Account::email -> log
    info!("{}", choose(&account.email, &String::new())); //~ PD003 Account::email -> log
    info!("{}", choose(&String::new(), &account.email)); //~ silent
}

fn collect_all<I>(items: I) -> Vec<String>
where
    I: IntoIterator,
    I::Item: ToString,
{
    items.into_iter().map(|item| item.to_string()).collect()
}

pub fn generic_iterators(accounts: &[Account]) {
    let texts = collect_all(accounts.iter().map(|a| a.email.clone()));
    info!("{texts:?}"); //~ PD003 Account::email -> log
    let texts = collect_all(accounts.iter().map(|a| a.id));
    info!("{texts:?}"); //~ silent
    let texts = collect_all(accounts.iter());
    info!("{texts:?}"); //~ silent
}

fn first_item<T, const N: usize>(items: [T; N]) -> Option<T> {
    items.into_iter().next()
}

pub fn const_generics(account: &Account) {
    info!("{:?}", first_item([account.email.clone(), String::new()])); //~ PD003 Account::email -> log
    info!("{:?}", first_item([account.id, 3])); //~ silent
}

type Email = String;
type Row = (u32, Email);

fn row(account: &Account) -> Row {
    (account.id, account.email.clone())
}

pub fn aliases(account: &Account) {
    let (id, email): Row = row(account);
    info!("{id}"); //~ silent
    info!("{email}"); //~ PD003 Account::email -> log
}

pub trait Store {
    type Item;
    fn load(&self) -> Self::Item;
}

pub struct Emails(Account);
pub struct Ids(Account);

impl Store for Emails {
    type Item = String;
    fn load(&self) -> String {
        self.0.email.clone()
    }
}

impl Store for Ids {
    type Item = u32;
    fn load(&self) -> u32 {
        self.0.id
    }
}

fn load_from<S: Store>(store: &S) -> S::Item {
    store.load()
}

pub fn associated_types(account: &Account) {
    info!("{}", load_from(&Emails(account.clone()))); //~ PD003 Account::email -> log
    info!("{}", load_from(&Ids(account.clone()))); //~ silent
}
