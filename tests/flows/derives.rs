//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde,serde_json,secrecy,derive_more,serde_with
use log::info;
use privacy::PersonalData;
use serde::{Serialize, Serializer};
use std::fmt;

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[derive(PersonalData, Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    pub id: u64,
    #[personal(category = "contact")]
    #[serde(rename = "mail")]
    pub email: String,
    #[personal(category = "contact")]
    #[serde(skip)]
    pub phone: String,
    #[personal(category = "contact")]
    #[serde(skip_serializing)]
    pub fax: String,
    #[personal(category = "contact")]
    #[serde(skip_deserializing)]
    pub street: String,
    #[personal(category = "contact")]
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub nick: Option<String>,
}

pub fn shown_by_serialize(user: &User) {
    info!("{}", json(user)); //~ PD003 User::email, User::street, User::nick -> log
    info!("{}", json(&user.id)); //~ silent
    info!("{}", json(&user.phone)); //~ PD003 User::phone -> log
    info!("{}", json(&(user.id, &user.nick))); //~ PD003 User::nick -> log
    info!("{}", json(&vec![user.id])); //~ silent
}

pub fn shown_by_debug(user: &User) {
    info!("{user:?}"); //~ PD003 User::email, User::phone, User::fax, User::street, User::nick -> log
    info!("{:?}", user.id); //~ silent
    info!("{:#?}", Some(&user.nick)); //~ PD003 User::nick -> log
}

#[derive(PersonalData, Serialize)]
pub struct Inner {
    #[personal(category = "contact")]
    email: String,
    #[personal(category = "contact")]
    #[serde(skip)]
    phone: String,
    size: u32,
}

#[derive(Serialize)]
pub struct Flat {
    number: u32,
    #[serde(flatten)]
    inner: Inner,
}

#[derive(Serialize)]
#[serde(transparent)]
pub struct Through {
    inner: Inner,
}

#[derive(Serialize)]
pub struct Hidden {
    number: u32,
    #[serde(skip)]
    inner: Option<Inner>,
}

pub fn nested(flat: &Flat, through: &Through, hidden: &Hidden) {
    info!("{}", json(flat)); //~ PD003 Inner::email -> log
    info!("{}", json(through)); //~ PD003 Inner::email -> log
    info!("{}", json(hidden)); //~ silent
    info!("{}", flat.number + flat.inner.size); //~ silent
}

fn stars<S: Serializer>(_value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("***")
}

fn lower<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_lowercase())
}

mod length_only {
    pub fn serialize<S: serde::Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(value.len() as u64)
    }
}

#[derive(PersonalData, Serialize)]
pub struct Masked {
    #[personal(category = "contact")]
    #[serde(serialize_with = "stars")]
    email: String,
    #[personal(category = "contact")]
    #[serde(with = "length_only")]
    phone: String,
}

#[derive(PersonalData, Serialize)]
pub struct Lowered {
    #[personal(category = "contact")]
    #[serde(serialize_with = "lower")]
    email: String,
    #[serde(serialize_with = "stars")]
    label: String,
}

pub fn with_functions(masked: &Masked, lowered: &Lowered) {
    info!("{}", json(masked)); //~ silent
    info!("{}", json(lowered)); //~ PD003 Lowered::email -> log
    info!("{}", json(&lowered.label)); //~ silent
}

#[derive(PersonalData, Serialize, Debug)]
#[serde(tag = "kind")]
pub enum Event {
    Login {
        #[personal(category = "contact")]
        email: String,
    },
    #[serde(skip)]
    Secret {
        #[personal(category = "contact")]
        phone: String,
    },
    Tick { at: u64 },
}

pub fn tagged(event: &Event) {
    info!("{}", json(event)); //~ PD003 Event::Login::email -> log
    info!("{event:?}"); //~ PD003 Event::Login::email, Event::Secret::phone -> log
    info!("{}", json(&Event::Tick { at: 3 })); //~ silent
    info!("{:?}", Event::Tick { at: 3 }); //~ silent
}

#[derive(Serialize, Debug)]
#[serde(untagged)]
pub enum Id {
    Number(u64),
    Text(String),
}

pub fn untagged(user: &User) {
    info!("{}", json(&Id::Number(user.id))); //~ silent
    info!("{}", json(&Id::Text(user.email.clone()))); //~ PD003 User::email -> log
}

#[derive(PersonalData, Clone)]
pub struct Into {
    id: u64,
    #[personal(category = "contact")]
    email: String,
}

#[derive(Serialize)]
pub struct IntoView {
    id: u64,
}

impl From<Into> for IntoView {
    fn from(value: Into) -> Self {
        IntoView { id: value.id }
    }
}

#[derive(PersonalData, Clone, Serialize)]
#[serde(into = "TicketView")]
pub struct Ticket {
    id: u64,
    #[personal(category = "contact")]
    email: String,
}

#[derive(Serialize)]
pub struct TicketView {
    id: u64,
}

impl From<Ticket> for TicketView {
    fn from(ticket: Ticket) -> Self {
        TicketView { id: ticket.id }
    }
}

pub fn converted(value: Into, ticket: &Ticket) {
    let view = IntoView::from(value.clone());
    info!("{}", json(&view)); //~ silent
    info!("{}", value.email); //~ PD003 Into::email -> log
    info!("{}", json(ticket)); //~ silent
    info!("{}", ticket.email); //~ PD003 Ticket::email -> log
}

#[derive(PersonalData)]
pub struct ByHand {
    id: u64,
    #[personal(category = "contact")]
    email: String,
    #[personal(category = "contact")]
    phone: String,
}

impl Serialize for ByHand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("ByHand", 2)?;
        out.serialize_field("id", &self.id)?;
        out.serialize_field("email", &self.email)?;
        out.end()
    }
}

impl fmt::Debug for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByHand").field("id", &self.id).field("phone", &self.phone).finish()
    }
}

pub fn by_hand(value: &ByHand) {
    info!("{}", json(value)); //~ PD003 ByHand::email -> log
    info!("{value:?}"); //~ PD003 ByHand::phone -> log
}

#[derive(PersonalData, Debug, Clone)]
pub struct Vaulted {
    #[personal(category = "contact")]
    email: secrecy::SecretString,
    #[personal(category = "contact")]
    phone: secrecy::SecretBox<String>,
    id: u64,
}

pub fn hiding_types(vaulted: &Vaulted) {
    use secrecy::ExposeSecret;
    info!("{vaulted:?}"); //~ silent
    info!("{:?}", vaulted.email); //~ silent
    info!("{}", vaulted.id); //~ silent
    info!("{}", vaulted.email.expose_secret()); //~ PD003 Vaulted::email -> log
    info!("{}", vaulted.phone.expose_secret()); //~ PD003 Vaulted::phone -> log
}

pub struct Redacted<T>(T);

impl<T> fmt::Debug for Redacted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[derive(PersonalData, Debug)]
pub struct Record {
    id: u64,
    #[personal(category = "contact")]
    email: Redacted<String>,
}

pub fn own_hiding_type(record: &Record) {
    info!("{record:?}"); //~ silent
    info!("{}", record.email.0); //~ PD003 Record::email -> log
}

#[derive(PersonalData, derive_more::Display, derive_more::Debug)]
#[display("user {id}")]
pub struct Named {
    id: u64,
    #[personal(category = "contact")]
    #[debug(skip)]
    email: String,
}

#[derive(PersonalData, derive_more::Display)]
#[display("{email} ({id})")]
pub struct Shown {
    id: u64,
    #[personal(category = "contact")]
    email: String,
}

pub fn more_derives(named: &Named, shown: &Shown) {
    info!("{named}"); //~ silent
    info!("{named:?}"); //~ silent
    info!("{shown}"); //~ PD003 Shown::email -> log
    info!("{}", named.email); //~ PD003 Named::email -> log
}

#[derive(PersonalData, Clone, Default, PartialEq, Debug)]
pub struct Pair {
    #[personal(category = "contact")]
    email: String,
    count: u32,
}

pub fn derived_functions(pair: &Pair) {
    let copy = pair.clone();
    info!("{}", copy.count); //~ silent
    info!("{}", copy.email); //~ PD003 Pair::email -> log
    info!("{}", copy == *pair); //~ silent
    let empty = Pair::default();
    info!("{}", empty.count); //~ silent
}
