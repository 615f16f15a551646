//! Each rendering of findings made by hand: tabs, CRLF, characters beyond the basic plane, several files, several flows.

mod cli_support;

use cargo_privacy::render::json::{Origin, Rendered};
use cargo_privacy::render::{View, github, gitlab, human, json, junit, sarif, short, summary};
use cli_support::{sample, snapshot};
use lint_core::base::{FileId, TextRange};
use lint_core::findings::Label;
use lint_core::input::SourceMap;
use serde_json::{Value, json};

#[test]
fn human_reads_like_a_compiler() {
    let sample = sample::shop();
    let text: String = sample.findings.iter().map(|f| human::to_string(&sample.view(), f, false)).collect();
    snapshot("render/human.txt", &text);
}

#[test]
fn colours_change_nothing_but_colours() {
    let sample = sample::shop();
    for finding in &sample.findings {
        let ansi = human::to_string(&sample.view(), finding, true);
        let mut plain = String::new();
        let mut in_sequence = false;
        for c in ansi.chars() {
            match (in_sequence, c) {
                (false, '\u{1b}') => in_sequence = true,
                (false, c) => plain.push(c),
                (true, 'm') => in_sequence = false,
                (true, _) => {}
            }
        }
        assert!(ansi.contains("\u{1b}["));
        let trimmed = |t: &str| t.lines().map(|l| l.trim_end().to_owned()).collect::<Vec<_>>();
        assert_eq!(trimmed(&plain), trimmed(&human::to_string(&sample.view(), finding, false)));
    }
}

#[test]
fn short_is_a_line_a_finding() {
    let sample = sample::shop();
    snapshot("render/short.txt", &short::write(&sample.view()));
}

#[test]
fn sarif_holds_what_the_contract_asks() {
    let sample = sample::shop();
    let text = sarif::write(&sample.view(), &[]);
    let log: Value = serde_json::from_str(&text).unwrap();
    let run = &log["runs"][0];
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    assert_eq!(run["originalUriBaseIds"]["SRCROOT"]["uri"], "file:///work%20space/shop/");
    assert_eq!(run["tool"]["driver"]["rules"].as_array().unwrap().len(), 13);

    let logged = &run["results"][0];
    let at = &logged["locations"][0]["physicalLocation"];
    assert_eq!(at["artifactLocation"], json!({ "uri": "src/mail%20%C3%A9.rs", "uriBaseId": "SRCROOT" }));
    // `mail` in `\tinfo!("😀 {}", mail);`: the face is one character and two UTF-16 units.
    assert_eq!(at["region"], json!({ "startLine": 5, "startColumn": 17, "endLine": 5, "endColumn": 21 }));
    let steps = logged["codeFlows"][0]["threadFlows"][0]["locations"].as_array().unwrap();
    assert_eq!(steps.len(), 2);
    assert_eq!(steps[1]["location"]["physicalLocation"], *at);
    assert_eq!(
        logged["properties"],
        json!({
            "data": ["shop::models::Account::email"], "categories": ["registration"], "recipient": "log",
            "purposes": ["customer-service"], "missing": [], "clauses": ["C.4"],
        })
    );
    assert!(logged["partialFingerprints"]["primaryLocationLineHash"].as_str().unwrap().ends_with(":1"));

    let printed = &run["results"][1];
    assert_eq!(printed["codeFlows"].as_array().unwrap().len(), 2, "a flow for each field");
    for result in run["results"].as_array().unwrap() {
        let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
    }

    // The rules repeat the code pages: the snapshot shows one of them.
    let mut log = log.clone();
    log["runs"][0]["tool"]["driver"]["rules"].as_array_mut().unwrap().truncate(1);
    for part in ["text", "markdown"] {
        log["runs"][0]["tool"]["driver"]["rules"][0]["help"][part] = "(the page)".into();
    }
    log["runs"][0]["tool"]["driver"]["version"] = "(version)".into();
    log["runs"][0]["tool"]["driver"]["semanticVersion"] = "(version)".into();
    snapshot("render/sarif.json", &(serde_json::to_string_pretty(&log).unwrap() + "\n"));
}

#[test]
fn json_has_cargos_lines() {
    let sample = sample::shop();
    let origin = |_: &_| Origin {
        package_id: "path+file:///work%20space/shop#0.1.0".into(),
        manifest_path: "/work space/shop/Cargo.toml".into(),
        target: json!({ "kind": ["lib"], "name": "shop" }),
    };
    let mut lines = json::write(&sample.view(), &sample.findings, Rendered::Plain, origin);
    lines += &json::build_finished(false);
    let mut pretty = String::new();
    for line in lines.lines() {
        let mut value: Value = serde_json::from_str(line).unwrap();
        if value["reason"] == "compiler-message" {
            assert!(
                value["message"]["rendered"].as_str().unwrap().starts_with(value["message"]["level"].as_str().unwrap())
            );
            value["message"]["code"]["explanation"] = "(the page)".into();
            value["message"]["rendered"] = "(as human)".into();
        }
        pretty += &(serde_json::to_string_pretty(&value).unwrap() + "\n");
    }
    snapshot("render/json.txt", &pretty);

    let short = json::write(&sample.view(), &sample.findings, Rendered::Short, origin);
    let first: Value = serde_json::from_str(short.lines().next().unwrap()).unwrap();
    assert!(first["message"]["rendered"].as_str().unwrap().starts_with("src/mail é.rs:5:16: error[PD001]: "));
}

#[test]
fn github_gitlab_and_junit() {
    let sample = sample::shop();
    snapshot("render/github.txt", &github::write(&sample.view()));
    snapshot("render/gitlab.json", &gitlab::write(&sample.view()));
    snapshot("render/junit.xml", &junit::write(&sample.view()));
}

#[test]
fn no_findings_are_well_formed_too() {
    let sources = SourceMap::default();
    let view = View { findings: &[], sources: &sources, root: "/shop" };
    assert_eq!(short::write(&view), "");
    assert_eq!(gitlab::write(&view), "[]\n");
    let log: Value = serde_json::from_str(&sarif::write(&view, &[])).unwrap();
    assert_eq!(log["runs"][0]["results"], json!([]));
    assert!(junit::write(&view).contains("tests=\"13\" failures=\"0\""));
}

#[test]
fn spans_that_fit_no_file_do_not_fail() {
    let mut sample = sample::shop();
    let finding = &mut sample.findings[0];
    finding.primary.span = TextRange::new(90, 99_999).in_file(FileId(1));
    finding.secondary[0].span = TextRange::new(5, 3).in_file(FileId(7));
    finding.secondary[1].span = TextRange::new(99_999, 7).in_file(FileId(0));
    let view = sample.view();
    let finding = &sample.findings[0];
    assert!(human::to_string(&view, finding, false).starts_with("error[PD001]: "));
    short::write(&view);
    sarif::write(&view, &[]);
    json::write(&view, view.findings, Rendered::Plain, |_| Origin::default());
    github::write(&view);
    gitlab::write(&view);
    junit::write(&view);
}

#[test]
fn the_summary_counts_by_level() {
    let sample = sample::shop();
    let line = summary::line(&sample.findings, 2, std::time::Duration::from_millis(314));
    assert_eq!(line, "privacy: 2 errors, 1 warning, 1 note in 2 files, 0.31 s");
    let more = summary::more(&sample.findings).unwrap();
    assert_eq!(more, "for more about PD001, PD003, PD102, PD107, try `cargo privacy explain PD001`");
}

#[test]
fn what_a_finding_lists_itself_stands_beside_its_steps() {
    let mut sample = sample::shop();
    let finding = &mut sample.findings[1];
    finding.secondary = vec![Label { span: finding.primary.span, text: "looks like `contact` data".into() }];
    let text = human::to_string(&sample.view(), &sample.findings[1], false);
    for part in ["printed with `Debug`; looks like `contact` data", "`account` holds it", "email` is marked here"] {
        assert!(text.contains(part), "{text}");
    }
}
