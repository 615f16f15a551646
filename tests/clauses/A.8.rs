//! Some items are mandatory: what is marked so is always there, and what may be missing is not marked so.

pub fn breaks_by_an_option_that_is_mandatory() {}

#[derive(privacy::PersonalData)]
pub struct Form {
    #[personal(category = "registration", mandatory)]
    pub email: Option<String>, //~ MISSING PD104 Form::email: PD104 is not built yet
}

pub fn keeps_by_a_field_that_is_always_there() {}

#[derive(privacy::PersonalData)]
pub struct Whole {
    #[personal(category = "registration", mandatory)]
    pub email: String, //~ silent
    #[personal(category = "registration")]
    pub fax: Option<String>, //~ silent
}
