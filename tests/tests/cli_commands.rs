//! The commands beside `check`: `init`, `explain`, `map`, `policy diff`, `policy schema`.

mod cli_support;

use std::fs;
use std::path::Path;
use std::process::Command;

use cli_support::{Dir, run, snapshot};

const LIB: (&str, &[u8]) = (
    "src/lib.rs",
    b"pub struct User {\n    pub email: String,\n    pub id: u32,\n}\npub fn f(user: &User) {\n    println!(\"{}\", user.email);\n    println!(\"{}\", user.id);\n}\n",
);
const MANIFEST: (&str, &[u8]) =
    ("Cargo.toml", b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n");
const MARKED: &str = "[[personal]]\nfield = \"shop::User::email\"\ncategory = \"contact\"\n";

/// Runs a command on the example, and gives its status and what it printed.
fn on_the_example(args: &[&str]) -> (i32, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/marketplace");
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-under-test"))
        .arg("privacy")
        .args(args)
        .current_dir(root)
        .output()
        .expect("the command starts");
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn every_template_begins_a_new_project_without_an_error() {
    for template in ["logs-only", "gdpr", "alibaba-2016"] {
        let dir = Dir::new(&format!("init-{template}"), &[MANIFEST, ("src/lib.rs", b"pub fn f() {}\n")]);
        let ran = run(&dir, &["init", "--template", template]);
        assert_eq!((ran.status, ran.stdout), (0, format!("wrote privacy.toml from the template `{template}`\n")));
        assert_eq!(run(&dir, &["policy", "check"]).status, 0, "{template}");
        let first = run(&dir, &["check"]);
        assert_eq!((first.status, first.stdout.as_str()), (0, ""), "{template}: {}", first.stderr);
        let left: Vec<_> = fs::read_dir(dir.path()).expect("a directory").flatten().map(|e| e.file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{left:?}");
    }
}

#[test]
fn init_never_overwrites_a_policy() {
    let dir = Dir::new("init-twice", &[MANIFEST, LIB, ("privacy.toml", b"schema = 1\n")]);
    let ran = run(&dir, &["init"]);
    assert_eq!(ran.status, 2);
    assert_eq!(
        ran.stderr,
        "error: there is a policy already: `ROOT/privacy.toml`\n  help: change that one, or move it away first\n"
    );
    assert_eq!(fs::read(dir.path().join("privacy.toml")).expect("the policy"), b"schema = 1\n");
}

#[test]
fn a_clause_is_explained_by_what_stands_for_it() {
    let (status, text) = on_the_example(&["explain", "C.7"]);
    assert_eq!(status, 0);
    snapshot(
        "commands/explain-clause.txt",
        &text.lines().filter(|l| !l.starts_with("from ")).collect::<Vec<_>>().join("\n"),
    );
    let (_, all) = on_the_example(&["explain", "C"]);
    assert!(all.contains("(clause C.1)") && all.contains("(clause C.7)"), "{all}");
    let (status, _) = on_the_example(&["explain", "Z.9"]);
    assert_eq!(status, 2);
}

#[test]
fn every_clause_of_the_reference_policy_is_explained() {
    let dir = Dir::new("explain-clauses", &[MANIFEST, LIB]);
    let clauses = "A A.1 A.2 A.3 A.4 A.5 A.6 A.7 A.8 B B.1 B.2 B.3 B.4 B.5 B.6 B.7 B.8 B.9 C C.1 C.2 C.3 C.4 C.5 C.6 C.7 C.8 D E F G H I";
    for clause in clauses.split(' ') {
        let ran = run(&dir, &["explain", clause]);
        assert_eq!(ran.status, 0, "{clause}: {}", ran.stderr);
        let head = format!("clause {clause} of Alibaba.com Privacy Policy (2016-09-19)\n  ");
        assert!(ran.stdout.starts_with(&head), "{clause}: {}", ran.stdout);
    }
}

#[test]
fn a_line_without_a_finding_says_why() {
    let policy = format!(
        "{}[[personal]]\nfield = \"shop::User::email\"\ncategory = \"contact\"\n",
        lint_core::policy::template("logs-only").expect("a template")
    );
    let lib = "pub struct User {\n    pub email: String,\n}\npub fn f(user: &User) {\n    let n = user.email.len();\n    println!(\"{n}\");\n    let _ = std::fs::write(\"x\", &user.email);\n}\nmystery! { fn g(user: &User) { println!(\"{}\", user.email); } }\n";
    let dir = Dir::new("explain-why", &[MANIFEST, ("src/lib.rs", lib.as_bytes()), ("privacy.toml", policy.as_bytes())]);
    let said = |line: u32| run(&dir, &["explain", &format!("src/lib.rs:{line}")]).stdout;
    // No marked data reaches it; in the same file there is code that nobody can see into.
    assert_eq!(
        said(6),
        "no marked data that reaches a recipient passes this line\nbut in this file the analysis could not see into all code: line 9: the macro `mystery!` is not known, so what it defines is not seen\n"
    );
    // It does, and a rule permits it.
    assert_eq!(
        said(7),
        "`shop::User::email` goes to `storage` here, and the policy permits it: allow `personal` to `*`\n"
    );
    // The analysis can't see into it.
    assert!(said(9).starts_with("note[PD107]: the macro `mystery!` is not known"), "{}", said(9));
    // The data itself.
    assert_eq!(said(2), "`shop::User::email` is marked here as `contact` data; it goes to `storage` at src/lib.rs:7\n");
}

#[test]
fn a_place_is_explained() {
    let policy = format!("{}{MARKED}", lint_core::policy::template("logs-only").expect("a template"));
    let dir = Dir::new("explain-place", &[MANIFEST, LIB, ("privacy.toml", policy.as_bytes())]);
    let found = run(&dir, &["explain", "src/lib.rs:6"]);
    assert!(found.stdout.starts_with("error[PD001]: `User::email` must not go to `log`"), "{}", found.stdout);
    let none = run(&dir, &["explain", "src/lib.rs:7"]);
    assert_eq!(none.stdout, "no marked data that reaches a recipient passes this line\n");
    let beyond = run(&dir, &["explain", "src/lib.rs:99"]);
    assert_eq!((beyond.status, beyond.stderr.as_str()), (2, "error: `src/lib.rs` has 8 lines: there is no line 99\n"));
    let other = run(&dir, &["explain", "src/other.rs:1"]);
    assert!(other.stderr.starts_with("error: `src/other.rs` was not scanned"), "{}", other.stderr);
}

#[test]
fn a_place_where_the_policy_permits_it_is_explained_by_the_rule() {
    let (status, text) = on_the_example(&["explain", "src/partners.rs:30"]);
    assert_eq!(status, 0);
    assert!(text.contains("goes to `bank` here, and the policy permits it: allow `account` to `bank`"), "{text}");
}

#[test]
fn the_map_shows_what_is_permitted_and_what_is_not() {
    let (status, text) = on_the_example(&["map"]);
    assert_eq!(status, 0);
    snapshot("commands/map.md", &text);
    let (_, csv) = on_the_example(&["map", "--format", "csv"]);
    assert!(csv.starts_with("category,data,recipient,jurisdiction,purposes,verdict,clauses,places\r\n"), "{csv}");
    let (_, json) = on_the_example(&["map", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let rows = value["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), text.lines().filter(|l| l.starts_with("| ")).count() - 1);
    assert!(on_the_example(&["map", "--format", "dot"]).1.starts_with("digraph privacy {"));
    assert!(on_the_example(&["map", "--format", "html"]).1.starts_with("<!doctype html>"));
}

#[test]
fn a_stricter_policy_names_what_it_will_forbid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/marketplace");
    let old = fs::read_to_string(root.join("privacy.toml")).expect("the example's policy");
    // The next version: no statistics on permission alone, cards to banks only, and consent for publication.
    let permission = "[[allow]]\nclause   = \"C.7\"\ndata     = [\"personal\"]\nto       = [\"third-party\"]\nfor      = [\"research\"]\nrequires = [\"consent\"]\n";
    assert!(old.contains(permission), "the rule is there");
    let new =
        old.replace(permission, "").replace("to     = [\"bank\", \"credit-agency\"]", "to     = [\"bank\"]").replace(
            "title  = \"Publishing what was submitted for publication\"",
            "title  = \"Publishing what was submitted for publication\"\nrequires = [\"consent\"]",
        );
    let dir = Dir::new("policy-diff", &[("new.toml", new.as_bytes())]);
    let new = dir.path().join("new.toml");
    let (status, text) = on_the_example(&["policy", "diff", "privacy.toml", new.to_str().expect("a path")]);
    assert_eq!(status, 1);
    snapshot("commands/policy-diff.txt", &text);
    let (status, same) = on_the_example(&["policy", "diff", "privacy.toml", "privacy.toml"]);
    assert_eq!(
        (status, same.as_str()),
        (0, "0 rules and names changed\n0 flows become forbidden\n0 flows become permitted\n")
    );
}

#[test]
fn the_schema_knows_every_key_of_the_templates() {
    let dir = Dir::new("schema", &[]);
    let ran = run(&dir, &["policy", "schema"]);
    assert_eq!(ran.status, 0);
    let schema: serde_json::Value = serde_json::from_str(&ran.stdout).expect("JSON");
    for (name, text) in lint_core::policy::TEMPLATES {
        for line in text.lines() {
            let header = line.trim_start_matches('[').split([']', '.']).next().unwrap_or_default();
            if line.starts_with('[') {
                assert!(!schema["properties"][header].is_null(), "{name}: {line}");
            }
        }
    }
}
