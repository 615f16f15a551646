//! Those of C.1 to C.3 may be inside or outside the jurisdiction; where they are changes nothing else.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[privacy::sink(recipient = "provider-abroad")]
fn abroad(_what: &str) {}

#[privacy::sink(recipient = "provider-here")]
fn here(_what: &str) {}

#[privacy::purpose("cookie-partners")]
pub fn breaks_by_another_purpose_abroad_as_here(member: &Member) {
    abroad(&member.email); //~ PD002 Member::email -> provider-abroad
    here(&member.email); //~ PD002 Member::email -> provider-here
}

#[privacy::purpose("credit-assessment")]
pub fn breaks_by_credit_abroad_as_here(member: &Member) {
    abroad(&member.email); //~ PD002 Member::email -> provider-abroad
    here(&member.email); //~ PD002 Member::email -> provider-here
}

#[privacy::purpose("customer-service")]
pub fn keeps_abroad_as_here(member: &Member) {
    abroad(&member.email); //~ silent
    here(&member.email); //~ silent
}

#[privacy::purpose("legal")]
pub fn keeps_abroad_what_the_law_asks(member: &Member) {
    abroad(&member.email); //~ silent
}
//- /privacy.toml
[recipient.provider-abroad]
parent = "service-provider"
clause = "C.1"
jurisdiction = "US"

[recipient.provider-here]
parent = "service-provider"
clause = "C.1"
jurisdiction = "HK"
