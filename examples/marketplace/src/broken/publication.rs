//! A page that tells who wrote it, and where to find them (A.2, B.8, C.5).

use axum::Json;
use axum::extract::State;

use crate::App;
use crate::domain::Post;
use crate::error::Result;
use crate::post::public_page;

#[privacy::purpose("publication")]
pub async fn publish(State(app): State<App>, Json(post): Json<Post>) -> Result<String> {
    let author = app.store.member(post.author).await?;
    let signature = [author.user_name, author.email].join(", ");
    Ok(public_page(format!("{} ({signature})", post.trade_lead))) //~ PD001 Member::email, Member::user_name -> public
}
