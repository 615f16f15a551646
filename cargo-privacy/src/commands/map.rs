//! `map`: where personal data goes, permitted or not.
//!
//! One row for each datum and recipient, with the places, the purposes, the clause, and the jurisdiction of the recipient, so
//! that transfers across borders are seen.

use std::collections::{BTreeMap, BTreeSet};

use lint_core::policy::{self, Policy};

use super::check::{analyse, load_with, pool};
use super::clock::Clock;
use crate::args::MapArgs;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::render::View;
use crate::render::map::{self, Map, Row};

/// Runs it.
pub fn run(args: &MapArgs, console: &Console) -> Result<Exit, Failure> {
    let pool = pool(&args.check)?;
    let workspace = load_with(&args.check, None, console)?;
    let report = analyse(&workspace, &pool, &Clock::start("workspace"));
    let text = workspace
        .project
        .policy
        .as_ref()
        .map_or_else(|| policy::template("logs-only").unwrap_or_default(), |p| &p.text);
    let (policy, _) = policy::parse(text);
    let view = View { findings: &report.findings, sources: &report.sources, root: &workspace.project.root };
    let mut rows: BTreeMap<(String, String, String, Option<&'static str>), Row> = BTreeMap::new();
    for one in &report.disclosures {
        let code = one.code.map(lint_core::findings::Code::code);
        let key = (one.category.clone(), one.data.clone(), one.recipient.clone(), code);
        let row = rows.entry(key).or_insert_with(|| Row {
            category: one.category.clone(),
            data: one.data.clone(),
            recipient: one.recipient.clone(),
            jurisdiction: jurisdiction(&policy, &one.recipient),
            code,
            purposes: BTreeSet::new(),
            clauses: BTreeSet::new(),
            places: BTreeSet::new(),
        });
        row.purposes.extend(one.purposes.iter().cloned());
        row.clauses.extend(one.clause.clone());
        row.places.insert(format!("{}:{}", view.path(one.span.file), view.region(one.span).start.line + 1));
    }
    let map = Map {
        title: policy.title.clone().unwrap_or_else(|| "Where personal data goes".to_owned()),
        version: policy.version.clone(),
        contact: policy.contact.clone(),
        rows: rows.into_values().collect(),
    };
    console.text(&map::write(&map, args.format));
    console.status(&format!("privacy: {} ways of data to recipients", map.rows.len()));
    Ok(Exit::Clean)
}

/// Where a recipient is, or the nearest one above it that says so.
fn jurisdiction(policy: &Policy, recipient: &str) -> Option<String> {
    let mut at = policy.recipient(recipient);
    while let Some(id) = at {
        let recipient = &policy.recipients[id.index()];
        if recipient.jurisdiction.is_some() {
            return recipient.jurisdiction.clone();
        }
        at = recipient.parent;
    }
    None
}
