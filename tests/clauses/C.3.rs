//! Advisers, police, insurers and regulators get data for B.9 alone.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[privacy::sink(recipient = "adviser")]
fn adviser(_what: &str) {}

#[privacy::sink(recipient = "law-enforcement")]
fn law_enforcement(_what: &str) {}

#[privacy::sink(recipient = "insurer")]
fn insurer(_what: &str) {}

#[privacy::sink(recipient = "regulator")]
fn regulator(_what: &str) {}

#[privacy::purpose("research")]
pub fn breaks_by_statistics_for_them(member: &Member) {
    adviser(&member.email); //~ PD002 Member::email -> adviser
    law_enforcement(&member.email); //~ PD002 Member::email -> law-enforcement
    insurer(&member.email); //~ PD002 Member::email -> insurer
    regulator(&member.email); //~ PD002 Member::email -> regulator
}

#[privacy::purpose("customer-service")]
pub fn breaks_by_serving_customers(member: &Member) {
    adviser(&member.email); //~ PD002 Member::email -> adviser
}

#[privacy::purpose("legal")]
pub fn keeps_by_answering_what_the_law_asks(member: &Member) {
    adviser(&member.email); //~ silent
    law_enforcement(&member.email); //~ silent
    insurer(&member.email); //~ silent
    regulator(&member.email); //~ silent
}

/// Statistics that name nobody are open to them.
#[privacy::purpose("research")]
pub fn keeps_by_numbers_alone(members: &[Member]) {
    regulator(&format!("{} members", members.len())); //~ silent
}
