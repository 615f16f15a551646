//- /privacy.toml
schema = 1
[category.contact]
[purpose.support]
[recipient.log]
[recipient.storage]
[recipient.mail]
[recipient.partner]
hosts = ["api.partner.example"]
//- /lib.rs crate:shop deps:privacy=lint-macros,log,tracing,reqwest,ureq,lettre,tokio,serde,serde_json,sqlx,diesel,chrono,anyhow,futures,secrecy,regex,uuid
use anyhow::Context;
use futures::StreamExt;
use lettre::{Message, SmtpTransport, Transport};
use privacy::PersonalData;
use serde::{Deserialize, Serialize};
use sqlx::PgPool;

#[derive(PersonalData, Clone, Debug, Serialize, Deserialize)]
pub struct Account {
    pub id: u32,
    #[personal(category = "contact", purposes("support"))]
    pub email: String,
    #[serde(skip)]
    #[personal(category = "contact", purposes("support"))]
    pub born: Option<chrono::NaiveDate>,
}

#[privacy::purpose("support")]
pub fn logs(account: &Account) {
    log::info!("{}", account.email); //~ PD001 Account::email -> log
    log::info!(target: "x", "{}", account.id); //~ silent
    log::warn!(email = account.email; "x"); //~ PD001 Account::email -> log
    tracing::info!("{}", account.email); //~ PD001 Account::email -> log
    tracing::info!(email = %account.email, "x"); //~ PD001 Account::email -> log
    tracing::warn!(?account.email, id = account.id); //~ PD001 Account::email -> log
    tracing::info!(id = account.id, "x"); //~ silent
    let _span = tracing::info_span!("x", email = account.email.as_str()); //~ PD001 Account::email -> log
    tracing::error!(target: "x", { id = account.id }, "{}", account.email); //~ PD001 Account::email -> log
}

#[privacy::purpose("support")]
pub async fn requests(account: &Account) -> anyhow::Result<()> {
    let client = reqwest::Client::new();
    client.post("https://api.partner.example/a").json(account).send().await?; //~ PD001 Account::email -> partner
    client.get("https://api.partner.example/a").query(&[("e", &account.email)]).send().await?; //~ PD001 Account::email -> partner
    client.get(format!("https://api.partner.example/{}", account.email)).send().await?; //~ PD001 Account::email -> partner
    client.post("https://api.partner.example/a").json(&account.id).send().await?; //~ silent
    let request = client.post("https://api.partner.example/a").body(account.email.clone()).build()?;
    client.execute(request).await?; //~ PD001 Account::email -> partner
    client.get("https://api.partner.example/a").bearer_auth(&account.email).send().await?; //~ PD001 Account::email -> partner
    ureq::post("https://api.partner.example/a").send_json(account)?; //~ PD001 -> partner
    ureq::post("https://api.partner.example/a").header("x", account.email.as_str()).send_empty()?; //~ PD001 Account::email -> partner
    Ok(())
}

#[privacy::purpose("support")]
pub fn mails(account: &Account, mailer: &SmtpTransport) -> anyhow::Result<()> {
    let message = Message::builder()
        .to(account.email.parse()?)
        .subject("x")
        .body(String::from("y"))?;
    mailer.send(&message)?; //~ PD001 Account::email -> mail
    let message = Message::builder().subject("x").body(format!("{}", account.id))?;
    mailer.send(&message)?; //~ silent
    Ok(())
}

#[privacy::purpose("support")]
pub fn json(account: &Account) -> anyhow::Result<()> {
    println!("{}", serde_json::to_string(account)?); //~ PD001 Account::email -> log
    println!("{}", serde_json::json!({ "id": account.id })); //~ silent
    println!("{}", serde_json::json!({ "email": account.email })); //~ PD001 Account::email -> log
    let value = serde_json::to_value(account)?;
    println!("{}", value["email"]); //~ PD001 Account::email -> log
    Ok(())
}

#[privacy::purpose("support")]
pub async fn databases(account: &Account, pool: &PgPool) -> anyhow::Result<()> {
    sqlx::query("INSERT").bind(&account.email).execute(pool).await?; //~ PD001 Account::email -> storage
    sqlx::query("DELETE").bind(account.id as i64).execute(pool).await?; //~ silent
    let id = sqlx::query_scalar::<_, i64>("SELECT").bind(&account.email).fetch_one(pool).await?; //~ silent
    println!("{id}"); //~ silent
    Ok(())
}

#[privacy::purpose("support")]
pub async fn tasks(account: Account, other: Account) -> anyhow::Result<()> {
    let email = tokio::spawn(async move { account.email }).await?;
    println!("{email}"); //~ PD001 Account::email -> log
    let (tx, mut rx) = tokio::sync::mpsc::channel(8);
    tx.send(other.email.clone()).await.ok();
    println!("{:?}", rx.recv().await); //~ PD001 Account::email -> log
    let lock = tokio::sync::Mutex::new(String::new());
    lock.lock().await.push_str(&other.email);
    println!("{}", lock.lock().await); //~ PD001 Account::email -> log
    tokio::fs::write("x", &other.email).await?; //~ PD001 Account::email -> storage
    let all = futures::stream::iter(vec![other.email]).map(|e| e.len()).collect::<Vec<_>>().await;
    println!("{all:?}"); //~ silent
    Ok(())
}

#[privacy::purpose("support")]
pub fn others(account: &Account, text: &str) -> anyhow::Result<()> {
    let hidden = secrecy::SecretString::from(account.email.clone());
    println!("{hidden:?}"); //~ silent
    println!("{}", secrecy::ExposeSecret::expose_secret(&hidden)); //~ PD001 Account::email -> log
    if let Some(born) = account.born {
        println!("{born}"); //~ PD001 Account::born -> log
        println!("{}", chrono::Datelike::year(&born)); //~ PD001 Account::born -> log
    }
    let error: anyhow::Result<()> = Err(anyhow::anyhow!("no {}", account.email));
    println!("{error:?}"); //~ PD001 Account::email -> log
    let error = std::fs::read("x").with_context(|| format!("of {}", account.email));
    println!("{:?}", error.err()); //~ PD001 Account::email -> log
    let pattern = regex::Regex::new("a")?;
    println!("{}", pattern.is_match(&account.email)); //~ silent
    println!("{}", pattern.replace_all(&account.email, "x")); //~ PD001 Account::email -> log
    println!("{}", regex::Regex::new(&account.email)?.is_match(text)); //~ silent
    println!("{}", uuid::Uuid::new_v4()); //~ silent
    Ok(())
}
