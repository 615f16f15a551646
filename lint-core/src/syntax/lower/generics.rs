//! Generic parameters and `where` clauses.

use super::Lower;
use super::path::ident;
use crate::syntax::ir::{GenericParam, GenericParamKind, Generics, WherePred};

impl Lower<'_> {
    /// Parameters with their own bounds as predicates, then the `where` clause.
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut out = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Lifetime(lifetime) => out.params.push(GenericParam {
                    name: self.lifetime(&lifetime.lifetime),
                    range: self.range(lifetime.lifetime.ident.span()),
                    kind: GenericParamKind::Lifetime,
                    attrs: self.attrs(&lifetime.attrs),
                }),
                syn::GenericParam::Type(param) => {
                    let default = param.default.as_ref().map(|(_, ty)| self.ty(ty));
                    out.params.push(GenericParam {
                        name: ident(&param.ident),
                        range: self.range(param.ident.span()),
                        kind: GenericParamKind::Type { default },
                        attrs: self.attrs(&param.attrs),
                    });
                    if !param.bounds.is_empty() {
                        let ty = self.param_type(&param.ident);
                        let bounds = self.bounds(&param.bounds);
                        let at = out.params.len().checked_sub(1).map(|at| at as u32);
                        out.wheres.push(WherePred { ty, at, bounds });
                    }
                }
                syn::GenericParam::Const(param) => out.params.push(GenericParam {
                    name: ident(&param.ident),
                    range: self.range(param.ident.span()),
                    kind: GenericParamKind::Const { ty: self.ty(&param.ty) },
                    attrs: self.attrs(&param.attrs),
                }),
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|w| &w.predicates) {
            if let syn::WherePredicate::Type(predicate) = predicate {
                let ty = self.ty(&predicate.bounded_ty);
                let bounds = self.bounds(&predicate.bounds);
                out.wheres.push(WherePred { ty, at: None, bounds });
            }
        }
        out
    }
}
