//! Disclosures that law, investigations or claims ask for.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
}

#[privacy::sink(recipient = "law-enforcement")]
fn police(_what: &str) {}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::purpose("customer-service")]
pub fn breaks_by_another_purpose(member: &Member) {
    police(&member.email); //~ PD002 Member::email -> law-enforcement
}

#[privacy::purpose("legal")]
pub fn breaks_by_telling_everybody(member: &Member) {
    notice_board(&member.email); //~ PD001 Member::email -> public
}

#[privacy::purpose("legal")]
pub fn breaks_with_data_given_for_marketing_alone(member: &Member) {
    police(&member.phone); //~ PD002 Member::phone -> law-enforcement
}

#[privacy::purpose("legal")]
pub fn keeps_by_answering_an_investigation(member: &Member) {
    police(&member.email); //~ silent
}

/// How many were asked about tells of nobody.
#[privacy::purpose("legal")]
pub fn keeps_by_telling_everybody_how_many_were_asked_about(members: &[Member]) {
    notice_board(&members.len().to_string()); //~ silent
}
