//! From a key stroke to new findings: edits in different files of a workspace of 200,000 lines, stage by stage.
//!
//! `cargo bench -p tests --bench edits [CRATES MODULES]` prints the median and the worst of 100 edits of each kind.

#![allow(clippy::print_stdout, clippy::expect_used)]

use std::sync::Mutex;
use std::time::{Duration, Instant};

use lint_core::analysis::{Analysis, Change, Report, Stage};
use lint_core::input::PolicyInput;
use tests::fixture::Fixture;
use tests::generated::{lines, workspace};

/// What is edited, and into what.
const KINDS: &[(&str, &str, &str)] = &[
    ("a letter in a text", "\"found {account}\"", "\"found_ {account}\""),
    ("a statement", "    let mut sum = 0;\n", "    let mut sum = 0;\n    let _other = ids.len();\n"),
    (
        "a disclosure more",
        "    let mut sum = 0;\n",
        "    let mut sum = 0;\n    for a in store.rows.values() { println!(\"{}\", a.email); }\n",
    ),
    ("what a helper returns", "outer(text) + 1", "outer(text) + 2 + text.len()"),
    (
        "a closure more",
        "    let visits = account.visits;\n",
        "    let visits = Some(account.visits).map(|v| v + 0).unwrap_or(0);\n",
    ),
    ("a comment between items", "pub fn hand_on", "// why\npub fn hand_on"),
    ("a field", "    pub visits: u32,\n", "    pub visits: u32,\n    pub other: u32,\n"),
];

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|a| a.parse().ok()).collect();
    let (crates, modules) = if let [c, m] = sizes[..] { (c, m) } else { (32, 80) };
    let program = workspace(crates, modules);
    let mut fixture = Fixture::parse(&program);
    let policy = PolicyInput {
        path: "privacy.toml".to_owned(),
        text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/flows/privacy.toml")).to_owned(),
    };
    fixture.project.policy.get_or_insert(policy);
    let mut analysis = Analysis::default();
    let start = Instant::now();
    let (report, stages) = run(&mut analysis, &fixture, Change::Any);
    println!(
        "{} lines, {} findings, from scratch {:?}: {stages}",
        lines(&program),
        report.findings.len(),
        start.elapsed()
    );
    let files: Vec<(String, String)> = fixture.files.iter().filter(|(p, _)| p.contains("/m")).cloned().collect();
    for (name, from, to) in KINDS {
        let edits = if *name == "a field" { 4 } else { 100 };
        let mut all: Vec<(Duration, String)> = Vec::new();
        for edit in 0..edits {
            let (path, text) = &files[edit * 997 % files.len()];
            assert!(text.contains(from), "{from}");
            for text in [text.replacen(from, to, 1), text.clone()] {
                fixture.source.insert(path.as_str(), text);
                let start = Instant::now();
                let (_, stages) = run(&mut analysis, &fixture, Change::Files(std::slice::from_ref(path)));
                all.push((start.elapsed(), stages));
            }
        }
        all.sort();
        let (median, stages) = &all[all.len() / 2];
        println!(
            "{name:25} median {median:8.1?} ({stages})  worst {:8.1?} ({})",
            all[all.len() - 1].0,
            all[all.len() - 1].1
        );
    }
}

fn run(analysis: &mut Analysis, fixture: &Fixture, change: Change<'_>) -> (Report, String) {
    let marks: Mutex<Vec<(Stage, Instant)>> = Mutex::default();
    let begins = |stage| marks.lock().expect("marks").push((stage, Instant::now()));
    let report = analysis.apply_observed(&fixture.project, &fixture.source, change, &begins);
    let marks = marks.into_inner().expect("marks");
    let times = marks.windows(2).map(|w| format!("{} {:.1?}", w[0].0.name(), w[1].1 - w[0].1));
    (report, times.collect::<Vec<_>>().join(", "))
}
