//! Fragments: what `$x:expr` takes, and how far that reaches.
//!
//! syn is asked: the tokens up to the next comma or semicolon first, since that is where most fragments end, then more. So a
//! list of thousands of elements is read in linear time.

use syn::parse::{ParseStream, Parser};

use crate::base::limits;
use crate::syntax::ir::{Delim, Token, TokenBuffer, TokenKind};

/// What a variable matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the fragment of the same name")]
pub(super) enum Fragment {
    Ident,
    Expr,
    Ty,
    Pat,
    PatParam,
    Path,
    Stmt,
    Block,
    Item,
    Meta,
    Tt,
    Vis,
    Lifetime,
    Literal,
}

impl Fragment {
    /// The fragment of this name.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "ident" => Self::Ident,
            "expr" | "expr_2021" => Self::Expr,
            "ty" => Self::Ty,
            "pat" => Self::Pat,
            "pat_param" => Self::PatParam,
            "path" => Self::Path,
            "stmt" => Self::Stmt,
            "block" => Self::Block,
            "item" => Self::Item,
            "meta" => Self::Meta,
            "tt" => Self::Tt,
            "vis" => Self::Vis,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            _ => return None,
        })
    }

    /// Whether what it matches stays one piece: `$a * $b` with `1 + 2` for `$a` is `(1 + 2) * $b`.
    pub(super) fn wraps(self) -> bool {
        matches!(self, Self::Expr | Self::Ty | Self::Pat | Self::PatParam | Self::Path)
    }
}

/// Where a fragment that starts at a place ends; `None` if none starts there.
pub(super) fn end(fragment: Fragment, tokens: &[Token], at: usize, hi: usize) -> Option<usize> {
    let first = tokens.get(at).filter(|_| at < hi);
    match fragment {
        Fragment::Vis => return Some(vis_end(tokens, at, hi)),
        Fragment::Tt => return tree_end(tokens, at, hi),
        _ => {}
    }
    let first = first?;
    // What an earlier expansion took as one piece is one.
    if let TokenKind::Open { delim: Delim::None, close } = first.kind
        && fragment.wraps()
    {
        let end = close as usize + 1;
        if fragment != Fragment::Expr || !continues(tokens, end, hi) {
            return Some(end);
        }
    }
    match fragment {
        Fragment::Ident => (first.kind == TokenKind::Ident && first.text != "_").then_some(at + 1),
        Fragment::Lifetime => (first.kind == TokenKind::Lifetime).then_some(at + 1),
        Fragment::Literal => literal_end(tokens, at, hi),
        Fragment::Block => match first.kind {
            TokenKind::Open { delim: Delim::Brace | Delim::None, close } => Some(close as usize + 1),
            _ => None,
        },
        _ => parsed_end(fragment, tokens, at, hi),
    }
}

/// Whether an expression goes on behind an invisible group.
fn continues(tokens: &[Token], at: usize, hi: usize) -> bool {
    tokens.get(at).filter(|_| at < hi).is_some_and(|t| match t.kind {
        TokenKind::Punct { .. } => !matches!(t.text.as_str(), "," | ";" | "=") || is_comparison(tokens, at, hi),
        TokenKind::Open { delim: Delim::Paren | Delim::Bracket, .. } => true,
        TokenKind::Ident => t.text == "as",
        _ => false,
    })
}

fn is_comparison(tokens: &[Token], at: usize, hi: usize) -> bool {
    at + 1 < hi && tokens[at].text == "=" && tokens.get(at + 1).is_some_and(|t| t.text == "=")
}

fn tree_end(tokens: &[Token], at: usize, hi: usize) -> Option<usize> {
    let token = tokens.get(at).filter(|_| at < hi)?;
    match token.kind {
        TokenKind::Open { close, .. } => Some(close as usize + 1),
        TokenKind::Close { .. } => None,
        // `=>`, `::`, `..=` are one token tree to a macro, though several characters.
        TokenKind::Punct { joint: true } => {
            let mut end = at + 1;
            while end < hi && end - at < 3 && is_one_operator(&tokens[at..=end]) {
                end += 1;
            }
            Some(end)
        }
        _ => Some(at + 1),
    }
}

/// Whether characters of punctuation are one operator of the language.
fn is_one_operator(tokens: &[Token]) -> bool {
    if !tokens.iter().all(|t| matches!(t.kind, TokenKind::Punct { .. })) {
        return false;
    }
    if !tokens[..tokens.len() - 1].iter().all(|t| matches!(t.kind, TokenKind::Punct { joint: true })) {
        return false;
    }
    let text: String = tokens.iter().map(|t| t.text.as_str()).collect();
    matches!(
        text.as_str(),
        "=>" | "::"
            | "->"
            | "=="
            | "!="
            | "<="
            | ">="
            | "&&"
            | "||"
            | "+="
            | "-="
            | "*="
            | "/="
            | "%="
            | "^="
            | "&="
            | "|="
            | "<<"
            | ">>"
            | "<<="
            | ">>="
            | ".."
            | "..."
            | "..="
            | "<-"
    )
}

fn vis_end(tokens: &[Token], at: usize, hi: usize) -> usize {
    let is =
        |at: usize, text: &str| at < hi && tokens.get(at).is_some_and(|t| t.text == text && t.kind == TokenKind::Ident);
    if !is(at, "pub") {
        return at;
    }
    match tokens.get(at + 1).filter(|_| at + 1 < hi).map(|t| t.kind) {
        Some(TokenKind::Open { delim: Delim::Paren, close })
            if ["crate", "self", "super", "in"].iter().any(|w| is(at + 2, w)) =>
        {
            close as usize + 1
        }
        _ => at + 1,
    }
}

fn literal_end(tokens: &[Token], at: usize, hi: usize) -> Option<usize> {
    let token = &tokens[at];
    if token.kind == TokenKind::Literal
        || (token.kind == TokenKind::Ident && matches!(token.text.as_str(), "true" | "false"))
    {
        return Some(at + 1);
    }
    let negative = matches!(token.kind, TokenKind::Punct { .. }) && token.text == "-";
    let number = negative && at + 1 < hi && tokens.get(at + 1).is_some_and(|t| t.kind == TokenKind::Literal);
    number.then_some(at + 2)
}

/// Asks syn: up to the next place where it could end, then the one after that, then all.
fn parsed_end(fragment: Fragment, tokens: &[Token], at: usize, hi: usize) -> Option<usize> {
    let mut stop = at;
    for _ in 0..limits::FRAGMENT_STOPS {
        stop = next_stop(fragment, tokens, stop, hi);
        if let Some(end) = taken(fragment, tokens, at, stop) {
            return Some(end);
        }
        if stop >= hi {
            return None;
        }
        stop += 1;
    }
    taken(fragment, tokens, at, hi)
}

/// The next token outside of groups at which a fragment could end.
fn next_stop(fragment: Fragment, tokens: &[Token], from: usize, hi: usize) -> usize {
    let mut at = from;
    while at < hi {
        match tokens[at].kind {
            TokenKind::Open { delim, close } => {
                at = close as usize;
                if fragment == Fragment::Item && delim == Delim::Brace {
                    return (at + 1).min(hi);
                }
            }
            TokenKind::Punct { .. } => match tokens[at].text.as_str() {
                "," if fragment != Fragment::Item => return at,
                ";" => return if fragment == Fragment::Item { (at + 1).min(hi) } else { at },
                "=" if tokens.get(at + 1).is_some_and(|t| t.text == ">") && at > from => return at,
                _ => {}
            },
            _ => {}
        }
        at += 1;
    }
    hi
}

/// Where the fragment ends in these tokens, if one starts there.
fn taken(fragment: Fragment, tokens: &[Token], at: usize, hi: usize) -> Option<usize> {
    let slice = TokenBuffer { tokens: tokens.get(at..hi)?.to_vec() };
    if slice.tokens.is_empty() {
        return None;
    }
    let stream = slice.to_stream();
    let parser = |input: ParseStream<'_>| -> syn::Result<usize> {
        match fragment {
            Fragment::Expr => drop(input.parse::<syn::Expr>()?),
            Fragment::Ty => drop(input.parse::<syn::Type>()?),
            Fragment::Pat => drop(syn::Pat::parse_multi_with_leading_vert(input)?),
            Fragment::PatParam => drop(syn::Pat::parse_single(input)?),
            Fragment::Path => drop(input.parse::<syn::TypePath>()?),
            Fragment::Item => drop(input.parse::<syn::Item>()?),
            Fragment::Meta => drop(input.parse::<syn::Meta>()?),
            Fragment::Stmt => drop(statement(input)?),
            _ => return Err(input.error("not a fragment that is parsed")),
        }
        let rest: proc_macro2::TokenStream = input.parse()?;
        Ok(rest.into_iter().count())
    };
    let left = parser.parse2(stream).ok()?;
    Some(hi - trees_from_end(&slice.tokens, left))
}

/// A statement without its semicolon.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(syn::Token![let]) {
        input.parse::<syn::Token![let]>()?;
        let _pat = syn::Pat::parse_single(input)?;
        if input.peek(syn::Token![:]) {
            input.parse::<syn::Token![:]>()?;
            input.parse::<syn::Type>()?;
        }
        if input.peek(syn::Token![=]) {
            input.parse::<syn::Token![=]>()?;
            input.parse::<syn::Expr>()?;
        }
        return Ok(());
    }
    let fork = input.fork();
    if fork.parse::<syn::Item>().is_ok() {
        input.parse::<syn::Item>()?;
        return Ok(());
    }
    input.parse::<syn::Expr>().map(drop)
}

/// How many tokens the last `count` token trees of proc-macro2 are.
fn trees_from_end(tokens: &[Token], count: usize) -> usize {
    // Forward, since only an open token knows its close: the number of trees, then the tokens of the last ones.
    let mut starts = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        starts.push(at);
        match tokens[at].kind {
            TokenKind::Open { .. } => at = group_end(tokens, at),
            // A lifetime is two trees.
            TokenKind::Lifetime => {
                starts.push(at);
                at += 1;
            }
            _ => at += 1,
        }
    }
    match starts.len().checked_sub(count) {
        Some(first) if first < starts.len() => tokens.len() - starts[first],
        _ => 0,
    }
}

/// Behind the group that starts at a place of a slice.
fn group_end(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_u32;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.kind {
            TokenKind::Open { .. } => depth += 1,
            TokenKind::Close { .. } => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    tokens.len()
}
