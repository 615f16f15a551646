//! Matchers: the left side of a rule, and how it takes the tokens of a call.

use super::fragment::{self, Fragment};
use super::rules::{RulesError, error, is_punct};
use crate::base::{Map, Name};
use crate::syntax::ir::{Delim, Token, TokenKind};

/// A part of a matcher.
#[derive(Clone, Debug)]
pub(super) enum Matcher {
    /// Exactly this token.
    Token(TokenKind, Name),
    /// A group with this inside.
    Group(Delim, Vec<Matcher>),
    /// `$name:fragment`
    Var(Name, Fragment),
    /// `$(…) sep op`
    Repeat {
        /// What is repeated.
        inner: Vec<Matcher>,
        /// What stands between.
        separator: Vec<Name>,
        /// How often.
        times: Times,
    },
}

/// How often something is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    /// `*`
    Any,
    /// `+`
    Some,
    /// `?`
    Maybe,
}

/// What a variable matched.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    /// Tokens; with `wrap`, an expression or the like that stays one piece.
    One {
        /// The tokens.
        tokens: Vec<Token>,
        /// Whether they are put into an invisible group.
        wrap: bool,
    },
    /// One for each repetition.
    Many(Vec<Binding>),
}

/// What all variables matched.
pub(super) type Bindings = Map<Name, Binding>;

/// Reads a matcher.
pub(super) fn parse(all: &[Token], lo: usize, hi: usize) -> Result<Vec<Matcher>, RulesError> {
    let mut out = Vec::new();
    let mut at = lo;
    while at < hi {
        let token = &all[at];
        match token.kind {
            TokenKind::Open { delim, close } => {
                let close = (close as usize).min(hi);
                out.push(Matcher::Group(delim, parse(all, at + 1, close)?));
                at = close + 1;
            }
            TokenKind::Punct { .. } if token.text == "$" => {
                let (matcher, next) = dollar(all, at, hi)?;
                out.push(matcher);
                at = next;
            }
            _ => {
                out.push(Matcher::Token(token.kind, token.text));
                at += 1;
            }
        }
    }
    Ok(out)
}

fn dollar(all: &[Token], at: usize, hi: usize) -> Result<(Matcher, usize), RulesError> {
    // `[$]` matches a `$`.
    let Some(next) = all.get(at + 1).filter(|_| at + 1 < hi) else {
        return Ok((Matcher::Token(all[at].kind, all[at].text), at + 1));
    };
    match next.kind {
        TokenKind::Open { delim: Delim::Paren, close } => {
            let close = (close as usize).min(hi);
            let inner = parse(all, at + 2, close)?;
            let (separator, times, end) = repetition(all, close + 1, hi)?;
            Ok((Matcher::Repeat { inner, separator, times }, end))
        }
        TokenKind::Ident if next.text == "crate" => Ok((Matcher::Token(TokenKind::Ident, next.text), at + 2)),
        TokenKind::Ident => {
            let fragment = all.get(at + 3).filter(|_| is_punct(all, at + 2, ":") && at + 3 < hi);
            match fragment.and_then(|f| Fragment::of(&f.text)) {
                Some(fragment) => Ok((Matcher::Var(name_of(next), fragment), at + 4)),
                None => Err(error(all, at + 1, "a variable says what it matches: `$x:expr`")),
            }
        }
        _ => Err(error(all, at, "`$` is followed by a name or a repetition")),
    }
}

/// The separator and operator behind `$(…)`.
pub(super) fn repetition(all: &[Token], mut at: usize, hi: usize) -> Result<(Vec<Name>, Times, usize), RulesError> {
    let mut separator = Vec::new();
    while at < hi {
        let token = &all[at];
        let times = match token.text.as_str() {
            "*" => Some(Times::Any),
            "+" => Some(Times::Some),
            "?" => Some(Times::Maybe),
            _ => None,
        };
        let is_punct = matches!(token.kind, TokenKind::Punct { .. });
        // A separator may be one of these itself: `$(…)+*`.
        let is_operator = is_punct && times.is_some();
        let next_is_operator = all
            .get(at + 1)
            .filter(|_| at + 1 < hi)
            .is_some_and(|t| matches!(t.kind, TokenKind::Punct { .. }) && matches!(t.text.as_str(), "*" | "+" | "?"));
        if is_operator && !(separator.is_empty() && next_is_operator && token.text != "?" && is_joint(token)) {
            return Ok((separator, times.unwrap_or(Times::Any), at + 1));
        }
        separator.push(token.text);
        if separator.len() > 3 {
            break;
        }
        at += 1;
    }
    Err(error(all, at, "a repetition ends with `*`, `+` or `?`"))
}

fn is_joint(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Punct { joint: true })
}

/// The variables of a matcher.
pub(super) fn names(matchers: &[Matcher]) -> Map<Name, ()> {
    let mut out = Map::new();
    collect(matchers, &mut out);
    out
}

fn collect(matchers: &[Matcher], out: &mut Map<Name, ()>) {
    for matcher in matchers {
        match matcher {
            Matcher::Var(name, _) => {
                out.insert(*name, ());
            }
            Matcher::Group(_, inner) | Matcher::Repeat { inner, .. } => collect(inner, out),
            Matcher::Token(..) => {}
        }
    }
}

/// Takes tokens from `at` on; gives where it ends, or `None` if they don't fit.
pub(super) fn run(
    matchers: &[Matcher],
    tokens: &[Token],
    mut at: usize,
    hi: usize,
    out: &mut Bindings,
    budget: &mut usize,
) -> Option<usize> {
    for (position, matcher) in matchers.iter().enumerate() {
        *budget = budget.checked_sub(1)?;
        match matcher {
            Matcher::Token(kind, text) => {
                let token = tokens.get(at).filter(|_| at < hi)?;
                if std::mem::discriminant(&token.kind) != std::mem::discriminant(kind) || token.text != *text {
                    return None;
                }
                at += 1;
            }
            Matcher::Group(delim, inner) => {
                let token = tokens.get(at).filter(|_| at < hi)?;
                let TokenKind::Open { delim: found, close } = token.kind else { return None };
                let close = close as usize;
                if found != *delim || run(inner, tokens, at + 1, close, out, budget)? != close {
                    return None;
                }
                at = close + 1;
            }
            Matcher::Var(name, fragment) => {
                let end = fragment::end(*fragment, tokens, at, hi)?;
                let taken = unwrapped(*fragment, &tokens[at..end]);
                out.insert(*name, Binding::One { wrap: fragment.wraps() && taken.len() > 1, tokens: taken });
                at = end;
            }
            Matcher::Repeat { inner, separator, times } => {
                at = repeat(inner, separator, *times, &matchers[position + 1..], tokens, at, hi, out, budget)?;
            }
        }
    }
    Some(at)
}

/// What an earlier expansion put into an invisible group is the fragment itself.
fn unwrapped(fragment: Fragment, tokens: &[Token]) -> Vec<Token> {
    match tokens.first().map(|t| t.kind) {
        Some(TokenKind::Open { delim: Delim::None, close })
            if fragment.wraps() && tokens.len() >= 2 && close_of(tokens) == Some(close) =>
        {
            tokens[1..tokens.len() - 1].to_vec()
        }
        _ => tokens.to_vec(),
    }
}

/// The position of the close of the first group, if that is the last token.
fn close_of(tokens: &[Token]) -> Option<u32> {
    let TokenKind::Open { close, .. } = tokens.first()?.kind else { return None };
    let mut depth = 0_u32;
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Open { .. } => depth += 1,
            TokenKind::Close { .. } => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return (at + 1 == tokens.len()).then_some(close);
                }
            }
            _ => {}
        }
    }
    None
}

#[allow(clippy::too_many_arguments, reason = "the state of one match")]
fn repeat(
    inner: &[Matcher],
    separator: &[Name],
    times: Times,
    rest: &[Matcher],
    tokens: &[Token],
    mut at: usize,
    hi: usize,
    out: &mut Bindings,
    budget: &mut usize,
) -> Option<usize> {
    let mut rounds: Vec<Bindings> = Vec::new();
    loop {
        let mut from = at;
        if !rounds.is_empty() && !separator.is_empty() {
            match after_separator(separator, tokens, at, hi) {
                Some(next) => from = next,
                None => break,
            }
        }
        // What follows decides where both could go on: `$($x:tt)* ; …`.
        if from < hi && !rounds.is_empty() && separator.is_empty() && stops_here(inner, rest, tokens, from, hi, budget)
        {
            break;
        }
        let mut round = Bindings::default();
        match run(inner, tokens, from, hi, &mut round, budget) {
            // Nothing taken: it would go on for ever.
            Some(end) if end == from && from == at => break,
            Some(end) => {
                at = end;
                rounds.push(round);
            }
            None => break,
        }
        if times == Times::Maybe {
            break;
        }
    }
    if times == Times::Some && rounds.is_empty() {
        return None;
    }
    for (name, ()) in names(inner).into_sorted() {
        let many = rounds.iter_mut().filter_map(|round| round.remove(&name)).collect();
        out.insert(name, Binding::Many(many));
    }
    Some(at)
}

fn after_separator(separator: &[Name], tokens: &[Token], at: usize, hi: usize) -> Option<usize> {
    let fits = separator.iter().enumerate().all(|(i, want)| {
        at + i < hi && tokens.get(at + i).is_some_and(|t| t.text == *want && !matches!(t.kind, TokenKind::Open { .. }))
    });
    fits.then_some(at + separator.len())
}

/// Whether a repetition of anything must end, since the literal tokens that follow it stand here and take all that is left.
fn stops_here(inner: &[Matcher], rest: &[Matcher], tokens: &[Token], at: usize, hi: usize, budget: &mut usize) -> bool {
    let takes_anything = matches!(inner.first(), Some(Matcher::Var(_, Fragment::Tt)));
    let Some(Matcher::Token(kind, text)) = rest.first() else { return false };
    let stands_here = tokens
        .get(at)
        .is_some_and(|t| std::mem::discriminant(&t.kind) == std::mem::discriminant(kind) && t.text == *text);
    if !takes_anything || !stands_here {
        return false;
    }
    let mut scratch = Bindings::default();
    run(rest, tokens, at, hi, &mut scratch, budget) == Some(hi)
}

/// The name of a token without `r#`.
pub(super) fn name_of(token: &Token) -> Name {
    Name::new(token.text.strip_prefix("r#").unwrap_or(&token.text))
}
