//! Token trees: what a macro call is given, owned and flat.

use super::Path;
use crate::base::{Name, TextRange};

/// Which expansion wrote a name: 0 is the user's own text, other numbers are unique within a body or file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Hygiene(pub u32);

/// Tokens in order; a group is an `Open`, its tokens, and a `Close`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenBuffer {
    /// The tokens.
    pub tokens: Vec<Token>,
}

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its text as written: `r#type`, `"a\n"`, `'a`, one character of punctuation. Empty for an invisible delimiter.
    pub text: Name,
    /// Its place.
    pub range: TextRange,
    /// Which expansion wrote it.
    pub hygiene: Hygiene,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// An identifier or keyword.
    Ident,
    /// `'a`
    Lifetime,
    /// Any literal.
    Literal,
    /// One character of punctuation.
    Punct {
        /// Whether the next character follows at once (`=` in `=>`).
        joint: bool,
    },
    /// A group begins.
    Open {
        /// Its delimiter.
        delim: Delim,
        /// The position of its `Close` in the buffer.
        close: u32,
    },
    /// A group ends.
    Close {
        /// Its delimiter.
        delim: Delim,
    },
}

/// The delimiter of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delim {
    /// `(…)`
    Paren,
    /// `[…]`
    Bracket,
    /// `{…}`
    Brace,
    /// Invisible: an expression that a macro put in.
    None,
}

/// `path!(…)`
#[derive(Clone, Debug, PartialEq)]
pub struct MacroCall {
    /// The macro.
    pub path: Path,
    /// How it is delimited.
    pub delim: Delim,
    /// What it is given, without the outer delimiters.
    pub tokens: TokenBuffer,
    /// The whole call.
    pub range: TextRange,
}
