//! Support that says too much, to those who need not know.

use axum::extract::{Path, State};
use tracing::warn;

use crate::App;
use crate::domain::{Card, Member};
use crate::error::Result;
use crate::post::mail;

#[privacy::purpose("customer-service")]
pub async fn answer(State(app): State<App>, Path(id): Path<i64>) -> Result<()> {
    let member = app.store.member(id).await?;
    if let Err(error) = mail(&member.email, "your question", "We looked into it.".to_owned()) {
        // The error of a refused address holds the address; what is printed of it is for `Debug` to say.
        warn!("no letter: {error:?}"); //~ silent
    }
    ask(&app, &member).await
}

/// The police may ask for the law's sake (B.9, C.3), not for the marketplace's statistics.
#[privacy::purpose("research")]
pub async fn ask(app: &App, member: &Member) -> Result<()> {
    let question = serde_json::json!({ "name": member.user_name });
    app.partners.client().post("https://police.example/questions").json(&question).send().await?; //~ PD002 Member::user_name -> law-enforcement
    Ok(())
}

/// Credit agencies get accounts for credit-worthiness, not the register (C.6).
#[privacy::purpose("credit-assessment")]
pub async fn assess(app: &App, member: &Member, card: &Card) -> Result<()> {
    let client = app.partners.client();
    client.post("https://credit.example/cards").json(card).send().await?; //~ silent
    client.post("https://credit.example/people").json(&member.birth_year).send().await?; //~ PD001 Member::birth_year -> credit-agency
    Ok(())
}
