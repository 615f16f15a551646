//! `// privacy: allow(…): …` comments, found in the text: the parser does not see comments.
//!
//! The scanner knows just enough of Rust to tell a comment from what only looks like one: strings, raw strings, characters,
//! lifetimes, nested block comments.

use super::ir::AllowComment;
use crate::base::TextRange;
use crate::grammar::comment;

/// All allow comments of a file, in order.
pub(super) fn allows(text: &str) -> Vec<AllowComment> {
    // Most files have none, and this is cheaper than to scan them.
    if !text.contains("privacy:") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut line = 0;
    let mut counted = 0;
    for (lo, hi) in line_comments(text) {
        let Some(allow) = comment::parse(&text[lo..hi]) else { continue };
        line += text[counted..lo].bytes().filter(|b| *b == b'\n').count();
        counted = lo;
        let place = |span: std::ops::Range<usize>| TextRange::new((lo + span.start) as u32, (lo + span.end) as u32);
        found.push(AllowComment {
            codes: allow.codes.into_iter().map(|w| (w.text, place(w.span))).collect(),
            reason: allow.reason.text,
            range: TextRange::new(lo as u32, hi as u32),
            line: line as u32,
        });
    }
    found
}

/// Where line comments start and end.
pub(super) fn line_comments(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
                found.push((at, end));
                at = end;
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => at = block_comment(bytes, at),
            b'"' => at = string(bytes, at + 1),
            b'r' | b'b' | b'c' if !is_word_before(bytes, at) => at = prefixed(bytes, at),
            b'\'' => at = quote(text, at),
            _ => at += 1,
        }
    }
    found
}

/// The bytes at which lines start, those inside of comments and strings left out.
pub(super) fn code_lines(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if let Some(next) = skip_trivia(text, at) {
            at = next;
            continue;
        }
        at += 1;
        if bytes[at - 1] == b'\n' && at < bytes.len() {
            found.push(at);
        }
    }
    found
}

/// Behind the comment, string or character that stands at a place, if one does.
pub(super) fn skip_trivia(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let next = match bytes[at] {
        b'/' if bytes.get(at + 1) == Some(&b'/') => text[at..].find('\n').map_or(text.len(), |n| at + n),
        b'/' if bytes.get(at + 1) == Some(&b'*') => block_comment(bytes, at),
        b'"' => string(bytes, at + 1),
        b'r' | b'b' | b'c' if !is_word_before(bytes, at) => prefixed(bytes, at),
        b'\'' => quote(text, at),
        _ => return None,
    };
    // A word that only starts like a string, and the tick of a lifetime, are no trivia.
    (next > at + 1).then_some(next)
}

fn is_word_before(bytes: &[u8], at: usize) -> bool {
    at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_' || bytes[at - 1] >= 0x80)
}

fn block_comment(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start + 2, 1_u32);
    while at < bytes.len() && depth > 0 {
        match (bytes[at], bytes.get(at + 1)) {
            (b'/', Some(b'*')) => {
                depth += 1;
                at += 2;
            }
            (b'*', Some(b'/')) => {
                depth -= 1;
                at += 2;
            }
            _ => at += 1,
        }
    }
    at
}

/// Behind the end of a string that begins before `at`.
fn string(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// `r"…"`, `r#"…"#`, `br"…"`, `b"…"`, `c"…"`, or a word that only starts with one of these letters.
fn prefixed(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    let mut raw = false;
    while at < bytes.len() && matches!(bytes[at], b'b' | b'c' | b'r') && at < start + 2 {
        raw |= bytes[at] == b'r';
        at += 1;
    }
    let hashes = bytes[at.min(bytes.len())..].iter().take_while(|b| **b == b'#').count();
    if bytes.get(at + hashes) != Some(&b'"') || (hashes > 0 && !raw) {
        // `b'x'` is left to the quote.
        return start + 1;
    }
    if !raw {
        return string(bytes, at + 1);
    }
    let mut end = at + hashes + 1;
    while end < bytes.len() {
        if bytes[end] == b'"' && bytes[end + 1..].iter().take(hashes).filter(|b| **b == b'#').count() == hashes {
            return end + 1 + hashes;
        }
        end += 1;
    }
    bytes.len()
}

/// `'x'`, `'\n'`, or the tick of a lifetime.
fn quote(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    if bytes.get(at + 1) == Some(&b'\\') {
        let close = bytes[(at + 3).min(bytes.len())..].iter().position(|b| *b == b'\'');
        return close.map_or(bytes.len(), |n| at + 3 + n + 1);
    }
    let Some(c) = text.get(at + 1..).and_then(|t| t.chars().next()) else { return at + 1 };
    let after = at + 1 + c.len_utf8();
    if bytes.get(after) == Some(&b'\'') { after + 1 } else { at + 1 }
}

#[cfg(test)]
mod tests {
    use super::line_comments;

    fn comments(text: &str) -> Vec<&str> {
        line_comments(text).into_iter().map(|(lo, hi)| &text[lo..hi]).collect()
    }

    #[test]
    fn what_only_looks_like_a_comment_is_none() {
        assert_eq!(comments("let a = \"// no\"; // yes"), ["// yes"]);
        assert_eq!(comments("r#\"// no \" // no\"# // yes"), ["// yes"]);
        assert_eq!(comments("'\"' // yes\n'\\'' // too"), ["// yes", "// too"]);
        assert_eq!(comments("fn f<'a>(x: &'a str) {} // yes"), ["// yes"]);
        assert_eq!(comments("/* // no /* // no */ */ // yes"), ["// yes"]);
        assert_eq!(comments("b\"// no\" br\"// no\\\" // yes"), ["// yes"]);
        assert_eq!(comments("let r = a / b; /// doc"), ["/// doc"]);
    }

    #[test]
    fn any_text_is_scanned() {
        for text in ["'", "\"", "r#", "b'", "/*", "'\\", "é'é", "r#\"", "c\"\\"] {
            line_comments(text);
        }
    }
}
