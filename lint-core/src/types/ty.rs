//! Types, interned: equal types are one pointer.
//!
//! `Vec<Account>` is `Adt(Vec, [Adt(Account, [])])`; defaulted parameters are filled in. Lifetimes are gone. A type that
//! could not be inferred is [`TyKind::Unknown`] with the reason, never a guess.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashSet};

use crate::base::{Name, limits};
use crate::names::{AdtId, AliasId, BodyOwner, FuncId, GenericDef, TraitId, VariantId};
use crate::syntax::ir::ExprId;

/// An interned type. Compare with `==`; read with [`Ty::kind`].
#[derive(Clone, Copy)]
pub struct Ty(&'static TyData);

#[derive(Debug)]
struct TyData {
    kind: TyKind,
    flags: u8,
    /// How deep the tree is, itself included.
    depth: u8,
    /// How many nodes the tree has, shared ones counted each time they are seen.
    size: u32,
}

const HAS_INFER: u8 = 1;
const HAS_PARAM: u8 = 2;
const HAS_UNKNOWN: u8 = 4;
const HAS_PROJECTION: u8 = 8;
const HAS_OPAQUE: u8 = 16;
const HAS_LOCAL: u8 = 32;

/// Types in order: the arguments of a generic item, the fields of a tuple.
pub type Substs = &'static [Ty];

/// What a type is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// `!`
    Never,
    /// `bool`
    Bool,
    /// `char`
    Char,
    /// `str`
    Str,
    /// An integer.
    Int(IntTy),
    /// A float.
    Float(FloatTy),
    /// A struct, enum or union with its arguments (types only; a constant's place holds [`TyKind::Const`]).
    Adt(AdtId, Substs),
    /// `(A, B)`
    Tuple(Substs),
    /// `&T`, `&mut T`
    Ref(Ty, bool),
    /// `*const T`, `*mut T`
    RawPtr(Ty, bool),
    /// `[T]`
    Slice(Ty),
    /// `[T; N]`
    Array(Ty),
    /// The type of a function's name, with its arguments (those of its impl or trait first, `Self` before a trait's).
    FnDef(FuncId, Substs),
    /// The type of a constructor's name.
    CtorDef(VariantId, Substs),
    /// `fn(A) -> B`: the inputs, then the output.
    FnPtr(Substs),
    /// A closure: the body and expression where it is written; its inputs as a tuple, then its output.
    Closure(BodyOwner, ExprId, Substs),
    /// The future of an async block or function, by its output, and where it is written if it is a block.
    Future(Ty, Option<(BodyOwner, ExprId)>),
    /// `impl Trait` in return position: of which function, the how-manieth, with the function's arguments.
    Opaque(FuncId, u32, Substs),
    /// `dyn A + B`
    Dyn(&'static [DynBound]),
    /// A generic parameter.
    Param(ParamTy),
    /// `<T as Trait>::Assoc` that is not known yet: the associated type, and the trait's arguments with `Self` first.
    Projection(AliasId, Substs),
    /// A constant argument.
    Const(Name),
    /// A variable of the inference. None is left in a result.
    Infer(u32),
    /// Not known, and why.
    Unknown(Reason),
}

/// Why a type is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A name does not resolve: code that does not compile, or a dependency whose source is absent.
    Unresolved,
    /// Nothing determines it.
    Ambiguous,
    /// It came out of an opaque macro.
    Macro,
    /// A bound of `limits` cut.
    Limit,
    /// It is computed from something unknown.
    Derived,
}

/// An integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the type of the same name")]
pub enum IntTy {
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
}

/// A float type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the type of the same name")]
pub enum FloatTy {
    F32,
    F64,
}

/// A generic parameter: of which item, which one. `Self` of a trait is index 0 of the trait; others follow.
/// `impl Trait` in argument position is a parameter of the function after the written ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ParamTy {
    /// Whose parameter.
    pub owner: GenericDef,
    /// The how-manieth, lifetimes not counted.
    pub index: u32,
    /// Its name, for messages.
    pub name: Name,
}

/// One bound of a `dyn` type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DynBound {
    /// The trait.
    pub of: TraitId,
    /// Its arguments without `Self`.
    pub args: Substs,
    /// `Item = T`
    pub assoc: Vec<(AliasId, Ty)>,
}

static TYPES: LazyLock<Vec<RwLock<FxHashSet<&'static TyKeyed>>>> =
    LazyLock::new(|| (0..32).map(|_| RwLock::new(FxHashSet::default())).collect());
static LISTS: LazyLock<Vec<RwLock<FxHashSet<&'static [Ty]>>>> =
    LazyLock::new(|| (0..32).map(|_| RwLock::new(FxHashSet::default())).collect());

struct TyKeyed(TyData);

impl PartialEq for TyKeyed {
    fn eq(&self, other: &Self) -> bool {
        self.0.kind == other.0.kind
    }
}
impl Eq for TyKeyed {}
impl Hash for TyKeyed {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.kind.hash(state);
    }
}
impl std::borrow::Borrow<TyKind> for &'static TyKeyed {
    fn borrow(&self) -> &TyKind {
        &self.0.kind
    }
}

impl Ty {
    /// The type of this kind.
    pub fn new(kind: TyKind) -> Self {
        let hash = std::hash::BuildHasher::hash_one(&FxBuildHasher, &kind);
        let shard = &TYPES[(hash >> 59) as usize % 32];
        if let Some(found) = shard.read().unwrap_or_else(PoisonError::into_inner).get(&kind) {
            return Self(&found.0);
        }
        let mut table = shard.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = table.get(&kind) {
            return Self(&found.0);
        }
        let (depth, size) = extent_of(&kind);
        if depth > limits::TYPE_DEPTH || size > limits::TYPE_SIZE {
            drop(table);
            return Self::unknown(Reason::Limit);
        }
        let flags = flags_of(&kind);
        let kept: &'static TyKeyed = Box::leak(Box::new(TyKeyed(TyData { kind, flags, depth, size })));
        table.insert(kept);
        Self(&kept.0)
    }

    /// What it is.
    pub fn kind(self) -> &'static TyKind {
        &self.0.kind
    }

    /// Whether an inference variable is in it.
    pub fn has_infer(self) -> bool {
        self.0.flags & HAS_INFER != 0
    }

    /// Whether a generic parameter is in it.
    pub fn has_param(self) -> bool {
        self.0.flags & HAS_PARAM != 0
    }

    /// Whether something unknown is in it.
    pub fn has_unknown(self) -> bool {
        self.0.flags & HAS_UNKNOWN != 0
    }

    /// Whether a projection is in it.
    pub fn has_projection(self) -> bool {
        self.0.flags & HAS_PROJECTION != 0
    }

    /// Whether an `impl Trait` in return position is in it.
    pub fn has_opaque(self) -> bool {
        self.0.flags & HAS_OPAQUE != 0
    }

    /// Whether a closure or async block is in it: a type that one body alone has.
    pub fn has_local(self) -> bool {
        self.0.flags & HAS_LOCAL != 0
    }

    /// `&T`, `&mut T`
    #[must_use]
    pub fn reference(self, mutable: bool) -> Self {
        Self::new(TyKind::Ref(self, mutable))
    }

    /// `(A, B)`
    pub fn tuple(types: &[Ty]) -> Self {
        Self::new(TyKind::Tuple(Self::list(types)))
    }

    /// A struct, enum or union with its arguments.
    pub fn adt(id: AdtId, args: &[Ty]) -> Self {
        Self::new(TyKind::Adt(id, Self::list(args)))
    }

    /// `dyn A + B`
    pub fn dyn_of(bounds: Vec<DynBound>) -> Self {
        static BOUNDS: LazyLock<RwLock<FxHashSet<&'static [DynBound]>>> = LazyLock::new(RwLock::default);
        if let Some(found) = BOUNDS.read().unwrap_or_else(PoisonError::into_inner).get(bounds.as_slice()) {
            return Self::new(TyKind::Dyn(found));
        }
        let mut table = BOUNDS.write().unwrap_or_else(PoisonError::into_inner);
        let kept: &'static [DynBound] = match table.get(bounds.as_slice()) {
            Some(found) => found,
            None => Box::leak(bounds.into_boxed_slice()),
        };
        table.insert(kept);
        drop(table);
        Self::new(TyKind::Dyn(kept))
    }

    /// The struct, enum or union that it is, with its arguments.
    pub fn as_adt(self) -> Option<(AdtId, Substs)> {
        match self.kind() {
            TyKind::Adt(id, args) => Some((*id, args)),
            _ => None,
        }
    }

    /// Whether it is not known.
    pub fn is_unknown(self) -> bool {
        matches!(self.kind(), TyKind::Unknown(_))
    }

    /// Whether it is `!`.
    pub fn is_never(self) -> bool {
        matches!(self.kind(), TyKind::Never)
    }

    /// `()`
    pub fn unit() -> Self {
        Self::new(TyKind::Tuple(&[]))
    }

    /// Not known, and why.
    pub fn unknown(reason: Reason) -> Self {
        Self::new(TyKind::Unknown(reason))
    }

    /// Interns a list of types.
    pub fn list(types: &[Ty]) -> Substs {
        if types.is_empty() {
            return &[];
        }
        let hash = std::hash::BuildHasher::hash_one(&FxBuildHasher, types);
        let shard = &LISTS[(hash >> 59) as usize % 32];
        if let Some(found) = shard.read().unwrap_or_else(PoisonError::into_inner).get(types) {
            return found;
        }
        let mut table = shard.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = table.get(types) {
            return found;
        }
        let kept: &'static [Ty] = Box::leak(types.into());
        table.insert(kept);
        kept
    }

    /// Behind all its references: `T` of `&&mut T`.
    #[must_use]
    pub fn strip_refs(self) -> Self {
        let mut ty = self;
        while let TyKind::Ref(inner, _) = ty.kind() {
            ty = *inner;
        }
        ty
    }
}

fn flags_of(kind: &TyKind) -> u8 {
    let all = |types: &[Ty]| types.iter().fold(0, |f, t| f | t.0.flags);
    match kind {
        TyKind::Infer(_) => HAS_INFER,
        TyKind::Param(_) => HAS_PARAM,
        TyKind::Unknown(_) => HAS_UNKNOWN,
        TyKind::Projection(_, args) => HAS_PROJECTION | all(args),
        TyKind::Adt(_, args)
        | TyKind::Tuple(args)
        | TyKind::FnDef(_, args)
        | TyKind::CtorDef(_, args)
        | TyKind::FnPtr(args) => all(args),
        TyKind::Closure(_, _, args) => HAS_LOCAL | all(args),
        TyKind::Opaque(_, _, args) => HAS_OPAQUE | all(args),
        TyKind::Ref(inner, _)
        | TyKind::RawPtr(inner, _)
        | TyKind::Slice(inner)
        | TyKind::Array(inner)
        | TyKind::Future(inner, None) => inner.0.flags,
        TyKind::Future(inner, Some(_)) => HAS_LOCAL | inner.0.flags,
        TyKind::Dyn(bounds) => {
            bounds.iter().fold(0, |f, b| f | all(b.args) | b.assoc.iter().fold(0, |f, (_, t)| f | t.0.flags))
        }
        TyKind::Never
        | TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::Const(_) => 0,
    }
}

/// Depth and size of a type: its children's, and one for itself.
fn extent_of(kind: &TyKind) -> (u8, u32) {
    let mut depth = 0;
    let mut size = 1u32;
    let mut add = |ty: &Ty| {
        depth = depth.max(ty.0.depth);
        size = size.saturating_add(ty.0.size);
    };
    match kind {
        TyKind::Adt(_, args)
        | TyKind::Tuple(args)
        | TyKind::FnDef(_, args)
        | TyKind::CtorDef(_, args)
        | TyKind::FnPtr(args)
        | TyKind::Closure(_, _, args)
        | TyKind::Opaque(_, _, args)
        | TyKind::Projection(_, args) => args.iter().for_each(add),
        TyKind::Ref(inner, _)
        | TyKind::RawPtr(inner, _)
        | TyKind::Slice(inner)
        | TyKind::Array(inner)
        | TyKind::Future(inner, _) => add(inner),
        TyKind::Dyn(bounds) => {
            for bound in *bounds {
                bound.args.iter().for_each(&mut add);
                bound.assoc.iter().for_each(|(_, ty)| add(ty));
            }
        }
        TyKind::Never
        | TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Int(_)
        | TyKind::Float(_)
        | TyKind::Param(_)
        | TyKind::Const(_)
        | TyKind::Infer(_)
        | TyKind::Unknown(_) => {}
    }
    (depth.saturating_add(1), size)
}

impl PartialEq for Ty {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for Ty {}
impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).hash(state);
    }
}
impl fmt::Debug for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.kind.fmt(f)
    }
}
