//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde,serde_json
use log::info;
use privacy::PersonalData;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, from_value, json, to_value};

#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact")]
    pub email: String,
    #[serde(skip)]
    #[personal(category = "contact")]
    pub phone: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    pub id: String,
    pub actor_name: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub object: Note,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Note {
    pub text: String,
    pub url: String,
}

/// The same, by other names, with what it does not know kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Wrapper {
    pub id: String,
    #[serde(rename = "actorName")]
    pub who: String,
    pub r#type: String,
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

fn made(account: &Account) -> Activity {
    Activity {
        id: "https://shop.example/activities/1".to_owned() + &account.id.to_string(),
        actor_name: account.email.clone(),
        kind: "Create".to_owned(),
        object: Note { text: format!("from {}", account.email), url: format!("/notes/{}", account.id) },
    }
}

pub fn keys_are_told_apart(account: &Account) -> serde_json::Result<()> {
    let value = to_value(account)?;
    info!("{}", value["email"]); //~ PD003 Account::email -> log
    info!("{}", value["id"]); //~ silent
    info!("{:?}", value.get("email")); //~ PD003 Account::email -> log
    info!("{:?}", value.get("id")); //~ silent
    info!("{:?}", value.get("id").and_then(Value::as_u64)); //~ silent
    info!("{}", value["email"].as_str().unwrap_or_default()); //~ PD003 Account::email -> log
    info!("{value}"); //~ PD003 Account::email -> log
    Ok(())
}

pub fn a_key_that_is_not_known_is_any(account: &Account, key: &str) -> serde_json::Result<()> {
    let value = to_value(account)?;
    info!("{}", value[key]); //~ PD003 Account::email -> log
    info!("{:?}", value.get(key)); //~ PD003 Account::email -> log
    info!("{}", value[key]["id"]); //~ PD003 Account::email -> log
    info!("{:?}", value.pointer("/email")); //~ PD003 Account::email -> log
    info!("{:?}", value.as_object()); //~ PD003 Account::email -> log
    for (name, part) in value.as_object().into_iter().flatten() {
        info!("{name}"); //~ SPURIOUS PD003 Account::email -> log: a name of a key counts as what is in the object
        info!("{part}"); //~ PD003 Account::email -> log
    }
    if let Value::Object(map) = &value {
        info!("{:?}", map.values().next()); //~ PD003 Account::email -> log
        info!("{:?}", map.get("email")); //~ PD003 Account::email -> log
    }
    Ok(())
}

pub fn another_name(account: &Account) -> serde_json::Result<()> {
    let value = to_value(made(account))?;
    info!("{}", value["actorName"]); //~ PD003 Account::email -> log
    info!("{}", value["type"]); //~ silent
    info!("{}", value["id"]); //~ silent
    info!("{}", value["object"]["text"]); //~ PD003 Account::email -> log
    info!("{}", value["object"]["url"]); //~ silent
    info!("{}", value["object"]); //~ PD003 Account::email -> log
    Ok(())
}

pub fn there_and_back(account: &Account) -> serde_json::Result<()> {
    let wrapper: Wrapper = from_value(to_value(made(account))?)?;
    info!("{}", wrapper.id); //~ silent
    info!("{}", wrapper.who); //~ PD003 Account::email -> log
    info!("{}", wrapper.r#type); //~ silent
    info!("{:?}", wrapper.other); //~ PD003 Account::email -> log
    info!("{:?}", wrapper.other.get("object")); //~ PD003 Account::email -> log
    let value = to_value(wrapper.clone())?;
    info!("{}", value["id"]); //~ silent
    info!("{}", value["actorName"]); //~ PD003 Account::email -> log
    info!("{}", value["object"]["url"]); //~ silent
    info!("{}", value["object"]["text"]); //~ PD003 Account::email -> log
    let again = from_value::<Activity>(to_value(wrapper)?)?;
    info!("{}", again.id); //~ silent
    info!("{}", again.object.url); //~ silent
    info!("{}", again.actor_name); //~ PD003 Account::email -> log
    info!("{}", again.object.text); //~ PD003 Account::email -> log
    Ok(())
}

pub fn through_functions(account: &Account) -> serde_json::Result<()> {
    let value = to_value(made(account))?;
    info!("{:?}", id_of(&value)); //~ silent
    info!("{:?}", actor_of(&value)); //~ PD003 Account::email -> log
    log_id(&value);
    log_actor(&value);
    let kept = Kept { value };
    info!("{}", kept.value["id"]); //~ silent
    info!("{}", kept.value["actorName"]); //~ PD003 Account::email -> log
    info!("{}", kept.clone().value["id"]); //~ silent
    Ok(())
}

fn id_of(value: &Value) -> Option<&str> {
    value.get("id")?.as_str()
}

fn actor_of(value: &Value) -> Option<&str> {
    value.get("actorName")?.as_str()
}

fn log_id(value: &Value) {
    info!("{}", value["id"]); //~ silent
}

fn log_actor(value: &Value) {
    info!("{}", value["actorName"]); //~ PD003 Account::email -> log
}

#[derive(Clone)]
pub struct Kept {
    pub value: Value,
}

pub fn what_is_put_in_is_there(account: &Account) -> serde_json::Result<()> {
    let mut value = to_value(Note { text: "hello".to_owned(), url: "/".to_owned() })?;
    info!("{value}"); //~ silent
    value["text"] = json!(account.email);
    value["url"] = json!("/");
    info!("{}", value["text"]); //~ PD003 Account::email -> log
    info!("{}", value["url"]); //~ silent
    info!("{value}"); //~ PD003 Account::email -> log
    Ok(())
}

pub fn what_is_put_in_anywhere_may_be_anywhere(account: &Account, key: &str) -> serde_json::Result<()> {
    let mut value = to_value(Note { text: "hello".to_owned(), url: "/".to_owned() })?;
    value[key] = json!(account.email);
    info!("{}", value["url"]); //~ PD003 Account::email -> log
    let mut map = Map::new();
    map.insert("mail".to_owned(), json!(account.email));
    info!("{:?}", map.get("mail")); //~ PD003 Account::email -> log
    let mut value = Value::Object(map);
    info!("{}", value["mail"]); //~ PD003 Account::email -> log
    if let Some(part) = value.get_mut("id") {
        *part = json!(account.id);
    }
    info!("{}", value["mail"]); //~ PD003 Account::email -> log
    Ok(())
}

pub fn what_is_replaced_is_gone(account: &Account) -> serde_json::Result<()> {
    let mut value = to_value(account)?;
    value["email"] = Value::Null;
    info!("{value}"); //~ silent
    Ok(())
}

/// An enum's variant is a key of its own, or none.
#[derive(Serialize, Deserialize)]
pub enum Either {
    One(Account),
    Other { id: u32 },
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Thin {
    pub account: Account,
}

#[derive(Serialize)]
pub struct Flat {
    pub id: u32,
    #[serde(flatten)]
    pub account: Account,
}

pub fn shapes(account: &Account) -> serde_json::Result<()> {
    let value = to_value(Either::One(account.clone()))?;
    info!("{}", value["One"]["email"]); //~ PD003 Account::email -> log
    let value = to_value(Thin { account: account.clone() })?;
    info!("{}", value["email"]); //~ PD003 Account::email -> log
    let value = to_value(Flat { id: 1, account: account.clone() })?;
    info!("{}", value["email"]); //~ PD003 Account::email -> log
    info!("{}", value["id"]); //~ silent
    let back: Either = from_value(to_value(account)?)?;
    if let Either::Other { id } = back {
        info!("{id}"); //~ PD003 Account::email -> log
    }
    let list: Vec<Account> = vec![account.clone()];
    let value = to_value(list)?;
    info!("{}", value[0]["email"]); //~ PD003 Account::email -> log
    Ok(())
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AnyOf {
    Activity(Activity),
    Note(Box<Note>),
    Text(String),
}

fn wrapped(any: AnyOf) -> serde_json::Result<Wrapper> {
    from_value(to_value(any)?)
}

fn kind_of(wrapper: &Wrapper) -> Option<&str> {
    wrapper.other.get("kind").and_then(Value::as_str)
}

fn object_of(wrapper: &Wrapper) -> Option<&Value> {
    wrapper.other.get("object")
}

pub fn one_of_several(account: &Account) -> serde_json::Result<()> {
    let any = AnyOf::Activity(made(account));
    let wrapper = wrapped(any.clone())?;
    info!("{}", wrapper.id); //~ silent
    info!("{}", wrapper.who); //~ PD003 Account::email -> log
    info!("{:?}", wrapper.other.get("object")); //~ PD003 Account::email -> log
    info!("{:?}", wrapper.other.get("kind")); //~ silent
    info!("{:?}", kind_of(&wrapper)); //~ silent
    info!("{:?}", object_of(&wrapper)); //~ PD003 Account::email -> log
    info!("{:?}", wrapper.other.clone().get("kind")); //~ silent
    let value = to_value(AnyOf::Text(account.email.clone()))?;
    info!("{value}"); //~ PD003 Account::email -> log
    info!("{:?}", value.as_str()); //~ PD003 Account::email -> log
    Ok(())
}

fn generic<T: Serialize>(thing: T) -> serde_json::Result<Value> {
    to_value(thing)
}

fn parsed<T: for<'a> Deserialize<'a>>(value: Value) -> serde_json::Result<T> {
    from_value(value)
}

pub fn by_generic_functions(account: &Account) -> serde_json::Result<()> {
    let value = generic(account)?;
    info!("{}", value["email"]); //~ PD003 Account::email -> log
    let wrapper: Wrapper = parsed(to_value(made(account))?)?;
    info!("{}", wrapper.who); //~ PD003 Account::email -> log
    Ok(())
}

#[derive(Clone, Debug, Serialize)]
pub struct Envelope {
    pub number: u32,
    pub body: Value,
}

pub fn written_as_a_text(account: &Account) -> serde_json::Result<()> {
    let value = to_value(account)?;
    info!("{}", serde_json::to_string(&value)?); //~ PD003 Account::email -> log
    let text = serde_json::to_string(&value["id"])?;
    info!("{text}"); //~ silent
    let envelope = Envelope { number: 1, body: value.clone() };
    info!("{}", serde_json::to_string(&envelope)?); //~ PD003 Account::email -> log
    info!("{envelope:?}"); //~ PD003 Account::email -> log
    info!("{}", envelope.body["id"]); //~ silent
    let again = to_value(&envelope)?;
    info!("{}", again["body"]); //~ PD003 Account::email -> log
    info!("{}", again["body"]["email"]); //~ PD003 Account::email -> log
    info!("{}", again["number"]); //~ silent
    Ok(())
}

pub fn kept_and_taken(account: &Account) -> serde_json::Result<()> {
    let mut value = to_value(account)?;
    let id = value["id"].take();
    info!("{id}"); //~ silent
    let all = value.take();
    info!("{all}"); //~ PD003 Account::email -> log
    let mut list = Vec::new();
    list.push(to_value(account)?);
    for one in &list {
        info!("{}", one["id"]); //~ silent
        info!("{}", one["email"]); //~ PD003 Account::email -> log
    }
    let shared = std::sync::Mutex::new(to_value(account)?);
    if let Ok(mut locked) = shared.lock() {
        info!("{}", locked["id"]); //~ silent
        locked["note"] = json!(account.email);
        info!("{}", locked["note"]); //~ PD003 Account::email -> log
    }
    Ok(())
}

fn set(value: &mut Value, text: &str) {
    value["note"] = json!(text);
}

pub fn put_in_by_a_function(account: &Account) -> serde_json::Result<()> {
    let mut value = to_value(Note { text: "hello".to_owned(), url: "/".to_owned() })?;
    set(&mut value, &account.email);
    info!("{}", value["note"]); //~ PD003 Account::email -> log
    info!("{}", value["url"]); //~ silent
    info!("{value}"); //~ PD003 Account::email -> log
    Ok(())
}
