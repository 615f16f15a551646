//! What an account holds is behind its password; a password is told to nobody; what is sent is encrypted.

#[derive(privacy::PersonalData, Clone)]
pub struct Login {
    #[personal(category = "credential")]
    pub password: String,
    #[personal(category = "registration")]
    pub email: String,
}

#[privacy::guard(gives = "authenticated")]
fn is_logged_in(token: &str) -> bool {
    token.len() == 64
}

#[privacy::sink(recipient = "data-subject")]
fn own_page(_what: &str) {}

#[privacy::sink(recipient = "employee")]
fn support_desk(_what: &str) {}

#[privacy::purpose("customer-service")]
pub fn breaks_by_telling_a_password(login: &Login) {
    support_desk(&login.password); //~ PD001 Login::password -> employee
    log::warn!("{}", login.password); //~ PD001 Login::password -> log
}

#[privacy::purpose("data-access")]
pub fn breaks_by_showing_a_password_to_its_owner(login: &Login, token: &str) {
    if is_logged_in(token) {
        own_page(&login.password); //~ PD001 Login::password -> data-subject
    }
}

#[privacy::purpose("data-access")]
pub fn breaks_by_an_account_without_log_in(login: &Login) {
    own_page(&login.email); //~ PD003 Login::email -> data-subject (authenticated)
}

#[privacy::purpose("customer-service")]
pub async fn breaks_by_plain_http(login: &Login) {
    let client = reqwest::Client::new();
    let _ = client.post("http://desk.example/tickets").body(login.email.clone()).send().await; //~ PD006 Login::email
}

#[privacy::purpose("customer-service")]
pub async fn keeps_by_encryption(login: &Login) {
    let client = reqwest::Client::new();
    let _ = client.post("https://desk.example/tickets").body(login.email.clone()).send().await; //~ silent
}

#[privacy::purpose("data-access")]
pub fn keeps_by_an_account_behind_a_log_in(login: &Login, token: &str) {
    if is_logged_in(token) {
        own_page(&login.email); //~ silent
    }
}

#[privacy::purpose("registration")]
pub fn keeps_by_comparing_a_password(login: &Login, given: &str) {
    if login.password == given {
        log::info!("welcome"); //~ silent
    }
}
//- /privacy.toml
[recipient.desk]
parent = "service-provider"
clause = "C.1"
hosts = ["desk.example"]
