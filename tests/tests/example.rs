//! `examples/marketplace`: what the comments on its lines say is found there, and nothing else.

mod cli_support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tests::expect::{self, Expectation, Seen};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/marketplace")
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-under-test"));
    command.args(["privacy", "check", "--color", "never"]).args(args).current_dir(root());
    command
}

fn check(args: &[&str]) -> Output {
    command(args).output().expect("the command starts")
}

/// The findings as SARIF tells them, by file.
fn found() -> Vec<(String, Seen)> {
    let output = check(&["--message-format", "sarif"]);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let sarif: serde_json::Value = serde_json::from_slice(&output.stdout).expect("SARIF");
    let results = sarif["runs"][0]["results"].as_array().expect("results").clone();
    results.iter().map(seen).collect()
}

fn seen(result: &serde_json::Value) -> (String, Seen) {
    let place = &result["locations"][0]["physicalLocation"];
    let words = |name: &str| {
        let list = result["properties"][name].as_array().cloned().unwrap_or_default();
        list.iter().filter_map(|w| w.as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let file = place["artifactLocation"]["uri"].as_str().expect("a file").to_owned();
    let seen = Seen {
        line: usize::try_from(place["region"]["startLine"].as_u64().expect("a line")).expect("a line"),
        code: result["ruleId"].as_str().expect("a code").to_owned(),
        data: words("data"),
        recipient: result["properties"]["recipient"].as_str().map(str::to_owned),
        missing: words("missing"),
    };
    (file, seen)
}

fn sources(dir: &Path, into: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(dir).expect("a directory").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

#[test]
fn its_comments_say_what_is_found() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let found = found();
    let mut problems = Vec::new();
    let (mut flows, mut silences, mut counted) = (0, 0, 0);
    for path in files {
        let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
        let expected: Vec<Expectation> =
            expect::expectations(&fs::read_to_string(&path).expect("a source file")).expect("comments");
        let here: Vec<Seen> = found.iter().filter(|(file, _)| *file == name).map(|(_, s)| s.clone()).collect();
        counted += here.len();
        for expectation in &expected {
            match expectation.kind {
                expect::Kind::Silent => silences += 1,
                _ => flows += 1,
            }
            if let Err(why) = expect::judge(expectation, &here) {
                problems.push(format!("{name}:{}: {why}", expectation.line));
            }
        }
        for extra in expect::unexpected(&expected, &here) {
            problems.push(format!("{name}:{}: unexpected {}", extra.line, expect::describe(extra)));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert_eq!(counted, found.len(), "findings outside of `src`");
    assert!(flows >= 12 && silences >= flows, "{flows} violations, {silences} permitted disclosures");
}

#[test]
fn it_is_shown_as_it_was() {
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(1));
    cli_support::snapshot("example/marketplace.txt", &String::from_utf8(output.stdout).expect("text"));
}

#[test]
fn without_network_and_packages_it_is_the_same() {
    let scratch = std::env::temp_dir().join(format!("cargo-privacy-example-{}", std::process::id()));
    let (home, target) = (scratch.join("home"), scratch.join("target"));
    fs::create_dir_all(&home).expect("a directory");
    let mut command = command(&["--offline"]);
    // Neither packages nor an answer of Cargo's that an earlier run kept.
    let output = command.env("CARGO_HOME", &home).env("CARGO_TARGET_DIR", &target).output();
    let output = output.expect("the command starts");
    fs::remove_dir_all(&scratch).expect("the directory goes");
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    cli_support::snapshot("example/marketplace.txt", &String::from_utf8(output.stdout).expect("text"));
}

/// The clauses that code can break.
const CLAUSES: &str =
    "A.1 A.2 A.3 A.4 A.5 A.6 A.7 A.8 B.1 B.2 B.3 B.4 B.5 B.6 B.7 B.8 B.9 C.1 C.2 C.3 C.4 C.5 C.6 C.7 C.8 D E F G";

/// The clauses that the comments below a folder name.
fn clauses(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    sources(&root().join("src").join(folder), &mut files);
    let mut named = Vec::new();
    for path in files {
        let text = fs::read_to_string(path).expect("a source file");
        let comments = text.lines().filter(|l| l.trim_start().starts_with("//"));
        for comment in comments {
            let words = comment.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
            named.extend(words.map(|w| w.trim_matches('.').to_owned()));
        }
    }
    named
}

#[test]
fn every_clause_is_broken_in_a_place_of_its_own_and_kept_in_another() {
    let (broken, kept) = (clauses("broken"), clauses(""));
    let kept_alone =
        |clause: &str| kept.iter().filter(|c| *c == clause).count() > broken.iter().filter(|c| *c == clause).count();
    let missing: Vec<&str> = CLAUSES.split(' ').filter(|c| !broken.iter().any(|b| b == c) || !kept_alone(c)).collect();
    assert!(missing.is_empty(), "not both broken and kept: {missing:?}");
}

/// The example says to whom hosts belong and what its code does; the rules are the reference policy's.
#[test]
fn its_policy_is_the_reference_policy() {
    let policy = fs::read_to_string(root().join("privacy.toml")).expect("a policy");
    let rules: String =
        policy.lines().filter(|line| !line.starts_with("hosts ")).fold(String::new(), |all, line| all + line + "\n");
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lint-core/src/policy/templates/alibaba-2016.toml");
    let template = fs::read_to_string(template).expect("the template");
    assert!(rules.starts_with(&template), "the example's rules differ from the template's");
    assert!(!rules[template.len()..].contains("[[allow]]"), "rules of its own");
}
