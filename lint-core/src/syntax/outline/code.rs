//! Tokens of items without the code of functions: what a macro wrote in a crate from outside.
//!
//! `fn f(x: u8) -> u8 { x + 1 }` is `fn f(x: u8) -> u8 { }`. What a macro call is given stays as it is.

use crate::syntax::ir::{Delim, Token, TokenBuffer, TokenKind};

impl TokenBuffer {
    /// The same items, with functions that do nothing.
    #[must_use]
    pub(crate) fn without_code(&self) -> Self {
        let mut done: Vec<Token> = Vec::with_capacity(self.tokens.len());
        // Where each group that is open begins in what is done, and whether a function's head stands in it now.
        let mut open: Vec<(usize, bool)> = Vec::new();
        let mut in_head = false;
        let mut at = 0;
        while let Some(token) = self.tokens.get(at) {
            match token.kind {
                TokenKind::Open { delim, close } if delim == Delim::Brace && (in_head || self.is_given(at)) => {
                    let content = if in_head { 0..0 } else { at + 1..close as usize };
                    let begin = done.len();
                    let inner = self.slice(content.start, content.end).tokens;
                    done.push(*token);
                    done.extend(inner.into_iter().map(|t| shifted(t, begin + 1)));
                    done[begin].kind = TokenKind::Open { delim, close: done.len() as u32 };
                    done.extend(self.tokens.get(close as usize).copied());
                    in_head = false;
                    at = (close as usize).max(at);
                }
                TokenKind::Open { .. } => {
                    open.push((done.len(), in_head));
                    done.push(*token);
                    in_head = false;
                }
                TokenKind::Close { .. } => {
                    if let Some((begin, was_in_head)) = open.pop() {
                        if let TokenKind::Open { delim, .. } = done[begin].kind {
                            done[begin].kind = TokenKind::Open { delim, close: done.len() as u32 };
                        }
                        in_head = was_in_head;
                    }
                    done.push(*token);
                }
                _ => {
                    in_head = match token.text.as_str() {
                        "fn" => self.tokens.get(at + 1).is_some_and(|t| t.kind == TokenKind::Ident),
                        ";" => false,
                        _ => in_head,
                    };
                    done.push(*token);
                }
            }
            at += 1;
        }
        Self { tokens: done }
    }

    /// Whether a group is what a macro is given: `m! { … }`, `macro_rules! m { … }`.
    fn is_given(&self, at: usize) -> bool {
        let is_bang = |back: usize| at.checked_sub(back).is_some_and(|i| self.tokens[i].text == "!");
        is_bang(1) || (is_bang(2) && self.tokens[at - 1].kind == TokenKind::Ident)
    }
}

fn shifted(token: Token, by: usize) -> Token {
    match token.kind {
        TokenKind::Open { delim, close } => {
            Token { kind: TokenKind::Open { delim, close: close + by as u32 }, ..token }
        }
        _ => token,
    }
}

#[cfg(test)]
mod tests {
    use crate::syntax::ir::TokenBuffer;

    fn without(text: &str) -> String {
        let done = TokenBuffer::parse(text).unwrap().without_code();
        // Groups still fit.
        done.to_stream().to_string().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn same(text: &str) -> String {
        TokenBuffer::parse(text).unwrap().to_stream().to_string().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn functions_do_nothing_and_the_rest_stays() {
        for (text, expected) in [
            ("fn f(x: [u8; 2]) -> u8 { x + 1 } struct S { a: u8 }", "fn f(x: [u8; 2]) -> u8 {} struct S { a: u8 }"),
            (
                "impl<T> A for B<T> where T: C { fn f(&self) { g(|x| { x }) } fn g(); }",
                "impl<T> A for B<T> where T: C { fn f(&self) {} fn g(); }",
            ),
            (
                "mod m { fn f() { { } } mod n { type F = fn(u8) -> u8; struct S { b: u8 } } }",
                "mod m { fn f() {} mod n { type F = fn(u8) -> u8; struct S { b: u8 } } }",
            ),
            (
                "macro_rules! m { () => { fn f() { 1 } } } n! { fn f() { 2 } } fn g() { 3 }",
                "macro_rules! m { () => { fn f() { 1 } } } n! { fn f() { 2 } } fn g() { }",
            ),
            ("fn f(g: impl Fn(u8)) { } enum E { A { x: u8 } }", "fn f(g: impl Fn(u8)) { } enum E { A { x: u8 } }"),
        ] {
            assert_eq!(without(text), same(expected));
        }
    }
}
