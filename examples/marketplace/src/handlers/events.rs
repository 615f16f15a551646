//! Guests of trade shows (A.5): a company of the group answers them (C.2), and sends offers to those who asked for some (B.7).

use axum::Json;
use axum::extract::State;
use tracing::info;

use crate::App;
use crate::consent::asked_for_offers;
use crate::domain::Attendee;
use crate::error::Result;

#[privacy::purpose("customer-service")]
pub async fn follow_up(State(app): State<App>, Json(guest): Json<Attendee>) -> Result<()> {
    app.partners.client().post("https://group.example/questions").json(&guest).send().await?; //~ silent
    info!(event = guest.event, "a guest's question went to the group"); //~ silent
    offer(&app, &guest).await
}

#[privacy::purpose("marketing")]
async fn offer(app: &App, guest: &Attendee) -> Result<()> {
    if asked_for_offers(guest) {
        let offer = serde_json::json!({ "to": guest.attendee_email, "about": guest.event });
        app.partners.client().post("https://group.example/offers").json(&offer).send().await?; //~ silent
    }
    Ok(())
}
