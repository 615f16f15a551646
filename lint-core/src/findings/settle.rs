//! The last step of an analysis: levels applied, findings in order, each once, with their fingerprints.
//!
//! The same finding comes up more than once where a file belongs to several crates (a module of both `lib.rs` and `main.rs`,
//! a library that is scanned with and without `cfg(test)`); the first crate keeps it.

use std::cmp::Ordering;

use super::{Finding, Level, Levels, fingerprint};
use crate::base::{FileId, Span, TextRange};

/// Settles findings. `path_of` gives a file's path, by which files are ordered, since ids depend on what was read first;
/// `text_of` the source text at a span.
pub fn settle<'a>(
    findings: &mut Vec<Finding>,
    levels: &Levels,
    path_of: impl Fn(FileId) -> &'a str,
    text_of: impl Fn(Span) -> Option<&'a str>,
) {
    for finding in findings.iter_mut() {
        finding.level = levels.of(finding.code);
    }
    findings.retain(|f| f.level != Level::Allow);
    let place = |f: &Finding| -> (&'a str, TextRange) { (path_of(f.primary.span.file), f.primary.span.range) };
    findings.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| by_content(a, b)).then_with(|| a.krate.cmp(&b.krate)));
    findings.dedup_by(|later, kept| place(later) == place(kept) && by_content(later, kept) == Ordering::Equal);
    fingerprint::assign(findings, text_of);
}

/// What makes two findings at one place the same.
fn by_content(a: &Finding, b: &Finding) -> Ordering {
    a.code
        .cmp(&b.code)
        .then_with(|| a.message.cmp(&b.message))
        .then_with(|| a.data.cmp(&b.data))
        .then_with(|| a.recipient.cmp(&b.recipient))
        .then_with(|| a.missing.cmp(&b.missing))
}

#[cfg(test)]
mod tests {
    use super::settle;
    use crate::base::{FileId, TextRange};
    use crate::findings::{Code, Finding, Label, Level, Levels};

    fn finding(code: Code, file: u32, at: u32, krate: usize) -> Finding {
        Finding {
            code,
            level: Level::Note,
            message: code.name().into(),
            primary: Label { span: TextRange::new(at, at + 1).in_file(FileId(file)), text: String::new() },
            secondary: Vec::new(),
            flows: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            data: Vec::new(),
            categories: Vec::new(),
            recipient: None,
            purposes: Vec::new(),
            missing: Vec::new(),
            clauses: Vec::new(),
            rules: Vec::new(),
            fixes: Vec::new(),
            accepted: None,
            in_function: String::new(),
            krate: Some(krate),
            fingerprint: String::new(),
        }
    }

    #[test]
    fn findings_are_ordered_by_path_and_place_and_each_is_kept_once() {
        let mut findings = vec![
            finding(Code::Disclosure, 0, 5, 1),
            finding(Code::Disclosure, 1, 9, 0),
            finding(Code::Disclosure, 0, 5, 0),
            finding(Code::Purpose, 0, 5, 0),
            finding(Code::StaleAllow, 0, 1, 0),
        ];
        let levels = Levels::new([(Code::StaleAllow, Level::Allow)]);
        settle(&mut findings, &levels, |file| ["b.rs", "a.rs"][file.0 as usize], |_| None);
        let seen: Vec<_> = findings.iter().map(|f| (f.code, f.primary.span.file.0, f.krate, f.level)).collect();
        assert_eq!(
            seen,
            [
                (Code::Disclosure, 1, Some(0), Level::Deny),
                (Code::Disclosure, 0, Some(0), Level::Deny),
                (Code::Purpose, 0, Some(0), Level::Deny),
            ]
        );
        assert!(findings.iter().all(|f| !f.fingerprint.is_empty()));
    }
}
