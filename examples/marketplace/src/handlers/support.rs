//! Customer service (B.4), its log (C.4), and what the law asks for (B.9, C.3).

use axum::extract::{Path, State};
use tracing::{info, warn};

use crate::App;
use crate::domain::Member;
use crate::error::Result;
use crate::post::mail;

#[privacy::purpose("customer-service")]
pub async fn answer(State(app): State<App>, Path(id): Path<i64>) -> Result<()> {
    let member = app.store.member(id).await?;
    info!("a letter to {}", member.email); //~ silent
    if let Err(error) = mail(&member.email, "your question", format!("Dear {}, we looked into it.", member.user_name)) {
        warn!("no letter: {error}"); //~ silent
    }
    Ok(())
}

/// The police ask by a warrant.
#[privacy::purpose("legal")]
pub async fn report(app: &App, member: &Member) -> Result<()> {
    let answer = serde_json::json!({ "name": member.user_name, "address": member.postal_address });
    app.partners.client().post("https://police.example/answers").json(&answer).send().await?; //~ silent
    Ok(())
}
