//! Research (B.6), and statistics for third parties (C.7): only without identification.

use axum::extract::State;
use tracing::info;

use crate::App;
use crate::consent::counted;
use crate::error::Result;

#[privacy::purpose("research")]
pub async fn share(State(app): State<App>) -> Result<()> {
    let visits = app.store.visits().await?;
    let counts = counted(&visits);
    app.partners.client().post("https://statistics.example/browsers").json(&counts).send().await?; //~ silent
    info!("{} visits of {} kinds of browser", visits.len(), counts.len()); //~ silent
    Ok(())
}
