//! Where the policy's file speaks of a finding: the rule that forbids it, or what is declared there and no rule permits.
//!
//! Knows nothing of how a place is shown.
//!
//! ```toml
//! [[deny]]                  # "`credential` is denied to `log` here"
//! data = ["credential"]
//! to   = ["*"]
//! ```

use super::Input;
use super::flow_finding::Group;
use super::judge::{Fault, Recipient};
use super::words;
use crate::base::TextRange;
use crate::findings::Label;
use crate::policy::{RuleId, Verdict};

/// The places, in order; nothing where the policy is no file.
pub(super) fn of(input: &Input<'_>, group: &Group<'_, '_>) -> Vec<Label> {
    let Some(file) = input.policy_file else { return Vec::new() };
    let said = said(input, group);
    let mut all: Vec<Label> =
        said.into_iter().map(|(range, text)| Label { span: TextRange::from(range).in_file(file), text }).collect();
    all.sort();
    all.dedup_by_key(|label| label.span);
    all
}

type Said = (std::ops::Range<usize>, String);

fn said(input: &Input<'_>, group: &Group<'_, '_>) -> Vec<Said> {
    let rule = |id: RuleId, text: String| (input.policy.rule(id).range.clone(), text);
    let (categories, to) = (words::list(&group.categories), group.to());
    match &group.first().fault {
        Fault::Verdict(Verdict::Disclosure { denied_by: Some(id) }) => {
            vec![rule(*id, format!("denies {categories} to {to}"))]
        }
        Fault::Verdict(Verdict::Purpose { rules, .. }) => {
            rules.iter().map(|id| rule(*id, format!("permits {categories} to {to} only for other purposes"))).collect()
        }
        Fault::Verdict(Verdict::Condition { rule: id, purpose, missing }) => {
            let conditions = words::list(&input.policy.condition_names(missing));
            let purpose = purpose.and_then(|p| input.policy.purposes.get(p));
            let of_purpose = purpose.map(|p| (p.range.clone(), format!("is permitted only with {conditions}")));
            let of_rule = rule(*id, format!("permits {categories} to {to} only with {conditions}"));
            std::iter::once(of_rule).chain(of_purpose.filter(|_| needs(input, *id, purpose, missing))).collect()
        }
        Fault::Verdict(Verdict::UndeclaredPurpose { rule: id, .. }) => {
            vec![rule(*id, format!("permits {categories} to {to} for some purposes"))]
        }
        _ => undeclared(input, group),
    }
}

/// Whether the purpose itself, and not only the rule, asks for what is missing.
fn needs(
    input: &Input<'_>,
    rule: RuleId,
    purpose: Option<&crate::policy::Purpose>,
    missing: &crate::policy::BitSet,
) -> bool {
    let of_rule = &input.policy.rule(rule).requires;
    purpose.is_some_and(|p| missing.iter().any(|c| p.requires.contains(c) && !of_rule.contains(c)))
}

/// No rule speaks of it: the categories say what it is, and the recipient who it goes to.
fn undeclared(input: &Input<'_>, group: &Group<'_, '_>) -> Vec<Said> {
    let policy = input.policy;
    let to = match &group.first().to {
        Recipient::Named(name) => policy.recipient(name).and_then(|id| policy.recipients.get(id.index())),
        Recipient::Host(_) | Recipient::Unknown => None,
    };
    let ids = group.categories.iter().filter_map(|name| policy.category(name));
    let categories = ids.filter_map(|id| policy.categories.get(id.index()));
    let text = format!("nothing permits this data to go to {}", group.to());
    let mut all: Vec<Said> = categories.map(|c| (c.range.clone(), text.clone())).collect();
    all.extend(to.map(|r| (r.range.clone(), format!("nothing permits {} to go here", words::list(&group.categories)))));
    all
}
