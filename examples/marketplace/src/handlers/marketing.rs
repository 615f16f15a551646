//! Direct marketing (B.7): with consent, and with what may be used for it.

use axum::extract::{Path, State};
use tracing::info;

use crate::App;
use crate::consent::agreed_to_marketing;
use crate::error::{Error, Result};

#[privacy::purpose("marketing")]
pub async fn newsletter(State(app): State<App>, Path(id): Path<i64>) -> Result<()> {
    let member = app.store.member(id).await?;
    if !agreed_to_marketing(&member) {
        return Err(Error::Refused);
    }
    let Some(phone) = &member.phone else { return Ok(()) };
    let text = serde_json::json!({ "to": phone, "text": "kettles at half price" });
    app.partners.client().post("https://promotion.example/texts").json(&text).send().await?; //~ silent
    info!(member = member.id, "told of kettles"); //~ silent
    Ok(())
}
