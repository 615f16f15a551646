//! Customer service: questions, feedback, claims, disputes.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[privacy::sink(recipient = "service-provider")]
fn provider(_what: &str) {}

#[privacy::sink(recipient = "law-enforcement")]
fn police(_what: &str) {}

#[privacy::purpose("customer-service")]
pub fn breaks_with_data_given_for_something_else(member: &Member) {
    provider(&member.phone); //~ PD002 Member::phone -> service-provider
    provider(&member.trade_lead); //~ PD002 Member::trade_lead -> service-provider
}

#[privacy::purpose("customer-service")]
pub fn breaks_with_a_recipient_that_serves_another_purpose(member: &Member) {
    police(&member.email); //~ PD002 Member::email -> law-enforcement
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_what_was_given_for_this(member: &Member) {
    provider(&member.email); //~ silent
}

/// What was given for something else may be looked at, as long as nobody is told.
#[privacy::purpose("customer-service")]
pub fn keeps_by_telling_only_what_was_given_for_this(member: &Member) {
    let has_phone = !member.phone.is_empty();
    provider(&format!("{}, telephone: {has_phone}", member.email)); //~ silent
}
