//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[category.health]
parent = "personal"
[recipient.log]
[recipient.partner]
[[allow]]
data = ["personal"]
to = ["log"]
requires = ["anonymised"]
[[allow]]
data = ["personal"]
to = ["partner"]
requires = ["anonymised", "encrypted"]
[[sanitizer]]
call = "shop::hash::pseudonym"
gives = ["anonymised"]
[[sanitizer]]
call = "shop::vault::Vault::seal"
gives = ["encrypted"]
[[sanitizer]]
call = "shop::hash::initials"
gives = ["clean"]
[[sanitizer]]
call = "shop::Redacted::of"
gives = ["anonymised"]
[[sink]]
call = "shop::partner::submit"
recipient = "partner"
//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;

pub mod hash {
    pub fn pseudonym(text: &str) -> String {
        text.bytes().map(|b| format!("{:02x}", b ^ 0x5a)).collect()
    }

    pub fn initials(text: &str) -> String {
        text.chars().take(1).collect()
    }
}

pub mod vault {
    pub struct Vault;
    pub struct Sealed(pub Vec<u8>);

    impl Vault {
        pub fn seal(&self, text: &str) -> Result<Sealed, std::fmt::Error> {
            Ok(Sealed(text.bytes().collect()))
        }
    }
}

pub mod partner {
    pub fn submit(body: impl AsRef<[u8]>) {
        drop(body.as_ref().len());
    }
}

#[derive(PersonalData, Clone, Debug)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "health")]
    pub blood: String,
}

#[derive(Debug)]
pub struct Redacted {
    shown: String,
}

impl Redacted {
    pub fn of(user: &User) -> Self {
        Redacted { shown: user.email.replace(char::is_alphanumeric, "*") }
    }
}

#[privacy::sanitizer(gives = "anonymised")]
fn domain_of(email: &str) -> Option<&str> {
    email.split('@').nth(1)
}

#[privacy::sanitizer(gives = "clean")]
fn bucket(age: u32) -> u32 {
    age / 10
}

fn lower(text: &str) -> String {
    text.to_lowercase()
}

pub fn direct(user: &User) {
    info!("{}", hash::pseudonym(&user.email)); //~ silent
    info!("{}", lower(&user.email)); //~ PD003 User::email -> log (anonymised)
    info!("{:?}", domain_of(&user.email)); //~ silent
    info!("{}", hash::initials(&user.email)); //~ silent
}

pub fn kept(user: &User) {
    let key = hash::pseudonym(&user.email);
    let line = format!("user {key} seen");
    info!("{line}"); //~ silent
    let both = format!("{key} {}", user.email);
    info!("{both}"); //~ PD003 User::email -> log (anonymised)
    let list = vec![key.clone(), key];
    info!("{list:?}"); //~ silent
}

pub fn before_and_after(user: &User) {
    let mut text = user.email.clone();
    info!("{text}"); //~ PD003 User::email -> log (anonymised)
    text = hash::pseudonym(&text);
    info!("{text}"); //~ silent
    info!("{}", user.email); //~ PD003 User::email -> log (anonymised)
}

pub fn only_what_goes_in(user: &User) {
    let email = hash::pseudonym(&user.email);
    info!("{email} {}", user.blood); //~ PD003 User::blood -> log (anonymised)
    let pair = (hash::pseudonym(&user.blood), user.email.clone());
    info!("{}", pair.0); //~ silent
    info!("{}", pair.1); //~ PD003 User::email -> log (anonymised)
}

pub fn on_one_path_only(user: &User, hide: bool) {
    let shown = if hide { hash::pseudonym(&user.email) } else { user.email.clone() };
    info!("{shown}"); //~ PD003 User::email -> log (anonymised)
    let always = if hide { hash::pseudonym(&user.email) } else { "nobody".to_string() };
    info!("{always}"); //~ silent
    let mut name = user.email.clone();
    if hide {
        name = hash::pseudonym(&name);
    }
    info!("{name}"); //~ PD003 User::email -> log (anonymised)
}

fn public_name(user: &User) -> String {
    hash::pseudonym(&user.email)
}

fn public_names(users: &[User]) -> Vec<String> {
    users.iter().map(public_name).collect()
}

pub fn through_helpers(user: &User, users: &[User]) {
    info!("{}", public_name(user)); //~ silent
    info!("{:?}", public_names(users)); //~ silent
    let names: Vec<String> = users.iter().map(|u| hash::pseudonym(&u.email)).collect();
    info!("{}", names.join(", ")); //~ silent
    let raw: Vec<String> = users.iter().map(|u| lower(&u.email)).collect();
    info!("{}", raw.join(", ")); //~ PD003 User::email -> log (anonymised)
}

pub fn as_values(users: &[User]) {
    let names: Vec<String> = users.iter().map(|u| u.email.as_str()).map(hash::pseudonym).collect();
    info!("{names:?}"); //~ silent
    let f: fn(&str) -> String = hash::initials;
    info!("{}", f(&users[0].email)); //~ silent
}

pub fn by_type(user: &User) {
    let redacted = Redacted::of(user);
    info!("{redacted:?}"); //~ silent
    info!("{}", redacted.shown); //~ silent
}

pub fn partial(user: &User, vault: &vault::Vault) -> Result<(), std::fmt::Error> {
    partner::submit(&user.email); //~ PD003 User::email -> partner (anonymised, encrypted)
    let sealed = vault.seal(&user.email)?;
    partner::submit(&sealed.0); //~ PD003 User::email -> partner (anonymised)
    let name = hash::pseudonym(&user.email);
    partner::submit(&name); //~ PD003 User::email -> partner (encrypted)
    partner::submit(&vault.seal(&name)?.0); //~ silent
    info!("{name}"); //~ silent
    Ok(())
}

/// A record whose marked field only ever holds a pseudonym there.
pub fn written_back(mut user: User) {
    user.email = hash::pseudonym(&user.email);
    info!("{}", user.email); //~ silent
    info!("{user:?}"); //~ PD003 User::blood -> log (anonymised)
    user.blood = hash::initials(&user.blood);
    info!("{user:?}"); //~ silent
    user.email = "x@example.org".parse().unwrap();
    info!("{}", user.email); //~ silent
}

pub fn rebuilt(user: &User) {
    let shown = User { email: hash::pseudonym(&user.email), blood: String::new(), ..user.clone() };
    info!("{shown:?}"); //~ silent
    let half = User { email: hash::pseudonym(&user.email), ..user.clone() };
    info!("{half:?}"); //~ PD003 User::blood -> log (anonymised)
}

pub fn numbers(age: u32, user: &User) {
    info!("{}", bucket(age)); //~ silent
    info!("{}", bucket(user.blood.parse().unwrap_or_default())); //~ silent
    info!("{}", user.blood.parse::<u32>().unwrap_or_default()); //~ PD003 User::blood -> log (anonymised)
}
