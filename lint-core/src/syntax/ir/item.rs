//! Items as they are written.

use super::{Attrs, BodyId, Bound, Generics, MacroCall, Path, TokenBuffer, TypeRefId};
use crate::base::{Id, Name, TextRange};

/// An item in the arena of its file.
pub type ItemId = Id<Item>;

/// An item: top-level, nested in a module, associated, or inside of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name; for an impl, a `use` or a macro call there is none.
    pub name: Option<Name>,
    /// The name's place; without a name, the keyword's.
    pub name_range: TextRange,
    /// Who may see it.
    pub vis: Visibility,
    /// Its attributes.
    pub attrs: Attrs,
    /// The whole item without its attributes.
    pub range: TextRange,
    /// What it is.
    pub kind: ItemKind,
}

/// Who may see an item. Items of traits and of trait impls are as visible as their trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Nothing written.
    Inherited,
    /// `pub`
    Public,
    /// `pub(crate)`, `pub(in path)`, `pub(super)`
    In(Path),
}

/// What an item is.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemKind {
    /// `mod m;`, `mod m { … }`
    Mod(ModItem),
    /// `use …;`, flattened: one import a leaf.
    Use(Vec<Import>),
    /// `extern crate a as b;`
    ExternCrate {
        /// The crate's name, or `self`.
        krate: Name,
        /// `as b`; `_` is kept.
        alias: Option<Name>,
    },
    /// A function or method.
    Fn(Box<FnItem>),
    /// A struct.
    Struct(Box<StructItem>),
    /// A union.
    Union(Box<StructItem>),
    /// An enum.
    Enum(Box<EnumItem>),
    /// A trait.
    Trait(Box<TraitItem>),
    /// `trait A = B + C;`
    TraitAlias {
        /// Its parameters.
        generics: Generics,
        /// What it stands for.
        bounds: Vec<Bound>,
    },
    /// An impl.
    Impl(Box<ImplItem>),
    /// `type A = B;`, also associated.
    TypeAlias(Box<TypeAlias>),
    /// A constant, also associated, or a static.
    Const(Box<ConstItem>),
    /// `macro_rules! m { … }` or `macro m(…) { … }`
    MacroRules(Box<MacroRules>),
    /// `m!(…)` in the place of an item.
    MacroCall(Box<MacroCall>),
    /// What this representation has no use for, or could not be read.
    Other,
}

/// A module.
#[derive(Clone, Debug, PartialEq)]
pub struct ModItem {
    /// The items between its braces; `None`: in a file of its own.
    pub items: Option<Vec<ItemId>>,
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The whole path. `use a::{self}` is the path `a` with `self_only`.
    pub path: Path,
    /// `as x`; `_` is kept.
    pub alias: Option<Name>,
    /// `*`
    pub glob: bool,
    /// Written as `{self}`: only the module or type is imported.
    pub self_only: bool,
    /// The leaf's place.
    pub range: TextRange,
}

/// A function.
#[derive(Clone, Debug, PartialEq)]
pub struct FnItem {
    /// Its parameters of types; `impl Trait` in argument position stays in the types.
    pub generics: Generics,
    /// `self`, `&mut self`, `self: Box<Self>`.
    pub self_param: Option<SelfParam>,
    /// The other parameters.
    pub params: Vec<FnParam>,
    /// What it returns; `None` is `()`.
    pub ret: Option<TypeRefId>,
    /// `async`
    pub is_async: bool,
    /// Its body; `None` in traits, `extern` blocks, and where bodies are skipped.
    pub body: Option<BodyId>,
}

/// The receiver of a method.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfParam {
    /// `&self`
    pub by_ref: bool,
    /// `&mut self` or `mut self`
    pub mutable: bool,
    /// `self: T`
    pub ty: Option<TypeRefId>,
    /// Its place.
    pub range: TextRange,
}

/// A parameter of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct FnParam {
    /// Its name, if the pattern is a plain one.
    pub name: Option<Name>,
    /// Its type.
    pub ty: TypeRefId,
    /// Pattern and type.
    pub range: TextRange,
    /// Its attributes.
    pub attrs: Attrs,
}

/// How fields are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldsKind {
    /// `{ a: A }`
    Named,
    /// `(A)`
    Tuple,
    /// Nothing.
    Unit,
}

/// A field of a struct, union or variant.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name; a position as text (`0`) in tuples.
    pub name: Name,
    /// The name's place; the type's in tuples.
    pub name_range: TextRange,
    /// Name and type.
    pub range: TextRange,
    /// Who may see it.
    pub vis: Visibility,
    /// Its type.
    pub ty: TypeRefId,
    /// Its attributes, `cfg` among them.
    pub attrs: Attrs,
}

/// A struct or union.
#[derive(Clone, Debug, PartialEq)]
pub struct StructItem {
    /// Its parameters.
    pub generics: Generics,
    /// How the fields are written.
    pub kind: FieldsKind,
    /// The fields.
    pub fields: Vec<Field>,
}

/// An enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumItem {
    /// Its parameters.
    pub generics: Generics,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// The name's place.
    pub name_range: TextRange,
    /// How the fields are written.
    pub kind: FieldsKind,
    /// The fields.
    pub fields: Vec<Field>,
    /// Its attributes.
    pub attrs: Attrs,
}

/// A trait.
#[derive(Clone, Debug, PartialEq)]
pub struct TraitItem {
    /// Its parameters; `Self` is not among them.
    pub generics: Generics,
    /// Its supertraits.
    pub supertraits: Vec<Bound>,
    /// Its items: functions, types, constants, macro calls.
    pub items: Vec<ItemId>,
}

/// An impl.
#[derive(Clone, Debug, PartialEq)]
pub struct ImplItem {
    /// Its parameters.
    pub generics: Generics,
    /// The trait; `None`: inherent.
    pub of_trait: Option<Path>,
    /// `impl !Trait for T`
    pub negative: bool,
    /// The type.
    pub self_ty: TypeRefId,
    /// Its items.
    pub items: Vec<ItemId>,
}

/// A type alias or an associated type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeAlias {
    /// Its parameters.
    pub generics: Generics,
    /// The bounds of an associated type.
    pub bounds: Vec<Bound>,
    /// What it stands for.
    pub ty: Option<TypeRefId>,
}

/// A constant or a static.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstItem {
    /// Its type; `None` only if it could not be read.
    pub ty: Option<TypeRefId>,
    /// Its value.
    pub body: Option<BodyId>,
    /// Whether it is a `static`.
    pub is_static: bool,
    /// `static mut`
    pub mutable: bool,
}

/// A macro by example.
#[derive(Clone, Debug, PartialEq)]
pub struct MacroRules {
    /// Its rules, without the outer delimiters.
    pub tokens: TokenBuffer,
    /// Written `macro m`.
    pub is_decl_macro: bool,
}
