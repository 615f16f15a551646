//! Fields, indices and dereferences.

use super::{Called, Hint, Infer};
use crate::base::Name;
use crate::names::{AdtKind, BuiltinTy, FieldId, GenericDef, VariantId};
use crate::syntax::ir::ExprId;
use crate::types::env::TraitRef;
use crate::types::lower::builtin;
use crate::types::result::{Adjust, Deref};
use crate::types::traits::{Obligation, Selected};
use crate::types::{Reason, Ty, TyKind, index};

impl Infer<'_> {
    pub(super) fn field(&mut self, id: ExprId, base: Ty, name: Name) -> Ty {
        let ty = self.settle(base);
        let steps = self.icx.autoderef(ty);
        for (derefs, step) in steps.types.iter().enumerate() {
            let Some((ty, field)) = self.own_field(*step, name) else { continue };
            if let Some(field) = field {
                self.out.fields.insert(id, field);
            }
            let derefs = steps.derefs.get(..derefs).unwrap_or_default().to_vec();
            if !derefs.is_empty() {
                self.out.adjusts.insert(id, Adjust { derefs, autoref: None });
            }
            return ty;
        }
        let last = steps.types.last().copied();
        let unknown = last.is_none_or(|t| t.is_unknown() || self.icx.is_open(t));
        Ty::unknown(if unknown { Reason::Derived } else { Reason::Unresolved })
    }

    /// A field of this very type.
    fn own_field(&mut self, ty: Ty, name: Name) -> Option<(Ty, Option<FieldId>)> {
        match ty.kind() {
            TyKind::Adt(id, args) if self.db.map().adts[*id].kind != AdtKind::Enum => {
                let variant = VariantId { adt: *id, index: 0 };
                let index = self.db.field_index(variant, name)?;
                let ty = *self.db.field_tys(variant).get(index as usize)?;
                let ty = self.db.generics(GenericDef::Adt(*id)).subst(args).apply(ty);
                Some((self.icx.normalize(ty), Some(FieldId { variant, index })))
            }
            TyKind::Tuple(parts) => {
                let index: usize = name.parse().ok()?;
                Some((*parts.get(index)?, None))
            }
            _ => None,
        }
    }

    /// `*x`
    pub(super) fn deref(&mut self, id: ExprId, operand: ExprId) -> Ty {
        let ty = self.expr_free(operand);
        let ty = self.settle(ty);
        if let TyKind::RawPtr(inner, _) = ty.kind() {
            return *inner;
        }
        match self.icx.deref_once(ty) {
            Some((inner, Deref::Builtin)) => inner,
            Some((inner, Deref::Overloaded(_))) => {
                if let Some(deref) = self.db.lang().funcs.deref {
                    self.implicit_call(id, deref, Ty::list(&[ty]));
                }
                inner
            }
            None if ty.is_unknown() => Ty::unknown(Reason::Derived),
            None => Ty::unknown(Reason::Unresolved),
        }
    }

    /// `b[i]`
    pub(super) fn index(&mut self, id: ExprId, base: Ty, index: ExprId) -> Ty {
        let base = self.settle(base);
        let steps = self.icx.autoderef(base);
        let indexed = steps.types.iter().any(|t| matches!(t.kind(), TyKind::Array(_) | TyKind::Slice(_)));
        let hint = if indexed { Hint::Maybe(builtin(BuiltinTy::Usize)) } else { Hint::None };
        let by = self.expr(index, hint);
        let by = self.settle(by);
        for (derefs, step) in steps.types.iter().chain(&steps.unsized_to).enumerate() {
            let Some(ty) = self.index_step(id, *step, by, derefs.min(steps.derefs.len()), &steps.derefs) else {
                continue;
            };
            return ty;
        }
        let last = steps.types.last().copied();
        let unknown = last.is_none_or(|t| t.is_unknown() || self.icx.is_open(t));
        Ty::unknown(if unknown { Reason::Derived } else { Reason::Unresolved })
    }

    fn index_step(&mut self, id: ExprId, ty: Ty, by: Ty, derefs: usize, all: &[Deref]) -> Option<Ty> {
        let derefs = all.get(..derefs).unwrap_or_default().to_vec();
        if let TyKind::Array(inner) | TyKind::Slice(inner) = ty.kind() {
            let is_range = by.as_adt().is_some_and(|(adt, _)| self.is_range(adt));
            if !derefs.is_empty() {
                self.out.adjusts.insert(id, Adjust { derefs, autoref: None });
            }
            if is_range {
                let (_, args) = by.as_adt()?;
                if let Some(at) = args.first() {
                    self.icx.table.unify(*at, builtin(BuiltinTy::Usize));
                }
                return Some(Ty::new(TyKind::Slice(*inner)));
            }
            self.icx.table.unify(by, builtin(BuiltinTy::Usize));
            return Some(*inner);
        }
        self.overloaded_index(id, ty, by, derefs)
    }

    fn overloaded_index(&mut self, id: ExprId, ty: Ty, by: Ty, derefs: Vec<Deref>) -> Option<Ty> {
        let lang = self.db.lang();
        let (of, output, func) = (lang.traits.index?, lang.assoc.index_output?, lang.funcs.index?);
        if let Some(index::Head::Adt(_)) = index::head(ty)
            && self.db.index().impls_for(of, index::head(ty)?).is_empty()
        {
            return None;
        }
        if index::head(ty).is_none() && !matches!(ty.kind(), TyKind::Param(_) | TyKind::Projection(..)) {
            return None;
        }
        let given = self.icx.table.fresh_ty();
        let args = Ty::list(&[ty, given]);
        let goal = TraitRef { of, args };
        // One impl alone says what it is indexed by, so that the index can be coerced: `map[&key]`.
        match self.icx.select(goal) {
            Selected::None => return None,
            Selected::Source(source) => {
                let (_, nested) = self.icx.confirm(goal, &source)?;
                self.icx.register_all(nested);
                self.coerce(by, given);
            }
            Selected::Ambiguous => {
                self.icx.table.unify(by, given);
                self.icx.register(Obligation::Trait(goal));
            }
        }
        let ty = self.icx.project_or_wait(output, args);
        let adjust = Adjust { derefs, autoref: Some(false) };
        self.called.push(Called { expr: id, func, args, adjust, implicit: false });
        Some(ty)
    }

    fn is_range(&self, id: crate::names::AdtId) -> bool {
        let a = &self.db.lang().adts;
        let all = [a.range, a.range_inclusive, a.range_from, a.range_to, a.range_to_inclusive, a.range_full];
        all.contains(&Some(id))
    }
}
