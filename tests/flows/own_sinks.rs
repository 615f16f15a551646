//- /privacy.toml
schema = 1
[category.contact]
[recipient.audit]
[recipient.helpdesk]
[[personal]]
field = "shop::Account::email"
category = "contact"
[[personal]]
call = "shop::client_address"
category = "contact"
[[sink]]
call = "shop::audit!"
args = [1]
recipient = "audit"
[[sink]]
call = "shop::note!"
recipient = "audit"
[[sink]]
call = "shop::Desk::ask"
args = [0]
recipient = "helpdesk"
[[sink]]
call = "shop::Sender::send"
recipient = "helpdesk"
[[sink]]
call = "outside::push"
args = [1]
recipient = "helpdesk"
//- /lib.rs crate:shop deps:log
pub struct Account {
    pub id: u32,
    pub email: String,
}

#[macro_export]
macro_rules! audit {
    ($level:expr, $($arg:tt)*) => { $crate::write($level, &format!($($arg)*)) };
}

#[macro_export]
macro_rules! note {
    ($($value:expr),*) => { $( $crate::write(0, &$value.to_string()); )* };
}

pub fn write(_level: u32, _text: &str) {}

pub fn client_address() -> String {
    String::from("192.0.2.1")
}

pub fn by_macros(account: &Account) {
    audit!(1, "signed in: {}", account.email); //~ PD001 Account::email -> audit
    audit!(account.email.len() as u32, "signed in"); //~ silent
    audit!(1, "signed in: {}", account.id); //~ silent
    note!(account.id, account.email); //~ PD001 Account::email -> audit
    note!(account.id); //~ silent
    note!(client_address()); //~ PD001 client_address -> audit
}

pub struct Desk;

impl Desk {
    pub fn ask(&self, text: &str, urgency: &str) -> usize {
        text.len() + urgency.len()
    }
}

pub trait Sender {
    fn send(&self, text: &str);
}

impl Sender for Desk {
    fn send(&self, _text: &str) {}
}

pub fn by_methods(desk: &Desk, account: &Account) {
    desk.ask(&account.email, "low"); //~ PD001 Account::email -> helpdesk
    desk.ask("hello", &account.email); //~ silent
    desk.send(&account.email); //~ PD001 Account::email -> helpdesk
    desk.send(&account.id.to_string()); //~ silent
    let sender: &dyn Sender = desk;
    sender.send(&account.email); //~ PD001 Account::email -> helpdesk
    let address = client_address();
    sender.send(&address); //~ PD001 client_address -> helpdesk
    Desk::ask(desk, &format!("{}", account.email), ""); //~ PD001 Account::email -> helpdesk
}
