//! SARIF as GitHub and Microsoft's validator want it, of whole workspaces.
//!
//! With `PRIVACY_SARIF_VALIDATOR`, the path of the program in the npm package `@microsoft/sarif-multitool-linux`, each log
//! goes through it too, as `.ci/run` sees to.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

mod cli_support;

use std::path::Path;
use std::process::Command;

use cargo_privacy::render::{View, sarif};
use cli_support::{Dir, run, sample};
use lint_core::findings::Level;
use serde_json::Value;

/// Warnings of the validator that stay, each with the reason.
const STAYS: [(&str, &str); 1] =
    [("SARIF2005", "`informationUri`: the packages name no homepage yet; it is written once their manifests do")];

const MANIFEST: (&str, &[u8]) =
    ("Cargo.toml", b"[package]\nname = \"shop\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");

/// One disclosure that is a finding, two that are accepted, an allow that is stale, names that are wrong in code and policy.
const LIB: &str = r#"
#[path = "mail box/größe 😀.rs"]
mod mail;

#[derive(Debug, privacy::PersonalData)]
pub struct Account {
    #[personal(category = "registration")]
    pub email: String,
    #[personal(category = "registration")]
    pub phone: String,
    #[personal(category = "registratoin")]
    pub name: String,
}

#[privacy::allow("PD001", reason = "the operator's own \"test\" account")]
pub fn accepted(account: &Account) {
    println!("{}", account.email);
}

pub fn accepted_too(account: &Account) {
    // privacy: allow(PD001): agreed with legal, see ticket 12
    println!("{account:?}");
}

// privacy: allow(PD001): once there was a log here
pub fn clean() {}
"#;

const MAIL: &str = "use crate::Account;\r\n\r\npub fn log(account: &Account) {\r\n\tlet _x = \"😀é\"; println!(\"{account:?}\");\r\n}\r\n";

const POLICY: &str = "schema = 1\n[category.registration]\n[purpose.support]\n[[allow]]\ndata = [\"registration\"]\nto = [\"nobody\"]\nfor = [\"support\"]\n";

fn workspace(test: &str) -> Dir {
    let mut manifest = MANIFEST.1.to_vec();
    let macros = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lint-macros").canonicalize().unwrap();
    manifest.extend(
        format!("[dependencies]\nprivacy = {{ package = \"lint-macros\", path = \"{}\" }}\n", macros.display()).bytes(),
    );
    let good =
        POLICY.replace("nobody", "service-provider").replace("[[allow]]", "[recipient.service-provider]\n[[allow]]");
    Dir::new(
        &format!("sarif {test} é"),
        &[
            ("Cargo.toml", &manifest),
            ("privacy.toml", good.as_bytes()),
            ("src/lib.rs", LIB.as_bytes()),
            ("src/mail box/größe 😀.rs", MAIL.as_bytes()),
        ],
    )
}

fn log(dir: &Dir, args: &[&str]) -> (String, Value) {
    let ran = run(dir, &[&["--message-format", "sarif", "--offline"], args].concat());
    // The summary is the last line of stderr of any run that came to its end.
    assert!(ran.stderr.contains("privacy: "), "{}", ran.stderr);
    let log = serde_json::from_str(&ran.stdout).unwrap();
    (ran.stdout, log)
}

fn results(log: &Value) -> &[Value] {
    log["runs"][0]["results"].as_array().unwrap()
}

/// Sees that no text is empty, that every place has its four bounds and that every link leads to a related place.
fn is_sound(value: &Value) {
    match value {
        Value::String(text) => assert!(!text.is_empty()),
        Value::Array(all) => all.iter().for_each(is_sound),
        Value::Object(all) => {
            for (key, inner) in all {
                assert!(!key.is_empty());
                if key == "region" || key == "deletedRegion" {
                    for bound in ["startLine", "startColumn", "endLine", "endColumn"] {
                        assert!(inner[bound].as_u64().is_some_and(|n| n > 0), "{bound}: {inner}");
                    }
                }
                is_sound(inner);
            }
        }
        _ => {}
    }
}

/// What the validator says, each line an error or warning that is not known.
fn validated(text: &str, name: &str) {
    let Some(program) = std::env::var_os("PRIVACY_SARIF_VALIDATOR") else { return };
    let dir = Dir::new(&format!("validator {name}"), &[("log.sarif", text.as_bytes())]);
    let output = Command::new(program)
        .args(["validate", "log.sarif", "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"])
        .current_dir(dir.path())
        .env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("Analysis completed successfully"), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let wrong: Vec<&str> = said
        .lines()
        .filter(|l| l.contains(": error ") || l.contains(": warning "))
        .filter(|l| !STAYS.iter().any(|(rule, _)| l.contains(&format!("warning {rule}:"))))
        .collect();
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
}

#[test]
fn a_workspace_with_everything_in_it() {
    let dir = workspace("all");
    let (text, log) = log(&dir, &[]);
    is_sound(&log);
    validated(&text, "a workspace");
    let run = &log["runs"][0];
    assert!(run["originalUriBaseIds"]["SRCROOT"]["uri"].as_str().unwrap().starts_with("file:///"));
    let of = |code: &str| results(&log).iter().filter(|r| r["ruleId"] == code).collect::<Vec<_>>();

    let disclosures = of("PD001");
    let is_accepted = |r: &&&Value| r["suppressions"].as_array().is_some_and(|s| !s.is_empty());
    let reasons: Vec<&str> = disclosures
        .iter()
        .filter(is_accepted)
        .map(|r| r["suppressions"][0]["justification"].as_str().unwrap())
        .collect();
    assert_eq!(reasons, ["the operator's own \"test\" account", "agreed with legal, see ticket 12"]);
    let open: Vec<&&Value> = disclosures.iter().filter(|r| !is_accepted(r)).collect();
    let [open] = open.as_slice() else { panic!("{open:?}") };
    assert_eq!(open["suppressions"], serde_json::json!([]), "all results say whether they are suppressed");
    let place = &open["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "src/mail%20box/gr%C3%B6%C3%9Fe%20%F0%9F%98%80.rs");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&4.into(), &18.into()));
    assert_eq!(open["codeFlows"].as_array().unwrap().len(), open["properties"]["data"].as_array().unwrap().len());
    let related: Vec<&str> =
        open["relatedLocations"].as_array().unwrap().iter().map(|l| l["message"]["text"].as_str().unwrap()).collect();
    assert!(related.contains(&"`shop::Account::email` is marked here"), "{related:?}");
    assert!(related.contains(&"nothing permits this data to go to `log`"), "{related:?}");

    assert_eq!(
        of("PD101")[0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"],
        "\"registration\""
    );
    assert_eq!(of("PD106").len(), 1);
}

#[test]
fn what_is_wrong_with_the_baseline_and_the_policy_has_a_place() {
    let dir = workspace("baseline");
    std::fs::write(dir.path().join("known.txt"), "PD001 b511f4eec85e219a:1 src/lib.rs:1: gone\n").unwrap();
    let (text, log) = log(&dir, &["--baseline", "known.txt"]);
    is_sound(&log);
    validated(&text, "a baseline");
    let stale =
        results(&log).iter().find(|r| r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "known.txt");
    assert_eq!(stale.unwrap()["ruleId"], "PD106");
}

#[test]
fn rules_say_what_github_shows() {
    let sources = lint_core::input::SourceMap::default();
    let log: Value =
        serde_json::from_str(&sarif::write(&View { findings: &[], sources: &sources, root: "/shop" }, &[])).unwrap();
    is_sound(&log);
    for rule in log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap() {
        for text in ["/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown"] {
            assert!(
                rule.pointer(text).and_then(Value::as_str).is_some_and(|t| !t.is_empty()),
                "{text} of {}",
                rule["id"]
            );
        }
        let weight: f64 = rule["properties"]["security-severity"].as_str().unwrap().parse().unwrap();
        assert!(weight > 0.0 && weight <= 10.0);
        assert!(["very-high", "high", "medium", "low"].iter().any(|p| rule["properties"]["precision"] == *p));
    }
}

#[test]
fn no_more_results_than_github_reads_and_the_weightiest_of_them() {
    let mut sample = sample::shop();
    let many: Vec<_> = (0..26_000).map(|n| sample.findings[2 + n % 2].clone()).collect();
    sample.findings.splice(2..2, many);
    sample.findings[20_000].level = Level::Deny;
    let text = sarif::write(&sample.view(), &[]);
    let log: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(results(&log).len(), 25_000);
    assert_eq!(results(&log).iter().filter(|r| r["level"] == "error").count(), 3);
    let said = log["runs"][0]["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap();
    assert!(said.starts_with("1004 results are left out"), "{said}");
}

#[test]
fn the_example_and_this_repository() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    for (name, dir) in [("the example", root.join("examples/marketplace")), ("this repository", root)] {
        let output = Command::new(env!("CARGO_BIN_EXE_cargo-privacy-under-test"))
            .args(["privacy", "--message-format", "sarif", "--exit-zero"])
            .current_dir(dir)
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let log: Value = serde_json::from_str(&text).unwrap();
        is_sound(&log);
        validated(&text, name);
        assert!(results(&log).iter().all(|r| r["locations"].as_array().is_some_and(|l| l.len() == 1)));
    }
}
