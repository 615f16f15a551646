//! Visits are counted (A.6), and a cookie keeps statistics of use (E).

use axum::extract::State;
use axum::http::HeaderMap;
use axum_extra::extract::cookie::{Cookie, CookieJar};
use tracing::info;

use crate::App;
use crate::domain::Visit;
use crate::error::Result;

#[privacy::purpose("cookie-statistics")]
pub async fn visit(State(app): State<App>, headers: HeaderMap, jar: CookieJar) -> Result<CookieJar> {
    let visit = seen(&headers);
    app.store.add_visit(&visit).await?; //~ silent
    info!("visited"); //~ silent
    Ok(jar.add(Cookie::new("browser", visit.user_agent))) //~ silent
}

/// What a request tells of the browser that sent it.
pub fn seen(headers: &HeaderMap) -> Visit {
    Visit {
        ip_address: client_address(headers),
        user_agent: text(headers, "user-agent"),
        page: text(headers, "referer"),
    }
}

/// Where a request comes from, as the proxy before this service says.
#[privacy::source(category = "browsing")]
pub fn client_address(headers: &HeaderMap) -> String {
    text(headers, "x-forwarded-for")
}

fn text(headers: &HeaderMap, name: &str) -> String {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}
