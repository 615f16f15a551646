//! `[[allow]]` and `[[deny]]`.

use std::collections::BTreeMap;

use super::declared::{condition_set, purpose_set};
use super::table::{Name, Table, unknown_key, unknown_name};
use super::{Policy, Reader};
use crate::policy::model::{Rule, RuleKind, Targets};
use crate::policy::tree::Tree;
use crate::policy::{BUILT_IN_RECIPIENTS, BitSet};

pub(super) fn read(reader: &mut Reader, root: &Table<'_>, policy: &mut Policy) {
    let mut rules: Vec<Rule> = Vec::new();
    for (key, what, kind) in [("allow", "an allow rule", RuleKind::Allow), ("deny", "a deny rule", RuleKind::Deny)] {
        for table in root.rows(reader, key, what) {
            rules.push(rule(reader, &table, kind, policy));
        }
    }
    rules.sort_by_key(|r| r.range.start);
    if let Some(rule) = rules.get(usize::from(u16::MAX)) {
        reader.error(rule.range.clone(), "a policy has at most 65,535 rules");
        rules.truncate(usize::from(u16::MAX));
    }
    policy.rules = rules;
}

fn rule(reader: &mut Reader, table: &Table<'_>, kind: RuleKind, policy: &Policy) -> Rule {
    let keys: &[&str] = match kind {
        RuleKind::Allow => &["clause", "data", "to", "for", "requires"],
        RuleKind::Deny => &["clause", "data", "to", "for"],
    };
    unknown_key(reader, table, keys);
    let data = required(reader, table, "data", "the categories, or `[\"*\"]` for all");
    let to = required(reader, table, "to", "the recipients, or `[\"*\"]` for all");
    let purposes = table.texts(reader, "for");
    let requires = table.texts(reader, "requires").unwrap_or_default();
    let category = |name: &str| policy.index.categories.get(name).map(|id| id.index());
    let recipient = |name: &str| policy.index.recipients.get(name).map(|id| id.index());
    let texts = |names: &[Name]| names.iter().map(|n| n.text.clone()).collect::<Vec<_>>();
    let purpose_texts = purposes.as_deref().map(texts).unwrap_or_default();
    Rule {
        kind,
        range: table.range(),
        clause: table.text(reader, "clause").map(|w| w.text),
        written: [texts(&data), texts(&to), purpose_texts],
        data: targets(reader, &data, "category", &category, &policy.category_tree, &keys_of(&policy.index.categories)),
        to: targets(reader, &to, "recipient", &recipient, &policy.recipient_tree, &keys_of(&policy.index.recipients)),
        purposes: purposes.map(|names| purpose_set(reader, &names, policy)),
        requires: condition_set(&requires, policy),
    }
}

fn keys_of<V>(map: &BTreeMap<String, V>) -> Vec<&str> {
    map.keys().map(String::as_str).collect()
}

fn required(reader: &mut Reader, table: &Table<'_>, key: &str, help: &str) -> Vec<Name> {
    match table.texts(reader, key) {
        Some(names) if !names.is_empty() => names,
        Some(_) => {
            let range = table.get(key).map_or_else(|| table.header(), toml::Spanned::span);
            reader.error_with(range, format!("`{key}` is empty: the rule speaks of nothing"), format!("name {help}"));
            Vec::new()
        }
        None => {
            if table.get(key).is_none() {
                reader.error_with(table.header(), format!("a rule needs `{key}`"), format!("name {help}"));
            }
            Vec::new()
        }
    }
}

fn targets(
    reader: &mut Reader,
    names: &[Name],
    what: &str,
    find: &dyn Fn(&str) -> Option<usize>,
    tree: &Tree,
    known: &[&str],
) -> Targets {
    let mut set = BitSet::new();
    for name in names {
        if name.text == "*" {
            return Targets::All;
        }
        match find(&name.text) {
            Some(index) => set.extend(tree.below(index)),
            None => {
                unknown_name(reader, name, what, known.iter().copied());
                hint_built_in(reader, name, what);
            }
        }
    }
    Targets::Some(set)
}

/// `log` and the like are recipients that a policy declares like any other.
fn hint_built_in(reader: &mut Reader, name: &Name, what: &str) {
    if what == "recipient"
        && BUILT_IN_RECIPIENTS.contains(&name.text.as_str())
        && let Some(error) = reader.errors.last_mut()
    {
        error.help = Some(format!("declare it: `[recipient.{}]`", name.text));
    }
}
