//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::{info, warn};
use privacy::PersonalData;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

#[derive(PersonalData, Clone, Debug, Default)]
pub struct Account {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
}

static FIRST: OnceLock<String> = OnceLock::new();
static FIRST_ID: OnceLock<u64> = OnceLock::new();
static LAST: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| Mutex::new(Vec::new()));
static NUMBERS: LazyLock<Mutex<Vec<u64>>> = LazyLock::new(|| Mutex::new(Vec::new()));

thread_local! {
    static CURRENT: RefCell<Option<String>> = const { RefCell::new(None) };
    static COUNT: Cell<u64> = const { Cell::new(0) };
    static NAMES: RefCell<Vec<String>> = RefCell::new(Vec::new());
}

pub fn remember(account: &Account) {
    FIRST.set(account.email.clone()).ok();
    FIRST_ID.set(account.id).ok();
    LAST.lock().unwrap().push(account.email.clone());
    NUMBERS.lock().unwrap().push(account.id);
    CURRENT.with(|c| *c.borrow_mut() = Some(account.email.clone()));
    COUNT.with(|c| c.set(account.id));
    NAMES.with_borrow_mut(|names| names.push(account.email.clone()));
}

pub fn recall() {
    info!("{:?}", FIRST.get()); //~ PD003 Account::email -> log
    info!("{:?}", FIRST_ID.get()); //~ silent
    info!("{:?}", LAST.lock().unwrap()); //~ PD003 Account::email -> log
    info!("{:?}", NUMBERS.lock().unwrap()); //~ silent
    CURRENT.with(|c| info!("{:?}", c.borrow())); //~ PD003 Account::email -> log
    COUNT.with(|c| info!("{}", c.get())); //~ silent
    NAMES.with_borrow(|names| info!("{names:?}")); //~ PD003 Account::email -> log
}

pub struct Cache {
    by_id: Arc<RwLock<HashMap<u64, String>>>,
    ids: Arc<RwLock<HashMap<u64, u64>>>,
    once: OnceCell<String>,
    queue: VecDeque<String>,
}

impl Cache {
    pub fn put(&mut self, account: &Account) {
        self.by_id.write().unwrap().insert(account.id, account.email.clone());
        self.ids.write().unwrap().insert(account.id, account.id);
        self.once.set(account.email.clone()).ok();
        self.queue.push_back(account.email.clone());
    }

    pub fn show(&self) {
        info!("{:?}", self.by_id.read().unwrap().get(&7)); //~ PD003 Account::email -> log
        info!("{:?}", self.by_id.read().unwrap().keys()); //~ silent
        info!("{:?}", self.ids.read().unwrap()); //~ silent
        info!("{:?}", self.once.get()); //~ PD003 Account::email -> log
        info!("{:?}", self.queue.front()); //~ PD003 Account::email -> log
        info!("{}", self.queue.len()); //~ silent
    }
}

pub struct Worker {
    jobs: Receiver<String>,
    numbers: Receiver<u64>,
}

pub struct Office {
    jobs: Sender<String>,
    numbers: Sender<u64>,
}

pub fn open() -> (Office, Worker) {
    let (send, jobs) = channel();
    let (count, numbers) = channel();
    (Office { jobs: send, numbers: count }, Worker { jobs, numbers })
}

impl Office {
    pub fn ask(&self, account: &Account) {
        self.jobs.send(account.email.clone()).ok();
        self.numbers.send(account.id).ok();
    }
}

impl Worker {
    pub fn run(&self) {
        for job in &self.jobs {
            info!("{job}"); //~ PD003 Account::email -> log
        }
        while let Ok(number) = self.numbers.recv() {
            info!("{number}"); //~ silent
        }
    }
}

pub fn moved_about(mut account: Account) {
    let email = std::mem::take(&mut account.email);
    info!("{email}"); //~ PD003 Account::email -> log
    let old = std::mem::replace(&mut account.email, "new".to_owned());
    info!("{old}"); //~ silent
    let mut one = account.id.to_string();
    let mut two = email;
    std::mem::swap(&mut one, &mut two);
    info!("{one}"); //~ PD003 Account::email -> log
    info!("{two}"); //~ silent
    let mut slot = Some(one);
    if let Some(text) = slot.take() {
        info!("{text}"); //~ PD003 Account::email -> log
    }
    info!("{slot:?}"); //~ silent
}

pub struct Pending<'a> {
    items: Box<dyn Iterator<Item = String> + 'a>,
    ids: Box<dyn Iterator<Item = u64> + 'a>,
}

pub fn pending(accounts: &[Account]) {
    let waiting = Pending {
        items: Box::new(accounts.iter().map(|a| a.email.clone())),
        ids: Box::new(accounts.iter().map(|a| a.id)),
    };
    for item in waiting.items {
        info!("{item}"); //~ PD003 Account::email -> log
    }
    for id in waiting.ids {
        info!("{id}"); //~ silent
    }
}

pub fn iterators(accounts: &[Account]) {
    let mut emails = accounts.iter().map(|a| &a.email).peekable();
    while let Some(email) = emails.next() {
        info!("{email}"); //~ PD003 Account::email -> log
    }
    let ids = accounts.iter().map(|a| a.id);
    let doubled = ids.map(|id| id * 2);
    info!("{:?}", doubled.collect::<Vec<_>>()); //~ silent
}

pub struct Hooks {
    on_sign_in: Vec<Box<dyn Fn(&Account)>>,
    on_text: Option<Box<dyn Fn(String)>>,
}

impl Hooks {
    pub fn new() -> Self {
        let mut hooks = Hooks { on_sign_in: Vec::new(), on_text: None };
        hooks.on_sign_in.push(Box::new(|account| info!("{}", account.email))); //~ PD003 Account::email -> log
        hooks.on_sign_in.push(Box::new(|account| info!("{}", account.id))); //~ silent
        hooks.on_text = Some(Box::new(|text| info!("{text}"))); //~ PD003 Account::email -> log
        hooks
    }
}

pub fn signed_in(account: &Account) {
    let hooks = Hooks::new();
    for hook in &hooks.on_sign_in {
        hook(account);
    }
    if let Some(hook) = &hooks.on_text {
        hook(account.email.clone());
    }
}

pub trait Audit {
    fn note(&self, text: &str);
    fn count(&self, number: u64);
}

pub struct LogAudit;
pub struct NullAudit;

impl Audit for LogAudit {
    fn note(&self, text: &str) {
        info!("{text}"); //~ PD003 Account::email -> log
    }
    fn count(&self, number: u64) {
        info!("{number}"); //~ silent
    }
}

impl Audit for NullAudit {
    fn note(&self, text: &str) {
        info!("{}", text.len()); //~ silent
    }
    fn count(&self, _number: u64) {}
}

pub fn audited(audits: &[Box<dyn Audit>], account: &Account) {
    for audit in audits {
        audit.note(&account.email);
        audit.count(account.id);
    }
}

pub struct Session {
    account: Account,
    note: String,
}

impl Drop for Session {
    fn drop(&mut self) {
        info!("closed {}", self.account.id); //~ silent
        warn!("{}", self.account.email); //~ PD003 Account::email -> log
        warn!("{}", self.note); //~ PD003 Account::email -> log
    }
}

pub fn session(account: Account) {
    let note = format!("of {}", account.email);
    let session = Session { account, note };
    drop(session);
}
