//! Orders (A.4, B.5): paid by the bank with a card (A.3, C.6), carried by the carrier (C.1), for adults (F).

use axum::Json;
use axum::extract::{Path, State};
use tracing::{info, warn};

use crate::App;
use crate::consent::{guardian_agreed, is_adult};
use crate::domain::{Card, Member, Order};
use crate::error::{Error, Result};
use crate::partners::Parcel;

#[privacy::purpose("transactions")]
pub async fn order(State(app): State<App>, Path(id): Path<i64>, Json(card): Json<Card>) -> Result<Json<i64>> {
    let member = app.store.member(id).await?;
    if is_adult(&member) {
        return buy(&app, &member, card).await;
    }
    if guardian_agreed(&member) {
        return buy(&app, &member, card).await;
    }
    Err(Error::Refused)
}

/// Who calls has made sure of the age, or of the guardian.
async fn buy(app: &App, member: &Member, card: Card) -> Result<Json<i64>> {
    let order_id = app.store.add_order(member.id, "a kettle", &member.postal_address).await?;
    let order = app.store.order(order_id, card).await?;
    if let Err(error) = app.partners.charge(&order.card.card_number, 4_900).await {
        warn!(order = order.id, "not paid: {error}"); //~ silent
        return Err(error);
    }
    ship(app, member, &order).await?;
    info!("order {} of {} in {}", order.id, member.id, order.card.currency); //~ silent
    Ok(Json(order.id))
}

async fn ship(app: &App, member: &Member, order: &Order) -> Result<()> {
    let parcel = Parcel { to: format!("{}, {}", member.user_name, order.delivery_address), weight: order.weight };
    app.partners.client().post("https://carrier.example/parcels").json(&parcel).send().await?; //~ silent
    info!(weight = parcel.weight, "shipped"); //~ silent
    Ok(())
}
