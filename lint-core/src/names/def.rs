//! Definitions: what names stand for, and the map that holds them all.
//!
//! Every item of every crate is a definition in an arena of its kind, in a deterministic order (crates as in the project,
//! then source order, then expansions in the order of their calls). An id is valid for one `DefMap`.

use std::sync::Arc;

use super::lookup::AssocIndex;
use crate::base::{Arena, Id, Map, Name, TextRange};
use crate::input::{CfgSet, CrateRole};
use crate::macros::attribute::Records;
use crate::syntax::ir::{Attrs, Body, BodyId, ExprId, FieldsKind, FileIr, FormatTrait, Item, ItemId, Path, TypeRefId};

/// A crate.
pub type CrateId = Id<CrateData>;
/// A module, or a block that holds items.
pub type ModuleId = Id<ModuleData>;
/// A function or method.
pub type FuncId = Id<FuncData>;
/// A struct, enum or union.
pub type AdtId = Id<AdtData>;
/// A trait.
pub type TraitId = Id<TraitData>;
/// An impl.
pub type ImplId = Id<ImplData>;
/// A type alias or an associated type.
pub type AliasId = Id<AliasData>;
/// A constant or static, also associated.
pub type ConstId = Id<ConstData>;
/// A macro.
pub type MacroId = Id<MacroData>;

/// A lowered file, or the items of one macro expansion: a position in [`DefMap::irs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IrId(pub u32);

/// Where an item is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemLoc {
    /// The file or expansion.
    pub ir: IrId,
    /// The item in it.
    pub item: ItemId,
}

/// A variant: of an enum, or the only one of a struct or union.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariantId {
    /// The type.
    pub adt: AdtId,
    /// Its position; 0 for a struct.
    pub index: u32,
}

/// A field of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId {
    /// The variant.
    pub variant: VariantId,
    /// Its position.
    pub index: u32,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Def {
    /// A module or crate.
    Module(ModuleId),
    /// A function.
    Func(FuncId),
    /// A struct, enum or union; in the value namespace, the constructor of a tuple or unit struct.
    Adt(AdtId),
    /// A variant of an enum.
    Variant(VariantId),
    /// A trait.
    Trait(TraitId),
    /// A type alias.
    Alias(AliasId),
    /// A constant or static.
    Const(ConstId),
    /// `u8`, `str`, …
    Builtin(BuiltinTy),
}

/// A type of the language itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the type of the same name")]
pub enum BuiltinTy {
    Bool,
    Char,
    Str,
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
    F32,
    F64,
}

/// A name in each namespace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerNs {
    /// Types and modules.
    pub types: Option<Def>,
    /// Values.
    pub values: Option<Def>,
    /// Macros.
    pub macros: Option<MacroId>,
}

impl PerNs {
    /// The definition in a namespace of definitions; `None` for macros, see [`PerNs::macros`].
    pub fn get(self, ns: Ns) -> Option<Def> {
        match ns {
            Ns::Types => self.types,
            Ns::Values => self.values,
            Ns::Macros => None,
        }
    }

    /// Whether it stands for nothing. In a scope that is a name which an import brings from where the analysis can't see:
    /// it hides what the prelude calls the same.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// A namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ns {
    /// Types and modules.
    Types,
    /// Values.
    Values,
    /// Macros.
    Macros,
}

/// What a path of a body or signature resolves to before types are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathRes {
    /// The definition that the longest resolvable prefix names, in the namespace asked for at the end.
    pub def: Def,
    /// How many segments that took; the rest are associated items (`Type::method`, `Trait::Assoc`).
    pub used: usize,
}

/// A crate.
#[derive(Debug)]
pub struct CrateData {
    /// The name in paths.
    pub name: Name,
    /// Its position in [`crate::input::Project::crates`].
    pub input: usize,
    /// The root module.
    pub root: ModuleId,
    /// What it is to the analysis.
    pub role: CrateRole,
    /// 2015, 2018, 2021, 2024.
    pub edition: u16,
    /// Its features and target.
    pub cfg: CfgSet,
}

/// A module, or a block that holds items.
#[derive(Debug)]
pub struct ModuleData {
    /// Its crate.
    pub krate: CrateId,
    /// The module around it; `None` for a crate's root.
    pub parent: Option<ModuleId>,
    /// Its name; `None` for a root or a block.
    pub name: Option<Name>,
    /// Whether it is a block of a body.
    pub is_block: bool,
    /// Its `mod` item; `None` for a root or a block.
    pub loc: Option<ItemLoc>,
    /// The file (or expansion) that its items are written in.
    pub ir: IrId,
    /// The names in it, by name, imports included. An empty entry is an import that could not be resolved.
    pub scope: Map<Name, PerNs>,
    /// The traits that are in scope here by import or definition, `use … as _` included, those of parents of a block not.
    pub traits: Vec<TraitId>,
}

/// What an item is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Container {
    /// A module or block.
    Module(ModuleId),
    /// An impl.
    Impl(ImplId),
    /// A trait.
    Trait(TraitId),
}

/// A function or method. Its signature is the `FnItem` at [`FuncData::loc`].
#[derive(Debug)]
pub struct FuncData {
    /// Its name.
    pub name: Name,
    /// What it is inside of.
    pub container: Container,
    /// The module whose names it sees.
    pub module: ModuleId,
    /// Where it is written.
    pub loc: ItemLoc,
    /// Its code with macros expanded; `None` without a body.
    pub body: Option<Arc<Body>>,
}

/// Struct, enum or union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdtKind {
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// A union.
    Union,
}

/// A struct, enum or union.
#[derive(Debug)]
pub struct AdtData {
    /// Its name.
    pub name: Name,
    /// Which kind.
    pub kind: AdtKind,
    /// The module that it is in.
    pub module: ModuleId,
    /// Where it is written.
    pub loc: ItemLoc,
    /// The variants; exactly one of a struct or union. Those that `cfg` removes are gone, as are fields.
    pub variants: Vec<VariantData>,
    /// What it derives.
    pub derives: Vec<Derive>,
}

/// A variant.
#[derive(Debug)]
pub struct VariantData {
    /// Its name; the struct's own for a struct.
    pub name: Name,
    /// The name's place.
    pub name_range: TextRange,
    /// How the fields are written.
    pub kind: FieldsKind,
    /// The fields.
    pub fields: Vec<FieldData>,
    /// Its attributes; empty for a struct.
    pub attrs: Attrs,
}

/// A field.
#[derive(Debug)]
pub struct FieldData {
    /// Its name; a position as text in tuples.
    pub name: Name,
    /// The name's place.
    pub name_range: TextRange,
    /// Its type, in the arena of the file that the type is written in.
    pub ty: TypeRefId,
    /// Its attributes.
    pub attrs: Attrs,
}

/// A derive on a type.
#[derive(Clone, Debug)]
pub struct Derive {
    /// The name as written, its last segment.
    pub name: Name,
    /// The path as written.
    pub path: Path,
    /// The trait or derive macro that it resolves to, if that is known; the trait where it names both.
    pub target: Option<DeriveTarget>,
    /// The derive macro that it resolves to.
    pub by: Option<MacroId>,
    /// Its place.
    pub range: TextRange,
}

/// What a derive resolves to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeriveTarget {
    /// A derive macro.
    Macro(MacroId),
    /// A trait of the same path (`serde::Serialize` names both).
    Trait(TraitId),
}

/// A trait. Its bounds are in the `TraitItem` at [`TraitData::loc`].
#[derive(Debug)]
pub struct TraitData {
    /// Its name.
    pub name: Name,
    /// The module that it is in.
    pub module: ModuleId,
    /// Where it is written.
    pub loc: ItemLoc,
    /// Its functions, in order.
    pub funcs: Vec<FuncId>,
    /// Its associated types, in order.
    pub types: Vec<AliasId>,
    /// Its constants, in order.
    pub consts: Vec<ConstId>,
}

/// An impl. Its parameters and self type are in the `ImplItem` at [`ImplData::loc`].
#[derive(Debug)]
pub struct ImplData {
    /// The module that it is in.
    pub module: ModuleId,
    /// Where it is written.
    pub loc: ItemLoc,
    /// What trait it implements: `None` inherent, `Some(None)` a trait that could not be resolved.
    pub of_trait: Option<Option<TraitId>>,
    /// Its functions, in order.
    pub funcs: Vec<FuncId>,
    /// Its associated types, in order.
    pub types: Vec<AliasId>,
    /// Its constants, in order.
    pub consts: Vec<ConstId>,
}

/// A type alias or an associated type.
#[derive(Debug)]
pub struct AliasData {
    /// Its name.
    pub name: Name,
    /// What it is inside of.
    pub container: Container,
    /// The module whose names it sees.
    pub module: ModuleId,
    /// Where it is written.
    pub loc: ItemLoc,
}

/// A constant or static.
#[derive(Debug)]
pub struct ConstData {
    /// Its name; `_` for an unnamed one.
    pub name: Name,
    /// What it is inside of.
    pub container: Container,
    /// The module whose names it sees.
    pub module: ModuleId,
    /// Where it is written.
    pub loc: ItemLoc,
    /// Whether it is a `static`.
    pub is_static: bool,
    /// Its value with macros expanded.
    pub body: Option<Arc<Body>>,
}

/// A macro.
#[derive(Debug)]
pub struct MacroData {
    /// Its name.
    pub name: Name,
    /// Its crate, for `$crate`.
    pub krate: CrateId,
    /// Where it is written.
    pub loc: ItemLoc,
    /// How it is expanded.
    pub kind: MacroKind,
}

/// Which macro wrote an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MacroCallSite {
    /// The macro.
    pub by: MacroId,
    /// The whole call.
    pub call: TextRange,
}

/// `#[macro_use(…)] extern crate …;`
#[derive(Clone, Debug)]
pub struct MacroUse {
    /// The crate whose macros it brings.
    pub krate: CrateId,
    /// Only these.
    pub only: Option<Vec<Name>>,
}

/// How a macro is expanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MacroKind {
    /// By its rules.
    Rules,
    /// By the expander of this name: stubs write `#[stub::builtin("format_args")]` on a macro. See `macros::builtin`.
    Builtin(Name),
    /// A derive macro that only implements a trait, or does nothing that counts here; `lint-macros`' own is `PersonalData`.
    Derive,
    /// A derive macro that writes functions, by the expander of this name. See `macros::derive`.
    DeriveBy(Name),
    /// An attribute macro of `lint-macros` or of a stub.
    Attribute,
    /// An attribute macro that runs code before a function's own, by the expander of this name. See `macros::attribute`.
    AttributeBy(Name),
}

/// What owns generic parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GenericDef {
    /// A function.
    Func(FuncId),
    /// A type.
    Adt(AdtId),
    /// A trait.
    Trait(TraitId),
    /// An impl.
    Impl(ImplId),
    /// An alias or associated type.
    Alias(AliasId),
}

/// What owns a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyOwner {
    /// A function.
    Func(FuncId),
    /// A constant or static.
    Const(ConstId),
}

/// Every definition of the project.
#[derive(Debug, Default)]
pub struct DefMap {
    /// The lowered files and expansions.
    pub irs: Vec<Arc<FileIr>>,
    /// Crates.
    pub crates: Arena<CrateData>,
    /// Modules and blocks.
    pub modules: Arena<ModuleData>,
    /// Functions.
    pub funcs: Arena<FuncData>,
    /// Types.
    pub adts: Arena<AdtData>,
    /// Traits.
    pub traits: Arena<TraitData>,
    /// Impls.
    pub impls: Arena<ImplData>,
    /// Aliases and associated types.
    pub aliases: Arena<AliasData>,
    /// Constants and statics.
    pub consts: Arena<ConstData>,
    /// Macros.
    pub macros: Arena<MacroData>,
    /// The module of a block of a body: by the body's owner and the block's expression.
    pub blocks: Map<(BodyOwner, ExprId), ModuleId>,
    /// What each crate calls other crates, `std`, `core` and `alloc` included.
    pub extern_prelude: Map<(CrateId, Name), CrateId>,
    /// The standard prelude of each crate, by its edition.
    pub preludes: Map<CrateId, ModuleId>,
    /// The standard library's crate (`std`, `core` and `alloc` in one).
    pub std: Option<CrateId>,
    /// The crate of each position in [`crate::input::Project::crates`], for those that were loaded.
    pub by_input: Vec<Option<CrateId>>,
    /// The crates whose macros `#[macro_use] extern crate` puts into a crate's prelude; with names, only these.
    pub macro_use: Map<CrateId, Vec<MacroUse>>,
    /// Which macro an expression of a body was written by: for a call in the place of an expression that expression, for one
    /// in the place of a statement every statement's. Of calls inside of expansions too. See [`DefMap::macro_args`].
    pub macro_calls: Map<(BodyOwner, ExprId), MacroCallSite>,
    /// What attributes record of what functions return: what, where the attribute stands, and which it is.
    pub records: Map<FuncId, (Records, TextRange, MacroId)>,
    /// The body that a block with items is a part of.
    pub block_owners: Map<ModuleId, BodyOwner>,
    /// The impls of each trait, in order.
    pub trait_impls: Map<TraitId, Vec<ImplId>>,
    /// The impls without a trait, in order.
    pub inherent_impls: Vec<ImplId>,
    /// The items of impls and traits by name; see [`DefMap::in_impl`].
    pub(crate) assoc: AssocIndex,
}

impl DefMap {
    /// The file or expansion.
    pub fn ir(&self, id: IrId) -> &FileIr {
        &self.irs[id.0 as usize]
    }

    /// The item written at a place.
    pub fn item(&self, loc: ItemLoc) -> &Item {
        &self.ir(loc.ir).arena[loc.item]
    }

    /// The body as it was lowered, before expansion.
    pub fn raw_body(&self, ir: IrId, body: BodyId) -> &Arc<Body> {
        &self.ir(ir).bodies[body]
    }

    /// A field.
    pub fn field(&self, id: FieldId) -> &FieldData {
        &self.variant(id.variant).fields[id.index as usize]
    }

    /// A variant.
    pub fn variant(&self, id: VariantId) -> &VariantData {
        &self.adts[id.adt].variants[id.index as usize]
    }
}

/// Whether `by` writes the same as a derive of this name would: for looking up renderings.
pub fn format_trait_name(by: FormatTrait) -> &'static str {
    match by {
        FormatTrait::Display => "Display",
        FormatTrait::Debug => "Debug",
        FormatTrait::Number => "LowerHex",
        FormatTrait::Serialize => "Serialize",
    }
}
