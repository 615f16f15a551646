//! Some items are mandatory: what is marked so is always there, and what may be missing is not marked so.
// PD104 is on in this file.

use serde::Deserialize;

pub fn breaks_by_an_option_that_is_mandatory() {}

#[derive(privacy::PersonalData)]
pub struct Form {
    #[personal(category = "registration", mandatory)]
    pub email: Option<String>, //~ PD104 Form::email
}

pub fn breaks_by_demanding_what_is_not_mandatory() {}

#[derive(privacy::PersonalData, Deserialize)]
pub struct Strict {
    #[personal(category = "registration", mandatory)]
    pub email: String,
    #[personal(category = "registration")]
    pub fax: String, //~ PD104 Strict::fax
}

pub fn breaks_by_a_default_for_what_is_mandatory() {}

#[derive(privacy::PersonalData, Deserialize)]
pub struct Lenient {
    #[personal(category = "registration", mandatory)]
    #[serde(default)]
    pub email: String, //~ PD104 Lenient::email
}

pub fn keeps_by_a_field_that_is_always_there() {}

#[derive(privacy::PersonalData, Deserialize)]
pub struct Whole {
    #[personal(category = "registration", mandatory)]
    pub email: String, //~ silent
    #[personal(category = "registration")]
    pub fax: Option<String>, //~ silent
}

pub fn keeps_by_not_saying_what_is_mandatory() {}

#[derive(privacy::PersonalData, Deserialize)]
pub struct Untold {
    #[personal(category = "registration")]
    pub email: String, //~ silent
}
