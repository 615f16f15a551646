//! Those whom the marketplace calls. Who stands behind a host is for `privacy.toml` to say.

use reqwest::Client;
use serde::Serialize;

use crate::error::Result;

const BANK: &str = "https://bank.example";

/// A client for all of them.
pub struct Partners {
    client: Client,
}

impl Partners {
    /// Fails where the system has no certificates to trust.
    pub fn new() -> Result<Self> {
        // Fails only if there is one already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Ok(Self { client: Client::builder().build()? })
    }

    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Charges a card.
    pub async fn charge(&self, card: &str, cents: u64) -> Result<()> {
        let url = format!("{BANK}/charges");
        self.client.post(url).json(&serde_json::json!({ "card": card, "cents": cents })).send().await?;
        Ok(())
    }
}

/// A parcel, as the carrier wants it.
#[derive(Serialize)]
pub struct Parcel {
    pub to: String,
    pub weight: u32,
}
