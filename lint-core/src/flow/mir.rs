//! Bodies as the flow analysis sees them: blocks of simple statements on places.
//!
//! `if user.ok() { log(&user.email) }` becomes
//!
//! ```text
//! b0: t1 = call ok(&user)            branch t1 ? b1 : b2
//! b1: t2 = call log(&user.email)     goto b2
//! ```
//!
//! References and `await` are transparent, patterns are tests and assignments, closures are bodies of their own whose first
//! parameter holds the captures. Knows nothing of labels.

use super::elem::Elem;
use crate::base::{FileId, Name, TextRange};
use crate::names::{BodyOwner, ConstId, FuncId, MacroId, VariantId};
use crate::syntax::ir::{ExprId, FormatPiece};
use crate::types::{Substs, Ty};

/// A local of a body: a position in [`Mir::locals`]. 0 is the result, then come the parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalIdx(pub u32);

impl LocalIdx {
    /// The result.
    pub const RETURN: Self = Self(0);

    /// The position.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A block: a position in [`Mir::blocks`]. 0 is the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockIdx(pub u32);

impl BlockIdx {
    /// The position.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A body to analyse: a function's, a constant's, or a closure's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyKey {
    /// A function or constant.
    Item(BodyOwner),
    /// A closure inside of one.
    Closure(BodyOwner, ExprId),
}

/// A body.
#[derive(Debug)]
pub struct Mir {
    /// Which.
    pub key: BodyKey,
    /// The file of all ranges.
    pub file: FileId,
    /// The result, the parameters, then everything else.
    pub locals: Vec<LocalDecl>,
    /// How many parameters there are: locals 1 to this.
    pub params: u32,
    /// The blocks.
    pub blocks: Vec<Block>,
    /// The closures that it makes, in order.
    pub closures: Vec<ExprId>,
    /// The statics that it names: each is a local that starts as what others left there, and is left to others.
    pub statics: Vec<StaticLocal>,
    /// The channels that it opens: each is a local that both ends refer to, and that never forgets, since who sends and who
    /// receives run at any time.
    pub channels: Vec<LocalIdx>,
}

/// A static, as one body sees it.
#[derive(Clone, Copy, Debug)]
pub struct StaticLocal {
    /// Its local.
    pub local: LocalIdx,
    /// Which static.
    pub id: ConstId,
    /// Where the body names it first.
    pub range: TextRange,
}

/// A local.
#[derive(Clone, Debug)]
pub struct LocalDecl {
    /// Its type.
    pub ty: Ty,
    /// Its name in the code; `None` for a temporary.
    pub name: Option<Name>,
    /// Whether it has several assignments, or is changed in place: its value depends on where one looks.
    pub varies: bool,
    /// Whether a `for` takes one element after the other from it.
    pub is_iterated: bool,
}

/// A place: a local, and a path into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it starts.
    pub local: LocalIdx,
    /// The steps.
    pub path: Vec<Elem>,
    /// The index at the last step that is one, and which step that is.
    pub index: Option<(u32, Index)>,
}

/// An index of a collection, as far as it tells one element from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    /// A constant.
    Const(Name),
    /// What is in this local.
    Local(LocalIdx),
}

impl Place {
    /// A whole local.
    pub fn local(local: LocalIdx) -> Self {
        Self { local, path: Vec::new(), index: None }
    }

    /// A part of it.
    #[must_use]
    pub fn then(mut self, elem: Elem) -> Self {
        self.path.push(elem);
        self
    }
}

/// A value that is used.
#[derive(Clone, Debug)]
pub struct Operand {
    /// What.
    pub kind: OperandKind,
    /// Its type.
    pub ty: Ty,
    /// The expression's place.
    pub range: TextRange,
}

/// What an operand is.
#[derive(Clone, Debug)]
pub enum OperandKind {
    /// The value of a place.
    Place(Place),
    /// A reference to a place.
    Ref(Place),
    /// A constant, with its text if it is one.
    Const(Option<Name>),
    /// A named constant: its initialiser is a body of its own.
    Named(ConstId),
    /// A function's name.
    Func(FuncId, Substs),
    /// A constructor's name, as a function.
    Ctor(VariantId),
    /// Nothing is known of it.
    Unknown,
}

/// What a value is computed by.
#[derive(Clone, Debug)]
pub enum Rvalue {
    /// The same value.
    Use(Operand),
    /// `true` or `false`: it tells which way the code came.
    Bool(bool),
    /// A struct, variant, tuple, array or closure from its parts.
    Aggregate {
        /// What it is.
        kind: AggregateKind,
        /// The parts that are given.
        parts: Vec<(Elem, Operand)>,
        /// `..base`
        base: Option<Operand>,
    },
    /// Something made of all of these: arithmetic, a cast, an opaque macro.
    Mix(Vec<Operand>),
    /// A comparison: it says nothing of its operands.
    Compare(Vec<Operand>),
    /// `!x`
    Not(Operand),
    /// A formatted text.
    Format {
        /// Text and placeholders.
        pieces: Vec<FormatPiece>,
        /// The arguments.
        args: Vec<Operand>,
    },
    /// A call.
    Call(Box<CallSite>),
    /// An input of a handler, made from a request: the handler runs only if that succeeds.
    Extract {
        /// The call that makes it.
        site: Box<CallSite>,
        /// What that returns: the input, or why there is none.
        result: Ty,
    },
    /// A response, on its way to who asked.
    Respond(Operand),
    /// The arguments of a macro that is declared to disclose them.
    Disclose {
        /// The macro.
        by: MacroId,
        /// All its arguments.
        args: Vec<Operand>,
    },
}

/// What an aggregate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AggregateKind {
    /// A struct or a variant.
    Variant(VariantId),
    /// A tuple.
    Tuple,
    /// An array: all parts are [`Elem::Item`].
    Array,
    /// A closure: the parts are its captures.
    Closure(BodyOwner, ExprId),
}

/// A call.
#[derive(Clone, Debug)]
pub struct CallSite {
    /// What is called.
    pub callee: Callee,
    /// The arguments, the receiver first.
    pub args: Vec<Operand>,
    /// The call's expression: with the body, it names the call.
    pub expr: ExprId,
}

/// What is called.
#[derive(Clone, Debug)]
pub enum Callee {
    /// A function. With `virtual_call`, any implementation of the trait's method.
    Func {
        /// The function.
        func: FuncId,
        /// Its arguments.
        substs: Substs,
        /// Whether the implementation depends on a value or on a parameter.
        virtual_call: bool,
    },
    /// The function that a value is.
    Value(Operand),
    /// It does not resolve; its name, for messages.
    Unknown(Name),
}

/// A statement.
#[derive(Clone, Debug)]
pub struct Stmt {
    /// Where the value goes.
    pub to: Place,
    /// Written `*to = …`: what `to` refers to is changed, not `to` itself.
    pub through: bool,
    /// The type of the value.
    pub ty: Ty,
    /// The value.
    pub value: Rvalue,
    /// The expression's place.
    pub range: TextRange,
}

/// What a pattern tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// That it is this variant.
    Variant(VariantId),
    /// That it is this `bool`.
    Bool(bool),
    /// Something else.
    Other,
}

/// How a block ends.
#[derive(Clone, Debug)]
pub enum Terminator {
    /// To that block.
    Goto(BlockIdx),
    /// By a test of a value.
    Branch {
        /// The value.
        on: Operand,
        /// The test.
        test: Test,
        /// If it holds.
        yes: BlockIdx,
        /// If not.
        no: BlockIdx,
    },
    /// The body returns; the value is in local 0.
    Return,
    /// The code behind is never reached.
    Unreachable,
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its statements.
    pub stmts: Vec<Stmt>,
    /// How it ends.
    pub end: Terminator,
}
