//! Companies of the group get data for B.1 to B.9.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[privacy::sink(recipient = "affiliate")]
fn sister_company(_what: &str) {}

#[privacy::purpose("credit-assessment")]
pub fn breaks_by_another_purpose(member: &Member) {
    sister_company(&member.email); //~ PD002 Member::email -> affiliate
}

pub fn breaks_where_nothing_says_what_for(member: &Member) {
    sister_company(&member.email); //~ PD004 Member::email -> affiliate
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_serving_customers(member: &Member) {
    sister_company(&member.email); //~ silent
}

#[privacy::purpose("research")]
pub fn keeps_by_making_the_service_better(member: &Member) {
    sister_company(&member.email); //~ silent
}
