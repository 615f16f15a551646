//! Everyone sees their own data (D), once they have logged in (G).

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use tracing::info;

use crate::App;
use crate::consent::is_logged_in;
use crate::error::{Error, Result};
use crate::post::own_page;

#[privacy::purpose("data-access")]
#[privacy::right(access)]
pub async fn show(State(app): State<App>, Path(id): Path<i64>, headers: HeaderMap) -> Result<String> {
    let token = headers.get("authorization").and_then(|h| h.to_str().ok()).unwrap_or_default();
    if !is_logged_in(token, id) {
        return Err(Error::Refused);
    }
    let member = app.store.member(id).await?;
    info!("{} logged in {} times", member.id, member.logins); //~ silent
    Ok(own_page(format!("{}, {}", member.user_name, member.email))) //~ silent
}
