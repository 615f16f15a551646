//! Co-branded and other sites have policies of their own: from here nothing goes there.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[privacy::sink(recipient = "partner-site")]
fn partner(_what: &str) {}

#[privacy::purpose("customer-service")]
pub fn breaks_by_sending_it_along(member: &Member) {
    partner(&member.email); //~ PD001 Member::email -> partner-site
}

#[privacy::purpose("customer-service")]
pub fn breaks_in_the_address_of_a_link(member: &Member) {
    let link = format!("https://partner.example/?for={}", member.email);
    partner(&link); //~ PD001 Member::email -> partner-site
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_a_plain_link(_member: &Member) {
    partner("https://partner.example/"); //~ silent
}
