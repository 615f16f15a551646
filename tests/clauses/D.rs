//! Everybody may see their own data and have it corrected.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}

#[privacy::guard(gives = "authenticated")]
fn is_logged_in(token: &str) -> bool {
    token.len() == 64
}

#[privacy::sink(recipient = "data-subject")]
fn own_page(_what: &str) {}

#[privacy::right(correct)]
pub fn correct(member: &mut Member, email: String) {
    member.email = email;
}

#[privacy::purpose("data-access")]
pub fn breaks_by_showing_it_to_anyone(member: &Member) {
    own_page(&member.email); //~ PD003 Member::email -> data-subject (authenticated)
}

#[privacy::purpose("data-access")]
pub fn breaks_behind_a_failed_log_in(member: &Member, token: &str) {
    if !is_logged_in(token) {
        own_page(&member.email); //~ PD003 Member::email -> data-subject (authenticated)
    }
}

pub fn breaks_by_data_that_nobody_gets_to_see() {}

#[derive(privacy::PersonalData)]
pub struct Hidden {
    #[personal(category = "registration")]
    pub preferences: String, //~ MISSING PD105 Hidden::preferences: PD105 is not built yet
}

#[privacy::right(access)]
#[privacy::purpose("data-access")]
pub fn keeps_behind_a_log_in(member: &Member, token: &str) {
    if is_logged_in(token) {
        own_page(&member.email); //~ silent
        own_page(&member.phone); //~ silent
    }
}
