//! `--diff REV`: which findings are left, for each way in which a change can have to do with one.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use std::fs;
use std::process::Command;

use cli_support::{Dir, Ran, run};

const POLICY: &str = "schema = 1\n[category.contact]\n[purpose.support]\n[recipient.mail]\n[[personal]]\nfield = \"shop::models::Account::email\"\ncategory = \"contact\"\n[[sink]]\ncall = \"shop::send\"\nrecipient = \"mail\"\n[[guard]]\ncall = \"shop::agreed\"\ngives = [\"consent\"]\n[[allow]]\ndata = [\"contact\"]\nto = [\"mail\"]\nfor = [\"support\"]\nrequires = [\"consent\"]\n";

const LIB: &str = "pub mod models;\nuse models::Account;\n\npub fn send(_to: &str) {}\n\npub fn agreed(_a: &Account) -> bool {\n    true\n}\n\npub fn log(account: &Account) {\n    let email = &account.email;\n\n\n    println!(\"{email}\");\n}\n\n#[privacy::purpose(\"support\")]\npub fn mail(account: &Account) {\n    if agreed(account) {\n        send(&account.email);\n    }\n}\n";

const MODELS: &str = "pub struct Account {\n    pub id: u64,\n    pub email: String,\n}\n";

/// A repository with one commit, in which one thing is logged; the workspace lies in a folder of it.
fn repository(test: &str) -> Dir {
    let macros = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../lint-macros").canonicalize().unwrap();
    let manifest = format!(
        "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n[dependencies]\nprivacy = {{ package = \"lint-macros\", path = \"{}\" }}\n",
        macros.display()
    );
    let dir = Dir::new(
        test,
        &[
            ("a service/Cargo.toml", manifest.as_bytes()),
            ("a service/privacy.toml", POLICY.as_bytes()),
            ("a service/src/lib.rs", LIB.as_bytes()),
            ("a service/src/models.rs", MODELS.as_bytes()),
            (".gitignore", b"target\n"),
        ],
    );
    git(&dir, &["init", "-q", "-b", "main"]);
    commit(&dir);
    dir
}

fn git(dir: &Dir, args: &[&str]) {
    let name = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
    let status = Command::new("git").args(name).args(args).current_dir(dir.path()).status().unwrap();
    assert!(status.success(), "git {args:?}");
}

fn commit(dir: &Dir) {
    git(dir, &["add", "-A"]);
    git(dir, &["commit", "-q", "-m", "x"]);
}

fn edit(dir: &Dir, file: &str, from: &str, to: &str) {
    let path = dir.path().join("a service").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

fn check(dir: &Dir, args: &[&str]) -> Ran {
    run(dir, &[&["--manifest-path", "a service/Cargo.toml", "--message-format=short", "-A", "PD106"], args].concat())
}

/// The codes and lines that are left.
fn left(dir: &Dir, rev: &str) -> Vec<String> {
    let ran = check(dir, &["--diff", rev]);
    assert!(ran.status < 2, "{}", ran.stderr);
    let short = |l: &str| {
        let place = l.split(": ").next().unwrap().rsplit_once(':').unwrap().0.to_owned();
        format!("{} {place}", l.split(['[', ']']).nth(1).unwrap())
    };
    ran.stdout.lines().map(short).collect()
}

#[test]
fn without_a_change_nothing_is_left() {
    let dir = repository("diff-none");
    assert_eq!(check(&dir, &[]).status, 1);
    let ran = check(&dir, &["--diff", "HEAD"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, ""));
    assert!(
        ran.stderr.contains("privacy: 1 finding has nothing to do with what changed since `HEAD`\n"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_line_of_the_flow_is_changed() {
    let dir = repository("diff-flow");
    // The step in between, which is neither source nor sink, and the marked field in another file.
    edit(&dir, "src/lib.rs", "let email = &account.email;", "let email = &account.email; // looked at");
    assert_eq!(left(&dir, "HEAD"), ["PD001 src/lib.rs:14"]);
    git(&dir, &["checkout", "-q", "."]);
    edit(&dir, "src/models.rs", "pub email: String", "pub email: String ");
    assert_eq!(left(&dir, "HEAD"), ["PD001 src/lib.rs:14"]);
    git(&dir, &["checkout", "-q", "."]);
    // Lines that move and lines between steps have nothing to do with it.
    edit(&dir, "src/lib.rs", "pub fn agreed", "\n\n\npub fn agreed");
    edit(&dir, "src/lib.rs", "\n\n    println", "\n    // here\n\n\n    println");
    edit(&dir, "src/models.rs", "pub id: u64", "pub id: u32");
    assert_eq!(left(&dir, "HEAD"), [""; 0]);
}

#[test]
fn a_check_or_an_attribute_is_taken_away() {
    let dir = repository("diff-guard");
    edit(
        &dir,
        "src/lib.rs",
        "    if agreed(account) {\n        send(&account.email);\n    }\n",
        "    send(&account.email);\n",
    );
    assert_eq!(left(&dir, "HEAD"), ["PD003 src/lib.rs:19"]);
    git(&dir, &["checkout", "-q", "."]);
    edit(&dir, "src/lib.rs", "#[privacy::purpose(\"support\")]\n", "");
    assert_eq!(left(&dir, "HEAD"), ["PD004 src/lib.rs:19"]);
    git(&dir, &["checkout", "-q", "."]);
    edit(&dir, "privacy.toml", "[[guard]]\ncall = \"shop::agreed\"\ngives = [\"consent\"]\n", "");
    assert_eq!(left(&dir, "HEAD"), ["PD003 src/lib.rs:20"]);
}

#[test]
fn files_that_git_does_not_follow_and_files_with_another_name() {
    let dir = repository("diff-files");
    fs::write(
        dir.path().join("a service/src/größe \"1\".rs"),
        "pub fn f(a: &crate::Account) {\n    println!(\"{}\", a.email);\n}\n",
    )
    .unwrap();
    edit(&dir, "src/lib.rs", "pub mod models;", "pub mod models;\n#[path = \"größe \\\"1\\\".rs\"]\nmod new;");
    assert_eq!(left(&dir, "HEAD"), ["PD001 src/größe \"1\".rs:2"]);
    git(&dir, &["add", "-A"]);
    assert_eq!(left(&dir, "HEAD"), ["PD001 src/größe \"1\".rs:2"]);
    commit(&dir);
    git(&dir, &["mv", "a service/src/größe \"1\".rs", "a service/src/other name.rs"]);
    edit(&dir, "src/lib.rs", "größe \\\"1\\\".rs", "other name.rs");
    assert_eq!(left(&dir, "HEAD"), [""; 0], "another name is no other flow");
    assert_eq!(left(&dir, "HEAD~1"), ["PD001 src/other name.rs:2"]);
}

#[test]
fn branches_are_compared_where_they_part() {
    let dir = repository("diff-branch");
    git(&dir, &["checkout", "-q", "-b", "mine"]);
    fs::write(dir.path().join("a service/note.txt"), "mine").unwrap();
    commit(&dir);
    git(&dir, &["checkout", "-q", "main"]);
    edit(&dir, "src/lib.rs", "println!(\"{email}\")", "println!(\"<{email}>\")");
    commit(&dir);
    git(&dir, &["checkout", "-q", "mine"]);
    assert_eq!(left(&dir, "main").len(), 1, "what main changed is a difference");
    assert_eq!(left(&dir, "main...").len(), 0, "but not of this branch");
}

#[test]
fn what_can_not_be_compared_says_so() {
    let dir = repository("diff-wrong");
    for rev in ["none-such", "--output=x", "main:a service/src/lib.rs"] {
        let ran = check(&dir, &[&format!("--diff={rev}")]);
        assert_eq!(ran.status, 2);
        assert!(
            ran.stderr.contains(&format!("error: git knows no revision `{rev}`\n  help: fetch it")),
            "{}",
            ran.stderr
        );
    }
    assert!(!dir.path().join("x").exists());
    fs::remove_dir_all(dir.path().join(".git")).unwrap();
    let ran = check(&dir, &["--diff", "HEAD"]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.stderr
            .contains("error: `--diff` compares with a git revision, and `ROOT/a service` is in no git repository\n"),
        "{}",
        ran.stderr
    );
    assert_eq!(check(&dir, &["--diff", "HEAD", "--write-baseline", "x"]).status, 2);
}
