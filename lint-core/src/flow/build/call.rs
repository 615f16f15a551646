//! Calls: functions, methods, operators, constructors.

use super::super::mir::{CallSite, Callee, Operand, OperandKind, Rvalue};
use super::Builder;
use crate::base::Name;
use crate::syntax::ir::ExprId;
use crate::types::{Dispatch, MethodRes, Ty, TyKind, ValueRes};

impl Builder<'_> {
    /// `f(a)`
    pub(super) fn call(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId]) -> Rvalue {
        let value = self.types.values.get(&callee).copied();
        if let Some(ValueRes::Ctor(variant, _)) = value {
            let args = args.iter().map(|a| self.operand(*a)).collect();
            return self.variant(variant, args);
        }
        let callee = match value {
            Some(ValueRes::Func(func, substs)) => {
                Callee::Func { func, substs, virtual_call: self.world.is_trait_method(func) }
            }
            Some(ValueRes::Unknown) | None if self.is_path(callee) => Callee::Unknown(self.path_text(callee)),
            _ => Callee::Value(self.operand(callee)),
        };
        let args = args.iter().map(|a| self.operand(*a)).collect();
        Rvalue::Call(Box::new(CallSite { callee, args, expr }))
    }

    fn is_path(&self, expr: ExprId) -> bool {
        matches!(self.body.exprs[expr], crate::syntax::ir::Expr::Path(_))
    }

    fn path_text(&self, expr: ExprId) -> Name {
        match &self.body.exprs[expr] {
            crate::syntax::ir::Expr::Path(path) => path.last_name().unwrap_or_else(|| Name::new("self")),
            _ => Name::new("a function"),
        }
    }

    /// `r.m(a)`
    pub(super) fn method_call(&mut self, expr: ExprId, receiver: ExprId, name: Name, args: &[ExprId]) -> Rvalue {
        let Some(method) = self.types.methods.get(&expr).cloned() else {
            let mut all = vec![self.borrowed(receiver)];
            all.extend(args.iter().map(|a| self.operand(*a)));
            let callee = Callee::Unknown(name);
            return Rvalue::Call(Box::new(CallSite { callee, args: all, expr }));
        };
        let mut all = vec![self.receiver(receiver, &method)];
        all.extend(args.iter().map(|a| self.operand(*a)));
        self.resolved_call(expr, &method, all)
    }

    /// The receiver of an unresolved method: it may change it.
    fn borrowed(&mut self, receiver: ExprId) -> Operand {
        let (ty, range) = (self.ty(receiver), self.range(receiver));
        let place = self.place(receiver);
        Operand { kind: OperandKind::Ref(place), ty: Ty::new(TyKind::Ref(ty, true)), range }
    }

    fn receiver(&mut self, receiver: ExprId, method: &MethodRes) -> Operand {
        let (ty, range) = (self.ty(receiver), self.range(receiver));
        if method.adjust.derefs.is_empty() && method.adjust.autoref.is_none() {
            return self.operand(receiver);
        }
        let place = self.place(receiver);
        let (place, ty) = self.derefs(place, ty, &method.adjust, receiver);
        match method.adjust.autoref {
            Some(mutable) => Operand { kind: OperandKind::Ref(place), ty: Ty::new(TyKind::Ref(ty, mutable)), range },
            None => Operand { kind: OperandKind::Place(place), ty, range },
        }
    }

    /// A call whose function is known.
    pub(super) fn resolved_call(&mut self, expr: ExprId, method: &MethodRes, args: Vec<Operand>) -> Rvalue {
        let virtual_call = matches!(method.dispatch, Dispatch::Trait(_));
        let callee = Callee::Func { func: method.func, substs: method.substs, virtual_call };
        Rvalue::Call(Box::new(CallSite { callee, args, expr }))
    }

    /// `f.await`: a compiler's future is its output; of any other one, what its `poll` gives.
    pub(super) fn await_expr(&mut self, expr: ExprId, future: ExprId) -> Operand {
        let (ty, range) = (self.ty(expr), self.range(expr));
        let operand = self.operand(future);
        let of = self.world.behind(operand.ty);
        let Some((poll, polled, ready)) = self.world.polled(of, ty) else { return Operand { ty, range, ..operand } };
        let callee = Callee::Func { func: poll, substs: Ty::list(&[of]), virtual_call: true };
        let temp = self.temp(polled);
        let call = Rvalue::Call(Box::new(CallSite { callee, args: vec![operand], expr }));
        self.assign(temp.clone(), call, polled, range);
        let mut place = temp;
        place.path.push(ready);
        Operand { kind: OperandKind::Place(place), ty, range }
    }

    /// An arithmetic operator: a call where it is overloaded, else made of its operands.
    pub(super) fn operator(&mut self, expr: ExprId, operands: &[ExprId]) -> Rvalue {
        let args: Vec<Operand> = operands.iter().map(|o| self.operand(*o)).collect();
        if self.types.methods.contains_key(&expr) { self.operator_call(expr, args) } else { Rvalue::Mix(args) }
    }

    /// The call that an overloaded operator is.
    pub(super) fn operator_call(&mut self, expr: ExprId, args: Vec<Operand>) -> Rvalue {
        match self.types.methods.get(&expr).cloned() {
            Some(method) => self.resolved_call(expr, &method, args),
            None => Rvalue::Mix(args),
        }
    }
}
