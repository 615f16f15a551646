//! `suggest`, and the first run on a project that nobody prepared.

mod cli_support;

use std::fs;
use std::path::Path;
use std::process::Command;

use cli_support::{Dir, run, snapshot};

const LIB: &str = "//! A shop.\n\n#[derive(Debug, Clone)]\npub struct Account {\n    pub id: u64,\n    /// Where to write.\n    pub email: String,\n    pub(crate) phone_number: Option<String>,\n    pub email_count: u32,\n    pub email_verified: bool,\n    pub num_uncertainty: f64,\n    pub billing_address: Address,\n}\n\n#[derive(Debug, Clone)]\npub struct Address {\n    pub street: String,\n    pub zip_code: u32,\n}\n\npub enum Event { Login { client_ip: std::net::IpAddr, at: u64 }, Bind { address: std::net::SocketAddr } }\n\npub struct Renamed { pub mail_to: Vec<String>, pub card_number: u64 }\n\npub fn greet(account: &Account) {\n    println!(\"hello {}\", account.email);\n    println!(\"{}\", account.id);\n}\n\npub fn sent(account: &Account) -> u32 {\n    println!(\"{:?}\", account.billing_address);\n    account.email_count\n}\n";
const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n# kept\n";

fn project(name: &str, manifest: &str) -> Dir {
    Dir::new(name, &[("Cargo.toml", manifest.as_bytes()), ("src/lib.rs", LIB.as_bytes())])
}

#[test]
fn a_first_run_shows_where_what_looks_like_personal_data_goes() {
    let dir = project("first-run", &format!("{MANIFEST}[workspace]\n"));
    let ran = run(&dir, &["--message-format", "short"]);
    assert_eq!(ran.status, 1);
    snapshot("suggest/first-run.txt", &format!("{}{}", ran.stdout, ran.stderr));
    let for_people = run(&dir, &[]).stdout;
    let overview = for_people.split_once("what looks like personal data, and where it goes:\n").expect("an overview").1;
    snapshot("suggest/overview.txt", overview);
}

#[test]
fn fields_are_listed_with_their_reason_and_where_their_data_goes() {
    let dir = project("suggest", &format!("{MANIFEST}[workspace]\n"));
    let ran = run(&dir, &["suggest"]);
    assert_eq!(ran.status, 0);
    snapshot("suggest/list.txt", &format!("{}{}", ran.stdout, ran.stderr));
}

const WORDS: &str = "use validator::Validate;\n\n#[derive(Validate, serde::Deserialize)]\npub struct Form {\n    #[validate(email)]\n    pub to: String,\n    #[serde(rename = \"phoneNumber\")]\n    pub number: String,\n    /// The member's date of birth.\n    pub born: String,\n    /// Fails where the email address is taken already, or the phone number.\n    pub taken: String,\n    /// Number of phone numbers\n    pub count: u32,\n    #[validate(length(min = 8), must_match = \"email\")]\n    pub other: String,\n    pub sender: mail::EmailAddress,\n}\n\npub struct PhoneNumber(String);\npub struct Address(std::net::SocketAddr);\n#[derive(diesel::Queryable)]\npub struct Row {\n    #[diesel(column_name = passport_number)]\n    pub document: String,\n}\n";

#[test]
fn comments_checks_columns_and_types_are_reasons_too() {
    let lib = format!("{WORDS}mod mail {{ pub use email_address::EmailAddress; }}\n");
    let manifest = format!("{MANIFEST}[workspace]\n");
    let dir = Dir::new("suggest-words", &[("Cargo.toml", manifest.as_bytes()), ("src/lib.rs", lib.as_bytes())]);
    let ran = run(&dir, &["suggest"]);
    assert_eq!(ran.status, 0);
    snapshot("suggest/words.txt", &ran.stdout);
}

#[test]
fn applied_suggestions_compile_and_change_nothing_else() {
    let macros = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lint-macros").canonicalize().expect("the macros");
    let manifest = format!(
        "{MANIFEST}[dependencies]\nlabels = {{ package = \"lint-macros\", path = \"{}\" }}\n[workspace]\n",
        macros.display()
    );
    let dir = project("suggest-apply", &manifest);
    let ran = run(&dir, &["suggest", "--apply", "--offline"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let text = fs::read_to_string(dir.path().join("src/lib.rs")).expect("the file");
    snapshot("suggest/applied.rs", &text);
    assert_eq!(fs::read_to_string(dir.path().join("Cargo.toml")).expect("the manifest"), manifest);
    let mut without: Vec<&str> = text.lines().filter(|l| !l.trim_start().starts_with("#[personal(")).collect();
    without.retain(|l| *l != "#[derive(labels::PersonalData)]");
    let target =
        Path::new(env!("CARGO_BIN_EXE_cargo-privacy-under-test")).parent().expect("a folder").join("suggest-apply");
    let built = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet"])
        .current_dir(dir.path())
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("cargo starts");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let again = run(&dir, &["suggest", "--offline"]);
    assert_eq!(again.stdout, "");
}

#[test]
fn the_dependency_is_added_once_and_the_manifest_stays_as_it_was() {
    let dir = project("suggest-manifest", MANIFEST);
    let ran = run(&dir, &["suggest", "--apply"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let text = fs::read_to_string(dir.path().join("Cargo.toml")).expect("the manifest");
    let version = env!("CARGO_PKG_VERSION");
    let line = format!("privacy = {{ package = \"lint-macros\", version = \"{version}\" }}\n");
    assert_eq!(text, format!("{MANIFEST}\n[dependencies]\n{line}"));
}
