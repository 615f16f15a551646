//! Handlers: the functions and closures that a web framework calls to answer requests, found by how it gets them.
//!
//! What a handler returns goes to who asked. A function is one by an attribute of its framework (`#[get("/users")]`), or since
//! it is passed where a handler is expected (`get(show_user)`); never by its name. Knows no labels, and not to whom responses go.

use super::mir::{BodyKey, Callee, Mir, Rvalue};
use super::world::{Resolved, World};
use crate::base::Map;
use crate::names::{BodyOwner, FuncId};
use crate::types::{Ty, TyKind};

/// Each handler that a body makes known, itself or others, with the function of its framework that makes a response of what it
/// returns.
pub(crate) fn known_by(world: &World<'_>, mir: &Mir) -> Vec<(BodyKey, FuncId)> {
    let mut found = Vec::new();
    if let BodyKey::Item(BodyOwner::Func(func)) = mir.key
        && let Some(by) = world.handler_by_attribute(func)
    {
        found.push((mir.key, by));
    }
    for stmt in mir.blocks.iter().flat_map(|b| &b.stmts) {
        let Rvalue::Call(site) = &stmt.value else { continue };
        let Callee::Func { func, substs, .. } = &site.callee else { continue };
        let mut passed = world.handler_types(*func, substs);
        if let Some((inputs, by)) = world.handler_inputs(*func) {
            let args = inputs.iter().filter_map(|at| site.args.get(*at as usize));
            passed.extend(args.map(|arg| (arg.ty, by)));
        }
        found.extend(passed.into_iter().filter_map(|(ty, by)| Some((handler_of(world, ty)?, by))));
    }
    found
}

/// All handlers, each by who makes it known first.
pub(crate) fn all(known: &[Vec<(BodyKey, FuncId)>]) -> Map<BodyKey, FuncId> {
    let mut found = Map::new();
    for (handler, by) in known.iter().flatten() {
        found.insert_new(*handler, *by);
    }
    found
}

/// The body of the function that a type is.
fn handler_of(world: &World<'_>, ty: Ty) -> Option<BodyKey> {
    match world.behind(ty).kind() {
        TyKind::FnDef(func, substs) => {
            let Resolved::One(func, _) = world.resolve(*func, substs, false, None) else { return None };
            let own = world.has_body(func) && !world.is_outside_body(BodyOwner::Func(func));
            own.then_some(BodyKey::Item(BodyOwner::Func(func)))
        }
        TyKind::Closure(owner, expr, _) => Some(BodyKey::Closure(*owner, *expr)),
        _ => None,
    }
}
