//! The names that a policy declares.
//!
//! Knows their kinds, not what they permit.

use std::collections::BTreeSet;

use lint_core::grammar::words;

/// The names of a policy, by what they name.
pub(super) struct Names {
    pub(super) categories: BTreeSet<String>,
    pub(super) purposes: BTreeSet<String>,
    pub(super) recipients: BTreeSet<String>,
    /// Those that anything requires, and `clean`.
    pub(super) conditions: BTreeSet<String>,
}

/// The recipients of sinks in stubs, which a policy need not declare to be named.
const BUILT_IN: [&str; 3] = ["log", "storage", "mail"];

impl Names {
    /// Reads a policy's text; the error says what is wrong, in one line.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let policy: toml::Table = text.parse().map_err(|e: toml::de::Error| e.message().replace('\n', ", "))?;
        let mut recipients = keys(&policy, "recipient");
        recipients.extend(BUILT_IN.map(str::to_owned));
        let mut conditions = BTreeSet::from([words::CLEAN.to_owned()]);
        for rule in policy.get("allow").and_then(toml::Value::as_array).into_iter().flatten() {
            conditions.extend(required(rule));
        }
        for (_, purpose) in policy.get("purpose").and_then(toml::Value::as_table).into_iter().flatten() {
            conditions.extend(required(purpose));
        }
        Ok(Self { categories: keys(&policy, "category"), purposes: keys(&policy, "purpose"), recipients, conditions })
    }
}

fn keys(policy: &toml::Table, table: &str) -> BTreeSet<String> {
    policy.get(table).and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys).cloned().collect()
}

fn required(rule: &toml::Value) -> impl Iterator<Item = String> {
    let requires = rule.get("requires").and_then(toml::Value::as_array);
    requires.into_iter().flatten().filter_map(|c| c.as_str().map(str::to_owned))
}
