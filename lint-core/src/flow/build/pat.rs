//! Patterns: tests that lead to a block on failure, and the bindings of what they match.

use super::super::elem::Elem;
use super::super::mir::{Operand, OperandKind, Place, Rvalue, Terminator, Test};
use super::{BlockIdx, Builder};
use crate::names::{FieldId, VariantId};
use crate::syntax::ir::{Expr, Literal, Pat, PatId};
use crate::types::{Ty, TyKind, ValueRes};

impl Builder<'_> {
    /// Whether a pattern is just a name for the whole value.
    pub(super) fn is_plain_binding(&self, pat: PatId) -> bool {
        matches!(self.body.pats[pat], Pat::Bind { by_ref: false, sub: None, .. })
            && self.types.bindings.contains_key(&pat)
    }

    /// Binds an irrefutable pattern.
    pub(super) fn bind(&mut self, pat: PatId, place: &Place) {
        let fail = self.new_block();
        self.test(pat, place, fail);
    }

    /// Tests a pattern against a place: goes on if it matches, with its names bound, else to `fail`.
    pub(super) fn test(&mut self, pat: PatId, place: &Place, fail: BlockIdx) {
        match &self.body.pats[pat] {
            Pat::Wild | Pat::Rest | Pat::Missing | Pat::Macro(_) => {}
            Pat::Bind { by_ref, sub, .. } => self.test_bind(pat, *by_ref, *sub, place, fail),
            Pat::Path(_) => self.test_value(pat, place, fail),
            Pat::TupleStruct { fields, .. } => {
                let variant = self.pat_variant(pat);
                self.test_variant(variant, pat, place, fail);
                self.test_fields(pat, fields, place, fail);
            }
            Pat::Struct { fields, .. } => {
                let variant = self.pat_variant(pat);
                self.test_variant(variant, pat, place, fail);
                let subs: Vec<PatId> = fields.iter().map(|(_, p)| *p).collect();
                self.test_fields(pat, &subs, place, fail);
            }
            Pat::Tuple(parts) => self.test_tuple(pat, parts, place, fail),
            Pat::Slice(parts) => {
                self.branch(place, self.pat_ty(pat), pat, Test::Other, fail);
                for part in parts {
                    let whole = matches!(self.body.pats[*part], Pat::Rest | Pat::Bind { sub: Some(_), .. });
                    let place = if whole { place.clone() } else { place.clone().then(Elem::Item) };
                    self.test(*part, &place, fail);
                }
            }
            Pat::Ref { inner, .. } => self.test(*inner, place, fail),
            Pat::Or(alternatives) => self.test_or(alternatives, place, fail),
            Pat::Lit(value) => {
                let test = match self.body.exprs[*value] {
                    Expr::Literal(Literal::Bool(b)) => Test::Bool(b),
                    _ => Test::Other,
                };
                self.branch(place, self.pat_ty(pat), pat, test, fail);
            }
            Pat::Range { .. } => self.branch(place, self.pat_ty(pat), pat, Test::Other, fail),
        }
    }

    fn test_bind(&mut self, pat: PatId, by_ref: bool, sub: Option<PatId>, place: &Place, fail: BlockIdx) {
        let Some(id) = self.types.bindings.get(&pat).copied() else {
            // A name that turned out to be a constant or a unit variant.
            self.test_value(pat, place, fail);
            return;
        };
        let to = self.place_of(id);
        let (ty, range) = (self.types.locals[id].ty, self.body.pat_range(pat));
        // A binding by reference, written or by the default binding mode, is a borrow of the place.
        let kind = if by_ref || matches!(ty.kind(), TyKind::Ref(..)) {
            OperandKind::Ref(place.clone())
        } else {
            OperandKind::Place(place.clone())
        };
        self.assign(to, Rvalue::Use(Operand { kind, ty, range }), ty, range);
        if let Some(sub) = sub
            && !matches!(self.body.pats[sub], Pat::Rest)
        {
            self.test(sub, place, fail);
        }
    }

    fn test_value(&mut self, pat: PatId, place: &Place, fail: BlockIdx) {
        match self.types.pat_values.get(&pat) {
            Some(ValueRes::Ctor(variant, _)) => self.test_variant(Some(*variant), pat, place, fail),
            _ => self.branch(place, self.pat_ty(pat), pat, Test::Other, fail),
        }
    }

    fn pat_variant(&self, pat: PatId) -> Option<VariantId> {
        match self.types.pat_values.get(&pat) {
            Some(ValueRes::Ctor(variant, _)) => Some(*variant),
            _ => self.types.pat_fields.get(&pat).and_then(|f| f.iter().flatten().next()).map(|f| f.variant),
        }
    }

    fn test_variant(&mut self, variant: Option<VariantId>, pat: PatId, place: &Place, fail: BlockIdx) {
        match variant {
            Some(variant) if self.world.is_only_variant(variant) => {}
            Some(variant) => self.branch(place, self.pat_ty(pat), pat, Test::Variant(variant), fail),
            None => self.branch(place, self.pat_ty(pat), pat, Test::Other, fail),
        }
    }

    fn test_fields(&mut self, pat: PatId, subs: &[PatId], place: &Place, fail: BlockIdx) {
        let fields: Vec<Option<FieldId>> = self.types.pat_fields.get(&pat).cloned().unwrap_or_default();
        for (i, sub) in subs.iter().enumerate() {
            let part = match fields.get(i).copied().flatten() {
                Some(field) => place.clone().then(self.elem(field)),
                None => place.clone(),
            };
            self.test(*sub, &part, fail);
        }
    }

    fn test_tuple(&mut self, pat: PatId, parts: &[PatId], place: &Place, fail: BlockIdx) {
        let len = match self.pat_ty(pat).strip_refs().kind() {
            TyKind::Tuple(types) => types.len(),
            _ => parts.len(),
        };
        let rest = parts.iter().position(|p| matches!(self.body.pats[*p], Pat::Rest));
        for (i, part) in parts.iter().enumerate() {
            let position = match rest {
                Some(rest) if i == rest => continue,
                Some(rest) if i > rest => (len + i).saturating_sub(parts.len()),
                _ => i,
            };
            self.test(*part, &place.clone().then(Elem::Tuple(position as u32)), fail);
        }
    }

    fn test_or(&mut self, alternatives: &[PatId], place: &Place, fail: BlockIdx) {
        let matched = self.new_block();
        for (i, alternative) in alternatives.iter().enumerate() {
            let next = if i + 1 == alternatives.len() { fail } else { self.new_block() };
            self.test(*alternative, place, next);
            self.goto(matched);
            self.current = next;
        }
        self.current = matched;
    }

    fn branch(&mut self, place: &Place, ty: Ty, pat: PatId, test: Test, fail: BlockIdx) {
        let yes = self.new_block();
        let on = Self::read(place.clone(), ty, self.body.pat_range(pat));
        self.end(Terminator::Branch { on, test, yes, no: fail });
        self.current = yes;
    }
}
