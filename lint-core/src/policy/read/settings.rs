//! `[policy]`, `[lints]` and `[scan]`.

use super::table::{Table, unknown_key};
use super::{Policy, Reader};
use crate::grammar::{suggest, words};
use crate::policy::model::LintLevel;

const LEVELS: [&str; 3] = ["allow", "warn", "deny"];

pub(super) fn read(reader: &mut Reader, root: &Table<'_>, policy: &mut Policy) {
    if let Some(about) = root.table(reader, "policy", "`[policy]`") {
        unknown_key(reader, &about, &["title", "version", "source", "contact"]);
        policy.title = about.text(reader, "title").map(|w| w.text);
        policy.version = about.text(reader, "version").map(|w| w.text);
        policy.source = about.text(reader, "source").map(|w| w.text);
        policy.contact = about.text(reader, "contact").map(|w| w.text);
    }
    if let Some(lints) = root.table(reader, "lints", "`[lints]`") {
        for (name, _) in lints.entries() {
            lint(reader, &lints, &name, policy);
        }
    }
    if let Some(scan) = root.table(reader, "scan", "`[scan]`") {
        unknown_key(reader, &scan, &["exclude", "tests"]);
        policy.exclude = scan.texts(reader, "exclude").unwrap_or_default().into_iter().map(|w| w.text).collect();
        policy.scan_tests = scan.flag(reader, "tests").unwrap_or(false);
    }
}

fn lint(reader: &mut Reader, lints: &Table<'_>, name: &super::table::Name, policy: &mut Policy) {
    let Some(level) = lints.text(reader, &name.text) else { return };
    let code = words::CODES.iter().find(|(code, long)| *code == name.text || *long == name.text);
    let Some((code, _)) = code else {
        let mut error = super::PolicyError::new(name.span.clone(), format!("unknown finding `{}`", name.text));
        error.help = suggest::help(&name.text, words::CODES.iter().flat_map(|(code, long)| [*code, *long]));
        reader.errors.push(error);
        return;
    };
    match LEVELS.iter().find(|l| **l == level.text) {
        Some(known) => {
            let range = name.span.start..level.span.end;
            policy.lints.push(LintLevel { code, level: known, range });
        }
        None => {
            reader.error_with(level.span, format!("`{}` is no level", level.text), "write `allow`, `warn` or `deny`");
        }
    }
}
