//! PD003 `condition`: consent, anonymisation, authentication, age, encryption … is missing.

use super::flow_finding::{Group, Said};
use super::{Input, words};
use crate::findings::Code;
use crate::policy::{BitSet, RuleId};

/// What makes a built-in condition hold, in words.
const HOW: &[(&str, &str)] = &[
    ("anonymised", "pass the data through a `#[sanitizer(gives = \"anonymised\")]` first"),
    ("encrypted", "pass the data through a `#[sanitizer(gives = \"encrypted\")]` first"),
];

pub(super) fn say(
    input: &Input<'_>,
    group: &Group<'_, '_>,
    rule: RuleId,
    purpose: Option<usize>,
    missing: &BitSet,
) -> Said {
    let (data, to) = (words::data(&group.data), group.to());
    let mut names: Vec<String> = input.policy.condition_names(missing).into_iter().map(str::to_owned).collect();
    names.sort();
    let purpose = purpose.and_then(|p| input.policy.purposes.get(p));
    let mut clauses: Vec<String> = words::clause(input.policy, rule).into_iter().collect();
    clauses.extend(purpose.and_then(|p| p.clause.clone()));
    clauses.sort();
    clauses.dedup();
    let by = if clauses.is_empty() { String::new() } else { format!(" (clause {})", clauses.join(", ")) };
    let for_what = purpose.map_or_else(String::new, |p| format!(" for `{}`", p.name));
    let note = format!("the policy permits it{for_what} only with {}{by}", words::list(&names));
    let help = names.iter().map(|name| match HOW.iter().find(|(n, _)| n == name) {
        Some((_, how)) => (*how).to_owned(),
        None => format!("check a `#[guard(gives = \"{name}\")]` before, and disclose only where it succeeds"),
    });
    Said {
        code: Code::Condition,
        message: format!("{data} may go to {to} only with {}", words::list(&names)),
        label: format!("disclosed to {to} without {} here", words::list(&names)),
        notes: vec![note],
        help: help.collect(),
        missing: names.clone(),
        clauses,
    }
}
