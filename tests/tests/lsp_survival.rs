//! What an editor does to a language server in a day: half-typed files, deleted files, other manifests, no policy, a thousand
//! edits, two workspaces.

mod cli_support;
mod lsp_support;

use std::fs;

use cli_support::Dir;
use lsp_support::{Client, uri};
use serde_json::json;

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
const POLICY: &str = "schema = 1\n[category.contact]\n[purpose.support]\n[recipient.log]\n\
    [[personal]]\nfield = \"shop::User::email\"\ncategory = \"contact\"\npurposes = [\"support\"]\n";
const LIB: &str = "mod mail;\npub struct User { pub email: String }\n";
const BROKEN: &str = "pub fn send(user: &crate::User) {\n    println!(\"{}\", user.email);\n}\n";
const MENDED: &str = "pub fn send(_user: &crate::User) {\n    println!(\"sent\");\n}\n";

fn shop(test: &str) -> Dir {
    let files: [(&str, &str); 4] =
        [("Cargo.toml", MANIFEST), ("privacy.toml", POLICY), ("src/lib.rs", LIB), ("src/mail.rs", BROKEN)];
    Dir::new(test, &files.map(|(name, text)| (name, text.as_bytes())))
}

#[test]
fn findings_follow_the_buffer_and_not_the_disk() {
    let dir = shop("lsp-buffer");
    let mail = dir.path().join("src/mail.rs");
    let mut client = Client::start(&[dir.path()]);
    client.wait(&mail, &["PD001"]);
    client.open(&mail, MENDED);
    client.wait(&mail, &[]);
    client.change(&mail, BROKEN);
    client.wait(&mail, &["PD001"]);
    client.change(&mail, MENDED);
    client.wait(&mail, &[]);
    // What is closed unsaved counts as it is on disk.
    client.close(&mail);
    client.wait(&mail, &["PD001"]);
    client.end();
}

#[test]
fn a_half_typed_file_and_a_deleted_one_are_survived() {
    let dir = shop("lsp-broken");
    let (lib, mail) = (dir.path().join("src/lib.rs"), dir.path().join("src/mail.rs"));
    let mut client = Client::start(&[dir.path()]);
    client.open(&mail, BROKEN);
    client.wait(&mail, &["PD001"]);
    for cut in 0..BROKEN.len() {
        client.change(&mail, &BROKEN[..cut]);
    }
    client.change(&mail, BROKEN);
    client.wait(&mail, &["PD001"]);
    client.close(&mail);
    fs::remove_file(&mail).expect("the file was there");
    client.on_disk(&mail);
    client.wait(&mail, &[]);
    client.wait(&lib, &["PD107"]);
    fs::write(&mail, BROKEN).expect("the directory is there");
    client.on_disk(&mail);
    client.wait(&lib, &[]);
    client.wait(&mail, &["PD001"]);
    client.end();
}

#[test]
fn manifests_and_policies_may_change_and_go() {
    let dir = shop("lsp-manifest");
    let (manifest, policy) = (dir.path().join("Cargo.toml"), dir.path().join("privacy.toml"));
    let mail = dir.path().join("src/mail.rs");
    let mut client = Client::start(&[dir.path()]);
    client.wait(&mail, &["PD001"]);
    // The row of the policy names the crate; under another name it matches nothing.
    fs::write(&manifest, MANIFEST.replace("shop", "shop-two")).expect("writable");
    client.on_disk(&manifest);
    client.wait(&mail, &[]);
    fs::write(&manifest, "[package\n").expect("writable");
    client.on_disk(&manifest);
    fs::write(&manifest, format!("{MANIFEST}\n")).expect("writable");
    client.on_disk(&manifest);
    client.wait(&mail, &["PD001"]);
    // Half a policy: its error is shown, and the findings stay.
    client.open(&policy, POLICY);
    client.change(&policy, &format!("{POLICY}[recipient.x\n"));
    client.wait(&policy, &["PD101"]);
    client.wait(&mail, &["PD001"]);
    client.change(&policy, &POLICY.replace("category = \"contact\"", "category = \"contakt\""));
    client.wait(&policy, &["PD101"]);
    client.close(&policy);
    client.wait(&policy, &[]);
    fs::remove_file(&policy).expect("the policy was there");
    client.on_disk(&policy);
    client.wait(&mail, &[]);
    fs::write(&policy, POLICY).expect("writable");
    client.on_disk(&policy);
    client.wait(&mail, &["PD001"]);
    client.end();
}

#[test]
fn a_thousand_edits_in_two_workspaces_take_no_more_memory() {
    let (one, two) = (shop("lsp-one"), shop("lsp-two"));
    let paths = [one.path().join("src/mail.rs"), two.path().join("src/mail.rs")];
    let mut client = Client::start(&[one.path(), two.path()]);
    for path in &paths {
        client.open(path, BROKEN);
        client.wait(path, &["PD001"]);
    }
    let mut early = None;
    for edit in 0..1000u32 {
        let path = &paths[edit as usize % 2];
        client.change(path, if edit % 4 < 2 { MENDED } else { BROKEN });
        if edit % 100 < 2 {
            client.wait(path, if edit % 4 < 2 { &[] } else { &["PD001"] });
        }
        if edit == 300 {
            early = client.memory();
        }
    }
    for path in &paths {
        client.change(path, BROKEN);
        client.wait(path, &["PD001"]);
    }
    if let (Some(early), Some(late)) = (early, client.memory()) {
        assert!(late < early + early / 4, "{early} KiB after 300 edits, {late} KiB after 1,000");
    }
    client.end();
}

#[test]
fn names_complete_and_fields_tell_of_themselves() {
    let dir = shop("lsp-answers");
    let (lib, policy) = (dir.path().join("src/lib.rs"), dir.path().join("privacy.toml"));
    let mut client = Client::start(&[dir.path()]);
    client.wait(&dir.path().join("src/mail.rs"), &["PD001"]);
    client.open(&lib, &format!("// 😀 é\n{LIB}"));
    client.wait(&lib, &[]);
    let at = |path: &std::path::Path, line: u32, character: u32| json!({ "textDocument": { "uri": uri(path) }, "position": { "line": line, "character": character } });
    let hover = client.ask("textDocument/hover", &at(&lib, 2, 26));
    let text = hover["contents"]["value"].as_str().unwrap_or_default().to_owned();
    assert!(text.contains("category: `contact`") && text.contains("`log` at mail.rs:2: **PD001**"), "{text}");
    client.open(&policy, &format!("{POLICY}[[allow]]\ndata = [\""));
    let names = client.ask("textDocument/completion", &at(&policy, 9, 9));
    assert_eq!(names[0]["label"], "contact", "{names}");
    client.end();
}
