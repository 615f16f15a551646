//! What is submitted for publication is public; nothing else is.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::purpose("publication")]
pub fn breaks_by_publishing_who_wrote_it(member: &Member) {
    notice_board(&member.email); //~ PD001 Member::email -> public
}

#[privacy::purpose("legal")]
pub fn breaks_by_another_purpose(member: &Member) {
    notice_board(&member.trade_lead); //~ PD002 Member::trade_lead -> public
}

#[privacy::purpose("publication")]
pub fn keeps_by_publishing_it(member: &Member) {
    notice_board(&member.trade_lead); //~ silent
}

/// Of all that is known of somebody, what was submitted goes out.
#[privacy::purpose("publication")]
pub fn keeps_by_publishing_nothing_else(member: Member) {
    let Member { trade_lead, .. } = member;
    notice_board(&trade_lead.trim().to_uppercase()); //~ silent
}
