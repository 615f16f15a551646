//- /lib.rs crate:shop deps:privacy=lint-macros,serde,serde_json,log
use log::info;
use privacy::PersonalData;
use serde::{Deserialize, Serialize, Serializer};

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn starred<S: Serializer>(_value: &String, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("***")
}

fn plain<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value)
}

mod hidden {
    use serde::Serializer;

    pub fn serialize<S: Serializer>(_value: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_none()
    }
}

#[derive(PersonalData, Serialize, Deserialize, Clone)]
pub struct Fields {
    id: u64,
    #[personal(category = "contact")]
    email: String,
    #[personal(category = "contact")]
    #[serde(skip)]
    skipped: String, //~ PD103 Fields::skipped
    #[personal(category = "contact")]
    #[serde(skip_serializing)]
    not_written: String, //~ PD103 Fields::not_written
    #[personal(category = "contact")]
    #[serde(skip_deserializing)]
    not_read: String,
    #[personal(category = "contact")]
    #[serde(skip_serializing_if = "Option::is_none")]
    maybe: Option<String>,
    #[personal(category = "contact")]
    #[serde(rename = "skip")]
    renamed: String,
    #[personal(category = "contact")]
    #[serde(default, alias = "skip_serializing")]
    aliased: String,
    #[personal(category = "contact")]
    #[serde(serialize_with = "starred")]
    starred: String,
    #[personal(category = "contact")]
    #[serde(serialize_with = "crate::plain")]
    plain: String,
    #[personal(category = "contact")]
    #[serde(with = "hidden")]
    hidden: String,
}

pub fn fields(one: &Fields) {
    info!("{}", json(one)); //~ PD003 Fields::aliased, Fields::email, Fields::maybe, Fields::not_read, Fields::plain, Fields::renamed -> log
}

#[derive(Serialize)]
pub struct Flat {
    number: u64,
    #[serde(flatten)]
    account: Account,
}

#[derive(PersonalData, Serialize, Clone)]
pub struct Account {
    id: u64,
    #[personal(category = "contact")]
    email: String,
}

#[derive(Serialize)]
#[serde(transparent)]
pub struct Thin {
    account: Account,
    #[serde(skip)]
    number: u64,
}

#[derive(Serialize)]
#[serde(tag = "kind", content = "of")]
pub enum Tagged {
    With(Account),
    #[serde(skip)]
    Never(Account),
    Without { id: u64 },
}

#[derive(Serialize)]
#[serde(untagged)]
pub enum Untagged {
    Account(Account),
    Id(u64),
}

#[derive(Serialize)]
pub enum Quiet {
    #[serde(skip_serializing)]
    Account(Account),
    Id(u64),
}

#[derive(PersonalData, Serialize)]
pub enum Variants {
    Named {
        #[personal(category = "contact")]
        email: String,
        #[personal(category = "contact")]
        #[serde(skip)]
        phone: String,
    },
    Empty,
}

pub fn shapes(flat: &Flat, thin: &Thin, variants: &Variants) {
    info!("{}", json(flat)); //~ PD003 Account::email -> log
    info!("{}", json(thin)); //~ PD003 Account::email -> log
    info!("{}", json(variants)); //~ PD003 Variants::Named::email -> log
    info!("{}", flat.number + thin.number); //~ silent
}

pub fn enums(tagged: &Tagged, untagged: &Untagged, quiet: &Quiet) {
    info!("{}", json(tagged)); //~ PD003 Account::email -> log
    info!("{}", json(untagged)); //~ PD003 Account::email -> log
    info!("{}", json(quiet)); //~ silent
}

#[derive(PersonalData, Serialize, Clone)]
#[serde(into = "String")]
pub struct Text {
    #[personal(category = "contact")]
    email: String,
    id: u64,
}

impl From<Text> for String {
    fn from(text: Text) -> String {
        text.email
    }
}

#[derive(PersonalData, Serialize, Clone)]
#[serde(into = "u64")]
pub struct Number {
    #[personal(category = "contact")]
    email: String,
    id: u64,
}

impl From<Number> for u64 {
    fn from(number: Number) -> u64 {
        number.id
    }
}

#[derive(PersonalData, Serialize, Clone)]
#[serde(into = "views::View", rename_all = "camelCase")]
pub struct Viewed {
    id: u64,
    #[personal(category = "contact")]
    email: String,
    #[personal(category = "contact")]
    phone: String,
}

pub mod views {
    use serde::Serialize;

    #[derive(Serialize)]
    pub struct View {
        pub id: u64,
        pub phone: String,
        #[serde(skip)]
        pub email: String,
    }
}

impl Into<views::View> for Viewed {
    fn into(self) -> views::View {
        views::View { id: self.id, phone: self.phone, email: self.email }
    }
}

#[derive(Serialize, Clone)]
pub struct Order {
    number: u64,
    viewed: Viewed,
    counted: Number,
}

pub fn conversions(text: &Text, number: &Number, viewed: &Viewed, order: &Order) {
    info!("{}", json(text)); //~ PD003 Text::email -> log
    info!("{}", json(number)); //~ silent
    info!("{}", json(viewed)); //~ PD003 Viewed::phone -> log
    info!("{}", json(order)); //~ PD003 Viewed::phone -> log
    info!("{}", text.id + number.id); //~ silent
    info!("{}", number.email); //~ PD003 Number::email -> log
}

#[derive(PersonalData, Deserialize, Serialize)]
#[serde(from = "Raw", try_from = "Raw")]
pub struct Read {
    id: u64,
    #[personal(category = "contact")]
    email: String,
}

#[derive(Deserialize)]
pub struct Raw {
    id: u64,
    email: String,
}

impl From<Raw> for Read {
    fn from(raw: Raw) -> Read {
        Read { id: raw.id, email: raw.email }
    }
}

pub fn read(read: &Read) {
    info!("{}", json(read)); //~ PD003 Read::email -> log
}

/// As if it came from a crate that does not know serde.
#[derive(PersonalData)]
pub struct Foreign {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub phone: String,
}

#[derive(Serialize)]
#[serde(remote = "Foreign")]
struct ForeignShape {
    id: u64,
    #[serde(skip)]
    #[allow(dead_code)]
    email: String,
    phone: String,
}

#[derive(Serialize)]
#[serde(remote = "Foreign")]
struct ForeignId {
    id: u64,
    #[serde(skip)]
    email: String,
    #[serde(skip)]
    phone: String,
}

#[derive(Serialize)]
pub struct Holder {
    #[serde(with = "ForeignShape")]
    foreign: Foreign,
}

#[derive(Serialize)]
pub struct IdHolder {
    #[serde(with = "ForeignId")]
    foreign: Foreign,
}

pub fn remotes(holder: &Holder, by_id: &IdHolder) {
    info!("{}", json(holder)); //~ PD003 Foreign::phone -> log
    info!("{}", json(by_id)); //~ silent
}

#[derive(PersonalData, Serialize)]
#[serde(deny_unknown_fields, bound = "", default)]
pub struct Outer<T> {
    #[personal(category = "health")]
    note: String,
    inner: T,
}

pub fn generic(one: &Outer<Account>, two: &Outer<Number>, three: &Outer<u64>) {
    info!("{}", json(one)); //~ PD003 Account::email, Outer::note -> log
    info!("{}", json(two)); //~ PD003 Outer::note -> log
    info!("{}", json(three)); //~ PD003 Outer::note -> log
}

pub fn collections(all: &[Account], maybe: &Option<Number>, map: &std::collections::HashMap<String, Viewed>) {
    info!("{}", json(&all)); //~ PD003 Account::email -> log
    info!("{}", json(maybe)); //~ silent
    info!("{}", json(map)); //~ PD003 Viewed::phone -> log
}
