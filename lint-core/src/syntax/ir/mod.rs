//! The intermediate representation of a file: owned, `Send`, without syn types, with byte ranges.
//!
//! A [`FileIr`] holds a tree of items ([`item`]), and the bodies of its functions ([`body`]: [`expr`], [`pat`]) in arenas.
//! Types ([`ty`]) and paths ([`path`]) are syntax: nothing is resolved here. `cfg` is kept, not judged, since one file may
//! belong to several crates. All ranges are bytes of the file [`FileIr::file`]; in the expansion of a macro, of the file in
//! which the outermost call stands.

pub mod attr;
pub mod body;
pub mod expr;
pub mod item;
pub mod pat;
pub mod path;
pub mod tt;
pub mod ty;

pub use attr::{AllowComment, Attr, AttrArgs, Attrs, Cfg, MarkCandidate};
pub use body::{Block, BlockKind, Body, BodyId, Param, Stmt};
pub use expr::{Arm, BinaryOp, Expr, ExprId, FieldInit, FormatArgs, FormatPiece, FormatTrait, Literal, UnaryOp};
pub use item::{
    ConstItem, EnumItem, Field, FieldsKind, FnItem, FnParam, ImplItem, Import, Item, ItemId, ItemKind, MacroRules,
    ModItem, SelfParam, StructItem, TraitItem, TypeAlias, Variant, Visibility,
};
pub use pat::{Pat, PatId};
pub use path::{Anchor, AssocBinding, GenericArg, GenericArgs, Path, Segment};
pub use tt::{Delim, Hygiene, MacroCall, Token, TokenBuffer, TokenKind};
pub use ty::{Bound, GenericParam, GenericParamKind, Generics, TypeRef, TypeRefId, WherePred};

use std::sync::Arc;

use crate::base::{Arena, FileId};

/// One file, lowered; or one macro expansion that produced items.
#[derive(Clone, Debug, PartialEq)]
pub struct FileIr {
    /// The file that all ranges refer to.
    pub file: FileId,
    /// The attributes of the file itself (`#![…]`).
    pub attrs: Attrs,
    /// The items at the top, in order.
    pub items: Vec<ItemId>,
    /// All items, nested ones and those inside of bodies included.
    pub arena: Arena<Item>,
    /// All types outside of bodies.
    pub types: Arena<TypeRef>,
    /// The bodies of functions, constants and statics.
    pub bodies: Arena<Arc<Body>>,
    /// `// privacy: allow(…)` comments, in order.
    pub allows: Vec<AllowComment>,
    /// The types, in order, with a derive that may write functions: what the derive is given.
    pub derive_inputs: Vec<(ItemId, TokenBuffer)>,
}

impl FileIr {
    /// What the derives of a type are given, if one of them may write functions.
    pub fn derive_input(&self, item: ItemId) -> Option<&TokenBuffer> {
        let at = self.derive_inputs.binary_search_by_key(&item, |(id, _)| *id).ok()?;
        Some(&self.derive_inputs[at].1)
    }
}

const _: () = {
    const fn assert_send<T: Send + Sync + 'static>() {}
    assert_send::<FileIr>();
};
