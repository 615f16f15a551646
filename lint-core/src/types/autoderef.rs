//! The types that a value stands for behind its references: `Rc<Vec<u8>>`, `Vec<u8>`, `[u8]`.

use super::index;
use super::traits::{Icx, Projected};
use super::{Deref, Ty, TyKind};
use crate::base::limits;
use crate::names::{Def, FuncId, ImplId, Ns};

/// The types of a value behind its references, the value's own first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Steps {
    /// The types; each is one dereference behind the one before.
    pub types: Vec<Ty>,
    /// The dereferences between them.
    pub derefs: Vec<Deref>,
    /// The slice that an array at the end coerces to.
    pub unsized_to: Option<Ty>,
}

impl Icx<'_> {
    /// All types behind a value's references.
    pub(crate) fn autoderef(&mut self, ty: Ty) -> Steps {
        let mut at = self.settle(ty);
        let mut steps = Steps { types: vec![at], ..Steps::default() };
        while steps.types.len() < limits::AUTODEREF {
            let Some((next, how)) = self.deref_once(at) else { break };
            at = self.settle(next);
            if steps.types.contains(&at) {
                break;
            }
            steps.types.push(at);
            steps.derefs.push(how);
        }
        if let TyKind::Array(inner) = at.kind() {
            steps.unsized_to = Some(Ty::new(TyKind::Slice(*inner)));
        }
        steps
    }

    /// The type behind a reference, a `Box`, or what implements `Deref`; not behind a raw pointer.
    pub(crate) fn deref_once(&mut self, ty: Ty) -> Option<(Ty, Deref)> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Ref(inner, _) => Some((*inner, Deref::Builtin)),
            TyKind::Adt(id, args) if self.db.lang().adts.boxed == Some(*id) => {
                args.first().map(|inner| (*inner, Deref::Builtin))
            }
            TyKind::Adt(..) | TyKind::Param(_) | TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Dyn(_) => {
                self.overloaded_deref(ty)
            }
            _ => None,
        }
    }

    fn overloaded_deref(&mut self, ty: Ty) -> Option<(Ty, Deref)> {
        let db = self.db;
        let of = db.lang().traits.deref?;
        let target = db.lang().assoc.deref_target?;
        let mut func = db.lang().funcs.deref?;
        if let Some(head) = index::head(ty) {
            let impls = db.index().impls_for(of, head);
            if impls.is_empty() && matches!(head, index::Head::Adt(_)) {
                return None;
            }
            if let Some(found) = impls.first().and_then(|id| self.func_of_impl(*id, func)) {
                func = found;
            }
        }
        match self.project(target, Ty::list(&[ty])) {
            Projected::Ty(inner) => Some((inner, Deref::Overloaded(func))),
            _ => None,
        }
    }

    /// The function of an impl that implements one of its trait.
    pub(crate) fn func_of_impl(&self, id: ImplId, of: FuncId) -> Option<FuncId> {
        let map = self.db.map();
        match map.in_impl(id, map.funcs[of].name, Ns::Values) {
            Some(Def::Func(func)) => Some(func),
            _ => None,
        }
    }
}
