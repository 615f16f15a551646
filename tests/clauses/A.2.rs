//! Registration Information: who a member is and how to reach them.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub user_name: String,
    #[personal(category = "registration")]
    pub address: String,
    #[personal(category = "registration")]
    pub phone: String,
    #[personal(category = "registration")]
    pub fax: String,
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "registration")]
    pub gender: String,
    #[personal(category = "registration")]
    pub birth_year: String,
    #[personal(category = "registration")]
    pub preferences: String,
}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::sink(recipient = "employee")]
fn support_desk(_what: &str) {}

#[privacy::purpose("publication")]
pub fn breaks_by_publishing_a_registration(member: &Member) {
    notice_board(&member.user_name); //~ PD001 Member::user_name -> public
    notice_board(&member.address); //~ PD001 Member::address -> public
    notice_board(&member.phone); //~ PD001 Member::phone -> public
    notice_board(&member.fax); //~ PD001 Member::fax -> public
    notice_board(&member.email); //~ PD001 Member::email -> public
    notice_board(&member.gender); //~ PD001 Member::gender -> public
    notice_board(&member.birth_year); //~ PD001 Member::birth_year -> public
    notice_board(&member.preferences); //~ PD001 Member::preferences -> public
}

#[privacy::purpose("publication")]
pub fn breaks_through_a_text_made_of_several(member: &Member) {
    let line = format!("{} ({})", member.user_name, member.phone);
    notice_board(&line); //~ PD001 Member::user_name, Member::phone -> public
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_showing_it_to_employees(member: &Member) {
    support_desk(&member.user_name); //~ silent
    support_desk(&member.address); //~ silent
    support_desk(&member.phone); //~ silent
    support_desk(&member.fax); //~ silent
    support_desk(&member.email); //~ silent
    support_desk(&member.gender); //~ silent
    support_desk(&member.birth_year); //~ silent
    support_desk(&member.preferences); //~ silent
}

#[privacy::purpose("publication")]
pub fn keeps_by_publishing_how_many_there_are(members: &[Member]) {
    notice_board(&members.len().to_string()); //~ silent
}
