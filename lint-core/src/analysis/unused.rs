//! What a policy declares and the code makes no use of: rules that speak of no disclosure, purposes that no field may be used for,
//! recipients that nothing reaches.
//!
//! None of this is wrong: a policy may speak of what the code does not do yet. It is told where somebody asks (`policy check`).

use super::Report;
use crate::base::Set;
use crate::policy::{Policy, PolicyError, RuleKind, Severity};

/// All of it, in the order of the file; `None` where nothing is marked, so that nothing can be used.
pub fn unused(policy: &Policy, report: &Report) -> Option<Vec<PolicyError>> {
    if report.marked.is_empty() {
        return None;
    }
    let mut all = rules(policy, report);
    all.extend(purposes(policy, report));
    all.extend(recipients(policy, report));
    all.sort_by_key(|e| e.range.start);
    Some(all)
}

fn rules(policy: &Policy, report: &Report) -> Vec<PolicyError> {
    let gone: Vec<(usize, Option<usize>)> = report
        .disclosures
        .iter()
        .filter_map(|d| {
            let category = policy.category(&d.category)?.index();
            Some((category, policy.recipient(&d.recipient).map(crate::policy::RecipientId::index)))
        })
        .collect();
    let speaks = |rule: &crate::policy::Rule| {
        gone.iter().any(|(category, to)| {
            let to_it = to.map_or(rule.to == crate::policy::Targets::All, |to| rule.to.contains(to));
            rule.data.contains(*category) && to_it
        })
    };
    // That nothing denied happens is what a `deny` is for.
    let unused = policy.rules.iter().filter(|r| r.kind == RuleKind::Allow && !speaks(r));
    let said = unused.map(|r| {
        remark(r.range.clone(), "no data goes where this rule lets it go", "remove it if it is not meant for later")
    });
    said.collect()
}

fn purposes(policy: &Policy, report: &Report) -> Vec<PolicyError> {
    let mut used: Set<&str> = Set::new();
    let may_go = |category: &str| {
        let Some(id) = policy.category(category) else { return false };
        policy.rules.iter().any(|r| r.kind == RuleKind::Allow && r.data.contains(id.index()))
    };
    for field in report.marked.iter().filter(|f| may_go(&f.category)) {
        // Nothing said is any purpose.
        if field.purposes.is_empty() {
            return Vec::new();
        }
        field.purposes.iter().for_each(|p| {
            used.insert(p);
        });
    }
    let unused = policy.purposes.iter().filter(|p| !used.contains(p.name.as_str()));
    let said = unused.map(|p| {
        let message = format!("no marked field may be used for the purpose `{}`", p.name);
        remark(
            p.range.clone(),
            &message,
            "add it to the marks of fields or to their category's `purposes`, or remove it",
        )
    });
    said.collect()
}

fn recipients(policy: &Policy, report: &Report) -> Vec<PolicyError> {
    let reached: Vec<usize> = report
        .disclosures
        .iter()
        .filter_map(|d| policy.recipient(&d.recipient).map(crate::policy::RecipientId::index))
        .collect();
    let is_reached = |at: usize| reached.iter().any(|r| policy.recipient_tree.below(at).contains(*r));
    let unused = policy.recipients.iter().enumerate().filter(|(at, _)| !is_reached(*at));
    let said = unused.map(|(_, r)| {
        let message = format!("nothing in this code goes to the recipient `{}`", r.name);
        let help = if r.hosts.is_empty() {
            "if something does, mark the function that sends it with `#[privacy::sink]` or name its `hosts`"
        } else {
            "if something does, see that its `hosts` are those in the code"
        };
        remark(r.range.clone(), &message, help)
    });
    said.collect()
}

fn remark(range: std::ops::Range<usize>, message: &str, help: &str) -> PolicyError {
    PolicyError { range, message: message.to_owned(), help: Some(help.to_owned()), severity: Severity::Warning }
}
