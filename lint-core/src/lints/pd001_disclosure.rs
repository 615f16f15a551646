//! PD001 `disclosure`: the policy lets no such data go to this recipient.

use super::flow_finding::{Group, Said};
use super::{Input, words};
use crate::findings::Code;
use crate::policy::RuleId;

pub(super) fn say(input: &Input<'_>, group: &Group<'_, '_>, denied_by: Option<RuleId>) -> Said {
    let (data, to) = (words::data(&group.data), group.to());
    let categories = words::list(&group.categories);
    let mut notes = Vec::new();
    let mut help = Vec::new();
    let mut clauses = Vec::new();
    match denied_by {
        Some(rule) => {
            let clause = words::clause(input.policy, rule);
            let by = clause.as_ref().map_or_else(String::new, |c| format!(" (clause {c})"));
            notes.push(format!("the policy denies {categories} to {to}{by}"));
            help.push("leave the data out, or pass what a sanitizer makes of it".to_owned());
            clauses.extend(clause);
        }
        None => {
            notes.push(format!("no rule of the policy lets {categories} go to {to}"));
            help.push(format!("leave the data out, or permit it with an `[[allow]]` for {categories} to {to}"));
        }
    }
    Said {
        code: Code::Disclosure,
        message: format!("{data} must not go to {to}"),
        label: format!("disclosed to {to} here"),
        notes,
        help,
        missing: Vec::new(),
        clauses,
    }
}
