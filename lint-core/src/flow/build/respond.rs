//! What frameworks do around a handler. Its inputs are made from the request: what does so is called, and has succeeded where the
//! handler runs. What it returns becomes a response: the framework's function that makes one is called where the value is given back,
//! and what that returns is disclosed there.
//!
//! ```text
//! fn show(user: Session)   ⇒   user = extract <Session as FromRequestParts>::from_request_parts(?)
//! return Err(error);   ⇒   result = Err(error);  r = call <Result<Page, Error> as IntoResponse>::into_response(result);  respond(r)
//! ```

use super::super::mir::{CallSite, Callee, LocalIdx, Operand, OperandKind, Place, Rvalue};
use super::super::world::Failure;
use super::Builder;
use crate::base::TextRange;
use crate::names::{BodyOwner, FuncId};
use crate::syntax::ir::{ExprId, PatId};
use crate::types::{Ty, TyKind};

impl Builder<'_> {
    /// After the result was assigned.
    pub(super) fn respond(&mut self, range: TextRange) {
        let Some(by) = self.responds_by else { return };
        let ty = self.returned();
        if matches!(ty.kind(), TyKind::Never) || range == TextRange::default() {
            return;
        }
        self.respond_with(by, Self::read(Place::local(LocalIdx::RETURN), ty, range));
    }

    fn respond_with(&mut self, by: FuncId, value: Operand) {
        let (sig, range) = (self.world.fn_sig(by), value.range);
        let substs = self.world.padded(by, Ty::list(&[value.ty]));
        let mut args = vec![value];
        // What the framework passes besides says nothing of the value.
        let others = sig.params.iter().skip(1);
        args.extend(others.map(|ty| Operand { kind: OperandKind::Unknown, ty: *ty, range }));
        let expr = self.added_call();
        let callee = Callee::Func { func: by, substs, virtual_call: true };
        let response = self.temp(sig.ret);
        self.assign(response.clone(), Rvalue::Call(Box::new(CallSite { callee, args, expr })), sig.ret, range);
        let to = self.temp(Ty::unit());
        self.assign(to, Rvalue::Respond(Self::read(response, sig.ret, range)), Ty::unit(), range);
    }

    /// Before an input of a handler is used.
    pub(super) fn extract(&mut self, by: FuncId, pat: PatId, local: LocalIdx) {
        let ty = self.pat_ty(pat);
        let Some((func, substs)) = self.world.extractor(by, ty) else { return };
        let range = self.body.pat_range(pat);
        let sig = self.world.fn_sig(func);
        let args = sig.params.iter().map(|ty| Operand { kind: OperandKind::Unknown, ty: *ty, range }).collect();
        let result = self.world.behind(self.world.substitute(sig.ret, func, substs));
        let callee = Callee::Func { func, substs, virtual_call: false };
        let site = Box::new(CallSite { callee, args, expr: self.added_call() });
        self.assign(Place::local(local), Rvalue::Extract { site: site.clone(), result }, ty, range);
        self.refuse(by, site, result, range);
    }

    /// What an extractor of the project's own refuses with becomes a response as well.
    fn refuse(&mut self, by: FuncId, mut site: Box<CallSite>, result: Ty, range: TextRange) {
        let Callee::Func { func, .. } = site.callee else { return };
        let Some(Failure::Holds(error)) = self.world.try_shape(result).map(|shape| shape.failure) else { return };
        let error_ty = self.world.behind(self.world.part_ty(result, error));
        if !self.world.has_body(func)
            || self.world.is_outside_body(BodyOwner::Func(func))
            || !self.world.responds(by, error_ty)
        {
            return;
        }
        site.expr = self.added_call();
        let made = self.temp(result);
        self.assign(made.clone(), Rvalue::Call(site), result, range);
        let error = made.then(self.elem(error));
        self.respond_with(by, Self::read(error, error_ty, range));
    }

    /// The name of a call that is no expression of the code.
    fn added_call(&mut self) -> ExprId {
        self.added_calls += 1;
        ExprId::from_index(self.body.exprs.len() + self.added_calls)
    }

    /// The type of what this body gives back, behind futures and boxes.
    fn returned(&self) -> Ty {
        let actual = self.mir.locals.first().map_or_else(Ty::unit, |l| l.ty);
        let declared = match self.mir.key {
            super::BodyKey::Item(_) => self.types.result,
            super::BodyKey::Closure(..) => None,
        };
        let ty = declared.filter(|ty| !crate::flow::eval::is_erased(*ty) && !ty.has_unknown()).unwrap_or(actual);
        self.world.behind(ty)
    }
}
