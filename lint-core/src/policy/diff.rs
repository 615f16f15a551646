//! What changed from one policy to another, rule by rule and name by name.
//!
//! Two rules are the same if they say the same; where two of one clause and kind differ, the one became the other.
//!
//! ```
//! use lint_core::policy::{diff, parse};
//! let text = "schema = 1\n[category.contact]\n[recipient.log]\n[[allow]]\ndata = [\"contact\"]\nto = [\"log\"]\n";
//! let (old, new) = (parse(text).0, parse("schema = 1\n[category.contact]\n[recipient.log]\n").0);
//! assert_eq!(diff(&old, &new)[0].to_string(), "removed: allow `contact` to `log`");
//! ```

use std::fmt;

use super::{Policy, Rule, RuleKind};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The new policy has it.
    Added(String),
    /// The old one had it.
    Removed(String),
    /// It was one thing and is another.
    Changed(String, String),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(what) => write!(f, "added: {what}"),
            Self::Removed(what) => write!(f, "removed: {what}"),
            Self::Changed(old, new) => write!(f, "changed: {old}\n     to: {new}"),
        }
    }
}

/// All changes: names first, then rules, each in the order of the files.
pub fn diff(old: &Policy, new: &Policy) -> Vec<Change> {
    let mut out = Vec::new();
    named(&categories(old), &categories(new), &mut out);
    named(&purposes(old), &purposes(new), &mut out);
    named(&recipients(old), &recipients(new), &mut out);
    rules(old, new, &mut out);
    out
}

/// What is declared: its name, and all that is said of it.
type Declared = (String, String);

fn categories(policy: &Policy) -> Vec<Declared> {
    let say = |c: &super::Category| {
        let parent = c.parent.map(|p| policy.categories[p.index()].name.as_str());
        let purposes = c.purposes.as_ref().map(|set| policy.purpose_names(set));
        format!("category `{}`{}{}", c.name, part(" in ", parent), list(" for ", purposes.as_deref()))
    };
    policy.categories.iter().map(|c| (c.name.clone(), say(c))).collect()
}

fn purposes(policy: &Policy) -> Vec<Declared> {
    let say = |p: &super::Purpose| {
        let requires = policy.condition_names(&p.requires);
        format!("purpose `{}`{}", p.name, list(" only with ", (!requires.is_empty()).then_some(&requires)))
    };
    policy.purposes.iter().map(|p| (p.name.clone(), say(p))).collect()
}

fn recipients(policy: &Policy) -> Vec<Declared> {
    let say = |r: &super::Recipient| {
        let parent = r.parent.map(|p| policy.recipients[p.index()].name.as_str());
        let hosts: Vec<&str> = r.hosts.iter().map(|h| h.text.as_str()).collect();
        let hosts = list(" at ", (!hosts.is_empty()).then_some(&hosts));
        format!("recipient `{}`{}{hosts}{}", r.name, part(" in ", parent), part(", ", r.jurisdiction.as_deref()))
    };
    policy.recipients.iter().map(|r| (r.name.clone(), say(r))).collect()
}

fn named(old: &[Declared], new: &[Declared], out: &mut Vec<Change>) {
    for (name, before) in old {
        match new.iter().find(|(n, _)| n == name) {
            None => out.push(Change::Removed(before.clone())),
            Some((_, after)) if after != before => out.push(Change::Changed(before.clone(), after.clone())),
            Some(_) => {}
        }
    }
    let added = new.iter().filter(|(name, _)| old.iter().all(|(n, _)| n != name));
    out.extend(added.map(|(_, what)| Change::Added(what.clone())));
}

fn rules(old: &Policy, new: &Policy, out: &mut Vec<Change>) {
    let said = |policy: &Policy| -> Vec<(RuleKind, Option<String>, String)> {
        policy.rules.iter().map(|r| (r.kind, r.clause.clone(), in_words(policy, r))).collect()
    };
    let (before, after) = (said(old), said(new));
    let gone: Vec<_> = before.iter().filter(|b| !after.contains(b)).collect();
    let mut come: Vec<_> = after.iter().filter(|a| !before.contains(a)).collect();
    for rule in gone {
        let became = come.iter().position(|c| c.0 == rule.0 && c.1 == rule.1 && c.1.is_some());
        out.push(match became {
            Some(at) => Change::Changed(rule.2.clone(), come.remove(at).2.clone()),
            None => Change::Removed(rule.2.clone()),
        });
    }
    out.extend(come.into_iter().map(|rule| Change::Added(rule.2.clone())));
}

/// A rule as a sentence: "allow `contact` to `log` for `support` only with `consent` (clause C.1)".
pub fn in_words(policy: &Policy, rule: &Rule) -> String {
    let [data, to, purposes] = &rule.written;
    let kind = match rule.kind {
        RuleKind::Allow => "allow",
        RuleKind::Deny => "deny",
    };
    let requires = policy.condition_names(&rule.requires);
    format!(
        "{kind}{}{}{}{}{}",
        list(" ", Some(data)),
        list(" to ", Some(to)),
        list(" for ", rule.purposes.is_some().then_some(purposes)),
        list(" only with ", (!requires.is_empty()).then_some(&requires)),
        rule.clause.as_ref().map_or_else(String::new, |c| format!(" (clause {c})")),
    )
}

fn part(before: &str, name: Option<&str>) -> String {
    name.map_or_else(String::new, |n| format!("{before}`{n}`"))
}

fn list<S: AsRef<str>>(before: &str, names: Option<&[S]>) -> String {
    let Some(names) = names else { return String::new() };
    let quoted: Vec<String> = names.iter().map(|n| format!("`{}`", n.as_ref())).collect();
    format!("{before}{}", quoted.join(", "))
}
