//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

pub fn called_at_once(account: &Account) {
    let show = |text: &str| info!("{text}"); //~ PD003 Account::email -> log
    show("constant");
    show(&account.email);
    let quiet = |text: &str| info!("{text}"); //~ silent
    quiet("constant");
}

pub fn captured(account: Account) {
    let print = || info!("{}", account.email); //~ PD003 Account::email -> log
    print();
    let print = || info!("{}", account.id); //~ silent
    print();
}

pub fn captured_by_move(account: Account) {
    let email = account.email.clone();
    let id = account.id;
    let print = move || {
        info!("{email}"); //~ PD003 Account::email -> log
        info!("{id}"); //~ silent
    };
    print();
}

pub fn what_a_closure_returns(account: &Account) {
    let email = || account.email.clone();
    let id = || account.id;
    info!("{}", email()); //~ PD003 Account::email -> log
    info!("{}", id()); //~ silent
    let choose = |a: String, _b: u32| a;
    info!("{}", choose(account.email.clone(), 1)); //~ PD003 Account::email -> log
    info!("{}", choose(String::new(), account.id)); //~ silent
}

pub fn what_a_closure_writes(account: &Account) {
    let mut last = String::new();
    let mut keep = |text: &str| last = text.to_string();
    keep(&account.email);
    info!("{last}"); //~ PD003 Account::email -> log
    let mut count = 0;
    let mut add = |account: &Account| count += account.id;
    add(account);
    info!("{count}"); //~ silent
}

pub fn what_a_closure_pushes(accounts: &[Account]) {
    let mut all = Vec::new();
    accounts.iter().for_each(|a| all.push(a.email.clone()));
    info!("{all:?}"); //~ PD003 Account::email -> log
    let mut ids = Vec::new();
    accounts.iter().for_each(|a| ids.push(a.id));
    info!("{ids:?}"); //~ silent
}

fn apply<F: Fn(&str)>(f: F, text: &str) {
    f(text);
}

fn apply_dyn(f: &dyn Fn(&str), text: &str) {
    f(text);
}

fn apply_boxed(f: Box<dyn Fn(&str)>, text: &str) {
    f(text);
}

fn apply_impl(f: impl FnOnce(&str) -> String, text: &str) -> String {
    f(text)
}

fn apply_pointer(f: fn(&str), text: &str) {
    f(text);
}

fn show(text: &str) {
    info!("{text}"); //~ PD003 Account::email -> log
}

fn show_nothing(text: &str) {
    info!("{}", text.len()); //~ silent
}

pub fn passed_on(account: &Account) {
    apply(|text| info!("{text}"), &account.email); //~ PD003 Account::email -> log
    apply(|text| info!("{text}"), "constant"); //~ silent
    apply(|text| info!("{}", text.len()), &account.email); //~ silent
    apply_dyn(&|text| info!("{text}"), &account.email); //~ PD003 Account::email -> log
    apply_boxed(Box::new(|text| info!("{text}")), &account.email); //~ PD003 Account::email -> log
    apply_boxed(Box::new(|text| info!("{text}")), "constant"); //~ silent
}

pub fn functions_as_values(account: &Account) {
    apply(show, &account.email);
    apply(show_nothing, &account.email);
    apply_pointer(show, "constant");
    let f: fn(&str) = show_nothing;
    f(&account.email);
}

pub fn results_of_callbacks(account: &Account) {
    let a = apply_impl(|text| text.to_uppercase(), &account.email);
    info!("{a}"); //~ PD003 Account::email -> log
    let b = apply_impl(|_| "constant".to_string(), &account.email);
    info!("{b}"); //~ silent
    let c = apply_impl(|text| format!("{}", text.len()), &account.email);
    info!("{c}"); //~ silent
}

fn adder(text: String) -> impl Fn(&str) -> String {
    move |other| format!("{text}{other}")
}

fn boxed(account: Account) -> Box<dyn Fn() -> String> {
    Box::new(move || account.email.clone())
}

pub fn returned_closures(account: &Account) {
    let add = adder(account.email.clone());
    info!("{}", add("x")); //~ PD003 Account::email -> log
    let add = adder("x".to_string());
    info!("{}", add("y")); //~ silent
    let later = boxed(account.clone());
    info!("{}", later()); //~ PD003 Account::email -> log
}

struct Handler {
    name: String,
    run: Box<dyn Fn(&str)>,
}

pub fn stored_closures(account: &Account) {
    let handler = Handler { name: "n".to_string(), run: Box::new(|text| info!("{text}")) }; //~ PD003 Account::email -> log
    (handler.run)(&account.email);
    info!("{}", handler.name); //~ silent
    let quiet = Handler { name: "q".to_string(), run: Box::new(|text| info!("{}", text.len())) }; //~ silent
    (quiet.run)(&account.email);
}

pub fn constructors_as_functions(accounts: &[Account]) {
    let wrapped: Vec<Option<String>> = accounts.iter().map(|a| a.email.clone()).map(Some).collect();
    info!("{wrapped:?}"); //~ PD003 Account::email -> log
    let ids: Vec<Option<u32>> = accounts.iter().map(|a| a.id).map(Some).collect();
    info!("{ids:?}"); //~ silent
}

pub fn methods_as_functions(accounts: &[Account]) {
    let texts: Vec<String> = accounts.iter().map(|a| &a.email).map(ToString::to_string).collect();
    info!("{texts:?}"); //~ PD003 Account::email -> log
    let lengths: Vec<usize> = accounts.iter().map(|a| &a.email).map(String::len).collect();
    info!("{lengths:?}"); //~ silent
    let cloned: Vec<Account> = accounts.iter().map(Clone::clone).collect();
    info!("{}", cloned[0].email); //~ PD003 Account::email -> log
}

pub fn nested(account: &Account) {
    let outer = |a: &Account| {
        let inner = |text: &str| text.to_string();
        inner(&a.email)
    };
    info!("{}", outer(account)); //~ PD003 Account::email -> log
    let outer = |a: &Account| {
        let id = a.id;
        move || id
    };
    info!("{}", outer(account)()); //~ silent
}
