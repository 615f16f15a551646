//! Bodies put in the place of others, after an edit that left all items as they were.
//!
//! A file that says the same but for what is in its functions defines the same: every id stands, and only the bodies that
//! changed are expanded again. Where that is not so, nothing is done, and names are resolved anew.
//!
//! ```text
//! fn f() { log!(a) }   ─▶   fn f() { log!(b) }      f, and all that f may name, are what they were
//! ```

use std::sync::Arc;

use super::super::collect::{Collector, Start};
use super::super::def::{BodyOwner, DefMap, IrId, ModuleId};
use super::super::textual::{Point, Textual};
use super::attribute;
use super::body::Progress;
use super::engine::Engine;
use crate::base::{Diag, Map};
use crate::input::Project;
use crate::syntax::ir::{Body, BodyId, ExprId, FileIr, ItemKind};

/// What it takes to expand a body later.
#[derive(Debug, Default)]
pub(crate) struct Bodies {
    textual: Textual,
    starts: Map<BodyOwner, Start>,
    block_points: Map<ModuleId, Point>,
    engine: Engine,
    diags: Map<BodyOwner, Vec<Diag>>,
    /// Who has a body in each file, in order.
    by_file: Map<IrId, Vec<BodyOwner>>,
}

impl Bodies {
    /// What a collector leaves once all is collected and expanded.
    pub(in super::super) fn of(collector: Collector<'_>) -> (DefMap, Self) {
        let Collector { map, textual, starts, block_points, engine, body_diags: diags, .. } = collector;
        let mut by_file: Map<IrId, Vec<BodyOwner>> = Map::new();
        for (id, data) in map.funcs.iter().filter(|(_, f)| f.body.is_some()) {
            by_file.entry(data.loc.ir).or_default().push(BodyOwner::Func(id));
        }
        for (id, data) in map.consts.iter().filter(|(_, c)| c.body.is_some()) {
            by_file.entry(data.loc.ir).or_default().push(BodyOwner::Const(id));
        }
        (map, Self { textual, starts, block_points, engine, diags, by_file })
    }

    /// What could not be seen into in bodies.
    pub(crate) fn diags(&self) -> impl Iterator<Item = &Diag> {
        self.diags.sorted().into_iter().flat_map(|(_, diags)| diags)
    }

    /// Takes an edited file; gives whose bodies changed. `None`: it defines something else, or what a body declares may have
    /// changed, and nothing of what was resolved can be relied upon.
    pub(crate) fn replace(
        &mut self,
        project: &Project,
        map: &mut DefMap,
        ir: IrId,
        new: &Arc<FileIr>,
    ) -> Option<Vec<BodyOwner>> {
        let old = Arc::clone(map.irs.get(ir.0 as usize)?);
        if !same_items(&old, new) {
            return None;
        }
        let is_other = |id: &BodyId| old.bodies[*id] != new.bodies[*id];
        let changed: Vec<BodyId> = new.bodies.ids().filter(is_other).collect();
        if changed.iter().any(|id| declares(&old.bodies[*id]) || declares(&new.bodies[*id])) {
            return None;
        }
        let own = self.by_file.get(&ir).map(Vec::as_slice).unwrap_or_default();
        let of_file: Vec<(BodyOwner, BodyId)> = own
            .iter()
            .filter_map(|o| Some((*o, written_body(map, *o)?)))
            .filter(|(_, b)| changed.contains(b))
            .collect();
        map.irs[ir.0 as usize] = Arc::clone(new);
        let mut collector = Collector::done(project, std::mem::take(map));
        collector.textual = std::mem::take(&mut self.textual);
        collector.starts = std::mem::take(&mut self.starts);
        collector.block_points = std::mem::take(&mut self.block_points);
        collector.engine = std::mem::take(&mut self.engine);
        collector.body_diags = std::mem::take(&mut self.diags);
        let done = of_file.iter().all(|(owner, body)| one(&mut collector, *owner, &new.bodies[*body]));
        (*map, self.textual, self.starts) = (collector.map, collector.textual, collector.starts);
        (self.block_points, self.engine, self.diags) = (collector.block_points, collector.engine, collector.body_diags);
        done.then(|| of_file.into_iter().map(|(owner, _)| owner).collect())
    }
}

/// Whether two files say the same outside of bodies.
fn same_items(old: &FileIr, new: &FileIr) -> bool {
    old.allows.is_empty()
        && new.allows.is_empty()
        && old.items == new.items
        && old.bodies.len() == new.bodies.len()
        && old.attrs == new.attrs
        && old.arena == new.arena
        && old.types == new.types
        && old.derive_inputs == new.derive_inputs
}

fn declares(body: &Body) -> bool {
    !body.item_blocks.is_empty()
}

fn written_body(map: &DefMap, owner: BodyOwner) -> Option<BodyId> {
    let loc = match owner {
        BodyOwner::Func(id) => map.funcs[id].loc,
        BodyOwner::Const(id) => map.consts[id].loc,
    };
    match &map.item(loc).kind {
        ItemKind::Fn(item) => item.body,
        ItemKind::Const(item) => item.body,
        _ => None,
    }
}

/// Puts a body in place and expands it. Whether that is all: not if it declares something.
fn one(collector: &mut Collector<'_>, owner: BodyOwner, new: &Arc<Body>) -> bool {
    let slot = body_of(collector, owner);
    let exprs = slot.as_ref().map_or(0, |old| old.exprs.len());
    *slot = Some(Arc::clone(new));
    for expr in (0..exprs).map(ExprId::from_index) {
        collector.map.macro_calls.remove(&(owner, expr));
    }
    collector.body_diags.remove(&owner);
    if let BodyOwner::Func(func) = owner {
        attribute::before(collector, func);
    }
    let Some(done) = super::expand(collector, owner, Progress::default(), false) else { return true };
    if !done.blocks.is_empty() || done.is_waiting {
        return false;
    }
    super::install(collector, owner, done).is_none()
}

fn body_of<'c>(collector: &'c mut Collector<'_>, owner: BodyOwner) -> &'c mut Option<Arc<Body>> {
    match owner {
        BodyOwner::Func(id) => &mut collector.map.funcs[id].body,
        BodyOwner::Const(id) => &mut collector.map.consts[id].body,
    }
}
