//- /lib.rs crate:shop deps:privacy=lint-macros,log,tokio,once_cell,lazy_static
use log::info;
use privacy::PersonalData;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, RwLock};

#[derive(PersonalData, Clone, Debug)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
}

static LAST_EMAIL: Mutex<String> = Mutex::new(String::new());
static LAST_ID: Mutex<u64> = Mutex::new(0);
static NAME: &str = "shop";
static LOGINS: AtomicU64 = AtomicU64::new(0);

pub fn remember(user: &User) {
    *LAST_EMAIL.lock().unwrap() = user.email.clone();
    *LAST_ID.lock().unwrap() = user.id;
    LOGINS.fetch_add(1, Ordering::Relaxed);
}

pub fn recall() {
    info!("{}", LAST_EMAIL.lock().unwrap()); //~ PD003 User::email -> log
    info!("{}", LAST_ID.lock().unwrap()); //~ silent
    info!("{NAME}"); //~ silent
    info!("{}", LOGINS.load(Ordering::Relaxed)); //~ silent
}

static OWNER: OnceLock<String> = OnceLock::new();
static CONFIG: OnceLock<String> = OnceLock::new();

pub fn init(user: &User) {
    let _ = OWNER.set(user.email.clone());
    CONFIG.get_or_init(|| std::env::var("CONFIG").unwrap_or_default());
}

pub fn show_owner() {
    if let Some(owner) = OWNER.get() {
        info!("{owner}"); //~ PD003 User::email -> log
    }
    info!("{:?}", CONFIG.get()); //~ silent
}

static CACHE: LazyLock<RwLock<HashMap<u64, User>>> = LazyLock::new(|| RwLock::new(HashMap::new()));
static NAMES: LazyLock<Mutex<Vec<String>>> = LazyLock::new(Mutex::default);
static COUNTS: LazyLock<Mutex<HashMap<u64, u32>>> = LazyLock::new(Default::default);

pub fn cache(user: User) {
    NAMES.lock().unwrap().push(user.email.clone());
    *COUNTS.lock().unwrap().entry(user.id).or_insert(0) += 1;
    CACHE.write().unwrap().insert(user.id, user);
}

pub fn cached(id: u64) {
    if let Some(user) = CACHE.read().unwrap().get(&id) {
        info!("{}", user.email); //~ PD003 User::email -> log
        info!("{}", user.id); //~ silent
    }
    info!("{:?}", NAMES.lock().unwrap()); //~ PD003 User::email -> log
    info!("{:?}", COUNTS.lock().unwrap()); //~ silent
    info!("{}", CACHE.read().unwrap().len()); //~ silent
}

thread_local! {
    static CURRENT: RefCell<Option<User>> = const { RefCell::new(None) };
    static TRACE: RefCell<String> = RefCell::new(String::new());
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

pub fn enter(user: &User) {
    CURRENT.with(|current| *current.borrow_mut() = Some(user.clone()));
    TRACE.with_borrow_mut(|trace| trace.push_str(&user.email));
    DEPTH.with(|depth| depth.set(depth.get() + 1));
}

pub fn current() {
    CURRENT.with(|current| info!("{:?}", current.borrow())); //~ PD003 User::email -> log
    let id = CURRENT.with(|current| current.borrow().as_ref().map(|user| user.id));
    info!("{id:?}"); //~ silent
    TRACE.with_borrow(|trace| info!("{trace}")); //~ PD003 User::email -> log
    info!("{}", DEPTH.get()); //~ silent
}

pub fn channel(user: User) {
    let (sender, receiver) = mpsc::channel();
    sender.send(user.email).unwrap();
    let text = receiver.recv().unwrap();
    info!("{text}"); //~ PD003 User::email -> log
    let (numbers, read) = mpsc::channel();
    numbers.send(user.id).unwrap();
    info!("{:?}", read.recv()); //~ silent
}

pub struct Worker {
    jobs: Receiver<String>,
    done: usize,
}

pub struct Office {
    send: Sender<String>,
}

impl Office {
    pub fn post(&self, user: &User) {
        let _ = self.send.send(user.email.clone());
    }
}

impl Worker {
    pub fn run(&mut self) {
        while let Ok(job) = self.jobs.recv() {
            info!("{job}"); //~ PD003 User::email -> log
            self.done += 1;
        }
        info!("{}", self.done); //~ silent
    }
}

pub fn start() -> (Office, Worker) {
    let (send, jobs) = mpsc::channel();
    (Office { send }, Worker { jobs, done: 0 })
}

pub fn threads(user: User) {
    let (sender, receiver) = mpsc::channel::<User>();
    let handle = std::thread::spawn(move || {
        for user in receiver {
            info!("{}", user.email); //~ PD003 User::email -> log
            info!("{}", user.id); //~ silent
        }
    });
    let _ = sender.send(user);
    let _ = handle.join();
}

pub async fn tasks(user: User) {
    let (sender, mut receiver) = tokio::sync::mpsc::channel::<String>(8);
    tokio::spawn(async move {
        while let Some(text) = receiver.recv().await {
            info!("{text}"); //~ PD003 User::email -> log
        }
    });
    let _ = sender.send(user.email.clone()).await;
    let (answer, wait) = tokio::sync::oneshot::channel();
    let _ = answer.send(user.id);
    info!("{:?}", wait.await); //~ silent
}

/// What lives as long as the service.
pub struct State {
    names: Arc<Mutex<BTreeMap<u64, String>>>,
    last: Mutex<Option<String>>,
    hits: AtomicU64,
}

impl State {
    pub fn login(&self, user: &User) {
        self.names.lock().unwrap().insert(user.id, user.email.clone());
        *self.last.lock().unwrap() = Some(user.email.clone());
        self.hits.fetch_add(1, Ordering::Relaxed);
    }

    pub fn report(&self) {
        for (id, name) in self.names.lock().unwrap().iter() {
            info!("{id}"); //~ silent
            info!("{name}"); //~ PD003 User::email -> log
        }
        info!("{:?}", self.last.lock().unwrap()); //~ PD003 User::email -> log
        info!("{}", self.hits.load(Ordering::Relaxed)); //~ silent
    }
}

pub struct Form {
    text: String,
    lines: u32,
}

impl Form {
    pub fn fill(&mut self, user: &User) {
        self.text = format!("from {}", user.email);
        self.lines = 1;
    }

    pub fn print(&self) {
        info!("{}", self.text); //~ PD003 User::email -> log
        info!("{}", self.lines); //~ silent
    }
}

static LEGACY: once_cell::sync::Lazy<Mutex<Option<User>>> = once_cell::sync::Lazy::new(|| Mutex::new(None));

lazy_static::lazy_static! {
    static ref OLD: Mutex<Vec<User>> = Mutex::new(Vec::new());
}

pub fn legacy() {
    if let Some(user) = LEGACY.lock().unwrap().as_ref() {
        info!("{}", user.email); //~ PD003 User::email -> log
        info!("{}", user.id); //~ silent
    }
    for user in OLD.lock().unwrap().iter() {
        info!("{}", user.email); //~ PD003 User::email -> log
        info!("{}", user.id); //~ silent
    }
}
