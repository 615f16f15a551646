//! What a handler returns becomes a response: the framework's function that makes one is called where the value is given back,
//! and what that returns is disclosed there.
//!
//! ```text
//! return Err(error);   ⇒   result = Err(error);  r = call <Result<Page, Error> as IntoResponse>::into_response(result);  respond(r)
//! ```

use super::super::mir::{CallSite, Callee, LocalIdx, Operand, OperandKind, Place, Rvalue};
use super::Builder;
use crate::base::TextRange;
use crate::syntax::ir::ExprId;
use crate::types::{Ty, TyKind};

impl Builder<'_> {
    /// After the result was assigned.
    pub(super) fn respond(&mut self, range: TextRange) {
        let Some(by) = self.responds_by else { return };
        let ty = self.returned();
        if matches!(ty.kind(), TyKind::Never) || range == TextRange::default() {
            return;
        }
        let sig = self.world.fn_sig(by);
        let substs = self.world.padded(by, Ty::list(&[ty]));
        let mut args = vec![Self::read(Place::local(LocalIdx::RETURN), ty, range)];
        // What the framework passes besides says nothing of the value.
        let others = sig.params.iter().skip(1);
        args.extend(others.map(|ty| Operand { kind: OperandKind::Unknown, ty: *ty, range }));
        self.added_calls += 1;
        let expr = ExprId::from_index(self.body.exprs.len() + self.added_calls);
        let callee = Callee::Func { func: by, substs, virtual_call: true };
        let response = self.temp(sig.ret);
        self.assign(response.clone(), Rvalue::Call(Box::new(CallSite { callee, args, expr })), sig.ret, range);
        let to = self.temp(Ty::unit());
        self.assign(to, Rvalue::Respond(Self::read(response, sig.ret, range)), Ty::unit(), range);
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
