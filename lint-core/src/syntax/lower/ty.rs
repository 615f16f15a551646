//! Types.

use super::Lower;
use super::path::const_text;
use crate::syntax::ir::{Anchor, Bound, Path, TypeRef, TypeRefId};

impl Lower<'_> {
    /// A type into the arena that is in use.
    pub(crate) fn ty(&mut self, ty: &syn::Type) -> TypeRefId {
        let lowered = match ty {
            syn::Type::Group(group) => return self.ty(&group.elem),
            syn::Type::Paren(paren) => return self.ty(&paren.elem),
            syn::Type::Path(path) => TypeRef::Path(self.path(path.qself.as_ref(), &path.path)),
            syn::Type::Reference(reference) => TypeRef::Ref {
                inner: self.ty(&reference.elem),
                mutable: reference.mutability.is_some(),
                lifetime: reference.lifetime.as_ref().map(|l| self.lifetime(l)),
            },
            syn::Type::Ptr(ptr) => TypeRef::RawPtr {
                inner: self.ty(&ptr.elem),
                mutable: matches!(ptr.mutability, syn::PointerMutability::Mut(_)),
            },
            syn::Type::Slice(slice) => TypeRef::Slice(self.ty(&slice.elem)),
            syn::Type::Array(array) => TypeRef::Array { inner: self.ty(&array.elem), len: const_text(&array.len) },
            syn::Type::Tuple(tuple) => TypeRef::Tuple(tuple.elems.iter().map(|t| self.ty(t)).collect()),
            syn::Type::FnPtr(function) => TypeRef::Fn {
                params: function.inputs.iter().map(|i| self.ty(&i.ty)).collect(),
                ret: self.return_type(&function.output),
            },
            syn::Type::ImplTrait(bounds) => TypeRef::ImplTrait(self.bounds(&bounds.bounds)),
            syn::Type::TraitObject(bounds) => TypeRef::DynTrait(self.bounds(&bounds.bounds)),
            syn::Type::Never(_) => TypeRef::Never,
            syn::Type::Infer(_) => TypeRef::Infer,
            syn::Type::Macro(mac) => TypeRef::Macro(Box::new(self.macro_call(&mac.mac))),
            _ => TypeRef::Error,
        };
        self.alloc_type(lowered)
    }

    pub(super) fn return_type(&mut self, output: &syn::ReturnType) -> Option<TypeRefId> {
        match output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    /// Bounds; `use<…>` and what is not stable say nothing here.
    pub(super) fn bounds<'b>(&mut self, bounds: impl IntoIterator<Item = &'b syn::TypeParamBound>) -> Vec<Bound> {
        bounds
            .into_iter()
            .filter_map(|bound| match bound {
                syn::TypeParamBound::Trait(bound) => {
                    Some(Bound::Trait { path: self.path(None, &bound.path), maybe: bound.maybe.is_some() })
                }
                syn::TypeParamBound::Lifetime(lifetime) => Some(Bound::Lifetime(self.lifetime(lifetime))),
                _ => None,
            })
            .collect()
    }

    /// The type of a parameter's name, for its predicates.
    pub(super) fn param_type(&mut self, ident: &syn::Ident) -> TypeRefId {
        let path = self.name_path(super::path::ident(ident), ident.span());
        debug_assert_eq!(path.anchor, Anchor::Plain);
        self.alloc_type(TypeRef::Path(Path { ..path }))
    }
}
