//! The expressions right inside of an expression, in source order, without what `cfg` removes.
//!
//! Of `match x { #[cfg(unix)] A if g => b, _ => c }` these are `x`, `g`, `b` and `c` on Unix. Expressions in patterns count.

use crate::syntax::ir::{Block, Body, Cfg, Expr, ExprId, Pat, PatId, Stmt};

/// Calls `found` with each of them.
pub(crate) fn children(body: &Body, id: ExprId, keeps: &dyn Fn(&Cfg) -> bool, found: &mut dyn FnMut(ExprId)) {
    let pat = |p: PatId, found: &mut dyn FnMut(ExprId)| in_pat(body, p, found);
    match &body.exprs[id] {
        Expr::Missing | Expr::Path(_) | Expr::Literal(_) | Expr::Continue { .. } | Expr::Macro(_) => {}
        Expr::Call { callee, args } => {
            found(*callee);
            args.iter().copied().for_each(found);
        }
        Expr::MethodCall { receiver, args, .. } => {
            found(*receiver);
            args.iter().copied().for_each(found);
        }
        Expr::Field { base: e, .. }
        | Expr::Unary { operand: e, .. }
        | Expr::Ref { inner: e, .. }
        | Expr::Cast { inner: e, .. }
        | Expr::Try(e)
        | Expr::Await(e)
        | Expr::Loop { body: e, .. } => found(*e),
        Expr::Index { base: a, index: b }
        | Expr::Binary { lhs: a, rhs: b, .. }
        | Expr::Assign { lhs: a, rhs: b, .. }
        | Expr::Repeat { value: a, len: b }
        | Expr::While { cond: a, body: b, .. } => {
            found(*a);
            found(*b);
        }
        Expr::Let { pat: p, scrutinee } => {
            pat(*p, found);
            found(*scrutinee);
        }
        Expr::If { cond, then, els } => {
            found(*cond);
            found(*then);
            els.iter().copied().for_each(found);
        }
        Expr::Match { scrutinee, arms } => {
            found(*scrutinee);
            for arm in arms.iter().filter(|a| keeps(&a.cfg)) {
                pat(arm.pat, found);
                arm.guard.iter().copied().for_each(&mut *found);
                found(arm.body);
            }
        }
        Expr::For { pat: p, iter, body, .. } => {
            pat(*p, found);
            found(*iter);
            found(*body);
        }
        Expr::Block(block) => in_block(body, block, keeps, found),
        Expr::Closure { params, body: value, .. } => {
            for (p, _) in params {
                pat(*p, found);
            }
            found(*value);
        }
        Expr::Return(e) | Expr::Break { value: e, .. } | Expr::Yield(e) => e.iter().copied().for_each(found),
        Expr::Struct { fields, spread, .. } => {
            fields.iter().filter(|f| keeps(&f.cfg)).for_each(|f| found(f.value));
            spread.iter().copied().for_each(found);
        }
        Expr::Tuple(all) | Expr::Array(all) | Expr::Opaque { args: all, .. } => all.iter().copied().for_each(found),
        Expr::Range { lo, hi, .. } => lo.iter().chain(hi).copied().for_each(found),
        Expr::FormatArgs(args) => args.args.iter().copied().for_each(found),
    }
}

fn in_block(body: &Body, block: &Block, keeps: &dyn Fn(&Cfg) -> bool, found: &mut dyn FnMut(ExprId)) {
    for stmt in &block.stmts {
        match stmt {
            Stmt::Let { pat, init, els, cfg, .. } if keeps(cfg) => {
                in_pat(body, *pat, found);
                init.iter().chain(els).copied().for_each(&mut *found);
            }
            Stmt::Expr { expr, cfg, .. } if keeps(cfg) => found(*expr),
            Stmt::Let { .. } | Stmt::Expr { .. } => {}
        }
    }
    block.tail.iter().copied().for_each(found);
}

/// The expressions in a pattern.
pub(crate) fn in_pat(body: &Body, pat: PatId, found: &mut dyn FnMut(ExprId)) {
    pats(body, pat, &mut |id| match &body.pats[id] {
        Pat::Lit(e) => found(*e),
        Pat::Range { lo, hi } => lo.iter().chain(hi).copied().for_each(&mut *found),
        _ => {}
    });
}

/// A pattern and all those in it, outer ones first.
pub(crate) fn pats(body: &Body, pat: PatId, found: &mut dyn FnMut(PatId)) {
    let mut open = vec![pat];
    while let Some(id) = open.pop() {
        found(id);
        let from = open.len();
        match &body.pats[id] {
            Pat::Bind { sub, .. } => open.extend(sub),
            Pat::TupleStruct { fields: all, .. } | Pat::Tuple(all) | Pat::Slice(all) | Pat::Or(all) => open.extend(all),
            Pat::Struct { fields, .. } => open.extend(fields.iter().map(|(_, p)| *p)),
            Pat::Ref { inner, .. } => open.push(*inner),
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Lit(_) | Pat::Range { .. } | Pat::Macro(_) | Pat::Missing => {}
        }
        open[from..].reverse();
    }
}
