//! `[category.…]`, `[purpose.…]`, `[recipient.…]`: the names that rules and marks may use.

use std::collections::BTreeMap;
use std::ops::Range;

use super::table::{Name, Table, unknown_key, unknown_name};
use super::{Policy, Reader};
use crate::policy::BitSet;
use crate::policy::host;
use crate::policy::model::{CONDITIONS, Category, CategoryId, ConditionId, Purpose, PurposeId, Recipient, RecipientId};
use crate::policy::tree::Tree;

/// More of a kind than ids can name are left out, with an error.
const MOST: usize = u16::MAX as usize;

pub(super) fn read(reader: &mut Reader, root: &Table<'_>, policy: &mut Policy) {
    let categories = named(reader, root, "category", "a category", "categories");
    let purposes = named(reader, root, "purpose", "a purpose", "purposes");
    let recipients = named(reader, root, "recipient", "a recipient", "recipients");
    for (i, (name, _)) in categories.iter().enumerate() {
        check_name(reader, name, "category");
        policy.index.categories.insert(name.text.clone(), CategoryId(i as u16));
    }
    for (i, (name, _)) in purposes.iter().enumerate() {
        check_name(reader, name, "purpose");
        policy.index.purposes.insert(name.text.clone(), PurposeId(i as u16));
    }
    for (i, (name, _)) in recipients.iter().enumerate() {
        check_name(reader, name, "recipient");
        policy.index.recipients.insert(name.text.clone(), RecipientId(i as u16));
    }
    conditions(reader, root, &purposes, policy);
    read_categories(reader, &categories, policy);
    read_purposes(reader, &purposes, policy);
    read_recipients(reader, &recipients, policy);
}

fn named<'t>(reader: &mut Reader, root: &Table<'t>, key: &str, what: &'t str, all: &str) -> Vec<(Name, Table<'t>)> {
    let mut tables = root.named(reader, key, what);
    if let Some((name, _)) = tables.get(MOST) {
        reader.error(name.span.clone(), format!("a policy has at most {MOST} {all}"));
        tables.truncate(MOST);
    }
    tables
}

/// Names stand in attributes, on the command line and in reports: they are words.
fn check_name(reader: &mut Reader, name: &Name, what: &str) {
    let is_word =
        !name.text.is_empty() && name.text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    if !is_word {
        let help = "use letters, digits, `-` and `_`";
        reader.error_with(name.span.clone(), format!("`{}` is no name for a {what}", name.text), help);
    }
}

/// Known conditions: the built-in ones, and all that anything requires.
fn conditions(reader: &mut Reader, root: &Table<'_>, purposes: &[(Name, Table<'_>)], policy: &mut Policy) {
    policy.conditions = CONDITIONS.iter().map(|c| (*c).to_owned()).collect();
    let rules = root.rows(&mut Reader { errors: Vec::new() }, "allow", "a rule");
    let tables = purposes.iter().map(|(_, t)| t).chain(&rules);
    for table in tables {
        // Wrong types are reported where the tables themselves are read.
        for name in table.texts(&mut Reader { errors: Vec::new() }, "requires").unwrap_or_default() {
            if name.text == crate::grammar::words::CLEAN {
                let help = "`clean` is what a sanitizer gives; such data is no personal data any more, and no rule asks for it";
                reader.error_with(name.span, "`clean` is no condition", help);
            } else if !policy.conditions.contains(&name.text) {
                policy.conditions.push(name.text);
            }
        }
    }
    for (i, name) in policy.conditions.iter().enumerate() {
        policy.index.conditions.insert(name.clone(), ConditionId(i as u16));
    }
}

fn read_categories(reader: &mut Reader, all: &[(Name, Table<'_>)], policy: &mut Policy) {
    let mut parents = Vec::with_capacity(all.len());
    for (name, table) in all {
        unknown_key(reader, table, &["title", "clause", "parent", "purposes", "looks-like"]);
        let parent = parent(reader, table, "category", &policy.index.categories);
        parents.push(parent.clone().map(|(id, range): (CategoryId, _)| (id.index(), range)));
        let purposes = table.texts(reader, "purposes").map(|names| purpose_set(reader, &names, policy));
        policy.categories.push(Category {
            name: name.text.clone(),
            range: name.span.clone(),
            title: table.text(reader, "title").map(|w| w.text),
            clause: table.text(reader, "clause").map(|w| w.text),
            parent: parent.map(|(id, _)| id),
            purposes,
            looks_like: table.texts(reader, "looks-like").unwrap_or_default().into_iter().map(|w| w.text).collect(),
        });
    }
    policy.category_tree = tree(reader, &parents, "category");
}

fn read_purposes(reader: &mut Reader, all: &[(Name, Table<'_>)], policy: &mut Policy) {
    for (name, table) in all {
        unknown_key(reader, table, &["title", "clause", "requires"]);
        let requires = table.texts(reader, "requires").unwrap_or_default();
        let requires = condition_set(&requires, policy);
        policy.purposes.push(Purpose {
            name: name.text.clone(),
            range: name.span.clone(),
            title: table.text(reader, "title").map(|w| w.text),
            clause: table.text(reader, "clause").map(|w| w.text),
            requires,
        });
    }
}

fn read_recipients(reader: &mut Reader, all: &[(Name, Table<'_>)], policy: &mut Policy) {
    let mut parents = Vec::with_capacity(all.len());
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (name, table) in all {
        unknown_key(reader, table, &["title", "clause", "parent", "hosts", "jurisdiction"]);
        let parent = parent(reader, table, "recipient", &policy.index.recipients);
        parents.push(parent.clone().map(|(id, range): (RecipientId, _)| (id.index(), range)));
        let hosts = table.texts(reader, "hosts").unwrap_or_default();
        for pattern in &hosts {
            if let Err(message) = host::check(&pattern.text) {
                reader.error(pattern.span.clone(), message);
            }
            if let Some(other) = seen.insert(pattern.text.to_ascii_lowercase(), name.text.clone())
                && other != name.text
            {
                let message = format!("the host `{}` is `{other}`'s already", pattern.text);
                reader.error_with(pattern.span.clone(), message, "a host is one recipient's");
            }
        }
        policy.recipients.push(Recipient {
            name: name.text.clone(),
            range: name.span.clone(),
            title: table.text(reader, "title").map(|w| w.text),
            clause: table.text(reader, "clause").map(|w| w.text),
            parent: parent.map(|(id, _)| id),
            hosts,
            jurisdiction: table.text(reader, "jurisdiction").map(|w| w.text),
        });
    }
    policy.recipient_tree = tree(reader, &parents, "recipient");
}

fn parent<I: Copy>(
    reader: &mut Reader,
    table: &Table<'_>,
    what: &str,
    known: &BTreeMap<String, I>,
) -> Option<(I, Range<usize>)> {
    let name = table.text(reader, "parent")?;
    match known.get(&name.text) {
        Some(id) => Some((*id, name.span)),
        None => {
            unknown_name(reader, &name, what, known.keys().map(String::as_str));
            None
        }
    }
}

fn tree(reader: &mut Reader, parents: &[Option<(usize, Range<usize>)>], what: &str) -> Tree {
    let (tree, cycles) = Tree::new(parents);
    for range in cycles {
        let help = format!("a {what} can't be part of itself; leave one `parent` out");
        reader.error_with(range, format!("this {what} is above itself"), help);
    }
    tree
}

/// The set of these purposes; unknown names are reported.
pub(super) fn purpose_set(reader: &mut Reader, names: &[Name], policy: &Policy) -> BitSet {
    let mut set = BitSet::new();
    for name in names {
        match policy.index.purposes.get(&name.text) {
            Some(id) => set.insert(id.index()),
            None => unknown_name(reader, name, "purpose", policy.index.purposes.keys().map(String::as_str)),
        }
    }
    set
}

/// The set of these conditions: all that are required anywhere are known.
pub(super) fn condition_set(names: &[Name], policy: &Policy) -> BitSet {
    names.iter().filter_map(|n| policy.index.conditions.get(&n.text)).map(|id| id.index()).collect()
}
