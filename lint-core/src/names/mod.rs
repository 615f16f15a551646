//! Names: crates, modules and items; what a path means; which attributes and policy rows mark what.
//!
//! Input: every [`FileIr`](crate::syntax::ir::FileIr). Output: a [`DefMap`] with every item as a definition, macros expanded,
//! and the [`marks`] resolved. Knows nothing of types (a method call is not resolved here), of flow, or of what a mark permits.

mod cfg;
mod collect;
pub mod def;
pub mod dump;
mod expand;
mod imports;
pub mod lookup;
pub mod marks;
pub mod path;
mod paths;
mod run;
mod scope;
mod textual;
mod walk;

pub use def::{
    AdtData, AdtId, AdtKind, AliasData, AliasId, BodyOwner, BuiltinTy, ConstData, ConstId, Container, CrateData,
    CrateId, Def, DefMap, Derive, FieldData, FieldId, FuncData, FuncId, GenericDef, ImplData, ImplId, IrId, ItemLoc,
    MacroCallSite, MacroData, MacroId, MacroKind, ModuleData, ModuleId, Ns, PathRes, PerNs, TraitData, TraitId,
    VariantData, VariantId,
};
pub use marks::{Marked, Marks};
pub use path::Unresolved;
pub use run::{Names, UnresolvedImport, resolve};
