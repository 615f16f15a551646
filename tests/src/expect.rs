//! Expected findings, written as comments on the lines of a program.
//!
//! ```text
//! log::info!("{}", account.email);   //~ PD001 Account::email -> log
//! log::info!("{}", account.id);      //~ silent
//! //~^ PD003 Account::phone -> mail (consent)
//! //~ MISSING PD001 Account::email -> log: why it is not found yet
//! //~ SPURIOUS PD001 Account::id -> log: why it is found wrongly
//! ```
//!
//! `//~^` speaks of the line above, `//~^^` of the one above that. Data is named by the end of its path; all of a finding's
//! data must be listed, or none. What stands in parentheses are the missing conditions. A known gap fails once it is mended.

/// What is expected of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The 1-based line that it speaks of.
    pub line: usize,
    /// What.
    pub kind: Kind,
    /// The comment's text.
    pub text: String,
}

/// What is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// This finding.
    Found(Pattern),
    /// No finding at all.
    Silent,
    /// A finding that ought to be there and is not yet.
    Missing(Pattern),
    /// A finding that ought not to be there and still is.
    Spurious(Pattern),
}

/// What a finding looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// `PD001`
    pub code: String,
    /// The ends of the data's paths; empty: any.
    pub data: Vec<String>,
    /// To whom; `None`: anyone.
    pub recipient: Option<String>,
    /// The missing conditions; empty: any.
    pub missing: Vec<String>,
}

/// What a finding is, as far as patterns ask.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The 1-based line.
    pub line: usize,
    /// `PD001`
    pub code: String,
    /// The data's paths.
    pub data: Vec<String>,
    /// To whom.
    pub recipient: Option<String>,
    /// The missing conditions.
    pub missing: Vec<String>,
}

impl Pattern {
    /// Reads `PD001 A::b, A::c -> log (consent)`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (text, missing) = match text.trim().strip_suffix(')').and_then(|t| t.rsplit_once('(')) {
            Some((head, inside)) => (head, words(inside)),
            None => (text, Vec::new()),
        };
        let (head, recipient) = match text.split_once("->") {
            Some((head, to)) => (head, Some(to.trim().to_owned())),
            None => (text, None),
        };
        let (code, data) = head.trim().split_once(char::is_whitespace).unwrap_or((head.trim(), ""));
        if !code.starts_with("PD") || code.len() != 5 {
            return Err(format!("`{code}` is no code of a finding"));
        }
        Ok(Self { code: code.to_owned(), data: words(data), recipient, missing })
    }

    /// Whether a finding is what the pattern says.
    pub fn matches(&self, seen: &Seen) -> bool {
        let named = |want: &String| seen.data.iter().any(|d| d == want || d.ends_with(&format!("::{want}")));
        self.code == seen.code
            && (self.data.is_empty() || (self.data.len() == seen.data.len() && self.data.iter().all(named)))
            && self.recipient.as_ref().is_none_or(|r| seen.recipient.as_ref() == Some(r))
            && (self.missing.is_empty() || self.missing == seen.missing)
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// Reads the expectations of a text; errors name their line.
pub fn expectations(text: &str) -> Result<Vec<Expectation>, String> {
    let mut all = Vec::new();
    for (i, line) in text.lines().enumerate() {
        for comment in line.split("//~").skip(1) {
            let ups = comment.chars().take_while(|c| *c == '^').count();
            let body = comment[ups..].trim();
            let kind = kind(body).map_err(|e| format!("line {}: {e}", i + 1))?;
            all.push(Expectation { line: i + 1 - ups, kind, text: body.to_owned() });
        }
    }
    Ok(all)
}

fn kind(body: &str) -> Result<Kind, String> {
    let known_gap = |rest: &str| {
        // The reason is behind the last colon that has a space after it: paths have colons too.
        let (pattern, why) = rest.split_once(": ").ok_or("a known gap says why, after a colon")?;
        if why.trim().is_empty() {
            return Err("a known gap says why, after a colon".to_owned());
        }
        Pattern::parse(pattern)
    };
    if body == "silent" || body.starts_with("silent:") || body.starts_with("silent ") {
        return Ok(Kind::Silent);
    }
    if let Some(rest) = body.strip_prefix("MISSING ") {
        return known_gap(rest).map(Kind::Missing);
    }
    if let Some(rest) = body.strip_prefix("SPURIOUS ") {
        return known_gap(rest).map(Kind::Spurious);
    }
    Pattern::parse(body).map(Kind::Found)
}

/// Judges one expectation against all findings of its file.
pub fn judge(expectation: &Expectation, seen: &[Seen]) -> Result<(), String> {
    let here: Vec<&Seen> = seen.iter().filter(|s| s.line == expectation.line).collect();
    let found = |pattern: &Pattern| here.iter().any(|s| pattern.matches(s));
    let what = || match here.as_slice() {
        [] => "nothing is found there".to_owned(),
        some => some.iter().map(|s| describe(s)).collect::<Vec<_>>().join("; "),
    };
    match &expectation.kind {
        Kind::Found(pattern) if !found(pattern) => Err(format!("expected {}, but {}", expectation.text, what())),
        Kind::Silent if !here.is_empty() => Err(format!("expected silence, but {}", what())),
        Kind::Missing(pattern) if found(pattern) => Err("this gap is mended: make it an expectation".to_owned()),
        Kind::Spurious(pattern) if !found(pattern) => Err("this false alarm is gone: make it `silent`".to_owned()),
        _ => Ok(()),
    }
}

/// The findings that no comment speaks of.
pub fn unexpected<'a>(expectations: &[Expectation], seen: &'a [Seen]) -> Vec<&'a Seen> {
    seen.iter()
        .filter(|s| {
            !expectations.iter().any(|e| match &e.kind {
                Kind::Found(p) | Kind::Spurious(p) => e.line == s.line && p.matches(s),
                Kind::Silent => e.line == s.line,
                Kind::Missing(_) => false,
            })
        })
        .collect()
}

/// A finding in the words of a comment.
pub fn describe(seen: &Seen) -> String {
    let mut text = format!("{} {}", seen.code, seen.data.join(", "));
    if let Some(recipient) = &seen.recipient {
        text.push_str(&format!(" -> {recipient}"));
    }
    if !seen.missing.is_empty() {
        text.push_str(&format!(" ({})", seen.missing.join(", ")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_speaks_of_its_line_or_of_one_above() {
        let text = "a //~ PD001 A::b -> log\nb\n//~^ silent\n//~^^ PD003 A::b, A::c -> mail (consent)\n";
        let all = expectations(text).unwrap();
        assert_eq!(all.iter().map(|e| e.line).collect::<Vec<_>>(), [1, 2, 2]);
        let Kind::Found(pattern) = &all[2].kind else { panic!() };
        assert_eq!((pattern.data.len(), pattern.missing.len()), (2, 1));
    }

    #[test]
    fn data_is_named_by_the_end_of_its_path() {
        let seen = Seen {
            line: 1,
            code: "PD001".into(),
            data: vec!["shop::Account::email".into()],
            recipient: Some("log".into()),
            missing: vec![],
        };
        assert!(Pattern::parse("PD001 Account::email -> log").unwrap().matches(&seen));
        assert!(!Pattern::parse("PD001 ount::email -> log").unwrap().matches(&seen));
        assert!(!Pattern::parse("PD001 Account::email, Account::phone -> log").unwrap().matches(&seen));
    }

    #[test]
    fn a_known_gap_needs_a_reason() {
        assert!(expectations("//~ MISSING PD001 A::b -> log").is_err());
        assert!(expectations("//~ MISSING PD001 A::b -> log: no alias analysis").is_ok());
    }
}
