//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;
use std::borrow::{Borrow, Cow};
use std::cell::RefCell;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

pub fn boxes(account: Box<Account>) {
    info!("{}", account.id); //~ silent
    info!("{}", account.email); //~ PD003 Account::email -> log
    let inner = *account;
    info!("{}", inner.id); //~ silent
    info!("{}", inner.email); //~ PD003 Account::email -> log
}

pub fn counted(account: Rc<Account>, shared: Arc<Account>) {
    let other = Rc::clone(&account);
    info!("{}", other.email); //~ PD003 Account::email -> log
    info!("{}", other.id); //~ silent
    info!("{}", Rc::strong_count(&account)); //~ silent
    let copy = (*shared).clone();
    info!("{}", copy.email); //~ PD003 Account::email -> log
    info!("{}", shared.as_ref().id); //~ silent
    if let Some(only) = Arc::into_inner(shared) {
        info!("{}", only.email); //~ PD003 Account::email -> log
    }
}

pub fn cells(account: &Account) {
    let cell = RefCell::new(String::from("nobody"));
    info!("{}", cell.borrow()); //~ silent
    *cell.borrow_mut() = account.email.clone();
    info!("{}", cell.borrow()); //~ PD003 Account::email -> log
    info!("{}", cell.borrow().len()); //~ silent
    let whole = RefCell::new(account.clone());
    whole.borrow_mut().id = 7;
    info!("{}", whole.borrow().id); //~ silent
    info!("{}", whole.borrow().email); //~ PD003 Account::email -> log
}

pub fn locks(account: &Account) {
    let list = Mutex::new(Vec::new());
    list.lock().unwrap().push(account.email.clone());
    info!("{:?}", list.lock().unwrap()); //~ PD003 Account::email -> log
    info!("{}", list.lock().unwrap().len()); //~ silent
    let ids = Mutex::new(vec![account.id]);
    info!("{:?}", ids.lock().unwrap()); //~ silent
    let name = RwLock::new(String::new());
    info!("{}", name.read().unwrap()); //~ silent
    name.write().unwrap().push_str(&account.email);
    info!("{}", name.read().unwrap()); //~ PD003 Account::email -> log
    let once = OnceLock::new();
    let kept = once.get_or_init(|| account.email.clone());
    info!("{kept}"); //~ PD003 Account::email -> log
}

pub struct Session {
    account: Account,
    number: u32,
}

impl Deref for Session {
    type Target = Account;
    fn deref(&self) -> &Account {
        &self.account
    }
}

impl DerefMut for Session {
    fn deref_mut(&mut self) -> &mut Account {
        &mut self.account
    }
}

pub fn own_deref(session: &Session) {
    info!("{}", session.number); //~ silent
    info!("{}", session.id); //~ silent
    info!("{}", session.email); //~ PD003 Account::email -> log
    info!("{}", session.email.len()); //~ silent
    let account: &Account = session;
    info!("{}", account.email); //~ PD003 Account::email -> log
}

pub fn own_deref_mut(mut session: Session) {
    session.email = String::from("nobody");
    info!("{}", session.email); //~ silent
    session.account.email = String::new();
    info!("{}", session.account.email); //~ silent
}

pub struct Address(String);

impl AsRef<str> for Address {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Address {
    fn borrow(&self) -> &str {
        &self.0
    }
}

fn print_all<T: AsRef<str>>(text: T) {
    info!("{}", text.as_ref()); //~ PD003 Account::email -> log
}

fn print_length<T: AsRef<str>>(text: T) {
    info!("{}", text.as_ref().len()); //~ silent
}

pub fn as_references(account: &Account) {
    let address = Address(account.email.clone());
    print_all(&account.email);
    print_length(&account.email);
    info!("{}", address.as_ref()); //~ PD003 Account::email -> log
    let text: &str = address.borrow();
    info!("{text}"); //~ PD003 Account::email -> log
}

fn shortened(text: &str) -> Cow<'_, str> {
    if text.len() > 8 { Cow::Owned(text[..8].to_string()) } else { Cow::Borrowed(text) }
}

pub fn cows(account: &Account) {
    info!("{}", shortened(&account.email)); //~ PD003 Account::email -> log
    info!("{}", shortened("nobody")); //~ silent
    info!("{}", shortened(&account.email).into_owned()); //~ PD003 Account::email -> log
    info!("{}", shortened(&account.email).is_empty()); //~ silent
}

/// Boxes by their numbers.
#[derive(Default)]
pub struct Shelf {
    boxes: Vec<String>,
    label: String,
}

impl std::ops::Index<usize> for Shelf {
    type Output = String;
    fn index(&self, at: usize) -> &String {
        &self.boxes[at]
    }
}

impl std::ops::IndexMut<usize> for Shelf {
    fn index_mut(&mut self, at: usize) -> &mut String {
        &mut self.boxes[at]
    }
}

pub fn put_in_by_an_index_of_their_own(account: &Account) {
    let mut shelf = Shelf::default();
    shelf.label = account.id.to_string();
    shelf[0] = account.email.clone();
    shelf[1] = "free".to_owned();
    log::info!("{}", shelf[0]); //~ PD003 Account::email -> log
    log::info!("{}", shelf.boxes[0]); //~ PD003 Account::email -> log
    log::info!("{}", shelf.label); //~ silent
    let empty = Shelf::default();
    log::info!("{}", empty[0]); //~ silent
}
