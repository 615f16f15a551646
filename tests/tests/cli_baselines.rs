//! Baselines and accepted findings of real code: what a baseline still knows after an edit, what is new, what is stale, and
//! what `--show-allowed` lists.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use std::fs;

use cli_support::{Dir, Ran, run};

const POLICY: &str = "schema = 1\n[category.contact]\n[purpose.support]\n[recipient.mail]\n[[personal]]\nfield = \"shop::Account::email\"\ncategory = \"contact\"\n[[personal]]\nfield = \"shop::Account::phone\"\ncategory = \"contact\"\n[[sink]]\ncall = \"shop::Mailer::send\"\nrecipient = \"mail\"\n";

const LIB: &str = r#"#[derive(Debug)]
pub struct Account {
    pub email: String,
    pub phone: String,
}

pub struct Mailer;

impl Mailer {
    pub fn send(&self, _to: &str, _text: &str) {}
}

pub fn welcome(account: &Account, mailer: &Mailer) {
    let mail = &account.email;
    println!("welcome {mail}");
    println!("welcome {mail}");
    eprintln!("{:?} {}", account, 1);
    mailer.send(mail, "welcome");
    let all = [&account.phone];
    print!("{}", all[0]);
    [1].iter().for_each(|_| mailer.send(&account.phone, "called"));
}
"#;

/// The same after rustfmt with other settings, other names for locals, and lines before it.
const EDITED: &str = r#"//! A shop.

use std::fmt;

#[derive(Debug)]
pub struct Account { pub email: String, pub phone: String }

pub struct Mailer;

impl fmt::Display for Mailer {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) }
}

impl Mailer {
    pub fn send(&self, _to: &str, _text: &str) {}
}

pub fn welcome(
    a: &Account,
    sender: &Mailer,
) {
    // Where it goes.
    let address = &a.email;
    println!(
        "welcome {address}",
    );
    println!("welcome {address}");
    eprintln!(
        "{:?} {}",
        a, 1
    );
    sender
        .send(address, "welcome");
    let numbers = [&a.phone];
    print!("{}", numbers[0]);
    [1].iter()
        .for_each(|_| {
            sender.send(&a.phone, "called");
        });
}
"#;

fn workspace(test: &str) -> Dir {
    let manifest = b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
    Dir::new(test, &[("Cargo.toml", manifest), ("privacy.toml", POLICY.as_bytes()), ("src/lib.rs", LIB.as_bytes())])
}

fn write(dir: &Dir, text: &str) {
    fs::write(dir.path().join("src/lib.rs"), text).unwrap();
}

fn against_baseline(dir: &Dir) -> Ran {
    run(dir, &["--baseline", "known.txt", "--message-format=short"])
}

#[test]
fn moved_lines_renamed_locals_and_reformatting_change_nothing() {
    let dir = workspace("baseline-edited");
    let found = run(&dir, &["--message-format=short"]).stdout.lines().count();
    assert_eq!(found, 6);
    let written = run(&dir, &["--write-baseline", "known.txt"]);
    assert_eq!(written.stderr, "privacy: 6 findings written to `known.txt`\n");
    let rows = fs::read_to_string(dir.path().join("known.txt")).unwrap();
    assert!(rows.lines().skip(1).all(|row| row.contains(" src/lib.rs:")), "{rows}");
    assert!(rows.contains(" src/lib.rs:15: ") && rows.contains(" src/lib.rs:16: "), "{rows}");
    for text in [LIB.to_owned(), EDITED.to_owned(), EDITED.replace('\n', "\r\n")] {
        write(&dir, &text);
        assert_eq!(run(&dir, &["--message-format=short"]).stdout.lines().count(), found);
        let ran = against_baseline(&dir);
        assert_eq!((ran.status, ran.stdout.as_str()), (0, ""), "{text}");
    }
}

#[test]
fn what_is_new_is_told_and_what_is_gone_is_stale() {
    let dir = workspace("baseline-counted");
    run(&dir, &["--write-baseline", "known.txt"]);
    // A third one like two that are known, and another text.
    write(
        &dir,
        &LIB.replace(
            "    eprintln!",
            "    println!(\"welcome {mail}\");\n    println!(\"bye {mail}\");\n    eprintln!",
        ),
    );
    let ran = against_baseline(&dir);
    assert_eq!((ran.status, ran.stdout.lines().count()), (1, 2), "{}", ran.stdout);
    assert!(ran.stdout.contains("src/lib.rs:18:5: error[PD001]"), "{}", ran.stdout);
    // Another function, another recipient.
    write(&dir, &LIB.replace("pub fn welcome", "pub fn greet"));
    assert_eq!(against_baseline(&dir).stdout.matches("error[PD001]").count(), 6);

    write(&dir, &LIB.replacen("    println!(\"welcome {mail}\");\n", "", 1));
    let ran = against_baseline(&dir);
    assert_eq!(ran.status, 0);
    let [row] = ran.stdout.lines().collect::<Vec<_>>()[..] else { panic!("{}", ran.stdout) };
    assert!(row.starts_with("known.txt:") && row.contains("warning[PD106]: this row of the baseline"), "{row}");
    let strict = run(&dir, &["--baseline", "known.txt", "-D", "PD106"]);
    assert_eq!(strict.status, 1);
    assert_eq!(run(&dir, &["--baseline", "known.txt", "-D", "PD106", "--exit-zero"]).status, 0);
}

#[test]
fn what_is_accepted_is_listed_with_its_reason() {
    let dir = workspace("allowed");
    let text = LIB
        .replacen("    println!", "    // privacy: allow(PD001): agreed with legal, see ticket 12\n    println!", 1)
        .replace("pub struct Mailer;", "pub struct Mailer;\n\n#[cfg_attr(any(), derive(Debug))]\npub struct Nothing;");
    write(&dir, &text);
    assert_eq!(run(&dir, &["--message-format=short"]).stdout.lines().count(), 5);
    let listed = "src/lib.rs:19:5: allowed[PD001]: `Account::email` must not go to `log`\n    src/lib.rs:18: agreed with legal, see ticket 12\n";
    for format in ["short", "human"] {
        let ran = run(&dir, &["--show-allowed", "--message-format", format]);
        assert_eq!(ran.status, 1);
        assert!(ran.stdout.ends_with(listed), "{}", ran.stdout);
    }
    let json = run(&dir, &["--show-allowed", "--message-format=json", "--no-cargo-check"]).stdout;
    let notes: Vec<&str> = json.lines().filter(|l| l.contains("accepted: agreed with legal, see ticket 12")).collect();
    assert_eq!(notes.len(), 1);
    let note: serde_json::Value = serde_json::from_str(notes[0]).unwrap();
    assert_eq!(note["message"]["level"], "note");
}
