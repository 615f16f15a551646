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

/// Whether somebody is known here chooses the link, and is not in it.
#[privacy::purpose("customer-service")]
pub fn keeps_by_a_link_that_is_the_same_for_all(member: &Member) {
    let link = if member.email.is_empty() { "https://partner.example/new" } else { "https://partner.example/" };
    partner(link); //~ silent
}
