//! Macros by example: `(matcher) => { template }; …`.
//!
//! The first rule whose matcher takes the whole call is the one; its template is filled with what the variables matched.

use super::matcher::{self, Bindings, Matcher};
use super::template::{self, Template};
use crate::base::{TextRange, limits};
use crate::syntax::ir::{Delim, Hygiene, Token, TokenBuffer, TokenKind};

/// The rules of a macro.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    rules: Vec<(Vec<Matcher>, Vec<Template>)>,
}

/// What is wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesError {
    /// Where.
    pub range: TextRange,
    /// What.
    pub message: String,
}

/// Where an expansion happens.
#[derive(Clone, Copy, Debug)]
pub struct ExpandCtx {
    /// The position of the macro's crate in the project: what `$crate` means.
    pub def_crate: u32,
    /// The call.
    pub call: TextRange,
    /// The number of this expansion.
    pub hygiene: Hygiene,
}

/// Why a call could not be expanded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpandError {
    /// In lower case, without a full stop.
    pub message: String,
}

impl Rules {
    /// Reads rules; a rule that can't be read is left out.
    pub fn parse(tokens: &TokenBuffer) -> (Self, Vec<RulesError>) {
        let mut rules = Self::default();
        let mut errors = Vec::new();
        let all = &tokens.tokens;
        let mut at = 0;
        while at < all.len() {
            match Self::rule(all, &mut at) {
                Ok(rule) => rules.rules.push(rule),
                Err(error) => {
                    errors.push(error);
                    // On behind the next semicolon outside of groups.
                    at = skip_to_semicolon(all, at);
                }
            }
        }
        (rules, errors)
    }

    fn rule(all: &[Token], at: &mut usize) -> Result<(Vec<Matcher>, Vec<Template>), RulesError> {
        let (lo, hi) = group(all, at, "a rule begins with a matcher in parentheses")?;
        let matchers = matcher::parse(all, lo, hi)?;
        // `macro m($x:expr) { … }` has no arrow.
        if is_punct(all, *at, "=") {
            *at += 1;
            if !is_punct(all, *at, ">") {
                return Err(error(all, *at, "a matcher is followed by `=>`"));
            }
            *at += 1;
        }
        let (lo, hi) = group(all, at, "a rule ends with a template in braces")?;
        let names = matcher::names(&matchers);
        let templates = template::parse(all, lo, hi, &names)?;
        while is_punct(all, *at, ";") || is_punct(all, *at, ",") {
            *at += 1;
        }
        Ok((matchers, templates))
    }

    /// How many rules there are.
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Expands a call.
    pub fn expand(&self, call: &TokenBuffer, ctx: &ExpandCtx) -> Result<TokenBuffer, ExpandError> {
        for (matchers, templates) in &self.rules {
            let Some(bindings) = matches(matchers, call) else { continue };
            let mut out = Vec::new();
            template::fill(templates, &bindings, ctx, &mut out)?;
            return Ok(linked(out));
        }
        let message = match self.rules.len() {
            0 => "the macro has no rule that can be read".to_owned(),
            _ => "no rule of the macro fits this call".to_owned(),
        };
        Err(ExpandError { message })
    }
}

fn matches(matchers: &[Matcher], call: &TokenBuffer) -> Option<Bindings> {
    let mut budget = limits::MATCH_STEPS.saturating_add(call.tokens.len().saturating_mul(64));
    let mut bindings = Bindings::default();
    let end = matcher::run(matchers, &call.tokens, 0, call.tokens.len(), &mut bindings, &mut budget)?;
    (end == call.tokens.len()).then_some(bindings)
}

/// The buffer with the ends of its groups found.
fn linked(mut tokens: Vec<Token>) -> TokenBuffer {
    let mut open = Vec::new();
    for at in 0..tokens.len() {
        match tokens[at].kind {
            TokenKind::Open { .. } => open.push(at),
            TokenKind::Close { .. } => {
                if let Some(start) = open.pop()
                    && let TokenKind::Open { delim, .. } = tokens[start].kind
                {
                    tokens[start].kind = TokenKind::Open { delim, close: at as u32 };
                    tokens[at].kind = TokenKind::Close { delim };
                }
            }
            _ => {}
        }
    }
    TokenBuffer { tokens }
}

/// The inside of the group at a place; behind it afterwards.
fn group(all: &[Token], at: &mut usize, otherwise: &str) -> Result<(usize, usize), RulesError> {
    match all.get(*at).map(|t| t.kind) {
        Some(TokenKind::Open { delim, close }) if delim != Delim::None => {
            let (lo, hi) = (*at + 1, (close as usize).min(all.len()));
            *at = hi + 1;
            Ok((lo, hi))
        }
        _ => Err(error(all, *at, otherwise)),
    }
}

fn skip_to_semicolon(all: &[Token], mut at: usize) -> usize {
    while at < all.len() {
        match all[at].kind {
            TokenKind::Open { close, .. } => at = (close as usize).max(at),
            TokenKind::Punct { .. } if all[at].text == ";" => return at + 1,
            _ => {}
        }
        at += 1;
    }
    all.len()
}

pub(super) fn is_punct(all: &[Token], at: usize, text: &str) -> bool {
    all.get(at).is_some_and(|t| matches!(t.kind, TokenKind::Punct { .. }) && t.text == text)
}

pub(super) fn error(all: &[Token], at: usize, message: &str) -> RulesError {
    let range = all.get(at).or(all.last()).map_or_else(TextRange::default, |t| t.range);
    RulesError { range, message: message.to_owned() }
}

#[cfg(test)]
mod tests;
