//! What is collected and used for none of its purposes (PD103), and what must not be taken for that.

use serde::{Deserialize, Serialize};

#[privacy::sink(recipient = "mail")]
fn send(_to: &str) {}

// Received and never looked at.
#[derive(privacy::PersonalData, Deserialize)]
pub struct Form {
    #[personal(category = "contact")]
    pub email: String, //~ silent
    #[personal(category = "contact")]
    pub fax: Option<String>, //~ PD103 Form::fax
}

#[privacy::purpose("support")]
pub fn answer(form: &Form) {
    send(&form.email); //~ silent
}

// Made by code, and looked at in patterns, closures and methods.
#[derive(privacy::PersonalData, Clone, Debug, PartialEq)]
pub struct Guest {
    #[personal(category = "contact")]
    pub name: String, //~ silent
    #[personal(category = "contact")]
    pub phone: String, //~ silent
    #[personal(category = "contact")]
    pub street: String, //~ silent
    #[personal(category = "contact")]
    pub town: String, //~ PD103 Guest::town
    // Nothing but constants: nobody gives anything.
    #[personal(category = "contact")]
    pub pager: String, //~ silent
}

impl Guest {
    pub fn new(name: String, phone: String, street: String, town: String) -> Self {
        Self { name, phone, street, town, pager: String::new() }
    }

    pub fn initial(&self) -> Option<char> {
        self.name.chars().next()
    }
}

pub fn look(guests: &[Guest], wanted: &Guest) -> usize {
    let Guest { phone, .. } = wanted;
    // That two are the same says nothing of what they are for.
    let same = guests.iter().filter(|g| **g == *wanted).count();
    guests.iter().filter(|g| g.phone == *phone && g.street.is_empty()).count() + same
}

// Written after it was made.
#[derive(privacy::PersonalData, Default)]
pub struct Draft {
    #[personal(category = "contact")]
    pub email: String, //~ PD103 Draft::email
}

pub fn fill(draft: &mut Draft, email: &str) {
    draft.email = email.to_owned();
}

// Whoever it is serialised for may need it, but for what is left out.
#[derive(privacy::PersonalData, Serialize, Deserialize)]
pub struct Shown {
    #[personal(category = "contact")]
    pub email: String, //~ silent
    #[personal(category = "contact")]
    #[serde(skip_serializing)]
    pub token: String, //~ PD103 Shown::token
    pub inner: Inner,
}

#[derive(privacy::PersonalData, Serialize, Deserialize)]
pub struct Inner {
    #[personal(category = "contact")]
    pub phone: String, //~ silent
}

// A derive that is not known may do anything.
#[derive(privacy::PersonalData, Template, Deserialize)]
pub struct Page {
    #[personal(category = "contact")]
    pub greeting: String, //~ silent
}

// Read, but for something else; or by code that does not say what for.
#[derive(privacy::PersonalData, Deserialize)]
pub struct Order {
    #[personal(category = "contact", purposes("billing"))]
    pub address: String, //~ PD103 Order::address
    #[personal(category = "contact", purposes("billing"))]
    pub name: String, //~ silent
    #[personal(category = "contact", purposes("billing"))]
    pub title: String, //~ silent
    // Nothing says what for: that is for the policy to say first.
    #[personal(category = "health")]
    pub allergies: String, //~ silent
}

#[privacy::purpose("marketing")]
pub fn advertise(order: &Order) -> usize {
    order.address.len() + helper(order)
}

#[privacy::purpose("billing")]
pub fn bill(order: &Order) -> usize {
    helper(order)
}

fn helper(order: &Order) -> usize {
    order.name.len()
}

pub fn whatever(order: &Order) -> bool {
    order.title.is_empty()
}

// Handed to code that can't be seen.
#[derive(privacy::PersonalData, Deserialize)]
pub struct Handed {
    #[personal(category = "contact")]
    pub email: String, //~ silent
}

pub fn hand(handed: Handed) {
    templates::show(&handed);
}

// Formatted as a whole.
#[derive(privacy::PersonalData, Debug, Deserialize)]
pub struct Printed {
    #[personal(category = "contact")]
    pub email: String, //~ silent
}

pub fn text(printed: &Printed) -> String {
    format!("{printed:?}")
}

// Never given a value: nothing is collected.
#[derive(privacy::PersonalData)]
pub struct Unmade {
    #[personal(category = "contact")]
    pub email: String, //~ silent
}

// What serves a right is no purpose: it can't be why the data was collected.
#[derive(privacy::PersonalData, Deserialize)]
pub struct Kept {
    #[personal(category = "contact")]
    pub email: String, //~ PD103 Kept::email
}

#[privacy::right(access)]
pub fn show(kept: &Kept) -> String {
    kept.email.clone()
}

// A column of a table is used where a query names it, in the builder's language or in SQL, but not where rows are put in.
#[derive(privacy::PersonalData, sqlx::FromRow)]
pub struct Customer {
    #[personal(category = "contact")]
    pub email: String, //~ silent
    #[personal(category = "contact")]
    pub city: String, //~ PD103 Customer::city
    pub id: i64,
}

#[privacy::right(access)]
pub async fn own(pool: &sqlx::PgPool, id: i64) -> Result<Customer, sqlx::Error> {
    sqlx::query_as("select * from customers where id = $1").bind(id).fetch_one(pool).await
}

pub async fn known(pool: &sqlx::PgPool, email: &str) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("select id from customers where email = $1").bind(email).fetch_optional(pool).await
}

pub async fn add(pool: &sqlx::PgPool, email: &str, city: &str) -> Result<(), sqlx::Error> {
    sqlx::query("insert into customers (email, city) values ($1, $2)").bind(email).bind(city).execute(pool).await?; //~ silent
    Ok(())
}

// Accepted with a reason.
#[derive(privacy::PersonalData, Deserialize)]
#[privacy::allow("PD103", reason = "the warehouse reads it from the database")]
pub struct Accepted {
    #[personal(category = "contact")]
    pub email: String, //~ silent
}
