//! Baselines: findings that are known and accepted for now, so that only new ones are reported.
//!
//! A baseline is a text file, a row a finding, sorted, so that it merges line by line:
//!
//! ```text
//! # cargo privacy baseline 1
//! PD001 b511f4eec85e219a:1 src/mail.rs:42: `email` goes to `log`, …
//! ```
//!
//! The code and the fingerprint count; what follows is for the reader. Rows are matched by number: of three findings with one
//! hash a baseline with two rows of it leaves one. Knows nothing of where the file is.

use std::fmt::Write;

use super::{Code, Finding};
use crate::base::{Map, Span, TextRange};

const HEADER: &str = "# cargo privacy baseline 1";

/// A row: a finding that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands in the file.
    pub range: TextRange,
    /// The finding's code.
    pub code: Code,
    /// The hash of its fingerprint, without the number behind it.
    pub hash: String,
}

/// A row that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowError {
    /// Where it stands in the file.
    pub range: TextRange,
    /// What is wrong.
    pub message: String,
}

/// The findings that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    rows: Vec<Row>,
}

/// What a baseline leaves of findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Those that it does not know, in their order.
    pub new: Vec<Finding>,
    /// Its rows that no finding matches, in their order.
    pub stale: Vec<Row>,
    /// How many findings it knows.
    pub known: usize,
}

impl Baseline {
    /// Reads a baseline, with everything that is wrong in it.
    pub fn parse(text: &str) -> (Self, Vec<RowError>) {
        let (mut rows, mut errors) = (Vec::new(), Vec::new());
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let row = line.trim();
            let at = start + line.find(row).unwrap_or_default();
            start += line.len();
            if row.is_empty() || row.starts_with('#') {
                continue;
            }
            let range = TextRange::from(at..at + row.len());
            match parse_row(row, range) {
                Ok(row) => rows.push(row),
                Err(message) => errors.push(RowError { range, message }),
            }
        }
        (Self { rows }, errors)
    }

    /// A baseline that knows these findings.
    pub fn knowing<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Self {
        let row =
            |f: &Finding| Row { range: TextRange::default(), code: f.code, hash: hash(&f.fingerprint).to_owned() };
        Self { rows: findings.into_iter().map(row).collect() }
    }

    /// Of each finding, whether it is new.
    pub fn is_new(&self, findings: &[Finding]) -> Vec<bool> {
        let mut left = self.left();
        findings.iter().map(|finding| take(&mut left, finding).is_none()).collect()
    }

    /// Takes the findings that it knows out.
    pub fn compare(&self, findings: Vec<Finding>) -> Compared {
        let mut left = self.left();
        let (mut new, mut known) = (Vec::new(), 0);
        for finding in findings {
            match take(&mut left, &finding) {
                Some(_) => known += 1,
                None => new.push(finding),
            }
        }
        let mut stale: Vec<Row> = left.into_sorted().into_iter().flat_map(|(_, rows)| rows).cloned().collect();
        stale.sort_by_key(|row| row.range);
        Compared { new, stale, known }
    }
}

/// The rows of each code and hash, the first one last.
type Left<'b> = Map<(Code, String), Vec<&'b Row>>;

impl Baseline {
    fn left(&self) -> Left<'_> {
        let mut left = Left::new();
        for row in self.rows.iter().rev() {
            left.entry((row.code, row.hash.clone())).or_default().push(row);
        }
        left
    }
}

/// The row that knows a finding, which then knows no other.
fn take<'b>(left: &mut Left<'b>, finding: &Finding) -> Option<&'b Row> {
    left.get_mut(&(finding.code, hash(&finding.fingerprint).to_owned()))?.pop()
}

/// A baseline that knows exactly these findings.
///
/// `place_of` says where that is, for the reader: `src/mail.rs:42`.
pub fn write(findings: &[Finding], place_of: impl Fn(Span) -> String) -> String {
    let row = |f: &Finding| {
        let message: Vec<&str> = f.message.split_whitespace().collect();
        format!("{} {} {}: {}", f.code, f.fingerprint, place_of(f.primary.span), message.join(" "))
    };
    let mut rows: Vec<String> = findings.iter().map(row).collect();
    rows.sort();
    rows.iter().fold(format!("{HEADER}\n"), |mut text, row| {
        let _ = writeln!(text, "{row}");
        text
    })
}

fn parse_row(row: &str, range: TextRange) -> Result<Row, String> {
    let mut words = row.split_whitespace();
    let code = words.next().unwrap_or_default();
    let code =
        Code::parse(code).ok_or_else(|| format!("`{code}` is no code; a row starts with one, such as `PD001`"))?;
    let hash = hash(words.next().unwrap_or_default());
    if hash.len() != 16 || !hash.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(
            "the code is not followed by a fingerprint; write the baseline anew with `--write-baseline`".to_owned()
        );
    }
    Ok(Row { range, code, hash: hash.to_owned() })
}

fn hash(fingerprint: &str) -> &str {
    fingerprint.split(':').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Baseline, write};
    use crate::base::{FileId, TextRange};
    use crate::findings::{Code, Finding, Label, Level};

    fn finding(code: Code, fingerprint: &str) -> Finding {
        Finding {
            code,
            level: Level::Deny,
            message: "`email` goes\nto `log`".into(),
            primary: Label { span: TextRange::new(0, 1).in_file(FileId(0)), text: String::new() },
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
            krate: None,
            fingerprint: fingerprint.into(),
        }
    }

    #[test]
    fn what_is_written_knows_all_of_it() {
        let findings =
            vec![finding(Code::Purpose, "b511f4eec85e219a:1"), finding(Code::Disclosure, "0011f4eec85e219a:1")];
        let text = write(&findings, |span| format!("src/mail.rs:{}", span.range.hi));
        assert_eq!(
            text,
            "# cargo privacy baseline 1\n\
             PD001 0011f4eec85e219a:1 src/mail.rs:1: `email` goes to `log`\n\
             PD002 b511f4eec85e219a:1 src/mail.rs:1: `email` goes to `log`\n"
        );
        let (baseline, errors) = Baseline::parse(&text);
        assert_eq!(errors, []);
        let compared = baseline.compare(findings);
        assert_eq!((compared.new.len(), compared.stale.len(), compared.known), (0, 0, 2));
    }

    #[test]
    fn rows_are_matched_by_number_and_what_is_left_is_stale() {
        let (baseline, _) =
            Baseline::parse("PD001 b511f4eec85e219a:1 x\nPD001 b511f4eec85e219a:2 y\r\nPD002 b511f4eec85e219a:1\n");
        let three = ["b511f4eec85e219a:1", "b511f4eec85e219a:2", "b511f4eec85e219a:3"];
        let compared = baseline.compare(three.map(|f| finding(Code::Disclosure, f)).into());
        assert_eq!((compared.new.len(), compared.known), (1, 2));
        assert_eq!(compared.new[0].fingerprint, "b511f4eec85e219a:3");
        assert_eq!(compared.stale.len(), 1);
        assert_eq!(compared.stale[0].range, TextRange::new(55, 79));
    }

    #[test]
    fn all_rows_that_can_not_be_read_are_errors() {
        let (baseline, errors) = Baseline::parse("# known\n\n  PD999 b511f4eec85e219a:1\nPD001 xyz\nPD001\n");
        assert_eq!(baseline, Baseline::default());
        let found: Vec<_> = errors.iter().map(|e| (e.range.lo, e.range.hi)).collect();
        assert_eq!(found, [(11, 35), (36, 45), (46, 51)]);
    }
}
