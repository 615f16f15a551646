//! The files for CI: their YAML is read, and their shell lines run.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cli_support::Dir;
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_cargo-privacy-under-test");

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn yaml(text: &str) -> Value {
    serde_yaml_ng::from_str(text).unwrap()
}

fn file(name: &str) -> Value {
    yaml(&fs::read_to_string(repository().join(name)).unwrap())
}

/// A workspace with one finding and one that is accepted, in a folder of a repository.
fn shop(test: &str) -> Dir {
    let lib = "pub struct Account {\n    pub email: String,\n}\n\npub fn log(a: &Account) {\n    println!(\"{}\", a.email);\n}\n\npub fn other(a: &Account) {\n    // privacy: allow(PD001): a test\n    println!(\"{}\", a.email);\n}\n";
    let policy =
        "schema = 1\n[category.contact]\n[[personal]]\nfield = \"shop::Account::email\"\ncategory = \"contact\"\n";
    let dir = Dir::new(
        test,
        &[
            (
                "my shop/Cargo.toml",
                b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n",
            ),
            ("my shop/privacy.toml", policy.as_bytes()),
            ("my shop/src/lib.rs", lib.as_bytes()),
            (".gitignore", b"target\nbin\n*.sarif\n*.json\n*.xml\noutput\nsummary\n"),
        ],
    );
    // `cargo privacy` finds a program of this name in the path.
    let bin = dir.path().join("bin");
    fs::create_dir_all(&bin).unwrap();
    fs::copy(PROGRAM, bin.join("cargo-privacy")).unwrap();
    for args in [
        ["init", "-q"].as_slice(),
        &["add", "-A"],
        &["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "x"],
    ] {
        assert!(Command::new("git").args(args).current_dir(dir.path()).status().unwrap().success());
    }
    dir
}

/// Runs lines as GitHub does: `bash -eo pipefail`.
fn shell(dir: &Dir, at: &str, lines: &str, environment: &[(&str, &str)]) -> Output {
    let path = format!("{}:{}", dir.path().join("bin").display(), std::env::var("PATH").unwrap_or_default());
    Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", lines])
        .current_dir(dir.path().join(at))
        .env("PATH", path)
        .env("CARGO_TARGET_DIR", dir.path().join("target"))
        .env("GITHUB_WORKSPACE", dir.path())
        .env("GITHUB_OUTPUT", dir.path().join("output"))
        .env("GITHUB_STEP_SUMMARY", dir.path().join("summary"))
        .env("RUNNER_TEMP", dir.path())
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn output(dir: &Dir, name: &str) -> String {
    let all = fs::read_to_string(dir.path().join("output")).unwrap();
    let found = all.lines().rev().find_map(|l| l.strip_prefix(&format!("{name}=")).map(str::to_owned));
    found.unwrap()
}

#[test]
fn the_action_installs_runs_uploads_and_fails() {
    let action = file("action.yml");
    let steps = action["runs"]["steps"].as_array().unwrap();
    let run = |id: usize| steps[id]["run"].as_str().unwrap();
    // Every input that a step reads is declared, and every declared one is read.
    let raw = fs::read_to_string(repository().join("action.yml")).unwrap();
    for name in action["inputs"].as_object().unwrap().keys() {
        assert!(raw.contains(&format!("inputs.{name}")), "{name} is not read");
    }
    assert!(steps[2]["uses"].as_str().unwrap().starts_with("github/codeql-action/upload-sarif@"));

    let dir = shop("action");
    let installed = shell(&dir, ".", run(0), &[("PRIVACY_PATH", PROGRAM), ("PRIVACY_SOURCE", "")]);
    assert!(installed.status.success(), "{}", text(&installed.stderr));
    assert_eq!(output(&dir, "program"), PROGRAM);

    let inputs = |args, diff| {
        [("PRIVACY_PROGRAM", PROGRAM), ("PRIVACY_ARGS", args), ("PRIVACY_DIFF", diff), ("PRIVACY_BASELINE", "")]
    };
    let ran = shell(&dir, "my shop", run(1), &inputs("--workspace -D PD102", ""));
    assert!(ran.status.success(), "{}", text(&ran.stderr));
    assert!(text(&ran.stdout).starts_with("::error file=my shop/src/lib.rs,line=6,"), "{}", text(&ran.stdout));
    assert_eq!(output(&dir, "status"), "1");
    let sarif: Value = serde_json::from_str(&fs::read_to_string(output(&dir, "sarif")).unwrap()).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 1, "what is accepted is left out");
    let place = &results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(place, "my%20shop/src/lib.rs", "from the repository's root");

    let failed = shell(&dir, ".", run(3), &[("PRIVACY_STATUS", "1")]);
    assert_eq!(failed.status.code(), Some(1));
    let none = shell(&dir, "my shop", run(1), &inputs("", "HEAD"));
    assert_eq!((none.status.success(), output(&dir, "status").as_str()), (true, "0"));
    let unknown = shell(&dir, "my shop", run(1), &inputs("", "no-such-revision"));
    assert_eq!(unknown.status.code(), Some(2), "what can't be looked at is no success");
}

#[test]
fn gitlabs_template_writes_both_reports() {
    let job = &file("ci/gitlab.yml")["cargo-privacy"];
    let dir = shop("gitlab-template");
    let lines: Vec<&str> = job["script"].as_array().unwrap().iter().map(|l| l.as_str().unwrap()).collect();
    let checkout = dir.path().to_str().unwrap();
    let ran = shell(
        &dir,
        "my shop",
        &lines.join("\n"),
        &[("PRIVACY_ARGS", ""), ("PRIVACY_GIT", ""), ("CI_PROJECT_DIR", checkout)],
    );
    assert_eq!(ran.status.code(), Some(1), "{}", text(&ran.stderr));
    let report = job["artifacts"]["reports"]["codequality"].as_str().unwrap();
    let all: Value =
        serde_json::from_str(&fs::read_to_string(dir.path().join("my shop").join(report)).unwrap()).unwrap();
    assert_eq!(all[0]["location"]["path"], "my shop/src/lib.rs");
    let junit = job["artifacts"]["reports"]["junit"].as_str().unwrap();
    assert!(dir.path().join("my shop").join(junit).is_file());
    let merge = [("PRIVACY_ARGS", "--workspace"), ("PRIVACY_GIT", ""), ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD")];
    let ran = shell(&dir, "my shop", &lines.join("\n"), &merge);
    assert_eq!(ran.status.code(), Some(0), "{}{}", text(&ran.stdout), text(&ran.stderr));
}

#[test]
fn the_hook_lets_a_commit_through_that_brings_nothing() {
    let hook = &file(".pre-commit-hooks.yaml")[0];
    assert_eq!((&hook["id"], &hook["pass_filenames"]), (&"cargo-privacy".into(), &false.into()));
    let entry = hook["entry"].as_str().unwrap();
    let dir = shop("hook");
    let ran = shell(&dir, "my shop", entry, &[]);
    assert_eq!(ran.status.code(), Some(0), "{}", text(&ran.stderr));
    let lib = dir.path().join("my shop/src/lib.rs");
    let more = "pub fn more(a: &Account) {\n    eprintln!(\"{}\", a.email);\n}\n";
    fs::write(&lib, fs::read_to_string(&lib).unwrap() + more).unwrap();
    let ran = shell(&dir, "my shop", entry, &[]);
    assert_eq!(ran.status.code(), Some(1));
    assert_eq!(text(&ran.stdout).matches("error[PD001]").count(), 1, "{}", text(&ran.stdout));
}

/// What the page shows is YAML, and its flags are those of the command.
#[test]
fn the_page_can_be_copied_from() {
    let page = fs::read_to_string(repository().join("docs/ci.md")).unwrap();
    let blocks: Vec<&str> = page.split("```yaml\n").skip(1).map(|b| b.split("```").next().unwrap()).collect();
    assert!(blocks.len() >= 4);
    for block in &blocks {
        assert!(!yaml(block).is_null());
    }
    let action = file("action.yml");
    let used = yaml(blocks[0]);
    let with = &used["jobs"]["privacy"]["steps"][1]["with"];
    assert!(with.as_object().unwrap().keys().all(|input| action["inputs"].get(input).is_some()), "{with}");
    let help = Command::new(PROGRAM).args(["privacy", "check", "--help"]).output().unwrap();
    let help = text(&help.stdout);
    let flags = page.split(|c: char| c.is_whitespace() || "`=".contains(c)).filter(|w| w.starts_with("--"));
    for flag in flags.filter(|f| *f != "--path") {
        assert!(help.contains(flag), "{flag} is no flag");
    }
}
