//! Reading and writing places.
//!
//! A read walks the path from the local: a marked field on it adds its label, unless that part was written here (it is cut).
//! A write goes to the place and to everything that the place may refer to.

use std::collections::VecDeque;

use super::super::elem::{Elem, Path};
use super::super::label::{Held, Label, Origin, Root, Symbol};
use super::super::mir::{LocalIdx, Operand, Place};
use super::super::node::{Loan, Node};
use super::super::owner::Relation;
use super::super::summary::{StoreKey, Target};
use super::super::trace::{self, StepKind};
use super::Eval;
use crate::base::{Bound, Map, Name, TextRange, cuts, limits};
use crate::names::FieldId;
use crate::types::{Ty, TyKind};

/// How a value is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Write {
    /// It replaces what was there; else it is added.
    pub(super) strong: bool,
    /// It goes to what the place refers to (`*place = …`).
    pub(super) through: bool,
}

/// What is known of a reference, with what is known of its target now. The reference may know better which part of the target
/// it is, and what was let through on the way to it.
fn joined_with_target(node: &Node, target: &Node) -> Node {
    let relation = node.owner().who().zip(target.owner().who()).map(|(who, of)| who.relation(of));
    if relation == Some(Relation::Apart) {
        return node.join(target);
    }
    let mut target = target.clone();
    if relation.is_some() {
        target.set_owner(node.owner().clone());
        target.take_owners(node.labels());
    }
    let mut joined = node.join(&target);
    if node.cover() != Held::ALL {
        joined.add_held(node.cover());
    }
    joined
}

/// What references on the way to a place refer to: it is written as well.
fn targets(of: &Node, place: &Place, how: Write) -> Vec<(Place, Write)> {
    let (path, mut node) = (&place.path, of.clone());
    let mut found = Vec::new();
    for depth in 0..=path.len() {
        // A new value for the place itself is no write through what the old value referred to.
        if depth < path.len() || how.through || !how.strong {
            let loans: Vec<&Loan> = node.loans().iter().filter(|l| l.local != place.local.0).collect();
            let strong = how.strong && loans.len() == 1;
            for loan in loans {
                let mut target = Eval::loan_place(loan);
                target.path.extend_from_slice(&path[depth..]);
                found.push((target, Write { strong, through: true }));
            }
        }
        if let Some(elem) = path.get(depth) {
            // Only the part's own loans: those from above were followed above.
            node = node.kid(*elem).cloned().unwrap_or_default();
        }
    }
    found
}

impl Eval<'_> {
    /// The value of a place.
    pub(super) fn read(&mut self, place: &Place, ty: Ty, range: TextRange) -> Node {
        let mut node = self.read_through(place, range, limits::LOAN_HOPS);
        self.add_type_source(&mut node, ty, range);
        node
    }

    pub(super) fn read_through(&mut self, place: &Place, range: TextRange, hops: u32) -> Node {
        let local = place.local;
        let (mut node, mut ty) = (self.local(local), self.local_ty(local));
        for (at, elem) in place.path.iter().enumerate() {
            let part = self.step(&node, ty, *elem, range);
            node = self.picked(place, at, &node, part);
            ty = self.world.part_type(ty, *elem);
        }
        if hops > 0 {
            let own = Loan { local: local.0, path: Path::new(&place.path) };
            for loan in node.loans().to_vec() {
                if loan != own {
                    let target = self.read_through(&Self::loan_place(&loan), range, hops - 1);
                    if target != node {
                        node = joined_with_target(&node, &target);
                    }
                }
            }
        }
        node
    }

    /// One step into a value.
    pub(super) fn step(&mut self, node: &Node, ty: Ty, elem: Elem, range: TextRange) -> Node {
        let mut marked = node.clone();
        self.add_type_source(&mut marked, ty, range);
        let node = &marked;
        match elem {
            Elem::Field(field, _) => self.with_mark(node, node.child(elem), elem, field, range),
            Elem::Deep(field) => self.with_mark(node, self.world.deep_part(node, field), elem, field, range),
            Elem::Item => self.items(node, ty, range),
            Elem::Tuple(_) | Elem::Capture(_) | Elem::Key(_) => node.child(elem),
        }
    }

    /// A field of a value, with what a mark says of it.
    fn with_mark(&mut self, node: &Node, child: Node, elem: Elem, field: FieldId, range: TextRange) -> Node {
        let Some(source) = self.world.facts.field(field) else { return child };
        if node.child_is_cut(elem) || node.cover() == Held::ALL {
            return child;
        }
        // The mark says what the caller passes: the symbol for it would only say so again.
        let mut marked = child.clone();
        marked.set_labels(child.labels().iter().filter(|l| matches!(l.origin, Origin::Source(_))).cloned().collect());
        let name = self.world.defs.field(field).name;
        let trace = trace::then(&None, self.span(range), StepKind::Read(name));
        marked.add_label(self.source_label(source, node, node.cover(), trace));
        marked
    }

    /// Every value of a marked type is personal.
    pub(super) fn add_type_source(&mut self, node: &mut Node, ty: Ty, range: TextRange) {
        let TyKind::Adt(adt, _) = ty.strip_refs().kind() else { return };
        let Some(source) = self.world.facts.adt(*adt) else { return };
        if node.is_const() || node.cover() == Held::ALL {
            return;
        }
        let trace = trace::then(&None, self.span(range), StepKind::Source(self.world.defs.adts[*adt].name));
        let label = self.source_label(source, node, node.cover(), trace);
        node.add_label(label);
    }

    /// Puts a value into a place, and into what references on the way to it refer to.
    pub(super) fn write(&mut self, place: &Place, value: &Node, how: Write, range: TextRange) {
        let mut value = value.clone();
        for elem in &place.path {
            if let Some(field) = elem.field() {
                self.mark_written(field, &mut value, range);
            }
        }
        self.write_through(place, &value, how);
    }

    /// What is written into a marked field is personal from then on, unless it is a constant or a sanitizer's result.
    pub(super) fn mark_written(&self, field: FieldId, value: &mut Node, range: TextRange) {
        let Some(source) = self.world.facts.field(field) else { return };
        if value.is_const() || value.cover() != Held::NONE {
            return;
        }
        let name = self.world.defs.field(field).name;
        let trace = trace::then(&None, self.span(range), StepKind::Written(name));
        let held = self.standing().for_data(&None);
        value.add_label(Label::source(source, held, None, trace));
    }

    /// Each place once: from the nearest on, so that what is at the end of many ways is not written again for each of them.
    pub(super) fn write_through(&mut self, place: &Place, value: &Node, how: Write) {
        let mut written: Map<(LocalIdx, Path), bool> = Map::new();
        let mut next = VecDeque::from([(place.clone(), how, limits::LOAN_HOPS)]);
        while let Some((place, how, hops)) = next.pop_front() {
            let key = (place.local, Path::new(&place.path));
            if written.get(&key).is_some_and(|strong| *strong || !how.strong) {
                continue;
            }
            written.insert(key, how.strong);
            let before = self.local(place.local);
            self.write_local(place.local, &place.path, value, how);
            if hops > 0 {
                let targets = targets(&before, &place, how);
                next.extend(targets.into_iter().map(|(target, how)| (target, how, hops - 1)));
            }
        }
    }

    fn write_local(&mut self, local: LocalIdx, path: &[Elem], value: &Node, how: Write) {
        let cut = path.len().min(limits::PATH_LENGTH);
        if cut < path.len() {
            cuts::note(Bound::Path);
        }
        let strong = how.strong && cut == path.len() && !path.iter().any(|e| matches!(e, Elem::Item | Elem::Deep(_)));
        let mut node = self.local(local);
        let loans = node.loans().to_vec();
        node.write(&path[..cut], value, strong);
        if !path.is_empty() || !strong || how.through {
            for loan in loans {
                node.add_loan(loan);
            }
        }
        self.set_local(local, node);
    }

    /// What a callee left behind its reference parameter goes to everything that the argument refers to; with `parts`, what is in
    /// the argument too.
    pub(super) fn write_back(&mut self, arg: &Node, value: &Node, strong: bool, parts: bool, range: TextRange) {
        let loans = arg.loans().to_vec();
        // A reference that is written through is a view of its target, no other place that may be meant instead.
        let targets = loans.iter().filter(|l| !self.is_view(l)).count();
        let how = Write { strong: strong && targets <= 1, through: true };
        let mut bare = value.clone();
        bare.clear_loans();
        for loan in loans {
            self.write(&Self::loan_place(&loan), &bare, how, range);
        }
        // References among its parts are followed where something can be changed through them.
        let followed = |(elem, _): &&(Elem, Node)| parts || matches!(elem, Elem::Capture(_));
        for (elem, part) in value.kids().iter().filter(followed) {
            if let Some(old) = arg.kid(*elem) {
                self.write_back(old, part, strong, parts, range);
            }
        }
    }

    /// Whether a loan is of what a reference in a local of the body refers to.
    fn is_view(&self, loan: &Loan) -> bool {
        loan.local > self.mir.params && matches!(self.local_ty(LocalIdx(loan.local)).kind(), TyKind::Ref(..))
    }

    /// Notes what is kept where others find it: what the value holds, each at its path.
    pub(super) fn store(&mut self, key: StoreKey, value: &Node, range: TextRange) {
        let name = self.world.store_name(key);
        for (path, label) in value.parts() {
            // What was there before is no news.
            if matches!(label.origin, Origin::Symbol(Symbol { root: Root::Static(id), path: from, .. })
                if key == StoreKey::Static(id) && from == path)
            {
                continue;
            }
            let label = super::super::node::flat(&label);
            let trace = trace::then(&label.trace, self.span(range), StepKind::Stored(name));
            let label = Label { trace, ..label };
            let text = super::super::text::Text::default();
            self.emit(&label, Target::Store(key, path), name, range, &text, None);
        }
    }

    /// The value of an operand.
    pub(super) fn operand(&mut self, operand: &Operand) -> Node {
        self.operand_node(operand)
    }

    /// The name of a local, if the code gives it one.
    pub(super) fn local_name(&self, place: &Place) -> Option<Name> {
        if place.path.is_empty() { self.mir.locals[place.local.index()].name } else { None }
    }
}
