//! Tokens of an attribute → its arguments, before anyone asks what they mean.
//!
//! `category = "a", purposes("b"), mandatory` is three arguments. A fault in one does not hide the others: after an error
//! reading goes on behind the next comma. Knows the shapes of arguments, no key.

use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};
use syn::Lit;

use crate::grammar::{Errors, Word};

/// One argument.
pub(super) enum Arg {
    /// `"marketing"`, `0`
    Literal(Literal),
    /// `mandatory`
    Word(Word<Span>),
    /// `category = "a"`: the tokens behind the `=`; none if they are missing, of which an error tells.
    Assign(Word<Span>, Vec<TokenTree>),
    /// `purposes("a", "b")`: the tokens between the parentheses, and the parentheses' place.
    Call(Word<Span>, TokenStream, Span),
}

/// Reads all arguments.
pub(super) fn read(tokens: TokenStream, errors: &mut Errors) -> Vec<Arg> {
    let mut reader = Reader { tokens: flatten(tokens), at: 0 };
    let mut args = Vec::new();
    while reader.peek().is_some() {
        if let Some(arg) = reader.arg(errors) {
            args.push(arg);
            reader.comma(errors);
        } else {
            reader.skip_past_comma();
        }
    }
    args
}

/// The place of several tokens: from the first to the last where the compiler tells, else the first.
pub(super) fn span_of(tokens: &[TokenTree]) -> Option<Span> {
    let (first, last) = (tokens.first()?.span(), tokens.last()?.span());
    Some(first.join(last).unwrap_or(first))
}

/// What tokens are, for "expected …, found …".
pub(super) fn describe(tokens: &[TokenTree]) -> String {
    match tokens {
        [TokenTree::Literal(literal)] => describe_literal(literal).to_owned(),
        [TokenTree::Ident(ident)] if matches!(ident.to_string().as_str(), "true" | "false") => "a bool".to_owned(),
        [TokenTree::Ident(ident)] => format!("`{ident}`"),
        [TokenTree::Punct(minus), TokenTree::Literal(_)] if minus.as_char() == '-' => "a negative number".to_owned(),
        [TokenTree::Punct(punct)] => format!("`{}`", punct.as_char()),
        [TokenTree::Group(group)] => match group.delimiter() {
            Delimiter::Parenthesis => "`(…)`".to_owned(),
            Delimiter::Brace => "`{…}`".to_owned(),
            Delimiter::Bracket | Delimiter::None => "`[…]`".to_owned(),
        },
        _ => "an expression".to_owned(),
    }
}

fn describe_literal(literal: &Literal) -> &'static str {
    match Lit::new(literal.clone()) {
        Lit::Str(_) => "a string",
        Lit::ByteStr(_) | Lit::CStr(_) => "a byte string",
        Lit::Byte(_) | Lit::Char(_) => "a character",
        Lit::Int(_) | Lit::Float(_) => "a number",
        _ => "a literal",
    }
}

/// Takes invisible groups away, which `macro_rules!` puts around what it passes on (`category = $name`).
fn flatten(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    let mut stack = vec![tokens.into_iter()];
    while let Some(top) = stack.last_mut() {
        match top.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                stack.push(group.stream().into_iter());
            }
            Some(token) => flat.push(token),
            None => {
                stack.pop();
            }
        }
    }
    flat
}

struct Reader {
    tokens: Vec<TokenTree>,
    at: usize,
}

impl Reader {
    fn peek(&self) -> Option<&TokenTree> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<TokenTree> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }

    fn at_punct(&self, wanted: char) -> bool {
        matches!(self.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
    }

    /// One argument; `None` if what stands here begins none, which is an error then.
    fn arg(&mut self, errors: &mut Errors) -> Option<Arg> {
        match self.next()? {
            TokenTree::Literal(literal) => Some(Arg::Literal(literal)),
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                let word = Word { text: text.strip_prefix("r#").unwrap_or(&text).to_owned(), span: ident.span() };
                self.after_word(word, errors)
            }
            TokenTree::Punct(comma) if comma.as_char() == ',' => {
                errors.push_with_help(comma.span(), "nothing stands before this comma", "remove the comma".to_owned());
                self.at -= 1;
                None
            }
            other => {
                errors.push(other.span(), format!("expected a word or a string, found {}", describe(&[other])));
                None
            }
        }
    }

    fn after_word(&mut self, word: Word<Span>, errors: &mut Errors) -> Option<Arg> {
        if self.at_punct('=') {
            let equals = self.next()?.span();
            let value = self.value();
            if value.is_empty() {
                let message = format!("`{}` has no value", word.text);
                errors.push_with_help(equals, message, "write the value after `=`".to_owned());
            }
            return Some(Arg::Assign(word, value));
        }
        match self.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let (inner, span) = (group.stream(), group.span());
                self.at += 1;
                Some(Arg::Call(word, inner, span))
            }
            _ => Some(Arg::Word(word)),
        }
    }

    /// A literal or a group is a value by itself, so that a comma forgotten behind it is seen; else all up to the comma.
    fn value(&mut self) -> Vec<TokenTree> {
        let first = self.at;
        if matches!(self.peek(), Some(TokenTree::Literal(_) | TokenTree::Group(_))) {
            self.at += 1;
        } else {
            while self.peek().is_some() && !self.at_punct(',') {
                self.at += 1;
            }
        }
        self.tokens[first..self.at].to_vec()
    }

    /// The comma behind an argument. Where it is missing and another argument begins, reading goes on there.
    fn comma(&mut self, errors: &mut Errors) {
        if self.at_punct(',') {
            self.at += 1;
            return;
        }
        let Some(found) = self.peek() else { return };
        let message = format!("expected `,`, found {}", describe(std::slice::from_ref(found)));
        errors.push(found.span(), message);
        if !matches!(found, TokenTree::Ident(_) | TokenTree::Literal(_)) {
            self.skip_past_comma();
        }
    }

    fn skip_past_comma(&mut self) {
        while self.peek().is_some() && !self.at_punct(',') {
            self.at += 1;
        }
        self.at += 1;
    }
}
