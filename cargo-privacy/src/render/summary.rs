//! The line that ends a run: `privacy: 3 errors, 1 warning in 214 files, 0.31 s`.

use std::time::Duration;

use lint_core::findings::{Code, Finding, Level};

/// The line, for findings in so many files.
pub fn line(findings: &[Finding], files: usize, took: Duration) -> String {
    let count = |level| findings.iter().filter(|f| f.level == level).count();
    let parts = [(count(Level::Deny), "error"), (count(Level::Warn), "warning"), (count(Level::Note), "note")];
    let found: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, word)| plural(*n, word)).collect();
    let found = if found.is_empty() { "no findings".to_owned() } else { found.join(", ") };
    format!("privacy: {found} in {}, {:.2} s", plural(files, "file"), took.as_secs_f64())
}

/// Where to read more: the codes that were found, each once.
pub fn more(findings: &[Finding]) -> Option<String> {
    let codes: Vec<&str> =
        Code::ALL.iter().filter(|c| findings.iter().any(|f| f.code == **c)).map(|c| c.code()).collect();
    let first = codes.first()?;
    Some(match codes.len() {
        1 => format!("for more about it, try `cargo privacy explain {first}`"),
        _ => format!("for more about {}, try `cargo privacy explain {first}`", codes.join(", ")),
    })
}

/// How to go on where there is no policy, after so many fields were found that look like personal data.
pub fn go_on(suggestions: usize) -> String {
    let fields = match suggestions {
        0 => return "privacy: write a policy with `cargo privacy init`, and mark what it speaks of".to_owned(),
        1 => "1 unmarked field looks".to_owned(),
        n => format!("{n} unmarked fields look"),
    };
    format!("privacy: {fields} like personal data; go on with `cargo privacy suggest` and `cargo privacy init`")
}

fn plural(n: usize, word: &str) -> String {
    if n == 1 { format!("1 {word}") } else { format!("{n} {word}s") }
}

#[cfg(test)]
mod tests {
    use super::line;
    use std::time::Duration;

    #[test]
    fn one_is_not_many() {
        assert_eq!(line(&[], 1, Duration::from_millis(314)), "privacy: no findings in 1 file, 0.31 s");
    }
}
