//! Branches, loops, jumps and `?`.

use super::super::elem::Elem;
use super::super::mir::{AggregateKind, BlockIdx, Operand, Place, Rvalue, Terminator, Test};
use super::{Builder, Scope, aggregate};
use crate::base::Name;
use crate::syntax::ir::{Arm, BinaryOp, Block, Expr, ExprId, Literal, PatId, UnaryOp};
use crate::types::{Ty, TyKind};

impl Builder<'_> {
    /// Goes to `yes` if the condition holds, else to `no`.
    fn condition(&mut self, expr: ExprId, yes: BlockIdx, no: BlockIdx) {
        match &self.body.exprs[expr] {
            Expr::Binary { op: BinaryOp::And, lhs, rhs } => {
                let both = self.new_block();
                self.condition(*lhs, both, no);
                self.current = both;
                self.condition(*rhs, yes, no);
            }
            Expr::Binary { op: BinaryOp::Or, lhs, rhs } => {
                let other = self.new_block();
                self.condition(*lhs, yes, other);
                self.current = other;
                self.condition(*rhs, yes, no);
            }
            Expr::Unary { op: UnaryOp::Not, operand } if !self.types.methods.contains_key(&expr) => {
                self.condition(*operand, no, yes);
            }
            Expr::Let { pat, scrutinee } => {
                let place = self.place(*scrutinee);
                self.test(*pat, &place, no);
                self.goto(yes);
            }
            // `a & b` computes both.
            Expr::Binary { op: BinaryOp::BitAnd, lhs, rhs } if self.is_bool(*lhs) => {
                let (lhs, rhs) = (self.operand(*lhs), self.operand(*rhs));
                let both = self.new_block();
                self.end(Terminator::Branch { on: lhs, test: Test::Bool(true), yes: both, no });
                self.current = both;
                self.end(Terminator::Branch { on: rhs, test: Test::Bool(true), yes, no });
            }
            Expr::Binary { op: op @ (BinaryOp::Eq | BinaryOp::Ne), lhs, rhs } if self.bool_in(*lhs, *rhs).is_some() => {
                let (value, is) = self.bool_in(*lhs, *rhs).unwrap_or((*lhs, true));
                let (yes, no) = if is == (*op == BinaryOp::Eq) { (yes, no) } else { (no, yes) };
                self.condition(value, yes, no);
            }
            _ => {
                let on = self.operand(expr);
                self.end(Terminator::Branch { on, test: Test::Bool(true), yes, no });
            }
        }
    }

    pub(super) fn is_bool(&self, expr: ExprId) -> bool {
        *self.ty(expr).kind() == TyKind::Bool
    }

    /// Of `x == true` the `x` and the `true`.
    pub(super) fn bool_in(&self, lhs: ExprId, rhs: ExprId) -> Option<(ExprId, bool)> {
        let right = self.literal_bool(rhs).map(|value| (lhs, value));
        right.or_else(|| self.literal_bool(lhs).map(|value| (rhs, value)))
    }

    /// A condition as a value.
    pub(super) fn bool_from_branches(&mut self, expr: ExprId, to: &Place) {
        let (yes, no, after) = (self.new_block(), self.new_block(), self.new_block());
        let (ty, range) = (self.ty(expr), self.range(expr));
        self.condition(expr, yes, no);
        for (block, value) in [(yes, true), (no, false)] {
            self.current = block;
            self.assign(to.clone(), Rvalue::Bool(value), ty, range);
            self.goto(after);
        }
        self.current = after;
    }

    pub(super) fn if_expr(&mut self, cond: ExprId, then: ExprId, els: Option<ExprId>, to: Place) {
        let (yes, no, after) = (self.new_block(), self.new_block(), self.new_block());
        self.condition(cond, yes, no);
        self.current = yes;
        self.expr_into(then, to.clone());
        self.goto(after);
        self.current = no;
        if let Some(els) = els {
            self.expr_into(els, to);
        }
        self.goto(after);
        self.current = after;
    }

    pub(super) fn match_expr(&mut self, scrutinee: ExprId, arms: &[Arm], to: &Place) {
        let place = self.place(scrutinee);
        let after = self.new_block();
        for arm in arms {
            let next = self.new_block();
            self.test(arm.pat, &place, next);
            if let Some(guard) = arm.guard {
                let body = self.new_block();
                self.condition(guard, body, next);
                self.current = body;
            }
            self.expr_into(arm.body, to.clone());
            self.goto(after);
            self.current = next;
        }
        // No arm matched: can't be.
        self.end(Terminator::Unreachable);
        self.current = after;
    }

    pub(super) fn loop_expr(&mut self, label: Option<Name>, body: ExprId, to: Place) {
        let (head, after) = (self.new_block(), self.new_block());
        self.goto(head);
        self.current = head;
        self.scopes.push(Scope { label, is_loop: true, on_break: after, on_continue: Some(head), result: to });
        self.discard(body);
        self.scopes.pop();
        self.goto(head);
        self.current = after;
    }

    pub(super) fn while_expr(&mut self, label: Option<Name>, cond: ExprId, body: ExprId, to: Place) {
        let (head, inside, after) = (self.new_block(), self.new_block(), self.new_block());
        self.goto(head);
        self.current = head;
        self.condition(cond, inside, after);
        self.current = inside;
        self.scopes.push(Scope { label, is_loop: true, on_break: after, on_continue: Some(head), result: to });
        self.discard(body);
        self.scopes.pop();
        self.goto(head);
        self.current = after;
    }

    pub(super) fn for_expr(&mut self, label: Option<Name>, pat: PatId, iter: ExprId, body: ExprId, to: Place) {
        let operand = self.operand(iter);
        let (ty, range) = (operand.ty, operand.range);
        let items = self.temp(ty);
        self.assign(items.clone(), Rvalue::Use(operand), ty, range);
        self.mir.locals[items.local.index()].is_iterated = true;
        let (head, inside, after) = (self.new_block(), self.new_block(), self.new_block());
        self.goto(head);
        self.current = head;
        // Whether there is a next element depends on nothing that is tracked.
        let on = Self::read(items.clone(), ty, range);
        self.end(Terminator::Branch { on, test: Test::Other, yes: inside, no: after });
        self.current = inside;
        self.bind(pat, &items.then(Elem::Item));
        self.scopes.push(Scope { label, is_loop: true, on_break: after, on_continue: Some(head), result: to });
        self.discard(body);
        self.scopes.pop();
        self.goto(head);
        self.current = after;
    }

    fn discard(&mut self, expr: ExprId) {
        let temp = self.temp(self.ty(expr));
        self.expr_into(expr, temp);
    }

    pub(super) fn labelled_block(&mut self, block: &Block, ty: Ty, to: Place) {
        let after = self.new_block();
        let scope =
            Scope { label: block.label, is_loop: false, on_break: after, on_continue: None, result: to.clone() };
        self.scopes.push(scope);
        self.stmts(block, ty, to);
        self.scopes.pop();
        self.goto(after);
        self.current = after;
    }

    pub(super) fn break_expr(&mut self, label: Option<Name>, value: Option<ExprId>) {
        let scope = self.scopes.iter().rev().find(|s| if label.is_some() { s.label == label } else { s.is_loop });
        let Some((target, result)) = scope.map(|s| (s.on_break, s.result.clone())) else {
            self.unreachable();
            return;
        };
        if let Some(value) = value {
            self.expr_into(value, result);
        }
        self.goto(target);
        self.unreachable();
    }

    pub(super) fn continue_expr(&mut self, label: Option<Name>) {
        let scope = self.scopes.iter().rev().find(|s| if label.is_some() { s.label == label } else { s.is_loop });
        if let Some(target) = scope.and_then(|s| s.on_continue) {
            self.goto(target);
        }
        self.unreachable();
    }

    pub(super) fn return_expr(&mut self, value: Option<ExprId>) {
        let Some((result, block)) = self.exits.last().map(|e| (e.result.clone(), e.block)) else { return };
        if let Some(value) = value {
            self.expr_into(value, result);
        }
        self.goto(block);
        self.unreachable();
    }

    /// `x?`: the success goes on, the failure returns.
    pub(super) fn try_expr(&mut self, expr: ExprId, inner: ExprId) -> Operand {
        let operand = self.operand(inner);
        let (ty, range) = (self.ty(expr), self.range(expr));
        let inner_ty = operand.ty;
        let place = self.operand_place(operand);
        let Some(tries) = self.world.try_shape(inner_ty) else {
            return Self::read(place, ty, range);
        };
        let (yes, no) = (self.new_block(), self.new_block());
        let on = Self::read(place.clone(), inner_ty, range);
        self.end(Terminator::Branch { on, test: Test::Variant(tries.success.variant), yes, no });
        self.current = no;
        if let Some((result, block)) = self.exits.last().map(|e| (e.result.clone(), e.block)) {
            let failure = self.failure(expr, &place, tries.failure, inner_ty);
            self.assign(result, failure, inner_ty, range);
            self.goto(block);
        }
        self.current = yes;
        Self::read(place.then(self.elem(tries.success)), ty, range)
    }

    fn failure(&mut self, expr: ExprId, place: &Place, failure: super::super::world::Failure, ty: Ty) -> Rvalue {
        use super::super::world::Failure;
        let range = self.range(expr);
        match failure {
            Failure::Empty(variant) => aggregate(AggregateKind::Variant(variant), Vec::new()),
            Failure::Holds(field) => {
                let part = place.clone().then(self.elem(field));
                let error = Self::read(part, self.world.part_ty(ty, field), range);
                let error = match self.types.methods.get(&expr).cloned() {
                    // The error is converted by `From::from`.
                    Some(method) => {
                        let call = self.resolved_call(expr, &method, vec![error]);
                        let target = self.world.conversion_target(&method);
                        let temp = self.temp(target);
                        self.assign(temp.clone(), call, target, range);
                        Self::read(temp, target, range)
                    }
                    None => error,
                };
                aggregate(AggregateKind::Variant(field.variant), vec![(self.elem(field), error)])
            }
        }
    }

    /// The value of a `bool` literal.
    pub(super) fn literal_bool(&self, expr: ExprId) -> Option<bool> {
        match self.body.exprs[expr] {
            Expr::Literal(Literal::Bool(value)) => Some(value),
            _ => None,
        }
    }
}
