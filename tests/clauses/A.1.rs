//! Collect no more than the service needs: what is marked is used for one of its purposes.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "registration")]
    pub gender: String,
}

#[privacy::sink(recipient = "employee")]
fn support_desk(_what: &str) {}

pub fn breaks_by_collecting_what_nothing_uses() {}

#[derive(privacy::PersonalData)]
pub struct Form {
    #[personal(category = "registration")]
    pub fax: String, //~ MISSING PD103 Form::fax: PD103 is not built yet
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_using_what_it_collects(member: &Member) {
    support_desk(&member.email); //~ silent
    support_desk(&member.gender); //~ silent
}
