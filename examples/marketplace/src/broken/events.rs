//! Guests of trade shows, taken for customers of everyone (A.5).

use axum::Json;
use axum::extract::State;

use crate::App;
use crate::domain::Attendee;
use crate::error::Result;

#[privacy::purpose("marketing")]
pub async fn follow_up(State(app): State<App>, Json(guests): Json<Vec<Attendee>>) -> Result<()> {
    let client = app.partners.client();
    for guest in &guests {
        let offer = serde_json::json!({ "to": guest.attendee_email, "about": guest.event });
        client.post("https://group.example/offers").json(&offer).send().await?; //~ PD003 Attendee::attendee_email -> affiliate (consent)
    }
    client.post("https://group.example/counts").json(&guests.len()).send().await?; //~ silent
    Ok(())
}
