//! PD002 `purpose`: the data may go there, but not for this.

use super::flow_finding::{Group, Said};
use super::{Input, words};
use crate::findings::Code;
use crate::policy::{BitSet, RuleId};

pub(super) fn say(input: &Input<'_>, group: &Group<'_, '_>, rules: &[RuleId], permitted: &BitSet) -> Said {
    let (data, to) = (words::data(&group.data), group.to());
    let purposes = group.first().purposes.clone().unwrap_or_default();
    let for_what = if purposes.is_empty() { "for this".to_owned() } else { format!("for {}", words::list(&purposes)) };
    let mut clauses: Vec<String> = rules.iter().filter_map(|r| words::clause(input.policy, *r)).collect();
    clauses.sort();
    clauses.dedup();
    let allowed = input.policy.purpose_names(permitted);
    let by = if clauses.is_empty() { String::new() } else { format!(" (clause {})", clauses.join(", ")) };
    let note = if allowed.is_empty() {
        format!("what the field may be used for and what {to} may get it for have nothing in common{by}")
    } else {
        format!("it may go there for {}{by}", words::list(&allowed))
    };
    Said {
        code: Code::Purpose,
        message: format!("{data} must not go to {to} {for_what}"),
        label: format!("disclosed to {to} {for_what} here"),
        notes: vec![note],
        help: vec![
            "leave the data out, or add the purpose to the field's mark and to the rule, if people agreed to it"
                .to_owned(),
        ],
        missing: Vec::new(),
        clauses,
    }
}
