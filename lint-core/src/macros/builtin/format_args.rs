//! `format_args!`: the template's text and placeholders, its arguments, and the names captured inside of it.
//!
//! The grammar is that of `std::fmt`: `{}` next, `{0}` by position, `{name}` named or captured, `{:>width$.prec$}` with
//! arguments of its own, `{{` a brace.

use super::literal::{self, Text};
use super::{BuiltinCtx, Expansion, FormatArg, FormatCall, without_invisible};
use crate::base::{Map, Name, TextRange};
use crate::macros::rules::ExpandError;
use crate::syntax::ir::{FormatPiece, FormatTrait, MacroCall, TokenBuffer, TokenKind};

pub(super) fn expand(call: &MacroCall, ctx: &mut BuiltinCtx<'_>) -> Result<Expansion, ExpandError> {
    let mut parts = call.tokens.split_commas().into_iter();
    let Some(first) = parts.next() else {
        return Ok(Expansion::Format(FormatCall::default()));
    };
    let first = without_invisible(&first);
    let mut args = Args::default();
    for part in parts {
        args.add(part);
    }
    let token = match first.tokens.as_slice() {
        [only] => Some(*only),
        _ => (ctx.literal)(&first).and_then(|t| without_invisible(&t).tokens.first().copied()),
    };
    let template = token.as_ref().and_then(literal::text_of);
    let Some(template) = template else {
        // `panic!(message)` of the old editions: the value itself.
        args.all.insert(0, FormatArg::Tokens(first));
        return Ok(Expansion::Format(args.shown_one_by_one(call.range)));
    };
    let pieces =
        Parser { template: &template, at: 0, next: 0, pieces: Vec::new(), text: String::new(), args: &mut args }.run();
    Ok(Expansion::Format(FormatCall { pieces, args: args.all, wrap: None }))
}

/// The arguments behind the template.
#[derive(Default)]
struct Args {
    all: Vec<FormatArg>,
    names: Map<Name, u32>,
    captures: Map<Name, u32>,
}

impl Args {
    fn add(&mut self, part: TokenBuffer) {
        let named = match part.tokens.as_slice() {
            [name, eq, next, ..]
                if name.kind == TokenKind::Ident
                    && eq.text == "="
                    && !(next.text == "=" && matches!(eq.kind, TokenKind::Punct { joint: true })) =>
            {
                Some(Name::new(name.text.strip_prefix("r#").unwrap_or(&name.text)))
            }
            _ => None,
        };
        let tokens = if named.is_some() { part.slice(2, part.tokens.len()) } else { part };
        if let Some(name) = named {
            self.names.insert(name, self.all.len() as u32);
        }
        self.all.push(FormatArg::Tokens(tokens));
    }

    /// The argument of this name: given, or captured.
    fn named(&mut self, name: Name, range: TextRange, template: &Text) -> u32 {
        if let Some(at) = self.names.get(&name).or_else(|| self.captures.get(&name)) {
            return *at;
        }
        let at = self.all.len() as u32;
        self.all.push(FormatArg::Capture(name, range, template.hygiene));
        self.captures.insert(name, at);
        at
    }

    fn shown_one_by_one(self, range: TextRange) -> FormatCall {
        let pieces = (0..self.all.len() as u32)
            .map(|arg| FormatPiece::Placeholder { arg, by: FormatTrait::Display, range })
            .collect();
        FormatCall { pieces, args: self.all, wrap: None }
    }
}

struct Parser<'a> {
    template: &'a Text,
    at: usize,
    /// The position of the next `{}`.
    next: u32,
    pieces: Vec<FormatPiece>,
    text: String,
    args: &'a mut Args,
}

impl Parser<'_> {
    fn run(mut self) -> Vec<FormatPiece> {
        let text: &str = &self.template.text;
        while let Some(c) = text[self.at..].chars().next() {
            match c {
                '{' if text[self.at + 1..].starts_with('{') => self.push('{', 2),
                '}' if text[self.at + 1..].starts_with('}') => self.push('}', 2),
                '{' => self.placeholder(),
                other => self.push(other, other.len_utf8()),
            }
        }
        self.flush();
        self.pieces
    }

    fn push(&mut self, c: char, len: usize) {
        self.text.push(c);
        self.at += len;
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.pieces.push(FormatPiece::Text(Name::new(&self.text)));
            self.text.clear();
        }
    }

    fn placeholder(&mut self) {
        self.flush();
        let open = self.at;
        let text: &str = &self.template.text;
        let Some(len) = text[open..].find('}') else {
            // An open brace without an end: rustc says so; the rest is text.
            self.at = text.len();
            return;
        };
        let inside = &text[open + 1..open + len];
        let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
        // Arguments of the width and precision are numbers, but shown in no other way: `{:1$}`, `{:.*}`.
        if spec.contains(".*") {
            self.next += 1;
        }
        let trimmed = name.trim();
        let lead = name.len() - name.trim_start().len();
        let range = self.template.range(open + 1 + lead, open + 1 + lead + trimmed.len());
        let arg = if trimmed.is_empty() {
            self.next += 1;
            Some(self.next - 1)
        } else if trimmed.bytes().all(|b| b.is_ascii_digit()) {
            trimmed.parse().ok()
        } else if is_name(trimmed) {
            Some(self.args.named(Name::new(trimmed), range, self.template))
        } else {
            None
        };
        let whole = self.template.range(open, open + len + 1);
        if let Some(arg) = arg.filter(|a| (*a as usize) < self.args.all.len()) {
            self.pieces.push(FormatPiece::Placeholder { arg, by: rendering(spec), range: whole });
        }
        self.at = open + len + 1;
    }
}

fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c == '_' || c.is_alphabetic()) && chars.all(|c| c == '_' || c.is_alphanumeric())
}

/// The trait that the end of a spec names.
fn rendering(spec: &str) -> FormatTrait {
    let spec = spec.trim_end();
    if spec.ends_with('?') {
        return FormatTrait::Debug;
    }
    match spec.chars().last() {
        // `{:>8}`, `{:.2}`, `{:width$}` end without a letter of a trait.
        Some('x' | 'X' | 'o' | 'b' | 'e' | 'E' | 'p') if !spec.ends_with('$') => FormatTrait::Number,
        _ => FormatTrait::Display,
    }
}
