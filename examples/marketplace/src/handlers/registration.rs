//! Registration (B.3) and verifying identity (B.1).

use axum::Json;
use axum::extract::State;
use tracing::{info, warn};

use crate::App;
use crate::consent::hashed;
use crate::domain::Registration;
use crate::error::Result;

#[privacy::purpose("registration")]
pub async fn register(State(app): State<App>, Json(form): Json<Registration>) -> Result<Json<i64>> {
    let kept = hashed(&form.password);
    let id = app.store.add_member(&form, &kept).await?;
    info!(member = id, "registered"); //~ silent
    info!("{} has an account now", form.user_name); //~ silent
    if let Err(error) = verify(&app, &form).await {
        warn!("not verified yet: {error}"); //~ silent
    }
    Ok(Json(id))
}

/// The authentication service compares name and address with its own.
#[privacy::purpose("identity-verification")]
async fn verify(app: &App, form: &Registration) -> Result<()> {
    let claim = serde_json::json!({ "name": form.user_name, "address": form.postal_address });
    let request = app.partners.client().post("https://id.example/claims").json(&claim);
    request.send().await?; //~ silent
    Ok(())
}
