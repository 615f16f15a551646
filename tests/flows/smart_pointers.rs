//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;
use std::borrow::{Borrow, Cow};
use std::cell::{Cell, OnceCell, RefCell};
use std::ops::{Deref, DerefMut};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, OnceLock, RwLock};

#[derive(PersonalData, Clone, Debug)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "health")]
    pub age: u8,
}

pub fn smart_pointers(user: User) {
    let shared = Rc::new(user.clone());
    info!("{}", shared.email); //~ PD003 User::email -> log
    info!("{}", shared.id); //~ silent
    let other = Rc::clone(&shared);
    info!("{:?}", other); //~ PD003 User::email, User::age -> log
    info!("{}", Rc::strong_count(&other)); //~ silent
    let arc: Arc<User> = Arc::from(Box::new(user));
    let again = arc.clone();
    info!("{}", again.age); //~ PD003 User::age -> log
    info!("{}", Arc::ptr_eq(&arc, &again)); //~ silent
}

pub fn shared_text(user: &User) {
    let text: Arc<str> = Arc::from(user.email.as_str());
    info!("{text}"); //~ PD003 User::email -> log
    info!("{}", text.len()); //~ silent
    let boxed: Box<str> = user.email.clone().into_boxed_str();
    info!("{boxed}"); //~ PD003 User::email -> log
    let words: Rc<[String]> = Rc::from(vec![user.email.clone()]);
    info!("{}", words[0]); //~ PD003 User::email -> log
    info!("{}", words.len()); //~ silent
}

pub fn boxed(user: User) {
    let boxed = Box::new(user);
    let id = boxed.id;
    info!("{id}"); //~ silent
    let User { email, .. } = *boxed;
    info!("{email}"); //~ PD003 User::email -> log
}

pub fn boxed_in_boxes(user: Box<Arc<Box<User>>>) {
    info!("{}", user.email); //~ PD003 User::email -> log
    info!("{}", user.id); //~ silent
    let inner: &User = &user;
    info!("{}", inner.age); //~ PD003 User::age -> log
}

pub struct Session {
    user: RefCell<User>,
    visits: Cell<u32>,
    note: RefCell<String>,
    cached: OnceCell<String>,
}

impl Session {
    pub fn show(&self) {
        info!("{}", self.user.borrow().email); //~ PD003 User::email -> log
        info!("{}", self.user.borrow().id); //~ silent
        info!("{}", self.visits.get()); //~ silent
        let user = self.user.borrow();
        info!("{}", user.age); //~ PD003 User::age -> log
    }

    pub fn write(&self, user: &User) {
        *self.note.borrow_mut() = user.email.clone();
        self.visits.set(self.visits.get() + 1);
        info!("{}", self.note.borrow()); //~ PD003 User::email -> log
        info!("{}", self.visits.get()); //~ silent
    }

    pub fn cached(&self, user: &User) {
        let text = self.cached.get_or_init(|| user.email.to_lowercase());
        info!("{text}"); //~ PD003 User::email -> log
        info!("{}", self.visits.replace(0)); //~ silent
    }
}

pub fn cells_in_place(user: &User) {
    let note = RefCell::new(String::new());
    info!("{}", note.borrow()); //~ silent
    note.borrow_mut().push_str(&user.email);
    info!("{}", note.borrow()); //~ PD003 User::email -> log
    let taken = note.take();
    info!("{taken}"); //~ PD003 User::email -> log
    let age = Cell::new(0);
    age.set(user.age);
    info!("{}", age.get()); //~ PD003 User::age -> log
}

pub fn locks(lock: &Mutex<User>, read: &RwLock<Vec<User>>) {
    let guard = lock.lock().unwrap();
    info!("{}", guard.email); //~ PD003 User::email -> log
    info!("{}", guard.id); //~ silent
    drop(guard);
    if let Ok(user) = lock.lock() {
        info!("{}", user.age); //~ PD003 User::age -> log
    }
    for user in read.read().unwrap().iter() {
        info!("{}", user.email); //~ PD003 User::email -> log
        info!("{}", user.id); //~ silent
    }
    info!("{}", read.read().unwrap().len()); //~ silent
}

pub fn written_behind_a_lock(lock: &Mutex<String>, user: &User) {
    {
        let mut text = lock.lock().unwrap();
        text.push_str(&user.email);
    }
    info!("{}", lock.lock().unwrap()); //~ PD003 User::email -> log
}

pub fn once(user: &User) {
    let cell: OnceLock<String> = OnceLock::new();
    info!("{:?}", cell.get()); //~ silent
    let _ = cell.set(user.email.clone());
    info!("{:?}", cell.get()); //~ PD003 User::email -> log
}

pub fn weak(parent: &Weak<User>) {
    if let Some(user) = parent.upgrade() {
        info!("{}", user.email); //~ PD003 User::email -> log
        info!("{}", user.id); //~ silent
    }
}

/// A type of one's own that one looks through.
pub struct Loaded<T> {
    value: T,
    from_cache: bool,
}

impl<T> Deref for Loaded<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Loaded<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

pub fn own_deref(mut user: Loaded<User>) {
    info!("{}", user.email); //~ PD003 User::email -> log
    info!("{}", user.id); //~ silent
    info!("{}", user.from_cache); //~ silent
    info!("{}", (*user).age); //~ PD003 User::age -> log
    user.email = "hidden".to_string();
    info!("{}", user.email); //~ silent
}

pub fn own_deref_written(name: &mut Loaded<String>, user: &User) {
    name.push_str(&user.email);
    info!("{}", **name); //~ PD003 User::email -> log
    info!("{}", name.from_cache); //~ silent
}

pub struct Email(String);

impl AsRef<str> for Email {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Email {
    fn borrow(&self) -> &str {
        &self.0
    }
}

fn shout(text: impl AsRef<str>) {
    info!("{}", text.as_ref()); //~ PD003 User::email -> log
}

fn quiet<T: AsRef<str>>(text: T) -> usize {
    text.as_ref().len()
}

pub fn conversions(user: &User) {
    let email = Email(user.email.clone());
    info!("{}", email.as_ref()); //~ PD003 User::email -> log
    info!("{}", quiet(&user.email)); //~ silent
    shout(&user.email);
    shout("nobody");
    let text: &str = email.borrow();
    info!("{text}"); //~ PD003 User::email -> log
}

fn trimmed(text: &str) -> Cow<'_, str> {
    if text.contains(' ') { Cow::Owned(text.replace(' ', "")) } else { Cow::Borrowed(text) }
}

pub fn clone_on_write(user: &User) {
    let text = trimmed(&user.email);
    info!("{text}"); //~ PD003 User::email -> log
    info!("{}", text.is_empty()); //~ silent
    info!("{}", text.into_owned()); //~ PD003 User::email -> log
    let mut label: Cow<'static, str> = Cow::Borrowed("user");
    info!("{label}"); //~ silent
    label.to_mut().push_str(&user.email);
    info!("{label}"); //~ PD003 User::email -> log
}

pub fn made_mut(mut user: Arc<User>) {
    Arc::make_mut(&mut user).email.clear();
    info!("{}", user.email); //~ silent
    info!("{}", user.age); //~ PD003 User::age -> log
}
