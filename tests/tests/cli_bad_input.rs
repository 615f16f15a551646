//! Bad input: a clear message with its place, the right exit status, and the rest of the work still done.

mod cli_support;

use cli_support::{Dir, run};

const MANIFEST: (&str, &[u8]) =
    ("Cargo.toml", b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n");
const POLICY: (&str, &[u8]) = (
    "privacy.toml",
    b"schema = 1\n[category.contact]\n[recipient.log]\n[[personal]]\nfield = \"shop::Account::email\"\ncategory = \"contact\"\n",
);
const LEAK: &str = "pub struct Account { pub email: String }\npub fn f(a: &Account) { println!(\"{}\", a.email); }\n";

#[test]
fn a_file_that_does_not_parse_leaves_the_rest() {
    let lib = format!("mod broken;\n{LEAK}");
    let files = [MANIFEST, POLICY, ("src/lib.rs", lib.as_bytes()), ("src/broken.rs", b"fn f() { (1 + ; }\nfn g( {")];
    let ran = run(&Dir::new("bad-source", &files), &[]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("note[PD107]: this does not parse"), "{}", ran.stdout);
    assert!(ran.stdout.contains("src/broken.rs:"), "{}", ran.stdout);
    assert!(ran.stdout.contains("error[PD001]: `Account::email` must not go to `log`"), "{}", ran.stdout);
}

#[test]
fn all_errors_of_a_policy_are_shown_at_once() {
    let policy = b"schema = 1\n[category.contact]\nparnt = \"x\"\n[recipient.log]\n[[allow]]\ndata = [\"contcat\"]\nto = [\"lgo\"]\n";
    let files = [MANIFEST, ("privacy.toml", policy.as_slice()), ("src/lib.rs", LEAK.as_bytes())];
    let ran = run(&Dir::new("bad-policy", &files), &[]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    for wanted in ["privacy.toml:3:1", "did you mean `parent`?", "did you mean `contact`?", "did you mean `log`?"] {
        assert!(ran.stderr.contains(wanted), "{wanted}: {}", ran.stderr);
    }
}

#[test]
fn a_policy_that_is_no_toml() {
    let files = [MANIFEST, ("privacy.toml", b"schema = = 1\n".as_slice()), ("src/lib.rs", b"")];
    let ran = run(&Dir::new("no-toml", &files), &[]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("error: the policy is not TOML\n  --> privacy.toml:1:10"), "{}", ran.stderr);
}

#[test]
fn no_policy_is_said_and_stops_nothing() {
    let ran = run(&Dir::new("no-policy", &[MANIFEST, ("src/lib.rs", LEAK.as_bytes())]), &[]);
    assert_eq!(ran.status, 1);
    assert!(ran.stdout.contains("looks like `contact` data"), "{}", ran.stdout);
    assert!(ran.stderr.contains("no `privacy.toml` at the workspace root"), "{}", ran.stderr);
}

#[test]
fn what_is_not_there_is_named() {
    let dir = Dir::new("nothing", &[("notes.txt", b"no Rust here")]);
    let ran = run(&dir, &[]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("nothing to scan: no `Cargo.toml` in `ROOT`"), "{}", ran.stderr);
    let ran = run(&dir, &["--manifest-path", "else/Cargo.toml"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("manifest path `else/Cargo.toml` does not exist"), "{}", ran.stderr);
    let ran = run(&Dir::new("no-such-policy", &[MANIFEST, ("src/lib.rs", b"")]), &["--policy", "else.toml"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("else.toml"), "{}", ran.stderr);
}

#[test]
fn a_broken_manifest_is_shown() {
    let ran = run(&Dir::new("bad-manifest", &[("Cargo.toml", b"[package\n"), ("src/lib.rs", b"")]), &[]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("Cargo.toml:1:9"), "{}", ran.stderr);
}

#[test]
fn a_toolchain_that_is_not_here_is_not_needed() {
    let toolchain = ("rust-toolchain.toml", b"[toolchain]\nchannel = \"1.31.0\"\n".as_slice());
    let ran = run(&Dir::new("toolchain", &[MANIFEST, POLICY, toolchain, ("src/lib.rs", LEAK.as_bytes())]), &[]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(!ran.stderr.contains("backtrace"), "{}", ran.stderr);
}

#[test]
fn odd_files_are_read_or_said() {
    let deep = format!("pub fn f() -> u8 {{ {}1{} }}", "(".repeat(20_000), ")".repeat(20_000));
    let lib = format!("mod deep;\nmod empty;\nmod bytes;\nmod lines;\n{LEAK}");
    let files = [
        MANIFEST,
        POLICY,
        ("src/lib.rs", lib.as_bytes()),
        ("src/deep.rs", deep.as_bytes()),
        ("src/empty.rs", b""),
        ("src/bytes.rs", b"\xff\xfe\x00"),
        ("src/lines.rs", b"\xef\xbb\xbf#![allow(dead_code)]\r\nfn f() {}\r\n"),
    ];
    let ran = run(&Dir::new("odd-files", &files), &[]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("src/deep.rs"), "{}", ran.stdout);
    assert!(ran.stdout.contains("src/bytes.rs"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("src/lines.rs"), "{}", ran.stdout);
    assert!(ran.stdout.contains("error[PD001]"), "{}", ran.stdout);
}
