//! What the project promises of its own text: headers, sizes, what may use what, what lint-core leaves alone.
//!
//! Knows lines, not Rust: what follows a file's `#[cfg(test)]` counts as its tests.

use std::path::{Path, PathBuf};

/// Lines a file may have.
const LINES: usize = 600;

/// The modules of lint-core, each with those that it may use.
const LAYERS: [(&str, &[&str]); 15] = [
    ("grammar", &[]),
    ("base", &[]),
    ("findings", &["base"]),
    ("input", &["base", "findings"]),
    ("syntax", &["base", "grammar", "input"]),
    ("macros", &["base", "sql", "syntax"]),
    ("sql", &["base"]),
    ("stubs", &["base", "input", "syntax"]),
    ("policy", &["grammar"]),
    ("names", &["base", "grammar", "input", "macros", "policy", "stubs", "syntax"]),
    ("types", &["base", "names", "syntax"]),
    ("flow", &["base", "grammar", "names", "sql", "stubs", "syntax", "types"]),
    ("suggest", &["base", "findings", "grammar", "input", "names", "policy", "syntax", "types"]),
    ("lints", &["base", "findings", "flow", "grammar", "input", "names", "policy", "suggest"]),
    (
        "analysis",
        &[
            "base", "findings", "flow", "grammar", "input", "lints", "names", "policy", "stubs", "suggest", "syntax",
            "types",
        ],
    ),
];

/// What lint-core's code does not say: it can't fail by panic, print, or ask the machine.
const FORBIDDEN: [&str; 7] = [".unwrap()", ".expect(\"", "panic!(", "println!(", "eprintln!(", "std::fs", "std::env"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The Rust files under a folder, sorted, without stubs, which are data.
fn files(folder: &str) -> Vec<(String, String)> {
    let mut open = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(path).expect("it is there").map(|entry| entry.expect("it is there").path()));
        } else if path.extension().is_some_and(|e| e == "rs") {
            let name = path.strip_prefix(root()).expect("it is there").display().to_string();
            if !name.contains("src/stubs/std/") && !name.contains("src/stubs/crates/") {
                found.push((name, std::fs::read_to_string(path).expect("it is there")));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{folder} has no files");
    found
}

fn code() -> Vec<(String, String)> {
    let folders = ["lint-core/src", "lint-macros/src", "cargo-privacy/src", "tests/src", "tests/tests"];
    folders.into_iter().flat_map(files).collect()
}

/// The files that are not all tests.
fn without_tests(files: Vec<(String, String)>) -> impl Iterator<Item = (String, String)> {
    files.into_iter().filter(|(name, _)| !name.ends_with("/tests.rs"))
}

/// The lines of a file before its tests, each with its number.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(number, line)| (number + 1, line.trim()));
    numbered.take_while(|(_, line)| *line != "#[cfg(test)]").filter(|(_, line)| !line.starts_with("//"))
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn files_say_what_they_are() {
    let wrong = without_tests(code()).filter(|(_, text)| !text.starts_with("//!"));
    assert_none(&wrong.map(|(name, _)| name).collect::<Vec<_>>());
}

#[test]
fn files_are_short() {
    let wrong = code().into_iter().map(|(name, text)| (name, text.lines().count())).filter(|(_, lines)| *lines > LINES);
    assert_none(&wrong.map(|(name, lines)| format!("{name}: {lines} lines")).collect::<Vec<_>>());
}

#[test]
fn lint_core_leaves_the_machine_alone() {
    let mut wrong = Vec::new();
    for (name, text) in without_tests(files("lint-core/src")) {
        for (number, line) in lines(&text) {
            wrong.extend(FORBIDDEN.iter().filter(|f| line.contains(**f)).map(|f| format!("{name}:{number}: {f}")));
        }
    }
    assert_none(&wrong);
}

#[test]
fn modules_use_those_before_them() {
    let mut wrong = Vec::new();
    for (name, text) in without_tests(files("lint-core/src")) {
        let module = name.trim_start_matches("lint-core/src/").split(['/', '.']).next().unwrap_or_default();
        if module == "lib" {
            continue;
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == module) else {
            wrong.push(format!("{name}: `{module}` is in no layer"));
            continue;
        };
        for (number, line) in lines(&text) {
            let Some((_, used)) = line.split_once("use crate::") else { continue };
            let used = used.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
            if used != module && !allowed.contains(&used) {
                wrong.push(format!("{name}:{number}: `{module}` uses `{used}`"));
            }
        }
    }
    assert_none(&wrong);
}
