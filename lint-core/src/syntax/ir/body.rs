//! Bodies: the code of a function, constant or static.

use std::sync::Arc;

use super::{Cfg, Expr, ExprId, Hygiene, ItemId, Pat, PatId, TypeRef, TypeRefId};
use crate::base::{Arena, Id, Name, TextRange};

/// A body in the arena of its file. Shared, so that later stages use one in which there is nothing to expand as it is.
pub type BodyId = Id<Arc<Body>>;

/// The code of a function, constant or static. Closures are inside of the body that they stand in.
///
/// `lower_file` makes it with macro calls in it; `names` gives every later stage a copy in which they are expanded and the
/// branches that `cfg` removes are gone.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The parameters' patterns, without the receiver. Their types are in the signature.
    pub params: Vec<Param>,
    /// The value. For a constant, its initialiser.
    pub root: ExprId,
    /// All expressions.
    pub exprs: Arena<Expr>,
    /// All patterns.
    pub pats: Arena<Pat>,
    /// All types that are written in the body.
    pub types: Arena<TypeRef>,
    /// The place of each expression, by position.
    pub expr_ranges: Vec<TextRange>,
    /// The place of each pattern, by position.
    pub pat_ranges: Vec<TextRange>,
    /// The blocks that hold items of their own.
    pub item_blocks: Vec<ExprId>,
    /// The lifetime of this body's hygiene numbers: the next free one.
    pub next_hygiene: Hygiene,
}

/// A parameter of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// Its pattern.
    pub pat: PatId,
    /// Its `cfg`.
    pub cfg: Cfg,
}

/// A block.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What stands before its brace.
    pub kind: BlockKind,
    /// `'l:`
    pub label: Option<Name>,
    /// The statements in order.
    pub stmts: Vec<Stmt>,
    /// The value.
    pub tail: Option<ExprId>,
    /// Items declared in it, in the file's arena.
    pub items: Vec<ItemId>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// `{ … }`
    Plain,
    /// `unsafe { … }`
    Unsafe,
    /// `const { … }`
    Const,
    /// `async { … }`
    Async {
        /// `async move`
        is_move: bool,
    },
    /// `try { … }`
    Try,
}

/// A statement. Items are in [`Block::items`].
#[derive(Clone, Debug, PartialEq)]
pub enum Stmt {
    /// `let p: T = x else { … };`
    Let {
        /// `p`
        pat: PatId,
        /// `T`
        ty: Option<TypeRefId>,
        /// `x`
        init: Option<ExprId>,
        /// The block after `else`.
        els: Option<ExprId>,
        /// Its `cfg`.
        cfg: Cfg,
    },
    /// `x;` or a block-like `x`.
    Expr {
        /// `x`
        expr: ExprId,
        /// With a semicolon: the value is dropped.
        semi: bool,
        /// Its `cfg`.
        cfg: Cfg,
    },
}

impl Body {
    /// An empty body to put expressions into.
    pub fn empty() -> Self {
        let mut body = Self {
            params: Vec::new(),
            root: Id::from_index(0),
            exprs: Arena::new(),
            pats: Arena::new(),
            types: Arena::new(),
            expr_ranges: Vec::new(),
            pat_ranges: Vec::new(),
            item_blocks: Vec::new(),
            next_hygiene: Hygiene(1),
        };
        body.root = body.alloc_expr(Expr::Missing, TextRange::default());
        body
    }

    /// Adds an expression.
    pub fn alloc_expr(&mut self, expr: Expr, range: TextRange) -> ExprId {
        self.expr_ranges.push(range);
        self.exprs.alloc(expr)
    }

    /// Adds a pattern.
    pub fn alloc_pat(&mut self, pat: Pat, range: TextRange) -> PatId {
        self.pat_ranges.push(range);
        self.pats.alloc(pat)
    }

    /// The place of an expression.
    pub fn expr_range(&self, id: ExprId) -> TextRange {
        self.expr_ranges.get(id.index()).copied().unwrap_or_default()
    }

    /// The place of a pattern.
    pub fn pat_range(&self, id: PatId) -> TextRange {
        self.pat_ranges.get(id.index()).copied().unwrap_or_default()
    }
}
