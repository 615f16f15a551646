//! What is kept is open to employees for B.1 to B.9; logs are among what they read.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[derive(privacy::PersonalData, Clone)]
pub struct Login {
    #[personal(category = "credential")]
    pub password: String,
}

#[privacy::sink(recipient = "employee")]
fn support_desk(_what: &str) {}

#[privacy::sink(recipient = "storage")]
fn store(_what: &str) {}

#[privacy::purpose("cookie-statistics")]
pub fn breaks_by_a_log_for_something_else(member: &Member) {
    log::info!("{}", member.email); //~ PD002 Member::email -> log
}

#[privacy::purpose("registration")]
pub fn breaks_by_keeping_a_password(login: &Login) {
    store(&login.password); //~ PD001 Login::password -> storage
}

pub fn breaks_where_nothing_says_what_for(member: &Member) {
    println!("{}", member.email); //~ PD004 Member::email -> log
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_serving_customers(member: &Member) {
    support_desk(&member.email); //~ silent
    log::info!("{}", member.email); //~ silent
}

#[privacy::purpose("registration")]
pub fn keeps_by_storing_it(member: &Member) {
    store(&member.email); //~ silent
}
