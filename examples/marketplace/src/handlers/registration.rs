//! Registration (B.3), verifying identity (B.1, by a service provider: C.1), and who may register (B.2).

use axum::Json;
use axum::extract::State;
use tracing::{info, warn};

use crate::App;
use crate::consent::hashed;
use crate::domain::Registration;
use crate::error::{Error, Result};

#[privacy::purpose("registration")]
pub async fn register(State(app): State<App>, Json(form): Json<Registration>) -> Result<Json<i64>> {
    if !may_register(&form) {
        return Err(Error::Refused);
    }
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

/// Who is not born yet can't be a member.
#[privacy::purpose("eligibility")]
fn may_register(form: &Registration) -> bool {
    info!("asked for by one who is born in {}", form.birth_year); //~ silent
    (1900..2016).contains(&form.birth_year)
}
