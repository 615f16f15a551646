//! Rust files without a `Cargo.toml`: which of them are crates' roots.
//!
//! Every `lib.rs` and `main.rs` is one, and each file in a `src/bin` directory. Where a directory has none of these, and no
//! directory above it, each file is one that no neighbour takes in with `mod`. Hidden directories and `target` are skipped.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use lint_core::base::Name;
use lint_core::input::{CrateInput, CrateRole, Project};
use walkdir::{DirEntry, WalkDir};

use super::{Workspace, rustc, slashes};

/// A crate without a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Root {
    name: String,
    path: PathBuf,
}

/// The crates below a directory, in order of their paths.
pub(super) fn roots(directory: &Path) -> Vec<Root> {
    let mut files: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    let walk = WalkDir::new(directory).sort_by_file_name().into_iter().filter_entry(is_code);
    for entry in walk.flatten().filter(|e| e.file_type().is_file()) {
        let (Some(parent), Some(name)) = (entry.path().parent(), entry.file_name().to_str()) else { continue };
        if entry.path().extension().is_some_and(|e| e == "rs") {
            files.entry(parent.to_owned()).or_default().insert(name.to_owned());
        }
    }
    let mut roots = Vec::new();
    // Directories whose files belong to a root that was found; parents come before their children.
    let mut owned: BTreeSet<&Path> = BTreeSet::new();
    for (parent, names) in &files {
        let is_owned = parent.ancestors().any(|a| owned.contains(a));
        let is_bin = parent.file_name().is_some_and(|n| n == "bin");
        let mut own: Vec<&String> = names.iter().filter(|n| *n == "lib.rs" || *n == "main.rs").collect();
        if is_bin {
            own = names.iter().collect();
        } else if own.is_empty() && !is_owned {
            own = lone(parent, names);
        }
        if !own.is_empty() {
            owned.insert(parent);
        }
        roots.extend(own.into_iter().map(|n| Root { name: name_of(parent, n), path: parent.join(n) }));
    }
    roots
}

fn is_code(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() == 0 || !(name.starts_with('.') || entry.file_type().is_dir() && name == "target")
}

/// The files that no other file of the directory takes in: all but those that a `mod name;` names.
fn lone<'a>(parent: &Path, names: &'a BTreeSet<String>) -> Vec<&'a String> {
    let texts = names.iter().filter_map(|n| Some((n, fs::read_to_string(parent.join(n)).ok()?)));
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (of, text) in texts {
        let declared = text.lines().filter_map(declared_module).map(|m| format!("{m}.rs"));
        taken.extend(declared.filter(|m| m != of));
    }
    let left: Vec<&String> = names.iter().filter(|n| !taken.contains(*n)).collect();
    // Files that take in each other: better all of them than none.
    if left.is_empty() { names.iter().collect() } else { left }
}

/// `name` of a line `pub(crate) mod name;`.
fn declared_module(line: &str) -> Option<&str> {
    let before = line.trim().strip_suffix(';')?;
    let (visibility, name) = before.rsplit_once("mod ").map(|(v, n)| (v.trim(), n.trim()))?;
    (visibility.is_empty() || visibility.starts_with("pub")).then_some(name)
}

/// The name of a crate: of its directory, or of the file itself if it is not `lib.rs` or `main.rs`.
fn name_of(parent: &Path, file: &str) -> String {
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let directory = || {
        let mut names = parent.ancestors().filter_map(|a| a.file_name()).map(|n| n.to_string_lossy());
        names.find(|n| n != "src").map_or_else(|| "main".to_owned(), Cow::into_owned)
    };
    let raw = if matches!(stem, "lib" | "main" | "mod") { directory() } else { stem.to_owned() };
    let mut name: String = raw.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    if name.starts_with(|c: char| c.is_numeric()) || name.is_empty() {
        name.insert(0, '_');
    }
    name
}

/// The project of these crates, of the edition that is newest, since nothing says which.
pub(super) fn build(roots: &[Root], rustc: &rustc::Target, tests: bool) -> Workspace {
    let crates: Vec<CrateInput> = roots.iter().map(|root| krate(root, rustc, tests)).collect();
    let what = if crates.len() == 1 { "1 crate root".to_owned() } else { format!("{} crate roots", crates.len()) };
    Workspace {
        targets: crates.iter().map(|_| None).collect(),
        project: Project { crates, ..Project::default() },
        warnings: vec![format!("no `Cargo.toml` here: {what} taken from the files, without dependencies and features")],
        outside: Vec::new(),
        build_directory: PathBuf::new(),
        details: Vec::new(),
    }
}

fn krate(root: &Root, rustc: &rustc::Target, tests: bool) -> CrateInput {
    let mut cfg = rustc.cfg_set();
    if tests {
        cfg.flag("test");
    }
    let is_lib = root.path.file_name().is_some_and(|n| n == "lib.rs");
    CrateInput {
        name: Name::new(&root.name),
        package: root.name.clone(),
        version: String::new(),
        package_id: String::new(),
        target_kind: if is_lib { "lib" } else { "bin" }.to_owned(),
        root: slashes(&root.path),
        edition: 2024,
        cfg,
        deps: Vec::new(),
        role: CrateRole::Workspace,
    }
}
