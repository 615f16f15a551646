//! Blocks and statements.

use super::Lower;
use crate::base::{Name, TextRange};
use crate::syntax::ir::{Block, BlockKind, Expr, ExprId, ItemId, Stmt};

/// Statements of a block or of an expansion.
#[derive(Debug, Default)]
pub struct Stmts {
    /// In order.
    pub stmts: Vec<Stmt>,
    /// The value.
    pub tail: Option<ExprId>,
    /// Items among them.
    pub items: Vec<ItemId>,
}

impl Lower<'_> {
    /// A block into the body.
    pub(super) fn block(&mut self, block: &syn::Block, kind: BlockKind, label: Option<Name>) -> ExprId {
        let Stmts { stmts, tail, items } = self.stmts(&block.stmts);
        let range = self.join(block.brace_token.span.open(), block.brace_token.span.close());
        self.alloc_block(Block { kind, label, stmts, tail, items }, range)
    }

    /// A block, noted if it holds items.
    pub(crate) fn alloc_block(&mut self, block: Block, range: TextRange) -> ExprId {
        let has_items = !block.items.is_empty();
        let id = self.body.alloc_expr(Expr::Block(block), range);
        if has_items {
            self.body.item_blocks.push(id);
        }
        id
    }

    /// Statements; the last expression without a semicolon is the value.
    pub(crate) fn stmts(&mut self, stmts: &[syn::Stmt]) -> Stmts {
        let mut out = Stmts::default();
        for (at, stmt) in stmts.iter().enumerate() {
            let is_last = at + 1 == stmts.len();
            match stmt {
                syn::Stmt::Local(local) => {
                    let lowered = self.local(local);
                    out.stmts.push(lowered);
                }
                syn::Stmt::Item(item) => {
                    let ids = self.outside(|lower| lower.items(std::slice::from_ref(item)));
                    out.items.extend(ids);
                }
                syn::Stmt::Expr(expr, semi) => {
                    let cfg = self.node_cfg(attrs_of(expr));
                    let id = self.expr(expr);
                    if is_last && semi.is_none() && cfg.is_none() {
                        out.tail = Some(id);
                    } else {
                        out.stmts.push(Stmt::Expr { expr: id, semi: semi.is_some(), cfg });
                    }
                }
                syn::Stmt::Macro(mac) => {
                    let cfg = self.node_cfg(&mac.attrs);
                    let call = self.macro_call(&mac.mac);
                    let range = call.range;
                    let id = self.body.alloc_expr(Expr::Macro(Box::new(call)), range);
                    if is_last && mac.semi_token.is_none() && cfg.is_none() {
                        out.tail = Some(id);
                    } else {
                        out.stmts.push(Stmt::Expr { expr: id, semi: mac.semi_token.is_some(), cfg });
                    }
                }
            }
        }
        out
    }

    fn local(&mut self, local: &syn::Local) -> Stmt {
        let cfg = self.node_cfg(&local.attrs);
        let ty = match &local.pat {
            syn::Pat::Type(typed) => Some(self.ty(&typed.ty)),
            _ => None,
        };
        // The value first: what a name in it means is decided before the pattern binds.
        let init = local.init.as_ref().map(|i| self.expr(&i.expr));
        let els = local.init.as_ref().and_then(|i| i.diverge.as_ref()).map(|(_, e)| self.expr(e));
        let pat = self.pat(&local.pat);
        Stmt::Let { pat, ty, init, els, cfg }
    }
}

/// The attributes of a statement's expression.
fn attrs_of(expr: &syn::Expr) -> &[syn::Attribute] {
    match expr {
        syn::Expr::Block(e) => &e.attrs,
        syn::Expr::If(e) => &e.attrs,
        syn::Expr::Match(e) => &e.attrs,
        syn::Expr::While(e) => &e.attrs,
        syn::Expr::ForLoop(e) => &e.attrs,
        syn::Expr::Loop(e) => &e.attrs,
        syn::Expr::Unsafe(e) => &e.attrs,
        syn::Expr::Call(e) => &e.attrs,
        syn::Expr::MethodCall(e) => &e.attrs,
        syn::Expr::Assign(e) => &e.attrs,
        syn::Expr::Binary(e) => &e.attrs,
        syn::Expr::Macro(e) => &e.attrs,
        syn::Expr::Return(e) => &e.attrs,
        syn::Expr::Await(e) => &e.attrs,
        syn::Expr::Try(e) => &e.attrs,
        syn::Expr::Async(e) => &e.attrs,
        _ => &[],
    }
}
