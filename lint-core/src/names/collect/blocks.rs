//! Blocks with items: modules without a name, inside of a body.
//!
//! ```text
//! fn f() { struct S; { use x::y; } }     two blocks, the second inside of the first, which is inside of f's module
//! ```

use super::super::cfg;
use super::super::def::BodyOwner;
use super::super::textual::Point;
use super::super::walk;
use super::{BlockOrigin, Collector, Place, Start};
use crate::base::Set;
use crate::base::limits::ITEM_DEPTH;
use crate::syntax::ir::{Body, Cfg, Expr, ExprId};

impl Collector<'_> {
    /// Collects the items in a body, and remembers where in the text it stands.
    pub(super) fn body_items(&mut self, place: Place, owner: BodyOwner, body: &Body, point: Point) {
        self.starts.insert(owner, Start { point, depth: place.depth, expansion: place.expansion });
        if !body.item_blocks.is_empty() {
            self.blocks_below(place, owner, body, body.root, point);
        }
    }

    /// Collects the items of all blocks at or below an expression that are not collected yet.
    pub(in super::super) fn blocks_below(
        &mut self,
        place: Place,
        owner: BodyOwner,
        body: &Body,
        from: ExprId,
        point: Point,
    ) {
        let set = self.cfg_at(place.module);
        let keeps = |c: &Cfg| cfg::holds(set, c);
        let with_items: Set<ExprId> = body.item_blocks.iter().copied().collect();
        let mut open = vec![(from, place, point)];
        while let Some((id, at, point)) = open.pop() {
            let mut inner = (at, point);
            if with_items.contains(&id) {
                inner = match self.map.blocks.get(&(owner, id)).copied() {
                    Some(module) => (Place { module, ..at }, self.block_points.get(&module).copied().unwrap_or(point)),
                    None => self.block(at, owner, body, id, point),
                };
            }
            let first = open.len();
            walk::children(body, id, &keeps, &mut |child| open.push((child, inner.0, inner.1)));
            open[first..].reverse();
        }
    }

    fn block(&mut self, place: Place, owner: BodyOwner, body: &Body, id: ExprId, point: Point) -> (Place, Point) {
        let Expr::Block(block) = &body.exprs[id] else { return (place, point) };
        if place.depth >= ITEM_DEPTH {
            let message = "items in this block lie too deep in other items and are left out".to_owned();
            self.not_analysed(place.module, place.ir, body.expr_range(id), message, None);
            return (place, point);
        }
        let origin = self.block_origins.get(&(owner, id)).copied();
        let origin = origin.unwrap_or(BlockOrigin { ir: place.ir, expansion: place.expansion });
        let place = Place { ir: origin.ir, expansion: origin.expansion, ..place };
        let module = self.new_module(place, None, None, origin.ir);
        self.map.blocks.insert((owner, id), module);
        self.map.block_owners.insert(module, owner);
        let inner = Place { module, depth: place.depth + 1, ..place };
        let end = self.items(inner, &block.items, point);
        self.block_points.insert(module, end);
        (inner, end)
    }
}
