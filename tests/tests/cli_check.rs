//! `check` on workspaces, from the command line to the exit status.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use cli_support::{Dir, run, snapshot};
use serde_json::Value;

const MANIFEST: (&str, &[u8]) =
    ("Cargo.toml", b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");

const GO_ON: &str = "privacy: write a policy with `cargo privacy init`, and mark what it speaks of\n";
const NO_POLICY: &str = "privacy: no `privacy.toml` at the workspace root, so the built-in policy `logs-only` applies,\nprivacy: to marked fields and to those that look like personal data\n";

fn lines(stdout: &str) -> Vec<Value> {
    stdout.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

#[test]
fn json_forwards_cargos_lines_and_ends_with_one_build_finished() {
    let dir = Dir::new("json", &[MANIFEST, ("src/lib.rs", b"pub fn f() -> u32 { let unused = 1; 2 }\n")]);
    let ran = run(&dir, &["privacy", "--message-format=json", "--offline", "-q"]);
    let reasons: Vec<Value> = lines(&ran.stdout).into_iter().map(|l| l["reason"].clone()).collect();
    assert_eq!(reasons, ["compiler-message", "compiler-artifact", "compiler-artifact", "build-finished"]);
    let ran = run(&dir, &["privacy", "--message-format=json", "--no-cargo-check", "-q"]);
    let reasons: Vec<Value> = lines(&ran.stdout).into_iter().map(|l| l["reason"].clone()).collect();
    assert_eq!(reasons, ["compiler-artifact", "build-finished"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
}

#[test]
fn json_says_that_code_does_not_compile() {
    let dir = Dir::new("json-broken", &[MANIFEST, ("src/lib.rs", b"pub fn f() -> u32 { }\n")]);
    let ran = run(&dir, &["--message-format", "json", "--offline", "-q"]);
    let last = lines(&ran.stdout).pop().unwrap();
    assert_eq!((last["reason"].as_str(), last["success"].as_bool()), (Some("build-finished"), Some(false)));
    // The status speaks of findings alone.
    assert_eq!(ran.status, 0);
}

#[test]
fn machine_formats_are_whole_documents_without_findings() {
    let dir = Dir::new("formats", &[MANIFEST, ("src/lib.rs", b"")]);
    let sarif = run(&dir, &["--message-format=sarif"]);
    let log: Value = serde_json::from_str(&sarif.stdout).unwrap();
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
    assert_eq!(run(&dir, &["--message-format=gitlab"]).stdout, "[]\n");
    assert_eq!(run(&dir, &["--message-format=short"]).stdout, "");
    assert_eq!(run(&dir, &[]).stdout, "");
}

#[test]
fn output_is_the_same_for_any_number_of_threads() {
    let dir = Dir::new("threads", &[MANIFEST, ("src/lib.rs", b"pub mod a;\n"), ("src/a.rs", b"fn f(")]);
    let one = run(&dir, &["--threads", "1", "--message-format=sarif"]);
    let many = run(&dir, &["--threads", "16", "--message-format=sarif"]);
    assert_eq!(one.stdout, many.stdout);
    assert_eq!(one.status, many.status);
}

#[test]
fn statistics_and_the_summary_go_to_stderr() {
    let dir = Dir::new("stats", &[MANIFEST, ("src/lib.rs", b"")]);
    let ran = run(&dir, &["--stats"]);
    assert_eq!(ran.stdout, "");
    assert!(ran.stderr.starts_with(NO_POLICY), "{}", ran.stderr);
    assert!(ran.stderr.contains(GO_ON), "{}", ran.stderr);
    assert!(ran.stderr.contains("\nprivacy: no findings in "), "{}", ran.stderr);
    assert!(ran.stderr.contains("\ncrates "), "{}", ran.stderr);
}

#[test]
fn statistics_say_what_could_not_be_seen() {
    let code = b"#[derive(privacy::PersonalData)]\npub struct User { #[personal(category = \"contact\")] pub email: String }\n\
        pub fn all(user: &User) { let one = lost::of(user); one.first().second(); user.email.nowhere(); mystery!(user.email); }\n";
    let ran = run(&Dir::new("stats-gaps", &[MANIFEST, ("src/lib.rs", code)]), &["--stats"]);
    let figure = |what: &str| {
        let line = ran.stderr.lines().find_map(|l| l.strip_prefix(what)).unwrap_or_else(|| panic!("{}", ran.stderr));
        line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(figure("method calls"), ["3"]);
    assert_eq!(figure("receiver unknown"), ["2", "66.67", "%"]);
    assert_eq!(figure("method unknown"), ["1"]);
    assert_eq!(figure("paths unresolved"), ["1"]);
    assert_eq!(figure("macros not expanded"), ["1"]);
    assert_eq!(figure("cut, access paths"), ["0"]);
}

#[test]
fn baselines_are_written_and_read() {
    let dir = Dir::new(
        "baseline",
        &[
            MANIFEST,
            ("src/lib.rs", b""),
            ("bad.txt", b"# cargo privacy baseline 1\nPD999 x\nPD001 y\n"),
            ("stale.txt", b"PD001 b511f4eec85e219a:1 src/lib.rs: gone\n"),
        ],
    );
    let written = run(&dir, &["--write-baseline", "new.txt"]);
    assert_eq!(written.stderr.strip_prefix(NO_POLICY), Some("privacy: 0 findings written to `new.txt`\n"));
    assert_eq!(written.status, 0);
    assert_eq!(run(&dir, &["--baseline", "new.txt"]).status, 0);

    let missing = run(&dir, &["--baseline", "none.txt"]);
    assert!(missing.stderr.contains("\nerror: the baseline `none.txt` can't be read: "), "{}", missing.stderr);
    assert_eq!(missing.status, 2);

    let bad = run(&dir, &["--baseline", "bad.txt"]);
    assert_eq!(bad.status, 2);
    snapshot("baseline-errors.txt", bad.stderr.strip_prefix(NO_POLICY).unwrap());

    let stale = run(&dir, &["--baseline", "stale.txt"]);
    assert_eq!(stale.status, 0);
    snapshot("baseline-stale.txt", &stale.stdout);
    assert_eq!(run(&dir, &["--baseline", "stale.txt", "-D", "stale-allow"]).status, 1);
    assert_eq!(run(&dir, &["--baseline", "stale.txt", "-D", "warnings", "--exit-zero"]).status, 0);
    assert_eq!(run(&dir, &["--baseline", "stale.txt", "-A", "PD106"]).stdout, "");
}
