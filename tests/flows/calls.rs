//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    pub note: String,
}

fn show(text: &str) {
    info!("{text}"); //~ PD003 Account::email -> log
}

fn show_length(text: &str) {
    info!("{}", text.len()); //~ silent
}

fn deep_1(text: &str) {
    deep_2(text);
}

fn deep_2(text: &str) {
    deep_3(text);
}

fn deep_3(text: &str) {
    info!("{text}"); //~ PD003 Account::email -> log
}

pub fn passed(account: &Account) {
    show(&account.email);
    show(&account.note);
    show_length(&account.email);
    deep_1(&account.email);
}

fn pick_first(a: String, _b: String) -> String {
    a
}

fn identity<T>(value: T) -> T {
    value
}

fn email_of(account: &Account) -> &str {
    &account.email
}

fn id_of(account: &Account) -> u32 {
    account.id
}

fn both(account: &Account) -> (u32, String) {
    (account.id, account.email.clone())
}

pub fn returned(account: &Account) {
    info!("{}", pick_first(account.email.clone(), String::new())); //~ PD003 Account::email -> log
    info!("{}", pick_first(String::new(), account.email.clone())); //~ silent
    info!("{}", identity(account.email.as_str())); //~ PD003 Account::email -> log
    info!("{}", identity(account.id)); //~ silent
    info!("{}", identity(account).id); //~ silent
    info!("{}", identity(account).email); //~ PD003 Account::email -> log
    info!("{}", email_of(account)); //~ PD003 Account::email -> log
    info!("{}", id_of(account)); //~ silent
    info!("{}", both(account).0); //~ silent
    info!("{}", both(account).1); //~ PD003 Account::email -> log
}

fn fill(target: &mut String, account: &Account) {
    *target = account.email.clone();
}

fn fill_id(target: &mut u32, account: &Account) {
    *target = account.id;
}

fn append(target: &mut Vec<String>, text: String) {
    target.push(text);
}

fn clear(account: &mut Account) {
    account.email = "gone".to_string();
}

fn email_mut(account: &mut Account) -> &mut String {
    &mut account.email
}

fn note_mut(account: &mut Account) -> &mut String {
    &mut account.note
}

pub fn out_parameters(account: &Account) {
    let mut text = String::new();
    fill(&mut text, account);
    info!("{text}"); //~ PD003 Account::email -> log
    let mut id = 0;
    fill_id(&mut id, account);
    info!("{id}"); //~ silent
    let mut list = Vec::new();
    append(&mut list, "x".to_string());
    info!("{list:?}"); //~ silent
    append(&mut list, account.email.clone());
    info!("{list:?}"); //~ PD003 Account::email -> log
}

pub fn changed_behind_a_reference(mut account: Account, other: &Account) {
    clear(&mut account);
    info!("{}", account.email); //~ silent
    *note_mut(&mut account) = other.email.clone();
    info!("{}", account.note); //~ PD003 Account::email -> log
    let mut third = other.clone();
    *email_mut(&mut third) = String::from("constant");
    info!("{}", third.note); //~ silent
}

fn count_down(text: &str, n: u32) {
    if n == 0 {
        info!("{text}"); //~ PD003 Account::email -> log
    } else {
        count_down(text, n - 1);
    }
}

fn ping(text: &str, n: u32) -> String {
    if n == 0 { text.to_string() } else { pong(text, n - 1) }
}

fn pong(text: &str, n: u32) -> String {
    ping(text, n)
}

fn quiet_recursion(text: &str, n: usize) -> usize {
    if n == 0 { text.len() } else { quiet_recursion(text, n - 1) }
}

pub fn recursion(account: &Account) {
    count_down(&account.email, 3);
    info!("{}", ping(&account.email, 3)); //~ PD003 Account::email -> log
    info!("{}", ping("constant", 3)); //~ silent
    info!("{}", quiet_recursion(&account.email, 3)); //~ silent
}

fn only_the_id(account: &Account) {
    info!("{}", account.id); //~ silent
}

fn only_the_text(_value: &str, text: &str) {
    info!("{text}"); //~ silent
}

fn one_of_a_pair(pair: (String, u32)) {
    info!("{}", pair.1); //~ silent
}

fn the_other_of_a_pair(pair: (String, u32)) {
    info!("{}", pair.0); //~ PD003 Account::email -> log
}

pub fn field_sensitive(account: &Account) {
    only_the_id(account);
    only_the_text(&account.email, "checked");
    one_of_a_pair((account.email.clone(), account.id));
    the_other_of_a_pair((account.email.clone(), account.id));
}

fn early(account: &Account, quiet: bool) -> String {
    if quiet {
        return String::new();
    }
    account.email.clone()
}

fn never(account: &Account) -> String {
    if account.id > 0 {
        return account.note.clone();
    }
    "none".to_string()
}

pub fn early_returns(account: &Account) {
    info!("{}", early(account, account.id > 3)); //~ PD003 Account::email -> log
    info!("{}", early(account, false)); //~ PD003 Account::email -> log
    info!("{}", early(account, true)); //~ silent
    info!("{}", never(account)); //~ silent
}

pub struct Builder {
    to: String,
    subject: String,
}

impl Builder {
    pub fn new() -> Self {
        Builder { to: String::new(), subject: String::new() }
    }
    pub fn to(mut self, to: &str) -> Self {
        self.to = to.to_string();
        self
    }
    pub fn subject(mut self, subject: &str) -> Self {
        self.subject = subject.to_string();
        self
    }
    pub fn send(self) {
        info!("{}", self.to); //~ PD003 Account::email -> log
        info!("{}", self.subject); //~ silent
    }
}

pub fn builders(account: &Account) {
    Builder::new().to(&account.email).subject("hello").send();
    let builder = Builder::new().subject("hello");
    info!("{}", builder.subject); //~ silent
    let builder = builder.to(&account.email);
    info!("{}", builder.subject); //~ silent
    info!("{}", builder.to); //~ PD003 Account::email -> log
}

pub fn take_and_replace(mut account: Account) {
    let taken = std::mem::take(&mut account.email);
    info!("{taken}"); //~ PD003 Account::email -> log
    let mut text = taken.clone();
    let old = std::mem::replace(&mut text, "new".to_string());
    info!("{old}"); //~ PD003 Account::email -> log
    let mut option = Some(taken);
    let inner = option.take();
    info!("{inner:?}"); //~ PD003 Account::email -> log
}

fn tags(account: &Account, parent: Option<&Account>) -> String {
    let mut tags = account.id.to_string();
    if let Some(parent) = parent {
        tags.push_str(&parent.email);
    }
    tags
}

fn line(account: &Account, whole: bool) -> String {
    if whole {
        return account.email.clone();
    }
    account.note.clone()
}

fn line_or(account: &Account, parent: Option<&Account>, whole: bool) -> String {
    match parent {
        None if !whole => account.id.to_string(),
        None => account.note.clone(),
        Some(parent) => parent.email.clone(),
    }
}

/// What a helper does only for `Some`, or for `true`, it does not do for who passes `None` or `false`.
pub fn called_with_constants(account: &Account, whole: bool) {
    info!("{}", tags(account, None)); //~ silent
    info!("{}", tags(account, Some(account))); //~ PD003 Account::email -> log
    info!("{}", line(account, false)); //~ silent
    info!("{}", line(account, true)); //~ PD003 Account::email -> log
    info!("{}", line(account, whole)); //~ PD003 Account::email -> log
    info!("{}", line(account, !true)); //~ silent
    info!("{}", line_or(account, None, true)); //~ silent
    info!("{}", line_or(account, Some(account), false)); //~ PD003 Account::email -> log
    let parent = if whole { Some(account) } else { None };
    info!("{}", tags(account, parent)); //~ PD003 Account::email -> log
}
