//! Bodies and summaries as text: for tests of the stage, and for finding out why a flow is (not) there.
//!
//! ```text
//! fn shop::send: result: {}  out 1: .to={p0}  sink log ← p0
//! ```

use std::fmt::Write as _;

use super::elem::{Elem, Path};
use super::label::{Held, Labels, Mode, Origin, Root};
use super::mir::{BodyKey, Callee, Mir, Operand, OperandKind, Place, Rvalue, Terminator};
use super::node::Node;
use super::summary::{DeferredCallee, Summary};
use super::world::World;
use crate::names::Def;

/// The name of a body.
pub(crate) fn key(world: &World<'_>, key: BodyKey) -> String {
    match key {
        BodyKey::Item(owner) => world.defs.path_of_owner(owner),
        BodyKey::Closure(owner, expr) => format!("{}::closure{}", world.defs.path_of_owner(owner), expr.index()),
    }
}

/// A summary.
pub(crate) fn summary(world: &World<'_>, summary: &Summary) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "  result: {}", node(world, &summary.result));
    for change in &summary.outs {
        let how = if change.strong { "=" } else { "+" };
        let _ = writeln!(out, "  out p{} {how} {}", change.param, node(world, &change.value));
    }
    for (i, deferred) in summary.deferred.iter().enumerate() {
        let callee = match &deferred.callee {
            DeferredCallee::Value(value) => node(world, value),
            DeferredCallee::Method(func, substs) => {
                let types: Vec<String> = substs.iter().map(|t| world.db.display(*t)).collect();
                format!("{}<{}>", world.defs.path_of(Def::Func(*func)), types.join(", "))
            }
        };
        let args: Vec<String> = deferred.args.iter().map(|(n, _)| node(world, n)).collect();
        let _ = writeln!(out, "  d{i}: {callee}({})", args.join(", "));
    }
    for flow in &summary.sinks {
        let _ = writeln!(
            out,
            "  sink {:?} at {} ← {} {}",
            flow.site.target,
            flow.site.span.range.as_usize().start,
            origin(world, flow.origin),
            held(flow.held)
        );
    }
    for (i, slot) in summary.slots.iter().enumerate() {
        let _ = writeln!(out, "  slot {i}: {slot:?}");
    }
    if summary.ensures != Held::NONE {
        let _ = writeln!(out, "  ensures {}", held(summary.ensures));
    }
    out
}

fn held(held: Held) -> String {
    match held {
        Held::NONE => String::new(),
        Held::ALL => "held all".to_owned(),
        some => format!("held {:b}", some.0),
    }
}

fn origin(world: &World<'_>, origin: Origin) -> String {
    match origin {
        Origin::Source(id) => format!("{:?}", world.facts.sources[id.0 as usize].kind),
        Origin::Symbol(symbol) => {
            let root = match symbol.root {
                Root::Param(i) => format!("p{i}"),
                Root::Deferred(i) => format!("d{i}"),
                Root::Field(field) => format!("field {}", world.defs.field(field).name),
                Root::Static(id) => format!("static {}", world.defs.consts[id].name),
            };
            let mode = match symbol.mode {
                Mode::Whole => "",
                Mode::Flat => "~",
                Mode::Render(_) => "$",
            };
            format!("{root}{}{mode}", path(world, symbol.path))
        }
    }
}

fn path(world: &World<'_>, path: Path) -> String {
    path.elems().iter().map(|e| elem(world, *e)).collect()
}

fn elem(world: &World<'_>, elem: Elem) -> String {
    match elem {
        Elem::Field(field, _) | Elem::Deep(field) => {
            let deep = if matches!(elem, Elem::Deep(_)) { "*" } else { "" };
            let variant = world.defs.variant(field.variant);
            format!(
                ".{deep}{}{}",
                if variant.name == "Some" || variant.name == "Ok" || variant.name == "Err" {
                    variant.name.as_str()
                } else {
                    ""
                },
                world.defs.field(field).name
            )
        }
        Elem::Tuple(i) => format!(".{i}"),
        Elem::Item => "[]".to_owned(),
        Elem::Capture(i) => format!(".capture{i}"),
        Elem::Key(key) => format!("[{key}]"),
    }
}

fn labels(world: &World<'_>, labels: &Labels) -> String {
    labels.iter().map(|l| format!("{} {}", origin(world, l.origin), held(l.held))).collect::<Vec<_>>().join(", ")
}

/// A taint tree.
pub(crate) fn node(world: &World<'_>, of: &Node) -> String {
    let mut out = format!("{{{}", labels(world, of.labels()));
    if of.cover() != Held::NONE {
        let _ = write!(out, " cover {}", held(of.cover()));
    }
    if of.is_cut() {
        out.push_str(" cut");
    }
    if of.is_const() {
        out.push_str(" const");
    }
    if !of.funcs().is_empty() {
        out.push_str(" fn");
    }
    if let Some(outcome) = of.outcome() {
        let _ = write!(out, " ?{}:{}", held(outcome.success), held(outcome.failure));
    }
    if let Some(who) = of.owner().who() {
        let _ = write!(out, " of {:?}{} {:?}", who.root.id(), path(world, who.path), who.pick);
    }
    for loan in of.loans() {
        let _ = write!(out, " &_{}{}", loan.local, path(world, loan.path));
    }
    for (e, kid) in of.kids() {
        let _ = write!(out, " {}={}", elem(world, *e), node(world, kid));
    }
    out.push('}');
    out
}

/// A body.
pub(crate) fn mir(world: &World<'_>, mir: &Mir) -> String {
    let mut out = format!("{}\n", key(world, mir.key));
    for (i, local) in mir.locals.iter().enumerate() {
        let name = local.name.map(|n| format!(" {n}")).unwrap_or_default();
        let varies = if local.varies { " varies" } else { "" };
        let _ = writeln!(out, "  _{i}{name}: {}{varies}", world.db.display(local.ty));
    }
    for (i, block) in mir.blocks.iter().enumerate() {
        let _ = writeln!(out, "  b{i}:");
        for stmt in &block.stmts {
            let through = if stmt.through { "*" } else { "" };
            let _ = writeln!(out, "    {through}{} = {}", place(world, &stmt.to), rvalue(world, &stmt.value));
        }
        let _ = match &block.end {
            Terminator::Goto(to) => writeln!(out, "    goto b{}", to.0),
            Terminator::Branch { on, test, yes, no } => {
                writeln!(out, "    if {} is {test:?} b{} else b{}", operand(world, on), yes.0, no.0)
            }
            Terminator::Return => writeln!(out, "    return"),
            Terminator::Unreachable => writeln!(out, "    unreachable"),
        };
    }
    out
}

fn place(world: &World<'_>, place: &Place) -> String {
    let base = place.local.0;
    format!("_{base}{}", place.path.iter().map(|e| elem(world, *e)).collect::<String>())
}

fn operand(world: &World<'_>, of: &Operand) -> String {
    match &of.kind {
        OperandKind::Place(p) => place(world, p),
        OperandKind::Ref(p) => format!("&{}", place(world, p)),
        OperandKind::Const(Some(text)) => format!("{text:?}"),
        OperandKind::Const(None) => "const".to_owned(),
        OperandKind::Named(id) => world.defs.consts[*id].name.to_string(),
        OperandKind::Func(func, _) => world.defs.path_of(Def::Func(*func)),
        OperandKind::Ctor(_) => "ctor".to_owned(),
        OperandKind::Unknown => "?".to_owned(),
    }
}

fn rvalue(world: &World<'_>, of: &Rvalue) -> String {
    let all = |operands: &[Operand]| operands.iter().map(|o| operand(world, o)).collect::<Vec<_>>().join(", ");
    match of {
        Rvalue::Use(o) => operand(world, o),
        Rvalue::Bool(b) => b.to_string(),
        Rvalue::Not(o) => format!("!{}", operand(world, o)),
        Rvalue::Respond(operand) => format!("respond({})", all(std::slice::from_ref(operand))),
        Rvalue::Disclose { args, .. } => format!("disclose({})", all(args)),
        Rvalue::Mix(o) => format!("mix({})", all(o)),
        Rvalue::Compare(o) => format!("compare({})", all(o)),
        Rvalue::Format { args, .. } => format!("format({})", all(args)),
        Rvalue::Aggregate { kind, parts, base } => {
            let parts: Vec<String> =
                parts.iter().map(|(e, o)| format!("{}: {}", elem(world, *e), operand(world, o))).collect();
            let base = base.as_ref().map(|b| format!(", ..{}", operand(world, b))).unwrap_or_default();
            format!("{kind:?} {{ {}{base} }}", parts.join(", "))
        }
        Rvalue::Call(site) | Rvalue::Extract { site, .. } => {
            let callee = match &site.callee {
                Callee::Func { func, substs, virtual_call } => {
                    let types: Vec<String> = substs.iter().map(|t| world.db.display(*t)).collect();
                    let how = if *virtual_call { "dyn " } else { "" };
                    format!("{how}{}<{}>", world.defs.path_of(Def::Func(*func)), types.join(", "))
                }
                Callee::Value(o) => format!("({})", operand(world, o)),
                Callee::Unknown(name) => format!("?{name}"),
            };
            format!("{callee}({})", all(&site.args))
        }
    }
}
