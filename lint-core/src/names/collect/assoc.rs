//! Impls and traits: their functions, types and constants.
//!
//! ```text
//! impl User { fn new() {} const MAX: u8 = 1; }     ImplData { funcs: [new], consts: [MAX], … }
//! ```

use std::sync::Arc;

use super::super::cfg;
use super::super::def::{Container, Def, ImplData};
use super::super::textual::Point;
use super::{Collector, Place, loc};
use crate::syntax::ir::{ImplItem, ItemId, ItemKind};

impl Collector<'_> {
    /// Collects an impl. What trait it is for is known once imports are.
    pub(super) fn implementation(&mut self, place: Place, id: ItemId, written: &ImplItem, point: Point) {
        if written.negative {
            return;
        }
        let def = self.map.impls.alloc(ImplData {
            module: place.module,
            loc: loc(place.ir, id),
            of_trait: written.of_trait.as_ref().map(|_| None),
            funcs: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
        });
        self.assoc_items(place, Container::Impl(def), &written.items, point);
    }

    /// Collects the items of an impl or trait, in order.
    pub(in super::super) fn assoc_items(&mut self, place: Place, container: Container, items: &[ItemId], point: Point) {
        let ir = Arc::clone(&self.map.irs[place.ir.0 as usize]);
        let set = self.cfg_at(place.module);
        for id in items {
            let item = &ir.arena[*id];
            if !cfg::is_active(set, &item.attrs) {
                continue;
            }
            let def = match (&item.kind, item.name) {
                (ItemKind::Fn(written), Some(name)) => self.func(place, container, *id, name, written, point),
                (ItemKind::TypeAlias(written), Some(name)) => self.assoc_type(place, container, *id, name, written),
                (ItemKind::Const(_), _) => self.constant(place, container, *id, item, point),
                (ItemKind::MacroCall(_), _) => {
                    self.macro_call(place, container, *id, point);
                    continue;
                }
                _ => continue,
            };
            self.add_assoc(container, def);
        }
    }

    fn add_assoc(&mut self, container: Container, def: Def) {
        let (funcs, types, consts) = match container {
            Container::Impl(id) => {
                let data = &mut self.map.impls[id];
                (&mut data.funcs, &mut data.types, &mut data.consts)
            }
            Container::Trait(id) => {
                let data = &mut self.map.traits[id];
                (&mut data.funcs, &mut data.types, &mut data.consts)
            }
            Container::Module(_) => return,
        };
        match def {
            Def::Func(id) => funcs.push(id),
            Def::Alias(id) => types.push(id),
            Def::Const(id) => consts.push(id),
            _ => {}
        }
    }
}
