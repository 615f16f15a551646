//! Everyone sees their own data, all of it (D), once they have logged in (G). No other site gets any (C.8).

use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use tracing::info;

use crate::App;
use crate::consent::is_logged_in;
use crate::domain::Correction;
use crate::error::{Error, Result};
use crate::post::own_page;

#[privacy::purpose("data-access")]
#[privacy::right(access)]
pub async fn show(State(app): State<App>, Path(id): Path<i64>, headers: HeaderMap) -> Result<String> {
    if !is_logged_in(token(&headers), id) {
        return Err(Error::Refused);
    }
    let member = app.store.member(id).await?;
    info!("{} logged in {} times", member.id, member.logins); //~ silent
    let phone = member.phone.as_deref().unwrap_or("no telephone");
    let born = member.birth_year;
    Ok(own_page(format!("{}, {}, {}, {born}, {phone}", member.user_name, member.email, member.postal_address))) //~ silent
}

#[privacy::purpose("data-access")]
#[privacy::right(correct)]
pub async fn correct(
    State(app): State<App>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Json(correction): Json<Correction>,
) -> Result<String> {
    if !is_logged_in(token(&headers), id) {
        return Err(Error::Refused);
    }
    app.store.correct(id, &correction).await?; //~ silent
    info!(member = id, "corrected"); //~ silent
    Ok(own_page(format!("we write to {} from now on", correction.email))) //~ silent
}

#[privacy::purpose("data-access")]
#[privacy::right(erase)]
pub async fn erase(State(app): State<App>, Path(id): Path<i64>, headers: HeaderMap) -> Result<()> {
    if !is_logged_in(token(&headers), id) {
        return Err(Error::Refused);
    }
    app.store.erase(id).await?;
    info!(member = id, "erased"); //~ silent
    Ok(())
}

fn token(headers: &HeaderMap) -> &str {
    headers.get("authorization").and_then(|h| h.to_str().ok()).unwrap_or_default()
}
