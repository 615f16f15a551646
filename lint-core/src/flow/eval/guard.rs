//! Guards: what holds behind them, and of whom.
//!
//! ```text
//! if asked.has_consent() { send(&other.email) }    consent of Param(asked); User::email of Param(other): it does not hold
//! send_if(user, user.has_consent())                where `send_if` says "what its second input implies", that is consent
//! users.iter().filter(|u| u.has_consent())         what comes out has it
//! ```
//!
//! See [`super::super::standing`] for what slots are, [`super::super::owner`] for who is who.

use std::sync::Arc;

use super::super::elem::{Elem, Path};
use super::super::label::{Held, Label, Mode, Origin, Root, SourceId};
use super::super::mir::{BodyKey, Index, Operand, OperandKind, Place, Rvalue, Stmt};
use super::super::node::{Node, Outcome};
use super::super::owner::{From, Made, Owner, Owners, Pick, Relation, Who, WhoRoot, merged};
use super::super::signature::Described;
use super::super::standing::{Asked, Slot, Subject};
use super::super::summary::{CallEdge, Only, PassedArgs, PassedObject, Summary};
use super::super::trace::Trace;
use super::Eval;
use super::apply::{Arg, Known};
use crate::base::{TextRange, limits};
use crate::types::{Ty, TyKind};

/// What the operands of a statement are made of.
#[derive(Debug, Default)]
pub(super) struct Used {
    from: Vec<From>,
    /// One is of several, nobody knows of which.
    unclear: bool,
}

impl Used {
    pub(super) fn clear(&mut self) {
        self.from.clear();
        self.unclear = false;
    }

    fn add(&mut self, node: &Node, depth: u32) {
        match node.owner() {
            Owner::Known(who) => {
                self.from.push(who.root.id());
                self.from.extend(who.root.made_of());
            }
            Owner::Mixed => self.unclear = true,
            Owner::Unset => {}
        }
        if depth > 0 {
            node.kids().iter().for_each(|(_, kid)| self.add(kid, depth - 1));
        }
    }
}

impl Eval<'_> {
    /// A guard's success makes conditions hold: where it has an outcome, behind a test of it, else from here on.
    pub(super) fn guard(&mut self, node: &mut Node, held: Held, args: &[Arg], ty: Ty) {
        let about = held.meet(self.world.about_a_person);
        let held = held.without(about).and(self.asked_of(about, args));
        if self.world.can_fail(ty) {
            let outcome = node.outcome().unwrap_or_default();
            node.set_outcome(Some(Outcome { success: outcome.success.and(held), ..outcome }));
        } else {
            self.state.held = self.state.held.and(held);
        }
    }

    /// Conditions about the objects of the project's types that a guard was given; of whomever, if it was given none.
    fn asked_of(&mut self, held: Held, args: &[Arg]) -> Held {
        if held == Held::NONE {
            return held;
        }
        let mut of = Vec::new();
        for arg in args {
            if let (TyKind::Adt(adt, _), Some(who)) = (self.world.behind(arg.ty).kind(), arg.node.owner().who())
                && !self.world.is_outside(*adt)
            {
                of.push(Subject::new(*adt, who.clone()));
            }
        }
        self.asked(held, of)
    }

    fn asked(&mut self, held: Held, of: Vec<Subject>) -> Held {
        if of.is_empty() { held } else { self.slots.bit(Slot::Asked(Asked { held, of })) }
    }

    /// What it implies that a value succeeds or fails. Of a parameter the caller knows.
    pub(super) fn outcome_of(&mut self, node: &Node, ty: Ty) -> Option<Outcome> {
        if node.outcome().is_some() || !self.world.facts.has_guards() || !self.world.can_fail(ty) {
            return node.outcome();
        }
        let [Label { origin: Origin::Symbol(symbol), .. }] = node.labels().iter().as_slice() else { return None };
        let (Root::Param(param), Mode::Whole) = (symbol.root, symbol.mode) else { return None };
        let path = symbol.path;
        let success = self.slots.bit(Slot::Passed { param, path, succeeds: true });
        let failure = self.slots.bit(Slot::Passed { param, path, succeeds: false });
        Some(Outcome { success, failure })
    }

    /// What a value's success implies, together with what holds here.
    pub(super) fn outcome_here(&mut self, node: &Node, ty: Ty) -> Option<Outcome> {
        let held = self.state.held;
        if held == Held::NONE {
            return node.outcome();
        }
        let of = self.outcome_of(node, ty).unwrap_or_default();
        Some(Outcome { success: of.success.and(held), failure: of.failure.and(held) })
    }

    /// What holds where a test of an argument came out like this.
    pub(super) fn tested(&mut self, under: Option<(u32, bool)>, args: &[Arg]) -> Held {
        let Some((param, succeeds)) = under else { return Held::NONE };
        let outcome = args.get(param as usize).and_then(|arg| self.outcome_of(&arg.node, arg.ty));
        outcome.unwrap_or_default().of(succeeds)
    }

    /// What a stub says of the outcome of a call: of its result, and of an input that succeeded if it returns at all.
    pub(super) fn described_outcome(&mut self, described: &Described, args: &[Arg], node: &mut Node) {
        if let Some((param, succeeds)) = described.outcome
            && let Some(of) = args.get(param as usize).and_then(|a| self.outcome_of(&a.node, a.ty))
        {
            node.set_outcome(Some(if succeeds { of } else { of.turned() }));
        }
        let implied = described.implies.iter().filter_map(|param| args.get(*param as usize));
        let implied: Vec<Held> = implied
            .filter_map(|arg| Some(self.outcome_of(&arg.node, arg.ty)?.success))
            .filter(|held| *held != Held::NONE)
            .collect();
        if !implied.is_empty() {
            let success = node.outcome().map_or(Held::NONE, |o| o.success);
            let success = implied.into_iter().fold(success, Held::and);
            node.set_outcome(Some(Outcome { success, failure: Held::NONE }));
        }
        self.state.held = self.state.held.and(self.tested(described.ensures, args));
    }

    /// What holds in a summary, in terms of this body.
    pub(super) fn held_here(&mut self, held: Held, known: &Known<'_>) -> Held {
        if held == Held::ALL || held.conditions() == held {
            return held;
        }
        let mut out = held.conditions();
        for (slot, _) in known.slots.of(held) {
            let here = match slot {
                Slot::Passed { param, path, succeeds } => self.passed_held(*param, *path, *succeeds, known.args),
                Slot::Asked(asked) => {
                    let of = asked.of.iter().map(|subject| {
                        Some(Subject::new(subject.adt, self.who_here(subject.who.as_ref()?, known.args)?))
                    });
                    let of: Option<Vec<Subject>> = of.collect();
                    self.asked(asked.held, of.unwrap_or_default())
                }
            };
            out = out.and(here);
        }
        out
    }

    fn passed_held(&mut self, param: u32, path: Path, succeeds: bool, args: &[Arg]) -> Held {
        let Some(arg) = args.get(param as usize) else { return Held::NONE };
        let (node, ty) = self.walk(&arg.node, arg.ty, path.elems(), arg.range);
        self.outcome_of(&node, ty).unwrap_or_default().of(succeeds)
    }

    /// An object of a callee, as one of this body: what it was given.
    fn who_here(&self, who: &Who, args: &[Arg]) -> Option<Who> {
        match who.root {
            WhoRoot::Static(..) => Some(who.clone()),
            WhoRoot::Made(_) => None,
            WhoRoot::Param(param, _) => {
                let part = args.get(param as usize)?.node.at(who.path.elems());
                let mut here = part.owner().who()?.clone();
                if let Pick::Const(_) = who.pick
                    && here.pick == Pick::Any
                {
                    here.pick = who.pick;
                }
                Some(here)
            }
        }
    }

    /// Whose data is that a callee read.
    pub(super) fn owners_here(&self, owners: &Owners, args: &[Arg]) -> Owners {
        let (_, innermost) = owners.as_ref()?.last()?;
        self.who_here(innermost, args)?.owners(self.world)
    }

    /// What holds here for a label; for what the caller passes, he knows whose it is.
    pub(super) fn held_for(&self, label: &Label) -> Held {
        if label.is_closed() { self.standing().for_data(&label.owners) } else { self.state.held }
    }

    /// Data of a declared source that is in a value.
    pub(super) fn source_label(&self, source: SourceId, of: &Node, cover: Held, trace: Trace) -> Label {
        let owners = self.world.owners(of);
        let held = self.standing().for_data(&owners).and(cover);
        Label::source(source, held, owners, trace)
    }

    /// An operand is used. A copy that is made where its owner was asked keeps what that gave.
    pub(super) fn note_used(&mut self, operand: &Operand, node: &mut Node) {
        if !self.world.tells_people_apart {
            return;
        }
        if let OperandKind::Const(Some(text)) = &operand.kind {
            self.used.from.push(From::Const(*text));
        }
        self.used.add(node, 2);
        if let Some(who) = node.owner().who() {
            let is_it = |s: &Subject| s.who.as_ref().is_some_and(|w| w.relation(who) == Relation::Same);
            let asked = self.slots.of(self.state.held).filter_map(|(slot, _)| match slot {
                Slot::Asked(asked) if asked.of.iter().any(is_it) => Some(asked.held),
                _ => None,
            });
            let held = asked.fold(Held::NONE, Held::and);
            if self.state.held != Held::ALL {
                node.add_held(held);
            }
        }
    }

    /// A value that a statement makes is an object of its own, made of what the statement used.
    pub(super) fn note_made(&mut self, stmt: &Stmt, node: &mut Node) {
        let makes =
            matches!(stmt.value, Rvalue::Call(_) | Rvalue::Mix(_) | Rvalue::Format { .. } | Rvalue::Aggregate { .. });
        if !self.world.tells_people_apart || !makes {
            return;
        }
        if matches!(stmt.value, Rvalue::Call(_)) {
            self.looked_up(node, stmt.range, stmt.ty, 2);
        }
        if *node.owner() != Owner::Unset {
            return;
        }
        // What is made of nothing may be anybody: whoever is logged in.
        if self.used.from.is_empty() && !self.used.unclear {
            return;
        }
        let from = if self.used.unclear { None } else { merged(self.used.from.iter().copied()) };
        let made = from.map(|from| Who::root(WhoRoot::Made(Arc::new(Made { at: stmt.range, ty: stmt.ty, from }))));
        node.set_owner(made.map_or(Owner::Mixed, |who| Owner::Known(Box::new(who))));
        self.own_fields(node, 2);
    }

    /// One of several that a call picked by something else (`users.get(&asked.id)`) has to do with that too.
    fn looked_up(&self, node: &mut Node, at: TextRange, ty: Ty, depth: u32) {
        if let Some(who) = node.owner().who()
            && who.pick == Pick::Any
        {
            let by = |from: &From| *from != who.root.id() && !matches!(from, From::Const(_));
            if self.used.from.iter().any(by) {
                let from = merged(self.used.from.iter().chain(who.root.made_of()).copied());
                let made = from.map(|from| Who::root(WhoRoot::Made(Arc::new(Made { at, ty, from }))));
                node.set_owner(made.map_or(Owner::Mixed, |who| Owner::Known(Box::new(who))));
            }
        }
        if depth == 0 {
            return;
        }
        for (elem, mut kid) in node.kids().to_vec() {
            let before = kid.owner().clone();
            self.looked_up(&mut kid, at, self.world.part_type(ty, elem), depth - 1);
            if *kid.owner() != before {
                node.set_part_owner(elem, kid.owner().clone());
            }
        }
    }

    /// What was written into the marked fields of an object is data of that object, unless it is known whose else.
    fn own_fields(&self, node: &mut Node, depth: u32) {
        for elem in node.kids().iter().map(|(elem, _)| *elem).collect::<Vec<_>>() {
            let mut part = node.child(elem);
            if let Some(field) = elem.field()
                && let Some(source) = self.world.facts.field(field)
            {
                let owners = self.world.owners(node);
                // While nobody knew whose it is, it counted as that of whoever was asked.
                let held = self.state.held;
                let lost = self.slots.conditions(held).without(self.slots.for_data(held, &owners));
                part.set_owners(source, &owners, lost);
            }
            if depth > 0 {
                self.own_fields(&mut part, depth - 1);
            }
            let cut = node.child_is_cut(elem);
            if cut {
                node.set_child(elem, part);
            }
        }
    }

    /// A part of a value, with which element it is, if it is one.
    pub(super) fn picked(&self, place: &Place, at: usize, whole: &Node, mut part: Node) -> Node {
        if !self.world.tells_people_apart || place.path[at] != Elem::Item {
            return part;
        }
        let Some(who) = part.owner().who() else { return part };
        if who.path.elems().last() != Some(&Elem::Item) {
            return part;
        }
        // What was put in from elsewhere may be any of what was put in.
        let own = whole.owner().who().and_then(|whole| whole.then(Elem::Item));
        let pick = if own.as_ref() == Some(who) { self.pick(place, at) } else { Pick::Any };
        let who = Who { pick, ..who.clone() };
        part.set_owner(Owner::Known(Box::new(who)));
        part
    }

    fn pick(&self, place: &Place, at: usize) -> Pick {
        match place.index {
            Some((step, Index::Const(text))) if step as usize == at => Pick::Const(text),
            Some((step, Index::Local(local))) if step as usize == at && !self.mir.locals[local.index()].varies => {
                Pick::Local(local.0)
            }
            _ if at == 0 && self.mir.locals[place.local.index()].is_iterated => Pick::Loop(place.local.0),
            _ => Pick::Any,
        }
    }

    /// What comes out only where a callback succeeded for it has what that success gives.
    pub(super) fn let_through(&mut self, only: &Only, known: &Known<'_>, result: &mut Node) {
        let outcome = known.results.get(only.deferred as usize).and_then(|(node, _)| node.outcome());
        let Some(success) = outcome.map(|o| o.success).filter(|held| *held != Held::ALL) else { return };
        let arg = match only.param {
            Some(param) => known.args.get(param as usize),
            None => None,
        };
        let target = arg.map_or(&*result, |arg| &arg.node);
        let who = target.at(only.path.elems()).owner().who().cloned();
        let mut held = success.conditions();
        for (slot, _) in self.slots.of(success) {
            if let Slot::Asked(asked) = slot
                && who.as_ref().is_none_or(|who| asked.of.iter().any(|s| is_about(s, who)))
            {
                held = held.and(asked.held);
            }
        }
        match arg {
            Some(arg) => {
                let mut value = arg.node.clone();
                value.add_held_at(only.path.elems(), held);
                self.write_back(&arg.node, &value, true, false, known.frame.at.range);
            }
            None => result.add_held_at(only.path.elems(), held),
        }
    }

    /// Notes that another body is called here.
    pub(super) fn note_call(&mut self, callee: BodyKey, args: &[Arg], summary: Option<&Summary>, range: TextRange) {
        let held = self.state.held;
        if held == Held::ALL {
            return;
        }
        let passed = self.world.facts.has_guards().then(|| Arc::new(self.what_is_passed(args, summary)));
        let known = self.call_at.entry((callee, held)).or_default();
        if known.iter().any(|at| self.calls[*at as usize].passed == passed) {
            return;
        }
        let passed = passed.filter(|_| known.len() < limits::PASSED);
        known.push(self.calls.len() as u32);
        let span = self.span(range);
        self.calls.push(CallEdge { callee, held, span, passed });
    }

    /// What guards can say of the arguments of a call.
    fn what_is_passed(&mut self, args: &[Arg], callee: Option<&Summary>) -> PassedArgs {
        let mut passed = PassedArgs::default();
        if self.world.tells_people_apart {
            for (param, arg) in args.iter().enumerate() {
                self.passed_objects(param as u32, Path::EMPTY, &arg.node, arg.ty, &mut passed);
            }
        }
        for slot in callee.iter().flat_map(|summary| summary.slots.iter()) {
            if let Slot::Passed { param, path, succeeds } = slot {
                let held = self.passed_held(*param, *path, *succeeds, args);
                if held != Held::NONE {
                    passed.outcomes.push((*param, *path, *succeeds, held));
                }
            }
        }
        passed
    }

    fn passed_objects(&self, param: u32, path: Path, node: &Node, ty: Ty, passed: &mut PassedArgs) {
        let holds_people = self.world.may_hold_people(ty);
        let came = node.cover().conditions();
        if came != Held::NONE && node.cover() != Held::ALL {
            passed.came.push((param, path, came));
        }
        match node.owner() {
            Owner::Known(who) => {
                passed.objects.push(PassedObject { param, path, who: (**who).clone(), holds_people });
            }
            Owner::Unset | Owner::Mixed => passed.unclear |= holds_people && !node.is_const(),
        }
        if path.elems().len() < 2 {
            let is_known = |kid: &Node| *kid.owner() != Owner::Unset || kid.cover() != Held::NONE;
            for (elem, kid) in node.kids().iter().filter(|(_, kid)| is_known(kid)) {
                let ty = self.world.part_type(ty, *elem);
                self.passed_objects(param, path.then(*elem), kid, ty, passed);
            }
        }
    }
}

/// The conditions that came with the objects of which a callee read data.
pub(super) fn came_with(owners: &Owners, args: &[Arg]) -> Held {
    let mut held = Held::NONE;
    for (_, who) in owners.iter().flat_map(|o| o.iter()) {
        if let WhoRoot::Param(param, _) = who.root
            && let Some(arg) = args.get(param as usize)
        {
            let cover = arg.node.at(who.path.elems()).cover();
            held = if cover == Held::ALL { held } else { held.and(cover) };
        }
    }
    held
}

/// Whether a guard was asked about an object, or about a part of it, as far as can be told.
fn is_about(subject: &Subject, who: &Who) -> bool {
    let Some(asked) = &subject.who else { return false };
    let is_part = asked.root.id() == who.root.id() && asked.path.elems().starts_with(who.path.elems());
    is_part || asked.relation(who) != Relation::Apart
}
