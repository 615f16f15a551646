//! Registration with a password in the log, a whole record in another, and a partner on a plain line (G).

use axum::Json;
use axum::extract::State;
use tracing::{debug, info, warn};

use crate::App;
use crate::consent::hashed;
use crate::domain::Registration;
use crate::error::{Error, Result};

#[privacy::purpose("registration")]
pub async fn register(State(app): State<App>, Json(form): Json<Registration>) -> Result<Json<i64>> {
    info!("registering {} with {}", form.user_name, form.password); //~ PD001 Registration::password -> log
    let kept = hashed(&form.password);
    let id = app.store.add_member(&form, &kept).await?;
    let member = app.store.member(id).await?;
    debug!("kept as {member:?}"); //~ PD001 Member::password_hash -> log //~ PD002 Member::phone -> log
    verify(&app, &form).await?;
    Ok(Json(id))
}

#[privacy::purpose("identity-verification")]
async fn verify(app: &App, form: &Registration) -> Result<()> {
    let claim = serde_json::json!({ "name": form.user_name, "address": form.postal_address });
    let request = app.partners.client().post("http://id.example/claims").json(&claim);
    request.send().await?; //~ PD006 Registration::postal_address, Registration::user_name
    Ok(())
}

/// Nothing says what this is for.
pub fn refused(form: &Registration) -> Error {
    warn!("no account for {}", form.email); //~ PD004 Registration::email -> log
    Error::Refused
}
