//! Mail, and what the members and the public get to read.

use lettre::message::Mailbox;
use lettre::{Message, SmtpTransport, Transport};

use crate::error::{Error, Result};

/// Sends a letter.
pub fn mail(to: &str, subject: &str, body: String) -> Result<()> {
    let to: Mailbox = to.parse().map_err(|_| Error::Address(to.to_owned()))?;
    let from: Mailbox = "shop@marketplace.example".parse().map_err(|_| Error::Mail("sender".to_owned()))?;
    let letter = Message::builder().from(from).to(to).subject(subject).body(body);
    let letter = letter.map_err(|e| Error::Mail(e.to_string()))?;
    SmtpTransport::unencrypted_localhost().send(&letter).map_err(|e| Error::Mail(e.to_string()))?;
    Ok(())
}

/// The page that anyone can read.
#[privacy::sink(recipient = "public")]
pub fn public_page(text: String) -> String {
    format!("<article>{text}</article>")
}

/// The page of one's own data.
#[privacy::sink(recipient = "data-subject")]
pub fn own_page(text: String) -> String {
    format!("<main>{text}</main>")
}
