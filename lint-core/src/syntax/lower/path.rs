//! Paths.

use proc_macro2::Span;

use super::Lower;
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Anchor, AssocBinding, GenericArg, GenericArgs, Path, Segment, TypeRef};

/// How `$crate` arrives in the text of an expansion: this, and the position of the macro's crate.
pub(crate) const DOLLAR_CRATE: &str = "__privacy_crate_";

impl Lower<'_> {
    /// A path, with what stands in `<…>` before it.
    pub(super) fn path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
        let mut segments: Vec<Segment> = Vec::with_capacity(path.segments.len());
        let mut range = TextRange::default();
        let mut anchor = if path.leading_colon.is_some() { Anchor::Global } else { Anchor::Plain };
        if let Some(colon) = &path.leading_colon {
            range = self.join(colon.spans[0], colon.spans[1]);
        }
        let mut trait_len = qself.map_or(0, |q| q.position);
        for segment in &path.segments {
            let span = segment.ident.span();
            let name = ident(&segment.ident);
            let own = self.range(span);
            range = range.cover(own);
            if segments.is_empty()
                && qself.is_none()
                && let Some(next) = anchored(anchor, &name)
            {
                anchor = next;
                continue;
            }
            if segments.is_empty() && qself.is_some() && trait_len > 0 {
                // `<T as self::Trait>::x`: the anchor is the trait's.
                if let Some(next) = anchored(anchor, &name) {
                    anchor = next;
                    trait_len -= 1;
                    continue;
                }
            }
            let args = self.arguments(&segment.arguments, &mut range);
            segments.push(Segment { name, args, range: own, hygiene: self.hygiene(span) });
        }
        let qself_ty = qself.map(|q| {
            range = self.range(q.lt_token.spans[0]).cover(range);
            self.ty(&q.ty)
        });
        Path { anchor, qself: qself_ty, trait_len: trait_len as u32, segments, range }
    }

    fn arguments(&mut self, arguments: &syn::PathArguments, range: &mut TextRange) -> Option<Box<GenericArgs>> {
        match arguments {
            syn::PathArguments::None => None,
            syn::PathArguments::AngleBracketed(args) => {
                *range = range.cover(self.range(args.gt_token.spans[0]));
                Some(Box::new(self.generic_args(args)))
            }
            syn::PathArguments::Parenthesized(args) => {
                *range = range.cover(self.range(args.paren_token.span.close()));
                let inputs = args.inputs.iter().map(|i| self.ty(&i.ty)).collect();
                let inputs = self.alloc_type(TypeRef::Tuple(inputs));
                let output = match &args.output {
                    syn::ReturnType::Default => self.alloc_type(TypeRef::Tuple(Vec::new())),
                    syn::ReturnType::Type(_, ty) => self.ty(ty),
                };
                let binding = AssocBinding { name: Name::new("Output"), ty: Some(output), bounds: Vec::new() };
                Some(Box::new(GenericArgs {
                    args: vec![GenericArg::Type(inputs)],
                    bindings: vec![binding],
                    paren_sugar: true,
                }))
            }
        }
    }

    /// `<A, 'b, C = D>`
    pub(super) fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut out = GenericArgs::default();
        for arg in &args.args {
            match arg {
                syn::GenericArgument::Lifetime(lifetime) => {
                    out.args.push(GenericArg::Lifetime(self.lifetime(lifetime)));
                }
                syn::GenericArgument::Type(ty) => {
                    let ty = self.ty(ty);
                    out.args.push(GenericArg::Type(ty));
                }
                syn::GenericArgument::Const(value) => out.args.push(GenericArg::Const(const_text(value))),
                syn::GenericArgument::AssocType(assoc) => {
                    let ty = Some(self.ty(&assoc.ty));
                    out.bindings.push(AssocBinding { name: ident(&assoc.ident), ty, bounds: Vec::new() });
                }
                syn::GenericArgument::Constraint(constraint) => {
                    let bounds = self.bounds(&constraint.bounds);
                    out.bindings.push(AssocBinding { name: ident(&constraint.ident), ty: None, bounds });
                }
                _ => {}
            }
        }
        out
    }

    pub(super) fn lifetime(&self, lifetime: &syn::Lifetime) -> Name {
        Name::new(&format!("'{}", lifetime.ident))
    }

    /// A path of one name, where a name stands for a path.
    pub(super) fn name_path(&self, name: Name, span: Span) -> Path {
        let range = self.range(span);
        let segment = Segment { name, args: None, range, hygiene: self.hygiene(span) };
        Path { anchor: Anchor::Plain, qself: None, trait_len: 0, segments: vec![segment], range }
    }
}

/// An identifier without `r#`.
pub(crate) fn ident(ident: &syn::Ident) -> Name {
    let text = ident.to_string();
    Name::new(text.strip_prefix("r#").unwrap_or(&text))
}

/// `crate`, `self`, `super` and `$crate` before the first name.
pub(super) fn anchored(before: Anchor, name: &str) -> Option<Anchor> {
    match (before, name) {
        (Anchor::Plain, "crate") => Some(Anchor::Crate),
        (Anchor::Plain, "self") => Some(Anchor::SelfMod),
        (Anchor::Plain | Anchor::SelfMod, "super") => Some(Anchor::Super(1)),
        (Anchor::Super(n), "super") => Some(Anchor::Super(n + 1)),
        (Anchor::Plain, _) => name.strip_prefix(DOLLAR_CRATE)?.parse().ok().map(Anchor::DollarCrate),
        _ => None,
    }
}

/// The text of a constant in a type: short ones as written, others as `_`.
pub(super) fn const_text(value: &syn::Expr) -> Name {
    match value {
        syn::Expr::Lit(lit) => match &lit.lit {
            syn::Lit::Int(int) => Name::new(int.base10_digits()),
            syn::Lit::Bool(b) => Name::new(if b.value { "true" } else { "false" }),
            _ => Name::new("_"),
        },
        syn::Expr::Path(path) => path.path.get_ident().map_or_else(|| Name::new("_"), ident),
        syn::Expr::Block(block) => match block.block.stmts.as_slice() {
            [syn::Stmt::Expr(inner, None)] => const_text(inner),
            _ => Name::new("_"),
        },
        _ => Name::new("_"),
    }
}
