//! Collect no more than the service needs: what is marked is used for one of its purposes.
// PD103 is on in this file.

use serde::Deserialize;

#[privacy::sink(recipient = "employee")]
fn support_desk(_what: &str) {}

pub fn breaks_by_collecting_what_nothing_uses() {}

#[derive(privacy::PersonalData, Deserialize)]
pub struct Form {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "registration")]
    pub fax: Option<String>, //~ PD103 Form::fax
}

#[privacy::purpose("registration")]
pub fn breaks_by_using_it_for_something_else(guest: &Guest) {
    support_desk(&guest.badge_name); //~ PD002 Guest::badge_name -> employee
}

#[derive(privacy::PersonalData, Deserialize)]
pub struct Guest {
    #[personal(category = "event", purposes("research"))]
    pub badge_name: String, //~ PD103 Guest::badge_name
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_using_what_it_collects(form: &Form) {
    support_desk(&form.email); //~ silent
}

#[privacy::purpose("eligibility")]
pub fn keeps_by_deciding_with_it(applicant: &Applicant) -> bool {
    applicant.birth_year < 2000 //~ silent
}

#[derive(privacy::PersonalData, Deserialize)]
pub struct Applicant {
    #[personal(category = "registration")]
    pub birth_year: u16,
}
