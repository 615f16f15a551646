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
use std::path::Path;

use lint_core::analysis::Report;
use lint_core::base::FileId;
use lint_core::suggest::Suggestion;

use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::workspace::Workspace;

/// The package of the attributes, and the name that it gets.
const PACKAGE: &str = "lint-macros";
const NAME: &str = "privacy";

/// A text that goes in at an offset.
type Insert = (usize, String);

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
        write_whole(Path::new(&source.path), &text)?;
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
    let mut inserts: Vec<Insert> = Vec::new();
    let mut owners = BTreeSet::new();
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    for one in suggestions {
        let field = field_start(text, one.span.range.as_usize().start);
        inserts.push(line_before(text, field, &format!("#[personal(category = \"{}\")]", one.category), newline));
        let owner = field_start(text, one.owner.range.as_usize().start);
        let before = &text[..owner];
        let attrs = before.rfind("\n\n").map_or(before, |at| &before[at..]);
        if owners.insert(owner) && !attrs.trim_end().ends_with("PersonalData)]") {
            inserts.push(line_before(text, owner, &format!("#[derive({name}::PersonalData)]"), newline));
        }
    }
    inserts.sort();
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

/// Where a field or an item begins, `pub` and `pub(crate)` included.
fn field_start(text: &str, name: usize) -> usize {
    let before = text[..name].trim_end();
    let vis = match before.strip_suffix(')') {
        Some(inner) => inner.rfind('(').map(|at| text[..at].trim_end()).filter(|b| b.ends_with("pub")),
        None => Some(before).filter(|b| b.ends_with("pub")),
    };
    match vis {
        Some(b) => b.len() - "pub".len(),
        None => name,
    }
}

/// An attribute on a line of its own where the code begins its line, else in front of it.
fn line_before(text: &str, at: usize, attribute: &str, newline: &str) -> Insert {
    let line = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let indent = &text[line..at];
    let alone = indent.chars().all(char::is_whitespace);
    (at, if alone { format!("{attribute}{newline}{indent}") } else { format!("{attribute} ") })
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
    write_whole(Path::new(manifest), &text)?;
    Ok(NAME.to_owned())
}

fn write_whole(path: &Path, text: &str) -> Result<(), Failure> {
    let beside = path.with_extension(format!("privacy-{}", std::process::id()));
    let done = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
    done.map_err(|e| {
        let _ = fs::remove_file(&beside);
        Failure::new(format!("`{}` can't be written: {e}", path.display()))
    })
}

#[cfg(test)]
mod tests {
    use super::{field_start, line_before};

    #[test]
    fn a_field_begins_at_its_visibility() {
        let at = |text: &str| field_start(text, text.find("email").unwrap());
        assert_eq!(at("{ pub email: String }"), 2);
        assert_eq!(at("{ pub(crate) email: String }"), 2);
        assert_eq!(at("{ email: String }"), 2);
    }

    #[test]
    fn an_attribute_takes_the_lines_indentation() {
        assert_eq!(line_before("a {\n    b: u8", 8, "#[x]", "\n"), (8, "#[x]\n    ".to_owned()));
        assert_eq!(line_before("a { b: u8", 4, "#[x]", "\n"), (4, "#[x] ".to_owned()));
    }
}
