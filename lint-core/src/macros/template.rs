//! Templates: the right side of a rule, and how it is filled.

use super::matcher::{self, Binding, Bindings, name_of};
use super::rules::{ExpandCtx, ExpandError, RulesError, error};
use crate::base::{Map, Name, limits};
use crate::syntax::DOLLAR_CRATE;
use crate::syntax::ir::{Delim, Token, TokenKind};

/// A part of a template.
#[derive(Clone, Debug)]
pub(super) enum Template {
    /// A token as it is written.
    Token(Token),
    /// What a variable matched.
    Var(Name),
    /// `$crate`
    Crate,
    /// `$(…) sep op`
    Repeat {
        /// What is repeated.
        inner: Vec<Template>,
        /// What stands between.
        separator: Vec<Token>,
    },
}

/// Reads a template; `names` are the variables of the matcher. Other names behind a `$` belong to macros defined inside.
pub(super) fn parse(all: &[Token], lo: usize, hi: usize, names: &Map<Name, ()>) -> Result<Vec<Template>, RulesError> {
    let mut out = Vec::new();
    let mut at = lo;
    while at < hi {
        let token = &all[at];
        let is_dollar = matches!(token.kind, TokenKind::Punct { .. }) && token.text == "$";
        let next = all.get(at + 1).filter(|_| is_dollar && at + 1 < hi);
        match next.map(|n| n.kind) {
            Some(TokenKind::Ident) if next.is_some_and(|n| n.text == "crate") => {
                out.push(Template::Crate);
                at += 2;
            }
            Some(TokenKind::Ident) if next.is_some_and(|n| names.contains_key(&name_of(n))) => {
                if let Some(next) = next {
                    out.push(Template::Var(name_of(next)));
                }
                at += 2;
            }
            Some(TokenKind::Open { delim: Delim::Paren, close }) => {
                let close = (close as usize).min(hi);
                let inner = parse(all, at + 2, close, names)?;
                let (separator, _, end) = matcher::repetition(all, close + 1, hi)?;
                if uses_any(&inner) {
                    let tokens = all[close + 1..].iter().take(separator.len()).copied().collect();
                    out.push(Template::Repeat { inner, separator: tokens });
                } else {
                    // A repetition of a macro that is defined inside.
                    out.extend(all[at..end].iter().map(|t| Template::Token(*t)));
                }
                at = end;
            }
            _ => {
                out.push(Template::Token(*token));
                at += 1;
            }
        }
        if out.len() > limits::EXPANSION_TOKENS {
            return Err(error(all, at, "the template is too long"));
        }
    }
    Ok(out)
}

fn uses_any(templates: &[Template]) -> bool {
    templates.iter().any(|t| match t {
        Template::Var(_) => true,
        Template::Repeat { inner, .. } => uses_any(inner),
        _ => false,
    })
}

/// Fills a template. The ends of groups are found afterwards.
pub(super) fn fill(
    templates: &[Template],
    bindings: &Bindings,
    ctx: &ExpandCtx,
    out: &mut Vec<Token>,
) -> Result<(), ExpandError> {
    Filling { bindings, ctx, out, rounds: Vec::new() }.all(templates)
}

struct Filling<'a> {
    bindings: &'a Bindings,
    ctx: &'a ExpandCtx,
    out: &'a mut Vec<Token>,
    /// Which repetition is being filled, the outermost first.
    rounds: Vec<usize>,
}

impl Filling<'_> {
    fn all(&mut self, templates: &[Template]) -> Result<(), ExpandError> {
        for template in templates {
            if self.out.len() > limits::EXPANSION_TOKENS {
                return Err(ExpandError { message: "the expansion is too long to be analysed".to_owned() });
            }
            match template {
                Template::Token(token) => self.own(token.kind, token.text),
                Template::Crate => {
                    let name = Name::new(&format!("{DOLLAR_CRATE}{}", self.ctx.def_crate));
                    let token =
                        Token { kind: TokenKind::Ident, text: name, range: self.ctx.call, hygiene: self.ctx.hygiene };
                    self.out.push(token);
                }
                Template::Var(name) => self.var(*name)?,
                Template::Repeat { inner, separator } => self.repeat(inner, separator)?,
            }
        }
        Ok(())
    }

    /// A token of the definition.
    fn own(&mut self, kind: TokenKind, text: Name) {
        self.out.push(Token { kind, text, range: self.ctx.call, hygiene: self.ctx.hygiene });
    }

    fn var(&mut self, name: Name) -> Result<(), ExpandError> {
        let Some(Binding::One { tokens, wrap }) = self.lookup(name) else {
            return Err(ExpandError { message: format!("`${name}` is still repeating at this depth") });
        };
        let (tokens, wrap) = (tokens.clone(), *wrap);
        let first = tokens.first().copied();
        let invisible = |kind| Token {
            kind,
            text: Name::new(""),
            range: first.map_or(self.ctx.call, |t| t.range),
            hygiene: self.ctx.hygiene,
        };
        if wrap {
            self.out.push(invisible(TokenKind::Open { delim: Delim::None, close: 0 }));
        }
        self.out.extend(tokens);
        if wrap {
            self.out.push(invisible(TokenKind::Close { delim: Delim::None }));
        }
        Ok(())
    }

    /// What a variable matched in the repetition that is being filled. One that repeats less deeply is the same in each.
    fn lookup(&self, name: Name) -> Option<&Binding> {
        let mut binding = self.bindings.get(&name)?;
        for round in &self.rounds {
            match binding {
                Binding::Many(many) => binding = many.get(*round)?,
                Binding::One { .. } => break,
            }
        }
        Some(binding)
    }

    fn repeat(&mut self, inner: &[Template], separator: &[Token]) -> Result<(), ExpandError> {
        let Some(times) = self.times(inner) else {
            return Err(ExpandError { message: "a repetition in the template repeats nothing".to_owned() });
        };
        for round in 0..times {
            if round > 0 {
                for (at, token) in separator.iter().enumerate() {
                    // The operator of the repetition stood right behind it: `$($x)+*`.
                    let is_last = at + 1 == separator.len();
                    let kind = match token.kind {
                        TokenKind::Punct { joint } => TokenKind::Punct { joint: joint && !is_last },
                        kind => kind,
                    };
                    self.own(kind, token.text);
                }
            }
            self.rounds.push(round);
            let filled = self.all(inner);
            self.rounds.pop();
            filled?;
        }
        Ok(())
    }

    /// How often the variables inside repeat here.
    fn times(&self, inner: &[Template]) -> Option<usize> {
        let mut most: Option<usize> = None;
        for template in inner {
            let times = match template {
                Template::Var(name) => match self.lookup(*name) {
                    Some(Binding::Many(many)) => Some(many.len()),
                    _ => None,
                },
                Template::Repeat { inner, .. } => self.times(inner),
                _ => None,
            };
            most = match (most, times) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
        most
    }
}
