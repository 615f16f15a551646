//! PD006 `insecure-transport`: personal data over plain http.

use super::flow_finding::{Group, Said};
use super::words;
use crate::findings::Code;

pub(super) fn say(group: &Group<'_, '_>) -> Said {
    let data = words::data(&group.data);
    Said {
        code: Code::InsecureTransport,
        message: format!("{data} {} to {} over plain http", group.goes(), group.to()),
        label: "sent unencrypted here".to_owned(),
        notes: vec!["anybody on the way can read it".to_owned()],
        help: vec!["use `https`".to_owned()],
        missing: Vec::new(),
        clauses: Vec::new(),
    }
}
