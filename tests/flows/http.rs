//- /lib.rs crate:shop deps:privacy=lint-macros,reqwest,reqwest_middleware,ureq,serde,serde_json,url
use privacy::PersonalData;
use serde::Serialize;

#[derive(PersonalData, Clone, Debug, Serialize)]
pub struct Account {
    pub id: u64,
    #[personal(category = "contact", purposes("support"))]
    pub email: String,
    #[personal(category = "payment", purposes("billing"))]
    pub card: String,
}

const PARTNER: &str = "https://api.partner.example/v1";
static BANK: &str = "https://bank.example/charge";
const HOST: &str = "api.partner.example";

type Fail = Box<dyn std::error::Error>;

#[privacy::purpose("support")]
pub async fn constants(client: &reqwest::Client, account: &Account) -> Result<(), Fail> {
    client.post("https://api.partner.example/users").json(&account.email).send().await?; //~ silent
    client.post("https://api.partner.example/users").json(&account.card).send().await?; //~ PD001 Account::card -> partner
    client.post(PARTNER).body(account.email.clone()).send().await?; //~ silent
    client.post(PARTNER).body(account.card.clone()).send().await?; //~ PD001 Account::card -> partner
    client.post("https://tracker.example/x").json(&account.email).send().await?; //~ PD005 Account::email -> tracker.example
    client.post("https://tracker.example/x").json(&account.id).send().await?; //~ silent
    Ok(())
}

#[privacy::purpose("support")]
pub async fn statics(client: &reqwest::Client, account: &Account) -> Result<(), Fail> {
    client.post(BANK).json(&account.email).send().await?; //~ silent
    client.post(BANK).json(&account.card).send().await?; //~ PD002 Account::card -> bank
    Ok(())
}

#[privacy::purpose("support")]
pub async fn formatted(client: &reqwest::Client, account: &Account) -> Result<(), Fail> {
    let url = format!("https://api.partner.example/users/{}", account.id);
    client.put(&url).json(&account.email).send().await?; //~ silent
    client.put(&url).json(&account.card).send().await?; //~ PD001 Account::card -> partner
    let url = format!("{PARTNER}/users/{}", account.id);
    client.put(url).body(account.card.clone()).send().await?; //~ PD001 Account::card -> partner
    let url = format!("https://{}/users", HOST);
    client.get(url).query(&[("card", account.card.as_str())]).send().await?; //~ PD001 Account::card -> partner
    let url = format!("https://tracker.example/{}", account.email);
    client.get(&url).send().await?; //~ PD005 Account::email -> tracker.example
    let mut url = String::from(PARTNER);
    url.push_str("/cards");
    client.get(&url).json(&account.card).send().await?; //~ PD001 Account::card -> partner
    let url = PARTNER.to_owned() + "/users";
    client.get(&url).json(&account.email).send().await?; //~ silent
    Ok(())
}

#[privacy::purpose("support")]
pub async fn unknown(client: &reqwest::Client, account: &Account, to: &str) -> Result<(), Fail> {
    client.post(to).json(&account.email).send().await?; //~ PD005 Account::email
    let url = std::env::var("HOOK")?;
    client.post(&url).json(&account.email).send().await?; //~ PD005 Account::email
    client.post(&url).json(&account.id).send().await?; //~ silent
    client.post(format!("https://{to}.partner.example/")).json(&account.email).send().await?; //~ PD005 Account::email
    Ok(())
}

#[privacy::purpose("support")]
pub async fn insecure(client: &reqwest::Client, account: &Account) -> Result<(), Fail> {
    client.post("http://api.partner.example/users").json(&account.email).send().await?; //~ PD006 Account::email -> partner
    client.post("http://api.partner.example/users").json(&account.id).send().await?; //~ silent
    client.post("http://localhost:8080/users").json(&account.email).send().await?; //~ silent
    client.post("http://127.0.0.1/users").json(&account.email).send().await?; //~ silent
    Ok(())
}

pub struct Api {
    base: String,
    http: reqwest::Client,
}

impl Api {
    pub fn new() -> Self {
        Self { base: "https://api.partner.example".to_string(), http: reqwest::Client::new() }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{}", self.base, path)
    }

    pub async fn register(&self, email: &str) -> Result<String, reqwest::Error> {
        let reply = self.http.post(self.url("/users")).body(email.to_string()).send().await?; //~ silent
        reply.text().await
    }

    pub async fn pay(&self, card: &str) -> Result<(), reqwest::Error> {
        let url = format!("{}/pay", self.base);
        self.http.post(url).body(card.to_string()).send().await?; //~ PD001 Account::card -> partner
        Ok(())
    }
}

#[privacy::purpose("support")]
pub async fn base_url(account: &Account) -> Result<(), Fail> {
    let api = Api::new();
    let reply = api.register(&account.email).await?;
    api.pay(&account.card).await?;
    println!("{reply}"); //~ silent
    Ok(())
}

#[privacy::purpose("support")]
pub async fn joined(client: &reqwest::Client, account: &Account) -> Result<(), Fail> {
    let base = url::Url::parse("https://api.partner.example/v1/")?;
    let users = base.join("users")?;
    client.post(users).json(&account.email).send().await?; //~ silent
    client.post(base.join("cards")?).json(&account.card).send().await?; //~ PD001 Account::card -> partner
    let tracker = url::Url::parse("https://tracker.example")?;
    client.post(tracker).json(&account.email).send().await?; //~ PD005 Account::email -> tracker.example
    Ok(())
}

#[privacy::purpose("support")]
pub async fn parts(client: &reqwest::Client, account: &Account) -> Result<(), Fail> {
    client.get(PARTNER).header("x-card", account.card.as_str()).send().await?; //~ PD001 Account::card -> partner
    client.get(PARTNER).header("x-id", account.id.to_string()).send().await?; //~ silent
    client.get(PARTNER).bearer_auth(&account.card).send().await?; //~ PD001 Account::card -> partner
    client.get(PARTNER).query(&[("id", account.id)]).send().await?; //~ silent
    client.post(PARTNER).form(account).send().await?; //~ PD001 Account::card -> partner
    client.post(PARTNER).json(&serde_json::json!({ "id": account.id, "mail": account.email })).send().await?; //~ silent
    let request = client.post(PARTNER).json(&account.card).build()?;
    client.execute(request).await?; //~ PD001 Account::card -> partner
    Ok(())
}

#[privacy::purpose("support")]
pub fn blocking(account: &Account) -> Result<(), Fail> {
    let client = reqwest::blocking::Client::new();
    client.post(PARTNER).json(&account.email).send()?; //~ silent
    client.post(PARTNER).json(&account.card).send()?; //~ PD001 Account::card -> partner
    let text = reqwest::blocking::get(format!("https://tracker.example/?q={}", account.email))?.text()?; //~ PD005 Account::email -> tracker.example
    println!("{text}"); //~ silent
    Ok(())
}

#[privacy::purpose("support")]
pub fn with_ureq(account: &Account) -> Result<(), Fail> {
    ureq::post(PARTNER).send(account.email.as_str())?; //~ silent
    ureq::post(PARTNER).send(account.card.as_str())?; //~ PD001 Account::card -> partner
    ureq::post("https://tracker.example").send_json(&account.email)?; //~ PD005 Account::email -> tracker.example
    let agent = ureq::agent();
    agent.get("https://api.partner.example").header("x-card", &account.card).call()?; //~ PD001 Account::card -> partner
    agent.get("https://api.partner.example").query("id", account.id.to_string()).call()?; //~ silent
    Ok(())
}

async fn post_to(client: &reqwest::Client, url: &str, text: &str) -> Result<(), reqwest::Error> {
    client.post(url).body(text.to_string()).send().await?; //~ PD001 Account::card -> partner
    Ok(())
}

#[privacy::purpose("support")]
pub async fn through_a_helper(client: &reqwest::Client, account: &Account) -> Result<(), Fail> {
    post_to(client, PARTNER, &account.email).await?;
    post_to(client, PARTNER, &account.card).await?;
    Ok(())
}

#[derive(Clone, Copy)]
pub enum Region {
    Europe,
    Bank,
}

impl Region {
    fn url(self) -> &'static str {
        match self {
            Region::Europe => "https://eu.partner.example/",
            Region::Bank => "https://bank.example/",
        }
    }
}

#[privacy::purpose("support")]
pub async fn either(client: &reqwest::Client, account: &Account, region: Region) -> Result<(), Fail> {
    client.post(region.url()).json(&account.email).send().await?; //~ silent
    client.post(region.url()).json(&account.card).send().await?; //~ PD001 Account::card -> partner //~ PD002 Account::card -> bank
    let url = if account.id > 3 { "https://eu.partner.example/" } else { "https://tracker.example/" };
    client.post(url).json(&account.email).send().await?; //~ PD005 Account::email -> tracker.example
    Ok(())
}

/// A client with code around its requests.
#[privacy::purpose("support")]
pub async fn with_middleware(account: &Account) -> Result<(), Fail> {
    let client = reqwest_middleware::ClientBuilder::new(reqwest::Client::new()).build();
    client.post("https://tracker.example/x").json(account).send().await?; //~ PD005 Account::card, Account::email -> tracker.example
    client.post("https://api.partner.example/users").json(&account.email).send().await?; //~ silent
    client.post("https://api.partner.example/users").bearer_auth(&account.card).send().await?; //~ PD001 Account::card -> partner
    let request = client.get("https://tracker.example/x").query(&[("q", &account.email)]).build()?;
    client.execute(request).await?; //~ PD005 Account::email -> tracker.example
    let found = client.get("https://tracker.example/x").query(&[("id", account.id)]).send().await?.text().await?; //~ silent
    client.post("https://tracker.example/y").body(found).send().await?; //~ silent
    Ok(())
}
