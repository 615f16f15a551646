//! What rust-analyzer makes of `cargo privacy`, with the one line `rust-analyzer.check.command = "privacy"`.
//!
//! A replay: the command is started with the flags that rust-analyzer passes, and its lines are read by rust-analyzer's rules
//! (`flycheck` and `diagnostics::flycheck_to_proto`): a message without a primary span is dropped; secondary spans and children
//! show where they are labelled, as hints in their own files; a fix needs a replacement that is good enough; columns are
//! characters, made UTF-16 by the text of the line; a package's diagnostics are replaced once it sends a message.

mod cli_support;

use std::collections::BTreeMap;
use std::path::Path;

use cli_support::{Dir, run};
use serde_json::Value;

const POLICY: &str = r#"
schema = 1

[category.contact]
title = "Contact data"

[purpose.support]

[recipient.log]

[[personal]]
field = "shop::account::Account::email"
category = "contact"
purposes = ["support"]

[[deny]]
clause = "7"
data = ["contact"]
to = ["log"]
"#;

const LETTER: &str = "use crate::account::Account;\n\npub fn greet(account: &Account) {\n    /* 😀 é */ println!(\"hello {}\", account.email);\n}\n";

/// A diagnostic as the editor gets it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Shown {
    /// From 0: line and UTF-16 column of start and end.
    range: (u64, usize, u64, usize),
    severity: &'static str,
    code: String,
    message: String,
    /// What a quick fix puts in, if there is one.
    fix: Option<String>,
}

/// What an editor shows: by package, then by file.
#[derive(Debug, Default)]
struct Editor {
    shown: BTreeMap<String, BTreeMap<String, Vec<Shown>>>,
    /// The packages that sent a message in this run.
    heard: Vec<String>,
}

impl Editor {
    /// One run of the check command.
    fn check(&mut self, lines: &str) {
        self.heard.clear();
        let mut finished = false;
        for line in lines.lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
            match message["reason"].as_str() {
                Some("compiler-artifact") => self.hear(&message),
                Some("compiler-message") => {
                    self.hear(&message);
                    let package = text(&message["package_id"]);
                    self.take(&package, &message["message"]);
                }
                Some("build-finished") => finished = true,
                _ => {}
            }
        }
        assert!(finished, "no line says that the build finished");
    }

    /// A package's old diagnostics go with its first message of a run, and only then.
    fn hear(&mut self, message: &Value) {
        assert!(message["target"]["kind"].is_array() && message["target"]["crate_types"].is_array(), "{message}");
        let package = text(&message["package_id"]);
        if !self.heard.contains(&package) {
            self.shown.remove(&package);
            self.heard.push(package);
        }
    }

    fn take(&mut self, package: &str, diagnostic: &Value) {
        let (primary, secondary): (Vec<&Value>, Vec<&Value>) =
            list(&diagnostic["spans"]).partition(|s| s["is_primary"] == true);
        let code = diagnostic["code"]["code"].as_str().unwrap_or_default();
        let mut said = text(&diagnostic["message"]);
        let mut others: Vec<(&Value, String, Option<String>)> = Vec::new();
        for span in secondary {
            others.extend(span["label"].as_str().map(|label| (span, label.to_owned(), None)));
        }
        for child in list(&diagnostic["children"]) {
            let spans: Vec<&Value> = list(&child["spans"]).filter(|s| s["is_primary"] == true).collect();
            match spans.first() {
                None => said.push_str(&format!("\n{}", text(&child["message"]))),
                Some(first) => others.push((*first, text(&child["message"]), fix(&spans))),
            }
        }
        for span in primary {
            let severity = if diagnostic["level"] == "error" { "error" } else { "warning" };
            self.show(package, span, severity, code, said.clone(), None);
            for (at, label, fix) in &others {
                self.show(package, at, "hint", code, label.clone(), fix.clone());
            }
        }
    }

    fn show(
        &mut self,
        package: &str,
        span: &Value,
        severity: &'static str,
        code: &str,
        message: String,
        fix: Option<String>,
    ) {
        let of_file = self.shown.entry(package.to_owned()).or_default().entry(text(&span["file_name"])).or_default();
        let shown = Shown { range: range(span), severity, code: code.to_owned(), message, fix };
        if !of_file.contains(&shown) {
            of_file.push(shown);
        }
    }

    /// What is shown of our findings in a file.
    fn in_file(&self, file: &str) -> Vec<&Shown> {
        let files = self.shown.values().filter_map(|files| files.get(file)).flatten();
        files.filter(|s| s.code.starts_with("PD")).collect()
    }
}

/// What the spans of a suggestion put in, where that is a quick fix.
fn fix(spans: &[&Value]) -> Option<String> {
    let good = ["MaybeIncorrect", "MachineApplicable"];
    let good = |s: &&&Value| s["suggestion_applicability"].as_str().is_none_or(|a| good.contains(&a));
    let edits: Vec<String> =
        spans.iter().filter(good).filter_map(|s| s["suggested_replacement"].as_str().map(str::to_owned)).collect();
    (!edits.is_empty()).then(|| edits.join("|"))
}

fn range(span: &Value) -> (u64, usize, u64, usize) {
    for key in ["byte_start", "byte_end"] {
        assert!(span[key].is_u64(), "rust-analyzer does not read a span without {key}: {span}");
    }
    let number = |key: &str| span[key].as_u64().expect("a number");
    let (first, last) = (number("line_start"), number("line_end"));
    (first - 1, column(span, first, number("column_start") - 1), last - 1, column(span, last, number("column_end") - 1))
}

/// A column in characters as one in UTF-16, by the text of its line.
fn column(span: &Value, line: u64, characters: u64) -> usize {
    let at = (line - span["line_start"].as_u64().expect("a line")) as usize;
    match span["text"][at]["text"].as_str() {
        Some(text) => text.chars().take(characters as usize).map(char::len_utf16).sum(),
        None => characters as usize,
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn workspace(test: &str, letter: &str) -> Dir {
    let package = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    Dir::new(
        test,
        &[
            ("Cargo.toml", b"[workspace]\nmembers = [\"shop\", \"tool\"]\nresolver = \"3\"\n"),
            ("shop/Cargo.toml", package("shop").as_bytes()),
            ("shop/src/lib.rs", b"pub mod account;\npub mod letter;\n"),
            ("shop/src/account.rs", b"pub struct Account {\n    pub email: String,\n}\n"),
            ("shop/src/letter.rs", letter.as_bytes()),
            ("tool/Cargo.toml", package("tool").as_bytes()),
            ("tool/src/lib.rs", b"pub fn unused() {\n    let x = 1;\n}\n"),
            ("privacy.toml", POLICY.as_bytes()),
        ],
    )
}

/// What rust-analyzer starts, as `flycheck` puts it together.
fn check(dir: &Dir, more: &[&str]) -> String {
    let manifest = dir.path().join("Cargo.toml");
    let manifest = manifest.to_str().expect("a path");
    let mut args = vec!["privacy", "--workspace", "--message-format=json", "--manifest-path", manifest, "--keep-going"];
    args.push("--all-targets");
    args.extend(more);
    run(dir, &args).stdout
}

#[test]
fn a_finding_shows_in_the_files_of_the_sink_the_struct_and_the_policy_and_goes_away() {
    let dir = workspace("rust-analyzer", LETTER);
    let mut editor = Editor::default();
    editor.check(&check(&dir, &[]));
    let sink = editor.in_file("shop/src/letter.rs");
    let first = sink.iter().find(|s| s.severity == "error").expect("an error at the sink");
    // `println!` stands behind a smiley of two UTF-16 units and an `é` of one.
    assert_eq!((first.range.0, first.range.1, first.code.as_str()), (3, 15, "PD001"), "{first:?}");
    assert!(first.message.starts_with("`Account::email` must not go to `log`\n"), "{first:?}");
    for (file, line) in [
        ("shop/src/account.rs", 1),
        ("privacy.toml", POLICY[..POLICY.find("[[deny]]").unwrap()].matches('\n').count() as u64),
    ] {
        let there = editor.in_file(file);
        assert!(there.iter().any(|s| s.severity == "hint" && s.range.0 == line), "{file}: {there:?}");
    }
    let foreign = editor.shown.values().filter_map(|files| files.get("tool/src/lib.rs")).flatten();
    assert!(foreign.into_iter().any(|s| s.code == "unused_variables"), "the compiler's own lines come too");

    // Mended: every package sends a message, so that what is shown of it goes.
    std::fs::write(dir.path().join("shop/src/letter.rs"), LETTER.replace("account.email", "1")).unwrap();
    editor.check(&check(&dir, &[]));
    for file in ["shop/src/letter.rs", "shop/src/account.rs", "privacy.toml"] {
        assert_eq!(editor.in_file(file), Vec::<&Shown>::new(), "{file}");
    }
}

#[test]
fn the_flags_that_settings_add_are_taken() {
    let dir = workspace("rust-analyzer-flags", LETTER);
    let package = format!("path+file://{}/shop#0.1.0", dir.path().display());
    let target = dir.path().join("target/rust-analyzer");
    let target = target.to_str().expect("a path");
    for flags in [
        &["--message-format=json-diagnostic-rendered-ansi"][..],
        &["--target-dir", target],
        &["--no-default-features", "--features", ""],
        &["--all-features", "--locked"],
    ] {
        let mut editor = Editor::default();
        if flags.contains(&"--locked") {
            assert!(Path::new(&dir.path().join("Cargo.lock")).exists());
        }
        editor.check(&check(&dir, flags));
        assert!(!editor.in_file("shop/src/letter.rs").is_empty(), "{flags:?}");
    }
    let manifest = dir.path().join("shop/Cargo.toml");
    let manifest = manifest.to_str().expect("a path");
    let one =
        ["privacy", "-p", &package, "--lib", "--message-format=json", "--manifest-path", manifest, "--keep-going"];
    let mut editor = Editor::default();
    editor.check(&run(&dir, &one).stdout);
    assert!(!editor.in_file("shop/src/letter.rs").is_empty(), "one package by its id");
}
