//! The flow suite: programs under `flows/`, a topic a file, with the expected findings in comments on their lines.
//!
//! Each comment is a test of its own (`topic:line: what`), and each file one more: that nothing else is found.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use tests::expect::{self, Expectation, Seen};

fn main() {
    let args = Arguments::from_args();
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("flows");
    let mut files: Vec<_> = std::fs::read_dir(&dir)
        .expect("the folder of the flow suite")
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .collect();
    files.sort();
    only_the_topic(&args, &mut files);
    let trials = files.iter().flat_map(|path| trials(path)).collect();
    libtest_mimic::run(&args, trials).exit();
}

/// Whose filter names topics wants no others analysed.
fn only_the_topic(args: &Arguments, files: &mut Vec<PathBuf>) {
    let Some(wanted) = args.filter.as_deref().and_then(|f| f.split(':').next()) else { return };
    let is_wanted = |path: &PathBuf| topic(path).contains(wanted);
    if files.iter().any(is_wanted) {
        files.retain(is_wanted);
    }
}

fn topic(path: &Path) -> String {
    path.file_stem().and_then(|s| s.to_str()).unwrap_or("unnamed").to_owned()
}

fn trials(path: &Path) -> Vec<Trial> {
    let topic = topic(path);
    let text = std::fs::read_to_string(path).expect("a program of the flow suite");
    let expected = match expect::expectations(&text) {
        Ok(expected) => expected,
        Err(error) => return vec![Trial::test(format!("{topic}: comments"), move || Err(Failed::from(error)))],
    };
    let seen: Arc<Vec<Seen>> = Arc::new(tests::analyse::seen_in(&topic, &text));
    let mut trials: Vec<Trial> = expected
        .iter()
        .map(|expectation| {
            let (seen, expectation) = (Arc::clone(&seen), expectation.clone());
            let name = format!("{topic}:{}: {}", expectation.line, expectation.text);
            Trial::test(name, move || expect::judge(&expectation, &seen).map_err(Failed::from))
        })
        .collect();
    trials.push(nothing_else(&topic, expected, seen));
    trials
}

fn nothing_else(topic: &str, expected: Vec<Expectation>, seen: Arc<Vec<Seen>>) -> Trial {
    Trial::test(format!("{topic}: nothing else"), move || {
        let extra = expect::unexpected(&expected, &seen);
        if extra.is_empty() {
            return Ok(());
        }
        let lines: Vec<String> = extra.iter().map(|s| format!("line {}: {}", s.line, expect::describe(s))).collect();
        Err(Failed::from(lines.join("\n")))
    })
}
