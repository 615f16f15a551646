//! What a policy says for nothing, seen from its text alone: rules that can never apply, and rules that others cover.
//!
//! ```
//! use lint_core::policy::{parse, review};
//! let text = "schema = 1\n[category.contact]\n[recipient.log]\n[[allow]]\ndata = [\"contact\"]\nto = [\"log\"]\n[[deny]]\ndata = [\"contact\"]\nto = [\"*\"]\n";
//! assert_eq!(review(&parse(text).0)[0].message, "this rule never applies: what it allows is denied");
//! ```
//!
//! Knows nothing of code: whether a rule is used there is for `analysis` to say. Each rule is compared with those alone that speak
//! of its first recipient, so that thousands of rules are compared in milliseconds.

use super::error::{PolicyError, Severity};
use super::{BitSet, Policy, Rule, RuleId, RuleKind, Targets, in_words};

/// The rules that never apply, since what they allow is denied.
pub fn contradictions(policy: &Policy) -> Vec<PolicyError> {
    let rules = Rules::new(policy);
    policy.rules.iter().filter_map(|rule| rules.contradicted(rule)).collect()
}

/// All that is said for nothing, in the order of the file.
pub fn review(policy: &Policy) -> Vec<PolicyError> {
    let rules = Rules::new(policy);
    let each = policy.rules.iter().enumerate().map(|(at, rule)| (RuleId(at as u16), rule));
    let said = each.filter_map(|(id, rule)| rules.contradicted(rule).or_else(|| rules.covered(id, rule)));
    let mut all: Vec<PolicyError> = said.collect();
    all.extend(policy.purposes.iter().enumerate().filter_map(|(at, p)| {
        let none = policy
            .rules
            .iter()
            .all(|r| r.kind == RuleKind::Deny || r.purposes.as_ref().is_some_and(|set| !set.contains(at)));
        // A policy without a rule is being begun.
        (none && !policy.rules.is_empty()).then(|| {
            let message = format!("no rule allows anything for the purpose `{}`", p.name);
            warning(p.range.clone(), message, "add it to the `for` of a rule, or remove it")
        })
    }));
    all.sort_by_key(|e| e.range.start);
    all
}

struct Rules<'a> {
    policy: &'a Policy,
    /// For each recipient the rules that deny it something.
    denials: Vec<Vec<&'a Rule>>,
    /// Those that speak of every recipient, also of undeclared ones.
    denials_to_all: Vec<&'a Rule>,
}

impl<'a> Rules<'a> {
    fn new(policy: &'a Policy) -> Self {
        let denials = |ids: &Vec<RuleId>| -> Vec<&'a Rule> {
            ids.iter().map(|id| policy.rule(*id)).filter(|r| r.kind == RuleKind::Deny).collect()
        };
        let index = &policy.index;
        Self {
            policy,
            denials: index.rules_to.iter().map(denials).collect(),
            denials_to_all: denials(&index.rules_to_all),
        }
    }

    fn contradicted(&self, rule: &Rule) -> Option<PolicyError> {
        if rule.kind != RuleKind::Allow || !self.is_denied(rule) {
            return None;
        }
        let data = self.categories(&rule.data);
        let by = self.denials_of(rule).iter().find(|d| !self.categories(&d.data).is_disjoint(&data));
        let by = by.map_or_else(String::new, |r| format!(": {}", in_words(self.policy, r)));
        let message = "this rule never applies: what it allows is denied".to_owned();
        Some(warning(rule.range.clone(), message, format!("remove it, or narrow what denies it{by}")))
    }

    fn covered(&self, id: RuleId, rule: &Rule) -> Option<PolicyError> {
        let covers = |(other, cover): &(RuleId, &Rule)| *other != id && self.covers(*other, cover, id, rule);
        let (other, cover) = self.speaking_of(rule).find(covers)?;
        let message = "this rule adds nothing: another one covers it".to_owned();
        let place = if other < id { "above" } else { "below" };
        let by = in_words(self.policy, cover);
        Some(warning(rule.range.clone(), message, format!("remove it; the rule {place} says as much: {by}")))
    }

    /// The rules that speak of a rule's first recipient, or of all recipients.
    fn speaking_of(&self, rule: &Rule) -> impl Iterator<Item = (RuleId, &Rule)> {
        let index = &self.policy.index;
        let first = match &rule.to {
            Targets::All => None,
            Targets::Some(set) => set.iter().next(),
        };
        let rules = first.and_then(|r| index.rules_to.get(r)).unwrap_or(&index.rules_to_all);
        rules.iter().map(|id| (*id, self.policy.rule(*id)))
    }

    /// Whether all that an `allow` speaks of is denied, whatever it is for.
    fn is_denied(&self, rule: &Rule) -> bool {
        match &rule.to {
            // What the policy does not declare is denied by a rule for all alone.
            Targets::All => self.all_denied(rule, &self.denials_to_all),
            Targets::Some(to) => {
                !to.is_empty() && to.iter().all(|r| self.denials.get(r).is_some_and(|d| self.all_denied(rule, d)))
            }
        }
    }

    /// The denials for a rule's first recipient.
    fn denials_of(&self, rule: &Rule) -> &[&'a Rule] {
        let first = match &rule.to {
            Targets::All => None,
            Targets::Some(set) => set.iter().next(),
        };
        first.and_then(|r| self.denials.get(r)).unwrap_or(&self.denials_to_all)
    }

    fn all_denied(&self, rule: &Rule, denials: &[&Rule]) -> bool {
        let mut denied = BitSet::new();
        for deny in denials.iter().filter(|d| for_as_much(d.purposes.as_ref(), rule.purposes.as_ref())) {
            denied.extend(&self.categories(&deny.data));
        }
        let data = self.categories(&rule.data);
        !data.is_empty() && includes(&denied, &data)
    }

    fn categories(&self, targets: &Targets) -> BitSet {
        members(targets, self.policy.categories.len())
    }

    /// Whether one rule says all that another does. Of two that say the same, the first covers the second.
    fn covers(&self, other: RuleId, cover: &Rule, id: RuleId, rule: &Rule) -> bool {
        cover.kind == rule.kind
            && for_as_much(cover.purposes.as_ref(), rule.purposes.as_ref())
            && includes(&rule.requires, &cover.requires)
            && within(&cover.data, &rule.data, self.policy.categories.len())
            && within(&cover.to, &rule.to, self.policy.recipients.len())
            && (other < id || !self.covers(id, rule, other, cover))
    }
}

/// Whether a rule for these purposes holds for all of those; `None`: any.
fn for_as_much(these: Option<&BitSet>, those: Option<&BitSet>) -> bool {
    match (these, those) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(these), Some(those)) => includes(these, those),
    }
}

fn within(outer: &Targets, inner: &Targets, count: usize) -> bool {
    match (outer, inner) {
        (Targets::All, _) => true,
        // Undeclared ones are spoken of by "all" alone.
        (Targets::Some(_), Targets::All) => false,
        (Targets::Some(outer), Targets::Some(_)) => includes(outer, &members(inner, count)),
    }
}

fn members(targets: &Targets, count: usize) -> BitSet {
    match targets {
        Targets::All => BitSet::full(count),
        Targets::Some(set) => set.clone(),
    }
}

fn includes(outer: &BitSet, inner: &BitSet) -> bool {
    inner.iter().all(|n| outer.contains(n))
}

fn warning(range: std::ops::Range<usize>, message: String, help: impl Into<String>) -> PolicyError {
    PolicyError { range, message, help: Some(help.into()), severity: Severity::Warning }
}

#[cfg(test)]
mod tests {
    use super::review;
    use crate::policy::{TEMPLATES, parse};

    const NAMES: &str = "schema = 1\n[category.a]\n[category.b]\nparent = \"a\"\n[purpose.p]\n[purpose.q]\n[recipient.r]\n[recipient.s]\nparent = \"r\"\n";

    fn said(rules: &str) -> Vec<String> {
        let text = format!(
            "{NAMES}{rules}[[allow]]\ndata = [\"a\"]\nto = [\"r\"]\nfor = [\"p\", \"q\"]\nrequires = [\"encrypted\"]\n"
        );
        let (policy, errors) = parse(&text);
        assert!(errors.is_empty(), "{errors:?}");
        review(&policy)
            .into_iter()
            .map(|e| format!("{}: {}", text[..e.range.start].matches('\n').count() + 1, e.message))
            .collect()
    }

    #[test]
    fn templates_say_nothing_for_nothing() {
        for (name, text) in TEMPLATES {
            let found = review(&parse(text).0);
            assert!(found.is_empty(), "{name}: {found:?}");
        }
    }

    #[test]
    fn what_is_denied_altogether_never_applies() {
        let deny = "[[allow]]\ndata = [\"b\"]\nto = [\"s\"]\n[[deny]]\ndata = [\"b\"]\nto = [\"*\"]\n";
        assert_eq!(said(deny), ["10: this rule never applies: what it allows is denied"]);
        // In part, or for something else, is what a deny is there for.
        assert_eq!(said(&deny.replace("[\"b\"]\nto = [\"s\"]", "[\"a\"]\nto = [\"s\"]\nfor = [\"p\"]")), [""; 0]);
        assert_eq!(said(&format!("{deny}for = [\"p\"]\n")), [""; 0]);
        // Two denials, half of it each.
        let halves = "[[allow]]\ndata = [\"b\"]\nto = [\"r\"]\n[[deny]]\ndata = [\"b\"]\nto = [\"s\"]\n[[deny]]\ndata = [\"a\"]\nto = [\"r\"]\nfor = [\"p\"]\n";
        assert_eq!(said(halves), [""; 0]);
    }

    #[test]
    fn what_another_rule_covers_adds_nothing() {
        let narrow =
            "[[allow]]\ndata = [\"b\"]\nto = [\"s\"]\nfor = [\"p\"]\nrequires = [\"encrypted\", \"consent\"]\n";
        assert_eq!(said(narrow), ["10: this rule adds nothing: another one covers it"]);
        assert_eq!(
            said(&narrow.replace("requires = [\"encrypted\", \"consent\"]", "requires = [\"consent\"]")),
            [""; 0]
        );
        let twice = "[[allow]]\ndata = [\"a\"]\nto = [\"r\"]\nfor = [\"p\", \"q\"]\nrequires = [\"encrypted\"]\n";
        assert_eq!(said(twice).len(), 1, "{:?}", said(twice));
    }

    #[test]
    fn a_purpose_that_no_rule_has_is_named() {
        let text = format!("{NAMES}[[allow]]\ndata = [\"a\"]\nto = [\"r\"]\nfor = [\"p\"]\n");
        let found = review(&parse(&text).0);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].message, "no rule allows anything for the purpose `q`");
    }
}
