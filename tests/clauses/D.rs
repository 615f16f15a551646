//! Everybody may see their own data and have it corrected.
// PD105 is on in this file.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "marketing")]
    pub phone: String,
    #[personal(category = "credential")]
    pub password: String,
}

#[privacy::guard(gives = "authenticated")]
fn is_logged_in(token: &str) -> bool {
    token.len() == 64
}

#[privacy::sink(recipient = "data-subject")]
fn own_page(_what: &str) {}

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

#[privacy::right(access)]
#[privacy::purpose("data-access")]
pub fn breaks_by_showing_a_part(order: &Order, token: &str) {
    if is_logged_in(token) {
        own_page(&order.goods); //~ silent
    }
}

#[derive(privacy::PersonalData, Clone)]
pub struct Order {
    #[personal(category = "activities")]
    pub goods: String,
    #[personal(category = "activities")]
    pub dispute: String, //~ PD105 Order::dispute
}

pub fn breaks_by_data_that_nobody_gets_to_see() {}

#[derive(privacy::PersonalData, sqlx::FromRow)]
pub struct Visit {
    #[personal(category = "browsing")]
    pub ip_address: String, //~ PD105 Visit::ip_address
}

#[privacy::right(correct)]
pub fn breaks_by_correcting_a_part(guest: &mut Guest, name: String) {
    guest.attendee_name = name;
}

#[derive(privacy::PersonalData)]
pub struct Guest {
    #[personal(category = "event")]
    pub attendee_name: String,
    #[personal(category = "event")]
    pub attendee_email: String, //~ PD105 Guest::attendee_email
}

#[privacy::right(access)]
#[privacy::purpose("data-access")]
pub fn keeps_behind_a_log_in(member: &Member, token: &str) {
    if is_logged_in(token) {
        own_page(&member.email); //~ silent
        own_page(&member.phone); //~ silent
    }
}

#[privacy::right(correct)]
pub fn keeps_by_correcting_all_of_it(member: &mut Member, new: Member) {
    member.email = new.email; //~ silent
    member.phone = new.phone; //~ silent
}
