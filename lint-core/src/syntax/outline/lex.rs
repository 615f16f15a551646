//! Tokens of a text by position: just enough to tell items apart, with the partner of each delimiter.
//!
//! Knows nothing of items. `fn f() { "}" }` is `fn` `f` `(` `)` `{` `"}"` `}`; comments are no tokens.

use crate::syntax::comments::skip_trivia;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word: a name, keyword, or number.
    Word,
    /// A string or character.
    Literal,
    /// One character of punctuation.
    Punct(u8),
    /// A delimiter that opens, and the position of its partner.
    Open(u8, usize),
    /// A delimiter that closes.
    Close,
}

/// A token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The tokens of a text; `None` where its delimiters do not fit.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let bytes = text.as_bytes();
    let mut all: Vec<Token> = Vec::with_capacity(bytes.len() / 6);
    let mut open: Vec<usize> = Vec::new();
    let mut start = 0;
    while start < bytes.len() {
        let byte = bytes[start];
        if byte.is_ascii_whitespace() {
            start += 1;
            continue;
        }
        if let Some(end) = skip_trivia(text, start) {
            let end = end.min(bytes.len());
            if byte != b'/' {
                all.push(Token { kind: Kind::Literal, start, end });
            }
            start = end;
            continue;
        }
        let (kind, end) = match byte {
            b'(' | b'[' | b'{' => {
                open.push(all.len());
                (Kind::Open(byte, 0), start + 1)
            }
            b')' | b']' | b'}' => {
                let partner = open.pop()?;
                let Kind::Open(opened, _) = all[partner].kind else { return None };
                if closing(opened) != byte {
                    return None;
                }
                all[partner].kind = Kind::Open(opened, all.len());
                (Kind::Close, start + 1)
            }
            _ if is_word(byte) => (Kind::Word, word_end(bytes, start)),
            _ => (Kind::Punct(byte), start + 1),
        };
        all.push(Token { kind, start, end });
        start = end;
    }
    open.is_empty().then_some(all)
}

fn closing(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Behind a word; `r#type` is one.
fn word_end(bytes: &[u8], start: usize) -> usize {
    let end = |from: usize| bytes[from..].iter().position(|b| !is_word(*b)).map_or(bytes.len(), |n| from + n);
    let plain = end(start);
    let is_raw = &bytes[start..plain] == b"r" && bytes.get(plain) == Some(&b'#');
    if is_raw && bytes.get(plain + 1).is_some_and(|b| is_word(*b)) { end(plain + 1) } else { plain }
}

#[cfg(test)]
mod tests {
    use super::tokens;

    fn words(text: &str) -> Option<Vec<&str>> {
        Some(tokens(text)?.iter().map(|t| &text[t.start..t.end]).collect())
    }

    #[test]
    fn strings_are_one_token_and_comments_none() {
        let text = "fn r#f<'a>(x: &'a str) { /* } */ \"}\"; b'{' // {\n }";
        let found = words(text).unwrap();
        assert_eq!(found[..5], ["fn", "r#f", "<", "'", "a"]);
        assert_eq!(found[found.len() - 5..], ["\"}\"", ";", "b", "'{'", "}"]);
    }

    #[test]
    fn delimiters_that_do_not_fit_are_told() {
        assert!(words("fn f() { ( }").is_none());
        assert!(words("}").is_none());
        assert!(words("{").is_none());
        assert!(words("é \"").is_some());
    }
}
