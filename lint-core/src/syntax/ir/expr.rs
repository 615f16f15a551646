//! Expressions as they are written.

use super::{Block, Cfg, GenericArgs, MacroCall, PatId, Path, TypeRefId};
use crate::base::{Id, Name, TextRange};

/// An expression in the arena of its body.
pub type ExprId = Id<Expr>;

/// An expression. Parentheses and invisible groups are gone.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// What could not be read.
    Missing,
    /// `x`, `self`, `Vec::new`
    Path(Path),
    /// A literal.
    Literal(Literal),
    /// `f(a)`
    Call {
        /// `f`
        callee: ExprId,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `r.m::<T>(a)`
    MethodCall {
        /// `r`
        receiver: ExprId,
        /// `m`
        method: Name,
        /// The place of `m`.
        method_range: TextRange,
        /// `::<T>`
        turbofish: Option<Box<GenericArgs>>,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `b.f`, `b.0`
    Field {
        /// `b`
        base: ExprId,
        /// `f`; a position as text.
        name: Name,
        /// The place of `f`.
        name_range: TextRange,
    },
    /// `b[i]`
    Index {
        /// `b`
        base: ExprId,
        /// `i`
        index: ExprId,
    },
    /// `*x`, `!x`, `-x`
    Unary {
        /// Which.
        op: UnaryOp,
        /// `x`
        operand: ExprId,
    },
    /// `a + b`, `a && b`, `a == b`
    Binary {
        /// Which.
        op: BinaryOp,
        /// `a`
        lhs: ExprId,
        /// `b`
        rhs: ExprId,
    },
    /// `a = b`, `a += b`
    Assign {
        /// The operator of a compound assignment.
        op: Option<BinaryOp>,
        /// `a`; may be a destructuring expression, where `_` and `..` are [`Expr::Missing`].
        lhs: ExprId,
        /// `b`
        rhs: ExprId,
    },
    /// `&mut x`, `&raw const x`
    Ref {
        /// With `mut`.
        mutable: bool,
        /// `x`
        inner: ExprId,
    },
    /// `x as T`
    Cast {
        /// `x`
        inner: ExprId,
        /// `T`
        ty: TypeRefId,
    },
    /// `let p = x` in a condition.
    Let {
        /// `p`
        pat: PatId,
        /// `x`
        scrutinee: ExprId,
    },
    /// `if c { … } else …`
    If {
        /// `c`, with [`Expr::Let`] in `&&` chains.
        cond: ExprId,
        /// The block.
        then: ExprId,
        /// The other block, or another `if`.
        els: Option<ExprId>,
    },
    /// `match x { … }`
    Match {
        /// `x`
        scrutinee: ExprId,
        /// The arms.
        arms: Vec<Arm>,
    },
    /// `'l: loop { … }`
    Loop {
        /// `'l`
        label: Option<Name>,
        /// The block.
        body: ExprId,
    },
    /// `while c { … }`
    While {
        /// `'l`
        label: Option<Name>,
        /// `c`
        cond: ExprId,
        /// The block.
        body: ExprId,
    },
    /// `for p in x { … }`
    For {
        /// `'l`
        label: Option<Name>,
        /// `p`
        pat: PatId,
        /// `x`
        iter: ExprId,
        /// The block.
        body: ExprId,
    },
    /// `{ … }`, `async { … }`, `unsafe { … }`, …
    Block(Block),
    /// `|a| b`
    Closure {
        /// The parameters with the types that are written.
        params: Vec<(PatId, Option<TypeRefId>)>,
        /// `-> T`
        ret: Option<TypeRefId>,
        /// `b`
        body: ExprId,
        /// `async`
        is_async: bool,
        /// `move`
        is_move: bool,
    },
    /// `return x`
    Return(Option<ExprId>),
    /// `break 'l x`
    Break {
        /// `'l`
        label: Option<Name>,
        /// `x`
        value: Option<ExprId>,
    },
    /// `continue 'l`
    Continue {
        /// `'l`
        label: Option<Name>,
    },
    /// `yield x`
    Yield(Option<ExprId>),
    /// `User { email, ..base }`
    Struct {
        /// The constructor.
        path: Path,
        /// The fields.
        fields: Vec<FieldInit>,
        /// `..base`
        spread: Option<ExprId>,
    },
    /// `(a, b)`
    Tuple(Vec<ExprId>),
    /// `[a, b]`
    Array(Vec<ExprId>),
    /// `[a; n]`
    Repeat {
        /// `a`
        value: ExprId,
        /// `n`
        len: ExprId,
    },
    /// `a..=b`
    Range {
        /// `a`
        lo: Option<ExprId>,
        /// `b`
        hi: Option<ExprId>,
        /// `..=`
        inclusive: bool,
    },
    /// `x?`
    Try(ExprId),
    /// `x.await`
    Await(ExprId),
    /// `m!(…)`; gone after expansion.
    Macro(Box<MacroCall>),
    /// `format_args!(…)` and what stub macros turn into it. Only expansion makes these.
    FormatArgs(FormatArgs),
    /// A macro that could not be expanded, with the expressions found in it. Only expansion makes these.
    Opaque {
        /// The macro's path as written.
        what: Name,
        /// What could be read.
        args: Vec<ExprId>,
    },
}

/// A literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    /// `"…"`, unescaped.
    Str(Name),
    /// `b"…"`
    ByteStr,
    /// `c"…"`
    CStr,
    /// `'x'`
    Char,
    /// `b'x'`
    Byte,
    /// `1`, with its suffix, and its value if that is small: a position.
    Int(Option<Name>, Option<u16>),
    /// `1.0`, with its suffix.
    Float(Option<Name>),
    /// `true`
    Bool(bool),
}

/// An operator of one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `*`
    Deref,
    /// `!`
    Not,
    /// `-`
    Neg,
}

/// An operator of two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after its operator trait or symbol")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    And,
    Or,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// An arm of a `match`.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// The pattern.
    pub pat: PatId,
    /// `if …`
    pub guard: Option<ExprId>,
    /// `=> …`
    pub body: ExprId,
    /// Its `cfg`.
    pub cfg: Cfg,
}

/// A field in a struct literal.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldInit {
    /// The field; a position as text.
    pub name: Name,
    /// Its place.
    pub range: TextRange,
    /// The value; for a shorthand, a path of the same name.
    pub value: ExprId,
    /// Its `cfg`.
    pub cfg: Cfg,
}

/// A format string with its arguments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormatArgs {
    /// Text and placeholders in order.
    pub pieces: Vec<FormatPiece>,
    /// The arguments; inline captures are path expressions whose range is the name inside of the string.
    pub args: Vec<ExprId>,
}

/// A part of a format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatPiece {
    /// Text.
    Text(Name),
    /// `{0:?}`
    Placeholder {
        /// The position in [`FormatArgs::args`].
        arg: u32,
        /// How the argument is rendered.
        by: FormatTrait,
        /// The placeholder's place; for a macro's field, the argument's.
        range: TextRange,
    },
}

/// How a value is turned into text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FormatTrait {
    /// `{}`
    Display,
    /// `{:?}`
    Debug,
    /// `{:x}`, `{:p}`, `{:e}` and the like: the bare value.
    Number,
    /// What `serde` writes.
    Serialize,
}
