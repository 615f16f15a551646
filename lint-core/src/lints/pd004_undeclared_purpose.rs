//! PD004 `undeclared-purpose`: nothing says what the data is used for here.

use super::flow_finding::{Group, Said};
use super::{Input, words};
use crate::findings::Code;
use crate::policy::BitSet;

pub(super) fn say(input: &Input<'_>, group: &Group<'_, '_>, permitted: &BitSet) -> Said {
    let (data, to) = (words::data(&group.data), group.to());
    let purposes = input.policy.purpose_names(permitted);
    let example = purposes.first().copied().unwrap_or("…");
    Said {
        code: Code::UndeclaredPurpose,
        message: format!("nothing says what {data} {} to {to} for", group.goes()),
        label: format!("disclosed to {to} here"),
        notes: vec![format!("the policy would permit it for {}", words::list(&purposes))],
        help: vec![format!(
            "say it on the function, its impl or module: `#[privacy::purpose(\"{example}\")]`, or with a `[[context]]`"
        )],
        missing: Vec::new(),
        clauses: Vec::new(),
    }
}
