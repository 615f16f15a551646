//! Macro calls in the place of items: resolved as imports are, expanded in batches, collected in the order of the calls.
//!
//! A batch is every call whose macro is known by now; what it expands to may define the macros, and import the names, that
//! the others wait for. Expanding is parallel, collecting is not, so that ids do not depend on threads.
//!
//! ```text
//! getters!(email, name);     ─▶     fn email(&self) …  fn name(&self) …     in the impl that the call stands in
//! ```

use std::sync::Arc;

use rayon::prelude::*;

use super::super::def::{Container, IrId, ItemLoc, MacroId, MacroKind, ModuleId};
use super::super::expand::engine;
use super::super::expand::special::INCLUDE;
use super::super::path::{Found, Watch, lexical, walk};
use super::super::scope::Waiter;
use super::super::textual::Point;
use super::{Collector, Place, loc};
use crate::base::Name;
use crate::base::limits::{EXPANSION_DEPTH, EXPANSIONS, TOKENS_PER_CALL};
use crate::names::Ns;
use crate::syntax::ir::{Anchor, Attrs, Delim, FileIr, Hygiene, Item, ItemId, ItemKind, MacroCall, Path, Visibility};

/// The numbers of expansions in the place of items: apart from those of bodies, which count from 1.
const ITEM_HYGIENE: u32 = 1 << 31;

/// A macro call in the place of an item.
#[derive(Debug)]
pub(in super::super) struct CallState {
    place: Place,
    container: Container,
    item: ItemId,
    /// The point behind it in the text.
    point: Point,
    /// The call in the text that it comes from, itself for one in the text.
    root: u32,
    /// Of a root: how many calls and tokens it may still expand to.
    calls_left: usize,
    tokens_left: usize,
    is_done: bool,
    watches: bool,
    /// A derive: one that is not known is none of ours, and says nothing.
    is_derive: bool,
}

impl CallState {
    /// Where it is written.
    pub(super) fn loc(&self) -> ItemLoc {
        loc(self.place.ir, self.item)
    }
}

impl Collector<'_> {
    /// Remembers a macro call in the place of an item, to be expanded; gives the point behind it.
    pub(super) fn macro_call(&mut self, place: Place, container: Container, item: ItemId, point: Point) -> Point {
        let id = self.calls.len() as u32;
        let point = self.textual.call(point);
        self.calls.push(CallState {
            place,
            container,
            item,
            point,
            root: self.expanding.unwrap_or(id),
            calls_left: EXPANSIONS,
            tokens_left: TOKENS_PER_CALL,
            is_done: false,
            watches: false,
            is_derive: false,
        });
        self.scopes.woken.push(Waiter::Call(id));
        point
    }

    /// Remembers a derive as a call that is given the type.
    pub(super) fn derive_call(&mut self, place: Place, written: ItemId, path: &Path, point: Point) -> Point {
        let own = self.map.ir(place.ir);
        let Some(tokens) = own.derive_input(written).cloned() else { return point };
        let name_range = own.arena[written].name_range;
        let call = MacroCall { path: path.clone(), delim: Delim::Paren, tokens, range: name_range };
        let mut ir = engine::empty_ir(own.file);
        let item = ir.arena.alloc(Item {
            name: None,
            name_range,
            vis: Visibility::Inherited,
            attrs: Attrs::default(),
            range: name_range,
            kind: ItemKind::MacroCall(Box::new(call)),
        });
        ir.items.push(item);
        let ir = self.add_ir(ir);
        let at = self.calls.len();
        let point = self.macro_call(Place { ir, ..place }, Container::Module(place.module), item, point);
        self.calls[at].is_derive = true;
        point
    }

    /// Resolves imports and expands macro calls until nothing changes.
    pub(in super::super) fn settle(&mut self) {
        loop {
            let woken = self.resolve_imports();
            let mut batch: Vec<(u32, MacroId)> = Vec::new();
            for id in woken {
                if !self.calls[id as usize].is_done
                    && let Some(found) = self.find_macro(id)
                {
                    batch.push((id, found));
                }
            }
            if batch.is_empty() {
                return;
            }
            let expanded: Vec<_> = batch.par_iter().map(|(id, found)| self.expand_call(*id, *found)).collect();
            for ((id, _), result) in batch.into_iter().zip(expanded) {
                self.take_expansion(id, result);
            }
        }
    }

    /// Tells of the calls whose macro is not known.
    pub(in super::super) fn report_calls(&mut self) {
        for id in 0..self.calls.len() as u32 {
            if !self.calls[id as usize].is_done && !self.calls[id as usize].is_derive {
                self.tell(id, "is not known, so what it defines is not seen");
            }
        }
    }

    /// The call as it is written.
    fn call(&self, id: u32) -> Option<&MacroCall> {
        let state = &self.calls[id as usize];
        match &self.map.ir(state.place.ir).arena[state.item].kind {
            ItemKind::MacroCall(call) => Some(call),
            _ => None,
        }
    }

    fn tell(&mut self, id: u32, why: &str) {
        let place = self.calls[id as usize].place;
        let Some(call) = self.call(id) else { return };
        let (range, message) = (call.range, format!("the macro `{}!` {why}", engine::path_text(&call.path)));
        self.not_analysed(place.module, place.ir, range, message, None);
    }

    fn find_macro(&mut self, id: u32) -> Option<MacroId> {
        let state = &self.calls[id as usize];
        let (module, before) = (state.place.module, self.textual.before(state.point));
        let path = &self.call(id)?.path;
        let (names, anchor): (Vec<Name>, Anchor) = (path.segments.iter().map(|s| s.name).collect(), path.anchor);
        let krate = self.map.modules[module].krate;
        let mut watch = Seen(Vec::new());
        let found = match (anchor, names.as_slice()) {
            (Anchor::Plain, [name]) => self
                .textual
                .find(before, krate, *name)
                .or_else(|| macro_of(lexical(&self.map, module, *name, Ns::Macros, &mut watch).ok())),
            _ => macro_of(walk(&self.map, module, anchor, &names, Ns::Macros, &mut watch).ok().map(|(f, _)| f)),
        };
        if found.is_none() && !self.calls[id as usize].watches {
            self.calls[id as usize].watches = true;
            for (module, name) in watch.0 {
                self.scopes.watch(module, name, Waiter::Call(id));
            }
            if let (Anchor::Plain, [name]) = (anchor, names.as_slice()) {
                self.textual.watch(krate, *name, Waiter::Call(id));
            }
        }
        found
    }

    /// The file that `include!` takes in.
    fn included(&self, id: u32, found: MacroId) -> Option<IrId> {
        let is_include = matches!(self.map.macros[found].kind, MacroKind::Builtin(name) if name == INCLUDE);
        let at = self.calls[id as usize].loc();
        let input = self.map.crates[self.map.modules[self.calls[id as usize].place.module].krate].input as u32;
        is_include.then(|| self.files.in_macros.get(&(input, at, Name::new("include!"))).copied()).flatten()
    }

    fn expand_call(&self, id: u32, found: MacroId) -> Result<engine::Items, String> {
        let state = &self.calls[id as usize];
        let root = &self.calls[state.root as usize];
        if state.place.expansion >= EXPANSION_DEPTH || root.calls_left == 0 || root.tokens_left == 0 {
            return Err("it expands to more than can be looked at".to_owned());
        }
        let member_of = match state.container {
            Container::Module(_) => None,
            Container::Impl(_) => Some(engine::Members::Impl),
            Container::Trait(_) => Some(engine::Members::Trait),
        };
        let call = self.call(id).ok_or_else(|| "it is no macro call".to_owned())?;
        if state.is_derive && !matches!(self.map.macros[found].kind, MacroKind::DeriveBy(_)) {
            let ir = Box::new(engine::empty_ir(self.map.ir(state.place.ir).file));
            return Ok(engine::Items { ir: engine::Made::New(ir), tokens: 0 });
        }
        let at = (self.map.ir(state.place.ir).file, Hygiene(ITEM_HYGIENE | id));
        if let Some(ir) = self.included(id, found) {
            return Ok(engine::Items { ir: engine::Made::Is(ir), tokens: 0 });
        }
        let signatures = !self.has_bodies(state.place.module);
        self.engine.items(&self.map, found, (call, self.cfg_at(state.place.module)), at, member_of, signatures)
    }

    fn take_expansion(&mut self, id: u32, result: Result<engine::Items, String>) {
        let state = &mut self.calls[id as usize];
        state.is_done = true;
        let (place, container, point, root) = (state.place, state.container, state.point, state.root);
        let items = match result {
            Ok(items) => items,
            Err(why) => return self.tell(id, &format!("can't be expanded: {why}")),
        };
        let budget = &mut self.calls[root as usize];
        budget.calls_left = budget.calls_left.saturating_sub(1);
        budget.tokens_left = budget.tokens_left.saturating_sub(items.tokens);
        let ir = match items.ir {
            engine::Made::Is(ir) => ir,
            engine::Made::New(ir) => self.add_ir(*ir),
        };
        let inner = Place { ir, expansion: place.expansion + 1, ..place };
        let top: Vec<ItemId> = self.map.ir(ir).items.clone();
        let start = self.textual.before(point);
        let outer = self.expanding.replace(root);
        match container {
            Container::Module(_) => {
                let end = self.items(inner, &top, start);
                self.textual.close(point, end);
            }
            Container::Impl(_) | Container::Trait(_) => self.assoc_items(inner, container, &top, start),
        }
        self.expanding = outer;
    }

    /// Adds the items of an expansion as a file.
    pub(in super::super) fn add_ir(&mut self, ir: FileIr) -> IrId {
        self.map.irs.push(Arc::new(ir));
        IrId(self.map.irs.len() as u32 - 1)
    }
}

fn macro_of(found: Option<Found>) -> Option<MacroId> {
    match found {
        Some(Found::Macro(id)) => Some(id),
        _ => None,
    }
}

/// Notes what a look-up asks for.
struct Seen(Vec<(ModuleId, Name)>);

impl Watch for Seen {
    fn saw(&mut self, module: ModuleId, name: Name) {
        if !self.0.contains(&(module, name)) {
            self.0.push((module, name));
        }
    }
    fn hides(&self, _: ModuleId, _: Name, _: Ns) -> bool {
        false
    }
    fn is_import(&self) -> bool {
        false
    }
}
