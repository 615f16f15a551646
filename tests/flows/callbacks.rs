//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;
use std::collections::HashMap;
use std::sync::Arc;

#[derive(PersonalData, Clone, Debug, Default)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
}

/// Closures kept in a struct, and called later.
pub struct Hooks {
    on_login: Vec<Box<dyn Fn(&User) + Send + Sync>>,
    on_count: Option<Box<dyn Fn(usize)>>,
}

impl Hooks {
    pub fn new() -> Self {
        Self { on_login: Vec::new(), on_count: None }
    }
    pub fn on_login(&mut self, hook: impl Fn(&User) + Send + Sync + 'static) {
        self.on_login.push(Box::new(hook));
    }
    pub fn login(&self, user: &User) {
        for hook in &self.on_login {
            hook(user);
        }
        if let Some(count) = &self.on_count {
            count(self.on_login.len());
        }
    }
}

pub fn stored_closures(user: &User) {
    let mut hooks = Hooks::new();
    hooks.on_login(|user| info!("{}", user.email)); //~ PD003 User::email -> log
    hooks.on_login(|user| info!("{}", user.id)); //~ silent
    hooks.on_count = Some(Box::new(|count| info!("{count}"))); //~ silent
    hooks.login(user);
}

fn log_email(user: &User) {
    info!("{}", user.email); //~ PD003 User::email -> log
}

fn log_id(user: &User) {
    info!("{}", user.id); //~ silent
}

fn text_of(user: &User) -> String {
    user.email.clone()
}

fn number_of(user: &User) -> u64 {
    user.id
}

pub fn function_pointers(users: &[User], loud: bool) {
    let show: fn(&User) = if loud { log_email } else { log_id };
    users.iter().for_each(show);
    let texts: Vec<String> = users.iter().map(text_of).collect();
    info!("{texts:?}"); //~ PD003 User::email -> log
    let numbers: Vec<u64> = users.iter().map(number_of).collect();
    info!("{numbers:?}"); //~ silent
    let pick: fn(&User) -> String = text_of;
    for user in users {
        info!("{}", pick(user)); //~ PD003 User::email -> log
    }
}

pub struct Column {
    title: &'static str,
    value: fn(&User) -> String,
}

pub fn tables(users: &[User]) {
    let columns = [Column { title: "id", value: |u| u.id.to_string() }, Column { title: "mail", value: text_of }];
    for column in &columns {
        info!("{}", column.title); //~ silent
        for user in users {
            info!("{}", (column.value)(user)); //~ PD003 User::email -> log
        }
    }
    let ids = Column { title: "id", value: |u| u.id.to_string() };
    info!("{}", (ids.value)(&users[0])); //~ silent
}

fn with_user<R>(user: &User, run: impl FnOnce(&User) -> R) -> R {
    run(user)
}

fn each(users: &[User], run: &mut dyn FnMut(&User)) {
    for user in users {
        run(user);
    }
}

pub fn passed(user: &User, users: &[User]) {
    let email = with_user(user, |u| u.email.clone());
    info!("{email}"); //~ PD003 User::email -> log
    let id = with_user(user, |u| u.id);
    info!("{id}"); //~ silent
    let mut seen = Vec::new();
    let mut count = 0;
    each(users, &mut |u| {
        seen.push(u.email.clone());
        count += 1;
    });
    info!("{seen:?}"); //~ PD003 User::email -> log
    info!("{count}"); //~ silent
}

fn greeter(user: &User) -> impl Fn(&str) -> String {
    let email = user.email.clone();
    move |word| format!("{word} {email}")
}

fn counter(user: &User) -> Box<dyn Fn() -> u64> {
    let id = user.id;
    Box::new(move || id + 1)
}

pub fn returned(user: &User) {
    let greet = greeter(user);
    info!("{}", greet("hello")); //~ PD003 User::email -> log
    let next = counter(user);
    info!("{}", next()); //~ silent
}

#[derive(Default)]
pub struct MessageBuilder {
    to: String,
    subject: String,
    retries: u32,
}

pub struct Message {
    to: String,
    subject: String,
    retries: u32,
}

impl MessageBuilder {
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = to.into();
        self
    }
    pub fn subject(mut self, subject: &str) -> Self {
        self.subject = subject.to_owned();
        self
    }
    pub fn retries(&mut self, retries: u32) -> &mut Self {
        self.retries = retries;
        self
    }
    pub fn build(self) -> Message {
        Message { to: self.to, subject: self.subject, retries: self.retries }
    }
}

pub fn builder_chain(user: &User) {
    let message = MessageBuilder::default().to(&user.email).subject("welcome").build();
    info!("{}", message.to); //~ PD003 User::email -> log
    info!("{}", message.subject); //~ silent
    let mut builder = MessageBuilder::default().subject(&user.email);
    builder.retries(3);
    let message = builder.build();
    info!("{}", message.subject); //~ PD003 User::email -> log
    info!("{} {}", message.to, message.retries); //~ silent
}

fn fill(user: &User, out: &mut String, number: &mut u64) {
    out.push_str(&user.email);
    *number = user.id;
}

pub fn out_parameters(user: &User) {
    let (mut text, mut number) = (String::new(), 0);
    fill(user, &mut text, &mut number);
    info!("{text}"); //~ PD003 User::email -> log
    info!("{number}"); //~ silent
    let mut list = vec![String::new()];
    fill(user, &mut list[0], &mut number);
    info!("{list:?}"); //~ PD003 User::email -> log
}

pub fn taken_and_replaced(mut user: User) {
    let email = std::mem::take(&mut user.email);
    info!("{email}"); //~ PD003 User::email -> log
    info!("{}", user.email); //~ silent
    let mut text = "nobody".to_string();
    let old = std::mem::replace(&mut text, email);
    info!("{old}"); //~ silent
    info!("{text}"); //~ PD003 User::email -> log
    let mut clean = String::from("clean");
    std::mem::swap(&mut text, &mut clean);
    info!("{text}"); //~ silent
    info!("{clean}"); //~ PD003 User::email -> log
    let mut slot = Some(clean);
    let taken = slot.take();
    info!("{slot:?}"); //~ silent
    info!("{taken:?}"); //~ PD003 User::email -> log
}

pub struct Queue<'a> {
    pending: std::slice::Iter<'a, User>,
    names: std::vec::IntoIter<String>,
    served: usize,
}

impl<'a> Queue<'a> {
    pub fn new(users: &'a [User], names: Vec<String>) -> Self {
        Self { pending: users.iter(), names: names.into_iter(), served: 0 }
    }
    pub fn serve(&mut self) {
        while let Some(user) = self.pending.next() {
            info!("{}", user.email); //~ PD003 User::email -> log
            info!("{}", user.id); //~ silent
            self.served += 1;
        }
        info!("{}", self.served); //~ silent
    }
    pub fn next_name(&mut self) -> Option<String> {
        self.names.next()
    }
}

pub fn iterators_kept(users: &[User]) {
    let lazy = users.iter().filter(|u| u.id > 3).map(|u| u.email.as_str());
    let boxed: Box<dyn Iterator<Item = &str> + '_> = Box::new(lazy);
    for email in boxed {
        info!("{email}"); //~ PD003 User::email -> log
    }
    let mut queue = Queue::new(users, users.iter().map(|u| u.email.clone()).collect());
    queue.serve();
    info!("{:?}", queue.next_name()); //~ PD003 User::email -> log
    info!("{}", queue.served); //~ silent
    let mut ids = users.iter().map(|u| u.id).peekable();
    info!("{:?}", ids.peek()); //~ silent
}

pub struct Users<'a> {
    rest: &'a [User],
}

impl<'a> Iterator for Users<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(&first.email)
    }
}

pub fn own_iterator(users: &[User]) {
    for email in (Users { rest: users }) {
        info!("{email}"); //~ PD003 User::email -> log
    }
    let all = Users { rest: users }.map(str::to_uppercase).collect::<Vec<_>>().join(",");
    info!("{all}"); //~ PD003 User::email -> log
    info!("{}", Users { rest: users }.count()); //~ silent
}

type Handler = Arc<dyn Fn(&User) -> String + Send + Sync>;

pub struct Router {
    handlers: HashMap<&'static str, Handler>,
}

impl Router {
    pub fn route(mut self, path: &'static str, handler: Handler) -> Self {
        self.handlers.insert(path, handler);
        self
    }
    pub fn call(&self, path: &str, user: &User) -> Option<String> {
        let handler = self.handlers.get(path)?;
        Some(handler(user))
    }
}

pub fn routed(user: &User) {
    let router = Router { handlers: HashMap::new() }.route("/mail", Arc::new(|u| u.email.clone()));
    info!("{:?}", router.call("/mail", user)); //~ PD003 User::email -> log
    info!("{}", router.handlers.len()); //~ silent
}

/// More calls than a function leaves to its callers: the last ones are of the same callback as the others.
fn each_of_many(user: &User, each: &dyn Fn(&str)) {
    each("1"); each("2"); each("3"); each("4"); each("5"); each("6"); each("7"); each("8"); each("9"); each("10");
    each("11"); each("12"); each("13"); each("14"); each("15"); each("16"); each("17"); each("18"); each("19");
    each("20"); each("21"); each("22"); each("23"); each("24"); each("25"); each("26"); each("27"); each("28");
    each("29"); each("30"); each("31"); each("32"); each("33"); each("34"); each("35"); each("36"); each("37");
    each("38"); each("39"); each("40"); each("41"); each("42"); each("43"); each("44"); each("45"); each("46");
    each("47"); each("48"); each("49"); each("50"); each("51"); each("52"); each("53"); each("54"); each("55");
    each("56"); each("57"); each("58"); each("59"); each("60"); each("61"); each("62"); each("63"); each("64");
    each("65"); each("66"); each("67"); each("68"); each("69");
    each(&user.email);
}

pub fn many_calls(user: &User) {
    each_of_many(user, &|text| {
        info!("{text}"); //~ PD003 User::email -> log
        info!("{}", text.len()); //~ silent
    });
}

/// Closures in closures, deeper than they are followed: what the innermost one prints by itself is found all the same.
pub fn deep_callbacks(user: &User) {
    let a = |text: &str| info!("{text}"); //~ PD003 User::email -> log
    let b = |text: &str| a(text);
    let c = |text: &str| b(text);
    let d = |text: &str| c(text);
    let e = |text: &str| d(text);
    let f = |text: &str| e(text);
    let g = |text: &str| f(text);
    g(&user.email);
}
