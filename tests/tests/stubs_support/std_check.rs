//! The standard library's entries, named in a program that rustc checks.
//!
//! Each entry is one line: `use std::vec::Vec as I7;`, `let _ = <str>::len;`. What else rustc says of such lines (types that
//! can't be inferred, features that aren't stable) is none of the stubs' fault.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::{Entry, Kind};

/// The codes of errors that say that there is no such thing.
const NOT_THERE: [&str; 9] = ["E0220", "E0405", "E0412", "E0425", "E0432", "E0433", "E0438", "E0576", "E0599"];

/// The entries that rustc does not know.
pub(crate) fn unknown(entries: &[Entry]) -> Vec<String> {
    // rustc stops after names that don't resolve, so those are checked by themselves.
    let (members, names): (Vec<&Entry>, Vec<&Entry>) =
        entries.iter().partition(|e| matches!(e.kind, Kind::Member { of_trait: false, .. }));
    let mut unknown = check(&names);
    unknown.extend(check(&members));
    unknown
}

fn check(entries: &[&Entry]) -> Vec<String> {
    let mut program = String::from("#![allow(warnings)]\n");
    for (i, entry) in entries.iter().enumerate() {
        let _ = writeln!(program, "{}", line(i, entry));
    }
    let mut wrong = Vec::new();
    for at in wrong_lines(&program) {
        if let Some(entry) = at.checked_sub(2).and_then(|i| entries.get(i)) {
            wrong.push(line(0, entry));
        }
    }
    wrong
}

/// The line that names an entry.
fn line(i: usize, entry: &Entry) -> String {
    let Entry { path, kind, .. } = entry;
    match kind {
        Kind::Item(_) => format!("use {} as I{i};", raw(path)),
        Kind::Variant(name) => format!("use {}::{name} as I{i};", raw(path)),
        Kind::Member { name, is_type: true, .. } => format!("type I{i}<T> = <T as {}>::{name};", raw(path)),
        Kind::Member { name, of_trait: true, .. } => format!("fn i{i}() {{ let _ = {}::{name}; }}", raw(path)),
        Kind::Member { name, .. } => format!("fn i{i}() {{ let _ = <{}>::{name}; }}", raw(path)),
    }
}

fn raw(path: &str) -> String {
    path.replace("::try", "::r#try")
}

/// The lines at which rustc misses something, from 1.
fn wrong_lines(program: &str) -> Vec<usize> {
    let mut rustc = Command::new("rustc")
        .args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "--error-format", "json"])
        .args(["--out-dir", env!("CARGO_TARGET_TMPDIR"), "--crate-name", "stub_names", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("rustc");
    let mut input = rustc.stdin.take().expect("rustc reads");
    let text = program.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustc.wait_with_output().expect("rustc ends");
    writer.join().expect("a thread").expect("rustc reads all of it");
    let text = String::from_utf8_lossy(&output.stderr);
    let messages: Vec<serde_json::Value> = text.lines().filter_map(|l| serde_json::from_str(l).ok()).collect();
    assert!(!messages.is_empty(), "rustc says nothing: {text}");
    let missing = messages.iter().filter(|m| NOT_THERE.iter().any(|code| m["code"]["code"] == *code));
    let spans = missing.flat_map(|m| m["spans"].as_array().into_iter().flatten());
    spans.filter(|s| s["is_primary"] == true).filter_map(|s| s["line_start"].as_u64()).map(|l| l as usize).collect()
}
