//! Activities Information: what was bought and sold, for how much, delivered where, and what was disputed.

#[derive(privacy::PersonalData, Clone)]
pub struct Order {
    #[personal(category = "activities")]
    pub goods: String,
    #[personal(category = "activities")]
    pub order_price: String,
    #[personal(category = "activities")]
    pub delivery_details: String,
    #[personal(category = "activities")]
    pub dispute_record: String,
}

#[privacy::sink(recipient = "public")]
fn notice_board(_what: &str) {}

#[privacy::sink(recipient = "employee")]
fn support_desk(_what: &str) {}

#[privacy::sink(recipient = "bank")]
fn bank(_what: &str) {}

#[privacy::purpose("publication")]
pub fn breaks_by_publishing_an_order(order: &Order) {
    notice_board(&order.goods); //~ PD001 Order::goods -> public
    notice_board(&order.order_price); //~ PD001 Order::order_price -> public
    notice_board(&order.delivery_details); //~ PD001 Order::delivery_details -> public
    notice_board(&order.dispute_record); //~ PD001 Order::dispute_record -> public
}

#[privacy::purpose("transactions")]
pub fn breaks_by_telling_the_bank_of_a_dispute(order: &Order) {
    bank(&order.dispute_record); //~ PD001 Order::dispute_record -> bank
}

#[privacy::purpose("customer-service")]
pub fn keeps_by_settling_a_dispute(order: &Order) {
    support_desk(&order.goods); //~ silent
    support_desk(&order.order_price); //~ silent
    support_desk(&order.delivery_details); //~ silent
    support_desk(&order.dispute_record); //~ silent
}

/// How many were disputed tells of no order.
#[privacy::purpose("publication")]
pub fn keeps_by_publishing_how_many_were_disputed(orders: &[Order]) {
    let disputed = orders.iter().filter(|order| !order.dispute_record.is_empty()).count();
    notice_board(&disputed.to_string()); //~ silent
}
