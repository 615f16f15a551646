//! Expressions: the dispatch over their kinds, and those that are simple.

use super::coerce::Merge;
use super::{Hint, Infer};
use crate::base::{Name, limits};
use crate::names::{AdtId, BuiltinTy, Ns};
use crate::syntax::ir::{BinaryOp, Expr, ExprId, FieldInit, Literal, Path};
use crate::types::lower::builtin;
use crate::types::unify::VarKind;
use crate::types::{Reason, Substs, Ty, TyKind};

impl Infer<'_> {
    /// Infers an expression of which nothing is expected.
    pub(super) fn expr_free(&mut self, id: ExprId) -> Ty {
        self.expr(id, Hint::None)
    }

    /// Infers an expression and coerces it.
    pub(super) fn expr_coerce(&mut self, id: ExprId, to: Ty) -> Ty {
        let ty = self.expr(id, Hint::Has(to));
        self.coerce_expr(id, ty, to);
        ty
    }

    /// Coerces an expression, and remembers if it can't be.
    pub(super) fn coerce_expr(&mut self, id: ExprId, ty: Ty, to: Ty) {
        if !self.coerce(ty, to) {
            self.out.mismatches.push((id, to));
        }
    }

    /// Infers an expression. Chains (`a.b().c()?.d`, `a + b + c`) are followed in a loop, not by recursion.
    pub(super) fn expr(&mut self, id: ExprId, hint: Hint) -> Ty {
        let mut spine = Vec::new();
        let mut at = id;
        while let Some(first) = self.first_operand(at) {
            spine.push(at);
            at = first;
        }
        if self.nesting >= limits::INFER_NESTING {
            return self.set_expr(id, Ty::unknown(Reason::Limit));
        }
        self.nesting += 1;
        let leaf_hint = if spine.is_empty() { hint } else { Hint::None };
        let ty = self.leaf(at, leaf_hint);
        let mut ty = self.set_expr(at, ty);
        while let Some(outer) = spine.pop() {
            let outer_hint = if spine.is_empty() { hint } else { Hint::None };
            let next = self.step(outer, ty, outer_hint);
            ty = self.set_expr(outer, next);
        }
        self.nesting -= 1;
        ty
    }

    /// The operand that an expression begins with, if it may be the end of a long chain.
    fn first_operand(&self, id: ExprId) -> Option<ExprId> {
        match &self.body.exprs[id] {
            Expr::MethodCall { receiver, .. } => Some(*receiver),
            Expr::Field { base, .. } | Expr::Index { base, .. } => Some(*base),
            Expr::Try(inner) | Expr::Await(inner) => Some(*inner),
            Expr::Binary { lhs, .. } => Some(*lhs),
            _ => None,
        }
    }

    /// An expression of a chain, given its first operand's type.
    fn step(&mut self, id: ExprId, first: Ty, hint: Hint) -> Ty {
        match &self.body.exprs[id] {
            Expr::MethodCall { method, turbofish, args, .. } => {
                self.method_call(id, first, *method, turbofish.as_deref(), args, hint)
            }
            Expr::Field { name, .. } => self.field(id, first, *name),
            Expr::Index { index, .. } => self.index(id, first, *index),
            Expr::Try(_) => self.try_op(id, first),
            Expr::Await(_) => self.await_op(first),
            Expr::Binary { op, rhs, .. } => self.binary(id, *op, first, *rhs),
            _ => first,
        }
    }

    fn leaf(&mut self, id: ExprId, hint: Hint) -> Ty {
        match &self.body.exprs[id] {
            Expr::Missing => Ty::unknown(Reason::Unresolved),
            Expr::Path(path) => self.path_expr(id, path),
            Expr::Literal(literal) => self.literal(*literal, hint),
            Expr::Call { callee, args } => self.call(*callee, args, hint),
            Expr::Unary { op, operand } => self.unary(id, *op, *operand, hint),
            Expr::Assign { op, lhs, rhs } => self.assign(id, *op, *lhs, *rhs),
            Expr::Ref { mutable, inner } => self.reference(*inner, *mutable, hint),
            Expr::Cast { inner, ty } => self.cast(*inner, *ty),
            Expr::Let { pat, scrutinee } => {
                let ty = self.expr_free(*scrutinee);
                self.pat(*pat, ty);
                Ty::new(TyKind::Bool)
            }
            Expr::If { .. } => self.if_chain(id, hint),
            Expr::Match { scrutinee, arms } => self.match_expr(*scrutinee, arms, hint),
            Expr::Loop { label, body } => self.loop_expr(*label, *body, hint),
            Expr::While { label, cond, body } => self.while_expr(*label, *cond, *body),
            Expr::For { label, pat, iter, body } => self.for_expr(id, *label, *pat, *iter, *body),
            Expr::Block(block) => self.block(id, block, hint),
            Expr::Closure { params, ret, body, is_async, .. } => self.closure(id, params, *ret, *body, *is_async, hint),
            Expr::Return(value) => self.return_expr(*value),
            Expr::Break { label, value } => self.break_expr(*label, *value),
            Expr::Continue { .. } => Ty::new(TyKind::Never),
            Expr::Yield(value) => {
                value.map(|v| self.expr_free(v));
                Ty::unknown(Reason::Ambiguous)
            }
            Expr::Struct { path, fields, spread } => self.struct_literal(id, path, fields, *spread, hint),
            Expr::Tuple(parts) => self.tuple(parts, hint),
            Expr::Array(parts) => self.array(parts, hint),
            Expr::Repeat { value, len } => {
                let inner = self.element_hint(hint);
                let ty = self.expr(*value, inner);
                self.expr(*len, Hint::Maybe(builtin(BuiltinTy::Usize)));
                Ty::new(TyKind::Array(ty))
            }
            Expr::Range { lo, hi, inclusive } => self.range(*lo, *hi, *inclusive, hint),
            Expr::FormatArgs(format) => {
                for arg in &format.args {
                    self.expr_free(*arg);
                }
                self.lang_adt(self.db.lang().adts.arguments, &[])
            }
            Expr::Opaque { args, .. } => {
                for arg in args {
                    self.expr_free(*arg);
                }
                // What the macro does is not known; that something in it returns says nothing of what follows.
                self.diverges = false;
                Ty::unknown(Reason::Macro)
            }
            Expr::Macro(_) => Ty::unknown(Reason::Macro),
            Expr::MethodCall { .. } | Expr::Field { .. } | Expr::Index { .. } => Ty::unknown(Reason::Unresolved),
            Expr::Try(_) | Expr::Await(_) | Expr::Binary { .. } => Ty::unknown(Reason::Unresolved),
        }
    }

    /// A type of the standard library; its parameters without a given argument are variables.
    pub(super) fn lang_adt(&mut self, id: Option<AdtId>, args: &[Ty]) -> Ty {
        let Some(id) = id else { return Ty::unknown(Reason::Unresolved) };
        let def = crate::names::GenericDef::Adt(id);
        let mut all = args.to_vec();
        while all.len() < self.db.generics(def).len() {
            let default = self.db.default_ty(def, all.len());
            all.push(default.unwrap_or_else(|| self.icx.table.fresh_ty()));
        }
        Ty::adt(id, &all)
    }

    pub(super) fn literal(&mut self, literal: Literal, hint: Hint) -> Ty {
        let hinted = hint.ty().map(|t| self.icx.table.shallow(t));
        let suffix = |name: Option<Name>| name.and_then(|n| number(&n));
        match literal {
            Literal::Str(_) => Ty::new(TyKind::Str).reference(false),
            Literal::ByteStr => Ty::new(TyKind::Array(builtin(BuiltinTy::U8))).reference(false),
            Literal::CStr => self.lang_adt(self.db.lang().adts.c_str, &[]).reference(false),
            Literal::Char => Ty::new(TyKind::Char),
            Literal::Byte => builtin(BuiltinTy::U8),
            Literal::Bool(_) => Ty::new(TyKind::Bool),
            Literal::Int(name, _) => suffix(name).unwrap_or_else(|| match hinted.map(Ty::kind) {
                Some(TyKind::Int(_)) => hinted.unwrap_or_else(Ty::unit),
                _ => self.icx.table.fresh(VarKind::Int),
            }),
            Literal::Float(name) => suffix(name).unwrap_or_else(|| match hinted.map(Ty::kind) {
                Some(TyKind::Float(_)) => hinted.unwrap_or_else(Ty::unit),
                _ => self.icx.table.fresh(VarKind::Float),
            }),
        }
    }

    fn reference(&mut self, inner: ExprId, mutable: bool, hint: Hint) -> Ty {
        let expected = hint.ty().map(|t| self.icx.table.shallow(t));
        let inner_hint = match expected.map(Ty::kind) {
            // `&[1, 2]` where `&[u8]` is expected is an array at first, which says nothing of `&vec` where it is.
            Some(TyKind::Ref(target, _) | TyKind::RawPtr(target, _)) => Hint::Maybe(*target),
            _ => Hint::None,
        };
        let ty = self.expr(inner, inner_hint);
        ty.reference(mutable)
    }

    fn cast(&mut self, inner: ExprId, to: crate::syntax::ir::TypeRefId) -> Ty {
        let to = self.written_ty(to);
        let from = self.expr(inner, Hint::Maybe(to));
        let from = self.icx.table.shallow(from);
        let plain = |t: Ty| matches!(t.kind(), TyKind::Int(_) | TyKind::Float(_) | TyKind::Bool | TyKind::Char);
        let is_number = matches!(from.kind(), TyKind::Infer(v) if self.icx.table.kind(*v).is_number());
        if !plain(from) && !is_number && !plain(to) {
            self.coerce(from, to);
        }
        to
    }

    fn tuple(&mut self, parts: &[ExprId], hint: Hint) -> Ty {
        let expected = hint.ty().map(|t| self.icx.table.shallow(t));
        let hints: Substs = match expected.map(Ty::kind) {
            Some(TyKind::Tuple(hints)) if hints.len() == parts.len() => hints,
            _ => &[],
        };
        let types: Vec<Ty> = parts
            .iter()
            .enumerate()
            .map(|(i, part)| match (hints.get(i), hint) {
                (Some(expected), Hint::Has(_)) => {
                    let ty = self.expr(*part, Hint::Has(*expected));
                    self.coerce_to_hint(ty, *expected)
                }
                (Some(expected), _) => self.expr(*part, Hint::Maybe(*expected)),
                (None, _) => self.expr_free(*part),
            })
            .collect();
        Ty::tuple(&types)
    }

    /// The type that a part of an expected type becomes: what is expected if the part can be that, else its own.
    fn coerce_to_hint(&mut self, ty: Ty, expected: Ty) -> Ty {
        let expected = self.icx.table.shallow(expected);
        if self.icx.is_open(expected) || ty.is_never() {
            return ty;
        }
        if self.coerce(ty, expected) { expected } else { ty }
    }

    fn element_hint(&mut self, hint: Hint) -> Hint {
        let expected = hint.ty().map(|t| self.icx.table.shallow(t));
        match (expected.map(Ty::kind), hint) {
            (Some(TyKind::Array(inner)), Hint::Has(_)) => Hint::Has(*inner),
            (Some(TyKind::Array(inner) | TyKind::Slice(inner)), _) => Hint::Maybe(*inner),
            _ => Hint::None,
        }
    }

    fn array(&mut self, parts: &[ExprId], hint: Hint) -> Ty {
        let hint = self.element_hint(hint);
        let expected = match hint {
            Hint::None => None,
            Hint::Has(ty) | Hint::Maybe(ty) => Some(ty),
        };
        let mut merge = Merge::new(expected);
        for part in parts {
            let hint = match hint {
                Hint::None => Hint::Maybe(merge.ty()),
                other => other,
            };
            let ty = self.expr(*part, hint);
            self.merge(&mut merge, ty);
        }
        let inner = match (merge.ty(), expected) {
            (ty, _) if !ty.is_never() => ty,
            (_, Some(expected)) => expected,
            (_, None) => self.icx.table.fresh_ty(),
        };
        Ty::new(TyKind::Array(inner))
    }

    fn range(&mut self, lo: Option<ExprId>, hi: Option<ExprId>, inclusive: bool, hint: Hint) -> Ty {
        let expected = hint.ty().map(|t| self.icx.table.shallow(t)).and_then(Ty::as_adt);
        let mut inner = expected.and_then(|(_, args)| args.first().copied());
        for end in lo.into_iter().chain(hi) {
            let ty = self.expr(end, inner.map_or(Hint::None, Hint::Maybe));
            match inner {
                Some(before) if !self.icx.is_open(before) => {
                    self.coerce(ty, before);
                }
                _ => inner = Some(ty),
            }
        }
        let adts = &self.db.lang().adts;
        let id = match (lo, hi, inclusive) {
            (Some(_), Some(_), false) => adts.range,
            (Some(_), Some(_), true) => adts.range_inclusive,
            (Some(_), None, _) => adts.range_from,
            (None, Some(_), false) => adts.range_to,
            (None, Some(_), true) => adts.range_to_inclusive,
            (None, None, _) => return self.lang_adt(adts.range_full, &[]),
        };
        self.lang_adt(id, inner.as_slice())
    }

    fn struct_literal(
        &mut self,
        id: ExprId,
        path: &Path,
        fields: &[FieldInit],
        spread: Option<ExprId>,
        hint: Hint,
    ) -> Ty {
        let Some((variant, args)) = self.resolve_variant(path, Ns::Types) else {
            for field in fields {
                self.expr_free(field.value);
            }
            spread.map(|s| self.expr_free(s));
            return Ty::unknown(Reason::Unresolved);
        };
        self.out.literals.insert(id, variant);
        let ty = Ty::adt(variant.adt, args);
        if let Some(expected) = hint.ty() {
            self.try_unify(ty, expected);
        }
        let subst = self.db.generics(crate::names::GenericDef::Adt(variant.adt)).subst(args);
        let types = self.db.field_tys(variant);
        for field in fields {
            let expected = self.db.field_index(variant, field.name).and_then(|i| types.get(i as usize));
            match expected {
                Some(expected) => {
                    let expected = self.icx.normalize(subst.apply(*expected));
                    self.expr_coerce(field.value, expected);
                }
                None => {
                    self.expr_free(field.value);
                }
            }
        }
        if let Some(spread) = spread {
            self.expr_coerce(spread, ty);
        }
        ty
    }

    /// `&&` and `||`, whose right side may not run.
    pub(super) fn lazy(&mut self, op: BinaryOp, first: Ty, rhs: ExprId) -> Option<Ty> {
        if !matches!(op, BinaryOp::And | BinaryOp::Or) {
            return None;
        }
        let bool_ty = Ty::new(TyKind::Bool);
        self.coerce(first, bool_ty);
        let diverges = self.diverges;
        self.expr_coerce(rhs, bool_ty);
        self.diverges = diverges;
        Some(bool_ty)
    }
}

/// The type of a literal's suffix.
fn number(suffix: &str) -> Option<Ty> {
    Some(builtin(match suffix {
        "i8" => BuiltinTy::I8,
        "i16" => BuiltinTy::I16,
        "i32" => BuiltinTy::I32,
        "i64" => BuiltinTy::I64,
        "i128" => BuiltinTy::I128,
        "isize" => BuiltinTy::Isize,
        "u8" => BuiltinTy::U8,
        "u16" => BuiltinTy::U16,
        "u32" => BuiltinTy::U32,
        "u64" => BuiltinTy::U64,
        "u128" => BuiltinTy::U128,
        "usize" => BuiltinTy::Usize,
        "f32" => BuiltinTy::F32,
        "f64" => BuiltinTy::F64,
        _ => return None,
    }))
}
