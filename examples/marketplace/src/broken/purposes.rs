//! Data that was given for one thing and is used for another (B.1 to B.6), by whoever is at hand (C.1, C.2, C.4).

use tracing::info;

use crate::App;
use crate::consent::is_adult;
use crate::domain::{Attendee, Card, Member, Registration, Visit};
use crate::error::Result;
use crate::post::public_page;

/// Identity is verified (B.1) by a telephone that was given for offers.
#[privacy::purpose("identity-verification")]
pub async fn verify(app: &App, form: &Registration) -> Result<()> {
    let claim = serde_json::json!({ "phone": form.phone });
    app.partners.client().post("https://id.example/phones").json(&claim).send().await?; //~ PD002 Registration::phone -> authentication-service
    Ok(())
}

/// Who may register (B.2) is no question of a card.
#[privacy::purpose("eligibility")]
pub async fn may_register(app: &App, card: &Card) -> Result<()> {
    app.partners.client().post("https://id.example/cards").json(&card.card_number).send().await?; //~ PD002 Card::card_number -> authentication-service
    Ok(())
}

/// Registration (B.3) does not need to know what was said at a trade show.
#[privacy::purpose("registration")]
pub fn prefill(guest: &Attendee) {
    info!("{} may want to register", guest.attendee_name); //~ PD002 Attendee::attendee_name -> log
}

/// Customer service (B.4) by what somebody has looked at.
#[privacy::purpose("customer-service")]
pub fn greet(visit: &Visit) {
    info!("again from {}", visit.ip_address); //~ PD002 Visit::ip_address -> log
}

/// The carrier gets what an order needs (B.5), and that is not the telephone for offers.
#[privacy::purpose("transactions")]
pub async fn announce(app: &App, member: &Member) -> Result<()> {
    if is_adult(member) {
        let call = serde_json::json!({ "call": member.phone });
        app.partners.client().post("https://carrier.example/calls").json(&call).send().await?; //~ PD002 Member::phone -> logistics-service
    }
    Ok(())
}

/// Research (B.6) on those who only wanted offers.
#[privacy::purpose("research")]
pub fn survey(member: &Member) {
    info!("may be asked at {:?}", member.phone); //~ PD002 Member::phone -> log
}

/// A service provider judges credit, for ends of its own (C.1).
#[privacy::purpose("credit-assessment")]
pub async fn score(app: &App, card: &Card) -> Result<()> {
    app.partners.client().post("https://promotion.example/scores").json(card).send().await?; //~ PD002 Card::card_expiry, Card::card_number -> promotion-service
    Ok(())
}

/// So does a company of the group (C.2).
#[privacy::purpose("credit-assessment")]
pub async fn share_score(app: &App, card: &Card) -> Result<()> {
    app.partners.client().post("https://group.example/scores").json(card).send().await?; //~ PD002 Card::card_expiry, Card::card_number -> affiliate
    Ok(())
}

/// What members look at is open to employees for the service, not for cookies (C.4).
#[privacy::purpose("cookie-interests")]
pub fn note(visit: &Visit) {
    info!("{} likes kettles", visit.user_agent); //~ PD002 Visit::user_agent -> log
}

/// The company may be named, but not who writes for it (A.7).
#[privacy::purpose("publication")]
pub fn imprint(member: &Member) -> String {
    public_page(format!("{}, by {}", member.company, member.user_name)) //~ PD001 Member::user_name -> public
}
