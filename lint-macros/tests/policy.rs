//! The feature `policy`: names are checked while compiling, and a changed `privacy.toml` builds the crate again.
//!
//! Runs Cargo on a small workspace of its own, since a policy is found from where a crate is.
#![cfg(feature = "policy")]
#![allow(clippy::unwrap_used, reason = "a test that can't set up its workspace has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const MACROS: &str = env!("CARGO_MANIFEST_DIR");

const CODE: &str = r#"
#[derive(privacy::PersonalData)]
pub struct Account {
    #[personal(category = "registration", purposes("marketing"))]
    pub email: String,
}

pub struct Mailer;

impl Mailer {
    #[privacy::sink(recipient = "mailgun")]
    pub fn send(&self, _text: &str) {
        #![allow(unused)]
    }

    #[privacy::guard(gives = "consent")]
    pub fn may() -> bool {
        true
    }
}

pub trait Hash {
    #[privacy::sanitizer(gives = "clean")]
    fn hash(&self) -> u64;
}

#[privacy::purpose("marketing")]
pub mod marketing {}
"#;

const POLICY: &str = r#"
schema = 1
[policy]
title = "Test"
version = "1"
[category.registration]
[purpose.marketing]
requires = ["consent"]
[recipient.mailgun]
"#;

/// A workspace with one member, in `shop`; named after the test, so that Cargo tells them apart in one build directory.
struct Workspace {
    root: PathBuf,
}

impl Workspace {
    fn new(name: &str, manifest: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(root.join("shop"));
        let this = Self { root };
        this.write("Cargo.toml", &format!("[workspace]\nresolver = \"3\"\nmembers = [\"shop\"]\n{manifest}"));
        this.write(
            "shop/Cargo.toml",
            &format!(
                "[package]\nname = \"shop-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\n\
                 privacy = {{ package = \"lint-macros\", path = {MACROS:?}, features = [\"policy\"] }}\n"
            ),
        );
        this.write("shop/src/lib.rs", CODE);
        let lock = Path::new(MACROS).join("../Cargo.lock");
        fs::copy(lock, this.root.join("Cargo.lock")).unwrap();
        this
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// What `cargo check` says on stderr.
    fn check(&self) -> String {
        // One build directory for all, so that the macros are built once.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("policy-target");
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--color", "never"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target)
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap();
        String::from_utf8(output.stderr).unwrap()
    }
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
}

#[test]
fn a_changed_policy_is_seen() {
    let workspace = Workspace::new("changed", "");
    workspace.write("privacy.toml", POLICY);
    let said = workspace.check();
    assert!(!said.contains("error") && said.contains("Checking shop-"), "{said}");
    let said = workspace.check();
    assert!(!said.contains("Checking shop-"), "{said}");

    let renamed = POLICY
        .replace("[category.registration]", "[category.registrations]")
        .replace("[recipient.mailgun]", "[recipient.mailgum]")
        .replace("[purpose.marketing]", "[purpose.advertising]")
        .replace("\"consent\"", "\"adult\"");
    workspace.write("privacy.toml", &renamed);
    let said = workspace.check();
    has(
        &said,
        &[
            "the policy knows no category `registration`",
            "did you mean `registrations`?",
            "the policy knows no recipient `mailgun`",
            "did you mean `mailgum`?",
            "the policy knows no purpose `marketing`",
            "write `advertising`",
            "the policy knows no condition `consent`",
        ],
    );
    assert_eq!(said.matches("error: ").count(), 6, "{said}");

    workspace.write("privacy.toml", POLICY);
    let said = workspace.check();
    assert!(!said.contains("error"), "{said}");
}

#[test]
fn functions_alone_watch_the_policy_too() {
    let workspace = Workspace::new("functions", "");
    workspace.write("privacy.toml", POLICY);
    workspace.write("shop/src/lib.rs", "pub struct A;\nimpl A {\n#[privacy::purpose(\"marketing\")]\npub fn f() {}\n}");
    let said = workspace.check();
    assert!(!said.contains("error") && said.contains("Checking shop-"), "{said}");
    workspace.write("privacy.toml", &POLICY.replace("[purpose.marketing]", "[purpose.other]"));
    has(&workspace.check(), &["the policy knows no purpose `marketing`"]);
}

#[test]
fn the_manifest_may_name_the_policy() {
    let workspace = Workspace::new("named", "[workspace.metadata.privacy]\npolicy = \"docs/rules.toml\"\n");
    workspace.write("docs/rules.toml", &POLICY.replace("registration", "registrations"));
    let said = workspace.check();
    has(&said, &["the policy knows no category `registration`"]);
    fs::remove_file(workspace.root.join("docs/rules.toml")).unwrap();
    workspace.write("shop/src/lib.rs", &format!("{CODE}\n"));
    let said = workspace.check();
    has(&said, &["rules.toml` can't be read"]);
    assert_eq!(said.matches("error: `").count(), 1, "{said}");
}

#[test]
fn an_invalid_policy_is_one_error_and_none_is_no_error() {
    let workspace = Workspace::new("invalid", "");
    workspace.write("privacy.toml", "schema = ");
    let said = workspace.check();
    has(&said, &["privacy.toml` can't be read", "run `cargo privacy policy check`"]);
    assert_eq!(said.matches("can't be read").count(), 1, "{said}");
    fs::remove_file(workspace.root.join("privacy.toml")).unwrap();
    workspace.write("shop/src/lib.rs", &format!("{CODE}\n"));
    let said = workspace.check();
    assert!(!said.contains("error"), "{said}");
}
