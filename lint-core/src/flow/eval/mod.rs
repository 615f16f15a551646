//! One body at a time: from its entry to what its summary says.
//!
//! Blocks are evaluated in reverse postorder until nothing changes. Locals that are assigned once and never changed in part
//! are kept once for the body; only the others are part of a block's state, so that a match of 5,000 arms costs no copies.
//!
//! ```text
//! fn f(user: &User, m: &mut Mail) { m.to = user.email.clone(); log!("{}", user.id) }
//!   result: nothing   out: Param(1).to = {User::email}   sinks: Param(0).id → log
//! ```

mod apply;
mod call;
mod channel;
mod columns;
mod given;
mod guard;
mod items;
mod keys;
mod place;
mod sink;
mod text;
mod value;

pub(crate) use given::InputOutcomes;

use super::elem::Path;
use super::label::{Held, Label, Labels, Mode, Origin, Root, Symbol};
use super::mir::{BlockIdx, BodyKey, LocalIdx, Mir, Operand, Place, StaticLocal, Terminator, Test};
use super::node::{Loan, Node};
use super::owner::{Who, WhoRoot};
use super::standing::Slots;
use super::summary::{CallEdge, Deferred, Out, PurposesId, SinkFlow, StoreKey, Summary, Target};
use super::trace::{self, StepKind};
use super::world::World;
use crate::base::effort::{self, Fineness};
use crate::base::{Bound, Cuts, Map, Name, Span, TextRange, cuts, limits};
use crate::names::{BodyOwner, FuncId};
use crate::syntax::ir::{ExprId, FormatTrait};
use crate::types::{Ty, TyKind};
use guard::Used;

/// Gives the summary of a body as far as it is known; `None`: not yet (recursion), or never.
pub(crate) trait Summaries: Sync {
    /// The summary of a body.
    fn of_body(&self, key: BodyKey) -> Option<std::sync::Arc<Summary>>;
    /// The summary of a body for calls that say this of its inputs, where that makes a difference.
    fn of_call(&self, key: BodyKey, given: InputOutcomes) -> Option<std::sync::Arc<Summary>>;
}

/// What is known at the start of a block.
#[derive(Clone, Debug, PartialEq)]
struct State {
    /// The locals that vary, by home; `None`: not assigned on any way here.
    locals: Vec<Option<Node>>,
    /// What holds on every way here.
    held: Held,
}

impl State {
    fn join(&self, other: &Self, slots: &Slots) -> Self {
        let locals = self.locals.iter().zip(&other.locals).map(|(a, b)| match (a, b) {
            (Some(a), Some(b)) => Some(a.join(b)),
            (one, None) | (None, one) => one.clone(),
        });
        Self { locals: locals.collect(), held: slots.meet(self.held, other.held) }
    }
}

/// The evaluation of one body.
pub(crate) struct Eval<'a> {
    world: &'a World<'a>,
    summaries: &'a dyn Summaries,
    mir: &'a Mir,
    /// Where in the state each local is that varies.
    homes: Vec<Option<u32>>,
    /// The locals that don't, once for the body.
    fixed: Vec<Node>,
    /// What hand-written renderings write to, one inside of the other: places behind the body's locals.
    lent: Vec<Node>,
    state: State,
    changed: bool,
    sinks: Vec<SinkFlow>,
    sink_at: Map<(Span, Origin), Vec<u32>>,
    /// How many places in callees one input is disclosed at, by recipient, purposes and what holds.
    carried: Map<(Origin, Target, Option<PurposesId>, Held), u32>,
    /// In how many ways callees disclose one input, by recipient and purposes.
    inputs: Map<(Root, Target, Option<PurposesId>), u32>,
    deferred: Vec<Deferred>,
    deferred_at: Map<(ExprId, u32), u32>,
    calls: Vec<CallEdge>,
    call_at: Map<(BodyKey, Held), Vec<u32>>,
    /// What the slots of this body's `Held` stand for.
    slots: Slots,
    /// What the operands of the statement are made of; `None`: one is of nobody knows whom.
    used: Used,
    next_deferred: u32,
    nested_items: u32,
    /// The hand-written renderings that are looked at, each with the value that it shows.
    writing: Vec<(FuncId, Node)>,
    /// How many were looked at since the outermost one.
    written: usize,
    /// What types show of themselves, by a rendering, and in which order that was found.
    pub(super) own_shows: Map<(Ty, FormatTrait), bool>,
    pub(super) own_shown: Vec<(Ty, FormatTrait)>,
    /// Whether no caller will resolve what is generic: any implementation may be meant.
    closing: bool,
    /// What is known of the inputs.
    given: InputOutcomes,
}

/// Evaluates a body for calls that say this of its inputs.
pub(crate) fn summarize_given(
    world: &World<'_>,
    summaries: &dyn Summaries,
    mir: &Mir,
    given: InputOutcomes,
) -> Summary {
    let new = || Eval { given, ..Eval::new(world, summaries, mir) };
    evaluated(Fineness::Fine, &new).0
}

/// Evaluates a body as finely as this or, where that takes too long, less finely; how finely is said.
pub(crate) fn summarize(
    world: &World<'_>,
    summaries: &dyn Summaries,
    mir: &Mir,
    fineness: Fineness,
) -> (Summary, Fineness) {
    evaluated(fineness, &|| Eval::new(world, summaries, mir))
}

/// Evaluates a body as one that nobody in the project calls.
pub(crate) fn summarize_closing(world: &World<'_>, summaries: &dyn Summaries, mir: &Mir) -> Summary {
    let new = || Eval { closing: true, ..Eval::new(world, summaries, mir) };
    evaluated(Fineness::Fine, &new).0
}

/// What an evaluation comes to: a less fine one, where this one takes too long.
fn evaluated<'a>(fineness: Fineness, new: &dyn Fn() -> Eval<'a>) -> (Summary, Fineness) {
    let (mut fineness, mut all_cuts) = (fineness, Cuts::default());
    loop {
        let ((summary, is_done), cuts) = cuts::observed(|| effort::measured(fineness, || new().run()));
        all_cuts.extend(cuts);
        if fineness != Fineness::Fine {
            all_cuts.add(Bound::Fineness);
        }
        match fineness.coarser() {
            Some(coarser) if !is_done => fineness = coarser,
            _ => return (Summary { cuts: all_cuts, ..summary }, fineness),
        }
    }
}

impl<'a> Eval<'a> {
    fn new(world: &'a World<'a>, summaries: &'a dyn Summaries, mir: &'a Mir) -> Self {
        let mut next = 0;
        let homes: Vec<Option<u32>> = mir
            .locals
            .iter()
            .map(|local| {
                local.varies.then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect();
        let state = State { locals: vec![None; next as usize], held: Held::NONE };
        Self {
            world,
            summaries,
            mir,
            homes,
            fixed: vec![Node::default(); mir.locals.len()],
            lent: Vec::new(),
            state,
            changed: false,
            sinks: Vec::new(),
            sink_at: Map::new(),
            carried: Map::new(),
            inputs: Map::new(),
            deferred: Vec::new(),
            deferred_at: Map::new(),
            calls: Vec::new(),
            call_at: Map::new(),
            slots: Slots::default(),
            used: Used::default(),
            next_deferred: 0,
            nested_items: 0,
            writing: Vec::new(),
            written: 0,
            own_shows: Map::new(),
            own_shown: Vec::new(),
            closing: false,
            given: InputOutcomes::default(),
        }
    }

    /// What the body does; half of it, where that takes too many steps.
    fn run(&mut self) -> Summary {
        let order = reverse_postorder(self.mir);
        // What is sent behind a receiver is received as well.
        let loops = !self.mir.channels.is_empty() || has_back_edge(self.mir, &order);
        let mut entries: Vec<Option<State>> = vec![None; self.mir.blocks.len()];
        for param in 0..self.mir.params {
            self.enter_param(param);
        }
        for known in &self.mir.statics {
            self.set_local(known.local, self.static_value(known));
        }
        entries[0] = Some(self.state.clone());
        let mut exit: Option<State> = None;
        for round in 1..=limits::ROUNDS {
            self.changed = false;
            // The last round says what holds at a call.
            self.calls.clear();
            self.call_at = Map::new();
            for block in &order {
                let Some(entry) = entries[block.index()].clone() else { continue };
                self.state = entry;
                for stmt in &self.mir.blocks[block.index()].stmts {
                    self.stmt(stmt);
                    if effort::is_spent() {
                        return Summary::default();
                    }
                }
                self.leave(*block, &mut entries, &mut exit);
            }
            self.enter_channels();
            if !loops || !self.changed {
                break;
            }
            if round == limits::ROUNDS {
                cuts::note(Bound::Rounds);
            }
        }
        self.summary(exit)
    }

    /// A parameter starts as whatever the caller passes. What it refers to can be changed through it.
    fn enter_param(&mut self, param: u32) {
        let local = LocalIdx(param + 1);
        let mut node = self.param_value(param);
        if let Some(source) = self.param_source(param) {
            let span = self.world.facts.sources[source.0 as usize].span;
            let name = self.mir.locals[local.index()].name.unwrap_or_else(|| Name::new("parameter"));
            let trace = trace::then(&None, span, StepKind::Param(name));
            node.add_label(Label::source(source, Held::NONE, None, trace));
        }
        node.add_loan(Loan { local: local.0, path: Path::EMPTY });
        self.set_local(local, node);
    }

    fn param_source(&self, param: u32) -> Option<super::label::SourceId> {
        let BodyKey::Item(BodyOwner::Func(func)) = self.mir.key else { return None };
        let has_self = self.world.has_self(func);
        let written = if has_self { param.checked_sub(1)? } else { param };
        self.world.facts.param(func, written)
    }

    fn set_local(&mut self, local: LocalIdx, node: Node) {
        if let Some(behind) = local.index().checked_sub(self.fixed.len()) {
            if let Some(lent) = self.lent.get_mut(behind) {
                *lent = lent.join(&node);
            }
            return;
        }
        match self.homes[local.index()] {
            Some(home) => self.state.locals[home as usize] = Some(node),
            None => {
                let joined = if self.fixed[local.index()] == Node::default() {
                    node
                } else {
                    self.fixed[local.index()].join(&node)
                };
                if joined != self.fixed[local.index()] {
                    self.fixed[local.index()] = joined;
                    self.changed = true;
                }
            }
        }
    }

    fn local(&self, local: LocalIdx) -> Node {
        if let Some(behind) = local.index().checked_sub(self.fixed.len()) {
            return self.lent.get(behind).cloned().unwrap_or_default();
        }
        match self.homes[local.index()] {
            Some(home) => self.state.locals[home as usize].clone().unwrap_or_default(),
            None => self.fixed[local.index()].clone(),
        }
    }

    /// The type of a local; what a rendering writes to holds text.
    fn local_ty(&self, local: LocalIdx) -> Ty {
        self.mir.locals.get(local.index()).map_or_else(|| Ty::new(TyKind::Str), |local| local.ty)
    }

    /// A place that a rendering can write to, and a reference to it.
    fn lend(&mut self) -> Node {
        let mut reference = Node::default();
        let local = self.fixed.len() + self.lent.len();
        reference.add_loan(Loan { local: local as u32, path: Path::EMPTY });
        self.lent.push(Node::default());
        reference
    }

    /// Hands the state on to where a block leads.
    fn leave(&mut self, block: BlockIdx, entries: &mut [Option<State>], exit: &mut Option<State>) {
        match &self.mir.blocks[block.index()].end {
            Terminator::Goto(to) => self.flow_to(*to, self.state.held, entries),
            Terminator::Branch { on, test, yes, no } => {
                let (on_yes, on_no) = self.branch(on, *test);
                self.flow_to(*yes, self.state.held.and(on_yes), entries);
                self.flow_to(*no, self.state.held.and(on_no), entries);
            }
            Terminator::Return => {
                let state = self.state.clone();
                *exit = Some(match exit.take() {
                    Some(old) => old.join(&state, &self.slots),
                    None => state,
                });
            }
            Terminator::Unreachable => {}
        }
    }

    fn flow_to(&mut self, to: BlockIdx, held: Held, entries: &mut [Option<State>]) {
        // Everything holds only where no way leads.
        if held == Held::ALL {
            return;
        }
        let state = State { locals: self.state.locals.clone(), held };
        let slot = &mut entries[to.index()];
        let joined = match slot {
            Some(old) => old.join(&state, &self.slots),
            None => state,
        };
        if slot.as_ref() != Some(&joined) {
            *slot = Some(joined);
            self.changed = true;
        }
    }

    /// What holds in addition if a test succeeds, and if it fails.
    fn branch(&mut self, on: &Operand, test: Test) -> (Held, Held) {
        let success = match test {
            Test::Bool(value) => value,
            Test::Variant(variant) => match self.world.is_success(variant) {
                Some(success) => success,
                None => return (Held::NONE, Held::NONE),
            },
            Test::Other => return (Held::NONE, Held::NONE),
        };
        let node = self.operand(on);
        let Some(outcome) = self.outcome_of(&node, on.ty) else { return (Held::NONE, Held::NONE) };
        (outcome.of(success), outcome.of(!success))
    }

    fn span(&self, range: TextRange) -> Span {
        range.in_file(self.mir.file)
    }

    /// What the caller will see.
    fn summary(&mut self, exit: Option<State>) -> Summary {
        let diverges = exit.is_none();
        if let Some(exit) = exit {
            self.state = exit;
        }
        let params = self.mir.params;
        let keep = move |loan: &Loan| loan.local >= 1 && loan.local <= params;
        let mut result = self.local(LocalIdx::RETURN);
        if !diverges {
            self.record_result(&result);
        }
        self.note_dynamic(&mut result);
        result.retain_loans(&keep);
        let mut outs = Vec::new();
        for param in 0..params {
            // What was lent and can't be changed is as it was, whatever the parameter refers to now.
            let ty = self.mir.locals[param as usize + 1].ty;
            if matches!(ty.kind(), TyKind::Ref(_, false)) && !self.world.may_change(ty) {
                continue;
            }
            let mut value = self.local(LocalIdx(param + 1));
            value.clear_loans();
            value.retain_loans(&keep);
            let unchanged = self.param_value(param);
            if value != unchanged && !diverges {
                outs.push(Out { param, value, strong: true });
            }
        }
        self.leave_statics();
        let mut sinks = std::mem::take(&mut self.sinks);
        sinks.sort_by(|a, b| a.key().cmp(&b.key()));
        let mut calls = std::mem::take(&mut self.calls);
        calls.sort_by_key(|edge| (edge.callee, edge.held, edge.span));
        let ends = self.mir.channels.iter().map(|channel| self.ends_of(*channel)).collect();
        let ensures = if diverges { Held::NONE } else { self.state.held };
        let (deferred, slots) = (std::mem::take(&mut self.deferred), std::mem::take(&mut self.slots));
        Summary { result, outs, sinks, deferred, ensures, diverges, calls, ends, slots, ..Summary::default() }
    }

    /// What is in statics now is found by others.
    fn leave_statics(&mut self) {
        for known in &self.mir.statics {
            let value = self.local(known.local);
            let unchanged = self.static_value(known);
            if value != unchanged {
                self.store(StoreKey::Static(known.id), &value, known.range);
            }
        }
    }

    /// A function that returns `impl Trait` or a `dyn`: what is behind it is known here alone.
    fn note_dynamic(&self, result: &mut Node) {
        let BodyKey::Item(BodyOwner::Func(func)) = self.mir.key else { return };
        let declared = self.world.return_ty(func);
        let actual = self.mir.locals[0].ty;
        if is_erased(declared) && !is_erased(actual) {
            result.set_dynamic(vec![actual]);
        }
    }

    /// The place that a loan names.
    fn loan_place(loan: &Loan) -> Place {
        Place { local: LocalIdx(loan.local), path: loan.path.elems().to_vec(), index: None }
    }

    /// All labels of a value and its parts, with those that its type holds.
    fn all_labels(&self, operand: &Operand, node: &Node) -> Labels {
        let span = self.span(operand.range);
        super::render::flatten(self.world, node, operand.ty, span, self.standing(), true)
    }

    /// What a parameter is when a body begins.
    fn param_value(&self, param: u32) -> Node {
        let ty = self.mir.locals[param as usize + 1].ty;
        let mut node = self.initial(Root::Param(param), WhoRoot::Param(param, ty));
        if let Some(outcome) = self.given.of(param) {
            node.set_outcome(Some(outcome));
        }
        node
    }

    /// What is in a static when a body begins.
    fn static_value(&self, known: &StaticLocal) -> Node {
        let ty = self.mir.locals[known.local.index()].ty;
        self.initial(Root::Static(known.id), WhoRoot::Static(known.id, ty))
    }

    fn initial(&self, root: Root, who: WhoRoot) -> Node {
        let symbol = Symbol { root, path: Path::EMPTY, mode: Mode::Whole, typed: false };
        let node = Node::symbol(symbol, None);
        if self.world.tells_people_apart { node.of(Who::root(who)) } else { node }
    }
}

/// Whether a type hides what is behind it.
pub(crate) fn is_erased(ty: crate::types::Ty) -> bool {
    match ty.kind() {
        TyKind::Dyn(_) | TyKind::Opaque(..) => true,
        TyKind::Adt(_, args) | TyKind::Tuple(args) => args.iter().any(|t| is_erased(*t)),
        TyKind::Ref(inner, _) | TyKind::Slice(inner) | TyKind::Array(inner) | TyKind::Future(inner, _) => {
            is_erased(*inner)
        }
        _ => false,
    }
}

fn successors(end: &Terminator) -> [Option<BlockIdx>; 2] {
    match end {
        Terminator::Goto(to) => [Some(*to), None],
        Terminator::Branch { yes, no, .. } => [Some(*yes), Some(*no)],
        Terminator::Return | Terminator::Unreachable => [None, None],
    }
}

/// The blocks that can be reached, each before those behind it except along back edges.
fn reverse_postorder(mir: &Mir) -> Vec<BlockIdx> {
    let mut seen = vec![false; mir.blocks.len()];
    let mut order = Vec::with_capacity(mir.blocks.len());
    let mut stack = vec![(BlockIdx(0), 0)];
    seen[0] = true;
    while let Some((block, next)) = stack.pop() {
        // The later successor first, so that in the reversed order the earlier one comes first.
        let targets = successors(&mir.blocks[block.index()].end);
        match targets.iter().rev().flatten().nth(next) {
            Some(to) => {
                stack.push((block, next + 1));
                if !seen[to.index()] {
                    seen[to.index()] = true;
                    stack.push((*to, 0));
                }
            }
            None => order.push(block),
        }
    }
    order.reverse();
    order
}

fn has_back_edge(mir: &Mir, order: &[BlockIdx]) -> bool {
    let mut rank = vec![usize::MAX; mir.blocks.len()];
    for (i, block) in order.iter().enumerate() {
        rank[block.index()] = i;
    }
    order
        .iter()
        .any(|b| successors(&mir.blocks[b.index()].end).iter().flatten().any(|to| rank[to.index()] <= rank[b.index()]))
}
