//! Macros that only the compiler can expand, and those of crates that rules can't describe.
//!
//! A stub names its expander: `#[stub::builtin("format_args")] macro_rules! format_args { () => {} }`. An expander turns the
//! call's tokens into an [`Expansion`], which `names` lowers; it knows no scopes, so what is nested in it is expanded later.

mod format_args;
mod json;
mod literal;
mod record;

use super::rules::ExpandError;
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Delim, FormatPiece, Hygiene, MacroCall, Token, TokenBuffer, TokenKind};

/// What a built-in macro stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expansion {
    /// These tokens, where the call stands.
    Tokens(TokenBuffer),
    /// A formatted text.
    Format(FormatCall),
    /// Something made of these expressions, as far as they can be read as such.
    Opaque(Vec<TokenBuffer>),
    /// Nothing at all.
    Nothing,
}

/// A formatted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormatCall {
    /// Text and placeholders.
    pub pieces: Vec<FormatPiece>,
    /// The arguments that placeholders name.
    pub args: Vec<FormatArg>,
    /// A function that is called with the text; its result is the macro's value.
    pub wrap: Option<TokenBuffer>,
}

/// An argument of a formatted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatArg {
    /// An expression.
    Tokens(TokenBuffer),
    /// A name inside of the text: `{user}`, with its place there and who wrote it.
    Capture(Name, TextRange, Hygiene),
}

/// What expanders may ask for.
pub struct BuiltinCtx<'a> {
    /// The position of the macro's crate in the project.
    pub def_crate: u32,
    /// The text that another macro in the place of a literal stands for: `concat!(…)`, a project's own.
    pub literal: &'a mut dyn FnMut(&TokenBuffer) -> Option<TokenBuffer>,
}

/// Expands a call by the expander of this name; `None`: there is none.
pub fn expand(name: &str, call: &MacroCall, ctx: &mut BuiltinCtx<'_>) -> Option<Result<Expansion, ExpandError>> {
    Some(match name {
        "format_args" => format_args::expand(call, ctx),
        "json" => Ok(json::expand(call, ctx)),
        "sql_record" => Ok(record::expand(call, ctx)),
        "concat" => Ok(literal::concat(call, ctx)),
        "text" => Ok(Expansion::Tokens(one(call, TokenKind::Literal, "\"\""))),
        "bytes" => Ok(Expansion::Tokens(one(call, TokenKind::Literal, "b\"\""))),
        "number" => Ok(Expansion::Tokens(one(call, TokenKind::Literal, "0u32"))),
        "offset" => Ok(Expansion::Tokens(one(call, TokenKind::Literal, "0usize"))),
        "flag" => Ok(Expansion::Tokens(one(call, TokenKind::Ident, "true"))),
        "option_text" => Ok(Expansion::Tokens(literal::some_text(call))),
        "opaque" => Ok(Expansion::Opaque(call.tokens.split_commas())),
        "nothing" => Ok(Expansion::Nothing),
        _ => return super::derive::expand(name, call, ctx.def_crate).map(|made| made.map(Expansion::Tokens)),
    })
}

/// A buffer of one token at the call's place.
fn one(call: &MacroCall, kind: TokenKind, text: &str) -> TokenBuffer {
    TokenBuffer { tokens: vec![Token { kind, text: Name::new(text), range: call.range, hygiene: Hygiene(0) }] }
}

/// A path as tokens: `$crate::a::b`, each word at the call's place.
fn dollar_path(call: &MacroCall, def_crate: u32, words: &[&str]) -> TokenBuffer {
    let mut tokens = one(call, TokenKind::Ident, &format!("{}{def_crate}", crate::syntax::DOLLAR_CRATE)).tokens;
    for word in words {
        for joint in [true, false] {
            tokens.extend(one(call, TokenKind::Punct { joint }, ":").tokens);
        }
        tokens.extend(one(call, TokenKind::Ident, word).tokens);
    }
    TokenBuffer { tokens }
}

#[cfg(test)]
mod tests;

/// The inside of a buffer that is one invisible group.
fn without_invisible(tokens: &TokenBuffer) -> TokenBuffer {
    let mut inner = tokens.clone();
    while let Some(TokenKind::Open { delim: Delim::None, close }) = inner.tokens.first().map(|t| t.kind) {
        if close as usize + 1 != inner.tokens.len() {
            break;
        }
        inner = inner.slice(1, close as usize);
    }
    inner
}
