//! Orders of anyone, shared with whoever asks (A.3, A.4).

use axum::Json;
use axum::extract::{Path, State};
use tracing::info;

use crate::App;
use crate::domain::{Card, Member, Order};
use crate::error::Result;
use crate::partners::Parcel;

#[privacy::purpose("transactions")]
pub async fn order(State(app): State<App>, Path(id): Path<i64>, Json(card): Json<Card>) -> Result<Json<i64>> {
    let member = app.store.member(id).await?;
    let order_id = app.store.add_order(id, "a kettle", &member.postal_address).await?;
    let order = app.store.order(order_id, card).await?;
    app.partners.charge(&order.card.card_number, 4_900).await?;
    ship(&app, &member, &order).await?;
    share(&app, &order).await?;
    info!("order {} is on its way", order.id); //~ silent
    Ok(Json(order.id))
}

/// Nobody asked how old the buyer is (F).
async fn ship(app: &App, member: &Member, order: &Order) -> Result<()> {
    let parcel = Parcel { to: format!("{}, {}", member.user_name, order.delivery_address), weight: order.weight };
    app.partners.client().post("https://carrier.example/parcels").json(&parcel).send().await?; //~ PD003 Member::user_name, Order::delivery_address -> logistics-service (adult)
    Ok(())
}

/// A site with a policy of its own (C.8), and a host that nobody has heard of.
async fn share(app: &App, order: &Order) -> Result<()> {
    let client = app.partners.client();
    client.post("https://fans-of-kettles.example/buyers").json(&order.card).send().await?; //~ PD001 Card::card_expiry, Card::card_number -> partner-site
    let hint = serde_json::json!({ "goods": order.goods, "weight": order.weight });
    client.post("https://collector.example/hints").json(&hint).send().await?; //~ PD005 Order::goods
    Ok(())
}
