//! `suggest`: unmarked fields that look like personal data, each with its category, the reason, and where its data goes.
//!
//! ```text
//! src/models.rs:12: `Account::email` looks like `contact`: its name is `email`
//!     goes to `log` at src/login.rs:40
//! ```
//!
//! With `--apply` the attributes are written; see [`apply`].

mod apply;

use std::fmt::Write;

use lint_core::analysis::Report;
use lint_core::suggest::Suggestion;

use super::check::{analyse, load_with, pool};
use super::clock::Clock;
use crate::args::SuggestArgs;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::render::View;

/// How many places of one field are named.
const PLACES: usize = 3;

/// Runs it.
pub fn run(args: &SuggestArgs, console: &Console) -> Result<Exit, Failure> {
    let pool = pool(&args.check)?;
    let mut workspace = load_with(&args.check, None, console)?;
    workspace.project.assume_suggested = true;
    let report = analyse(&workspace, &pool, &Clock::start("workspace"));
    let view = View { findings: &report.findings, sources: &report.sources, root: &workspace.project.root };
    if args.apply {
        return apply::run(&report, &workspace, console);
    }
    let mut out = String::new();
    for suggestion in &report.suggestions {
        show(&report, &view, suggestion, &mut out);
    }
    console.text(&out);
    match report.suggestions.len() {
        0 => console.status("privacy: no unmarked field looks like personal data"),
        n => {
            console.status(&format!(
                "privacy: {n} unmarked field{} like personal data; `cargo privacy suggest --apply` marks them",
                if n == 1 { " looks" } else { "s look" }
            ));
        }
    }
    Ok(Exit::Clean)
}

fn show(report: &Report, view: &View<'_>, one: &Suggestion, out: &mut String) {
    let place = |span: lint_core::base::Span| format!("{}:{}", view.path(span.file), view.region(span).start.line + 1);
    let short: Vec<&str> = one.path.rsplitn(3, "::").collect();
    let name = format!("{}::{}", short.get(1).copied().unwrap_or_default(), short[0]);
    let _ = writeln!(out, "{}: `{name}` looks like `{}`: {}", place(one.span), one.category, one.reason);
    let mut to: Vec<(&str, Vec<String>)> = Vec::new();
    for gone in report.disclosures.iter().filter(|d| d.data == one.path) {
        match to.iter_mut().find(|(name, _)| *name == gone.recipient) {
            Some((_, places)) => places.push(place(gone.span)),
            None => to.push((&gone.recipient, vec![place(gone.span)])),
        }
    }
    for (recipient, mut places) in to {
        places.dedup();
        let more = places.len().saturating_sub(PLACES);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let _ = writeln!(out, "    goes to `{recipient}` at {}{more}", places[..places.len().min(PLACES)].join(", "));
    }
}
