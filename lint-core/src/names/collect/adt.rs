//! Structs, enums and unions, with the variants and fields that `cfg` leaves.
//!
//! ```text
//! struct S(#[cfg(windows)] u8, u16)     on Unix: one field, called `0`
//! ```

use super::super::cfg;
use super::super::def::{AdtData, AdtKind, Def, Derive, FieldData, ModuleId, Ns, VariantData};
use super::super::scope::Vis;
use super::super::textual::Point;
use super::{Collector, Place, loc};
use crate::base::Name;
use crate::input::CfgSet;
use crate::syntax::ir::{AttrArgs, Attrs, Field, FieldsKind, Item, ItemId, ItemKind, Path, StructItem};
use crate::syntax::is_plain_derive;

impl Collector<'_> {
    /// Collects one; a tuple or unit struct is a value too.
    pub(super) fn adt(&mut self, place: Place, id: ItemId, item: &Item, vis: Vis, point: Point) -> Point {
        let Some(name) = item.name else { return point };
        let set = self.cfg_at(place.module);
        let (kind, variants, is_value) = match &item.kind {
            ItemKind::Struct(written) => {
                let is_value = written.kind != FieldsKind::Named;
                (AdtKind::Struct, vec![only_variant(set, item, name, written)], is_value)
            }
            ItemKind::Union(written) => (AdtKind::Union, vec![only_variant(set, item, name, written)], false),
            ItemKind::Enum(written) => {
                let active = written.variants.iter().filter(|v| cfg::is_active(set, &v.attrs));
                let variants = active.map(|v| VariantData {
                    name: v.name,
                    name_range: v.name_range,
                    kind: v.kind,
                    fields: fields(set, v.kind, &v.fields),
                    attrs: cfg::kept(set, &v.attrs),
                });
                (AdtKind::Enum, variants.collect(), false)
            }
            _ => return point,
        };
        let module: ModuleId = place.module;
        let derives = derives(set, &item.attrs);
        let more = derives.iter().filter(|d| !is_plain_derive(&d.name));
        let paths: Vec<Path> = more.map(|d| d.path.clone()).collect();
        let data = AdtData { name, kind, module, loc: loc(place.ir, id), variants, derives };
        let def = Def::Adt(self.map.adts.alloc(data));
        let spaces: &[Ns] = if is_value { &[Ns::Types, Ns::Values] } else { &[Ns::Types] };
        self.bind(module, name, spaces, def, vis);
        paths.iter().fold(point, |point, path| self.derive_call(place, id, path, point))
    }
}

fn only_variant(set: &CfgSet, item: &Item, name: Name, written: &StructItem) -> VariantData {
    VariantData {
        name,
        name_range: item.name_range,
        kind: written.kind,
        fields: fields(set, written.kind, &written.fields),
        attrs: Attrs::default(),
    }
}

fn fields(set: &CfgSet, kind: FieldsKind, written: &[Field]) -> Vec<FieldData> {
    let active = written.iter().filter(|f| cfg::is_active(set, &f.attrs));
    active
        .enumerate()
        .map(|(position, f)| FieldData {
            // A field that `cfg` removes does not count for the positions of those behind it.
            name: if kind == FieldsKind::Tuple { Name::new(&position.to_string()) } else { f.name },
            name_range: f.name_range,
            ty: f.ty,
            attrs: cfg::kept(set, &f.attrs),
        })
        .collect()
}

fn derives(set: &CfgSet, attrs: &Attrs) -> Vec<Derive> {
    let mut all = Vec::new();
    for attr in cfg::active(set, attrs) {
        let AttrArgs::Derive(paths) = &attr.args else { continue };
        all.extend(paths.iter().filter_map(|path| {
            Some(Derive { name: path.last_name()?, target: None, by: None, path: path.clone(), range: path.range })
        }));
    }
    all
}
