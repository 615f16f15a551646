//! Cookies for five uses, each with the data that it may hold.

#[derive(privacy::PersonalData, Clone)]
pub struct Member {
    #[personal(category = "registration")]
    pub user_name: String,
    #[personal(category = "account")]
    pub card_number: String,
}

#[derive(privacy::PersonalData, Clone)]
pub struct Visit {
    #[personal(category = "browsing")]
    pub pages_viewed: String,
    #[personal(category = "activities")]
    pub goods: String,
}

#[privacy::sink(recipient = "cookie")]
fn set_cookie(_what: &str) {}

#[privacy::purpose("cookie-statistics")]
pub fn breaks_by_statistics_that_name_a_member(member: &Member) {
    set_cookie(&member.user_name); //~ PD002 Member::user_name -> cookie
}

#[privacy::purpose("cookie-partners")]
pub fn breaks_by_partners_that_learn_of_an_account(member: &Member) {
    set_cookie(&member.card_number); //~ PD002 Member::card_number -> cookie
}

#[privacy::purpose("customer-service")]
pub fn breaks_by_keeping_visits_for_customer_service(visit: &Visit) {
    set_cookie(&visit.pages_viewed); //~ PD002 Visit::pages_viewed -> cookie
}

#[derive(privacy::PersonalData)]
pub struct Returning {
    #[personal(category = "registration", purposes("cookie-identification"))]
    pub user_name: String,
}

#[privacy::purpose("cookie-identification")]
pub fn keeps_by_not_asking_again(member: &Returning) {
    set_cookie(&member.user_name); //~ silent
}

#[privacy::purpose("cookie-statistics")]
pub fn keeps_by_statistics_of_visits(visit: &Visit) {
    set_cookie(&visit.pages_viewed); //~ silent
}

#[privacy::purpose("cookie-interests")]
pub fn keeps_by_learning_interests(visit: &Visit) {
    set_cookie(&visit.pages_viewed); //~ silent
}

#[derive(privacy::PersonalData)]
pub struct Tracked {
    #[personal(category = "activities", purposes("cookie-partners", "cookie-promotions"))]
    pub goods: String,
}

#[privacy::purpose("cookie-partners")]
pub fn keeps_by_partners_that_process_orders(visit: &Tracked) {
    set_cookie(&visit.goods); //~ silent
}

#[privacy::purpose("cookie-promotions")]
pub fn keeps_by_the_progress_of_a_promotion(visit: &Tracked) {
    set_cookie(&visit.goods); //~ silent
}
