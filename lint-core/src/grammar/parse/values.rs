//! The value of one argument → strings, positions, choices, with what is wrong about it.
//!
//! Knows what a key takes (`words::Takes`), not which attribute it belongs to.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};
use syn::{Lit, LitInt};

use super::args::{self, Arg};
use crate::grammar::words::{self, Key, Takes};
use crate::grammar::{Errors, Word, suggest};

/// What an argument gave.
pub(super) enum Value {
    /// It stands there.
    Flag(Span),
    /// Its string.
    Text(Word<Span>),
    /// Its strings; none if all were wrong.
    Texts(Vec<Word<Span>>),
    /// Its positions; none if all were wrong.
    Positions(Vec<usize>),
}

/// Reads what `arg` gives to `key`. `None` if it is wrong; the errors then say why.
pub(super) fn read(key: &Key, arg: Arg, errors: &mut Errors) -> Option<Value> {
    match key.takes {
        Takes::Nothing => flag(key, arg, errors).map(Value::Flag),
        Takes::Text => one_text(key, arg, errors).map(Value::Text),
        Takes::OneOf(choices) => {
            let text = one_text(key, arg, errors)?;
            one_of(key.word, text, choices, errors).map(Value::Text)
        }
        Takes::Texts => items(key, arg, errors).map(|items| Value::Texts(texts(key.word, items, errors))),
        Takes::Positions => items(key, arg, errors).map(|items| Value::Positions(positions(items, errors))),
    }
}

/// The string, if it is one of `choices`.
pub(super) fn one_of(what: &str, text: Word<Span>, choices: &[&str], errors: &mut Errors) -> Option<Word<Span>> {
    if choices.contains(&text.text.as_str()) {
        return Some(text);
    }
    let message = format!("unknown {what} `{}`", text.text);
    errors.push_with_help(text.span, message, suggest::help(&text.text, choices.iter().copied()));
    None
}

/// The string of a literal; an empty one, or another literal, is an error.
pub(super) fn text(what: &str, literal: Literal, errors: &mut Errors) -> Option<Word<Span>> {
    let span = literal.span();
    let Lit::Str(string) = Lit::new(literal.clone()) else {
        let found = args::describe(&[TokenTree::Literal(literal)]);
        errors.push_with_help(
            span,
            format!("`{what}` takes a string, found {found}"),
            "write it in double quotes".to_owned(),
        );
        return None;
    };
    let text = string.value();
    if text.trim().is_empty() {
        errors.push_with_help(span, format!("`{what}` is empty"), "write something between the quotes".to_owned());
        return None;
    }
    Some(Word { text, span })
}

/// Words in order, each once.
#[derive(Default)]
pub(super) struct Once {
    pub(super) words: Vec<Word<Span>>,
    seen: BTreeSet<String>,
}

impl Once {
    /// Adds a word, unless it is there already, which is an error.
    pub(super) fn add(&mut self, word: Word<Span>, errors: &mut Errors) {
        if self.seen.insert(word.text.clone()) {
            self.words.push(word);
        } else {
            errors.push_with_help(word.span, format!("`{}` is listed twice", word.text), "remove one".to_owned());
        }
    }
}

/// Whether it is a code or name of a finding; if not, that is an error.
pub(super) fn is_code(word: &Word<Span>, errors: &mut Errors) -> bool {
    if words::codes_and_names().any(|known| known == word.text) {
        return true;
    }
    let help = suggest::closest(&word.text, words::codes_and_names()).map_or_else(
        || "codes are `PD001` to `PD107`, or names such as `disclosure`".to_owned(),
        |meant| format!("did you mean `{meant}`?"),
    );
    errors.push_with_help(word.span, format!("unknown finding `{}`", word.text), help);
    false
}

fn wrong(key: &Key, span: Span, found: &str, errors: &mut Errors) {
    let takes = match key.takes {
        Takes::Nothing => "takes no value",
        Takes::Text | Takes::OneOf(_) => "takes one string",
        Takes::Texts => "takes strings",
        Takes::Positions => "takes the positions of arguments",
    };
    errors.push_with_help(span, format!("`{}` {takes}{found}", key.word), format!("write `{}`", key.example));
}

fn flag(key: &Key, arg: Arg, errors: &mut Errors) -> Option<Span> {
    match arg {
        Arg::Word(word) => return Some(word.span),
        Arg::Assign(_, value) => wrong(key, args::span_of(&value)?, "", errors),
        Arg::Call(_, _, span) => wrong(key, span, "", errors),
        Arg::Literal(literal) => wrong(key, literal.span(), "", errors),
    }
    None
}

fn one_text(key: &Key, arg: Arg, errors: &mut Errors) -> Option<Word<Span>> {
    match arg {
        Arg::Assign(_, value) => match value.as_slice() {
            [TokenTree::Literal(literal)] if matches!(Lit::new(literal.clone()), Lit::Str(_)) => {
                return text(key.word, literal.clone(), errors);
            }
            other => wrong(key, args::span_of(other)?, &format!(", found {}", args::describe(other)), errors),
        },
        Arg::Word(word) => wrong(key, word.span, "", errors),
        Arg::Call(_, _, span) => wrong(key, span, "", errors),
        Arg::Literal(literal) => wrong(key, literal.span(), "", errors),
    }
    None
}

/// The items of a list in each of its forms: `key = item`, `key = [item, …]`, `key(item, …)`.
fn items(key: &Key, arg: Arg, errors: &mut Errors) -> Option<Vec<Arg>> {
    let (stream, span): (TokenStream, Span) = match arg {
        Arg::Call(_, stream, span) => (stream, span),
        Arg::Assign(_, value) => match value.as_slice() {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => (group.stream(), group.span()),
            [TokenTree::Literal(literal)] => return Some(vec![Arg::Literal(literal.clone())]),
            other => {
                wrong(key, args::span_of(other)?, &format!(", found {}", args::describe(other)), errors);
                return None;
            }
        },
        Arg::Word(word) => {
            wrong(key, word.span, "", errors);
            return None;
        }
        Arg::Literal(literal) => {
            wrong(key, literal.span(), "", errors);
            return None;
        }
    };
    let before = errors.len();
    let items = args::read(stream, errors);
    if items.is_empty() && errors.len() == before {
        let or = if key.required { "" } else { ", or leave it out" };
        errors.push_with_help(span, format!("`{}` is empty", key.word), format!("write `{}`{or}", key.example));
        return None;
    }
    Some(items)
}

fn texts(what: &str, items: Vec<Arg>, errors: &mut Errors) -> Vec<Word<Span>> {
    let mut all = Once::default();
    for item in items {
        if let Some(word) = text_item(what, item, errors) {
            all.add(word, errors);
        }
    }
    all.words
}

/// A string in a list; a word without quotes is told to take them.
pub(super) fn text_item(what: &str, item: Arg, errors: &mut Errors) -> Option<Word<Span>> {
    match item {
        Arg::Literal(literal) => text(what, literal, errors),
        Arg::Word(word) => {
            let help = format!("write `\"{}\"`", word.text);
            errors.push_with_help(word.span, format!("`{what}` takes strings, found `{}`", word.text), help);
            None
        }
        Arg::Assign(word, _) | Arg::Call(word, _, _) => {
            errors.push(word.span, format!("`{what}` takes strings, not keys"));
            None
        }
    }
}

fn positions(items: Vec<Arg>, errors: &mut Errors) -> Vec<usize> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for item in items {
        let (position, span) = match item {
            Arg::Literal(literal) => (position(&literal), literal.span()),
            Arg::Word(word) | Arg::Assign(word, _) | Arg::Call(word, _, _) => (None, word.span),
        };
        match position {
            Some(position) if !seen.insert(position) => {
                errors.push_with_help(span, format!("argument {position} is listed twice"), "remove one".to_owned());
            }
            Some(position) => all.push(position),
            None => errors.push_with_help(
                span,
                "expected the position of an argument",
                "write whole numbers, counted from 0, the receiver not counted".to_owned(),
            ),
        }
    }
    all
}

fn position(literal: &Literal) -> Option<usize> {
    let Lit::Int(int) = Lit::new(literal.clone()) else { return None };
    plain(&int)
}

fn plain(int: &LitInt) -> Option<usize> {
    if int.suffix().is_empty() { int.base10_parse().ok() } else { None }
}
