// serde_json, chrono, uuid, regex, bytes, anyhow: data as values.

use anyhow::Context;
use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
struct User {
    email: String,
    born: NaiveDate,
}

fn json(user: &User, value: Value) -> anyhow::Result<()> {
    let a = serde_json::to_string(user)?;
      //^ String
    let b = serde_json::from_str::<User>(&a)?;
      //^ User
    let c: Vec<User> = serde_json::from_str(&a).context("no users")?;
                     //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Vec<User>
    let d = value["email"].as_str();
      //^ Option<&str>
    let e = value.get("tags").and_then(|t| t.as_array()).map(|t| t.len());
      //^ Option<usize>
    let f = value.as_object().context("no object")?.iter().map(|(k, v)| k.clone()).next();
      //^ Option<String>
    let g = serde_json::to_value(user)?;
      //^ Value
    let h = serde_json::to_vec(user).map_err(|e| e.to_string());
      //^ Result<Vec<u8>, String>
    let i = std::fs::read("x").with_context(|| "x")?;
      //^ Vec<u8>
    Ok(())
}

fn dates(user: &User, at: DateTime<Utc>) -> anyhow::Result<()> {
    let a = Utc::now() - at;
      //^ TimeDelta
    let b = user.born.year();
      //^ i32
    let c = NaiveDate::parse_from_str("x", "%F")?;
      //^ NaiveDate
    let d = at.format("%F").to_string();
      //^ String
    let e = at.date_naive().and_hms_opt(1, 2, 3);
      //^ Option<NaiveDateTime>
    let f = at.timestamp();
      //^ i64
    let g = Utc.with_ymd_and_hms(1, 2, 3, 4, 5, 6).single();
      //^ Option<DateTime<Utc>>
    let h = at + chrono::Duration::days(3);
      //^ DateTime<Utc>
    let i = uuid::Uuid::new_v4().to_string();
      //^ String
    let j = uuid::Uuid::parse_str("x")?.as_bytes().len();
      //^ usize
    Ok(())
}

fn texts(text: &str) -> anyhow::Result<()> {
    let re = regex::Regex::new("a")?;
      //^^ Regex
    let a = re.captures(text).and_then(|c| c.get(1)).map(|m| m.as_str());
      //^ Option<&str>
    let b = re.replace_all(text, "x").into_owned();
      //^ String
    let c = re.find_iter(text).map(|m| m.as_str().to_owned()).collect::<Vec<_>>();
      //^ Vec<String>
    let d = bytes::Bytes::from(text.to_owned()).to_vec();
      //^ Vec<u8>
    Ok(())
}
