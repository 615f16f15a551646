//! The call graph: which body may call which, its components and their levels.
//!
//! A body depends on those that it calls and on the closures that it makes. Components come out callees first; a component's
//! level is one more than the highest that it depends on, so that all components of a level can be evaluated at once. Knows
//! nothing of labels.

use super::build::for_each_operand;
use super::mir::{BodyKey, Callee, Mir, OperandKind, Rvalue};
use super::world::{Resolved, World};
use crate::base::{Map, Set, components};
use crate::names::{BodyOwner, ConstId, FuncId};
use crate::types::{Substs, Ty};

/// The bodies of a project and how they depend on each other; a body is named by its position.
#[derive(Debug, Default)]
pub(crate) struct CallGraph {
    /// For each body, those that it depends on, sorted.
    pub(crate) callees: Vec<Vec<u32>>,
    /// For each body, those that depend on it, sorted.
    pub(crate) callers: Vec<Vec<u32>>,
    /// Components by level: callees before callers, also inside of a component as far as its cycles allow.
    pub(crate) levels: Vec<Vec<Vec<u32>>>,
    /// The level of each body.
    pub(crate) level_of: Vec<u32>,
}

impl CallGraph {
    /// The graph of these dependencies.
    pub(crate) fn of(callees: Vec<Vec<u32>>) -> Self {
        let mut callers = vec![Vec::new(); callees.len()];
        for (from, targets) in callees.iter().enumerate() {
            for to in targets {
                callers[*to as usize].push(from as u32);
            }
        }
        let levels = levels(&callees);
        let mut level_of = vec![0; callees.len()];
        for (level, components) in levels.iter().enumerate() {
            components.iter().flatten().for_each(|body| level_of[*body as usize] = level as u32);
        }
        Self { callees, callers, levels, level_of }
    }

    /// The recursions, each as it is evaluated: the order of its members counts.
    pub(crate) fn recursions(&self) -> impl Iterator<Item = &Vec<u32>> {
        self.levels.iter().flatten().filter(|component| component.len() > 1)
    }
}

/// Builds the call graph of these bodies.
pub(crate) fn build(world: &World<'_>, bodies: &[Mir], index: &Map<BodyKey, u32>) -> CallGraph {
    use rayon::prelude::*;
    CallGraph::of(bodies.par_iter().map(|mir| callees_of(world, mir, index)).collect())
}

/// What one body depends on, in order.
pub(crate) fn callees_of(world: &World<'_>, mir: &Mir, index: &Map<BodyKey, u32>) -> Vec<u32> {
    let mut found = Vec::new();
    let mut add = |key: BodyKey| found.extend(index.get(&key).copied());
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = mir.key;
    for closure in &mir.closures {
        add(BodyKey::Closure(owner, *closure));
    }
    let mut types: Vec<Ty> = mir.locals.iter().map(|local| local.ty).collect();
    for stmt in mir.blocks.iter().flat_map(|b| &b.stmts) {
        if let Rvalue::Call(site) | Rvalue::Extract { site, .. } = &stmt.value
            && let Callee::Func { func, substs, virtual_call } = &site.callee
        {
            for func in targets(world, *func, substs, *virtual_call) {
                add(item(func));
            }
            if world.is_responder(*func) {
                // What makes a response of a `Result` makes one of what is in it.
                for func in substs.first().into_iter().flat_map(|ty| world.responders(*func, *ty)) {
                    add(item(func));
                }
            }
        }
        for_each_operand(&stmt.value, &mut |operand| types.push(operand.ty));
        for_each_operand(&stmt.value, &mut |operand| match &operand.kind {
            OperandKind::Func(func, substs) => {
                for func in targets(world, *func, substs, world.is_trait_method(*func)) {
                    add(item(func));
                }
            }
            OperandKind::Named(id) => add(constant(*id)),
            _ => {}
        });
        for func in world.renderings_used(&stmt.value) {
            add(item(func));
        }
    }
    if let BodyKey::Item(BodyOwner::Func(func)) = mir.key {
        for record in world.recorded(func, mir.locals[0].ty) {
            world.renderings_of(record.ty, record.by).into_iter().for_each(|func| add(item(func)));
        }
    }
    let mut seen = Set::new();
    types.retain(|ty| seen.insert(*ty));
    for func in types.into_iter().flat_map(|ty| iterations(world, ty)) {
        add(item(func));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The project's own functions that iteration over a value calls: `into_iter`, and `next` of what that returns.
fn iterations(world: &World<'_>, ty: Ty) -> Vec<FuncId> {
    let mut found = Vec::new();
    let mut ty = ty;
    // As deep as evaluation goes.
    while found.len() < 2 {
        let Some((func, substs)) = world.own_iteration(ty) else { break };
        found.push(func);
        ty = world.substitute(world.return_ty(func), func, substs);
    }
    found
}

fn targets(world: &World<'_>, func: FuncId, substs: Substs, virtual_call: bool) -> Vec<FuncId> {
    // An enum that hands the call on may hold others that do, itself among them.
    let (mut found, mut seen, mut open) = (Vec::new(), Set::new(), vec![substs]);
    while let Some(substs) = open.pop() {
        let parts = world.delegated(func, substs);
        if parts.is_empty() {
            found.extend(direct_targets(world, func, substs, virtual_call));
        } else if seen.insert(substs) {
            open.extend(parts.into_iter().map(|(_, _, substs)| substs));
        }
    }
    found
}

fn direct_targets(world: &World<'_>, func: FuncId, substs: Substs, virtual_call: bool) -> Vec<FuncId> {
    match world.resolve(func, substs, virtual_call, None) {
        Resolved::One(func, _) => vec![func],
        Resolved::Generic | Resolved::Any => world.possible_implementations(func, substs),
    }
}

fn item(func: FuncId) -> BodyKey {
    BodyKey::Item(BodyOwner::Func(func))
}

fn constant(id: ConstId) -> BodyKey {
    BodyKey::Item(BodyOwner::Const(id))
}

/// The components, grouped by level.
fn levels(callees: &[Vec<u32>]) -> Vec<Vec<Vec<u32>>> {
    let mut level = vec![0_usize; callees.len()];
    let mut levels: Vec<Vec<Vec<u32>>> = Vec::new();
    for component in components(0..callees.len() as u32, |body| callees[body as usize].iter().copied()) {
        let mut sorted = component.clone();
        sorted.sort_unstable();
        let outside = component.iter().flat_map(|m| &callees[*m as usize]).filter(|t| sorted.binary_search(t).is_err());
        let at = outside.map(|callee| level[*callee as usize] + 1).max().unwrap_or(0);
        for member in &component {
            level[*member as usize] = at;
        }
        if levels.len() <= at {
            levels.resize_with(at + 1, Vec::new);
        }
        levels[at].push(component);
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::levels;

    #[test]
    fn callees_come_first_and_cycles_are_one_component() {
        // 0 → 1 → 2 → 1, 0 → 3
        let found = levels(&[vec![1, 3], vec![2], vec![1], vec![]]);
        assert_eq!(found, [vec![vec![2, 1], vec![3]], vec![vec![0]]]);
    }
}
