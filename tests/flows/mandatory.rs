//! `mandatory` and what types say (PD104).

use serde::{Deserialize, Serialize};

#[derive(privacy::PersonalData)]
pub struct Account {
    #[personal(category = "contact", mandatory)]
    pub email: Option<String>, //~ PD104 Account::email
    #[personal(category = "contact", mandatory)]
    pub phone: Maybe<String>, //~ PD104 Account::phone
    #[personal(category = "contact", mandatory)]
    pub name: String, //~ silent
    #[personal(category = "contact")]
    pub fax: String, //~ silent
}

type Maybe<T> = Option<T>;

// A form that says what is mandatory: all else can be left out.
#[derive(privacy::PersonalData, Deserialize)]
pub struct Form {
    #[personal(category = "contact", mandatory)]
    pub email: String, //~ silent
    #[personal(category = "contact")]
    pub street: String, //~ PD104 Form::street
    #[personal(category = "contact")]
    pub birth_year: u16, //~ PD104 Form::birth_year
    #[personal(category = "contact")]
    pub phone: Option<String>, //~ silent
    #[personal(category = "contact")]
    #[serde(default)]
    pub fax: String, //~ silent
    #[personal(category = "contact")]
    pub others: Vec<String>, //~ silent
    #[personal(category = "contact")]
    #[serde(skip)]
    pub normalised: String, //~ silent
    #[personal(category = "contact", subject = "business")]
    pub company: String, //~ silent
    pub page: u32,
}

#[derive(privacy::PersonalData, Deserialize)]
#[serde(default)]
pub struct Defaults {
    #[personal(category = "contact", mandatory)]
    pub email: String, //~ PD104 Defaults::email
    #[personal(category = "contact")]
    pub street: String, //~ silent
}

// A form that does not tell: perhaps all of it is mandatory.
#[derive(privacy::PersonalData, Deserialize)]
pub struct Silent {
    #[personal(category = "contact")]
    pub email: String, //~ silent
}

// A row of a table, or what goes both ways, is no form.
#[derive(privacy::PersonalData, Serialize, Deserialize)]
pub struct Record {
    #[personal(category = "contact", mandatory)]
    pub email: String, //~ silent
    #[personal(category = "contact")]
    pub street: String, //~ silent
}

pub fn used(form: &Form, defaults: &Defaults, silent: &Silent) -> usize {
    let Form { email, street, birth_year, phone, fax, others, normalised, .. } = form;
    let phone = phone.as_ref().map_or(0, String::len);
    email.len() + street.len() + usize::from(*birth_year) + phone + fax.len() + others.len() + normalised.len()
        + defaults.email.len() + defaults.street.len() + silent.email.len()
}
