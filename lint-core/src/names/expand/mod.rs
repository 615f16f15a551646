//! Bodies without macros: each call replaced by what it expands to, in parallel over bodies.
//!
//! A body goes round by round. What an expansion declares (`struct`, `use`, `macro_rules!` inside of a block) is collected
//! between the rounds, on one thread and in the order of the bodies, so that ids do not depend on threads; a block that got
//! items waits for it with its own calls. Bodies without a macro and without anything that `cfg` removes are shared as they
//! are. One round does for most, three for real programs.
//!
//! ```text
//! fn f() { log!(user.email) }     ─▶     fn f() { $crate::write(format(…)) }
//! ```

pub(super) mod again;
mod attribute;
mod body;
pub(super) mod engine;
mod fallback;
pub(super) mod special;
mod strip;
mod types;

use std::sync::Arc;

use rayon::prelude::*;

use self::body::{Done, Job, Progress};
use super::collect::{BlockOrigin, Collector, Place};
use super::def::{BodyOwner, ConstId, FuncId, IrId, ModuleId};
use crate::base::TextRange;
use crate::base::limits::{BODY_ROUNDS, MADE_BODIES};
use crate::syntax::ir::Body;

/// A body to be expanded, and how far that is.
struct Open {
    owner: BodyOwner,
    progress: Progress,
}

/// Expands the macros of all bodies, and of those that they declare.
pub(super) fn bodies(collector: &mut Collector<'_>) {
    let (mut funcs, mut consts) = (0, 0);
    let mut open: Vec<Open> = Vec::new();
    let mut made = 0;
    for round in 0.. {
        let new = new_bodies(collector, &mut funcs, &mut consts);
        if round > 0 {
            made += new.len();
        }
        open.extend(new);
        if open.is_empty() {
            break;
        }
        let is_last = round >= BODY_ROUNDS || made > MADE_BODIES;
        let shared = &*collector;
        let done: Vec<Option<Done>> =
            open.par_iter_mut().map(|o| expand(shared, o.owner, std::mem::take(&mut o.progress), is_last)).collect();
        let mut waiting = Vec::new();
        for (body, done) in open.into_iter().zip(done) {
            if let Some(done) = done
                && let Some(progress) = install(collector, body.owner, done)
                && !is_last
            {
                waiting.push(Open { owner: body.owner, progress });
            }
        }
        open = waiting;
        collector.settle();
        if is_last {
            break;
        }
    }
    types::signatures(collector);
}

/// The bodies that were collected since the last time.
fn new_bodies(collector: &mut Collector<'_>, funcs: &mut usize, consts: &mut usize) -> Vec<Open> {
    for func in (*funcs..collector.map.funcs.len()).map(FuncId::from_index) {
        if collector.map.funcs[func].body.is_some() {
            attribute::before(collector, func);
        }
    }
    let map = &collector.map;
    let open = |owner| Open { owner, progress: Progress::default() };
    let of_funcs = (*funcs..map.funcs.len()).map(FuncId::from_index).filter(|id| map.funcs[*id].body.is_some());
    let of_consts = (*consts..map.consts.len()).map(ConstId::from_index).filter(|id| map.consts[*id].body.is_some());
    let all = of_funcs.map(BodyOwner::Func).chain(of_consts.map(BodyOwner::Const)).map(open).collect();
    (*funcs, *consts) = (map.funcs.len(), map.consts.len());
    all
}

/// A body with its module and the file that it is written in.
fn site<'a>(collector: &'a Collector<'_>, owner: BodyOwner) -> (ModuleId, IrId, Option<&'a Arc<Body>>) {
    match owner {
        BodyOwner::Func(id) => {
            let data = &collector.map.funcs[id];
            (data.module, data.loc.ir, data.body.as_ref())
        }
        BodyOwner::Const(id) => {
            let data = &collector.map.consts[id];
            (data.module, data.loc.ir, data.body.as_ref())
        }
    }
}

fn expand(collector: &Collector<'_>, owner: BodyOwner, progress: Progress, is_last: bool) -> Option<Done> {
    let (module, ir, body) = site(collector, owner);
    let body = body?;
    let start = collector.starts.get(&owner)?;
    let set = collector.cfg_at(module);
    strip::needs_work(body, set).then(|| {
        let file = collector.map.ir(ir).file;
        Job { collector, owner, module, file, point: start.point, depth: start.expansion, is_last }.run(body, progress)
    })
}

/// Takes a body back, with what its expansions declare; gives how far it is if it has to go on.
fn install(collector: &mut Collector<'_>, owner: BodyOwner, done: Done) -> Option<Progress> {
    let (module, ir, _) = site(collector, owner);
    let Done { body, items, blocks, calls, problems, is_waiting, progress } = done;
    for problem in problems {
        collector.body_not_analysed(owner, module, ir, problem);
    }
    for (expr, site) in calls {
        collector.map.macro_calls.insert((owner, expr), site);
    }
    let body = Arc::new(body);
    match owner {
        BodyOwner::Func(id) => collector.map.funcs[id].body = Some(Arc::clone(&body)),
        BodyOwner::Const(id) => collector.map.consts[id].body = Some(Arc::clone(&body)),
    }
    if !blocks.is_empty() {
        let own = collector.add_ir(items);
        for (block, expansion) in blocks {
            collector.block_origins.insert((owner, block), BlockOrigin { ir: own, expansion });
        }
        if let Some(start) = collector.starts.get(&owner).copied() {
            let place = Place { module, ir, depth: start.depth, expansion: start.expansion };
            collector.blocks_below(place, owner, &body, body.root, start.point);
        }
    }
    is_waiting.then_some(progress)
}

/// A message about a macro call.
type Problem = (TextRange, String);
