//! Blocks, branches and loops.

use super::coerce::Merge;
use super::{Breakable, Hint, Infer, Return};
use crate::base::Name;
use crate::syntax::ir::{Arm, Block, BlockKind, Expr, ExprId, PatId, Stmt};
use crate::types::{Reason, Ty, TyKind};

impl Infer<'_> {
    pub(super) fn block(&mut self, id: ExprId, block: &Block, hint: Hint) -> Ty {
        match block.kind {
            BlockKind::Async { .. } => return self.async_block(id, block, hint),
            BlockKind::Try => return self.try_block(id, block, hint),
            BlockKind::Plain | BlockKind::Unsafe | BlockKind::Const => {}
        }
        let Some(label) = block.label else { return self.block_body(id, block, hint) };
        self.breakables.push(Breakable {
            label: Some(label),
            is_block: true,
            merge: Merge::new(has(hint)),
            breaks: false,
        });
        let ty = self.block_body(id, block, hint);
        let Some(mut frame) = self.breakables.pop() else { return ty };
        self.merge(&mut frame.merge, ty);
        self.diverges &= !frame.breaks;
        frame.merge.ty()
    }

    /// The statements and the value of a block.
    pub(super) fn block_body(&mut self, id: ExprId, block: &Block, hint: Hint) -> Ty {
        let outer = self.module;
        let inner = self.db.map().blocks.get(&(self.owner, id)).copied();
        if let Some(module) = inner {
            self.module = module;
            self.scopes.enter_block(module, self.out.locals.len());
        }
        let mark = self.scopes.enter();
        let diverged = std::mem::replace(&mut self.diverges, false);
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        let ty = match block.tail {
            Some(tail) => self.block_tail(tail, hint),
            None if self.diverges => Ty::new(TyKind::Never),
            None => Ty::unit(),
        };
        self.diverges |= diverged;
        self.scopes.leave(mark);
        if inner.is_some() {
            self.scopes.leave_block();
            self.module = outer;
        }
        ty
    }

    fn block_tail(&mut self, tail: ExprId, hint: Hint) -> Ty {
        let ty = self.expr(tail, hint);
        match has(hint) {
            // What is expected of the block is expected of its value, and there it is coerced.
            Some(expected) if !self.icx.is_open(expected) && !ty.is_never() => {
                if self.coerce(ty, expected) {
                    expected
                } else {
                    ty
                }
            }
            _ => ty,
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { pat, ty, init, els, .. } => {
                let declared = ty.map(|t| self.written_ty(t));
                let ty = match (declared, init) {
                    // A type that is not known says less than the value.
                    (Some(ty), Some(init)) if ty.is_unknown() => self.expr_free(*init),
                    (Some(ty), Some(init)) => {
                        self.expr_coerce(*init, ty);
                        ty
                    }
                    (Some(ty), None) => ty,
                    (None, Some(init)) => self.expr_free(*init),
                    (None, None) => self.icx.table.fresh_ty(),
                };
                if let Some(els) = els {
                    let diverges = self.diverges;
                    self.expr(*els, Hint::None);
                    self.diverges = diverges;
                }
                self.pat(*pat, ty);
            }
            Stmt::Expr { expr, semi, .. } => {
                let hint = if *semi { Hint::None } else { Hint::Has(Ty::unit()) };
                self.expr(*expr, hint);
            }
        }
    }

    /// `if … else if … else …`, in a loop.
    pub(super) fn if_chain(&mut self, id: ExprId, hint: Hint) -> Ty {
        let mut merge = Merge::new(has(hint));
        let mut chain = Vec::new();
        let mut at = Some(id);
        let mut all_diverge = true;
        let mut before = self.diverges;
        let mut first = true;
        while let Some(id) = at {
            let Expr::If { cond, then, els } = &self.body.exprs[id] else {
                let ty = self.branch(id, hint, &mut all_diverge);
                self.merge(&mut merge, ty);
                break;
            };
            chain.push(id);
            let mark = self.scopes.enter();
            self.diverges = before;
            self.expr_coerce(*cond, Ty::new(TyKind::Bool));
            if std::mem::take(&mut first) {
                before = self.diverges;
            }
            let ty = self.branch(*then, hint, &mut all_diverge);
            self.merge(&mut merge, ty);
            self.scopes.leave(mark);
            at = *els;
            if at.is_none() {
                self.merge(&mut merge, Ty::unit());
                all_diverge = false;
            }
        }
        self.diverges = before || all_diverge;
        let ty = merge.ty();
        for id in chain.into_iter().skip(1) {
            self.out.exprs[id.index()] = ty;
        }
        ty
    }

    /// A branch that may be the only one not to diverge.
    fn branch(&mut self, id: ExprId, hint: Hint, all_diverge: &mut bool) -> Ty {
        let outer = std::mem::replace(&mut self.diverges, false);
        let ty = self.expr(id, hint);
        *all_diverge &= self.diverges;
        self.diverges = outer;
        ty
    }

    pub(super) fn match_expr(&mut self, scrutinee: ExprId, arms: &[Arm], hint: Hint) -> Ty {
        let ty = self.expr_free(scrutinee);
        let mut merge = Merge::new(has(hint));
        let mut all_diverge = true;
        for arm in arms {
            let mark = self.scopes.enter();
            self.pat(arm.pat, ty);
            if let Some(guard) = arm.guard {
                let outer = self.diverges;
                self.expr_coerce(guard, Ty::new(TyKind::Bool));
                self.diverges = outer;
            }
            let value = self.branch(arm.body, hint, &mut all_diverge);
            self.merge(&mut merge, value);
            self.scopes.leave(mark);
        }
        self.diverges |= all_diverge && !arms.is_empty();
        if arms.is_empty() && !ty.is_never() {
            return Ty::new(TyKind::Never);
        }
        merge.ty()
    }

    pub(super) fn loop_expr(&mut self, label: Option<Name>, body: ExprId, hint: Hint) -> Ty {
        self.breakables.push(Breakable { label, is_block: false, merge: Merge::new(has(hint)), breaks: false });
        self.expr(body, Hint::Has(Ty::unit()));
        let Some(frame) = self.breakables.pop() else { return Ty::unit() };
        if frame.breaks {
            self.diverges = false;
            let ty = frame.merge.ty();
            return if ty.is_never() { Ty::unit() } else { ty };
        }
        Ty::new(TyKind::Never)
    }

    pub(super) fn while_expr(&mut self, label: Option<Name>, cond: ExprId, body: ExprId) -> Ty {
        let mark = self.scopes.enter();
        self.expr_coerce(cond, Ty::new(TyKind::Bool));
        self.loop_body(label, body);
        self.scopes.leave(mark);
        Ty::unit()
    }

    /// The body of a loop that may run no time at all.
    fn loop_body(&mut self, label: Option<Name>, body: ExprId) {
        let outer = self.diverges;
        self.breakables.push(Breakable { label, is_block: false, merge: Merge::new(None), breaks: false });
        self.expr(body, Hint::Has(Ty::unit()));
        self.breakables.pop();
        self.diverges = outer;
    }

    pub(super) fn for_expr(&mut self, id: ExprId, label: Option<Name>, pat: PatId, iter: ExprId, body: ExprId) -> Ty {
        let ty = self.expr_free(iter);
        let ty = self.settle(ty);
        let item = self.iterate(id, ty);
        let mark = self.scopes.enter();
        self.pat(pat, item);
        self.loop_body(label, body);
        self.scopes.leave(mark);
        Ty::unit()
    }

    /// What `for` gets out of a value.
    fn iterate(&mut self, id: ExprId, ty: Ty) -> Ty {
        let lang = self.db.lang();
        let (Some(into_iter), Some(item), Some(next)) =
            (lang.assoc.into_iter, lang.assoc.iterator_item, lang.funcs.next)
        else {
            return Ty::unknown(Reason::Unresolved);
        };
        if ty.is_unknown() {
            return Ty::unknown(Reason::Derived);
        }
        let iterator = self.icx.project_or_wait(into_iter, Ty::list(&[ty]));
        let item = self.icx.project_or_wait(item, Ty::list(&[iterator]));
        self.implicit_call(id, next, Ty::list(&[iterator]));
        item
    }

    pub(super) fn return_expr(&mut self, value: Option<ExprId>) -> Ty {
        let Some(target) = self.returns.last().map(|r| r.ty) else {
            value.map(|v| self.expr_free(v));
            return Ty::new(TyKind::Never);
        };
        let ty = match value {
            Some(value) => self.expr(value, Hint::Has(target)),
            None => Ty::unit(),
        };
        self.returned(ty);
        Ty::new(TyKind::Never)
    }

    /// A value goes to where `return` goes.
    pub(super) fn returned(&mut self, ty: Ty) {
        let Some(Return { ty: target, merge }) = self.returns.last_mut() else { return };
        let target = *target;
        match merge.take() {
            None => {
                self.coerce(ty, target);
            }
            Some(mut merge) => {
                self.merge(&mut merge, ty);
                if let Some(last) = self.returns.last_mut() {
                    last.merge = Some(merge);
                }
            }
        }
    }

    pub(super) fn break_expr(&mut self, label: Option<Name>, value: Option<ExprId>) -> Ty {
        let at = match label {
            Some(_) => self.breakables.iter().rposition(|b| b.label == label),
            None => self.breakables.iter().rposition(|b| !b.is_block),
        };
        let expected = at.and_then(|at| self.breakables[at].merge.expected());
        let ty = match value {
            Some(value) => self.expr(value, expected.map_or(Hint::None, Hint::Has)),
            None => Ty::unit(),
        };
        if let Some(at) = at {
            let mut merge = self.breakables[at].merge;
            self.merge(&mut merge, ty);
            self.breakables[at].merge = merge;
            self.breakables[at].breaks = true;
        }
        Ty::new(TyKind::Never)
    }
}

/// What an expression will certainly be coerced to.
fn has(hint: Hint) -> Option<Ty> {
    match hint {
        Hint::Has(ty) => Some(ty),
        Hint::None | Hint::Maybe(_) => None,
    }
}
