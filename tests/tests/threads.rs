//! The same input gives the same bytes, however many threads there are, and however they are scheduled.

use lint_core::analysis::Report;
use tests::analyse::report_of;
use tests::generated::workspace;

/// All that a report says, as text.
fn text_of(report: &Report) -> String {
    let mut text = format!("{:?}\n", report.stats);
    for finding in &report.findings {
        text.push_str(&format!("{finding:?}\n"));
    }
    text
}

fn on_threads(threads: usize, program: &str) -> String {
    let pool = lint_core::syntax::pool(threads).expect("threads");
    pool.install(|| text_of(&report_of("threads", program)))
}

fn assert_same(name: &str, program: &str, runs: usize) {
    let one = on_threads(1, program);
    for _ in 0..runs {
        let eight = on_threads(8, program);
        let differs = one.lines().zip(eight.lines()).find(|(a, b)| a != b);
        assert!(differs.is_none() && one.len() == eight.len(), "{name}: {differs:#?}");
    }
}

#[test]
fn a_workspace_says_the_same_on_one_and_on_eight_threads() {
    let program = workspace(4, 6);
    let text = on_threads(1, &program);
    assert!(text.contains("Disclosure") || text.contains("Condition"), "{text}");
    assert_same("workspace", &program, 2);
}

#[test]
fn the_flow_suite_says_the_same_on_one_and_on_eight_threads() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/flows");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "rs")) {
        assert_same(&file.display().to_string(), &std::fs::read_to_string(file).unwrap(), 1);
    }
}
