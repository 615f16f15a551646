//! Crates from outside the workspace: read from a path, from vendored sources, from what an earlier run kept, or not at all.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use cli_support::{Dir, Ran, run};

const POLICY: &[u8] = b"schema = 1\n[category.contact]\n[recipient.log]\n[[personal]]\nfield = \"app::Account::email\"\ncategory = \"contact\"\n";
const APP: &[u8] = b"pub struct Account { pub id: u32, pub email: String }
pub fn f(account: &Account) {
    let pair = kv::pair(account.email.clone(), account.id);
    println!(\"{}\", pair.0);
    println!(\"{}\", pair.1);
}
";
const KV: &[u8] = b"mod pairs;\npub use pairs::pair;\n";
const PAIRS: &[u8] = b"pub fn pair<A, B>(a: A, b: B) -> (A, B) { (a, b) }\n";
const KV_MANIFEST: &[u8] =
    b"[package]\nname = \"kv\"\nversion = \"1.2.3\"\nedition = \"2021\"\n[lib]\npath = \"src/lib.rs\"\n";
const FOUND: &str = "src/lib.rs:4:5: error[PD001]: `Account::email` must not go to `log`\n";

/// A workspace that depends on a crate beside it.
fn with_path(test: &str) -> Dir {
    let manifest = b"[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\nkv = { path = \"../kv\" }\n[workspace]\n";
    let dir = Dir::new(
        test,
        &[
            ("app/Cargo.toml", manifest),
            ("app/privacy.toml", POLICY),
            ("app/src/lib.rs", APP),
            ("kv/Cargo.toml", KV_MANIFEST),
            ("kv/src/lib.rs", KV),
            ("kv/src/pairs.rs", PAIRS),
        ],
    );
    lock(&dir);
    dir
}

fn lock(dir: &Dir) {
    let args = ["generate-lockfile", "--offline", "--quiet"];
    let status = Command::new(env!("CARGO")).args(args).current_dir(dir.path().join("app")).status().unwrap();
    assert!(status.success());
}

fn check(dir: &Dir, more: &[&str]) -> Ran {
    let args = ["check", "--manifest-path", "app/Cargo.toml", "--message-format", "short", "--stats"];
    run(dir, &[&args, more].concat())
}

/// What `--stats` says of outside crates: read, their files, missing.
fn outside(ran: &Ran) -> Vec<&str> {
    let lines = ran.stderr.lines().filter(|l| l.starts_with("outside "));
    lines.filter_map(|l| l.split_whitespace().last()).collect()
}

fn kept(dir: &Dir) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(dir.path().join("target/privacy/outlines")) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|e| e.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn a_path_outside_of_the_workspace_is_read_and_kept() {
    let dir = with_path("outside-path");
    let first = check(&dir, &[]);
    assert_eq!((first.stdout.as_str(), first.status), (FOUND, 1), "{}", first.stderr);
    assert_eq!(outside(&first), ["1", "2", "0"]);
    let files = kept(&dir);
    assert_eq!(files.len(), 1, "a file for the package, and nothing half written");
    assert!(files[0].file_name().unwrap().to_str().unwrap().starts_with("kv-1.2.3-"));
    let written = fs::metadata(&files[0]).unwrap().modified().unwrap();
    let second = check(&dir, &[]);
    assert_eq!((&second.stdout, outside(&second)), (&first.stdout, vec!["1", "2", "0"]));
    assert_eq!(fs::metadata(&files[0]).unwrap().modified().unwrap(), written, "what is kept is not written again");
}

#[test]
fn what_is_kept_and_damaged_or_old_is_made_anew() {
    let dir = with_path("outside-damaged");
    assert_eq!(check(&dir, &[]).stdout, FOUND);
    let file = kept(&dir).pop().unwrap();
    let whole = fs::read(&file).unwrap();
    let other_version =
        String::from_utf8(whole.clone()).unwrap().replacen("outlines 1.", "outlines 0.", 1).into_bytes();
    for damaged in [b"".to_vec(), b"\xff\xfe".to_vec(), whole[..whole.len() / 2].to_vec(), other_version] {
        fs::write(&file, damaged).unwrap();
        let ran = check(&dir, &[]);
        assert_eq!((ran.stdout.as_str(), ran.status), (FOUND, 1), "{}", ran.stderr);
        assert_eq!(fs::read(&file).unwrap(), whole);
    }
}

#[test]
fn a_file_that_changed_is_read_again() {
    let dir = with_path("outside-changed");
    assert_eq!(check(&dir, &[]).stdout, FOUND);
    let swapped = "pub fn pair<A, B>(a: A, b: B) -> (B, A) { (b, a) }\n// longer\n";
    fs::write(dir.path().join("kv/src/pairs.rs"), swapped).unwrap();
    assert_eq!(check(&dir, &[]).stdout, FOUND.replace(":4:", ":5:"));
}

#[test]
fn what_cargo_answered_holds_until_a_manifest_changes() {
    let dir = with_path("outside-answer");
    assert_eq!(check(&dir, &[]).stdout, FOUND);
    let answer = dir.path().join("target/privacy/metadata");
    let whole = fs::read(&answer).unwrap();
    for damaged in [&whole[..whole.len() / 2], b"", b"\xff"] {
        fs::write(&answer, damaged).unwrap();
        assert_eq!(check(&dir, &[]).stdout, FOUND);
        assert_eq!(fs::read(&answer).unwrap(), whole);
    }
    let manifest = String::from_utf8(KV_MANIFEST.to_vec()).unwrap().replace("src/lib.rs", "src/other.rs");
    fs::write(dir.path().join("kv/src/other.rs"), "pub fn pair<A, B>(a: A, b: B) -> (B, A) { (b, a) }\n").unwrap();
    fs::write(dir.path().join("kv/Cargo.toml"), manifest).unwrap();
    assert_eq!(check(&dir, &[]).stdout, FOUND.replace(":4:", ":5:"));
}

#[test]
fn where_nothing_can_be_kept_nothing_is_lost() {
    let dir = with_path("outside-unkept");
    fs::write(dir.path().join("target"), "no directory").unwrap();
    for _ in 0..2 {
        let ran = check(&dir, &[]);
        assert_eq!((ran.stdout.as_str(), ran.status), (FOUND, 1), "{}", ran.stderr);
    }
}

#[test]
fn vendored_sources_are_read() {
    let manifest = b"[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\nkv = \"1\"\n[workspace]\n";
    let config = b"[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"vendor\"\n";
    let dir = Dir::new(
        "outside-vendored",
        &[
            ("app/Cargo.toml", manifest),
            ("app/.cargo/config.toml", config),
            ("app/privacy.toml", POLICY),
            ("app/src/lib.rs", APP),
            ("app/vendor/kv/Cargo.toml", KV_MANIFEST),
            ("app/vendor/kv/.cargo-checksum.json", b"{\"files\":{}}"),
            ("app/vendor/kv/src/lib.rs", KV),
            ("app/vendor/kv/src/pairs.rs", PAIRS),
        ],
    );
    lock(&dir);
    let ran = check(&dir, &["--config", "app/.cargo/config.toml"]);
    assert_eq!((ran.stdout.as_str(), outside(&ran)), (FOUND, vec!["1", "2", "0"]), "{}", ran.stderr);
}

/// Cargo answers for all packages or for none: what is on disk counts all the same.
#[test]
fn packages_that_the_lock_file_names_are_found_where_another_is_missing() {
    let manifest = b"[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\nkv = \"1\"\ngone = \"2\"\n[workspace]\n";
    let lock = b"version = 4\n
[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"gone\", \"kv\"]\n
[[package]]\nname = \"gone\"\nversion = \"2.0.0\"\nsource = \"registry+file:///nowhere\"\n
[[package]]\nname = \"kv\"\nversion = \"1.2.3\"\nsource = \"registry+file:///nowhere\"\n";
    let gated = [b"#[cfg(feature = \"default\")]\n".as_slice(), KV].concat();
    let manifest_of_kv = [KV_MANIFEST, b"[features]\ndefault = []\n"].concat();
    let dir = Dir::new(
        "outside-locked",
        &[
            ("app/Cargo.toml", manifest),
            ("app/Cargo.lock", lock),
            ("app/privacy.toml", POLICY),
            ("app/src/lib.rs", &[APP, b"pub use gone::x;\n"].concat()),
            ("home/registry/src/nowhere/kv-1.2.3/Cargo.toml", &manifest_of_kv),
            ("home/registry/src/nowhere/kv-1.2.3/src/lib.rs", &gated),
            ("home/registry/src/nowhere/kv-1.2.3/src/pairs.rs", PAIRS),
        ],
    );
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-under-test"))
        .args(["check", "--message-format", "short", "--stats"])
        .current_dir(dir.path().join("app"))
        .env("CARGO_HOME", dir.path().join("home"))
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let ran = Ran { status: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) };
    assert_eq!((ran.stdout.as_str(), outside(&ran)), (FOUND, vec!["1", "2", "1"]), "{}", ran.stderr);
}

#[test]
fn a_source_that_is_not_there_is_no_error() {
    let dir = with_path("outside-missing");
    fs::remove_dir_all(dir.path().join("kv/src")).unwrap();
    let without_source = check(&dir, &[]);
    assert_eq!(outside(&without_source), ["0", "0", "1"]);
    assert!(without_source.stdout.contains(":4:5: error[PD001]"), "{}", without_source.stderr);
}

#[test]
fn threads_and_earlier_runs_change_nothing() {
    let dir = with_path("outside-threads");
    let first = check(&dir, &["-j", "1"]);
    let cached = check(&dir, &["-j", "8"]);
    fs::remove_dir_all(dir.path().join("target")).unwrap();
    let anew = check(&dir, &["-j", "8"]);
    assert_eq!((&first.stdout, &first.stderr), (&cached.stdout, &cached.stderr));
    assert_eq!((&first.stdout, &first.stderr), (&anew.stdout, &anew.stderr));
}
