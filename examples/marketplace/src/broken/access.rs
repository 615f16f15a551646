//! Anyone sees anyone's data (D, G).

use axum::extract::{Path, State};
use axum::http::HeaderMap;

use crate::App;
use crate::consent::is_logged_in;
use crate::error::Result;
use crate::post::own_page;

#[privacy::purpose("data-access")]
pub async fn show(State(app): State<App>, Path(id): Path<i64>, headers: HeaderMap) -> Result<String> {
    let token = headers.get("authorization").and_then(|h| h.to_str().ok()).unwrap_or_default();
    let member = app.store.member(id).await?;
    let seen = if is_logged_in(token, id) { "welcome back" } else { "welcome" };
    Ok(own_page(format!("{seen}, {} <{}>", member.user_name, member.email))) //~ PD003 Member::email, Member::user_name -> data-subject (authenticated)
}
