//! Literals: `concat!`, and the text of a string literal with the place of each of its characters.

use super::{BuiltinCtx, Expansion, one, without_invisible};
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Hygiene, MacroCall, Token, TokenBuffer, TokenKind};

/// The text of a literal, and for each byte of it where that is written.
#[derive(Debug)]
pub(super) struct Text {
    /// The text, unescaped.
    pub(super) text: String,
    /// The offset in the file of each byte of the text, and of its end; empty if the places are not known.
    places: Vec<u32>,
    /// The whole literal.
    whole: TextRange,
    /// Who wrote it.
    pub(super) hygiene: Hygiene,
}

impl Text {
    /// The place of a range of the text.
    pub(super) fn range(&self, lo: usize, hi: usize) -> TextRange {
        match (self.places.get(lo), self.places.get(hi)) {
            (Some(lo), Some(hi)) => TextRange::new(*lo, *hi),
            _ => self.whole,
        }
    }
}

/// The text of a string literal token.
pub(super) fn text_of(token: &Token) -> Option<Text> {
    if token.kind != TokenKind::Literal {
        return None;
    }
    let source = token.text.as_str();
    let (text, mut places) = unescape(source)?;
    // A token of an expansion has another place than its text: nothing inside of it can be pointed at.
    let is_own_place = (token.range.hi - token.range.lo) as usize == source.len();
    if is_own_place {
        places.iter_mut().for_each(|p| *p += token.range.lo);
    } else {
        places.clear();
    }
    Some(Text { text, places, whole: token.range, hygiene: token.hygiene })
}

/// A string literal without quotes and escapes, and where each byte of the result stands in it.
fn unescape(source: &str) -> Option<(String, Vec<u32>)> {
    let hashes = source.strip_prefix('r').map(|rest| rest.bytes().take_while(|b| *b == b'#').count());
    let start = match hashes {
        Some(hashes) => hashes + 2,
        None => 1,
    };
    let end = source.len().checked_sub(1 + hashes.unwrap_or(0))?;
    let body = source.get(start..end)?;
    if source.as_bytes().get(start - 1) != Some(&b'"') {
        return None;
    }
    if hashes.is_some() {
        let places = (start..=end).map(|i| i as u32).collect();
        return Some((body.to_owned(), places));
    }
    let mut text = String::with_capacity(body.len());
    let mut places = Vec::with_capacity(body.len() + 1);
    let mut chars = body.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let from = (start + at) as u32;
        let unescaped = if c == '\\' { escape(body, at, &mut chars)? } else { Some(c) };
        if let Some(c) = unescaped {
            text.push(c);
            places.extend(std::iter::repeat_n(from, c.len_utf8()));
        }
    }
    places.push(end as u32);
    Some((text, places))
}

type Chars<'a> = std::iter::Peekable<std::str::CharIndices<'a>>;

/// What follows a backslash; `None` inside: nothing (a line that goes on).
fn escape(body: &str, at: usize, chars: &mut Chars<'_>) -> Option<Option<char>> {
    let (_, kind) = chars.next()?;
    Some(match kind {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        '0' => Some('\0'),
        'x' => {
            let digits = body.get(at + 2..at + 4)?;
            chars.nth(1);
            u8::from_str_radix(digits, 16).ok().map(char::from)
        }
        'u' => {
            let rest = body.get(at + 2..)?;
            let close = rest.find('}')?;
            let digits: String = rest.get(1..close)?.chars().filter(|c| *c != '_').collect();
            chars.nth(close);
            u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32)
        }
        '\n' | '\r' => {
            while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {}
            None
        }
        other => Some(other),
    })
}

/// `concat!("a", 1, true)`: one text, as far as its parts are literals.
pub(super) fn concat(call: &MacroCall, ctx: &mut BuiltinCtx<'_>) -> Expansion {
    let mut text = String::new();
    for part in call.tokens.split_commas() {
        let part = without_invisible(&part);
        let literal = match part.tokens.as_slice() {
            [token] => Some(*token),
            _ => (ctx.literal)(&part).and_then(|t| t.tokens.first().copied()),
        };
        if let Some(token) = literal {
            match text_of(&token) {
                Some(part) => text.push_str(&part.text),
                None => text.push_str(token.text.trim_matches('\'')),
            }
        }
    }
    Expansion::Tokens(one(call, TokenKind::Literal, &format!("{text:?}")))
}

/// `option_env!("X")`
pub(super) fn some_text(call: &MacroCall) -> TokenBuffer {
    let mut tokens = Vec::new();
    for token in "Some ( \"\" )".split(' ') {
        let kind = match token {
            "(" => TokenKind::Open { delim: crate::syntax::ir::Delim::Paren, close: 3 },
            ")" => TokenKind::Close { delim: crate::syntax::ir::Delim::Paren },
            "Some" => TokenKind::Ident,
            _ => TokenKind::Literal,
        };
        tokens.push(Token { kind, text: Name::new(token), range: call.range, hygiene: Hygiene(0) });
    }
    TokenBuffer { tokens }
}

#[cfg(test)]
mod tests {
    use super::unescape;

    #[test]
    fn each_character_knows_where_it_is_written() {
        let (text, places) = unescape(r#""a\n{\u{e9}}""#).unwrap();
        assert_eq!(text, "a\n{é}");
        assert_eq!(places, [1, 2, 4, 5, 5, 11, 12]);
        let (text, places) = unescape(r##"r#"a"b"#"##).unwrap();
        assert_eq!((text.as_str(), places), ("a\"b", vec![3, 4, 5, 6]));
        assert_eq!(unescape("\"a\\\n   b\"").unwrap().0, "ab");
        assert!(unescape("b\"x\"").is_none());
    }
}
