//! `privacy.toml` to a [`Policy`]: every error at its place, the rest of the file still read.
//!
//! `table` reads TOML values with spans; `declared` the named tables; `rules` `[[allow]]` and `[[deny]]`; `code` the rows about
//! code; `finish` builds trees and indexes. Names are looked up when all are known, so the order of the file does not matter.

mod code;
mod declared;
mod finish;
mod rules;
mod settings;
mod table;

use std::ops::Range;

use toml::de::DeTable;

use self::table::{Table, unknown_key};
use super::{Policy, PolicyError};

/// Everything at the top of the file.
const TOP: [&str; 13] = [
    "schema",
    "policy",
    "category",
    "purpose",
    "recipient",
    "allow",
    "deny",
    "personal",
    "sink",
    "sanitizer",
    "guard",
    "context",
    "lints",
];

/// Reads a policy.
pub(super) fn policy(text: &str) -> (Policy, Vec<PolicyError>) {
    let mut reader = Reader { errors: Vec::new() };
    let (root, broken) = DeTable::parse_recoverable(text);
    for error in &broken {
        let range = error.span().unwrap_or(0..text.len().min(1));
        reader.errors.push(PolicyError::new(clamp(range, text), error.message().trim().replace('\n', ", ")));
    }
    let mut policy = Policy::default();
    // What a broken file still says is not worth more errors, but may be enough to go on with.
    let syntax_only = !reader.errors.is_empty();
    let span = root.span();
    let root = Table::new(root.get_ref(), span, "the policy");
    reader.top(&root);
    settings::read(&mut reader, &root, &mut policy);
    declared::read(&mut reader, &root, &mut policy);
    finish::names(&mut reader, &mut policy);
    rules::read(&mut reader, &root, &mut policy);
    code::read(&mut reader, &root, &mut policy);
    finish::indexes(&mut policy);
    if syntax_only {
        reader.errors.truncate(broken.len());
    }
    reader.errors.sort_by(|a, b| a.range.start.cmp(&b.range.start).then_with(|| a.message.cmp(&b.message)));
    reader.errors.dedup();
    (policy, reader.errors)
}

fn clamp(range: Range<usize>, text: &str) -> Range<usize> {
    range.start.min(text.len())..range.end.min(text.len())
}

/// Accumulates what is wrong.
struct Reader {
    errors: Vec<PolicyError>,
}

impl Reader {
    fn error(&mut self, range: Range<usize>, message: impl Into<String>) {
        self.errors.push(PolicyError::new(range, message));
    }

    fn error_with(&mut self, range: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.errors.push(PolicyError::new(range, message).help(help));
    }

    /// Unknown keys at the top, and the schema's number.
    fn top(&mut self, root: &Table<'_>) {
        let mut known = TOP.to_vec();
        known.push("scan");
        unknown_key(self, root, &known);
        match root.get("schema") {
            None => self.error_with(
                0..0,
                "the policy does not say which schema it is written in",
                "write `schema = 1` at the top",
            ),
            Some(value) => {
                let is_one = value.get_ref().as_integer().is_some_and(|i| i.as_str() == "1");
                if !is_one {
                    self.error_with(value.span(), "this is no schema that is known", "write `schema = 1`");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
