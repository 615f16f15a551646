//! `serde_json::json!`: the values in it, each as it is serialised. Which key holds which is not kept.

use super::{BuiltinCtx, Expansion, FormatArg, FormatCall, dollar_path, without_invisible};
use crate::syntax::ir::{Delim, FormatPiece, FormatTrait, MacroCall, TokenBuffer, TokenKind};

pub(super) fn expand(call: &MacroCall, ctx: &BuiltinCtx<'_>) -> Expansion {
    let mut args = Vec::new();
    values(&call.tokens, &mut args);
    let pieces = (0..args.len() as u32)
        .map(|arg| FormatPiece::Placeholder { arg, by: FormatTrait::Serialize, range: call.range })
        .collect();
    let args = args.into_iter().map(FormatArg::Tokens).collect();
    let wrap = Some(dollar_path(call, ctx.def_crate, &["__stub", "json"]));
    Expansion::Format(FormatCall { pieces, args, wrap })
}

/// The values of an object, an array, or the value itself. An explicit stack: JSON nests as deep as the text.
fn values(tokens: &TokenBuffer, out: &mut Vec<TokenBuffer>) {
    let mut stack = vec![tokens.clone()];
    while let Some(next) = stack.pop() {
        let value = without_invisible(&next);
        let group = match value.tokens.first().map(|t| t.kind) {
            Some(TokenKind::Open { delim, close }) if close as usize + 1 == value.tokens.len() => Some(delim),
            _ => None,
        };
        let inside = || value.slice(1, value.tokens.len() - 1).split_commas();
        match group {
            Some(Delim::Brace) => stack.extend(inside().iter().rev().filter_map(value_of)),
            Some(Delim::Bracket) => stack.extend(inside().into_iter().rev()),
            _ if is_null(&value) => {}
            _ => out.push(value),
        }
    }
}

/// What stands behind the colon of `"key": value`.
fn value_of(member: &TokenBuffer) -> Option<TokenBuffer> {
    let mut at = 0;
    while at < member.tokens.len() {
        match member.tokens[at].kind {
            TokenKind::Open { close, .. } => at = close as usize,
            // `::` of a path in a key is no end of it.
            TokenKind::Punct { joint: true } if member.tokens[at].text == ":" => at += 1,
            TokenKind::Punct { .. } if member.tokens[at].text == ":" => {
                return Some(member.slice(at + 1, member.tokens.len()));
            }
            _ => {}
        }
        at += 1;
    }
    None
}

fn is_null(value: &TokenBuffer) -> bool {
    matches!(value.tokens.as_slice(), []) || matches!(value.tokens.as_slice(), [only] if only.text == "null")
}
