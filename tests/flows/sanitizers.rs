//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Clone, Debug)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub phone: String,
}

#[privacy::sanitizer(gives = "anonymised")]
fn pseudonym(text: &str) -> String {
    format!("user-{}", &text[..1])
}

#[privacy::sanitizer(gives = "clean")]
fn masked(text: &str) -> String {
    text.chars().map(|_| '*').collect()
}

#[privacy::sanitizer(gives = "encrypted")]
fn sealed(text: &str) -> String {
    text.chars().rev().collect()
}

#[privacy::sanitizer(gives = "anonymised")]
fn without_names(accounts: &[Account]) -> Vec<(u32, usize)> {
    accounts.iter().map(|a| (a.id, a.email.chars().map(|c| c as usize).sum())).collect()
}

pub trait Anonymise {
    #[privacy::sanitizer(gives = "anonymised")]
    fn anonymised(&self) -> String;
}

impl Anonymise for Account {
    fn anonymised(&self) -> String {
        self.email.clone()
    }
}

#[privacy::purpose("support")]
pub fn of_texts(account: &Account) {
    info!("{}", account.email); //~ PD003 Account::email -> log (anonymised)
    info!("{}", pseudonym(&account.email)); //~ silent
    info!("{}", masked(&account.email)); //~ silent
    info!("{}", sealed(&account.email)); //~ PD003 Account::email -> log (anonymised)
    info!("{}", account.anonymised()); //~ silent
    let name = pseudonym(&account.email);
    info!("{name}"); //~ silent
    info!("{name} {}", account.email); //~ PD003 Account::email -> log (anonymised)
}

#[privacy::purpose("support")]
pub fn only_what_went_through(account: &Account) {
    let mut parts = vec![pseudonym(&account.email)];
    info!("{parts:?}"); //~ silent
    parts.push(account.phone.clone());
    info!("{parts:?}"); //~ PD003 Account::phone -> log (anonymised)
    let joined = format!("{}{}", pseudonym(&account.email), account.phone);
    info!("{joined}"); //~ PD003 Account::phone -> log (anonymised)
    let pair = (pseudonym(&account.email), &account.phone);
    info!("{}", pair.0); //~ silent
    info!("{}", pair.1); //~ PD003 Account::phone -> log (anonymised)
}

#[privacy::purpose("support")]
pub fn on_some_paths(account: &Account, debug: bool) {
    let text = if debug { account.email.clone() } else { pseudonym(&account.email) };
    info!("{text}"); //~ PD003 Account::email -> log (anonymised)
    let text = if debug { masked(&account.phone) } else { pseudonym(&account.email) };
    info!("{text}"); //~ silent
}

#[privacy::purpose("support")]
pub fn twice(account: &Account) {
    let sealed_name = sealed(&pseudonym(&account.email));
    info!("{sealed_name}"); //~ silent
    let again = pseudonym(&sealed(&account.email));
    info!("{again}"); //~ silent
}

#[privacy::purpose("support")]
pub fn of_many(accounts: &[Account]) {
    info!("{:?}", without_names(accounts)); //~ silent
    let names: Vec<String> = accounts.iter().map(|a| pseudonym(&a.email)).collect();
    info!("{names:?}"); //~ silent
    let emails: Vec<&str> = accounts.iter().map(|a| a.email.as_str()).collect();
    info!("{emails:?}"); //~ PD003 Account::email -> log (anonymised)
    let masked: Vec<String> = accounts.iter().map(|a| a.email.as_str()).map(masked).collect();
    info!("{}", masked.join(", ")); //~ silent
}

fn logged(text: &str) {
    info!("{text}"); //~ PD003 Account::phone -> log (anonymised)
}

#[privacy::purpose("support")]
pub fn through_helpers(account: &Account) {
    logged(&pseudonym(&account.email));
    logged(&account.phone);
    logged(&masked(&account.email));
}

#[privacy::purpose("support")]
pub fn written_back(account: &mut Account) {
    account.email = pseudonym(&account.email);
    info!("{}", account.email); //~ silent
    account.phone = masked(&account.phone);
    info!("{}", account.phone); //~ silent
}
