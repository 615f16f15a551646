//- /lib.rs crate:shop deps:privacy=lint-macros,log
// Text of the standard library: parts and conversions of a text are still that text; what is asked of it is not.
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub birth_year: u16,
    #[personal(category = "contact")]
    pub notes: Vec<u8>,
}

pub fn parts(account: &Account) {
    info!("{}", account.email.trim()); //~ PD003 Account::email -> log
    info!("{}", account.email.to_lowercase()); //~ PD003 Account::email -> log
    info!("{}", account.email.replace('a', "b")); //~ PD003 Account::email -> log
    info!("{:?}", account.email.split('@').next()); //~ PD003 Account::email -> log
    info!("{:?}", account.email.split_once('@')); //~ PD003 Account::email -> log
    info!("{:?}", account.email.chars().next()); //~ PD003 Account::email -> log
    info!("{}", &account.email[1..3]); //~ PD003 Account::email -> log
    info!("{:?}", account.email.strip_prefix("mailto:")); //~ PD003 Account::email -> log
    info!("{:?}", account.email.as_bytes()); //~ PD003 Account::email -> log
    info!("{}", String::from_utf8_lossy(&account.notes)); //~ PD003 Account::notes -> log
    if let Some((name, domain)) = account.email.split_once('@') {
        info!("{name}"); //~ PD003 Account::email -> log
        info!("{domain}"); //~ PD003 Account::email -> log
    }
    for line in account.email.lines() {
        info!("{line}"); //~ PD003 Account::email -> log
    }
    for (i, c) in account.email.char_indices() {
        info!("{i}"); //~ silent
        info!("{c}"); //~ PD003 Account::email -> log
    }
}

pub fn questions(account: &Account, prefix: &str) {
    info!("{}", account.email.len()); //~ silent
    info!("{}", account.email.is_empty()); //~ silent
    info!("{}", account.email.contains("example")); //~ silent
    info!("{:?}", account.email.find('@')); //~ silent
    info!("{}", account.email == "x"); //~ silent
    info!("{}", "abc".starts_with(account.email.as_str())); //~ silent
    info!("{:?}", prefix.split(account.email.as_str()).next()); //~ silent
    info!("{}", prefix.trim_start_matches(account.email.as_str())); //~ silent
    info!("{}", account.email.chars().count()); //~ silent
    info!("{}", account.notes.capacity()); //~ silent
}

pub fn made_of_parts(account: &Account) {
    let mut text = String::with_capacity(account.email.len());
    info!("{text}"); //~ silent
    text.push_str(&account.email);
    info!("{text}"); //~ PD003 Account::email -> log
    let mut other = String::new();
    other.push(account.email.chars().next().unwrap_or('x'));
    info!("{other}"); //~ PD003 Account::email -> log
    let mut third = String::from("x");
    third.insert_str(0, account.email.as_str());
    info!("{third}"); //~ PD003 Account::email -> log
    let joined = vec![account.email.clone(), String::from("x")].join(", ");
    info!("{joined}"); //~ PD003 Account::email -> log
    let collected: String = account.email.chars().rev().collect();
    info!("{collected}"); //~ PD003 Account::email -> log
    let added = String::from("user: ") + &account.email;
    info!("{added}"); //~ PD003 Account::email -> log
    let replaced = "a b".replace(' ', &account.email);
    info!("{replaced}"); //~ PD003 Account::email -> log
}

pub fn numbers(account: &Account, text: &str) {
    info!("{}", account.birth_year); //~ PD003 Account::birth_year -> log
    info!("{}", 2026 - account.birth_year); //~ PD003 Account::birth_year -> log
    info!("{}", 2026u16.saturating_sub(account.birth_year)); //~ PD003 Account::birth_year -> log
    info!("{}", u32::from(account.birth_year)); //~ PD003 Account::birth_year -> log
    info!("{}", account.birth_year > 2000); //~ silent
    info!("{:?}", account.birth_year.to_string().parse::<u32>()); //~ PD003 Account::birth_year -> log
    if let Err(error) = account.email.parse::<u32>() {
        info!("{error}"); //~ silent
    }
    info!("{:?}", text.parse::<u32>()); //~ silent
}

pub fn conversions(account: Account) {
    let boxed: Box<str> = account.email.clone().into_boxed_str();
    info!("{boxed}"); //~ PD003 Account::email -> log
    let bytes: Vec<u8> = account.email.clone().into();
    info!("{bytes:?}"); //~ PD003 Account::email -> log
    let cow = std::borrow::Cow::from(account.email.as_str());
    info!("{cow}"); //~ PD003 Account::email -> log
    let path = std::path::PathBuf::from("/home").join(&account.email);
    info!("{}", path.display()); //~ PD003 Account::email -> log
    match String::from_utf8(account.notes.clone()) {
        Ok(text) => info!("{text}"), //~ PD003 Account::notes -> log
        Err(error) => info!("{error:?}"), //~ PD003 Account::notes -> log
    }
    if let Err(error) = String::from_utf8(account.notes) {
        info!("{:?}", error.utf8_error()); //~ silent
    }
}
