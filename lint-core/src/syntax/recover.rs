//! Files that don't parse as a whole: each item by itself, so that a broken function loses only itself.
//!
//! The text is split into tokens, these into items: up to a `;` or a brace group. An impl or module that does not parse is
//! taken apart in turn. What can't be read, or is too deep, is a message at its place. Where only code of functions is wrong,
//! `repair` leaves out less.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::depth;
use super::ir::{ItemId, ItemKind};
use super::lower::{Lower, parse_error};
use super::repair;
use crate::base::{Diag, DiagKind, TextRange};

/// How deep modules inside of modules are taken apart.
const MODULES: u32 = 16;

/// Reads a file item by item. `error`: what the parser said of the whole.
pub(super) fn by_item(lower: &mut Lower<'_>, code: &str, error: Option<&syn::Error>, diags: &mut Vec<Diag>) {
    let tokens = match code.parse::<TokenStream>() {
        Ok(tokens) => tokens,
        Err(lex) => {
            let error = error.cloned().unwrap_or_else(|| syn::Error::new(lex.span(), lex.to_string()));
            diags.push(parse_error(lower.ir.file, lower.start, &error));
            return;
        }
    };
    if error.is_some()
        && let Some((tree, errors)) = repair::file(tokens.clone())
    {
        lower.file(&tree);
        diags.extend(errors.iter().map(|e| parse_error(lower.ir.file, lower.start, e)));
        return;
    }
    let mut recovery = Recovery { lower, code, diags };
    let items = recovery.items(tokens, 0);
    recovery.lower.ir.items = items;
    if diags.is_empty()
        && let Some(error) = error
    {
        // Every item parses by itself: what is wrong stands between them.
        diags.push(parse_error(lower.ir.file, lower.start, error));
    }
}

struct Recovery<'a, 'm> {
    lower: &'a mut Lower<'m>,
    code: &'a str,
    diags: &'a mut Vec<Diag>,
}

impl Recovery<'_, '_> {
    fn items(&mut self, tokens: TokenStream, depth: u32) -> Vec<ItemId> {
        let mut out = Vec::new();
        for chunk in chunks(tokens) {
            if self.refuse(&chunk) {
                continue;
            }
            match syn::parse2::<syn::Item>(stream(&chunk)) {
                Ok(item) => out.extend(self.lower.items(std::slice::from_ref(&item))),
                Err(error) => out.extend(self.taken_apart(&chunk, &error, depth)),
            }
        }
        out
    }

    /// Whether an item is too deep to be parsed; it is reported then.
    fn refuse(&mut self, chunk: &[TokenTree]) -> bool {
        let (Some(first), Some(last)) = (chunk.first(), chunk.last()) else { return true };
        let (lo, hi) = (first.span().byte_range().start, last.span().byte_range().end);
        let Some(text) = self.code.get(lo..hi) else { return false };
        let Err(at) = depth::check(text) else { return false };
        let at = (lo + at) as u32 + self.lower.start;
        self.diags.push(Diag {
            span: TextRange::new(at, at + 1).in_file(self.lower.ir.file),
            kind: DiagKind::NotAnalysed,
            message: "this is nested too deeply to be analysed".to_owned(),
            help: Some("split the expression; the item around it was left out".to_owned()),
        });
        true
    }

    /// An impl or module that does not parse: its header, and each of its items by itself.
    fn taken_apart(&mut self, chunk: &[TokenTree], error: &syn::Error, depth: u32) -> Vec<ItemId> {
        let emptied = emptied(chunk);
        let header = emptied.as_ref().and_then(|(header, _)| syn::parse2::<syn::Item>(stream(header)).ok());
        let Some(((_, inside), header)) = emptied.zip(header).filter(|_| depth < MODULES) else {
            self.diags.push(parse_error(self.lower.ir.file, self.lower.start, error));
            return Vec::new();
        };
        match header {
            syn::Item::Mod(_) => {
                let id = self.lower.item(&header);
                let inner = self.items(inside, depth + 1);
                if let ItemKind::Mod(module) = &mut self.lower.ir.arena[id].kind {
                    module.items = Some(inner);
                }
                vec![id]
            }
            syn::Item::Impl(_) => {
                let id = self.lower.item(&header);
                let mut inner = Vec::new();
                for member in chunks(inside) {
                    if self.refuse(&member) {
                        continue;
                    }
                    match syn::parse2::<syn::ImplItem>(stream(&member)) {
                        Ok(item) => inner.extend(self.lower.impl_member(&item)),
                        Err(error) => self.diags.push(parse_error(self.lower.ir.file, self.lower.start, &error)),
                    }
                }
                if let ItemKind::Impl(imp) = &mut self.lower.ir.arena[id].kind {
                    imp.items = inner;
                }
                vec![id]
            }
            _ => {
                self.diags.push(parse_error(self.lower.ir.file, self.lower.start, error));
                Vec::new()
            }
        }
    }
}

/// Splits tokens into items: each ends with a `;`, or with a brace group unless a `;` must follow.
pub(super) fn chunks(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut all = Vec::new();
    let mut current: Vec<TokenTree> = Vec::new();
    let mut needs_semicolon = false;
    for tree in tokens {
        match &tree {
            TokenTree::Ident(word) => {
                let word = word.to_string();
                // `use a::{b};`, `const X: S = S { … };` go on behind their braces; a `const fn` does not.
                if matches!(word.as_str(), "use" | "const" | "static" | "type" | "let") {
                    needs_semicolon = true;
                } else if matches!(word.as_str(), "fn" | "impl" | "struct" | "enum" | "trait" | "mod" | "unsafe") {
                    needs_semicolon = false;
                }
                current.push(tree);
            }
            TokenTree::Punct(p) if p.as_char() == ';' => {
                current.push(tree);
                all.push(std::mem::take(&mut current));
                needs_semicolon = false;
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !needs_semicolon => {
                current.push(tree);
                all.push(std::mem::take(&mut current));
            }
            _ => current.push(tree),
        }
    }
    if !current.is_empty() {
        all.push(current);
    }
    all
}

/// The tokens with the last brace group emptied, and what was in it.
pub(super) fn emptied(chunk: &[TokenTree]) -> Option<(Vec<TokenTree>, TokenStream)> {
    let (last, before) = chunk.split_last()?;
    let TokenTree::Group(group) = last else { return None };
    if group.delimiter() != Delimiter::Brace {
        return None;
    }
    let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
    empty.set_span(group.span());
    let mut header = before.to_vec();
    header.push(TokenTree::Group(empty));
    Some((header, group.stream()))
}

pub(super) fn stream(trees: &[TokenTree]) -> TokenStream {
    trees.iter().cloned().collect()
}
