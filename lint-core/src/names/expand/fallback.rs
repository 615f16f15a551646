//! What can be read of a call whose macro is not known: the expressions among its arguments.
//!
//! `audit!(target: "x", user = user.email, "text {}", n)` gives `"x"`, `user.email`, the text and `n`. So what is passed to
//! such a macro is not lost, though what it does with it is not known.

use crate::base::TextRange;
use crate::syntax::fragment;
use crate::syntax::ir::{Body, Expr, ExprId, FileIr, Token, TokenBuffer, TokenKind};

/// How deep groups are looked into where their content is no expression.
const DEPTH: u32 = 6;

/// Adds the expressions to the body; also whether something could not be read.
pub(super) fn args(body: &mut Body, items: &mut FileIr, tokens: &TokenBuffer, call: TextRange) -> (Vec<ExprId>, bool) {
    let mut reader = Reader { body, items, call, args: Vec::new(), unread: false };
    reader.parts(tokens, 0);
    (reader.args, reader.unread)
}

struct Reader<'a> {
    body: &'a mut Body,
    items: &'a mut FileIr,
    call: TextRange,
    args: Vec<ExprId>,
    unread: bool,
}

impl Reader<'_> {
    fn parts(&mut self, buffer: &TokenBuffer, depth: u32) {
        for (lo, hi) in split(&buffer.tokens) {
            self.part(&buffer.slice(lo, hi), depth);
        }
    }

    fn part(&mut self, part: &TokenBuffer, depth: u32) {
        if part.tokens.is_empty() || self.expr(part) {
            return;
        }
        // `key: value`, `"key" => value`, `%value`, `?value`.
        if let Some(behind) = behind_key(&part.tokens)
            && self.expr(&part.slice(behind, part.tokens.len()))
        {
            return;
        }
        let groups: Vec<(usize, usize)> = groups(&part.tokens);
        if groups.is_empty() || depth >= DEPTH {
            self.unread = true;
            return;
        }
        for (lo, hi) in groups {
            self.parts(&part.slice(lo, hi), depth + 1);
        }
    }

    fn expr(&mut self, part: &TokenBuffer) -> bool {
        let Ok(id) = fragment::expr_into(self.body, self.items, part, self.call) else { return false };
        // `name = value` names a field of the call; it assigns nothing.
        let value = match &self.body.exprs[id] {
            Expr::Assign { op: None, rhs, .. } => *rhs,
            _ => id,
        };
        self.args.push(value);
        true
    }
}

/// The parts between `,` and `;` outside of groups.
fn split(tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(token) = tokens.get(at) {
        match token.kind {
            TokenKind::Open { close, .. } => at = (close as usize).max(at),
            TokenKind::Punct { .. } if token.text == "," || token.text == ";" => {
                parts.push((start, at));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    parts.push((start, tokens.len()));
    parts.retain(|(lo, hi)| lo < hi);
    parts
}

/// The position behind the last `=>`, `=` or single `:` outside of groups, or behind a leading `%` or `?`.
fn behind_key(tokens: &[Token]) -> Option<usize> {
    let (mut found, mut at) = (None, 0);
    let is_joint = |t: &Token| t.kind == TokenKind::Punct { joint: true };
    while let Some(token) = tokens.get(at) {
        match token.kind {
            TokenKind::Open { close, .. } => at = (close as usize).max(at),
            TokenKind::Punct { .. } => {
                let after_colon = at > 0 && tokens[at - 1].text == ":";
                match token.text.as_str() {
                    ":" if !is_joint(token) && !after_colon => found = Some(at + 1),
                    ">" if at > 0 && tokens[at - 1].text == "=" => found = Some(at + 1),
                    "=" if !is_joint(token) && tokens.get(at + 1).is_none_or(|t| t.text != "=") => found = Some(at + 1),
                    "%" | "?" if at == 0 => found = Some(1),
                    _ => {}
                }
            }
            _ => {}
        }
        at += 1;
    }
    found.filter(|at| *at < tokens.len())
}

/// The insides of the groups at the top.
fn groups(tokens: &[Token]) -> Vec<(usize, usize)> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(token) = tokens.get(at) {
        if let TokenKind::Open { close, .. } = token.kind {
            found.push((at + 1, (close as usize).max(at + 1)));
            at = (close as usize).max(at);
        }
        at += 1;
    }
    found
}
