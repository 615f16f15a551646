//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde,serde_json,veil,redact
use log::info;
use privacy::PersonalData;
use serde::{Serialize, Serializer};
use veil::Redact;

#[derive(PersonalData, Redact, Clone)]
pub struct Veiled {
    pub id: u64,
    #[redact]
    #[personal(category = "contact")]
    pub email: String,
    #[personal(category = "contact")]
    pub phone: String,
}

#[derive(PersonalData, Redact, Clone)]
#[redact(all)]
pub struct AllVeiled {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
    #[redact(skip)]
    #[personal(category = "contact")]
    pub phone: String,
}

#[derive(PersonalData, Debug)]
pub struct Wrapped {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: redact::Secret<String>,
}

#[derive(PersonalData, Serialize)]
pub struct Written {
    pub id: u64,
    #[serde(serialize_with = "stars")]
    #[personal(category = "contact")]
    pub email: String,
    #[serde(serialize_with = "whole")]
    #[personal(category = "contact")]
    pub phone: String,
}

#[derive(PersonalData, Serialize)]
pub struct ByModule {
    #[serde(with = "stars_module")]
    #[personal(category = "contact")]
    pub email: String,
}

#[derive(PersonalData, Serialize, Clone)]
#[serde(into = "Public")]
pub struct Turned {
    pub id: u64,
    #[personal(category = "contact")]
    pub email: String,
}

#[derive(Serialize)]
pub struct Public {
    pub id: u64,
}

impl From<Turned> for Public {
    fn from(turned: Turned) -> Self {
        Self { id: turned.id }
    }
}

fn stars<S: Serializer>(_: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("***")
}

fn whole<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

mod stars_module {
    pub fn serialize<S: serde::Serializer>(_: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("***")
    }
}

pub fn veiled(one: &Veiled, all: &AllVeiled) {
    info!("{one:?}"); //~ PD003 Veiled::phone -> log
    info!("{}", one.email); //~ PD003 Veiled::email -> log
    info!("{:?}", one.id); //~ silent
    info!("{all:?}"); //~ PD003 AllVeiled::phone -> log
    info!("{}", all.email); //~ PD003 AllVeiled::email -> log
}

pub fn wrapped(one: &Wrapped) {
    info!("{one:?}"); //~ silent
    info!("{:?}", one.email); //~ silent
    info!("{}", one.email.expose_secret()); //~ PD003 Wrapped::email -> log
    let kept = redact::Secret::new(one.email.expose_secret().clone());
    info!("{kept:?}"); //~ silent
}

pub fn written(one: &Written) -> serde_json::Result<()> {
    info!("{}", serde_json::to_string(one)?); //~ PD003 Written::phone -> log
    Ok(())
}

pub fn by_module(one: &ByModule) -> serde_json::Result<()> {
    info!("{}", serde_json::to_string(one)?); //~ silent
    Ok(())
}

pub fn turned(one: &Turned) -> serde_json::Result<()> {
    info!("{}", serde_json::to_string(one)?); //~ silent
    Ok(())
}
