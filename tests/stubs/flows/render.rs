//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde,serde_json
// Renderings written by hand with the helpers of std and serde: they show what they write.
use log::info;
use privacy::PersonalData;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use std::fmt;

#[derive(PersonalData, Clone)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
}

pub struct Builder(Account);
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("id", &self.0.id).field("email", &self.0.email).finish()
    }
}

pub struct Quiet(Account);
impl fmt::Debug for Quiet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quiet").field("id", &self.0.id).finish_non_exhaustive()
    }
}

pub struct Listed(Vec<Account>);
impl fmt::Debug for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|a| &a.email)).finish()
    }
}

pub struct Written(Account);
impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("account ")?;
        f.write_str(&self.0.email)
    }
}

pub struct Padded(Account);
impl fmt::Display for Padded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.email)
    }
}

pub struct Delegated(Account);
impl fmt::Display for Delegated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.email, f)
    }
}

pub struct Number(Account);
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.id.fmt(f)
    }
}

pub fn shown(account: &Account) {
    info!("{:?}", Builder(account.clone())); //~ PD003 Account::email -> log
    info!("{:?}", Quiet(account.clone())); //~ silent
    info!("{:?}", Listed(vec![account.clone()])); //~ PD003 Account::email -> log
    info!("{}", Written(account.clone())); //~ PD003 Account::email -> log
    info!("{}", Padded(account.clone())); //~ PD003 Account::email -> log
    info!("{}", Delegated(account.clone())); //~ PD003 Account::email -> log
    info!("{}", Number(account.clone())); //~ silent
    info!("{}", Written(account.clone()).to_string()); //~ PD003 Account::email -> log
    info!("{}", Number(account.clone()).to_string()); //~ silent
}

pub struct AsStruct(Account);
impl Serialize for AsStruct {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut state = serializer.serialize_struct("Account", 2)?;
        state.serialize_field("id", &self.0.id)?;
        state.serialize_field("email", &self.0.email)?;
        state.end()
    }
}

pub struct AsNumber(Account);
impl Serialize for AsNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0.id)
    }
}

pub struct AsText(Account);
impl Serialize for AsText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.email)
    }
}

pub struct AsMap(Account);
impl Serialize for AsMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("email", &self.0.email)?;
        map.end()
    }
}

pub struct AsList(Vec<Account>);
impl Serialize for AsList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for account in &self.0 {
            list.serialize_element(&account.id)?;
        }
        list.end()
    }
}

pub struct Collected(Account);
impl Serialize for Collected {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.email)
    }
}

pub fn serialised(account: &Account) -> serde_json::Result<()> {
    info!("{}", serde_json::to_string(&AsStruct(account.clone()))?); //~ PD003 Account::email -> log
    info!("{}", serde_json::to_string(&AsNumber(account.clone()))?); //~ silent
    info!("{}", serde_json::to_string(&AsText(account.clone()))?); //~ PD003 Account::email -> log
    info!("{}", serde_json::to_string(&AsMap(account.clone()))?); //~ PD003 Account::email -> log
    info!("{}", serde_json::to_string(&AsList(vec![account.clone()]))?); //~ silent
    info!("{}", serde_json::to_string(&Collected(account.clone()))?); //~ PD003 Account::email -> log
    Ok(())
}
