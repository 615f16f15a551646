//! `// privacy: allow(PD001): reason`: the allow of a place where no attribute can stand.
//!
//! Works on the text of one line comment; knows no token and no file. Places are byte ranges in that text.
//!
//! ```
//! use lint_core::grammar::comment;
//! let allow = comment::parse("// privacy: allow(PD001): shown to its owner").unwrap();
//! assert_eq!((allow.codes[0].text.as_str(), allow.codes[0].span.clone()), ("PD001", 18..23));
//! assert_eq!(allow.reason.text, "shown to its owner");
//! ```

use std::ops::Range;

use super::words::codes_and_names;
use super::{Error, Errors, Word, suggest};

/// A place in the comment, in bytes.
pub type Place = Range<usize>;

/// An allow in a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentAllow {
    /// Codes or names of findings that exist, each once.
    pub codes: Vec<Word<Place>>,
    /// Why; empty if it is missing, which is among the errors then.
    pub reason: Word<Place>,
    /// What is wrong with it.
    pub errors: Vec<Error<Place>>,
}

const MARKER: &str = "privacy:";
const ALLOW: &str = "allow";
const EXAMPLE: &str = "write `// privacy: allow(PD001): reason`";

/// Reads a line comment, from its `//` on. `None` if it is none of ours: another text, a doc comment, or prose such as
/// `// privacy: never log this`.
pub fn parse(comment: &str) -> Option<CommentAllow> {
    let text = comment.trim_end_matches(['\n', '\r']);
    let after = text.strip_prefix("//").filter(|rest| !rest.starts_with(['/', '!']))?;
    let after = after.trim_start().strip_prefix(MARKER)?.trim_start();
    let word_len = after.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).unwrap_or(after.len());
    let (word, rest) = after.split_at(word_len);
    // A misspelt `allow` is ours only if it is called: prose may say "privacy: allowed by the user".
    let ours = word == ALLOW || (rest.trim_start().starts_with('(') && suggest::closest(word, [ALLOW]).is_some());
    ours.then(|| {
        let at = text.len() - after.len();
        let mut errors = Errors::new();
        if word != ALLOW {
            let help = format!("did you mean `{ALLOW}`?");
            errors.push_with_help(at..at + word.len(), format!("unknown word `{word}`"), help);
        }
        let (codes, reason) = Reader { text, errors: &mut errors }.allow(at + word_len);
        CommentAllow { codes, reason, errors: errors.into_vec() }
    })
}

struct Reader<'a> {
    text: &'a str,
    errors: &'a mut Errors<Place>,
}

impl Reader<'_> {
    /// Reads from behind `allow`.
    fn allow(&mut self, at: usize) -> (Vec<Word<Place>>, Word<Place>) {
        let open = self.skip_space(at);
        if !self.text[open..].starts_with('(') {
            self.errors.push_with_help(open..self.text.len(), "`allow` names no finding", EXAMPLE.to_owned());
            return (Vec::new(), Word { text: String::new(), span: self.end() });
        }
        let inside = open + 1;
        let Some(close) = self.text[inside..].find(')').map(|n| inside + n) else {
            self.errors.push_with_help(open..inside, "this parenthesis is not closed", EXAMPLE.to_owned());
            return (self.codes(inside..self.text.len(), false), Word { text: String::new(), span: self.end() });
        };
        let codes = self.codes(inside..close, true);
        (codes, self.reason(close + 1))
    }

    /// Reads the codes in a range; without `strict`, what is no code is passed over, since an error tells of it already.
    fn codes(&mut self, range: Place, strict: bool) -> Vec<Word<Place>> {
        let mut codes: Vec<Word<Place>> = Vec::new();
        let mut at = range.start;
        let mut seen = false;
        for part in self.text[range.clone()].split(',') {
            let start = at + (part.len() - part.trim_start().len());
            at += part.len() + 1;
            let text = part.trim();
            if text.is_empty() {
                continue;
            }
            seen = true;
            let span = start..start + text.len();
            let bare = text.trim_matches('"');
            if !codes_and_names().any(|known| known == bare) {
                if strict {
                    let help = suggest::closest(bare, codes_and_names())
                        .map_or_else(|| EXAMPLE.to_owned(), |meant| format!("did you mean `{meant}`?"));
                    self.errors.push_with_help(span, format!("unknown finding `{bare}`"), help);
                }
            } else if codes.iter().any(|c| c.text == bare) {
                self.errors.push_with_help(span, format!("`{bare}` is listed twice"), "remove one".to_owned());
            } else {
                codes.push(Word { text: bare.to_owned(), span });
            }
        }
        if strict && !seen {
            self.errors.push_with_help(range.start - 1..range.end + 1, "`allow` names no finding", EXAMPLE.to_owned());
        }
        codes
    }

    /// Reads `: reason` from behind the parenthesis.
    fn reason(&mut self, at: usize) -> Word<Place> {
        let colon = self.skip_space(at);
        let start = match self.text[colon..].chars().next() {
            Some(':') => self.skip_space(colon + 1),
            Some(_) => {
                let help = "write `: ` before the reason".to_owned();
                self.errors.push_with_help(colon..self.text.len(), "expected `:` and a reason", help);
                colon
            }
            None => colon,
        };
        let text = self.text[start..].trim_end();
        if text.is_empty() {
            self.errors.push_with_help(0..self.text.len(), "`allow` lacks a reason", EXAMPLE.to_owned());
        }
        Word { text: text.to_owned(), span: start..start + text.len() }
    }

    fn skip_space(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        at + (rest.len() - rest.trim_start().len())
    }

    fn end(&self) -> Place {
        self.text.len()..self.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn codes(comment: &str) -> Vec<(String, String)> {
        let allow = parse(comment).unwrap();
        assert!(allow.errors.is_empty(), "{:?}", allow.errors);
        allow.codes.into_iter().map(|c| (c.text, comment[c.span].to_owned())).collect()
    }

    fn errors(comment: &str) -> Vec<(String, String)> {
        parse(comment).unwrap().errors.into_iter().map(|e| (comment[e.span].to_owned(), e.message)).collect()
    }

    fn expect(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn codes_and_names_have_their_places() {
        let comment = "//  privacy:allow( PD001 ,purpose ): said so, twice: here\r\n";
        assert_eq!(codes(comment), expect(&[("PD001", "PD001"), ("purpose", "purpose")]));
        assert_eq!(parse(comment).unwrap().reason.text, "said so, twice: here");
    }

    #[test]
    fn other_comments_are_not_ours() {
        for comment in [
            "// nothing",
            "/// privacy: allow(PD001): in a doc comment",
            "//! privacy: allow(PD001): x",
            "// privacy: never log this",
            "// privacy: allowed by the user",
            "// see privacy: allow(PD001)",
            "//",
            "",
        ] {
            assert_eq!(parse(comment), None, "{comment}");
        }
    }

    #[test]
    fn every_error_has_its_place() {
        assert_eq!(
            errors("// privacy: alow(PD01, PD003, PD003)"),
            expect(&[
                ("alow", "unknown word `alow`"),
                ("PD01", "unknown finding `PD01`"),
                ("PD003", "`PD003` is listed twice"),
                ("// privacy: alow(PD01, PD003, PD003)", "`allow` lacks a reason"),
            ])
        );
        assert_eq!(errors("// privacy: allow(): why"), expect(&[("()", "`allow` names no finding")]));
        assert_eq!(errors("// privacy: allow"), expect(&[("", "`allow` names no finding")]));
        assert_eq!(errors("// privacy: allow(PD001: why"), expect(&[("(", "this parenthesis is not closed")]));
        assert_eq!(errors("// privacy: allow(PD001) why"), expect(&[("why", "expected `:` and a reason")]));
        assert_eq!(errors("// privacy: allow(é): ü"), expect(&[("é", "unknown finding `é`")]));
    }

    #[test]
    fn an_allow_with_errors_still_names_its_codes() {
        let allow = parse("// privacy: allow(PD001, PD9)").unwrap();
        assert_eq!(allow.codes.len(), 1);
        assert_eq!(allow.reason.text, "");
    }
}
