//! Closures, async blocks, `try` blocks, `?` and `.await`.

use super::coerce::Merge;
use super::{Hint, Infer, Return};
use crate::syntax::ir::{Block, ExprId, PatId, TypeRefId};
use crate::types::env::Predicate;
use crate::types::traits::{Obligation, is_async_fn_trait, is_fn_trait};
use crate::types::{Reason, Substs, Ty, TyKind};

/// What is known of a closure before its body: inputs and output.
#[derive(Clone, Debug, Default)]
struct Expected {
    inputs: Option<Ty>,
    output: Option<Ty>,
}

impl Infer<'_> {
    pub(super) fn closure(
        &mut self,
        id: ExprId,
        params: &[(PatId, Option<TypeRefId>)],
        ret: Option<TypeRefId>,
        body: ExprId,
        is_async: bool,
        hint: Hint,
    ) -> Ty {
        let expected = hint.ty().map(|t| self.expected_call(t)).unwrap_or_default();
        let given: Substs = match expected.inputs.map(|t| self.icx.table.shallow(t)).map(Ty::kind) {
            Some(TyKind::Tuple(parts)) => parts,
            _ => &[],
        };
        let mut inputs = Vec::with_capacity(params.len());
        for (at, (_, written)) in params.iter().enumerate() {
            let own = written.map(|w| self.written_ty(w));
            let ty = match (own, given.get(at)) {
                (Some(own), Some(given)) => {
                    self.icx.table.unify(own, *given);
                    own
                }
                (Some(ty), None) => ty,
                (None, Some(given)) => *given,
                (None, None) => self.icx.table.fresh_ty(),
            };
            inputs.push(ty);
        }
        let written = ret.map(|r| self.written_ty(r));
        let output = match (written, expected.output) {
            (Some(ty), _) => Some(ty),
            (None, Some(ty)) if is_async => self.future_output(ty),
            (None, other) => other,
        };
        let ty = self.callable_body(id, |infer| {
            for ((pat, _), ty) in params.iter().zip(&inputs) {
                infer.pat(*pat, *ty);
            }
            infer.body_of(body, output)
        });
        let output = if is_async { Ty::new(TyKind::Future(ty, Some((self.owner, id)))) } else { ty };
        let parts = Ty::list(&[Ty::tuple(&inputs), output]);
        Ty::new(TyKind::Closure(self.owner, id, parts))
    }

    /// Infers a body of its own: its returns, loops and divergence are not those around it.
    fn callable_body(&mut self, id: ExprId, f: impl FnOnce(&mut Self) -> Ty) -> Ty {
        let mark = self.scopes.enter();
        self.scopes.enter_closure(id, self.out.locals.len());
        let breakables = std::mem::take(&mut self.breakables);
        let diverges = std::mem::replace(&mut self.diverges, false);
        let ty = f(self);
        self.diverges = diverges;
        self.breakables = breakables;
        if let Some((expr, captured)) = self.scopes.leave_closure() {
            self.out.captures.insert(expr, captured);
        }
        self.scopes.leave(mark);
        ty
    }

    /// The value of a body: what it evaluates to and what it returns.
    fn body_of(&mut self, body: ExprId, output: Option<Ty>) -> Ty {
        self.returning(output, |infer, hint| infer.expr(body, hint))
    }

    fn returning(&mut self, output: Option<Ty>, f: impl FnOnce(&mut Self, Hint) -> Ty) -> Ty {
        let open = output.is_none_or(|o| self.icx.is_open(o));
        let target = output.unwrap_or_else(|| self.icx.table.fresh_ty());
        let merge = open.then(|| Merge::new(None));
        self.returns.push(Return { ty: target, merge });
        let hint = if open { Hint::Maybe(target) } else { Hint::Has(target) };
        let ty = f(self, hint);
        let diverges = self.diverges && ty.is_never();
        if !diverges || !open {
            self.returned(ty);
        }
        let merge = self.returns.pop().and_then(|r| r.merge);
        match merge {
            Some(merge) => {
                let ty = merge.ty();
                if ty.is_never() {
                    // A body that never ends may give anything: `!` only if nothing else is asked of it.
                    self.diverging.push(target);
                }
                self.coerce(ty, target);
                target
            }
            None => target,
        }
    }

    pub(super) fn async_block(&mut self, id: ExprId, block: &Block, hint: Hint) -> Ty {
        let output = hint.ty().and_then(|t| self.future_output(t));
        let ty =
            self.callable_body(id, |infer| infer.returning(output, |infer, hint| infer.block_body(id, block, hint)));
        Ty::new(TyKind::Future(ty, Some((self.owner, id))))
    }

    pub(super) fn try_block(&mut self, id: ExprId, block: &Block, hint: Hint) -> Ty {
        let target = hint.ty().unwrap_or_else(|| self.icx.table.fresh_ty());
        self.returns.push(Return { ty: target, merge: None });
        let ty = self.block_body(id, block, Hint::None);
        self.returns.pop();
        let adts = &self.db.lang().adts;
        match self.settle(target).as_adt() {
            Some((adt, args)) if Some(adt) == adts.result || Some(adt) == adts.option => {
                if let Some(ok) = args.first() {
                    self.coerce(ty, *ok);
                }
                target
            }
            _ => {
                let result = self.lang_adt(adts.result, &[ty]);
                self.icx.table.unify(target, result);
                result
            }
        }
    }

    /// What is known of a future's output from what is expected.
    fn future_output(&mut self, expected: Ty) -> Option<Ty> {
        let lang = self.db.lang();
        let wanted = [lang.assoc.future_output, lang.assoc.into_future_output];
        let expected = self.icx.table.shallow(expected);
        match expected.kind() {
            TyKind::Future(output, _) => Some(*output),
            TyKind::Infer(var) => self.icx.obligations_on(*var).into_iter().find_map(|o| match o {
                Obligation::Project { alias, ty, .. } if wanted.contains(&Some(alias)) => Some(ty),
                _ => None,
            }),
            TyKind::Dyn(_) | TyKind::Opaque(..) => {
                let bounds = self.icx.bounds_of(expected);
                let found = bounds.iter().find_map(|p| match p {
                    Predicate::Project { alias, ty, .. } if wanted.contains(&Some(*alias)) => Some(*ty),
                    _ => None,
                });
                found.map(|ty| self.icx.normalize(ty))
            }
            _ => None,
        }
    }

    /// What is known of a call from what is expected of a closure.
    fn expected_call(&mut self, expected: Ty) -> Expected {
        let expected = self.icx.table.shallow(expected);
        match expected.kind() {
            TyKind::FnPtr(parts) => match parts.split_last() {
                Some((output, inputs)) => Expected { inputs: Some(Ty::tuple(inputs)), output: Some(*output) },
                None => Expected::default(),
            },
            TyKind::Infer(var) => {
                let preds = self.icx.obligations_on(*var).into_iter().map(|o| match o {
                    Obligation::Trait(t) => Predicate::Trait(t),
                    Obligation::Project { alias, args, ty } => Predicate::Project { alias, args, ty },
                });
                let preds = preds.collect();
                self.expected_by(preds)
            }
            TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Param(_) | TyKind::Projection(..) => {
                let bounds = self.icx.bounds_of(expected).to_vec();
                self.expected_by(bounds)
            }
            TyKind::Adt(id, args) if self.db.lang().adts.boxed == Some(*id) => match args.first() {
                Some(inner) => self.expected_call(*inner),
                None => Expected::default(),
            },
            _ => Expected::default(),
        }
    }

    fn expected_by(&mut self, preds: Vec<Predicate>) -> Expected {
        let db = self.db;
        let output = [db.lang().assoc.fn_output, db.lang().assoc.async_fn_output];
        let is_call = |p: &Predicate| match p {
            Predicate::Trait(t) => {
                is_fn_trait(db, t.of)
                    || is_async_fn_trait(db, t.of)
                    || db.super_ids(t.of).iter().any(|s| is_fn_trait(db, *s))
            }
            Predicate::Project { alias, .. } => output.contains(&Some(*alias)),
        };
        let calls: Vec<Predicate> = preds.into_iter().filter(is_call).collect();
        let mut found = Expected::default();
        for pred in db.elaborate(calls) {
            match pred {
                Predicate::Trait(t) if is_fn_trait(db, t.of) || is_async_fn_trait(db, t.of) => {
                    found.inputs = found.inputs.or(t.args.get(1).copied());
                }
                Predicate::Project { alias, args, ty } if output.contains(&Some(alias)) => {
                    found.inputs = found.inputs.or(args.get(1).copied());
                    let ty = if db.lang().assoc.async_fn_output == Some(alias) {
                        Ty::new(TyKind::Future(ty, None))
                    } else {
                        ty
                    };
                    found.output = found.output.or(Some(ty));
                }
                _ => {}
            }
        }
        found.inputs = found.inputs.map(|t| self.icx.normalize(t));
        found.output = found.output.map(|t| self.icx.normalize(t));
        found
    }

    pub(super) fn await_op(&mut self, future: Ty) -> Ty {
        let ty = self.settle(future);
        if let TyKind::Future(output, _) = ty.kind() {
            return self.icx.table.shallow(*output);
        }
        if ty.is_unknown() {
            return Ty::unknown(Reason::Derived);
        }
        let assoc = &self.db.lang().assoc;
        match assoc.into_future_output.or(assoc.future_output) {
            Some(alias) => self.icx.project_or_wait(alias, Ty::list(&[ty])),
            None => Ty::unknown(Reason::Unresolved),
        }
    }

    pub(super) fn try_op(&mut self, id: ExprId, operand: Ty) -> Ty {
        let ty = self.settle(operand);
        let lang = self.db.lang();
        if ty.is_unknown() {
            return Ty::unknown(Reason::Derived);
        }
        match ty.as_adt() {
            Some((adt, args)) if Some(adt) == lang.adts.result => match args {
                [ok, error, ..] => {
                    self.try_error(id, *error);
                    *ok
                }
                _ => Ty::unknown(Reason::Unresolved),
            },
            Some((adt, args)) if Some(adt) == lang.adts.option => args.first().copied().unwrap_or(ty),
            Some((adt, args)) if Some(adt) == lang.adts.control_flow => args.get(1).copied().unwrap_or(ty),
            Some((adt, args)) if Some(adt) == lang.adts.poll => self.try_poll(id, adt, args),
            _ => match lang.assoc.try_output {
                Some(alias) => self.icx.project_or_wait(alias, Ty::list(&[ty])),
                None => Ty::unknown(Reason::Unresolved),
            },
        }
    }

    /// `Poll<Result<T, E>>` and `Poll<Option<Result<T, E>>>`
    fn try_poll(&mut self, id: ExprId, poll: crate::names::AdtId, args: Substs) -> Ty {
        let lang = self.db.lang();
        let Some(inner) = args.first().map(|t| self.settle(*t)) else { return Ty::unknown(Reason::Unresolved) };
        match inner.as_adt() {
            Some((adt, [ok, error, ..])) if Some(adt) == lang.adts.result => {
                self.try_error(id, *error);
                Ty::adt(poll, &[*ok])
            }
            Some((adt, [item])) if Some(adt) == lang.adts.option => match self.settle(*item).as_adt() {
                Some((result, [ok, error, ..])) if Some(result) == lang.adts.result => {
                    self.try_error(id, *error);
                    Ty::adt(poll, &[Ty::adt(adt, &[*ok])])
                }
                _ => Ty::unknown(Reason::Unresolved),
            },
            _ => Ty::unknown(Reason::Unresolved),
        }
    }

    /// The error of `?` becomes that of the function by `From`.
    fn try_error(&mut self, id: ExprId, error: Ty) {
        let lang = self.db.lang();
        let Some(target) = self.returns.last().map(|r| (r.ty, r.merge)) else { return };
        let mut ty = self.settle(target.0);
        if self.icx.is_open(ty)
            && let Some(merged) = target.1.map(|m| m.ty())
            && !merged.is_never()
        {
            ty = self.settle(merged);
        }
        if self.icx.is_open(ty) {
            // A closure whose result is not written: it is a `Result`, of what error is seen later.
            let error = self.icx.table.fresh_ty();
            let ok = self.icx.table.fresh_ty();
            let result = self.lang_adt(lang.adts.result, &[ok, error]);
            self.icx.table.unify(ty, result);
            ty = result;
        }
        let own = match ty.as_adt() {
            Some((adt, [_, own, ..])) if Some(adt) == lang.adts.result => *own,
            Some((adt, [inner])) if Some(adt) == lang.adts.poll => match self.settle(*inner).as_adt() {
                Some((_, [_, own, ..])) => *own,
                _ => return,
            },
            _ => return,
        };
        self.tries.push((error, own));
        if let (Some(of), Some(from)) = (lang.traits.from, lang.funcs.from) {
            let args = Ty::list(&[own, error]);
            self.icx.register(Obligation::Trait(crate::types::env::TraitRef { of, args }));
            self.implicit_call(id, from, args);
        }
    }
}
