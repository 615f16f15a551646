//! Calls of functions and methods.

use super::{Called, Hint, Infer};
use crate::base::Name;
use crate::names::GenericDef;
use crate::syntax::ir::{Expr, ExprId, GenericArgs};
use crate::types::env::TraitRef;
use crate::types::method::{Holder, Pick};
use crate::types::result::Adjust;
use crate::types::traits::{Obligation, Projected};
use crate::types::{Reason, Substs, Ty, TyKind};

impl Infer<'_> {
    pub(super) fn call(&mut self, callee: ExprId, args: &[ExprId], hint: Hint) -> Ty {
        let ty = self.expr_free(callee);
        if let Some((inputs, output)) = self.callable(ty, args.len()) {
            return self.call_args(&inputs, output, args, hint);
        }
        for arg in args {
            self.expr_free(*arg);
        }
        Ty::unknown(if ty.is_unknown() { Reason::Derived } else { Reason::Unresolved })
    }

    /// The inputs and the output of what is called, through references and `Fn` bounds.
    fn callable(&mut self, ty: Ty, arity: usize) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.settle(ty);
        if let Some(found) = self.icx.callable(ty) {
            return Some(found);
        }
        let steps = self.icx.autoderef(ty);
        for step in &steps.types {
            if let Some(found) = self.icx.callable(*step) {
                return Some(found);
            }
            if let Some(found) = self.callable_by_bound(*step, arity) {
                return Some(found);
            }
        }
        None
    }

    /// Through `F: Fn(A) -> B`, `dyn Fn(A) -> B`, `impl Fn(A) -> B`.
    fn callable_by_bound(&mut self, ty: Ty, arity: usize) -> Option<(Vec<Ty>, Ty)> {
        if !matches!(ty.kind(), TyKind::Param(_) | TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Projection(..)) {
            return None;
        }
        let lang = self.db.lang();
        let sync = (lang.traits.fn_once, lang.assoc.fn_output);
        let asynchronous = (lang.traits.async_fn_once, lang.assoc.async_fn_output);
        for (is_async, (of, output)) in [(false, sync), (true, asynchronous)] {
            let (Some(of), Some(output)) = (of, output) else { continue };
            let inputs: Vec<Ty> = (0..arity).map(|_| self.icx.table.fresh_ty()).collect();
            let args = Ty::list(&[ty, Ty::tuple(&inputs)]);
            let goal = TraitRef { of, args };
            let crate::types::traits::Selected::Source(source) = self.icx.select(goal) else { continue };
            self.icx.confirm(goal, &source);
            let output = match self.icx.project(output, args) {
                Projected::Ty(ty) => ty,
                Projected::Ambiguous | Projected::Error => self.icx.table.fresh_ty(),
            };
            return Some((inputs, if is_async { Ty::new(TyKind::Future(output, None)) } else { output }));
        }
        None
    }

    /// Checks arguments against inputs, closures last, and gives the output.
    pub(super) fn call_args(&mut self, inputs: &[Ty], output: Ty, args: &[ExprId], hint: Hint) -> Ty {
        let expected = self.expected_inputs(inputs, output, hint);
        let closures = args.iter().filter(|a| self.is_closure(**a)).count();
        for closures_now in [false, true] {
            if closures_now {
                if closures == 0 {
                    break;
                }
                // What the other arguments said determines what the closures get.
                self.icx.solve_pending();
            }
            for (at, arg) in args.iter().enumerate() {
                if self.is_closure(*arg) != closures_now {
                    continue;
                }
                let Some(input) = inputs.get(at) else {
                    self.expr_free(*arg);
                    continue;
                };
                let wanted = expected.as_ref().and_then(|e| e.get(at)).copied().unwrap_or(*input);
                self.arg(*arg, *input, wanted);
            }
        }
        self.icx.table.shallow(output)
    }

    fn arg(&mut self, arg: ExprId, input: Ty, wanted: Ty) {
        let wanted = self.icx.table.shallow(wanted);
        let unsized_ = matches!(wanted.kind(), TyKind::Dyn(_) | TyKind::Slice(_) | TyKind::Str);
        let hint = if unsized_ { Hint::Maybe(wanted) } else { Hint::Has(wanted) };
        let ty = self.expr(arg, hint);
        let input = self.icx.table.shallow(input);
        if !unsized_ && wanted != input && self.icx.is_open(input) {
            // `Some(&x)` where `Option<&dyn T>` is expected.
            if self.coerce(ty, wanted) {
                self.icx.table.unify(input, wanted);
                return;
            }
        }
        self.coerce_expr(arg, ty, input);
    }

    fn is_closure(&self, id: ExprId) -> bool {
        matches!(self.body.exprs[id], Expr::Closure { .. })
    }

    /// What the inputs are if the output is what is expected; nothing is bound.
    fn expected_inputs(&mut self, inputs: &[Ty], output: Ty, hint: Hint) -> Option<Vec<Ty>> {
        let expected = self.icx.table.shallow(hint.ty()?);
        let output = self.icx.table.shallow(output);
        // `fold(HashMap::new(), …)` where a map of known types has to come out.
        let is_sure = matches!(hint, Hint::Has(_)) && inputs.iter().any(|i| self.icx.table.shallow(*i) == output);
        if !output.has_infer() || self.icx.is_open(expected) || self.icx.is_open(output) && !is_sure {
            return None;
        }
        if !inputs.iter().any(|i| i.has_infer()) {
            return None;
        }
        self.icx.probe(|icx| {
            icx.table.unify(output, expected).then(|| inputs.iter().map(|i| icx.table.resolve(*i)).collect())
        })
    }

    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: Ty,
        name: Name,
        turbofish: Option<&GenericArgs>,
        args: &[ExprId],
        hint: Hint,
    ) -> Ty {
        let ty = self.settle(receiver);
        if ty.has_infer() {
            // A variable inside may decide which impl it is.
            self.icx.solve_pending();
        }
        let steps = self.icx.autoderef(ty);
        match self.icx.probe_method(&steps, name, self.module) {
            Some(pick) => {
                let derefs = steps.derefs.get(..pick.derefs).unwrap_or_default().to_vec();
                let adjust = Adjust { derefs, autoref: pick.autoref };
                self.picked(id, pick, adjust, turbofish, args, hint)
            }
            None => self.no_method(id, &steps.types, name, args, hint),
        }
    }

    fn picked(
        &mut self,
        id: ExprId,
        pick: Pick,
        adjust: Adjust,
        turbofish: Option<&GenericArgs>,
        args: &[ExprId],
        hint: Hint,
    ) -> Ty {
        let parent = self.icx.holder_args(pick.holder);
        let sig = self.db.fn_sig(pick.func);
        let Some((receiver, params)) = sig.params.split_first() else {
            return Ty::unknown(Reason::Unresolved);
        };
        // The receiver first: what it says of the arguments decides what the rest normalises to.
        let wanted = self.icx.receiver_of(pick.func, *receiver, parent);
        self.icx.table.unify(wanted, pick.self_arg);
        let parent = self.icx.table.resolve_list(parent);
        let all = self.func_args(pick.func, parent, turbofish);
        self.require_picked(pick, parent, all);
        let subst = self.db.generics(GenericDef::Func(pick.func)).subst(all);
        let inputs: Vec<Ty> = params.iter().map(|p| self.icx.normalize(subst.apply(*p))).collect();
        let output = self.icx.normalize(subst.apply(sig.ret));
        self.called.push(Called { expr: id, func: pick.func, args: all, adjust, implicit: false });
        self.call_args(&inputs, output, args, hint)
    }

    fn require_picked(&mut self, pick: Pick, parent: Substs, all: Substs) {
        match pick.holder {
            Holder::Impl(id) => self.require(GenericDef::Impl(id), parent),
            Holder::Trait(of) => {
                self.icx.register(Obligation::Trait(TraitRef { of, args: parent }));
                self.require(GenericDef::Trait(of), parent);
            }
            Holder::Bound(_) => {}
        }
        self.require(GenericDef::Func(pick.func), all);
    }

    /// No method fits: a field that is called, a receiver that is not known, or a method that the analysis can't see.
    fn no_method(&mut self, id: ExprId, steps: &[Ty], _: Name, args: &[ExprId], _: Hint) -> Ty {
        let last = steps.last().map(|t| self.icx.table.shallow(*t));
        for arg in args {
            self.expr_free(*arg);
        }
        let unknown = last.is_none_or(|t| t.is_unknown() || self.icx.is_open(t));
        if unknown {
            self.out.unknown_receivers.push(id);
        } else {
            self.out.unresolved_methods.push(id);
        }
        Ty::unknown(if unknown { Reason::Derived } else { Reason::Unresolved })
    }
}
