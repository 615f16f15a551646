//! The column of one finding in every format: behind a tab, characters of two and four bytes and a very long literal, in a
//! file with CRLF. rustc counts characters; SARIF and editors count UTF-16 code units.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;
mod lsp_support;

use cli_support::{Dir, run};
use lsp_support::Client;
use serde_json::Value;

const HEAD: &str = "pub struct Account {\r\n\tpub email: String,\r\n}\r\n\r\npub fn log(a: &Account) {\r\n";
const CALL: &str = "println!(\"é😀 {}\", a.email)";
const POLICY: &str =
    "schema = 1\n[category.contact]\n[[personal]]\nfield = \"shop::Account::email\"\ncategory = \"contact\"\n";

/// The file, its only finding in line 6, with so many characters before it in a literal.
struct Case {
    dir: Dir,
    line: String,
    text: String,
}

impl Case {
    fn new(test: &str, long: usize) -> Self {
        let line = format!("\tlet _ = \"é😀{}\"; {CALL};", "x".repeat(long));
        let text = format!("{HEAD}{line}\r\n}}\r\n");
        let manifest = b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
        let files: [(&str, &[u8]); 3] =
            [("Cargo.toml", manifest), ("privacy.toml", POLICY.as_bytes()), ("src/lib.rs", text.as_bytes())];
        Self { dir: Dir::new(test, &files), line, text }
    }

    fn before(&self) -> &str {
        &self.line[..self.line.find(CALL).unwrap()]
    }

    /// The columns in characters, from 1 on.
    fn characters(&self) -> (usize, usize) {
        let start = self.before().chars().count() + 1;
        (start, start + CALL.chars().count())
    }

    /// The columns in UTF-16 code units, from 1 on.
    fn utf16(&self) -> (usize, usize) {
        let start = self.before().encode_utf16().count() + 1;
        (start, start + CALL.encode_utf16().count())
    }

    fn bytes(&self) -> (usize, usize) {
        let start = self.text.find(CALL).unwrap();
        (start, start + CALL.len())
    }

    fn printed(&self, format: &str) -> String {
        run(&self.dir, &["--message-format", format, "--no-cargo-check"]).stdout
    }
}

fn both(name: &str) -> [Case; 2] {
    [Case::new(&format!("columns-{name}"), 3), Case::new(&format!("columns-{name}-long"), 100_000)]
}

fn numbers(value: &Value, names: [&str; 2]) -> (usize, usize) {
    let number = |name: &str| usize::try_from(value[name].as_u64().unwrap()).unwrap();
    (number(names[0]), number(names[1]))
}

#[test]
fn short() {
    for case in both("short") {
        assert!(case.printed("short").starts_with(&format!("src/lib.rs:6:{}: error[PD001]", case.characters().0)));
    }
}

#[test]
fn human() {
    for case in both("human") {
        let printed = case.printed("human");
        assert!(printed.contains(&format!("--> src/lib.rs:6:{}\n", case.characters().0)), "{printed}");
        assert!(printed.len() < 3_000, "a long line is cut down to what is pointed at");
        let lines: Vec<&str> = printed.lines().collect();
        let at = lines.iter().position(|l| l.contains("a.email)")).unwrap();
        // Tabs are drawn as four columns and a face as two; the carets stand below the call.
        let width = |text: &str| text.chars().map(|c| if c == '😀' { 2 } else { 1 }).sum::<usize>();
        let start = width(&lines[at][..lines[at].find("println").unwrap()]);
        let carets = &lines[at + 1..].iter().find(|l| l.contains('^')).unwrap();
        assert_eq!(carets.find('^'), Some(start), "{printed}");
    }
}

#[test]
fn json() {
    for case in both("json") {
        let first: Value = serde_json::from_str(case.printed("json").lines().next().unwrap()).unwrap();
        let span = &first["message"]["spans"][0];
        assert_eq!(numbers(span, ["line_start", "line_end"]), (6, 6));
        assert_eq!(numbers(span, ["column_start", "column_end"]), case.characters());
        assert_eq!(numbers(span, ["byte_start", "byte_end"]), case.bytes());
        assert_eq!(span["text"][0]["text"], case.line.as_str(), "the line without its break");
        assert_eq!(numbers(&span["text"][0], ["highlight_start", "highlight_end"]), case.characters());
    }
}

#[test]
fn sarif() {
    for case in both("sarif") {
        let log: Value = serde_json::from_str(&case.printed("sarif")).unwrap();
        assert_eq!(log["runs"][0]["columnKind"], "utf16CodeUnits");
        let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
        assert_eq!(numbers(region, ["startLine", "endLine"]), (6, 6));
        assert_eq!(numbers(region, ["startColumn", "endColumn"]), case.utf16());
    }
}

#[test]
fn github() {
    for case in both("github") {
        let (start, end) = case.characters();
        let expected = format!("::error file=src/lib.rs,line=6,endLine=6,col={start},endColumn={end},title=");
        assert!(case.printed("github").starts_with(&expected));
    }
}

#[test]
fn gitlab() {
    for case in both("gitlab") {
        let all: Value = serde_json::from_str(&case.printed("gitlab")).unwrap();
        let positions = &all[0]["location"]["positions"];
        let at = |end: &str| numbers(&positions[end], ["line", "column"]);
        assert_eq!((at("begin"), at("end")), ((6, case.characters().0), (6, case.characters().1)));
    }
}

#[test]
fn junit() {
    for case in both("junit") {
        let printed = case.printed("junit");
        let document = roxmltree::Document::parse(&printed).unwrap();
        let failed = document.descendants().find(|n| n.has_tag_name("failure")).unwrap().parent().unwrap();
        assert_eq!((failed.attribute("file"), failed.attribute("line")), (Some("src/lib.rs"), Some("6")));
        assert!(printed.contains(&format!("src/lib.rs:6:{}\n", case.characters().0)));
    }
}

#[test]
fn editors() {
    let case = Case::new("columns-lsp", 100_000);
    let path = case.dir.path().join("src/lib.rs");
    let mut client = Client::start(&[case.dir.path()]);
    client.open(&path, &case.text);
    client.wait(&path, &["PD001"]);
    let (_, shown) = &client.shown[&lsp_support::uri(&path)];
    let range = &shown[0]["range"];
    let (start, end) = case.utf16();
    assert_eq!(numbers(&range["start"], ["line", "character"]), (5, start - 1));
    assert_eq!(numbers(&range["end"], ["line", "character"]), (5, end - 1));
    client.end();
}
