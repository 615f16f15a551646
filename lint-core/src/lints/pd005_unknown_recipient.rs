//! PD005 `unknown-recipient`: an outgoing request to a host that no recipient declares.

use super::flow_finding::{Group, Said};
use super::judge::Recipient;
use super::words;
use crate::findings::Code;

pub(super) fn say(group: &Group<'_, '_>) -> Said {
    let data = words::data(&group.data);
    let (message, label, help) = match &group.first().to {
        Recipient::Host(host) => (
            format!("{data} {} to `{host}`, which no recipient declares", group.goes()),
            format!("sent to {} here", group.to()),
            format!("add `{host}` to the `hosts` of a recipient in the policy"),
        ),
        _ => (
            format!("{data} {} to a host that can't be told here", group.goes()),
            "sent here".to_owned(),
            "say to whom on the function that sends: `#[privacy::sink(recipient = \"…\")]`".to_owned(),
        ),
    };
    Said {
        code: Code::UnknownRecipient,
        message,
        label,
        notes: Vec::new(),
        help: vec![help],
        missing: Vec::new(),
        clauses: Vec::new(),
    }
}
