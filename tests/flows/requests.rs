//- /privacy.toml
schema = 1
[category.personal]
[category.contact]
parent = "personal"
[purpose.support]
[recipient.log]
[recipient.storage]
[recipient.partner]
hosts = ["api.partner.example"]
[[context]]
path = "**"
purposes = ["support"]
//- /lib.rs crate:shop deps:privacy=lint-macros,log,serde,awc,isahc,http,hyper,hyper-util,http-body-util,bytes
use privacy::PersonalData;
use serde::Serialize;

#[derive(PersonalData, Clone, Debug, Serialize)]
pub struct Account {
    pub id: i64,
    #[personal(category = "contact")]
    pub email: String,
    pub logins: u32,
}

pub async fn of_actix(account: &Account) -> Result<(), Box<dyn std::error::Error>> {
    let client = awc::Client::default();
    client.post("https://api.partner.example/a").send_json(account).await?; //~ PD001 Account::email -> partner
    client.post("https://api.partner.example/a").send_json(&account.id).await?; //~ silent
    let answer = client
        .get(format!("https://api.partner.example/{}", account.logins))
        .insert_header(("x-mail", account.email.as_str()));
    answer.send().await?; //~ PD001 Account::email -> partner
    client.put("http://localhost/a").send_body(account.email.clone()).await?; //~ silent
    let mut back = client.get("https://api.partner.example/b").send().await?;
    log::info!("{:?}", back.body().await?); //~ silent
    Ok(())
}

pub fn of_curl(account: &Account) -> Result<(), Box<dyn std::error::Error>> {
    use isahc::prelude::*;
    isahc::post("https://api.partner.example/a", account.email.clone())?; //~ PD001 Account::email -> partner
    isahc::get(format!("https://api.partner.example/{}", account.id))?; //~ silent
    let request = Request::post("https://api.partner.example/a").header("x", "y").body(account.email.clone())?;
    request.send()?; //~ PD001 Account::email -> partner
    let mut back = isahc::get("https://elsewhere.example")?; //~ silent
    log::info!("{}", back.text()?); //~ silent
    Ok(())
}

pub async fn of_hyper(account: &Account) -> Result<(), Box<dyn std::error::Error>> {
    use bytes::Bytes;
    use http_body_util::Full;
    use hyper_util::{client::legacy::Client, rt::TokioExecutor};
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let request = http::Request::builder()
        .method("POST")
        .uri("https://api.partner.example/a")
        .body(Full::new(Bytes::from(account.email.clone())))?;
    client.request(request).await?; //~ PD001 Account::email -> partner
    let request = http::Request::builder().uri("https://api.partner.example/a").body(Full::new(Bytes::new()))?;
    client.request(request).await?; //~ silent
    Ok(())
}

pub fn built_up(account: &Account) -> Result<(), Box<dyn std::error::Error>> {
    let mut url = String::from("https://api.partner.example");
    url.push_str("/mails/");
    isahc::post(&url, account.email.clone())?; //~ PD001 Account::email -> partner
    url += &account.id.to_string();
    isahc::post(&url, account.email.clone())?; //~ PD001 Account::email -> partner
    isahc::post(url.as_str(), account.email.clone())?; //~ PD001 Account::email -> partner
    Ok(())
}
