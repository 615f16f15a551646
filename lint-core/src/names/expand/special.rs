//! Built-in macros that need to know the crate that they are called in: what `cfg` says there.
//!
//! ```text
//! cfg!(feature = "full")                                ─▶  true
//! cfg_select! { unix => { mod unix; } _ => { … } }      ─▶  mod unix;
//! cfg_if! { if #[cfg(unix)] { mod unix; } else { … } }  ─▶  mod unix;
//! ```

use super::super::cfg;
use crate::base::{Name, TextRange};
use crate::input::CfgSet;
use crate::macros::builtin::Expansion;
use crate::syntax::ir::{Delim, Hygiene, MacroCall, Token, TokenBuffer, TokenKind};

/// The name of the built-in that takes in a file; `collect` does that.
pub(crate) const INCLUDE: &str = "include";

/// Expands a call by the built-in of this name, if it is one of these.
pub(super) fn expand(name: &str, call: &MacroCall, set: &CfgSet) -> Option<Result<Expansion, String>> {
    match name {
        "cfg" => {
            let holds = set.holds(&cfg::predicate(&call.tokens));
            Some(Ok(Expansion::Tokens(word(if holds { "true" } else { "false" }, call.range))))
        }
        "cfg_select" => Some(select(&call.tokens, set).map(Expansion::Tokens)),
        "cfg_if" => Some(chain(&call.tokens, set).map(Expansion::Tokens)),
        INCLUDE => Some(Err("the file that it takes in is not there or made while building".to_owned())),
        _ => None,
    }
}

fn word(text: &str, range: TextRange) -> TokenBuffer {
    TokenBuffer { tokens: vec![Token { kind: TokenKind::Ident, text: Name::new(text), range, hygiene: Hygiene(0) }] }
}

/// The first arm whose predicate holds: `predicate => { tokens }`, `predicate => tokens,`.
fn select(buffer: &TokenBuffer, set: &CfgSet) -> Result<TokenBuffer, String> {
    let tokens = &buffer.tokens;
    let mut at = 0;
    while at < tokens.len() {
        let arrow = find(tokens, at, |i| tokens[i].text == "=" && tokens.get(i + 1).is_some_and(|t| t.text == ">"))
            .ok_or_else(|| "an arm has no `=>`".to_owned())?;
        let predicate = buffer.slice(at, arrow);
        let value = arrow + 2;
        let (inside, next) = match tokens.get(value).map(|t| t.kind) {
            Some(TokenKind::Open { delim: Delim::Brace, close }) => ((value + 1, close as usize), close as usize + 1),
            _ => {
                let end = find(tokens, value, |i| tokens[i].text == ",").unwrap_or(tokens.len());
                ((value, end), end)
            }
        };
        let is_else = matches!(predicate.tokens.as_slice(), [only] if only.text == "_");
        if is_else || set.holds(&cfg::predicate(&predicate)) {
            return Ok(buffer.slice(inside.0, inside.1));
        }
        at = next;
        while tokens.get(at).is_some_and(|t| t.text == ",") {
            at += 1;
        }
    }
    Err("none of its arms holds".to_owned())
}

/// The first block of `if #[cfg(…)] { … } else if … else { … }` whose predicate holds; nothing if none does.
fn chain(buffer: &TokenBuffer, set: &CfgSet) -> Result<TokenBuffer, String> {
    let tokens = &buffer.tokens;
    let group = |at: usize, wanted: Delim| match tokens.get(at)?.kind {
        TokenKind::Open { delim, close } if delim == wanted => Some((at + 1, close as usize)),
        _ => None,
    };
    let broken = || "it is no chain of `if #[cfg(…)] { … }`".to_owned();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let mut holds = true;
        match token.text.as_str() {
            "if" => {
                let (lo, hi) = group(at + 2, Delim::Bracket).ok_or_else(broken)?;
                let attr = buffer.slice(lo, hi);
                let end = attr.tokens.len().saturating_sub(1);
                holds = set.holds(&cfg::predicate(&attr.slice(2, end)));
                at = hi + 1;
            }
            "else" => {
                at += 1;
                continue;
            }
            _ => {}
        }
        let (lo, hi) = group(at, Delim::Brace).ok_or_else(broken)?;
        if holds {
            return Ok(buffer.slice(lo, hi));
        }
        at = hi + 1;
    }
    Ok(TokenBuffer::default())
}

/// The first position from `at` on, outside of groups, that fits.
fn find(tokens: &[Token], mut at: usize, fits: impl Fn(usize) -> bool) -> Option<usize> {
    while at < tokens.len() {
        if fits(at) {
            return Some(at);
        }
        at = match tokens[at].kind {
            TokenKind::Open { close, .. } => (close as usize).max(at) + 1,
            _ => at + 1,
        };
    }
    None
}
