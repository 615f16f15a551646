//! Values: an expression into a place.

use super::super::elem::Elem;
use super::super::mir::{AggregateKind, Operand, OperandKind, Place, Rvalue};
use super::{Builder, Exit, aggregate};
use crate::base::TextRange;
use crate::syntax::ir::{
    BinaryOp, Block, BlockKind, Expr, ExprId, FieldInit, FormatArgs, Literal, PatId, Stmt, UnaryOp,
};
use crate::types::{Ty, TyKind, ValueRes};

impl Builder<'_> {
    /// Computes an expression and puts its value into a place.
    pub(super) fn expr_into(&mut self, expr: ExprId, to: Place) {
        let (ty, range) = (self.ty(expr), self.range(expr));
        self.macro_sinks(expr);
        match &self.body.exprs[expr] {
            Expr::Block(block) => self.block(block, ty, to),
            Expr::If { cond, then, els } => self.if_expr(*cond, *then, *els, to),
            Expr::Match { scrutinee, arms } => self.match_expr(*scrutinee, arms, &to),
            Expr::Loop { label, body } => self.loop_expr(*label, *body, to),
            Expr::While { label, cond, body } => self.while_expr(*label, *cond, *body, to),
            Expr::For { label, pat, iter, body } => self.for_expr(*label, *pat, *iter, *body, to),
            Expr::Return(value) => self.return_expr(*value),
            Expr::Break { label, value } => self.break_expr(*label, *value),
            Expr::Continue { label } => self.continue_expr(*label),
            Expr::Let { .. } => self.bool_from_branches(expr, &to),
            Expr::Binary { op: BinaryOp::And | BinaryOp::Or, .. } => self.bool_from_branches(expr, &to),
            Expr::Binary { op: BinaryOp::BitAnd, lhs, .. } if self.is_bool(*lhs) => {
                self.bool_from_branches(expr, &to);
            }
            Expr::Binary { op: BinaryOp::Eq | BinaryOp::Ne, lhs, rhs } if self.bool_in(*lhs, *rhs).is_some() => {
                self.bool_from_branches(expr, &to);
            }
            Expr::Assign { op, lhs, rhs } => self.assign_expr(expr, *op, *lhs, *rhs),
            _ => {
                let value = self.rvalue(expr);
                self.assign(to, value, ty, range);
            }
        }
    }

    /// What a macro wrote that is declared to disclose its arguments: these, before what it does with them.
    fn macro_sinks(&mut self, expr: ExprId) {
        let Some(site) = self.world.defs.macro_calls.get(&(self.owner, expr)).copied() else { return };
        if self.world.facts.macro_sinks(site.by).is_empty() {
            return;
        }
        let args = self.world.defs.macro_args(self.owner, self.body, expr);
        let args = args.into_iter().map(|arg| self.operand(arg)).collect();
        let to = self.temp(Ty::unit());
        self.assign(to, Rvalue::Disclose { by: site.by, args }, Ty::unit(), site.call);
    }

    /// What a simple expression is computed by. Its operands are computed first, in order.
    fn rvalue(&mut self, expr: ExprId) -> Rvalue {
        let range = self.range(expr);
        match &self.body.exprs[expr] {
            Expr::Call { callee, args } => self.call(expr, *callee, args),
            Expr::MethodCall { receiver, args, method, .. } => self.method_call(expr, *receiver, *method, args),
            Expr::Unary { op: UnaryOp::Not, operand } if !self.types.methods.contains_key(&expr) => {
                Rvalue::Not(self.operand(*operand))
            }
            Expr::Unary { op: UnaryOp::Not | UnaryOp::Neg, operand } => self.operator(expr, &[*operand]),
            Expr::Binary { op, lhs, rhs } => match op {
                BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                    Rvalue::Compare(vec![self.operand(*lhs), self.operand(*rhs)])
                }
                _ => self.operator(expr, &[*lhs, *rhs]),
            },
            Expr::Struct { fields, spread, .. } => self.struct_literal(expr, fields, *spread),
            Expr::Tuple(values) => {
                let parts = values.iter().enumerate().map(|(i, v)| (Elem::Tuple(i as u32), self.operand(*v))).collect();
                aggregate(AggregateKind::Tuple, parts)
            }
            Expr::Array(values) => {
                let parts = values.iter().map(|v| (Elem::Item, self.operand(*v))).collect();
                aggregate(AggregateKind::Array, parts)
            }
            Expr::Repeat { value, .. } => aggregate(AggregateKind::Array, vec![(Elem::Item, self.operand(*value))]),
            Expr::Range { lo, hi, .. } => {
                let parts = lo.iter().chain(hi).map(|v| (Elem::Item, self.operand(*v))).collect();
                aggregate(AggregateKind::Array, parts)
            }
            Expr::Closure { is_move, .. } => self.closure(expr, *is_move),
            Expr::FormatArgs(format) => self.format(format),
            Expr::Opaque { args, .. } => Rvalue::Mix(args.iter().map(|a| self.operand(*a)).collect()),
            Expr::Yield(value) => Rvalue::Mix(value.iter().map(|v| self.operand(*v)).collect()),
            _ => {
                if let Some(value) = self.literal_bool(expr) {
                    return Rvalue::Bool(value);
                }
                let operand = self.operand(expr);
                Rvalue::Use(Operand { range, ..operand })
            }
        }
    }

    /// The value of an expression, without a copy where it is a place already.
    pub(super) fn operand(&mut self, expr: ExprId) -> Operand {
        let (ty, range) = (self.ty(expr), self.range(expr));
        let kind = match &self.body.exprs[expr] {
            // Which of the two it is tells a callee something.
            Expr::Literal(Literal::Bool(value)) => {
                let temp = self.temp(ty);
                self.assign(temp.clone(), Rvalue::Bool(*value), ty, range);
                OperandKind::Place(temp)
            }
            Expr::Literal(literal) => OperandKind::Const(match literal {
                Literal::Str(text) => Some(*text),
                Literal::Int(_, Some(value)) => Some(crate::base::Name::new(&value.to_string())),
                _ => None,
            }),
            Expr::Path(_) => return self.path_operand(expr, ty, range),
            Expr::Ref { inner, .. } => OperandKind::Ref(self.place(*inner)),
            Expr::Field { .. } | Expr::Index { .. } | Expr::Unary { op: UnaryOp::Deref, .. } => {
                OperandKind::Place(self.place(expr))
            }
            Expr::Await(inner) => return self.await_expr(expr, *inner),
            Expr::Cast { inner, .. } => {
                // A cast to `dyn` keeps the type it comes from: it says more.
                let operand = self.operand(*inner);
                let ty = if matches!(ty.strip_refs().kind(), TyKind::Dyn(_)) { operand.ty } else { ty };
                return Operand { ty, range, ..operand };
            }
            Expr::Try(inner) => return self.try_expr(expr, *inner),
            Expr::Missing | Expr::Macro(_) => OperandKind::Unknown,
            _ => {
                let temp = self.temp(ty);
                self.expr_into(expr, temp.clone());
                OperandKind::Place(temp)
            }
        };
        Operand { kind, ty, range }
    }

    fn path_operand(&mut self, expr: ExprId, ty: Ty, range: TextRange) -> Operand {
        let kind = match self.types.values.get(&expr).copied() {
            Some(ValueRes::Local(id)) => OperandKind::Place(self.place_of(id)),
            Some(ValueRes::Func(func, substs)) => OperandKind::Func(func, substs),
            Some(ValueRes::Ctor(variant, _)) => {
                if self.world.has_fields(variant) {
                    OperandKind::Ctor(variant)
                } else {
                    let temp = self.temp(ty);
                    self.assign(temp.clone(), aggregate(AggregateKind::Variant(variant), Vec::new()), ty, range);
                    OperandKind::Place(temp)
                }
            }
            Some(ValueRes::Const(id)) => {
                if self.world.defs.consts[id].is_static && self.world.can_change(self.world.const_ty(id)) {
                    OperandKind::Place(self.static_place(id, ty, range))
                } else {
                    OperandKind::Named(id)
                }
            }
            Some(ValueRes::Unknown) | None => OperandKind::Unknown,
        };
        Operand { kind, ty, range }
    }

    fn struct_literal(&mut self, expr: ExprId, fields: &[FieldInit], spread: Option<ExprId>) -> Rvalue {
        let values: Vec<Operand> = fields.iter().map(|f| self.operand(f.value)).collect();
        let base = spread.map(|s| self.operand(s));
        let Some(variant) = self.types.literals.get(&expr).copied() else {
            return Rvalue::Mix(values.into_iter().chain(base).collect());
        };
        let mut parts = Vec::with_capacity(values.len());
        for (init, value) in fields.iter().zip(values) {
            if let Some(field) = self.world.field_named(variant, init.name) {
                parts.push((self.elem(field), value));
            }
        }
        Rvalue::Aggregate { kind: AggregateKind::Variant(variant), parts, base }
    }

    fn closure(&mut self, expr: ExprId, is_move: bool) -> Rvalue {
        self.mir.closures.push(expr);
        let captures = self.world.captures(self.owner, self.types, expr);
        let range = self.range(expr);
        let mut parts = Vec::with_capacity(captures.len());
        for (i, id) in captures.into_iter().enumerate() {
            let place = self.place_of(id);
            let ty = self.types.locals[id].ty;
            let operand = if is_move {
                Operand { kind: OperandKind::Place(place), ty, range }
            } else {
                Operand { kind: OperandKind::Ref(place), ty: Ty::new(TyKind::Ref(ty, true)), range }
            };
            parts.push((Elem::Capture(i as u32), operand));
        }
        aggregate(AggregateKind::Closure(self.owner, expr), parts)
    }

    fn format(&mut self, format: &FormatArgs) -> Rvalue {
        let args = format.args.iter().map(|a| self.operand(*a)).collect();
        Rvalue::Format { pieces: format.pieces.clone(), args }
    }

    /// A block's statements, then its value.
    fn block(&mut self, block: &Block, ty: Ty, to: Place) {
        match block.kind {
            BlockKind::Async { .. } | BlockKind::Try => {
                // `return` and `?` inside leave the block, not the function.
                let after = self.new_block();
                self.exits.push(Exit { result: to.clone(), block: after });
                let scopes = std::mem::take(&mut self.scopes);
                self.stmts(block, ty, to);
                self.scopes = scopes;
                self.exits.pop();
                self.goto(after);
                self.current = after;
            }
            _ if block.label.is_some() => self.labelled_block(block, ty, to),
            _ => self.stmts(block, ty, to),
        }
    }

    pub(super) fn stmts(&mut self, block: &Block, ty: Ty, to: Place) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let { pat, init, els, .. } => self.let_stmt(*pat, *init, *els),
                Stmt::Expr { expr, .. } => {
                    let temp = self.temp(self.ty(*expr));
                    self.expr_into(*expr, temp);
                }
            }
        }
        match block.tail {
            Some(tail) => self.expr_into(tail, to),
            None if matches!(ty.kind(), TyKind::Tuple([])) => {
                let unit = Operand { kind: OperandKind::Const(None), ty, range: TextRange::default() };
                self.assign(to, Rvalue::Use(unit), ty, TextRange::default());
            }
            None => {}
        }
    }

    fn let_stmt(&mut self, pat: PatId, init: Option<ExprId>, els: Option<ExprId>) {
        let Some(init) = init else { return };
        if let Some(id) = self.types.bindings.get(&pat).copied()
            && els.is_none()
            && self.is_plain_binding(pat)
        {
            let to = self.place_of(id);
            self.expr_into(init, to);
            return;
        }
        let place = self.place(init);
        let Some(els) = els else {
            self.bind(pat, &place);
            return;
        };
        let (fail, after) = (self.new_block(), self.new_block());
        self.test(pat, &place, fail);
        self.goto(after);
        self.current = fail;
        let temp = self.temp(self.ty(els));
        self.expr_into(els, temp);
        self.end(super::Terminator::Unreachable);
        self.current = after;
    }

    fn assign_expr(&mut self, expr: ExprId, op: Option<BinaryOp>, lhs: ExprId, rhs: ExprId) {
        let (ty, range) = (self.ty(rhs), self.range(expr));
        if op.is_some() {
            let value = self.operand(rhs);
            let place = self.place(lhs);
            if self.types.methods.contains_key(&expr) {
                let target =
                    Operand { kind: OperandKind::Ref(place), ty: Ty::new(TyKind::Ref(self.ty(lhs), true)), range };
                let call = self.operator_call(expr, vec![target, value]);
                let temp = self.temp(Ty::unit());
                self.assign(temp, call, Ty::unit(), range);
            } else {
                let old = Self::read(place.clone(), self.ty(lhs), range);
                self.assign_to(lhs, place, Rvalue::Mix(vec![old, value]), self.ty(lhs), range);
            }
            return;
        }
        match &self.body.exprs[lhs] {
            Expr::Tuple(_) | Expr::Array(_) | Expr::Struct { .. } | Expr::Call { .. } => {
                let value = self.place(rhs);
                self.destructure(lhs, &value);
            }
            Expr::Missing => {
                let temp = self.temp(ty);
                self.expr_into(rhs, temp);
            }
            _ => {
                let value = self.operand(rhs);
                let place = self.place(lhs);
                let value = if self.is_unresolved_field(lhs) {
                    // The part is not known: the whole now holds both.
                    let old = Self::read(place.clone(), self.ty(lhs), range);
                    Rvalue::Mix(vec![old, value])
                } else {
                    Rvalue::Use(value)
                };
                self.assign_to(lhs, place, value, ty, range);
            }
        }
    }

    fn assign_to(&mut self, lhs: ExprId, place: Place, value: Rvalue, ty: Ty, range: TextRange) {
        match &self.body.exprs[lhs] {
            Expr::Unary { op: UnaryOp::Deref, .. } => self.assign_through(place, value, ty, range),
            Expr::Index { .. } if self.is_behind_call(lhs, &place) => {
                // Which part it is that `index` gave is not known, unless code or a stub says it: the others stay.
                let value = match (self.gives_one_part(lhs), value) {
                    (false, Rvalue::Use(new)) => {
                        let old = Self::read(place.clone(), self.ty(lhs), range);
                        Rvalue::Mix(vec![old, new])
                    }
                    (_, value) => value,
                };
                self.assign_through(place, value, ty, range);
            }
            _ => self.assign(place, value, ty, range),
        }
    }

    /// Whether the place of an index expression is behind what a call of `index` gave.
    fn is_behind_call(&self, lhs: ExprId, place: &Place) -> bool {
        place.path.is_empty() && self.types.methods.contains_key(&lhs)
    }

    /// Whether it is known which part a call of `index` gives.
    fn gives_one_part(&self, lhs: ExprId) -> bool {
        let Some(method) = self.types.methods.get(&lhs) else { return false };
        self.world.has_body(method.func) || self.world.describe(method.func).keys.is_some()
    }

    /// `(a, b.c) = value`
    fn destructure(&mut self, lhs: ExprId, value: &Place) {
        let range = self.range(lhs);
        match &self.body.exprs[lhs] {
            Expr::Missing => {}
            Expr::Tuple(parts) => {
                for (i, part) in parts.iter().enumerate() {
                    self.destructure(*part, &value.clone().then(Elem::Tuple(i as u32)));
                }
            }
            Expr::Array(parts) => {
                for part in parts {
                    self.destructure(*part, &value.clone().then(Elem::Item));
                }
            }
            Expr::Struct { fields, .. } => {
                let variant = self.types.literals.get(&lhs).copied();
                for init in fields {
                    let field = variant.and_then(|v| self.world.field_named(v, init.name));
                    let part = match field {
                        Some(field) => value.clone().then(self.elem(field)),
                        None => value.clone(),
                    };
                    self.destructure(init.value, &part);
                }
            }
            Expr::Call { callee, args } => {
                let variant = match self.types.values.get(callee) {
                    Some(ValueRes::Ctor(variant, _)) => Some(*variant),
                    _ => None,
                };
                for (i, arg) in args.iter().enumerate() {
                    let part = match variant.and_then(|v| self.world.field_at(v, i)) {
                        Some(field) => value.clone().then(self.elem(field)),
                        None => value.clone(),
                    };
                    self.destructure(*arg, &part);
                }
            }
            _ => {
                let place = self.place(lhs);
                let ty = self.ty(lhs);
                self.assign(place, Rvalue::Use(Self::read(value.clone(), ty, range)), ty, range);
            }
        }
    }
}
