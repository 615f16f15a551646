//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[category.health]
parent = "personal"
[purpose.support]
[purpose.marketing]
requires = ["consent"]
[recipient.log]
[recipient.mail]
[[allow]]
data = ["personal"]
to = ["mail"]
for = ["support", "marketing"]
[[allow]]
data = ["personal"]
to = ["log"]
requires = ["authenticated"]
[[guard]]
call = "shop::User::has_consent"
gives = ["consent"]
for = ["marketing"]
[[guard]]
call = "shop::require_login"
gives = ["authenticated"]
[[guard]]
call = "shop::session_user"
gives = ["authenticated"]
[[guard]]
call = "shop::assert_admin"
gives = ["authenticated"]
[[sink]]
call = "shop::Mailer::send"
args = [0, 1]
recipient = "mail"
purposes = ["marketing"]
[[context]]
path = "shop::**"
purposes = ["support"]
//- /lib.rs crate:shop deps:privacy=lint-macros,log
use log::info;
use privacy::PersonalData;

#[derive(PersonalData, Clone)]
pub struct User {
    pub id: u64,
    #[personal(category = "contact", purposes("support", "marketing"))]
    pub email: String,
    consents: Vec<String>,
}

impl User {
    pub fn has_consent(&self) -> bool {
        self.consents.iter().any(|c| c == "marketing")
    }
}

pub struct Mailer;

impl Mailer {
    pub fn send(&self, to: &str, body: &str) {
        drop((to, body));
    }
}

pub struct LoginError;

pub fn require_login(token: &str) -> Result<u64, LoginError> {
    token.parse().map_err(|_| LoginError)
}

pub fn session_user(token: &str) -> Option<User> {
    drop(token);
    None
}

/// Panics for anyone else.
pub fn assert_admin(token: &str) {
    if token.is_empty() {
        panic!("no admin");
    }
}

pub fn unguarded(mailer: &Mailer, user: &User) {
    mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
}

pub fn plain_if(mailer: &Mailer, user: &User) {
    if user.has_consent() {
        mailer.send(&user.email, "sale"); //~ silent
    } else {
        mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
    }
    mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
}

pub fn early_return(mailer: &Mailer, user: &User) {
    if !user.has_consent() {
        return;
    }
    mailer.send(&user.email, "sale"); //~ silent
}

pub fn loop_continue(mailer: &Mailer, users: &[User]) {
    for user in users {
        if !user.has_consent() {
            continue;
        }
        mailer.send(&user.email, "sale"); //~ silent
    }
    for user in users {
        mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
    }
}

pub fn kept_in_a_local(mailer: &Mailer, user: &User) {
    let allowed = user.has_consent();
    info!("checked {}", user.id); //~ silent
    if allowed {
        mailer.send(&user.email, "sale"); //~ silent
    }
    let denied = !user.has_consent();
    if denied {
        mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
    } else {
        mailer.send(&user.email, "sale"); //~ silent
    }
}

pub fn combined(mailer: &Mailer, user: &User, open: bool) {
    if open && user.has_consent() {
        mailer.send(&user.email, "sale"); //~ silent
    }
    if open || user.has_consent() {
        mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
    }
    if !open || !user.has_consent() {
        return;
    }
    mailer.send(&user.email, "sale"); //~ silent
}

pub fn combined_in_a_local(mailer: &Mailer, user: &User, open: bool) {
    let both = open && user.has_consent();
    if both {
        mailer.send(&user.email, "sale"); //~ silent
    }
    let either = open || user.has_consent();
    if either {
        mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
    }
}

fn may_mail(user: &User) -> bool {
    user.has_consent() && !user.email.is_empty()
}

fn may_not_mail(user: &User) -> bool {
    if user.email.is_empty() {
        return true;
    }
    !user.has_consent()
}

fn looks_like_it(user: &User) -> bool {
    user.has_consent() || user.id == 0
}

pub fn through_helpers(mailer: &Mailer, user: &User) {
    if may_mail(user) {
        mailer.send(&user.email, "sale"); //~ silent
    }
    if !may_not_mail(user) {
        mailer.send(&user.email, "sale"); //~ silent
    }
    if looks_like_it(user) {
        mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
    }
}

pub fn matched(mailer: &Mailer, user: &User) {
    match user.has_consent() {
        true => mailer.send(&user.email, "sale"), //~ silent
        false => mailer.send(&user.email, "sale"), //~ PD003 User::email -> mail (consent)
    }
    match user.id {
        0 => {}
        _ if user.has_consent() => mailer.send(&user.email, "sale"), //~ silent
        _ => mailer.send(&user.email, "sale"), //~ PD003 User::email -> mail (consent)
    }
}

fn send_if(mailer: &Mailer, user: &User, allowed: bool) {
    if allowed {
        mailer.send(&user.email, "sale"); //~ silent
    }
}

fn send_news(mailer: &Mailer, user: &User) {
    mailer.send(&user.email, "news"); //~ silent
}

fn send_anyhow(mailer: &Mailer, user: &User) {
    mailer.send(&user.email, "news"); //~ PD003 User::email -> mail (consent)
}

pub fn passed_on(mailer: &Mailer, user: &User) {
    send_if(mailer, user, user.has_consent());
    if user.has_consent() {
        send_news(mailer, user);
        send_anyhow(mailer, user);
    }
    send_anyhow(mailer, user);
}

pub fn results(user: &User, token: &str) -> Result<(), LoginError> {
    info!("{}", user.email); //~ PD003 User::email -> log (authenticated)
    require_login(token)?;
    info!("{}", user.email); //~ silent
    Ok(())
}

pub fn results_by_pattern(user: &User, token: &str) {
    if let Ok(id) = require_login(token) {
        info!("{id} {}", user.email); //~ silent
    }
    let Ok(_id) = require_login(token) else {
        info!("{}", user.email); //~ PD003 User::email -> log (authenticated)
        return;
    };
    info!("{}", user.email); //~ silent
}

pub fn results_by_predicate(user: &User, token: &str) {
    if require_login(token).is_ok() {
        info!("{}", user.email); //~ silent
    }
    if require_login(token).is_err() {
        info!("{}", user.email); //~ PD003 User::email -> log (authenticated)
        return;
    }
    info!("{}", user.email); //~ silent
}

pub fn ignored_results(user: &User, token: &str) {
    let _ = require_login(token);
    info!("{}", user.email); //~ PD003 User::email -> log (authenticated)
}

pub fn options(token: &str) {
    let Some(user) = session_user(token) else { return };
    info!("{}", user.email); //~ silent
}

pub fn unwrapped(token: &str, user: &User) {
    let found = session_user(token).unwrap();
    info!("{}", found.email); //~ silent
    info!("{}", user.email); //~ silent
}

pub fn asserted(token: &str, user: &User) {
    assert_admin(token);
    info!("{}", user.email); //~ silent
}

pub fn mapped(token: &str, user: &User) -> Result<(), String> {
    let id = require_login(token).map_err(|_| "login".to_string())?;
    info!("{id} {}", user.email); //~ silent
    Ok(())
}

fn logged_in(token: &str) -> Result<u64, String> {
    let id = require_login(token).map_err(|_| "login".to_string())?;
    Ok(id)
}

pub fn wrapped_guard(token: &str, user: &User) -> Result<(), String> {
    logged_in(token)?;
    info!("{}", user.email); //~ silent
    Ok(())
}

pub fn asserts(mailer: &Mailer, user: &User) {
    assert!(user.has_consent());
    mailer.send(&user.email, "sale"); //~ silent
}

pub fn bool_then(mailer: &Mailer, user: &User) {
    user.has_consent().then(|| mailer.send(&user.email, "sale")); //~ silent
}

pub fn filtered(mailer: &Mailer, users: &[User]) {
    for user in users.iter().filter(|u| u.has_consent()) {
        mailer.send(&user.email, "sale"); //~ silent
    }
    let willing: Vec<&User> = users.iter().filter(|u| u.has_consent()).collect();
    for user in willing {
        mailer.send(&user.email, "sale"); //~ silent
    }
    for user in users.iter().filter(|u| u.id > 7) {
        mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
    }
}

pub fn while_checked(mailer: &Mailer, user: &User) {
    while user.has_consent() {
        mailer.send(&user.email, "sale"); //~ silent
    }
    mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
}

pub fn another_subject(mailer: &Mailer, asked: &User, other: &User) {
    if asked.has_consent() {
        mailer.send(&asked.email, "sale"); //~ silent
        mailer.send(&other.email, "sale"); //~ PD003 User::email -> mail (consent)
    }
}

pub fn one_for_all(mailer: &Mailer, users: &[User]) {
    if users[0].has_consent() {
        for user in users {
            mailer.send(&user.email, "sale"); //~ PD003 User::email -> mail (consent)
        }
    }
}
