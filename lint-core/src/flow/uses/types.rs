//! What types say of their marked fields: what their derives do with them, and whether a field must be given.
//!
//! ```text
//! #[derive(Deserialize)] struct Form { email: String, fax: Option<String>, #[serde(default)] note: String }
//!     a request must give `email`; it may leave out `fax` and `note`
//! ```
//!
//! What stubs say of derives counts (`#[stub::derive(reads)]`); one that is not known may do anything. Knows no policy.

use super::Uses;
use crate::flow::facts::SourceKind;
use crate::flow::label::SourceId;
use crate::flow::rendering::{self, Rendering};
use crate::flow::world::World;
use crate::names::def::DeriveTarget;
use crate::names::{AdtData, AdtId, Derive, FieldId, MacroKind};
use crate::stubs::attr::{self, StubDerive};
use crate::syntax::ir::{Attr, AttrArgs, Attrs, FormatTrait, TokenKind};
use crate::types::{Ty, TyKind};

/// What a type says of a marked field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// It may be left out: it is an `Option`.
    pub is_option: bool,
    /// It may be left out of a request: it has a default.
    pub has_default: bool,
    /// Its type does nothing but be received, and can't be received without it.
    pub is_demanded: bool,
}

/// What serde calls a value that may be left out, and one that is not received at all.
const LEFT_OUT: [&str; 4] = ["default", "skip", "skip_deserializing", "flatten"];

/// Looks at the types of all marked fields, and at all types that show what is in them.
pub(super) fn look(world: &World<'_>, uses: &mut Uses) {
    for (id, data) in world.defs.adts.iter().filter(|(_, d)| !world.is_outside_module(d.module)) {
        let does = derived(world, id, data);
        if does.reads {
            shown(world, id, data, uses);
        }
        if does.makes || does.receives {
            for field in world.fields_of(id) {
                if let Some(source) = world.facts.field(field) {
                    uses.collected.insert(source);
                }
            }
        }
    }
    for (at, source) in world.facts.sources.iter().enumerate() {
        if let SourceKind::Field(field) = source.kind
            && !world.is_outside(field.variant.adt)
        {
            uses.shapes.insert(SourceId(at as u32), shape(world, field));
        }
    }
}

/// What a type's derives and attribute macros do with its fields.
fn derived(world: &World<'_>, id: AdtId, data: &AdtData) -> StubDerive {
    let mut all = StubDerive::default();
    for derive in &data.derives {
        let does = does(world, derive);
        all.reads |= does.reads;
        all.makes |= does.makes;
        all.receives |= does.receives;
    }
    if is_rewritten(world, id, data) {
        all = StubDerive { reads: true, makes: true, ..all };
    }
    all
}

fn does(world: &World<'_>, derive: &Derive) -> StubDerive {
    let unknown = StubDerive { reads: true, makes: true, receives: false };
    let Some(by) = derive.by else {
        // The language's own need no macro.
        let is_std = matches!(derive.target, Some(DeriveTarget::Trait(of))
            if Some(world.defs.modules[world.defs.traits[of].module].krate) == world.defs.std);
        return if is_std { StubDerive::default() } else { unknown };
    };
    let data = &world.defs.macros[by];
    attr::read(&world.defs.item(data.loc).attrs).0.derive.unwrap_or(unknown)
}

/// Whether an attribute macro that is not known stands on a type.
fn is_rewritten(world: &World<'_>, _: AdtId, data: &AdtData) -> bool {
    let attrs = &world.defs.item(data.loc).attrs;
    attrs.list.iter().filter_map(|a| world.defs.resolve_macro(data.module, &a.path)).any(|by| {
        let found = &world.defs.macros[by];
        matches!(found.kind, MacroKind::Attribute) && !attr::read(&world.defs.item(found.loc).attrs).0.attribute
    })
}

/// All that a derive may show of a type.
fn shown(world: &World<'_>, id: AdtId, data: &AdtData, uses: &mut Uses) {
    let reading = data.derives.iter().filter(|d| does(world, d).reads);
    let serialize = world.rendering_trait(FormatTrait::Serialize);
    let by_serde = reading.clone().count() > 0
        && reading.into_iter().all(|d| matches!(d.target, Some(DeriveTarget::Trait(of)) if Some(of) == serialize));
    let shown = match rendering::derived(id, data, &world.defs.item(data.loc).attrs, FormatTrait::Serialize) {
        Rendering::Parts { parts, .. } if by_serde => parts.into_iter().map(|(field, _)| field).collect(),
        _ => world.fields_of(id),
    };
    for field in shown {
        if let Some(source) = world.facts.field(field) {
            uses.unseen.insert(source);
        }
        for (_, source, _) in world.marked_parts(world.field_decl_ty(field)).iter() {
            uses.unseen.insert(*source);
        }
    }
}

fn shape(world: &World<'_>, field: FieldId) -> Shape {
    let data = &world.defs.adts[field.variant.adt];
    let ty = world.field_decl_ty(field);
    let is_option = matches!(ty.kind(), TyKind::Adt(adt, _) if world.db.lang().adts.option == Some(*adt));
    let attrs = &world.defs.field(field).attrs;
    let has_default = says(attrs, &LEFT_OUT[..1]) || says(&world.defs.item(data.loc).attrs, &LEFT_OUT[..1]);
    let does = derived(world, field.variant.adt, data);
    let only_received = does.receives && !does.reads && !does.makes && data.variants.len() == 1;
    let is_demanded = only_received && !has_default && !says(attrs, &LEFT_OUT) && !is_option && is_one_value(world, ty);
    Shape { is_option, has_default, is_demanded }
}

/// Whether a type is one datum: no list, which may be empty, and nothing that may stand for "none".
fn is_one_value(world: &World<'_>, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Str | TyKind::Int(_) | TyKind::Float(_) | TyKind::Char => true,
        TyKind::Ref(inner, _) => is_one_value(world, *inner),
        TyKind::Adt(adt, args) => world.is_outside(*adt) && args.is_empty(),
        _ => false,
    }
}

/// Whether an attribute of a field or type says one of these words.
fn says(attrs: &Attrs, words: &[&str]) -> bool {
    let in_it = |attr: &Attr| match &attr.args {
        AttrArgs::Tokens(tokens) => {
            tokens.tokens.iter().any(|t| t.kind == TokenKind::Ident && words.contains(&t.text.as_str()))
        }
        _ => false,
    };
    attrs.list.iter().filter(|a| !a.path.is_ident("personal")).any(in_it)
}
