//! The first run, without a policy: where what looks like personal data goes, permitted or not, in a few lines.
//!
//! ```text
//! what looks like personal data, and where it goes:
//!   contact (3 fields)  to `mail` at src/signup.rs:150, to `storage` at src/users.rs:115 and 2 more
//!   payment (1 field)   nowhere that is seen
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use lint_core::analysis::Report;
use lint_core::findings::Code;

use crate::render::View;

/// How many notes on code that can't be seen into a first run shows.
const NOTES: usize = 3;

/// Leaves all but the first few notes on code that can't be seen into out; gives how many.
pub(super) fn shorten(report: &mut Report) -> usize {
    let mut seen = 0;
    let before = report.findings.len();
    report.findings.retain(|f| {
        seen += usize::from(f.code == Code::NotAnalysed);
        f.code != Code::NotAnalysed || seen <= NOTES
    });
    before - report.findings.len()
}

/// The line that says so.
pub(super) fn left_out(count: usize) -> String {
    format!("privacy: and {count} more notes on code that can't be seen into; `--message-format short` shows all")
}

/// Where each category's data goes.
pub(super) fn overview(report: &Report, root: &str) -> String {
    let view = View { findings: &report.findings, sources: &report.sources, root };
    let mut fields: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for one in &report.suggestions {
        fields.entry(&one.category).or_default().insert(&one.path);
    }
    for one in &report.marked {
        fields.entry(&one.category).or_default().insert(&one.data);
    }
    let mut goes: BTreeMap<&str, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for one in &report.disclosures {
        let place = format!("{}:{}", view.path(one.span.file), view.region(one.span).start.line + 1);
        goes.entry(&one.category).or_default().entry(&one.recipient).or_default().insert(place);
    }
    if fields.is_empty() {
        return String::new();
    }
    let names: Vec<(String, &str)> =
        fields.iter().map(|(category, of)| (heading(category, of.len()), *category)).collect();
    let width = names.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut out = String::from("what looks like personal data, and where it goes:\n");
    for (name, category) in names {
        let to = goes.get(category).map_or_else(|| "nowhere that is seen".to_owned(), recipients);
        let _ = writeln!(out, "  {name:width$}  {to}");
    }
    out
}

fn heading(category: &str, fields: usize) -> String {
    format!("{category} ({fields} field{})", if fields == 1 { "" } else { "s" })
}

fn recipients(to: &BTreeMap<&str, BTreeSet<String>>) -> String {
    let each = to.iter().map(|(name, places)| {
        let more = places.len().saturating_sub(1);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let first = places.first().map(String::as_str).unwrap_or_default();
        let name = if *name == "?" { "a host that can't be told".to_owned() } else { format!("`{name}`") };
        format!("to {name} at {first}{more}")
    });
    each.collect::<Vec<_>>().join(", ")
}
