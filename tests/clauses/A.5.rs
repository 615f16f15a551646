//! Event Information: who came to a trade show or another event, and how to reach them.

#[derive(privacy::PersonalData, Clone)]
pub struct Attendee {
    #[personal(category = "event")]
    pub attendee_name: String,
    #[personal(category = "event")]
    pub address: String,
    #[personal(category = "event")]
    pub phone: String,
    #[personal(category = "event")]
    pub fax: String,
    #[personal(category = "event")]
    pub attendee_email: String,
}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::sink(recipient = "employee")]
fn support_desk(_what: &str) {}

#[privacy::sink(recipient = "regulator")]
fn authority(_what: &str) {}

#[privacy::purpose("publication")]
pub fn breaks_by_publishing_who_came(attendee: &Attendee) {
    notice_board(&attendee.attendee_name); //~ PD001 Attendee::attendee_name -> public
    notice_board(&attendee.address); //~ PD001 Attendee::address -> public
    notice_board(&attendee.phone); //~ PD001 Attendee::phone -> public
    notice_board(&attendee.fax); //~ PD001 Attendee::fax -> public
    notice_board(&attendee.attendee_email); //~ PD001 Attendee::attendee_email -> public
}

#[privacy::purpose("research")]
pub fn breaks_by_telling_an_authority_for_statistics(attendee: &Attendee) {
    authority(&attendee.attendee_name); //~ PD002 Attendee::attendee_name -> regulator
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_answering_who_came(attendee: &Attendee) {
    support_desk(&attendee.attendee_name); //~ silent
    support_desk(&attendee.address); //~ silent
    support_desk(&attendee.phone); //~ silent
    support_desk(&attendee.fax); //~ silent
    support_desk(&attendee.attendee_email); //~ silent
}

#[privacy::purpose("legal")]
pub fn keeps_by_telling_an_authority_what_the_law_asks(attendee: &Attendee) {
    authority(&attendee.attendee_name); //~ silent
}
