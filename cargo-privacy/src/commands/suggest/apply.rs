//! `suggest --apply`: writes marks into the source, and the dependency into `Cargo.toml`.
//!
//! ```text
//! #[derive(Debug)]                       #[derive(Debug)]
//! pub struct Account {                   #[derive(privacy::PersonalData)]
//!     pub email: String,         ─▶      pub struct Account {
//! }                                          #[personal(category = "contact")]
//!                                            pub email: String,
//! ```
//!
//! Everything else stays byte for byte; each file is written whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use lint_core::analysis::Report;
use lint_core::base::FileId;
use lint_core::suggest::{Suggestion, inserts};

use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::workspace::Workspace;
use crate::write::write_whole;

/// The package of the attributes, and the name that it gets.
const PACKAGE: &str = "lint-macros";
const NAME: &str = "privacy";

/// Writes all suggestions. Fails at the first file that can't be written.
pub(super) fn run(report: &Report, workspace: &Workspace, console: &Console) -> Result<Exit, Failure> {
    let mut by_file: BTreeMap<FileId, Vec<&Suggestion>> = BTreeMap::new();
    for suggestion in &report.suggestions {
        by_file.entry(suggestion.span.file).or_default().push(suggestion);
    }
    let mut manifests: BTreeMap<String, String> = BTreeMap::new();
    for suggestion in &report.suggestions {
        if let Some(manifest) = workspace.manifest_of(suggestion.krate)
            && !manifests.contains_key(manifest)
        {
            let name = depend(manifest)?;
            manifests.insert(manifest.to_owned(), name);
        }
    }
    for (file, suggestions) in &by_file {
        let Some(source) = report.sources.get(*file) else { continue };
        let manifest = suggestions.first().and_then(|s| workspace.manifest_of(s.krate));
        let name = manifest.and_then(|m| manifests.get(m)).map_or(NAME, String::as_str);
        let text = marked(&source.text, suggestions, name);
        write_whole(&source.path, text.as_bytes())?;
    }
    let fields = report.suggestions.len();
    console.status(&format!(
        "privacy: marked {fields} fields in {} files; read them, then run `cargo privacy`",
        by_file.len()
    ));
    Ok(Exit::Clean)
}

/// The text with the marks of these fields.
fn marked(text: &str, suggestions: &[&Suggestion], name: &str) -> String {
    // Fields of one type share its derive.
    let inserts: BTreeSet<(usize, String)> = suggestions.iter().flat_map(|one| inserts(text, one, name)).collect();
    let mut out = String::with_capacity(text.len() + inserts.len() * 48);
    let mut at = 0;
    for (offset, insert) in inserts {
        out.push_str(&text[at..offset]);
        out.push_str(&insert);
        at = offset;
    }
    out.push_str(&text[at..]);
    out
}

/// Makes a package depend on the attributes; gives the name that it knows them by.
fn depend(manifest: &str) -> Result<String, Failure> {
    let failed = |why: String| Failure::new(format!("`{manifest}` {why}"));
    let text = fs::read_to_string(manifest).map_err(|e| failed(format!("can't be read: {e}")))?;
    let table: toml::Table = text.parse().map_err(|e| failed(format!("is no TOML: {e}")))?;
    let known = table.get("dependencies").and_then(toml::Value::as_table);
    for (name, value) in known.into_iter().flatten() {
        let package = value.get("package").and_then(toml::Value::as_str).unwrap_or(name);
        if package == PACKAGE {
            return Ok(name.replace('-', "_"));
        }
    }
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let line = format!("{NAME} = {{ package = \"{PACKAGE}\", version = \"{}\" }}{newline}", env!("CARGO_PKG_VERSION"));
    let header = text.match_indices("[dependencies]").find(|(at, _)| *at == 0 || text[..*at].ends_with('\n'));
    let text = match header {
        Some((at, _)) => {
            let end = text[at..].find('\n').map_or(text.len(), |n| at + n + 1);
            let gap = if text[..end].ends_with('\n') { "" } else { newline };
            format!("{}{gap}{line}{}", &text[..end], &text[end..])
        }
        None => {
            let gap = if text.ends_with('\n') { "" } else { newline };
            format!("{text}{gap}{newline}[dependencies]{newline}{line}")
        }
    };
    write_whole(manifest, text.as_bytes())?;
    Ok(NAME.to_owned())
}
