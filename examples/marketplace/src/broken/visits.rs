//! Cookies that know the visitor by name, and visits that others learn of (E).

use axum::extract::State;
use axum::http::HeaderMap;
use axum_extra::extract::cookie::{Cookie, CookieJar};

use crate::App;
use crate::error::Result;
use crate::handlers::visits::{client_address, seen};

#[privacy::purpose("cookie-interests")]
pub async fn visit(State(app): State<App>, headers: HeaderMap, jar: CookieJar) -> Result<CookieJar> {
    let visit = seen(&headers);
    app.store.add_visit(&visit).await?; //~ silent
    let tell = app.partners.client().post("https://fans-of-kettles.example/visitors");
    tell.json(&client_address(&headers)).send().await?; //~ PD001 from_request_parts, client_address -> partner-site
    let Some(id) = jar.get("member").and_then(|cookie| cookie.value().parse().ok()) else { return Ok(jar) };
    let member = app.store.member(id).await?;
    let jar = jar.add(Cookie::new("member", member.id.to_string())); //~ silent
    Ok(jar.add(Cookie::new("visitor", member.email))) //~ PD002 Member::email -> cookie
}
