//! Fingerprints: by what a finding is known again after the code around it has moved.
//!
//! Into a fingerprint goes what a finding is about: its code, the function or declaration that it is in, the data, the
//! recipient, the missing conditions, and which call discloses (`info!` and the fixed text of its format string). Into it
//! goes nothing that editing elsewhere changes: no line, no column, no name of a local, no white space, no level. Findings
//! that agree in all of it are numbered in their order: `93a1…:1`, `93a1…:2`.
//!
//! Knows nothing of files: the text at a span comes from the caller.

use super::Finding;
use crate::base::{Map, Span};

/// Sets the fingerprint of each finding. They must be in their final order; `text_of` gives the source text at a span.
pub fn assign<'a>(findings: &mut [Finding], text_of: impl Fn(Span) -> Option<&'a str>) {
    let mut seen: Map<u64, u32> = Map::new();
    for finding in findings {
        let hash = identity(finding, text_of(finding.primary.span).unwrap_or_default());
        let count = seen.entry(hash).or_insert(0);
        *count += 1;
        finding.fingerprint = format!("{hash:016x}:{count}");
    }
}

fn identity(finding: &Finding, text: &str) -> u64 {
    let mut hash = Fnv::new();
    hash.part(finding.code.code());
    hash.part(&finding.in_function);
    hash.list(&finding.data);
    hash.part(finding.recipient.as_deref().unwrap_or_default());
    hash.list(&finding.missing);
    if finding.flows.is_empty() && finding.data.is_empty() {
        // A declaration that holds no data (a wrong mark, a stale allow): its message names what it is about.
        hash.part(&finding.message);
    } else {
        hash.part(callee(text));
        hash.part(&fixed_text(text));
    }
    hash.0
}

/// The last name of what is called: `send` of `self.mail.send(x)`, `info!` of `log::info!("…")`.
fn callee(text: &str) -> &str {
    let open = text.find(['(', '[', '{']).unwrap_or(text.len());
    let head = text[..open].trim_end();
    if text[open..].starts_with('[') && !head.ends_with('!') {
        return ""; // an element of a local
    }
    let name = head.strip_suffix('!').unwrap_or(head).trim_end();
    let start = name
        .rfind(|c: char| !(c.is_alphanumeric() || c == '_'))
        .map_or(0, |at| at + name[at..].chars().next().map_or(1, char::len_utf8));
    if head.len() == text.trim_end().len() && !head.ends_with('!') {
        return ""; // not a call: a path or a local, whose name may change
    }
    &head[start..]
}

/// The first string literal without what stands in braces, which may name locals.
fn fixed_text(text: &str) -> String {
    let Some(open) = text.find('"') else { return String::new() };
    let mut fixed = String::new();
    let mut depth = 0_u32;
    let mut escaped = false;
    for c in text[open + 1..].chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => break,
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 && !c.is_whitespace() => fixed.push(c),
            _ => {}
        }
    }
    fixed
}

/// FNV-1a: fingerprints are kept in files for years, so the hash must never change with a compiler or a dependency.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    /// A part and its end, so that `ab`,`c` differs from `a`,`bc`.
    fn part(&mut self, text: &str) {
        text.bytes().for_each(|b| self.byte(b));
        self.byte(0xff);
    }

    fn list(&mut self, parts: &[String]) {
        for part in parts {
            self.part(part);
        }
        self.byte(0xfe);
    }
}

#[cfg(test)]
mod tests {
    use super::{assign, callee, fixed_text};
    use crate::base::{FileId, TextRange};
    use crate::findings::{Code, Finding, Label, Level};

    fn finding(in_function: &str, at: u32) -> Finding {
        Finding {
            code: Code::Disclosure,
            level: Level::Deny,
            message: "`email` goes to `log`".into(),
            primary: Label { span: TextRange::new(at, at + 1).in_file(FileId(0)), text: String::new() },
            secondary: Vec::new(),
            flows: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            data: vec!["shop::Account::email".into()],
            categories: Vec::new(),
            recipient: Some("log".into()),
            purposes: Vec::new(),
            missing: Vec::new(),
            clauses: Vec::new(),
            rules: Vec::new(),
            fixes: Vec::new(),
            accepted: None,
            in_function: in_function.into(),
            krate: None,
            fingerprint: String::new(),
        }
    }

    fn prints(text: &str, mut findings: Vec<Finding>) -> Vec<String> {
        assign(&mut findings, |_| Some(text));
        findings.into_iter().map(|f| f.fingerprint).collect()
    }

    #[test]
    fn moved_lines_renamed_locals_and_reformatting_do_not_change_it() {
        let before = prints(r#"info!("new: {mail}", mail = a.email)"#, vec![finding("shop::f", 10)]);
        let after = prints("log::info!(\n  \"new: {m}\",\n  m = b.email\n)", vec![finding("shop::f", 900)]);
        assert_eq!(before, after);
    }

    #[test]
    fn another_function_or_text_changes_it() {
        let base = prints(r#"info!("new: {mail}")"#, vec![finding("shop::f", 10)]);
        assert_ne!(base, prints(r#"info!("new: {mail}")"#, vec![finding("shop::g", 10)]));
        assert_ne!(base, prints(r#"info!("old: {mail}")"#, vec![finding("shop::f", 10)]));
        assert_ne!(base, prints(r#"warn!("new: {mail}")"#, vec![finding("shop::f", 10)]));
    }

    #[test]
    fn equal_findings_are_numbered() {
        let both = prints("println!(\"{x}\")", vec![finding("shop::f", 10), finding("shop::f", 20)]);
        assert_eq!(both[0].split(':').next(), both[1].split(':').next());
        assert!(both[0].ends_with(":1") && both[1].ends_with(":2"));
    }

    #[test]
    fn the_callee_is_the_last_name_before_the_arguments() {
        assert_eq!(callee("self.mail.send(x)"), "send");
        assert_eq!(callee("log::info!(\"x\")"), "info!");
        assert_eq!(callee("Mailer::new().é(x)"), "new");
        assert_eq!(callee("local_name"), "");
        assert_eq!(callee("local_name[1]"), "");
        assert_eq!(callee("vec![local_name]"), "vec!");
        assert_eq!(fixed_text(r#"f("a \" {b} c", "d")"#), "ac");
    }
}
