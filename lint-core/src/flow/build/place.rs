//! Places: where an expression's value lives.

use super::super::elem::Elem;
use super::super::mir::{AggregateKind, CallSite, Callee, Index, Operand, OperandKind, Place, Rvalue};
use super::{Builder, aggregate};
use crate::syntax::ir::{Expr, ExprId, UnaryOp};
use crate::types::{Adjust, Deref, MethodRes, Ty, TyKind};

impl Builder<'_> {
    /// The place of an expression; for a value that has none, a new temporary.
    pub(super) fn place(&mut self, expr: ExprId) -> Place {
        match &self.body.exprs[expr] {
            Expr::Field { base, name, .. } => self.field_place(expr, *base, name.as_str()),
            Expr::Index { base, index } => self.index_place(expr, *base, *index),
            Expr::Unary { op: UnaryOp::Deref, operand } => self.deref_place(expr, *operand),
            _ => {
                let operand = self.operand(expr);
                self.operand_place(operand)
            }
        }
    }

    /// The place that an operand reads, or a temporary that holds it.
    pub(super) fn operand_place(&mut self, operand: Operand) -> Place {
        if let OperandKind::Place(place) = operand.kind {
            return place;
        }
        let temp = self.temp(operand.ty);
        let (ty, range) = (operand.ty, operand.range);
        self.assign(temp.clone(), Rvalue::Use(operand), ty, range);
        temp
    }

    fn field_place(&mut self, expr: ExprId, base: ExprId, name: &str) -> Place {
        let place = self.place(base);
        let (place, _) = match self.types.adjusts.get(&expr) {
            Some(adjust) => self.derefs(place, self.ty(base), adjust, base),
            None => (place, self.ty(base)),
        };
        if let Some(field) = self.types.fields.get(&expr) {
            return place.then(self.elem(*field));
        }
        match name.parse() {
            Ok(position) => place.then(Elem::Tuple(position)),
            Err(_) => place,
        }
    }

    /// Whether the field of a field expression is not known: its place is then its base's.
    pub(super) fn is_unresolved_field(&self, expr: ExprId) -> bool {
        matches!(&self.body.exprs[expr], Expr::Field { name, .. }
            if !self.types.fields.contains_key(&expr) && name.parse::<u32>().is_err())
    }

    /// Dereferences a place; what only an implementation of `Deref` can do is called.
    pub(super) fn derefs(&mut self, mut place: Place, mut ty: Ty, adjust: &Adjust, at: ExprId) -> (Place, Ty) {
        for deref in &adjust.derefs {
            let target = self.world.deref_target(ty);
            match deref {
                Deref::Builtin => {}
                Deref::Overloaded(_) if self.world.is_transparent(ty) => {}
                Deref::Overloaded(func) => {
                    let arg = Operand { kind: OperandKind::Ref(place), ty: borrow(ty), range: self.range(at) };
                    place = self.call_into_temp(at, *func, vec![arg], borrow(target));
                }
            }
            ty = target;
        }
        (place, ty)
    }

    fn call_into_temp(&mut self, at: ExprId, func: crate::names::FuncId, args: Vec<Operand>, ty: Ty) -> Place {
        let temp = self.temp(ty);
        let callee = Callee::Func { func, substs: &[], virtual_call: false };
        let call = CallSite { callee, args, expr: at };
        self.assign(temp.clone(), Rvalue::Call(Box::new(call)), ty, self.range(at));
        temp
    }

    fn deref_place(&mut self, expr: ExprId, operand: ExprId) -> Place {
        let place = self.place(operand);
        let ty = self.ty(operand);
        match self.types.methods.get(&expr).cloned() {
            Some(method) if !self.world.is_transparent(ty) => {
                let arg = Operand { kind: OperandKind::Ref(place), ty: borrow(ty), range: self.range(expr) };
                self.method_into_temp(expr, &method, vec![arg])
            }
            _ => place,
        }
    }

    fn method_into_temp(&mut self, expr: ExprId, method: &MethodRes, args: Vec<Operand>) -> Place {
        // `deref` and `index` give a reference; the expression is the place behind it.
        let ty = borrow(self.ty(expr));
        let temp = self.temp(ty);
        let call = self.resolved_call(expr, method, args);
        self.assign(temp.clone(), call, ty, self.range(expr));
        temp
    }

    fn index_place(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Place {
        let place = self.place(base);
        let (place, ty) = match self.types.adjusts.get(&expr) {
            Some(adjust) => self.derefs(place, self.ty(base), adjust, base),
            None => (place, self.ty(base)),
        };
        let index = self.operand(index);
        let container = ty.strip_refs();
        if self.world.is_sequence(container) {
            // A range of a sequence is a sequence of the same elements.
            let is_range = matches!(index.ty.strip_refs().kind(), TyKind::Adt(..));
            return if is_range { place } else { at_index(place, &index) };
        }
        match self.types.methods.get(&expr).cloned() {
            Some(method) => {
                let arg = Operand { kind: OperandKind::Ref(place), ty: borrow(ty), range: self.range(base) };
                self.method_into_temp(expr, &method, vec![arg, index])
            }
            None => {
                let temp = self.temp(self.ty(expr));
                let read = Self::read(place, ty, self.range(base));
                self.assign(temp.clone(), Rvalue::Use(read), ty, self.range(expr));
                temp
            }
        }
    }

    /// A unit or tuple variant made of operands.
    pub(super) fn variant(&mut self, variant: crate::names::VariantId, args: Vec<Operand>) -> Rvalue {
        let mut parts = Vec::with_capacity(args.len());
        for (i, arg) in args.into_iter().enumerate() {
            if let Some(field) = self.world.field_at(variant, i) {
                parts.push((self.elem(field), arg));
            }
        }
        aggregate(AggregateKind::Variant(variant), parts)
    }
}

/// `place[index]`
fn at_index(place: Place, index: &Operand) -> Place {
    let step = place.path.len() as u32;
    let key = match &index.kind {
        OperandKind::Const(Some(text)) => Some(Index::Const(*text)),
        OperandKind::Place(Place { local, path, .. }) if path.is_empty() => Some(Index::Local(*local)),
        _ => None,
    };
    Place { index: key.map(|key| (step, key)), ..place.then(Elem::Item) }
}

/// `&mut T`: the callee decides what it does to it.
fn borrow(ty: Ty) -> Ty {
    Ty::new(TyKind::Ref(ty, true))
}
