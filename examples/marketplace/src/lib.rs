//! A small marketplace: members, orders, mail, partners.
//!
//! `handlers` keeps the policy of `privacy.toml`; `broken` is a branch of the same handlers as they are written in a hurry, and
//! breaks it. Comments on the lines say what `cargo privacy` has to find there, and where it has to be silent.

pub mod broken;
pub mod consent;
pub mod domain;
pub mod error;
pub mod handlers;
pub mod partners;
pub mod post;
pub mod store;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post as to, put};

use partners::Partners;
use store::Store;

/// What handlers share.
#[derive(Clone)]
pub struct App {
    pub store: Store,
    pub partners: Arc<Partners>,
}

/// The service's routes. Those of the branch are there too, so that it is code that runs.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/members", to(handlers::registration::register))
        .route("/members/{id}", get(handlers::access::show))
        .route("/members/{id}", put(handlers::access::correct).delete(handlers::access::erase))
        .route("/members/{id}/newsletter", to(handlers::marketing::newsletter))
        .route("/members/{id}/orders", to(handlers::orders::order))
        .route("/posts", to(handlers::publication::publish))
        .route("/support/{id}", to(handlers::support::answer))
        .route("/statistics", to(handlers::research::share))
        .route("/visits", to(handlers::visits::visit))
        .route("/events/guests", to(handlers::events::follow_up))
        .route("/branch/members", to(broken::registration::register))
        .route("/branch/members/{id}", get(broken::access::show))
        .route("/branch/members/{id}/newsletter", to(broken::marketing::newsletter))
        .route("/branch/members/{id}/orders", to(broken::orders::order))
        .route("/branch/posts", to(broken::publication::publish))
        .route("/branch/support/{id}", to(broken::support::answer))
        .route("/branch/statistics", to(broken::research::share))
        .route("/branch/visits", to(broken::visits::visit))
        .route("/branch/events/guests", to(broken::events::follow_up))
        .with_state(app)
}
