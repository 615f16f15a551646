//! Token buffers: from and to proc-macro2's streams, and apart at commas.

use proc_macro2::{Span, TokenStream};

use super::ir::{Hygiene, Token, TokenBuffer, TokenKind};
use super::lower::{buffer_of, stream_of};
use crate::base::TextRange;

impl TokenBuffer {
    /// A stream whose places are those of the text that it was parsed from.
    pub fn from_stream(stream: TokenStream) -> Self {
        buffer_of(stream, &|span: Span| (TextRange::from(span.byte_range()), Hygiene(0)))
    }

    /// A text, token by token; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self::from_stream)
    }

    /// These tokens as a stream without places.
    pub fn to_stream(&self) -> TokenStream {
        stream_of(&self.tokens)
    }

    /// A part of this buffer as one of its own: whole groups only.
    #[must_use]
    pub fn slice(&self, lo: usize, hi: usize) -> Self {
        let moved = |token: &Token| match token.kind {
            TokenKind::Open { delim, close } => {
                Token { kind: TokenKind::Open { delim, close: close.saturating_sub(lo as u32) }, ..*token }
            }
            _ => *token,
        };
        Self { tokens: self.tokens.get(lo..hi).unwrap_or_default().iter().map(moved).collect() }
    }

    /// Whether this character stands so many tokens before a position.
    fn is_punct(&self, at: usize, before: usize, text: &str) -> bool {
        let token = at.checked_sub(before).and_then(|at| self.tokens.get(at));
        token.is_some_and(|t| matches!(t.kind, TokenKind::Punct { .. }) && t.text == text)
    }

    /// The parts between commas outside of groups and of `::<…>`; an empty last one is left out.
    pub fn split_commas(&self) -> Vec<Self> {
        let mut parts = Vec::new();
        let (mut start, mut at, mut angles) = (0, 0, 0_u32);
        while at < self.tokens.len() {
            match self.tokens[at].kind {
                TokenKind::Open { close, .. } => at = (close as usize).max(at),
                TokenKind::Punct { .. } => match self.tokens[at].text.as_str() {
                    "," if angles == 0 => {
                        parts.push(self.slice(start, at));
                        start = at + 1;
                    }
                    "<" if angles > 0 || (self.is_punct(at, 1, ":") && self.is_punct(at, 2, ":")) => angles += 1,
                    ">" if !self.is_punct(at, 1, "-") && !self.is_punct(at, 1, "=") => {
                        angles = angles.saturating_sub(1);
                    }
                    _ => {}
                },
                _ => {}
            }
            at += 1;
        }
        if start < self.tokens.len() {
            parts.push(self.slice(start, self.tokens.len()));
        }
        parts
    }
}
