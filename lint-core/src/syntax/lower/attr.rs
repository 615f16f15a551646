//! Attributes: read as far as they are ours, kept as tokens otherwise.

use proc_macro2::{TokenStream, TokenTree};

use super::Lower;
use super::path::ident;
use crate::base::{Name, TextRange};
use crate::grammar::{self, Errors, MarkKind};
use crate::input::CfgExpr;
use crate::syntax::ir::{Attr, AttrArgs, Attrs, Cfg, MarkCandidate, TokenBuffer};

/// How deep predicates of `cfg` nest; deeper ones count as true.
const CFG_DEPTH: u32 = 64;

impl Lower<'_> {
    /// The attributes of a node. `cfg_attr` is taken apart; what it holds counts under its predicate.
    pub(super) fn attrs(&mut self, attrs: &[syn::Attribute]) -> Attrs {
        let mut out = Attrs::default();
        for attr in attrs {
            let whole = self.join(attr.pound_token.spans[0], attr.bracket_token.span.close());
            self.meta(&attr.meta, whole, None, &mut out, 0);
        }
        out
    }

    fn meta(&mut self, meta: &syn::Meta, whole: TextRange, cfg: Cfg, out: &mut Attrs, depth: u32) {
        let name = meta.path().get_ident().map(ident);
        if name.is_some_and(|n| n == "cfg_attr")
            && let syn::Meta::List(list) = meta
        {
            self.cfg_attr(list, cfg, out, depth);
            return;
        }
        let path = self.path(None, meta.path());
        let mark = self.mark(meta, whole);
        let args = match meta {
            syn::Meta::Path(_) => AttrArgs::None,
            syn::Meta::NameValue(pair) => self.name_value(&pair.value),
            syn::Meta::List(list) => match name.map(Name::as_str) {
                Some("cfg") => AttrArgs::Cfg(self.cfg(list.tokens.clone(), 0)),
                Some("derive") => AttrArgs::Derive(self.derives(list)),
                _ => AttrArgs::Tokens(self.tokens(&list.tokens)),
            },
        };
        out.list.push(Attr { path, args, cfg, range: whole, mark });
    }

    pub(super) fn tokens(&self, tokens: &TokenStream) -> TokenBuffer {
        self.token_buffer(tokens)
    }

    fn name_value(&mut self, value: &syn::Expr) -> AttrArgs {
        match value {
            syn::Expr::Lit(lit) => match &lit.lit {
                syn::Lit::Str(text) => AttrArgs::Str(Name::new(&text.value()), self.range(text.span())),
                other => {
                    let range = self.range(other.span());
                    AttrArgs::Tokens(literal_buffer(other, range))
                }
            },
            syn::Expr::Group(group) => self.name_value(&group.expr),
            _ => AttrArgs::Tokens(TokenBuffer::default()),
        }
    }

    fn derives(&mut self, list: &syn::MetaList) -> Vec<crate::syntax::ir::Path> {
        let mut paths = Vec::new();
        let parser = syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated;
        if let Ok(all) = syn::parse::Parser::parse2(parser, list.tokens.clone()) {
            paths.extend(all.iter().map(|p| self.path(None, p)));
        }
        paths
    }

    fn cfg_attr(&mut self, list: &syn::MetaList, outer: Cfg, out: &mut Attrs, depth: u32) {
        if depth > CFG_DEPTH {
            return;
        }
        let mut parts = split_commas(list.tokens.clone()).into_iter();
        let Some(predicate) = parts.next() else { return };
        let predicate = self.cfg_tree(predicate, 0);
        let cfg: Cfg = Some(Box::new(match outer {
            Some(outer) => CfgExpr::All(vec![*outer, predicate]),
            None => predicate,
        }));
        for part in parts {
            if let Ok(meta) = syn::parse2::<syn::Meta>(part) {
                let first = self.range(meta.path().segments[0].ident.span());
                let last = match &meta {
                    syn::Meta::Path(_) => first,
                    syn::Meta::List(list) => self.range(list.delimiter.span().close()),
                    syn::Meta::NameValue(pair) => self.range(pair.eq_token.spans[0]),
                };
                self.meta(&meta, first.cover(last), cfg.clone(), out, depth + 1);
            }
        }
    }

    /// The predicate between the parentheses of `#[cfg(…)]`.
    fn cfg(&mut self, tokens: TokenStream, depth: u32) -> CfgExpr {
        match split_commas(tokens).into_iter().next() {
            Some(first) => self.cfg_tree(first, depth),
            None => CfgExpr::Unknown,
        }
    }

    fn cfg_tree(&mut self, tokens: TokenStream, depth: u32) -> CfgExpr {
        if depth > CFG_DEPTH {
            return CfgExpr::Unknown;
        }
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Ident(flag)] => CfgExpr::Flag(ident(flag)),
            [TokenTree::Ident(key), TokenTree::Punct(eq), TokenTree::Literal(value)] if eq.as_char() == '=' => {
                let text = syn::parse_str::<syn::LitStr>(&value.to_string()).map(|t| t.value()).unwrap_or_default();
                CfgExpr::KeyValue(ident(key), Name::new(&text))
            }
            [TokenTree::Ident(word), TokenTree::Group(group)] => {
                let parts: Vec<CfgExpr> =
                    split_commas(group.stream()).into_iter().map(|p| self.cfg_tree(p, depth + 1)).collect();
                match word.to_string().as_str() {
                    "all" => CfgExpr::All(parts),
                    "any" => CfgExpr::Any(parts),
                    "not" => CfgExpr::Not(Box::new(parts.into_iter().next().unwrap_or(CfgExpr::Unknown))),
                    _ => CfgExpr::Unknown,
                }
            }
            _ => CfgExpr::Unknown,
        }
    }

    /// The `cfg` of a node smaller than an item.
    pub(super) fn node_cfg(&mut self, attrs: &[syn::Attribute]) -> Cfg {
        if attrs.is_empty() {
            return None;
        }
        let mut all: Vec<CfgExpr> = Vec::new();
        for attr in self.attrs(attrs).list {
            if let AttrArgs::Cfg(predicate) = attr.args {
                // `cfg_attr(a, cfg(b))`: there unless a holds and b does not.
                all.push(match attr.cfg {
                    Some(when) => CfgExpr::Any(vec![CfgExpr::Not(when), predicate]),
                    None => predicate,
                });
            }
        }
        match all.len() {
            0 => None,
            1 => all.pop().map(Box::new),
            _ => Some(Box::new(CfgExpr::All(all))),
        }
    }

    /// What an attribute of ours says; whether it is ours is known only once names are.
    fn mark(&mut self, meta: &syn::Meta, whole: TextRange) -> Option<Box<MarkCandidate>> {
        let last = meta.path().segments.last()?;
        let kind = MarkKind::from_word(&last.ident.to_string())?;
        // `#[allow(dead_code)]` of the compiler has the same word.
        if kind == MarkKind::Allow && meta.path().segments.len() == 1 && meta.path().leading_colon.is_none() {
            let is_ours = matches!(meta, syn::Meta::List(l) if l.tokens.clone().into_iter().any(|t| matches!(t, TokenTree::Literal(_))));
            if !is_ours {
                return None;
            }
        }
        let mut errors = Errors::new();
        let mark = grammar::parse_meta(kind, meta, last.ident.span(), &mut errors);
        let place = |span: proc_macro2::Span| {
            let range = self.range(span);
            if range == TextRange::default() { whole } else { range }
        };
        let mark = mark.map(|m| m.map_span(place));
        let errors = errors.into_vec().into_iter().map(|e| (place(e.span), e.message, e.help)).collect();
        Some(Box::new(MarkCandidate { mark, errors }))
    }
}

/// The parts between commas, an empty last one left out.
fn split_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![Vec::new()];
    for tree in tokens {
        match &tree {
            TokenTree::Punct(p) if p.as_char() == ',' => parts.push(Vec::new()),
            _ => {
                if let Some(last) = parts.last_mut() {
                    last.push(tree);
                }
            }
        }
    }
    parts.into_iter().filter(|p: &Vec<TokenTree>| !p.is_empty()).map(|p| p.into_iter().collect()).collect()
}

fn literal_buffer(lit: &syn::Lit, range: TextRange) -> TokenBuffer {
    use crate::syntax::ir::{Hygiene, Token, TokenKind};
    let text = match lit {
        syn::Lit::Bool(b) => b.value.to_string(),
        syn::Lit::Int(i) => i.base10_digits().to_owned(),
        _ => String::new(),
    };
    let token = Token { kind: TokenKind::Literal, text: Name::new(&text), range, hygiene: Hygiene(0) };
    TokenBuffer { tokens: vec![token] }
}
