//! Token trees: between proc-macro2's streams and flat buffers.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use super::Lower;
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Delim, Hygiene, MacroCall, Token, TokenBuffer, TokenKind};

impl Lower<'_> {
    /// `path!(…)`
    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> MacroCall {
        let path = self.path(None, &mac.path);
        let (delim, span) = match &mac.delimiter {
            syn::MacroDelimiter::Paren(t) => (Delim::Paren, t.span),
            syn::MacroDelimiter::Brace(t) => (Delim::Brace, t.span),
            syn::MacroDelimiter::Bracket(t) => (Delim::Bracket, t.span),
        };
        let range = path.range.cover(self.range(span.close()));
        let tokens = self.token_buffer(&mac.tokens);
        MacroCall { path, delim, tokens, range }
    }

    pub(super) fn token_buffer(&self, tokens: &TokenStream) -> TokenBuffer {
        let buffer = buffer_of(tokens.clone(), &|span| (self.range(span), self.hygiene(span)));
        buffer.tokens.iter().filter(|t| t.kind == TokenKind::Literal).for_each(|t| self.check_literal(t.range));
        buffer
    }
}

/// A stream that is read, and the group that it is in: where that opens, how, and its end.
type OpenStream = (proc_macro2::token_stream::IntoIter, Option<(usize, Delim, Span)>);

/// A stream as a buffer; `place` says where a span is and who wrote it. Without recursion: groups nest as deep as the text.
pub(crate) fn buffer_of(stream: TokenStream, place: &dyn Fn(Span) -> (TextRange, Hygiene)) -> TokenBuffer {
    let mut tokens: Vec<Token> = Vec::new();
    let mut stack: Vec<OpenStream> = vec![(stream.into_iter(), None)];
    while let Some((iter, group)) = stack.last_mut() {
        let Some(tree) = iter.next() else {
            if let Some((open, delim, close)) = *group {
                let at = tokens.len() as u32;
                let (range, hygiene) = place(close);
                tokens.push(Token {
                    kind: TokenKind::Close { delim },
                    text: Name::new(closing(delim)),
                    range,
                    hygiene,
                });
                tokens[open].kind = TokenKind::Open { delim, close: at };
            }
            stack.pop();
            continue;
        };
        match tree {
            TokenTree::Group(group) => {
                let delim = delim_of(group.delimiter());
                let (range, hygiene) = place(group.span_open());
                let kind = TokenKind::Open { delim, close: 0 };
                tokens.push(Token { kind, text: Name::new(opening(delim)), range, hygiene });
                stack.push((group.stream().into_iter(), Some((tokens.len() - 1, delim, group.span_close()))));
            }
            TokenTree::Ident(ident) => {
                let (range, hygiene) = place(ident.span());
                tokens.push(Token { kind: TokenKind::Ident, text: Name::new(&ident.to_string()), range, hygiene });
            }
            TokenTree::Literal(literal) => {
                let (range, hygiene) = place(literal.span());
                tokens.push(Token { kind: TokenKind::Literal, text: Name::new(&literal.to_string()), range, hygiene });
            }
            TokenTree::Punct(punct) => push_punct(&mut tokens, &punct, iter, place),
        }
    }
    TokenBuffer { tokens }
}

/// A character of punctuation; `'` and the name behind it are one lifetime.
fn push_punct(
    tokens: &mut Vec<Token>,
    punct: &Punct,
    iter: &mut proc_macro2::token_stream::IntoIter,
    place: &dyn Fn(Span) -> (TextRange, Hygiene),
) {
    let (range, hygiene) = place(punct.span());
    if punct.as_char() == '\''
        && let Some(TokenTree::Ident(name)) = iter.next()
    {
        let range = range.cover(place(name.span()).0);
        let text = Name::new(&format!("'{name}"));
        tokens.push(Token { kind: TokenKind::Lifetime, text, range, hygiene });
        return;
    }
    let kind = TokenKind::Punct { joint: punct.spacing() == Spacing::Joint };
    tokens.push(Token { kind, text: Name::new(punct.as_char().encode_utf8(&mut [0; 4])), range, hygiene });
}

/// A buffer as a stream, without places: for asking syn how far a fragment reaches.
pub(crate) fn stream_of(tokens: &[Token]) -> TokenStream {
    let mut stack: Vec<(Vec<TokenTree>, Delim)> = vec![(Vec::new(), Delim::None)];
    for token in tokens {
        let tree = match token.kind {
            TokenKind::Open { delim, .. } => {
                stack.push((Vec::new(), delim));
                continue;
            }
            TokenKind::Close { .. } => {
                if stack.len() < 2 {
                    continue;
                }
                let Some((inner, delim)) = stack.pop() else { continue };
                TokenTree::Group(Group::new(delimiter(delim), inner.into_iter().collect()))
            }
            TokenKind::Ident => match ident_of(&token.text) {
                Some(ident) => TokenTree::Ident(ident),
                None => continue,
            },
            TokenKind::Literal => match token.text.parse::<Literal>() {
                Ok(literal) => TokenTree::Literal(literal),
                Err(_) => continue,
            },
            TokenKind::Lifetime => {
                let Some(ident) = ident_of(token.text.trim_start_matches('\'')) else { continue };
                if let Some((top, _)) = stack.last_mut() {
                    top.push(TokenTree::Punct(Punct::new('\'', Spacing::Joint)));
                    top.push(TokenTree::Ident(ident));
                }
                continue;
            }
            TokenKind::Punct { joint } => {
                let spacing = if joint { Spacing::Joint } else { Spacing::Alone };
                match token.text.chars().next() {
                    Some(c) if is_punct(c) => TokenTree::Punct(Punct::new(c, spacing)),
                    _ => continue,
                }
            }
        };
        if let Some((top, _)) = stack.last_mut() {
            top.push(tree);
        }
    }
    // Groups that were left open belong to nothing; what is in them is kept.
    let mut all = Vec::new();
    for (trees, _) in stack {
        all.extend(trees);
    }
    all.into_iter().collect()
}

fn is_punct(c: char) -> bool {
    "!#$%&'*+,-./:;<=>?@^|~".contains(c)
}

/// An identifier, if the text is one: `Ident::new` panics on others.
fn ident_of(text: &str) -> Option<Ident> {
    syn::parse_str::<proc_macro2::Ident>(text).ok().or_else(|| {
        let raw = text.strip_prefix("r#");
        let plain = raw.unwrap_or(text);
        let mut chars = plain.chars();
        let starts = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
        let is_word = starts && chars.all(|c| c == '_' || c.is_alphanumeric());
        // Keywords are no identifiers to syn, but tokens of that kind.
        (is_word && plain.is_ascii()).then(|| match raw {
            Some(raw) if !matches!(raw, "self" | "Self" | "super" | "crate" | "_") => {
                Ident::new_raw(raw, Span::call_site())
            }
            _ => Ident::new(plain, Span::call_site()),
        })
    })
}

fn delim_of(delimiter: Delimiter) -> Delim {
    match delimiter {
        Delimiter::Parenthesis => Delim::Paren,
        Delimiter::Bracket => Delim::Bracket,
        Delimiter::Brace => Delim::Brace,
        Delimiter::None => Delim::None,
    }
}

fn delimiter(delim: Delim) -> Delimiter {
    match delim {
        Delim::Paren => Delimiter::Parenthesis,
        Delim::Bracket => Delimiter::Bracket,
        Delim::Brace => Delimiter::Brace,
        Delim::None => Delimiter::None,
    }
}

pub(crate) fn opening(delim: Delim) -> &'static str {
    match delim {
        Delim::Paren => "(",
        Delim::Bracket => "[",
        Delim::Brace => "{",
        Delim::None => "",
    }
}

pub(crate) fn closing(delim: Delim) -> &'static str {
    match delim {
        Delim::Paren => ")",
        Delim::Bracket => "]",
        Delim::Brace => "}",
        Delim::None => "",
    }
}
