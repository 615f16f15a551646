//! What `cfg` removes from a body: parameters, statements, arms, fields of struct literals.
//!
//! Only references are removed; what they referred to stays in the arenas, where nothing leads to it any more.
//!
//! ```text
//! match x { #[cfg(windows)] A => 1, _ => 2 }     on Unix: match x { _ => 2 }
//! ```

use super::super::cfg;
use crate::input::CfgSet;
use crate::syntax::ir::{Block, Body, Cfg, Expr, ExprId, Pat, Stmt, TypeRef};

/// Whether a body has to be changed at all: a macro in it, or something that is not there.
pub(super) fn needs_work(body: &Body, set: &CfgSet) -> bool {
    let gone = |c: &Cfg| !cfg::holds(set, c);
    let stmt_gone = |s: &Stmt| match s {
        Stmt::Let { cfg, .. } | Stmt::Expr { cfg, .. } => gone(cfg),
    };
    body.params.iter().any(|p| gone(&p.cfg))
        || body.exprs.iter().any(|(_, e)| match e {
            Expr::Macro(_) => true,
            Expr::Block(block) => block.stmts.iter().any(stmt_gone) || last_value(block).is_some(),
            Expr::Match { arms, .. } => arms.iter().any(|a| gone(&a.cfg)),
            Expr::Struct { fields, .. } => fields.iter().any(|f| gone(&f.cfg)),
            _ => false,
        })
        || body.pats.iter().any(|(_, p)| matches!(p, Pat::Macro(_)))
        || body.types.iter().any(|(_, t)| matches!(t, TypeRef::Macro(_)))
}

/// Removes what is not there from a body's parameters.
pub(super) fn params(body: &mut Body, set: &CfgSet) {
    body.params.retain(|p| cfg::holds(set, &p.cfg));
}

/// Removes what is not there from an expression.
pub(super) fn expr(expr: &mut Expr, set: &CfgSet) {
    let stays = |c: &Cfg| cfg::holds(set, c);
    match expr {
        Expr::Block(block) => {
            block.stmts.retain(|s| match s {
                Stmt::Let { cfg, .. } | Stmt::Expr { cfg, .. } => stays(cfg),
            });
            if let Some(value) = last_value(block) {
                block.tail = Some(value);
                block.stmts.pop();
            }
        }
        Expr::Match { arms, .. } => arms.retain(|a| stays(&a.cfg)),
        Expr::Struct { fields, .. } => fields.retain(|f| stays(&f.cfg)),
        _ => {}
    }
}

/// The expression under a `cfg` that is a block's value, where it is there: `{ #[cfg(unix)] { 1 } #[cfg(windows)] { 2 } }`.
fn last_value(block: &Block) -> Option<ExprId> {
    match block.stmts.last() {
        Some(Stmt::Expr { expr, semi: false, cfg: Some(_) }) if block.tail.is_none() => Some(*expr),
        _ => None,
    }
}
