//! Where spans of proc-macro2 stand in the text, in bytes.
//!
//! proc-macro2 counts characters, and its own way to bytes fills a tree map for each span that is asked for. Here a line and
//! a column become a byte by two look-ups: the line's first character, and, in a text that is not ASCII, the byte of every
//! 64th character. Long lines cost no more than short ones.

use proc_macro2::{LineColumn, Span};

use crate::base::TextRange;

/// Every how many characters a byte offset is kept.
const STEP: usize = 64;

/// The lines of one text that was parsed.
#[derive(Debug)]
pub(super) struct Places<'t> {
    text: &'t str,
    /// The first character of each line.
    lines: Vec<u32>,
    /// The byte of every [`STEP`]th character; empty if the text is ASCII.
    bytes: Vec<u32>,
}

impl<'t> Places<'t> {
    /// The places of a text.
    pub(super) fn new(text: &'t str) -> Self {
        let mut lines = vec![0];
        if text.is_ascii() {
            lines.extend(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at as u32 + 1));
            return Self { text, lines, bytes: Vec::new() };
        }
        let mut bytes = Vec::with_capacity(text.len() / STEP + 1);
        for (at, (byte, c)) in text.char_indices().enumerate() {
            if at % STEP == 0 {
                bytes.push(byte as u32);
            }
            if c == '\n' {
                lines.push(at as u32 + 1);
            }
        }
        Self { text, lines, bytes }
    }

    /// The bytes of a span; `None` if it has no place in the text.
    pub(super) fn range(&self, span: Span) -> Option<TextRange> {
        let (lo, hi) = (span.start(), span.end());
        (lo != hi).then(|| TextRange::new(self.byte(lo), self.byte(hi)))
    }

    /// The byte at which a span starts.
    pub(super) fn start(&self, span: Span) -> u32 {
        self.byte(span.start())
    }

    fn byte(&self, at: LineColumn) -> u32 {
        let line = self.lines.get(at.line.saturating_sub(1)).copied().unwrap_or(self.text.len() as u32);
        let character = line as usize + at.column;
        if self.bytes.is_empty() {
            return (character as u32).min(self.text.len() as u32);
        }
        let Some(before) = self.bytes.get(character / STEP) else { return self.text.len() as u32 };
        let rest = self.text.get(*before as usize..).unwrap_or_default();
        rest.char_indices().nth(character % STEP).map_or(self.text.len() as u32, |(byte, _)| before + byte as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn places_are_those_of_the_parser() {
        let long = "é ".repeat(300);
        for text in ["a b\n c", "é ü\r\n  xé \"😀\n\" z", &long, "", "a"] {
            let places = Places::new(text);
            for tree in text.parse::<proc_macro2::TokenStream>().unwrap() {
                let range = places.range(tree.span()).unwrap();
                assert_eq!(range.as_usize(), tree.span().byte_range(), "{text}");
            }
        }
    }

    #[test]
    fn no_place_is_none() {
        assert_eq!(Places::new("a").range(proc_macro2::Span::call_site()), None);
    }
}
