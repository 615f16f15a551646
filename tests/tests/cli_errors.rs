//! Wrong use and bad input: what is said, and the exit status.

mod cli_support;

use cli_support::{Dir, Ran, run, snapshot};

const LIB: (&str, &[u8]) = ("src/lib.rs", b"pub fn f() {}\n");
const MANIFEST: (&str, &[u8]) =
    ("Cargo.toml", b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[features]\nmail = []\n");
const WORKSPACE: [(&str, &[u8]); 5] = [
    ("Cargo.toml", b"[workspace]\nmembers = [\"shop\", \"shop-db\"]\nresolver = \"2\"\n"),
    ("shop/Cargo.toml", b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
    ("shop/src/main.rs", b"fn main() {}\n"),
    ("shop-db/Cargo.toml", b"[package]\nname = \"shop-db\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"),
    ("shop-db/src/lib.rs", b""),
];

/// Expects status 2, nothing on stdout and exactly this on stderr.
#[track_caller]
fn refuses(dir: &Dir, args: &[&str], stderr: &str) {
    let Ran { status, stdout, stderr: actual } = run(dir, args);
    assert_eq!(actual, stderr);
    assert_eq!((status, stdout.as_str()), (2, ""));
}

#[test]
fn a_manifest_that_is_not_there() {
    let dir = Dir::new("no-manifest", &[LIB]);
    refuses(&dir, &["--manifest-path", "x/Cargo.toml"], "error: manifest path `x/Cargo.toml` does not exist\n");
}

#[test]
fn a_manifest_that_is_broken() {
    let dir = Dir::new("broken-manifest", &[("Cargo.toml", b"[package\n"), LIB]);
    let ran = run(&dir, &[]);
    assert!(ran.stderr.starts_with("error: "), "{}", ran.stderr);
    assert!(ran.stderr.contains("Cargo.toml:1:9"), "{}", ran.stderr);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
}

#[test]
fn nothing_to_scan() {
    let dir = Dir::new("no-rust", &[("readme.md", b"# no Rust\n"), ("target/x.rs", b""), (".git/y.rs", b"")]);
    refuses(
        &dir,
        &[],
        "error: nothing to scan: no `Cargo.toml` in `ROOT` or any parent, and no Rust file below\n\
         \u{20} help: change to a Rust project, or name its manifest with `--manifest-path`\n",
    );
    let empty = Dir::new("no-targets", &[("Cargo.toml", b"[workspace]\nmembers = []\n")]);
    refuses(
        &empty,
        &[],
        "error: nothing to scan: no target of the selected packages is left\n\
         \u{20} help: choose packages with `-p` or `--workspace`, and targets with `--lib`, `--bins`…\n",
    );
}

#[test]
fn packages_that_do_not_exist() {
    let dir = Dir::new("packages", &WORKSPACE);
    refuses(
        &dir,
        &["-p", "shopp"],
        "error: package ID specification `shopp` did not match any packages\n\
         \u{20} help: a package with a similar name exists: `shop`\n",
    );
    refuses(&dir, &["-p", "x*"], "error: package pattern(s) `x*` not found in workspace `ROOT`\n");
    refuses(&dir, &["--exclude", "shop"], "error: --exclude can only be used together with --workspace\n");
    let ran = run(&dir, &["--workspace", "--exclude", "mail"]);
    assert!(
        ran.stderr.contains("\nwarning: excluded package(s) `mail` not found in workspace `ROOT`\n"),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.status, 0);
}

#[test]
fn targets_and_features_that_do_not_exist() {
    let dir = Dir::new("targets", &WORKSPACE);
    refuses(
        &dir,
        &["--bin", "shp"],
        "error: no bin target named `shp` in the selected packages\n\u{20} help: there are `shop`\n",
    );
    refuses(&dir, &["--example", "x"], "error: no example target named `x` in the selected packages\n");
    let one = Dir::new("features", &[MANIFEST, LIB]);
    refuses(
        &one,
        &["-F", "mial"],
        "error: none of the selected packages contains this feature: mial\n\u{20} help: did you mean `mail`?\n",
    );
    assert_eq!(run(&one, &["-F", "mail"]).status, 0);
}

#[test]
fn a_lock_file_that_would_change() {
    let dir = Dir::new("locked", &[MANIFEST, LIB]);
    let ran = run(&dir, &["--locked"]);
    assert!(
        ran.stderr.starts_with("error: cannot create the lock file ROOT/Cargo.lock because --locked"),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.status, 2);
    assert_eq!(run(&dir, &[]).status, 0);
    assert!(!dir.path().join("Cargo.lock").exists(), "nothing is written");
}

#[test]
fn wrong_use() {
    let dir = Dir::new("use", &[MANIFEST, LIB]);
    for (args, part) in [
        (&["-D", "PD999"] as &[&str], "there is no such code; there are PD001 (disclosure), PD002 (purpose)"),
        (&["--message-format", "yaml"], "[possible values: human, short, json, sarif, github, gitlab, junit]"),
        (&["--threads", "0"], "invalid value '0' for '--threads <N>'"),
        (&["--frobnicate"], "unexpected argument '--frobnicate' found"),
        (&["frobnicate"], "unrecognized subcommand 'frobnicate'"),
    ] {
        let ran = run(&dir, args);
        assert!(ran.stderr.starts_with("error: ") && ran.stderr.contains(part), "{args:?}: {}", ran.stderr);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{args:?}");
    }
}

#[test]
fn a_policy_that_can_not_be_read() {
    let dir = Dir::new("policy", &[MANIFEST, LIB, ("latin.toml", b"title = \"caf\xe9\"\n")]);
    refuses(
        &dir,
        &["--policy", "x.toml"],
        "error: the policy `ROOT/x.toml`, named on the command line, does not exist\n\
         \u{20} help: correct the path, or write a first policy with `cargo privacy init`\n",
    );
    refuses(
        &dir,
        &["--policy", "latin.toml"],
        "error: the policy `ROOT/latin.toml`, named on the command line, is not UTF-8 from byte 12 on\n\
         \u{20} help: save it as UTF-8\n",
    );
}

#[test]
fn a_policy_that_is_not_toml() {
    let dir =
        Dir::new("broken-policy", &[MANIFEST, LIB, ("privacy.toml", b"schema = 1\n[policy\ntitle = \"a\n[scan]\n")]);
    for args in
        [&[] as &[&str], &["policy", "check"], &["policy", "check", "privacy.toml"], &["--message-format=sarif"]]
    {
        let ran = run(&dir, args);
        snapshot("policy-syntax.txt", &ran.stderr);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{args:?}");
    }
}

#[test]
fn a_policy_that_is_in_order() {
    let dir = Dir::new("good-policy", &[MANIFEST, LIB, ("privacy.toml", b"schema = 1\n")]);
    let ran = run(&dir, &["policy", "check"]);
    assert_eq!(
        (ran.status, ran.stdout.as_str(), ran.stderr.as_str()),
        (
            0,
            "",
            "privacy: `privacy.toml` is in order; no field is marked yet, so what of it is used can't be told (`cargo privacy \
             suggest` lists fields)\n"
        )
    );
    let none = Dir::new("no-policy", &[MANIFEST, LIB]);
    refuses(
        &none,
        &["policy", "check"],
        "error: no `privacy.toml` in `ROOT`\n\u{20} help: name the policy: `cargo privacy policy check FILE`\n",
    );
}

#[test]
fn a_policy_that_the_manifest_names() {
    let with = |settings: &str| [MANIFEST.1, b"[workspace.metadata.privacy]\n", settings.as_bytes()].concat();
    let (missing, unknown, number) =
        (with("policy = \"rules/p.toml\"\n"), with("polcy = \"p\"\n"), with("policy = 1\n"));
    let dir = Dir::new("metadata-missing", &[("Cargo.toml", &missing), LIB]);
    refuses(
        &dir,
        &[],
        "error: the policy `ROOT/rules/p.toml`, named by `metadata.privacy.policy` in `Cargo.toml`, does not exist\n\
         \u{20} help: correct the path, or write a first policy with `cargo privacy init`\n",
    );
    let dir = Dir::new("metadata-unknown", &[("Cargo.toml", &unknown), LIB]);
    refuses(
        &dir,
        &[],
        "error: unknown key `polcy` in `metadata.privacy` of `Cargo.toml`\n\
         \u{20} help: the only key there is `policy`, the path of the policy file\n",
    );
    let dir = Dir::new("metadata-number", &[("Cargo.toml", &number), LIB]);
    refuses(
        &dir,
        &[],
        "error: `metadata.privacy.policy` in `Cargo.toml` is not a string\n\
         \u{20} help: write the path of the policy file, from the workspace root\n",
    );
}

#[test]
fn codes_are_explained_by_code_and_name() {
    let dir = Dir::new("explain", &[]);
    for what in ["PD003", "pd003", "condition"] {
        let ran = run(&dir, &["privacy", "explain", what]);
        assert!(ran.stdout.starts_with("# PD003 · condition\n"), "{}", ran.stdout);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    }
    let ran = run(&dir, &["explain", "disclosrue"]);
    assert_eq!(
        ran.stderr,
        "error: `disclosrue` is no code, and no clause of the policy\n  help: did you mean `disclosure`?\n"
    );
    let ran = run(&dir, &["explain", "PD999"]);
    assert!(
        ran.stderr.starts_with(
            "error: `PD999` is no code, and no clause of the policy\n  help: there are PD001 (disclosure), "
        ),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.status, 2);
}

#[test]
fn help_and_version_succeed() {
    let dir = Dir::new("help", &[]);
    for args in [&["privacy", "--help"] as &[&str], &["-V"], &["check", "-h"], &["policy", "--help"]] {
        let ran = run(&dir, args);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{args:?}");
        assert!(!ran.stdout.is_empty());
    }
}
