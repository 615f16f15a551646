//! What a macro expands to, lowered by the same code as files.
//!
//! The tokens are printed to a text, with a map from each to the place it comes from; the text is parsed and lowered, and
//! every range and name of the result is mapped back. Tokens of the user's call keep their own place, so a finding in an
//! expansion points at what the user wrote.

use super::depth;
use super::ir::{
    Block, BlockKind, Body, Delim, Expr, ExprId, FileIr, PatId, Token, TokenBuffer, TokenKind, TypeRef, TypeRefId,
};
use super::lower::{Lower, Stmts, closing, empty_ir, opening};
use super::span_map::SpanMap;
use crate::base::{FileId, TextRange};

/// Why a fragment could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FragmentError {
    /// Where, in the file of the call.
    pub range: TextRange,
    /// What the parser says.
    pub message: String,
}

type Read<T> = Result<T, FragmentError>;

/// An expression into a body. Where the tokens are statements, a block of them.
pub fn expr_into(body: &mut Body, ir: &mut FileIr, tokens: &TokenBuffer, call: TextRange) -> Read<ExprId> {
    let text = Text::print(tokens, call);
    match text.parse::<syn::Expr>() {
        Ok(expr) => Ok(text.lower(body, ir, true, |lower| lower.expr(&expr))),
        Err(error) => match text.parse_with(syn::Block::parse_within) {
            Ok(stmts) => Ok(text.lower(body, ir, true, |lower| {
                let Stmts { stmts, tail, items } = lower.stmts(&stmts);
                lower.alloc_block(Block { kind: BlockKind::Plain, label: None, stmts, tail, items }, call)
            })),
            Err(_) => Err(error),
        },
    }
}

/// Statements into a body, their items into the file.
pub fn stmts_into(body: &mut Body, ir: &mut FileIr, tokens: &TokenBuffer, call: TextRange) -> Read<Stmts> {
    let text = Text::print(tokens, call);
    let stmts = text.parse_with(syn::Block::parse_within)?;
    Ok(text.lower(body, ir, true, |lower| lower.stmts(&stmts)))
}

/// A pattern into a body.
pub fn pat_into(body: &mut Body, ir: &mut FileIr, tokens: &TokenBuffer, call: TextRange) -> Read<PatId> {
    let text = Text::print(tokens, call);
    let pat = text.parse_with(syn::Pat::parse_multi_with_leading_vert)?;
    Ok(text.lower(body, ir, true, |lower| lower.pat(&pat)))
}

/// A type into a body's types.
pub fn type_into(body: &mut Body, ir: &mut FileIr, tokens: &TokenBuffer, call: TextRange) -> Read<TypeRefId> {
    let text = Text::print(tokens, call);
    let ty = text.parse::<syn::Type>()?;
    Ok(text.lower(body, ir, true, |lower| lower.ty(&ty)))
}

/// A type into the types of a file.
pub fn item_type_into(ir: &mut FileIr, tokens: &TokenBuffer, call: TextRange) -> Read<TypeRefId> {
    let text = Text::print(tokens, call);
    let ty = text.parse::<syn::Type>()?;
    let mut body = Body::empty();
    Ok(text.lower(&mut body, ir, false, |lower| lower.ty(&ty)))
}

/// Items, as a file of their own whose ranges are those of the file in which the call stands.
pub fn items(file: FileId, tokens: &TokenBuffer, call: TextRange) -> Read<FileIr> {
    let text = Text::print(tokens, call);
    let tree = text.parse::<syn::File>()?;
    let mut ir = empty_ir(file);
    let mut body = Body::empty();
    let items = text.lower(&mut body, &mut ir, false, |lower| lower.items(&tree.items));
    ir.items = items;
    Ok(ir)
}

/// Items of an impl or trait, likewise.
pub fn members(file: FileId, tokens: &TokenBuffer, call: TextRange, in_trait: bool) -> Read<FileIr> {
    // A header around them lets one parser read them all.
    let mut wrapped = TokenBuffer::default();
    let header: &[&str] = if in_trait { &["trait", "X"] } else { &["impl", "X"] };
    let word =
        |text: &str| Token { kind: TokenKind::Ident, text: text.into(), range: call, hygiene: Default::default() };
    wrapped.tokens.extend(header.iter().map(|t| word(t)));
    let shift = wrapped.tokens.len() as u32 + 1;
    let close = shift + tokens.tokens.len() as u32;
    let brace = |kind, text: &str| Token { kind, text: text.into(), range: call, hygiene: Default::default() };
    wrapped.tokens.push(brace(TokenKind::Open { delim: Delim::Brace, close }, "{"));
    wrapped.tokens.extend(tokens.tokens.iter().map(|t| match t.kind {
        TokenKind::Open { delim, close } => Token { kind: TokenKind::Open { delim, close: close + shift }, ..*t },
        _ => *t,
    }));
    wrapped.tokens.push(brace(TokenKind::Close { delim: Delim::Brace }, "}"));
    let mut ir = items(file, &wrapped, call)?;
    let inner = ir.items.first().map(|id| match &ir.arena[*id].kind {
        super::ir::ItemKind::Impl(imp) => imp.items.clone(),
        super::ir::ItemKind::Trait(of) => of.items.clone(),
        _ => Vec::new(),
    });
    ir.items = inner.unwrap_or_default();
    Ok(ir)
}

/// A printed buffer.
struct Text {
    text: String,
    map: SpanMap,
}

impl Text {
    fn print(tokens: &TokenBuffer, call: TextRange) -> Self {
        let mut printer = Self { text: String::with_capacity(tokens.tokens.len() * 6), map: SpanMap::new(call) };
        let mut joint = true;
        for (at, token) in tokens.tokens.iter().enumerate() {
            if !joint {
                printer.text.push(' ');
            }
            let text = printer.token_text(tokens, at, token);
            let lo = printer.text.len() as u32;
            printer.text.push_str(text);
            let hi = printer.text.len() as u32;
            if hi > lo {
                printer.map.push(lo, hi, token.range, token.hygiene);
            }
            joint = matches!(token.kind, TokenKind::Punct { joint: true });
        }
        printer
    }

    /// An invisible group keeps the precedence of what is in it: as parentheses, where that is an expression of several tokens.
    fn token_text<'t>(&self, tokens: &'t TokenBuffer, at: usize, token: &'t Token) -> &'t str {
        match token.kind {
            TokenKind::Open { delim: Delim::None, close } => {
                if needs_parens(tokens, at, close as usize) {
                    "("
                } else {
                    ""
                }
            }
            TokenKind::Close { delim: Delim::None } => {
                let open = tokens.tokens[..at].iter().rposition(
                    |t| matches!(t.kind, TokenKind::Open { delim: Delim::None, close } if close as usize == at),
                );
                if open.is_some_and(|open| needs_parens(tokens, open, at)) { ")" } else { "" }
            }
            TokenKind::Open { delim, .. } => opening(delim),
            TokenKind::Close { delim } => closing(delim),
            _ => token.text.as_str(),
        }
    }

    fn parse<T: syn::parse::Parse>(&self) -> Read<T> {
        self.parse_with(T::parse)
    }

    fn parse_with<P: syn::parse::Parser>(&self, parser: P) -> Read<P::Output> {
        if let Err(at) = depth::check(&self.text) {
            let range = self.map.range(at as u32, at as u32 + 1);
            return Err(FragmentError { range, message: "this is nested too deeply to be analysed".to_owned() });
        }
        syn::parse::Parser::parse_str(parser, &self.text).map_err(|error| {
            let bytes = error.span().byte_range();
            let range = self.map.range(bytes.start as u32, bytes.end as u32);
            FragmentError { range, message: error.to_string() }
        })
    }

    /// Lowers into a body and file that exist.
    fn lower<T>(&self, body: &mut Body, ir: &mut FileIr, in_body: bool, run: impl FnOnce(&mut Lower<'_>) -> T) -> T {
        let file = ir.file;
        let own_ir = std::mem::replace(ir, empty_ir(file));
        let own_body = std::mem::replace(body, Body::empty());
        let mut lower = Lower::fragment(own_ir, own_body, in_body, &self.text, &self.map);
        let result = run(&mut lower);
        (*ir, *body) = lower.into_parts();
        proc_macro2::extra::invalidate_current_thread_spans();
        result
    }
}

/// One token, or one path, needs none; what ends with a block could be mistaken for a statement.
fn needs_parens(tokens: &TokenBuffer, open: usize, close: usize) -> bool {
    let inside = &tokens.tokens[open + 1..close.min(tokens.tokens.len())];
    let is_operator = |t: &Token| {
        matches!(t.kind, TokenKind::Punct { .. })
            && !matches!(t.text.as_str(), ":" | "<" | ">" | "," | "#" | "'" | "." | "?" | "!")
    };
    let starts_with_keyword = inside.first().is_some_and(|t| {
        matches!(
            t.text.as_str(),
            "if" | "match" | "return" | "break" | "move" | "async" | "unsafe" | "loop" | "while" | "for"
        )
    });
    starts_with_keyword
        || top_level(inside).any(is_operator)
        || top_level(inside).any(|t| t.text == "as" && t.kind == TokenKind::Ident)
}

/// The tokens outside of any group.
fn top_level(tokens: &[Token]) -> impl Iterator<Item = &Token> {
    let mut depth = 0_u32;
    tokens.iter().filter(move |token| match token.kind {
        TokenKind::Open { .. } => {
            depth += 1;
            false
        }
        TokenKind::Close { .. } => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    })
}

/// The placeholder that stands for an expression that could not be read.
pub fn missing(body: &mut Body, range: TextRange) -> ExprId {
    body.alloc_expr(Expr::Missing, range)
}

/// The type that stands for one that could not be read.
pub fn missing_type(body: &mut Body) -> TypeRefId {
    body.types.alloc(TypeRef::Error)
}
