//! Starts the service on `127.0.0.1:8080`, with a database in memory.

use std::sync::Arc;

use marketplace::partners::Partners;
use marketplace::store::Store;
use marketplace::{App, router};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().init();
    let app = App { store: Store::in_memory().await?, partners: Arc::new(Partners::new()?) };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    tracing::info!(address = %listener.local_addr()?, "listening");
    axum::serve(listener, router(app)).await?;
    Ok(())
}
