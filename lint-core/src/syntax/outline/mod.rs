//! Outlines: a file from outside the workspace, cut down to what other crates can see of it.
//!
//! Text to text, without a parser, so that the parser then has little to read and the result can be kept from run to run.
//! What no other crate can reach is left out: the code of functions, private functions, the values of constants, tests,
//! comments, private fields that hold no type parameter, imports that only code needs. What an impl of a trait has but types
//! is left out too, since the trait says the same, unless it has parameters. Macros stay whole, and everything on its line. Knows nothing of names:
//! `cfg` is not decided here. The outline of an outline is the same; a text whose delimiters do not fit is its own.
//!
//! ```text
//! use std::io::Read; pub struct P<T> { item: T, id: u64 } impl<T> P<T> { pub fn get(&self) -> &T { &self.item } fn f() {} }
//!                    ─▶ pub struct P<T> { item: T, } impl<T> P<T> { pub fn get(&self) -> &T {} }
//! ```

mod attr;
mod code;
mod fields;
mod imports;
mod items;
mod lex;
mod mentions;

pub(super) use mentions::{Mention, mentions};

use crate::base::Set;
use imports::Import;
use lex::{Kind, Token};

/// Changes whenever the outline of some text does: what was kept by another version is not to be used.
pub const VERSION: u32 = 2;

/// The outline of a file.
pub fn outline(text: &str) -> String {
    let code = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(tokens) = lex::tokens(code) else { return text.to_owned() };
    let mut writer = Writer {
        text: code,
        tokens,
        pieces: Vec::new(),
        out: String::new(),
        words: Vec::new(),
        has_files: false,
        read: (0, 0),
        line: 0,
    };
    writer.file();
    writer.finish()
}

/// What is written, in order.
enum Piece {
    /// Text up to this length of [`Writer::out`].
    Text(usize),
    /// Imports for the module around them alone.
    Imports(Vec<Import>),
}

struct Writer<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    pieces: Vec<Piece>,
    out: String,
    /// The words that are written, those of private imports apart.
    words: Vec<&'a str>,
    /// Whether modules in other files may take names from here.
    has_files: bool,
    /// How far lines are counted in the text, and how many there are until there.
    read: (usize, usize),
    /// How many lines are written.
    line: usize,
}

impl<'a> Writer<'a> {
    fn word(&self, at: usize) -> &'a str {
        match self.tokens.get(at) {
            Some(token) if token.kind == Kind::Word => &self.text[token.start..token.end],
            _ => "",
        }
    }

    fn is_punct(&self, at: usize, byte: u8) -> bool {
        self.tokens.get(at).is_some_and(|t| t.kind == Kind::Punct(byte))
    }

    /// The position of the partner, if a delimiter of this kind opens there.
    fn group(&self, at: usize, open: u8) -> Option<usize> {
        match self.tokens.get(at)?.kind {
            Kind::Open(byte, close) if byte == open => Some(close),
            _ => None,
        }
    }

    /// The position of the partner of whatever opens there.
    fn any_group(&self, at: usize) -> Option<usize> {
        match self.tokens.get(at)?.kind {
            Kind::Open(_, close) => Some(close),
            _ => None,
        }
    }

    /// The first place from `at` to `end` that is outside of delimiters and angle brackets, and that `wanted` takes.
    fn find(&self, mut at: usize, end: usize, wanted: impl Fn(&Self, usize) -> bool) -> Option<usize> {
        let mut angles = 0_u32;
        while at < end {
            if angles == 0 && wanted(self, at) {
                return Some(at);
            }
            match self.tokens[at].kind {
                Kind::Punct(b'<') => angles += 1,
                // Not that of an arrow.
                Kind::Punct(b'>') if at > 0 && !self.is_punct(at - 1, b'-') && !self.is_punct(at - 1, b'=') => {
                    angles = angles.saturating_sub(1);
                }
                Kind::Open(_, close) => at = close,
                _ => {}
            }
            at += 1;
        }
        None
    }

    /// Writes tokens as they are, on the lines on which they are.
    fn copy(&mut self, from: usize, to: usize) {
        for at in from..to {
            let token = self.tokens[at];
            let is_joined = at > from && self.tokens[at - 1].end == token.start;
            let line = self.line_of(token.start);
            if self.line < line {
                self.out.extend(std::iter::repeat_n('\n', line - self.line));
                self.line = line;
            } else if !is_joined && !self.out.is_empty() && !self.out.ends_with([' ', '\n']) {
                self.out.push(' ');
            }
            let text = &self.text[token.start..token.end];
            self.out.push_str(text);
            match token.kind {
                Kind::Word => {
                    self.words.push(text);
                }
                Kind::Literal => self.line += newlines(text),
                _ => {}
            }
        }
    }

    /// The line of a byte that is not before those that were asked for.
    fn line_of(&mut self, at: usize) -> usize {
        let (from, line) = self.read;
        if at > from {
            self.read = (at, line + newlines(&self.text[from..at]));
        }
        self.read.1
    }

    fn imports(&mut self, imports: Vec<Import>) {
        self.pieces.push(Piece::Text(self.out.len()));
        self.pieces.push(Piece::Imports(imports));
    }

    /// Puts the imports in that something written needs.
    fn finish(mut self) -> String {
        self.pieces.push(Piece::Text(self.out.len()));
        let words: Set<&str> = self.words.iter().copied().collect();
        let mut done = String::with_capacity(self.out.len());
        let mut at = 0;
        for piece in &self.pieces {
            match piece {
                Piece::Text(end) => {
                    done.push_str(&self.out[at..*end]);
                    at = *end;
                }
                Piece::Imports(imports) => {
                    for import in imports.iter().filter(|i| i.is_needed(&words, self.has_files)) {
                        import.write(&mut done);
                    }
                }
            }
        }
        done
    }
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|b| *b == b'\n').count()
}

#[cfg(test)]
mod tests;
