//! What the marketplace knows of people. Each field that tells something of a person is marked with its category.

use privacy::PersonalData;
use serde::{Deserialize, Serialize};

/// Registration Information (A.2), and what stands beside it.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize, sqlx::FromRow)]
pub struct Member {
    pub id: i64,
    #[personal(category = "registration")]
    pub user_name: String,
    #[personal(category = "registration", mandatory)]
    pub email: String,
    #[personal(category = "registration")]
    pub postal_address: String,
    #[personal(category = "registration")]
    pub birth_year: i64,
    #[personal(category = "marketing")]
    pub phone: Option<String>,
    #[personal(category = "credential")]
    #[serde(skip)]
    pub password_hash: String,
    #[personal(category = "registration", subject = "business")]
    pub company: String,
    pub newsletter: bool,
    pub minor: bool,
    pub guardian_agreed: bool,
    #[not_personal(reason = "the number of log-ins identifies nobody")]
    pub logins: i64,
}

/// What the form of registration sends (A.2): what is mandatory, and what may be left out (A.8). All of it is used (A.1).
#[derive(PersonalData, Deserialize)]
pub struct Registration {
    #[personal(category = "registration", mandatory)]
    pub user_name: String,
    #[personal(category = "registration", mandatory)]
    pub email: String,
    #[personal(category = "registration", mandatory)]
    pub postal_address: String,
    #[personal(category = "credential", mandatory)]
    pub password: String,
    #[personal(category = "registration", mandatory)]
    pub birth_year: i64,
    // Asked for with the registration, for offers alone: what is kept of it is `Member::phone`.
    #[personal(category = "marketing", purposes("registration", "marketing"))]
    pub phone: Option<String>,
    #[serde(default)]
    pub newsletter: bool,
}

/// Account Information (A.3).
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
pub struct Card {
    pub member: i64,
    #[personal(category = "account")]
    pub card_number: String,
    #[personal(category = "account")]
    pub card_expiry: String,
    pub currency: String,
}

/// Activities Information (A.4).
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
pub struct Order {
    pub id: i64,
    #[personal(category = "activities")]
    pub goods: String,
    #[personal(category = "activities")]
    pub delivery_address: String,
    pub weight: u32,
    pub card: Card,
}

/// Event Information (A.5): who left a card at the booth.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
pub struct Attendee {
    pub event: String,
    #[personal(category = "event")]
    pub attendee_name: String,
    #[personal(category = "event")]
    pub attendee_email: String,
    pub wants_offers: bool,
}

/// What a member may correct (D).
#[derive(PersonalData, Deserialize)]
pub struct Correction {
    #[personal(category = "registration")]
    pub user_name: String,
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "registration")]
    pub postal_address: String,
    #[personal(category = "registration")]
    pub birth_year: i64,
    #[personal(category = "marketing")]
    pub phone: Option<String>,
}

/// Browsing Information (A.6).
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
pub struct Visit {
    #[personal(category = "browsing")]
    pub ip_address: String,
    #[personal(category = "browsing")]
    pub user_agent: String,
    pub page: String,
}

/// Voluntary Information (B.8): what a member writes to be read by all.
#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
pub struct Post {
    pub author: i64,
    #[personal(category = "voluntary")]
    pub trade_lead: String,
}
