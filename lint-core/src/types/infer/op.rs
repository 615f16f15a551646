//! Operators: of numbers by the language, of other types by their traits.

use super::{Hint, Infer};
use crate::base::Name;
use crate::names::{Def, FuncId, Ns, TraitId};
use crate::syntax::ir::{BinaryOp, Expr, ExprId, UnaryOp};
use crate::types::env::TraitRef;
use crate::types::traits::{Obligation, Selected};
use crate::types::{Reason, Ty, TyKind};

impl Infer<'_> {
    pub(super) fn unary(&mut self, id: ExprId, op: UnaryOp, operand: ExprId, hint: Hint) -> Ty {
        if op == UnaryOp::Deref {
            return self.deref(id, operand);
        }
        let ty = self.expr(operand, hint);
        let ty = self.settle(ty);
        if self.is_scalar(ty) || ty.is_never() {
            return ty;
        }
        let stripped = ty.strip_refs();
        if self.is_scalar(stripped) {
            return stripped;
        }
        let lang = self.db.lang();
        let (of, output) = match op {
            UnaryOp::Not => (lang.traits.not, lang.assoc.not_output),
            UnaryOp::Neg | UnaryOp::Deref => (lang.traits.neg, lang.assoc.neg_output),
        };
        let (Some(of), Some(output)) = (of, output) else { return Ty::unknown(Reason::Unresolved) };
        if ty.is_unknown() {
            return Ty::unknown(Reason::Derived);
        }
        let args = Ty::list(&[ty]);
        if let Some(func) = self.only_func(of) {
            self.implicit_call(id, func, args);
        }
        self.icx.project_or_wait(output, args)
    }

    /// A number or a `bool`.
    fn is_scalar(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Int(_) | TyKind::Float(_) | TyKind::Bool => true,
            TyKind::Infer(var) => self.icx.table.kind(*var).is_number(),
            _ => false,
        }
    }

    /// The type behind references, if it is a number or a `bool`.
    fn scalar(&mut self, ty: Ty) -> Option<Ty> {
        let mut at = self.settle(ty);
        while let TyKind::Ref(inner, _) = at.kind() {
            at = self.settle(*inner);
        }
        self.is_scalar(at).then_some(at)
    }

    pub(super) fn binary(&mut self, id: ExprId, op: BinaryOp, first: Ty, rhs: ExprId) -> Ty {
        if let Some(ty) = self.lazy(op, first, rhs) {
            return ty;
        }
        let lhs = self.settle(first);
        if is_comparison(op) {
            self.compare(id, op, lhs, rhs);
            return Ty::new(TyKind::Bool);
        }
        let Some(of) = self.op_trait(op, false) else { return Ty::unknown(Reason::Unresolved) };
        self.overloadable(id, of, op, lhs, rhs)
    }

    /// `a + b`: by the language for two numbers, else by the trait.
    fn overloadable(&mut self, id: ExprId, of: TraitId, op: BinaryOp, lhs: Ty, rhs: ExprId) -> Ty {
        let left = self.scalar(lhs);
        let shift = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        let given = self.icx.table.fresh_ty();
        let goal = TraitRef { of, args: Ty::list(&[lhs, given]) };
        if left.is_none() && !lhs.is_unknown() {
            self.learn(goal);
        }
        let hint = match left {
            Some(left) if !shift => Hint::Maybe(left),
            _ => Hint::Maybe(given),
        };
        let right = self.expr(rhs, hint);
        let right = self.settle(right);
        if let (Some(left), Some(right)) = (left, self.scalar(right)) {
            return if shift || self.try_unify(left, right) { left } else { self.by_trait(id, goal, right) };
        }
        if lhs.is_unknown() {
            return Ty::unknown(Reason::Derived);
        }
        self.by_trait(id, goal, right)
    }

    /// What one impl alone says of a goal.
    fn learn(&mut self, goal: TraitRef) {
        if let Selected::Source(source) = self.icx.select(goal)
            && let Some((_, nested)) = self.icx.confirm(goal, &source)
        {
            self.icx.register_all(nested);
        }
    }

    fn by_trait(&mut self, id: ExprId, goal: TraitRef, right: Ty) -> Ty {
        let [_, given] = goal.args else { return Ty::unknown(Reason::Unresolved) };
        if right.is_unknown() && self.icx.is_open(*given) {
            // What is added is not known; of the usual operators the result is like the left side.
            return goal.self_ty();
        }
        self.coerce(right, *given);
        self.icx.register(Obligation::Trait(goal));
        if let Some(func) = self.only_func(goal.of) {
            self.implicit_call(id, func, goal.args);
        }
        match self.db.own_assoc_type(goal.of, Name::new("Output")) {
            Some(output) => self.icx.project_or_wait(output, goal.args),
            None => Ty::unit(),
        }
    }

    fn compare(&mut self, id: ExprId, op: BinaryOp, lhs: Ty, rhs: ExprId) {
        let right = self.expr(rhs, Hint::Maybe(lhs));
        let right = self.settle(right);
        if let (Some(left), Some(right)) = (self.scalar(lhs), self.scalar(right)) {
            self.icx.table.unify(left, right);
            return;
        }
        let Some(of) = self.op_trait(op, false) else { return };
        if lhs.is_unknown() || right.is_unknown() {
            self.icx.table.unify(lhs, right);
            return;
        }
        let args = Ty::list(&[lhs, right]);
        self.icx.register(Obligation::Trait(TraitRef { of, args }));
        if let Some(func) = self.func_named(of, method_name(op)) {
            self.implicit_call(id, func, args);
        }
    }

    pub(super) fn assign(&mut self, id: ExprId, op: Option<BinaryOp>, lhs: ExprId, rhs: ExprId) -> Ty {
        let Some(op) = op else {
            let ty = self.assignee(lhs);
            self.expr_coerce(rhs, ty);
            return Ty::unit();
        };
        let left = self.expr_free(lhs);
        let left = self.settle(left);
        if let Some(of) = self.op_trait(op, true) {
            self.overloadable(id, of, op, left, rhs);
        } else {
            self.expr(rhs, Hint::Maybe(left));
        }
        Ty::unit()
    }

    /// The type of what is assigned to; `_` and `..` of a destructuring take anything.
    fn assignee(&mut self, id: ExprId) -> Ty {
        match &self.body.exprs[id] {
            Expr::Missing => {
                let ty = self.icx.table.fresh_ty();
                self.set_expr(id, ty)
            }
            Expr::Tuple(parts) => {
                let types: Vec<Ty> = parts.iter().map(|p| self.assignee(*p)).collect();
                self.set_expr(id, Ty::tuple(&types))
            }
            Expr::Array(parts) => {
                let inner = self.icx.table.fresh_ty();
                for part in parts {
                    let ty = self.assignee(*part);
                    self.icx.table.unify(inner, ty);
                }
                self.set_expr(id, Ty::new(TyKind::Array(inner)))
            }
            _ => self.expr_free(id),
        }
    }

    /// The trait of an operator.
    fn op_trait(&self, op: BinaryOp, assign: bool) -> Option<TraitId> {
        let t = &self.db.lang().traits;
        let (plain, assigning) = match op {
            BinaryOp::Add => (t.add, t.add_assign),
            BinaryOp::Sub => (t.sub, t.sub_assign),
            BinaryOp::Mul => (t.mul, t.mul_assign),
            BinaryOp::Div => (t.div, t.div_assign),
            BinaryOp::Rem => (t.rem, t.rem_assign),
            BinaryOp::BitAnd => (t.bit_and, t.bit_and_assign),
            BinaryOp::BitOr => (t.bit_or, t.bit_or_assign),
            BinaryOp::BitXor => (t.bit_xor, t.bit_xor_assign),
            BinaryOp::Shl => (t.shl, t.shl_assign),
            BinaryOp::Shr => (t.shr, t.shr_assign),
            BinaryOp::Eq | BinaryOp::Ne => (t.partial_eq, None),
            BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => (t.partial_ord, None),
            BinaryOp::And | BinaryOp::Or => (None, None),
        };
        if assign { assigning } else { plain }
    }

    /// The function of an operator's trait.
    fn only_func(&self, of: TraitId) -> Option<FuncId> {
        self.db.map().traits[of].funcs.first().copied()
    }

    fn func_named(&self, of: TraitId, name: &str) -> Option<FuncId> {
        match self.db.map().in_trait(of, Name::new(name), Ns::Values) {
            Some(Def::Func(func)) => Some(func),
            _ => None,
        }
    }
}

fn is_comparison(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge)
}

/// The function of a comparison.
fn method_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Ne => "ne",
        BinaryOp::Lt => "lt",
        BinaryOp::Le => "le",
        BinaryOp::Gt => "gt",
        BinaryOp::Ge => "ge",
        _ => "eq",
    }
}
