//! The one rule (DESIGN.md 2): is this disclosure permitted, and if not, what is missing?
//!
//! A flow of data of category c with purposes `P_L` and conditions K to a recipient r in a context with purposes `P_S` is permitted
//! if no `deny` speaks of (c, r) and some `allow` speaks of (c, r), with a purpose p in its `for`, in `P_L` and in `P_S`, such that
//! K holds what the rule and p require. What is missing decides the finding. Pure; the only place that decides.

use super::{BitSet, CategoryId, Policy, RecipientId, RuleId, RuleKind};

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// A declared recipient.
    Declared(RecipientId),
    /// One that the policy does not declare: only `to = ["*"]` speaks of it.
    Undeclared,
}

/// A disclosure.
#[derive(Clone, Copy, Debug)]
pub struct Disclosure<'a> {
    /// The data's category.
    pub category: CategoryId,
    /// The purposes that the field names; `None`: those of its category.
    pub field_purposes: Option<&'a BitSet>,
    /// To whom.
    pub to: To,
    /// The purposes of the sink, or of the context; `None`: nothing says what for.
    pub purposes: Option<&'a BitSet>,
    /// The conditions that hold: which, and for which purposes (`None`: all).
    pub held: &'a [(usize, Option<BitSet>)],
}

/// What the policy says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is permitted, by this rule.
    Permitted {
        /// The `allow`.
        rule: RuleId,
    },
    /// No such data may go there: PD001.
    Disclosure {
        /// The `deny` that says so; `None`: no `allow` speaks of it.
        denied_by: Option<RuleId>,
    },
    /// It may go there, but not for this: PD002.
    Purpose {
        /// The `allow`s that speak of it.
        rules: Vec<RuleId>,
        /// The purposes for which this data may go there.
        permitted: BitSet,
    },
    /// It may, on conditions: PD003.
    Condition {
        /// The `allow` that lacks least.
        rule: RuleId,
        /// The purpose under which it lacks least; `None` where the policy has no purposes.
        purpose: Option<usize>,
        /// What is missing.
        missing: BitSet,
    },
    /// Nothing says what for, and for some purpose it would be permitted: PD004.
    UndeclaredPurpose {
        /// The `allow` that would permit it.
        rule: RuleId,
        /// The purposes for which it would.
        permitted: BitSet,
    },
}

/// Judges a disclosure.
pub fn permit(policy: &Policy, disclosure: &Disclosure<'_>) -> Verdict {
    let rules = speaking_of(policy, disclosure);
    if let Some(denied_by) = rules.iter().copied().find(|r| denies(policy, *r, disclosure)) {
        return Verdict::Disclosure { denied_by: Some(denied_by) };
    }
    let allows: Vec<RuleId> = rules.into_iter().filter(|r| policy.rule(*r).kind == RuleKind::Allow).collect();
    if allows.is_empty() {
        return Verdict::Disclosure { denied_by: None };
    }
    if policy.purposes.is_empty() {
        return without_purposes(policy, disclosure, &allows);
    }
    let own = own_purposes(policy, disclosure);
    let everything = BitSet::full(policy.purposes.len());
    let context = disclosure.purposes.unwrap_or(&everything);
    let mut best: Option<(usize, RuleId, usize, BitSet)> = None;
    let mut permitted = BitSet::new();
    let mut first: Option<RuleId> = None;
    let mut possible = BitSet::new();
    for id in &allows {
        let rule = policy.rule(*id);
        let for_data = rule.purposes.as_ref().map_or_else(|| own.clone(), |p| p.intersection(&own));
        possible.extend(&for_data);
        for purpose in for_data.intersection(context).iter() {
            let missing = missing(policy, disclosure, *id, Some(purpose));
            if missing.is_empty() {
                permitted.insert(purpose);
                first = first.or(Some(*id));
            } else if best.as_ref().is_none_or(|(least, ..)| missing.len() < *least) {
                best = Some((missing.len(), *id, purpose, missing));
            }
        }
    }
    match (first, best) {
        (Some(rule), _) if disclosure.purposes.is_none() => Verdict::UndeclaredPurpose { rule, permitted },
        (Some(rule), _) => Verdict::Permitted { rule },
        (None, Some((_, rule, purpose, missing))) => Verdict::Condition { rule, purpose: Some(purpose), missing },
        (None, None) => Verdict::Purpose { rules: allows, permitted: possible },
    }
}

/// The rules that speak of this category and recipient, in order.
fn speaking_of(policy: &Policy, disclosure: &Disclosure<'_>) -> Vec<RuleId> {
    let to = match disclosure.to {
        To::Declared(id) => policy.index.rules_to.get(id.index()).map(Vec::as_slice).unwrap_or_default(),
        To::Undeclared => policy.index.rules_to_all.as_slice(),
    };
    to.iter().copied().filter(|r| policy.rule(*r).data.contains(disclosure.category.index())).collect()
}

/// Whether a rule forbids it. A `deny` with `for` forbids where one of its purposes is meant, or nothing says what for.
fn denies(policy: &Policy, id: RuleId, disclosure: &Disclosure<'_>) -> bool {
    let rule = policy.rule(id);
    if rule.kind != RuleKind::Deny {
        return false;
    }
    match (&rule.purposes, disclosure.purposes) {
        (Some(forbidden), Some(purposes)) => !forbidden.is_disjoint(purposes),
        _ => true,
    }
}

fn own_purposes(policy: &Policy, disclosure: &Disclosure<'_>) -> BitSet {
    let own = disclosure.field_purposes.or_else(|| policy.purposes_of(disclosure.category));
    own.cloned().unwrap_or_else(|| BitSet::full(policy.purposes.len()))
}

fn without_purposes(policy: &Policy, disclosure: &Disclosure<'_>, allows: &[RuleId]) -> Verdict {
    let mut best: Option<(RuleId, BitSet)> = None;
    for id in allows {
        let missing = missing(policy, disclosure, *id, None);
        if missing.is_empty() {
            return Verdict::Permitted { rule: *id };
        }
        if best.as_ref().is_none_or(|(_, least)| missing.len() < least.len()) {
            best = Some((*id, missing));
        }
    }
    match best {
        Some((rule, missing)) => Verdict::Condition { rule, purpose: None, missing },
        None => Verdict::Disclosure { denied_by: None },
    }
}

/// The conditions that a rule and a purpose require and that do not hold for this purpose.
fn missing(policy: &Policy, disclosure: &Disclosure<'_>, id: RuleId, purpose: Option<usize>) -> BitSet {
    let mut required = policy.rule(id).requires.clone();
    if let Some(purpose) = purpose.and_then(|p| policy.purposes.get(p)) {
        required.extend(&purpose.requires);
    }
    let holds = |condition: usize| {
        disclosure.held.iter().any(|(held, purposes)| {
            *held == condition
                && match (purposes, purpose) {
                    (Some(covered), Some(purpose)) => covered.contains(purpose),
                    _ => true,
                }
        })
    };
    required.iter().filter(|c| !holds(*c)).collect()
}

#[cfg(test)]
mod tests;
