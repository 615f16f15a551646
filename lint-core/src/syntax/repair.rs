//! Functions that are being typed: the statements that don't parse are left out, the function and all around it stay.
//!
//! A file that does not parse only because of what is in some functions defines what it defined before: that is what makes a
//! half-typed line cheap, and keeps what is found elsewhere from coming and going. What else is wrong is for `recover`.
//!
//! ```text
//! fn f(a: &A) { let b = a.; log(a) }     ─▶     fn f(a: &A) { log(a) }      and a message at `let b = a.;`
//! ```

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser;

use super::recover::{chunks, emptied, stream};

/// How deep blocks and modules are looked into.
const DEPTH: u32 = 24;

/// What the parts of a body are members of.
#[derive(Clone, Copy)]
enum Kind {
    Item,
    Impl,
    Trait,
}

/// What is in the braces of something.
enum Inside {
    Code,
    Members(Kind),
}

/// A file without the statements that don't parse, and what the parser said of each. `None`: that is not all that is wrong.
pub(super) fn file(tokens: TokenStream) -> Option<(syn::File, Vec<syn::Error>)> {
    let mut errors = Vec::new();
    let mut all: Vec<TokenTree> = tokens.into_iter().collect();
    let items = all.split_off(inner_attributes(&all));
    let mut out: TokenStream = all.into_iter().collect();
    out.extend(members(items.into_iter().collect(), Kind::Item, 0, &mut errors)?);
    Some((syn::parse2(out).ok()?, errors))
}

/// How many tokens `#![…]` at the start of a file takes.
fn inner_attributes(tokens: &[TokenTree]) -> usize {
    let is = |tree: Option<&TokenTree>, c: char| matches!(tree, Some(TokenTree::Punct(p)) if p.as_char() == c);
    let mut at = 0;
    while is(tokens.get(at), '#') && is(tokens.get(at + 1), '!') {
        at += 3;
    }
    at.min(tokens.len())
}

fn members(tokens: TokenStream, kind: Kind, depth: u32, errors: &mut Vec<syn::Error>) -> Option<TokenStream> {
    if depth > DEPTH {
        return None;
    }
    let mut out = TokenStream::new();
    for chunk in chunks(tokens) {
        let whole = stream(&chunk);
        if inside(&whole, kind).is_ok() {
            out.extend(whole);
            continue;
        }
        let (header, content) = emptied(&chunk)?;
        let content = match inside(&stream(&header), kind).ok()? {
            Some(Inside::Code) => code(content, depth + 1, errors),
            Some(Inside::Members(kind)) => members(content, kind, depth + 1, errors)?,
            None => return None,
        };
        let (last, before) = header.split_last()?;
        out.extend(before.iter().cloned());
        out.extend([braces(last, content)]);
    }
    Some(out)
}

/// Whether these tokens are one member, and what is in its braces.
fn inside(tokens: &TokenStream, kind: Kind) -> syn::Result<Option<Inside>> {
    Ok(match kind {
        Kind::Item => match syn::parse2::<syn::Item>(tokens.clone())? {
            syn::Item::Fn(_) => Some(Inside::Code),
            syn::Item::Impl(_) => Some(Inside::Members(Kind::Impl)),
            syn::Item::Trait(_) => Some(Inside::Members(Kind::Trait)),
            syn::Item::Mod(_) => Some(Inside::Members(Kind::Item)),
            _ => None,
        },
        Kind::Impl => match syn::parse2::<syn::ImplItem>(tokens.clone())? {
            syn::ImplItem::Fn(_) => Some(Inside::Code),
            _ => None,
        },
        Kind::Trait => match syn::parse2::<syn::TraitItem>(tokens.clone())? {
            syn::TraitItem::Fn(_) => Some(Inside::Code),
            _ => None,
        },
    })
}

/// The statements that parse.
fn code(tokens: TokenStream, depth: u32, errors: &mut Vec<syn::Error>) -> TokenStream {
    let mut out = TokenStream::new();
    for statement in statements(tokens) {
        let Err(error) = parses(&stream(&statement)) else {
            out.extend(statement);
            continue;
        };
        let said = errors.len();
        let better = (depth < DEPTH).then(|| blocks(&statement, depth, errors)).flatten();
        if better.is_none() {
            errors.truncate(said);
            errors.push(error);
        }
        out.extend(better.unwrap_or_else(|| later_line(&statement)));
    }
    out
}

fn parses(tokens: &TokenStream) -> syn::Result<()> {
    syn::Block::parse_within.parse2(tokens.clone()).map(drop)
}

/// A statement whose blocks are mended, if that is what is wrong with it.
fn blocks(statement: &[TokenTree], depth: u32, errors: &mut Vec<syn::Error>) -> Option<TokenStream> {
    let mended = statement.iter().map(|tree| match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && parses(&group.stream()).is_err() => {
            braces(tree, code(group.stream(), depth + 1, errors))
        }
        other => other.clone(),
    });
    let mended: TokenStream = mended.collect();
    parses(&mended).ok().map(|()| mended)
}

/// What stands on the lines below the one that is being typed, where that is a statement.
fn later_line(statement: &[TokenTree]) -> TokenStream {
    let line = |tree: &TokenTree| tree.span().start().line;
    let starts = (1..statement.len()).filter(|at| line(&statement[*at]) > line(&statement[*at - 1]));
    let rest = starts.map(|at| stream(&statement[at..])).find(|rest| parses(rest).is_ok());
    rest.unwrap_or_default()
}

/// Splits tokens into statements: each ends with a `;`, or with the braces of what begins with a word like `if`.
fn statements(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut all = Vec::new();
    let mut current: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(tree) = tokens.next() {
        let is_brace = matches!(&tree, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace);
        let ends = match &tree {
            TokenTree::Punct(p) => p.as_char() == ';',
            _ => is_brace && (current.is_empty() || is_block_like(&current[0])) && !goes_on(tokens.peek()),
        };
        current.push(tree);
        if ends {
            all.push(std::mem::take(&mut current));
        }
    }
    if !current.is_empty() {
        all.push(current);
    }
    all
}

fn is_block_like(first: &TokenTree) -> bool {
    let TokenTree::Ident(word) = first else { return false };
    let words = [
        "if",
        "match",
        "for",
        "while",
        "loop",
        "unsafe",
        "fn",
        "struct",
        "enum",
        "impl",
        "trait",
        "mod",
        "macro_rules",
    ];
    words.iter().any(|w| word == w)
}

fn goes_on(next: Option<&TokenTree>) -> bool {
    match next {
        Some(TokenTree::Ident(word)) => word == "else",
        Some(TokenTree::Punct(p)) => matches!(p.as_char(), '.' | '?'),
        _ => false,
    }
}

/// Braces in the place of others, around this.
fn braces(at: &TokenTree, content: TokenStream) -> TokenTree {
    let mut group = Group::new(Delimiter::Brace, content);
    group.set_span(at.span());
    TokenTree::Group(group)
}

#[cfg(test)]
mod tests {
    use super::file;

    fn mended(text: &str) -> Option<(String, usize)> {
        let (file, errors) = file(text.parse().ok()?)?;
        let items: Vec<String> = file.items.iter().map(|item| quote::quote!(#item).to_string()).collect();
        Some((items.join(" "), errors.len()))
    }

    #[test]
    fn only_the_statement_that_is_typed_is_lost() {
        let both = "fn f (a : & A) { log (a) ; } struct S ;";
        for typed in ["let b = a.;", "a.b(c;", "let = 1;", "if { }", "let b\n"] {
            let text = format!("fn f(a: &A) {{ {typed} log(a); }} struct S;");
            if text.parse::<proc_macro2::TokenStream>().is_ok() {
                assert_eq!(mended(&text), Some((both.to_owned(), 1)), "{text}");
            }
        }
    }

    #[test]
    fn what_is_typed_into_a_block_leaves_the_block() {
        let mended = mended("fn f(a: &A) { match a { , } log(a); }");
        assert_eq!(mended, Some(("fn f (a : & A) { match a { } log (a) ; }".to_owned(), 1)));
    }

    #[test]
    fn blocks_and_members_are_looked_into() {
        let text =
            "#![allow(x)] impl A { fn g(&self) { if a { let = ; b(); } c(); } } mod m { trait T { fn h() { x. } } }";
        let (text, errors) = mended(text).unwrap();
        assert_eq!(text, "impl A { fn g (& self) { if a { b () ; } c () ; } } mod m { trait T { fn h () { } } }");
        assert_eq!(errors, 2);
    }

    #[test]
    fn what_else_is_wrong_is_not_mended() {
        assert_eq!(mended("struct { } fn f() { x. }"), None);
        assert_eq!(mended("pub fn f() { x. }").map(|m| m.1), Some(1));
    }
}
