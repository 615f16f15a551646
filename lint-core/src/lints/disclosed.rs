//! All judged flows as disclosures: for the map, and for `explain FILE:LINE`.
//!
//! A finding that an allow accepts is a disclosure like any other: a map that left it out would lie.

use super::Input;
use super::flow_finding;
use super::judge::{Fault, Judged, Recipient};
use super::words;
use crate::findings::Disclosed;
use crate::policy::{self, Verdict};

/// Each disclosure once, sorted.
pub(super) fn disclosures(input: &Input<'_>, judged: &[Judged<'_>]) -> Vec<Disclosed> {
    let mut all: Vec<Disclosed> = judged.iter().map(|one| disclosed(input, one)).collect();
    all.sort();
    all.dedup();
    all
}

fn disclosed(input: &Input<'_>, one: &Judged<'_>) -> Disclosed {
    let rule = match &one.fault {
        Fault::Verdict(Verdict::Permitted { rule }) => Some(input.policy.rule(*rule)),
        _ => None,
    };
    Disclosed {
        category: one.source.category.to_string(),
        data: words::path_of(input, one.source),
        recipient: match &one.to {
            Recipient::Named(name) | Recipient::Host(name) => name.clone(),
            Recipient::Unknown => "?".to_owned(),
        },
        purposes: one.purposes.clone().unwrap_or_default(),
        permitted_by: rule.map(|r| policy::in_words(input.policy, r)),
        clause: rule.and_then(|r| r.clause.clone()),
        code: rule.is_none().then(|| flow_finding::code_of(one)),
        span: one.flow.site.span,
    }
}
