//! The rows about code: `[[personal]]`, `[[sink]]`, `[[sanitizer]]`, `[[guard]]`, `[[context]]`.

use super::table::{Name, Table, unknown_key, unknown_name};
use super::{Policy, Reader};
use crate::grammar::words::CLEAN;
use crate::policy::rows::{ContextRow, GuardRow, PersonalRow, SanitizerRow, SinkRow, Subject};
use crate::policy::{BUILT_IN_RECIPIENTS, PathPattern};

/// What a `[[personal]]` row can speak of.
const SUBJECTS: [&str; 5] = ["field", "call", "type", "param", "column"];

pub(super) fn read(reader: &mut Reader, root: &Table<'_>, policy: &mut Policy) {
    for row in root.rows(reader, "personal", "a personal row") {
        let row = personal(reader, &row, policy);
        policy.personal.extend(row);
    }
    for row in root.rows(reader, "sink", "a sink row") {
        let row = sink(reader, &row, policy);
        policy.sinks.extend(row);
    }
    for row in root.rows(reader, "sanitizer", "a sanitizer row") {
        unknown_key(reader, &row, &["call", "gives"]);
        let call = pattern(reader, &row, "call");
        let gives = gives(reader, &row, policy);
        if let Some((call, range)) = call {
            policy.sanitizers.push(SanitizerRow { call, range, gives, row: row.range() });
        }
    }
    for row in root.rows(reader, "guard", "a guard row") {
        unknown_key(reader, &row, &["call", "gives", "for"]);
        let call = pattern(reader, &row, "call");
        let gives = gives(reader, &row, policy);
        if let Some(clean) = gives.iter().find(|g| g.text == CLEAN) {
            reader.error_with(clean.span.clone(), "a guard gives no `clean`", "only a sanitizer's result can be clean");
        }
        let purposes = purposes(reader, &row, "for", policy);
        if let Some((call, range)) = call {
            policy.guards.push(GuardRow { call, range, gives, purposes, row: row.range() });
        }
    }
    for row in root.rows(reader, "context", "a context row") {
        unknown_key(reader, &row, &["path", "purposes", "recipient"]);
        let path = pattern(reader, &row, "path");
        let purposes = purposes(reader, &row, "purposes", policy);
        let recipient = row.text(reader, "recipient");
        if let Some(name) = &recipient {
            check_recipient(reader, name, policy);
        }
        if row.get("purposes").is_none() && recipient.is_none() {
            let help = "write `purposes = [\"…\"]` or `recipient = \"…\"`";
            reader.error_with(row.header(), "this context says nothing", help);
        }
        if let Some((path, range)) = path {
            policy.contexts.push(ContextRow { path, range, purposes, recipient, row: row.range() });
        }
    }
}

fn personal(reader: &mut Reader, row: &Table<'_>, policy: &Policy) -> Option<PersonalRow> {
    unknown_key(reader, row, &["field", "call", "type", "param", "column", "category", "purposes"]);
    let category = row.required(reader, "category");
    if let Some(name) = &category
        && policy.category(&name.text).is_none()
    {
        unknown_name(reader, name, "category", policy.index.categories.keys().map(String::as_str));
    }
    let purposes = purposes(reader, row, "purposes", policy);
    let given: Vec<&str> = SUBJECTS.into_iter().filter(|s| row.get(s).is_some()).collect();
    let key = match given.as_slice() {
        [only] => *only,
        [] => {
            let help = "write `field`, `call`, `type`, `param` or `column`";
            reader.error_with(row.header(), "this row does not say what is personal", help);
            return None;
        }
        [_, second, ..] => {
            let range = row.get(second).map_or_else(|| row.header(), toml::Spanned::span);
            reader.error_with(
                range,
                format!("a row speaks of one thing: `{}` or `{second}`", given[0]),
                "write two rows",
            );
            given[0]
        }
    };
    let (subject, range) = if key == "column" {
        let name = row.text(reader, key)?;
        let Some((table, column)) = name.text.rsplit_once('.').filter(|(t, c)| !t.is_empty() && !c.is_empty()) else {
            reader.error_with(name.span, "a column is named with its table", "write `table.column`");
            return None;
        };
        (Subject::Column { table: table.to_owned(), column: column.to_owned() }, name.span.clone())
    } else {
        let (path, range) = pattern(reader, row, key)?;
        let subject = match key {
            "field" => Subject::Field(path),
            "call" => Subject::Call(path),
            "type" => Subject::Type(path),
            _ => Subject::Param(path),
        };
        (subject, range)
    };
    Some(PersonalRow { subject, range, category: category?, purposes, row: row.range() })
}

fn sink(reader: &mut Reader, row: &Table<'_>, policy: &Policy) -> Option<SinkRow> {
    unknown_key(reader, row, &["call", "args", "recipient", "purposes"]);
    let call = pattern(reader, row, "call");
    let recipient = row.required(reader, "recipient");
    if let Some(name) = &recipient {
        check_recipient(reader, name, policy);
    }
    let purposes = purposes(reader, row, "purposes", policy);
    let args = row.positions(reader, "args");
    let (call, range) = call?;
    Some(SinkRow { call, range, args, recipient: recipient?, purposes, row: row.range() })
}

/// A path pattern at a key that must be there.
fn pattern(reader: &mut Reader, row: &Table<'_>, key: &str) -> Option<(PathPattern, std::ops::Range<usize>)> {
    let name = row.required(reader, key)?;
    match PathPattern::parse(&name.text) {
        Ok(pattern) => Some((pattern, name.span)),
        Err(message) => {
            reader.error(name.span, message);
            None
        }
    }
}

fn gives(reader: &mut Reader, row: &Table<'_>, policy: &Policy) -> Vec<Name> {
    let Some(names) = row.texts(reader, "gives") else {
        if row.get("gives").is_none() {
            reader.error_with(row.header(), "this row does not say what it gives", "write `gives = [\"…\"]`");
        }
        return Vec::new();
    };
    for name in &names {
        if name.text != CLEAN && policy.condition(&name.text).is_none() {
            let known = policy.conditions.iter().map(String::as_str).chain([CLEAN]);
            unknown_name(reader, name, "condition", known);
        }
    }
    names
}

fn purposes(reader: &mut Reader, row: &Table<'_>, key: &str, policy: &Policy) -> Vec<Name> {
    let names = row.texts(reader, key).unwrap_or_default();
    super::declared::purpose_set(reader, &names, policy);
    names
}

/// A recipient that rules can speak of: declared, or one of those that sinks are born with.
fn check_recipient(reader: &mut Reader, name: &Name, policy: &Policy) {
    if policy.recipient(&name.text).is_none() && !BUILT_IN_RECIPIENTS.contains(&name.text.as_str()) {
        unknown_name(reader, name, "recipient", policy.index.recipients.keys().map(String::as_str));
    }
}
