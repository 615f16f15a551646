//! `--output FORMAT=FILE`, and what GitHub and GitLab ask of what they read.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use std::fs;

use cli_support::{Dir, run, run_with};
use serde_json::Value;

/// Twelve functions that print what is marked, in a package below the repository's root.
fn twelve(test: &str) -> Dir {
    let mut lib = "pub struct Account {\n    pub email: String,\n}\n".to_owned();
    (0..12)
        .for_each(|n| lib += &format!("pub fn log_{n}(a: &Account) {{\n    println!(\"<{n}|> {{}}\", a.email);\n}}\n"));
    let policy =
        "schema = 1\n[category.contact]\n[[personal]]\nfield = \"shop::Account::email\"\ncategory = \"contact\"\n";
    Dir::new(
        test,
        &[
            (
                "service/Cargo.toml",
                b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n",
            ),
            ("service/privacy.toml", policy.as_bytes()),
            ("service/src/lib.rs", lib.as_bytes()),
        ],
    )
}

const AT: [&str; 2] = ["--manifest-path", "service/Cargo.toml"];

#[test]
fn several_formats_at_once() {
    let dir = twelve("outputs");
    let names = ["human", "short", "json", "sarif", "github", "gitlab", "junit"];
    let wanted: Vec<String> = names.iter().map(|n| format!("--output={n}=out.{n}")).collect();
    let args: Vec<&str> = AT.into_iter().chain(wanted.iter().map(String::as_str)).collect();
    let ran = run(&dir, &args);
    assert_eq!(ran.status, 1);
    assert!(ran.stdout.starts_with("error[PD001]"), "{}", ran.stdout);
    let read = |name: &str| fs::read_to_string(dir.path().join(format!("out.{name}"))).unwrap();
    assert_eq!(read("human"), ran.stdout);
    for name in &names[1..] {
        let alone = run(&dir, &[AT[0], AT[1], "--message-format", name, "--no-cargo-check"]);
        let written = read(name).replace(dir.path().to_str().unwrap(), "ROOT");
        assert_eq!(written, alone.stdout, "{name}");
    }
    let left: Vec<String> =
        fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!left.iter().any(|name| name.starts_with('.')), "{left:?}");
}

#[test]
fn a_file_that_can_not_be_written_says_so() {
    let dir = twelve("outputs-wrong");
    let ran = run(&dir, &[AT[0], AT[1], "--output", "sarif=no/such/dir.sarif"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("error: `no/such/dir.sarif` can't be written: "), "{}", ran.stderr);
    for wrong in ["sarif", "sarif=", "yaml=x"] {
        assert_eq!(run(&dir, &[AT[0], AT[1], "--output", wrong]).status, 2);
    }
}

#[test]
fn github_gets_ten_annotations_and_the_rest_in_the_summary() {
    let dir = twelve("github");
    let summary = dir.path().join("summary.md");
    fs::write(&summary, "before\n").unwrap();
    let environment =
        [("GITHUB_STEP_SUMMARY", summary.to_str().unwrap()), ("GITHUB_WORKSPACE", dir.path().to_str().unwrap())];
    let ran = run_with(&dir, &[AT[0], AT[1], "--message-format=github"], &environment);
    let annotations: Vec<&str> = ran.stdout.lines().filter(|l| l.starts_with("::error ")).collect();
    assert_eq!(annotations.len(), 10);
    assert!(annotations[0].starts_with("::error file=service/src/lib.rs,line=5,endLine=5,col="), "{}", annotations[0]);
    assert_eq!(ran.stdout.lines().filter(|l| l.starts_with("service/src/lib.rs:")).count(), 2, "{}", ran.stdout);
    let text = fs::read_to_string(&summary).unwrap();
    assert!(text.starts_with("before\n### cargo privacy: 12 errors, 0 warnings, 0 notes\n\n| "), "{text}");
    assert_eq!(text.lines().filter(|l| l.starts_with("| error | PD001 | `service/src/lib.rs:")).count(), 12);

    let without = run(&dir, &[AT[0], AT[1], "--message-format=github"]);
    assert!(without.stdout.starts_with("::error file=src/lib.rs,line=5,"), "{}", without.stdout);
}

/// The fields that GitLab's documentation names, and their values.
#[test]
fn gitlabs_report_is_as_documented() {
    let dir = twelve("gitlab");
    let ran =
        run_with(&dir, &[AT[0], AT[1], "--message-format=gitlab"], &[("CI_PROJECT_DIR", dir.path().to_str().unwrap())]);
    let all: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(all.len(), 12);
    let mut fingerprints: Vec<&str> = Vec::new();
    for one in &all {
        assert!(one["description"].as_str().is_some_and(|t| !t.is_empty()));
        assert_eq!(one["check_name"], "PD001");
        assert!(["info", "minor", "major", "critical", "blocker"].iter().any(|s| one["severity"] == *s));
        assert_eq!(one["location"]["path"], "service/src/lib.rs");
        let begin = &one["location"]["lines"]["begin"];
        assert!(begin.is_u64() && *begin == one["location"]["positions"]["begin"]["line"]);
        fingerprints.push(one["fingerprint"].as_str().unwrap());
    }
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), 12, "each is known by a fingerprint of its own");
}

/// The elements and attributes that readers of `JUnit` files know.
#[test]
fn junit_is_as_documented() {
    let dir = twelve("junit");
    let ran = run(&dir, &[AT[0], AT[1], "--message-format=junit"]);
    let document = roxmltree::Document::parse(&ran.stdout).unwrap();
    let root = document.root_element();
    assert_eq!((root.tag_name().name(), root.attribute("failures")), ("testsuites", Some("12")));
    let known = [
        ("testsuites", ["tests", "failures", "errors", "time", "name"].as_slice()),
        ("testsuite", &["name", "tests", "failures", "errors", "skipped", "time"]),
        ("testcase", &["classname", "name", "file", "line", "time"]),
        ("failure", &["type", "message"]),
        ("system-out", &[]),
    ];
    let mut cases = 0;
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        let (_, attributes) = known.iter().find(|(n, _)| *n == name).unwrap();
        assert!(node.attributes().all(|a| attributes.contains(&a.name())), "{node:?}");
        cases += usize::from(name == "testcase");
    }
    let suite = root.first_element_child().unwrap();
    assert_eq!(suite.attribute("tests").unwrap().parse(), Ok(cases));
    assert!(ran.stdout.contains("&lt;3|&gt;"), "{}", ran.stdout);
}
