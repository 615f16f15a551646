//! What members submit for publication is published (B.8, C.5), beside the name of their company, which tells of nobody (A.7).

use axum::Json;
use axum::extract::State;
use tracing::info;

use crate::App;
use crate::domain::Post;
use crate::error::Result;
use crate::post::public_page;

#[privacy::purpose("publication")]
pub async fn publish(State(app): State<App>, Json(post): Json<Post>) -> Result<String> {
    let author = app.store.member(post.author).await?;
    let page = public_page(format!("{}: {}", author.company, post.trade_lead)); //~ silent
    info!(letters = post.trade_lead.len(), "published"); //~ silent
    Ok(page)
}
