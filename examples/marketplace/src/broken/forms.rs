//! Forms that ask for more than is used (A.1), and that don't know what is mandatory (A.8); a record that nobody gets to see (D).

use axum::Json;
use axum::extract::State;
use privacy::PersonalData;
use serde::Deserialize;
use tracing::info;

use crate::App;
use crate::error::Result;

/// Asks for a gender, since forms do.
#[derive(PersonalData, Deserialize)]
pub struct Waiting {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "registration")]
    pub gender: Option<String>, //~ PD103 Waiting::gender
}

/// What is mandatory may be left out, and what is not can't be.
#[derive(PersonalData, Deserialize)]
pub struct Callback {
    #[personal(category = "registration", mandatory)]
    pub phone: Option<String>, //~ PD104 Callback::phone
    #[personal(category = "registration")]
    pub fax: String, //~ PD104 Callback::fax
}

/// A row of the table of disputes. `handlers::access` shows members what is kept of them, but for this.
#[derive(PersonalData, sqlx::FromRow)]
pub struct Dispute {
    pub id: i64,
    #[personal(category = "activities")]
    pub dispute: String, //~ PD105 Dispute::dispute
}

#[privacy::purpose("customer-service")]
pub async fn wait(State(_): State<App>, Json(form): Json<Waiting>) -> Result<()> {
    info!("{} waits", form.email); //~ silent
    Ok(())
}

#[privacy::purpose("customer-service")]
pub async fn call_back(State(_): State<App>, Json(form): Json<Callback>) -> Result<()> {
    info!("calls {:?}, or sends to {}", form.phone, form.fax); //~ silent
    Ok(())
}

#[privacy::purpose("customer-service")]
pub fn settle(dispute: &Dispute) {
    info!(id = dispute.id, "{} is settled", dispute.dispute); //~ silent
}
