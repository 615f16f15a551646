//! `policy check`, `policy diff` and `policy schema`: what is wrong with policies, for nothing in them, or changed.

mod cli_support;

use std::fs;

use cli_support::{Dir, run, snapshot};

const LIB: &str = "pub struct User {\n    pub email: String,\n    pub token: String,\n}\npub fn f(user: &User) {\n    println!(\"{}\", user.email);\n}\n";
const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n";
const POLICY: &str = r#"schema = 1
[category.contact]
purposes = ["support"]
[category.token]
purposes = ["support"]
[purpose.support]
[purpose.ads]
[recipient.log]
[recipient.mailer]
hosts = ["mail.example"]

[[allow]]
data = ["contact"]
to   = ["log"]
for  = ["support"]

# One that the rule above covers, one that is denied, one that no code needs.
[[allow]]
data     = ["contact"]
to       = ["log"]
for      = ["support"]
requires = ["consent"]

[[allow]]
data = ["token"]
to   = ["log"]

[[deny]]
data = ["token"]
to   = ["*"]

[[allow]]
data = ["contact"]
to   = ["mailer"]
for  = ["ads"]

[[personal]]
field    = "shop::User::email"
category = "contact"

[[personal]]
field    = "shop::User::token"
category = "token"

# Gone since long.
[[sink]]
call      = "shop::mail::send"
recipient = "mailer"

# Of a crate that is not there now.
[[sink]]
call      = "lettre::Transport::send"
recipient = "mailer"

[[context]]
path     = "shop::f"
purposes = ["support"]
"#;

fn project(name: &str, policy: &str) -> Dir {
    let files = [("Cargo.toml", MANIFEST), ("src/lib.rs", LIB), ("privacy.toml", policy)];
    Dir::new(name, &files.map(|(path, text)| (path, text.as_bytes())))
}

#[test]
fn what_a_policy_says_for_nothing_is_told_with_its_place() {
    let dir = project("policy-check", POLICY);
    let ran = run(&dir, &["policy", "check"]);
    assert_eq!(ran.status, 0);
    snapshot("policy/check.txt", &format!("{}{}", ran.stdout, ran.stderr));
    // By itself: the code is not asked.
    let named = run(&dir, &["policy", "check", "privacy.toml"]);
    assert!(named.stdout.contains("adds nothing") && !named.stdout.contains("in this code"), "{}", named.stdout);
}

#[test]
fn a_policy_that_is_used_is_in_order() {
    let policy = "schema = 1\n[category.contact]\npurposes = [\"support\"]\n[purpose.support]\n[recipient.log]\n[[allow]]\ndata = [\"contact\"]\nto = [\"log\"]\n[[personal]]\nfield = \"shop::User::email\"\ncategory = \"contact\"\n";
    let dir = project("policy-check-clean", policy);
    let ran = run(&dir, &["policy", "check"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, ""));
    assert_eq!(ran.stderr, "privacy: `privacy.toml` is in order\n");
    let unmarked = policy.split("[[personal]]").next().expect("a part");
    let ran = run(&project("policy-check-unmarked", unmarked), &["policy", "check"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, ""));
    assert!(ran.stderr.contains("no field is marked yet"), "{}", ran.stderr);
}

#[test]
fn check_names_rows_without_code_and_rules_that_never_apply() {
    let dir = project("policy-stale", POLICY);
    let ran = run(&dir, &["--message-format", "short"]);
    let stale: Vec<&str> = ran.stdout.lines().filter(|l| l.contains("PD106")).collect();
    assert_eq!(
        stale,
        [
            "privacy.toml:24:1: warning[PD106]: this rule never applies: what it allows is denied",
            "privacy.toml:47:13: warning[PD106]: `shop::mail::send` names nothing in this code",
        ]
    );
}

#[test]
fn the_schema_is_the_one_that_is_shipped() {
    let ran = run(&Dir::new("policy-schema", &[]), &["policy", "schema"]);
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/../lint-core/src/policy/schema.json");
    assert_eq!((ran.status, ran.stdout), (0, fs::read_to_string(shipped).expect("the schema")));
}
