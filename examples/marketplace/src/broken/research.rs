//! Statistics that tell who was there (A.6, C.7).

use axum::extract::State;

use crate::App;
use crate::consent::counted;
use crate::error::Result;

#[privacy::purpose("research")]
pub async fn share(State(app): State<App>) -> Result<()> {
    let visits = app.store.visits().await?;
    let client = app.partners.client();
    client.post("https://statistics.example/browsers").json(&counted(&visits)).send().await?; //~ silent
    let addresses: Vec<&str> = visits.iter().map(|visit| visit.ip_address.as_str()).collect();
    client.post("https://statistics.example/visitors").json(&addresses).send().await?; //~ PD003 Visit::ip_address -> third-party (anonymised)
    Ok(())
}
