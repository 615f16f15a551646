//! Items of modules and blocks: one definition each, bound in its scope.
//!
//! ```text
//! struct Email(String);     Def::Adt in the namespaces of types and of values
//! ```

use std::sync::Arc;

use super::super::cfg;
use super::super::def::{
    AliasData, BodyOwner, ConstData, Container, Def, FuncData, IrId, ModuleData, ModuleId, Ns, TraitData,
};
use super::super::marks::is_loose;
use super::super::scope::{Binding, Origin, Target, Vis};
use super::super::textual::Point;
use super::{Collector, Place, loc};
use crate::base::limits::ITEM_DEPTH;
use crate::base::{Map, Name};
use crate::syntax::ir::{FnItem, Item, ItemId, ItemKind, ModItem, TypeAlias};

impl Collector<'_> {
    /// Collects items in order; gives the point in the text behind them.
    pub(in super::super) fn items(&mut self, place: Place, items: &[ItemId], mut point: Point) -> Point {
        let ir = Arc::clone(&self.map.irs[place.ir.0 as usize]);
        let set = self.cfg_at(place.module);
        for id in items {
            let item = &ir.arena[*id];
            if cfg::is_active(set, &item.attrs) && !(is_fn(item) && self.is_left_out_test(place.module, item)) {
                point = self.item(place, *id, item, point);
            }
        }
        point
    }

    fn is_left_out_test(&self, module: ModuleId, item: &Item) -> bool {
        let set = self.cfg_at(module);
        !set.holds(&crate::input::CfgExpr::Flag(Name::new("test"))) && cfg::is_test(set, &item.attrs)
    }

    fn item(&mut self, place: Place, id: ItemId, item: &Item, point: Point) -> Point {
        let at = loc(place.ir, id);
        let vis = self.vis(place.module, &item.vis);
        let name = item.name.unwrap_or_else(|| Name::new("_"));
        if is_loose(&item.kind, &item.attrs) {
            self.loose.push((place.module, at));
        }
        match &item.kind {
            ItemKind::Mod(module) => return self.module(place, id, item, module, point),
            ItemKind::Use(imports) => self.uses(place, item, imports, vis, point),
            ItemKind::ExternCrate { krate, alias } => self.extern_crate(place, item, *krate, *alias, vis),
            ItemKind::Fn(func) => {
                self.proc_macro(place, id, item);
                let def = self.func(place, Container::Module(place.module), id, name, func, point);
                self.bind(place.module, name, &[Ns::Values], def, vis);
            }
            ItemKind::Struct(_) | ItemKind::Union(_) | ItemKind::Enum(_) => {
                return self.adt(place, id, item, vis, point);
            }
            ItemKind::Trait(_) | ItemKind::TraitAlias { .. } => {
                let data = TraitData {
                    name,
                    module: place.module,
                    loc: at,
                    funcs: Vec::new(),
                    types: Vec::new(),
                    consts: Vec::new(),
                };
                let def = self.map.traits.alloc(data);
                self.bind(place.module, name, &[Ns::Types], Def::Trait(def), vis);
                if let ItemKind::Trait(item) = &item.kind {
                    self.assoc_items(place, Container::Trait(def), &item.items, point);
                }
            }
            ItemKind::Impl(written) => self.implementation(place, id, written, point),
            ItemKind::TypeAlias(_) => {
                let container = Container::Module(place.module);
                let data = AliasData { name, container, module: place.module, loc: at };
                let def = self.map.aliases.alloc(data);
                self.bind(place.module, name, &[Ns::Types], Def::Alias(def), vis);
            }
            ItemKind::Const(_) => {
                let def = self.constant(place, Container::Module(place.module), id, item, point);
                self.bind(place.module, name, &[Ns::Values], def, vis);
            }
            ItemKind::MacroRules(rules) => return self.macro_rules(place, id, item, rules, vis, point),
            ItemKind::MacroCall(_) => return self.macro_call(place, Container::Module(place.module), id, point),
            ItemKind::Other => {}
        }
        point
    }

    /// Binds a definition of a module in namespaces; `_` is bound nowhere.
    pub(in super::super) fn bind(&mut self, module: ModuleId, name: Name, spaces: &[Ns], def: Def, vis: Vis) {
        if name == "_" {
            return;
        }
        for ns in spaces {
            let binding = Binding { target: Target::Def(def), vis, origin: Origin::Own };
            self.scopes.set(&mut self.map, module, name, *ns, binding);
        }
    }

    /// A new module or block.
    pub(super) fn new_module(&mut self, place: Place, name: Option<Name>, item: Option<ItemId>, ir: IrId) -> ModuleId {
        self.map.modules.alloc(ModuleData {
            krate: self.map.modules[place.module].krate,
            parent: Some(place.module),
            name,
            is_block: name.is_none(),
            loc: item.map(|i| loc(place.ir, i)),
            ir,
            scope: Map::new(),
            traits: Vec::new(),
        })
    }

    fn module(&mut self, place: Place, id: ItemId, item: &Item, written: &ModItem, point: Point) -> Point {
        let set = self.cfg_at(place.module);
        let Some(name) = item.name else { return point };
        let file = match written.items {
            Some(_) => None,
            None => self.module_file(place.module, loc(place.ir, id), name),
        };
        if file.is_none() && written.items.is_none() && self.expanding.is_some() {
            let message = format!("the file of the module `{name}` that this macro declares is not there");
            self.not_analysed(place.module, place.ir, item.name_range, message, None);
        }
        let ir = file.unwrap_or(place.ir);
        let text = Arc::clone(&self.map.irs[ir.0 as usize]);
        if file.is_some() && !cfg::is_active(set, &text.attrs) {
            return point;
        }
        let module = self.new_module(place, Some(name), Some(id), ir);
        let vis = self.vis(place.module, &item.vis);
        self.bind(place.module, name, &[Ns::Types], Def::Module(module), vis);
        if place.depth >= ITEM_DEPTH {
            let message = format!("the module `{name}` lies too deep in other modules and is left out");
            self.not_analysed(place.module, place.ir, item.name_range, message, None);
            return point;
        }
        let inner = Place { module, ir, depth: place.depth + 1, ..place };
        // Calls in a file that a macro declares stand in that file.
        let outer = if file.is_some() { self.expanding.take() } else { self.expanding };
        let end = match (&written.items, file) {
            (Some(items), _) => self.items(inner, items, point),
            (None, Some(_)) => self.items(inner, &text.items, point),
            (None, None) => point,
        };
        self.expanding = outer;
        let flows_out = cfg::named(set, &item.attrs, "macro_use").is_some()
            || file.is_some() && cfg::named(set, &text.attrs, "macro_use").is_some();
        if flows_out { end } else { point }
    }

    /// A function of a module, impl or trait.
    pub(super) fn func(
        &mut self,
        place: Place,
        container: Container,
        id: ItemId,
        name: Name,
        written: &FnItem,
        point: Point,
    ) -> Def {
        let body = written.body.filter(|_| self.has_bodies(place.module));
        let body = body.map(|b| Arc::clone(self.map.raw_body(place.ir, b)));
        let data = FuncData { name, container, module: place.module, loc: loc(place.ir, id), body: body.clone() };
        let func = self.map.funcs.alloc(data);
        if let Some(body) = body {
            self.body_items(place, BodyOwner::Func(func), &body, point);
        }
        Def::Func(func)
    }

    /// A constant or static of a module, impl or trait.
    pub(super) fn constant(
        &mut self,
        place: Place,
        container: Container,
        id: ItemId,
        item: &Item,
        point: Point,
    ) -> Def {
        let (body, is_static) = match &item.kind {
            ItemKind::Const(c) => (c.body.filter(|_| self.has_bodies(place.module)), c.is_static),
            _ => (None, false),
        };
        let body = body.map(|b| Arc::clone(self.map.raw_body(place.ir, b)));
        let name = item.name.unwrap_or_else(|| Name::new("_"));
        let data =
            ConstData { name, container, module: place.module, loc: loc(place.ir, id), is_static, body: body.clone() };
        let def = self.map.consts.alloc(data);
        if let Some(body) = body {
            self.body_items(place, BodyOwner::Const(def), &body, point);
        }
        Def::Const(def)
    }

    /// A type alias of an impl or trait.
    pub(super) fn assoc_type(
        &mut self,
        place: Place,
        container: Container,
        id: ItemId,
        name: Name,
        _: &TypeAlias,
    ) -> Def {
        let data = AliasData { name, container, module: place.module, loc: loc(place.ir, id) };
        Def::Alias(self.map.aliases.alloc(data))
    }
}

fn is_fn(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Fn(_))
}
