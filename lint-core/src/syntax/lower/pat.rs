//! Patterns.

use super::Lower;
use super::path::ident;
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Expr, Pat, PatId};

impl Lower<'_> {
    /// A pattern. A guard (`p if g`) is the arm's: here it is left out.
    pub(crate) fn pat(&mut self, pat: &syn::Pat) -> PatId {
        let (pat, range) = match pat {
            syn::Pat::Paren(paren) => return self.pat(&paren.pat),
            syn::Pat::Guard(guard) => return self.pat(&guard.pat),
            // The type is the parameter's or the statement's.
            syn::Pat::Type(typed) => return self.pat(&typed.pat),
            syn::Pat::Wild(wild) => (Pat::Wild, self.range(wild.underscore_token.spans[0])),
            syn::Pat::Rest(rest) => (Pat::Rest, self.join(rest.dot2_token.spans[0], rest.dot2_token.spans[1])),
            syn::Pat::Ident(binding) => self.binding(binding),
            syn::Pat::Path(path) => {
                let path = self.path(path.qself.as_ref(), &path.path);
                let range = path.range;
                (Pat::Path(path), range)
            }
            syn::Pat::TupleStruct(tuple) => {
                let path = self.path(tuple.qself.as_ref(), &tuple.path);
                let range = path.range.cover(self.range(tuple.paren_token.span.close()));
                let fields = tuple.elems.iter().map(|p| self.pat(p)).collect();
                (Pat::TupleStruct { path, fields }, range)
            }
            syn::Pat::Struct(strukt) => self.struct_pat(strukt),
            syn::Pat::Tuple(tuple) => {
                let range = self.join(tuple.paren_token.span.open(), tuple.paren_token.span.close());
                (Pat::Tuple(tuple.elems.iter().map(|p| self.pat(p)).collect()), range)
            }
            syn::Pat::Slice(slice) => {
                let range = self.join(slice.bracket_token.span.open(), slice.bracket_token.span.close());
                (Pat::Slice(slice.elems.iter().map(|p| self.pat(p)).collect()), range)
            }
            syn::Pat::Reference(reference) => {
                let inner = self.pat(&reference.pat);
                let range = self.range(reference.and_token.spans[0]).cover(self.body.pat_range(inner));
                (Pat::Ref { mutable: reference.mutability.is_some(), inner }, range)
            }
            syn::Pat::Or(or) => {
                let cases: Vec<PatId> = or.cases.iter().map(|p| self.pat(p)).collect();
                let range = cases.iter().fold(TextRange::default(), |r, p| r.cover(self.body.pat_range(*p)));
                (Pat::Or(cases), range)
            }
            syn::Pat::Lit(lit) => {
                let value = self.literal(lit);
                let range = self.body.expr_range(value);
                (Pat::Lit(value), range)
            }
            syn::Pat::Range(bounds) => {
                let lo = bounds.start.as_ref().map(|e| self.expr(e));
                let hi = bounds.end.as_ref().map(|e| self.expr(e));
                let range = lo.iter().chain(&hi).fold(TextRange::default(), |r, e| r.cover(self.body.expr_range(*e)));
                (Pat::Range { lo, hi }, range)
            }
            syn::Pat::Macro(mac) => {
                let call = self.macro_call(&mac.mac);
                let range = call.range;
                (Pat::Macro(Box::new(call)), range)
            }
            syn::Pat::Const(konst) => {
                let range = self.range(konst.const_token.span);
                let value = self.body.alloc_expr(Expr::Missing, range);
                (Pat::Lit(value), range)
            }
            _ => (Pat::Missing, TextRange::default()),
        };
        self.body.alloc_pat(pat, range)
    }

    fn binding(&mut self, binding: &syn::PatIdent) -> (Pat, TextRange) {
        let name = ident(&binding.ident);
        let span = binding.ident.span();
        let mut range = self.range(span);
        if name == "self" {
            let path = crate::syntax::ir::Path {
                anchor: crate::syntax::ir::Anchor::SelfMod,
                qself: None,
                trait_len: 0,
                segments: Vec::new(),
                range,
            };
            return (Pat::Path(path), range);
        }
        let sub = binding.subpat.as_ref().map(|(_, p)| self.pat(p));
        if let Some(sub) = sub {
            range = range.cover(self.body.pat_range(sub));
        }
        let pat = Pat::Bind {
            name,
            hygiene: self.hygiene(span),
            by_ref: binding.by_ref.is_some(),
            mutable: binding.mutability.is_some(),
            sub,
        };
        (pat, range)
    }

    fn struct_pat(&mut self, strukt: &syn::PatStruct) -> (Pat, TextRange) {
        let path = self.path(strukt.qself.as_ref(), &strukt.path);
        let range = path.range.cover(self.range(strukt.brace_token.span.close()));
        let fields: Vec<(Name, PatId)> = strukt.fields.iter().map(|f| (member(&f.member), self.pat(&f.pat))).collect();
        (Pat::Struct { path, fields, rest: strukt.rest.is_some() }, range)
    }

    fn literal(&mut self, lit: &syn::PatLit) -> crate::syntax::ir::ExprId {
        let expr = syn::Expr::Lit(lit.clone());
        self.expr(&expr)
    }
}

/// A field's name; a position as text.
pub(super) fn member(member: &syn::Member) -> Name {
    match member {
        syn::Member::Named(name) => ident(name),
        syn::Member::Unnamed(index) => Name::new(&index.index.to_string()),
    }
}
