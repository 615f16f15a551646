//! How deep a tree would be, told from the text before it is parsed: no input may overflow the stack.
//!
//! Parser, lowering and dropping recurse once for each delimiter and once for each link of a chain (`a + b + c`, `x.f().g()`,
//! `!!x`, `else if`, `|a| |b|`). All run on a stack of [`limits::STACK`] bytes, on which [`limits::DEPTH`] units of depth fit;
//! an item that may be deeper is refused.
//!
//! The scan never counts less than what the parser has open: a link counts until a `;`, a comma or a statement's first word
//! shows that it has ended, and angle brackets are levels of their own, since a comma between them ends nothing outside. What
//! is no bracket but a comparison counts too much, which refuses only what no one writes. One pass, without allocation but
//! for open levels.

use super::comments::skip_trivia;
use crate::base::limits;

/// The byte at which a text becomes too deep.
pub(super) type TooDeep = usize;

/// Whether a text can be parsed on the stack that there is.
pub(super) fn check(text: &str) -> Result<(), TooDeep> {
    // What is short can't be deep: no token opens more than a delimiter does.
    if text.len() < (limits::DEPTH / limits::DELIMITER_DEPTH) as usize {
        return Ok(());
    }
    Scan::new(text).run()
}

/// What the token before tells of the next one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// The first of a level, or behind a `;`: a statement or item begins.
    Start,
    /// A brace closed: a statement may begin.
    Brace,
    /// An identifier.
    Word,
    /// A literal, a closing parenthesis, a `?`.
    Value,
    /// `name !`
    Bang,
    /// Anything else, after which an expression or type may begin.
    Other,
}

/// One that is open.
struct Level {
    /// `<`, maybe; else a delimiter.
    is_angle: bool,
    /// How many links may be open in it.
    chain: u32,
    /// Between the bars of a closure.
    in_params: bool,
    /// In the arguments of a macro, which stay tokens: only delimiters nest.
    is_tokens: bool,
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    levels: Vec<Level>,
    /// The depth of all levels together.
    total: u32,
    before: Before,
}

impl<'t> Scan<'t> {
    fn new(text: &'t str) -> Self {
        let base = Level { is_angle: false, chain: 0, in_params: false, is_tokens: false };
        Self { text, at: 0, levels: vec![base], total: 0, before: Before::Start }
    }

    fn run(mut self) -> Result<(), TooDeep> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at).copied() {
            if let Some(next) = skip_trivia(self.text, self.at) {
                if byte != b'/' {
                    self.before = Before::Value;
                }
                self.at = next;
                continue;
            }
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => self.word(),
                b'0'..=b'9' => {
                    self.at = word_end(bytes, self.at);
                    self.before = Before::Value;
                }
                _ => self.punct(byte, bytes.get(self.at + 1).copied().unwrap_or(0)),
            }
            if self.total > limits::DEPTH {
                return Err(self.at.saturating_sub(1).min(self.text.len().saturating_sub(1)));
            }
        }
        Ok(())
    }

    fn top(&mut self) -> &mut Level {
        // The base level is never popped.
        let last = self.levels.len() - 1;
        &mut self.levels[last]
    }

    fn link(&mut self) {
        let top = self.top();
        if !top.is_tokens {
            top.chain += 1;
            self.total += 1;
        }
    }

    /// All links of the innermost level have ended, but for the bracket itself.
    fn unlink(&mut self) {
        let top = self.top();
        let ended = top.chain.saturating_sub(if top.is_angle { limits::ANGLE_DEPTH } else { 0 });
        top.chain -= ended;
        self.total -= ended;
    }

    /// A statement or arm has ended, and what looked like an angle bracket in it.
    fn end_statement(&mut self) {
        while self.top().is_angle {
            self.close_angle();
        }
        self.top().in_params = false;
        self.unlink();
    }

    fn open(&mut self) {
        let is_tokens = self.top().is_tokens || self.before == Before::Bang;
        self.levels.push(Level { is_angle: false, chain: 0, in_params: false, is_tokens });
        self.total += limits::DELIMITER_DEPTH;
        self.before = Before::Start;
        self.at += 1;
    }

    fn close(&mut self, byte: u8) {
        self.end_statement();
        if self.levels.len() > 1 {
            self.levels.pop();
            self.total -= limits::DELIMITER_DEPTH;
        }
        // `f()()`, `a[0][0]`
        if byte != b'}' {
            self.link();
        }
        self.before = match byte {
            b'}' => Before::Brace,
            b')' => Before::Value,
            _ => Before::Other,
        };
        self.at += 1;
    }

    fn open_angle(&mut self) {
        if self.top().is_tokens {
            return;
        }
        self.levels.push(Level { is_angle: true, chain: limits::ANGLE_DEPTH, in_params: false, is_tokens: false });
        self.total += limits::ANGLE_DEPTH;
    }

    /// What was between the brackets counts on: of a comparison, it may be open.
    fn close_angle(&mut self) {
        if let Some(angle) = self.levels.pop() {
            self.top().chain += angle.chain;
        }
    }

    fn word(&mut self) {
        let end = word_end(self.text.as_bytes(), self.at);
        let word = &self.text[self.at..end];
        self.at = end;
        if self.before == Before::Brace && !matches!(word, "else" | "as" | "in") {
            self.end_statement();
        }
        if self.before == Before::Bang {
            // `macro_rules! name {`
            return;
        }
        self.before = if is_keyword(word) {
            self.link();
            Before::Other
        } else {
            Before::Word
        };
    }

    fn punct(&mut self, byte: u8, next: u8) {
        let before = self.before;
        match byte {
            b'(' | b'[' | b'{' => return self.open(),
            b')' | b']' | b'}' => return self.close(byte),
            b';' => {
                self.end_statement();
                self.before = Before::Start;
                self.at += 1;
                return;
            }
            b',' => {
                if !self.top().in_params {
                    self.unlink();
                }
            }
            b'=' if next == b'>' => {
                self.end_statement();
                self.at += 1;
            }
            b'-' if next == b'>' => {
                self.link();
                self.at += 1;
            }
            b'|' => self.bar(before, next),
            b'<' => self.less(before, next),
            b'>' if self.top().is_angle => self.close_angle(),
            b'!' if before == Before::Word && next != b'=' => {
                self.link();
                self.before = Before::Bang;
                self.at += 1;
                return;
            }
            b'#' if before == Before::Brace => self.end_statement(),
            _ => self.link(),
        }
        self.before = if byte == b'?' { Before::Value } else { Before::Other };
        self.at += 1;
    }

    /// `|`: around the parameters of a closure, or an operator.
    fn bar(&mut self, before: Before, next: u8) {
        self.link();
        let is_operator = matches!(before, Before::Word | Before::Value);
        let top = self.top();
        if top.in_params {
            top.in_params = false;
        } else if next == b'|' {
            self.at += 1;
        } else if !is_operator {
            top.in_params = true;
        }
    }

    /// `<`: a bracket, unless what stands around it shows that it is none.
    fn less(&mut self, before: Before, next: u8) {
        if before == Before::Value || next == b'=' {
            self.link();
            if next == b'<' {
                self.at += 1;
            }
        } else {
            self.open_angle();
        }
    }
}

fn word_end(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    while end < bytes.len() && (bytes[end].is_ascii_alphanumeric() || bytes[end] == b'_' || bytes[end] >= 0x80) {
        end += 1;
    }
    end
}

/// Words behind which an expression, type or pattern may begin, each a link of a chain.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "become"
            | "box"
            | "break"
            | "const"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "try"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "yield"
    )
}

#[cfg(test)]
mod tests;
