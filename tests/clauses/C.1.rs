//! Service providers get what they need for B.1 to B.9, and nothing for ends of their own.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[privacy::sink(recipient = "data-entry-service")]
fn data_entry_service(_what: &str) {}

#[privacy::sink(recipient = "database-service")]
fn database_service(_what: &str) {}

#[privacy::sink(recipient = "promotion-service")]
fn promotion_service(_what: &str) {}

#[privacy::sink(recipient = "alert-service")]
fn alert_service(_what: &str) {}

#[privacy::sink(recipient = "delivery-service")]
fn delivery_service(_what: &str) {}

#[privacy::sink(recipient = "payment-service")]
fn payment_service(_what: &str) {}

#[privacy::sink(recipient = "authentication-service")]
fn authentication_service(_what: &str) {}

#[privacy::sink(recipient = "logistics-service")]
fn logistics_service(_what: &str) {}

#[privacy::purpose("cookie-partners")]
pub fn breaks_by_a_purpose_of_the_provider(member: &Member) {
    data_entry_service(&member.email); //~ PD002 Member::email -> data-entry-service
    database_service(&member.email); //~ PD002 Member::email -> database-service
    promotion_service(&member.email); //~ PD002 Member::email -> promotion-service
    alert_service(&member.email); //~ PD002 Member::email -> alert-service
    delivery_service(&member.email); //~ PD002 Member::email -> delivery-service
    payment_service(&member.email); //~ PD002 Member::email -> payment-service
    authentication_service(&member.email); //~ PD002 Member::email -> authentication-service
    logistics_service(&member.email); //~ PD002 Member::email -> logistics-service
}

pub fn breaks_where_nothing_says_what_for(member: &Member) {
    data_entry_service(&member.email); //~ PD004 Member::email -> data-entry-service
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_the_purposes_of_the_service(member: &Member) {
    data_entry_service(&member.email); //~ silent
    database_service(&member.email); //~ silent
    promotion_service(&member.email); //~ silent
    alert_service(&member.email); //~ silent
    delivery_service(&member.email); //~ silent
    payment_service(&member.email); //~ silent
    authentication_service(&member.email); //~ silent
    logistics_service(&member.email); //~ silent
}

#[privacy::purpose("legal")]
pub fn keeps_by_what_the_law_asks_of_a_provider(member: &Member) {
    database_service(&member.email); //~ silent
    authentication_service(&member.email); //~ silent
}
