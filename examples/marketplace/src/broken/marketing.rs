//! Marketing to everybody, by whatever address there is (B.7).

use axum::extract::{Path, State};

use crate::App;
use crate::consent::agreed_to_marketing;
use crate::domain::Member;
use crate::error::{Error, Result};

#[privacy::purpose("marketing")]
pub async fn newsletter(State(app): State<App>, Path(id): Path<i64>) -> Result<()> {
    let member = app.store.member(id).await?;
    text(&app, &member).await?;
    letter(&app, &member).await
}

/// Without asking.
async fn text(app: &App, member: &Member) -> Result<()> {
    let Some(phone) = &member.phone else { return Ok(()) };
    let text = serde_json::json!({ "to": phone, "text": "kettles at half price" });
    app.partners.client().post("https://promotion.example/texts").json(&text).send().await?; //~ PD003 Member::phone -> promotion-service (consent)
    Ok(())
}

/// Consent is to marketing; the address was given for something else.
async fn letter(app: &App, member: &Member) -> Result<()> {
    if !agreed_to_marketing(member) {
        return Err(Error::Refused);
    }
    let letter = serde_json::json!({ "to": member.postal_address });
    app.partners.client().post("https://promotion.example/letters").json(&letter).send().await?; //~ PD002 Member::postal_address -> promotion-service
    Ok(())
}
