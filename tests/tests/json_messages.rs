//! `--message-format json` against what it stands beside: rustc's own messages, field by field, and a parser of Cargo's lines.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Applicability, DiagnosticLevel};
use cli_support::{Dir, run};
use serde_json::Value;

/// A workspace of two packages: what is printed in one, marked in the other, and nothing to say about a third.
fn workspace(test: &str) -> Dir {
    let macros = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lint-macros").canonicalize().unwrap();
    let package = |name: &str, deps: &str| {
        format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\n{deps}")
    };
    let privacy = format!("privacy = {{ package = \"lint-macros\", path = \"{}\" }}\n", macros.display());
    let models = "#[derive(privacy::PersonalData)]\npub struct Account {\n    #[personal(category = \"contact\")]\n    pub email: String,\n}\n";
    let shop = "pub fn hello(a: &models::Account) {\n    println!(\"{}\", a.email);\n}\n\n// privacy: allow(PD001): gone\npub fn f() {}\n";
    let policy = "schema = 1\n[category.contact]\n[purpose.support]\n[recipient.log]\n[[deny]]\ndata = [\"contact\"]\nto = [\"log\"]\n";
    Dir::new(
        test,
        &[
            ("Cargo.toml", b"[workspace]\nmembers = [\"models\", \"shop\", \"idle\"]\nresolver = \"2\"\n"),
            ("models/Cargo.toml", package("models", &privacy).as_bytes()),
            ("models/src/lib.rs", models.as_bytes()),
            ("shop/Cargo.toml", package("shop", "models = { path = \"../models\" }\n").as_bytes()),
            ("shop/src/lib.rs", shop.as_bytes()),
            ("idle/Cargo.toml", package("idle", "").as_bytes()),
            ("idle/src/main.rs", b"fn main() {}\n"),
            ("privacy.toml", policy.as_bytes()),
        ],
    )
}

fn lines(stdout: &str) -> Vec<Value> {
    stdout.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

/// The kind of each value below a place, by the path that leads there; what is an element stands under `[]`.
fn shape(value: &Value, at: &str, all: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    all.entry(at.to_owned()).or_default().insert(kind);
    match value {
        Value::Array(inner) => inner.iter().for_each(|v| shape(v, &format!("{at}[]"), all)),
        Value::Object(inner) => inner.iter().for_each(|(key, v)| shape(v, &format!("{at}.{key}"), all)),
        _ => {}
    }
}

/// Warnings with a label, a note, and suggestions that change, remove and put in.
const WARNED: &str = "pub fn f() {\n    let mut x = \"é\";\n    println!(\"{}\", x);\n    let unused = 1;\n}\n\n#[deprecated]\npub fn old() {}\n\npub fn g() -> u32 {\n    old();\n    while true {}\n    let _ = vec![1].iter().map(|x| (x));\n    1\n}\npub trait T { fn m(&self, u8); }\npub fn h(x: Box<T>) {}\n";

#[test]
fn messages_have_the_fields_of_rustcs() {
    let manifest: (&str, &[u8]) =
        ("Cargo.toml", b"[package]\nname = \"warned\"\nversion = \"0.1.0\"\nedition = \"2015\"\n");
    let warned = Dir::new("warned", &[manifest, ("src/lib.rs", WARNED.as_bytes())]);
    let output = Command::new(env!("CARGO"))
        .args(["check", "--message-format", "json", "--offline", "-q"])
        .current_dir(warned.path())
        .env_remove("RUSTFLAGS")
        .env("CARGO_TARGET_DIR", warned.path().join("target"))
        .output()
        .unwrap();
    let theirs = lines(&String::from_utf8(output.stdout).unwrap());
    let dir = workspace("json-shape");
    let ours = lines(&run(&dir, &["--message-format", "json", "--no-cargo-check"]).stdout);
    for reason in ["compiler-message", "compiler-artifact", "build-finished"] {
        let of = |lines: &[Value]| {
            let mut all = BTreeMap::new();
            let own: Vec<&Value> = lines.iter().filter(|l| l["reason"] == reason).collect();
            assert!(!own.is_empty(), "{reason}");
            own.iter().for_each(|l| shape(l, "", &mut all));
            all
        };
        let (theirs, ours) = (of(&theirs), of(&ours));
        let names = |all: &BTreeMap<String, _>| all.keys().cloned().collect::<BTreeSet<String>>();
        // A file that was built is listed; we build none.
        let theirs_named: BTreeSet<String> = names(&theirs).into_iter().filter(|n| n != ".filenames[]").collect();
        let ours_named: BTreeSet<String> = names(&ours).into_iter().filter(|n| n != ".features[]").collect();
        assert_eq!(ours_named, theirs_named, "{reason}");
        for (path, kinds) in ours.iter().filter(|(path, _)| theirs.contains_key(*path)) {
            // rustc's lints have no page; its errors do. A label and a suggestion are either there or null.
            let known: BTreeSet<&str> = match path.as_str() {
                ".message.code.explanation"
                | ".message.spans[].label"
                | ".message.children[].spans[].suggested_replacement" => ["null", "string"].into(),
                _ => theirs[path].clone(),
            };
            assert!(kinds.is_subset(&known), "{reason}: {path} is {kinds:?}, of rustc {known:?}");
        }
    }
}

#[test]
fn cargos_own_parser_reads_the_stream() {
    let dir = workspace("json-parsed");
    let ran =
        run(&dir, &["--message-format", "json", "--no-cargo-check", "--workspace", "--all-targets", "--keep-going"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    let messages: Vec<Message> = Message::parse_stream(ran.stdout.as_bytes()).map(Result::unwrap).collect();
    let mut heard = BTreeSet::new();
    let mut found = Vec::new();
    for message in &messages {
        match message {
            Message::CompilerMessage(message) => {
                assert!(!message.target.kind.is_empty() && !message.target.crate_types.is_empty());
                found.push((message.package_id.repr.clone(), message.message.clone()));
            }
            Message::CompilerArtifact(artifact) => {
                assert!(artifact.fresh && artifact.filenames.is_empty());
                heard.insert(artifact.target.name.clone());
            }
            Message::BuildFinished(finished) => assert!(!finished.success),
            other => panic!("{other:?}"),
        }
    }
    assert!(matches!(messages.last(), Some(Message::BuildFinished(_))));
    assert_eq!(heard, ["idle", "models", "shop"].map(str::to_owned).into(), "every package is heard of");

    let [(package, disclosure), (_, stale)] = found.as_slice() else { panic!("{found:?}") };
    assert!(package.contains("/shop#"), "{package}");
    assert_eq!(disclosure.level, DiagnosticLevel::Error);
    assert_eq!(disclosure.code.as_ref().unwrap().code, "PD001");
    assert!(disclosure.code.as_ref().unwrap().explanation.as_ref().unwrap().starts_with("# PD001"));
    assert_eq!(disclosure.spans.iter().filter(|s| s.is_primary).count(), 1);
    assert!(disclosure.spans.iter().all(|s| !s.text.is_empty() && s.label.is_some()), "{:?}", disclosure.spans);
    let files: BTreeSet<&str> = disclosure.spans.iter().map(|s| s.file_name.as_str()).collect();
    assert_eq!(files, ["models/src/lib.rs", "privacy.toml", "shop/src/lib.rs"].into(), "struct, sink and policy");
    assert!(disclosure.rendered.as_ref().unwrap().starts_with("error[PD001]: "));

    let fix = stale.children.iter().flat_map(|c| &c.spans).find(|s| s.suggested_replacement.is_some()).unwrap();
    assert_eq!(fix.suggestion_applicability, Some(Applicability::MachineApplicable));
    assert_eq!((fix.line_start, fix.line_end, fix.column_end), (5, 6, 1), "the whole line goes");
}
