//! Taint trees: the labels of a value, by access path.
//!
//! A [`Node`] is what is known of a value: its labels, which count for everything inside of it, and what is known better of its
//! parts. For `user` after `user.email = "x".into()`, where `user` is the first parameter:
//!
//! ```text
//! {Param(0) whole}  ── .email ─▶ cut, constant
//! ```
//!
//! `user.name` inherits `Param(0).name`; `user.email` is *cut*: what is above, and what its type says, no longer counts.
//! Marked fields are not in the tree: they are read off the types where a place is read, unless `cover` forbids it.
//! Nodes are shared and copied on write. Knows nothing of types or bodies.

mod extent;
mod join;
mod owner;
mod refine;
mod rounds;

use std::sync::Arc;

use super::elem::{Elem, Path};
use super::label::{Held, Label, Labels, Origin, Symbol};
use super::owner::Owner;
use super::text::Text;
use super::trace::Trace;
use crate::base::{Bound, cuts, limits};
use crate::names::{BodyOwner, FuncId, VariantId};
use crate::syntax::ir::ExprId;
use crate::types::{Substs, Ty};

use extent::Extent;
pub use refine::flat;
use refine::{refine, symbol_text};

/// What is known of a value. The default: nothing, no labels.
#[derive(Clone, Debug, Default)]
pub struct Node(Option<Arc<NodeData>>);

/// What a value may refer to, or was borrowed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loan {
    /// A local of the body: a position in `Mir::locals`. Parameters are 1, 2, …
    pub local: u32,
    /// Where in it.
    pub path: Path,
}

/// A function that a value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FuncVal {
    /// A function's name.
    Func(FuncId, Substs),
    /// A constructor.
    Ctor(VariantId),
    /// A closure; its captures are the node's `Capture` parts.
    Closure(BodyOwner, ExprId),
}

/// What holds if a `bool` is true, an `Option` is `Some` or a `Result` is `Ok`, and what if not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// If so.
    pub success: Held,
    /// If not.
    pub failure: Held,
}

impl Outcome {
    /// What holds if it comes out like this.
    pub fn of(self, succeeds: bool) -> Held {
        if succeeds { self.success } else { self.failure }
    }

    /// Of the opposite: `!x`.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { success: self.failure, failure: self.success }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct NodeData {
    labels: Labels,
    kids: Vec<(Elem, Node)>,
    cut: bool,
    cover: Held,
    loans: Vec<Loan>,
    funcs: Vec<FuncVal>,
    text: Text,
    konst: bool,
    /// There is no such value: the other side of a `Result`.
    absent: bool,
    outcome: Option<Outcome>,
    dynamic: Vec<Ty>,
    owner: Owner,
    extent: Extent,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(a), Some(b)) => Arc::ptr_eq(a, b) || a == b,
            _ => false,
        }
    }
}
impl Eq for Node {}

impl Node {
    /// A value with these labels.
    pub fn labelled(labels: Labels) -> Self {
        let mut node = Self::default();
        if !labels.is_empty() {
            node.data_mut().labels = labels;
        }
        node
    }

    /// A constant: nothing personal is in it, whatever its type says.
    pub fn constant(text: Text) -> Self {
        let mut node = Self::default();
        let data = node.data_mut();
        data.konst = true;
        data.cover = Held::ALL;
        data.text = text;
        node
    }

    /// No value at all: what another variant would hold.
    pub fn absent() -> Self {
        let mut node = Self::constant(Text::default());
        node.data_mut().absent = true;
        node
    }

    /// The value that this symbol names, field for field.
    pub fn symbol(symbol: Symbol, trace: Trace) -> Self {
        let label = Label { origin: Origin::Symbol(symbol), held: Held::NONE, owners: None, trace };
        let mut node = Self::labelled(std::iter::once(label).collect());
        node.data_mut().text = Text::symbol(symbol.root, symbol.path);
        node
    }

    fn data_mut(&mut self) -> &mut NodeData {
        Arc::make_mut(self.0.get_or_insert_with(Arc::default))
    }

    fn data(&self) -> Option<&NodeData> {
        self.0.as_deref()
    }

    /// The labels of the value itself; they count for all its parts that are not cut.
    pub fn labels(&self) -> &Labels {
        static NONE: Labels = Labels::new();
        self.data().map_or(&NONE, |d| &d.labels)
    }

    /// The parts that are known better than the whole, in order.
    pub fn kids(&self) -> &[(Elem, Node)] {
        self.data().map_or(&[], |d| &d.kids)
    }

    /// What is known of a part better than of the whole.
    pub fn kid(&self, elem: Elem) -> Option<&Self> {
        let kids = self.kids();
        kids.binary_search_by(|(e, _)| e.cmp(&elem)).ok().map(|at| &kids[at].1)
    }

    /// Puts what is known of a part in the place of what was known.
    fn place(&mut self, elem: Elem, kid: Self) {
        let kids = &mut self.data_mut().kids;
        match kids.binary_search_by(|(e, _)| e.cmp(&elem)) {
            Ok(at) => kids[at].1 = kid,
            Err(at) => kids.insert(at, (elem, kid)),
        }
    }

    /// Whether what is above no longer counts here.
    pub fn is_cut(&self) -> bool {
        self.data().is_some_and(|d| d.cut)
    }

    /// The conditions that the marked fields inside satisfy; [`Held::ALL`]: there is no personal data inside.
    pub fn cover(&self) -> Held {
        self.data().map_or(Held::NONE, |d| d.cover)
    }

    /// Whether the value is made of constants only.
    pub fn is_const(&self) -> bool {
        self.data().is_some_and(|d| d.konst)
    }

    /// Whether there is no such value.
    pub fn is_absent(&self) -> bool {
        self.data().is_some_and(|d| d.absent)
    }

    /// What it was borrowed from.
    pub fn loans(&self) -> &[Loan] {
        self.data().map_or(&[], |d| &d.loans)
    }

    /// The functions that it may be.
    pub fn funcs(&self) -> &[FuncVal] {
        self.data().map_or(&[], |d| &d.funcs)
    }

    /// What is known of its text.
    pub fn text(&self) -> &Text {
        static NONE: std::sync::LazyLock<Text> = std::sync::LazyLock::new(Text::default);
        self.data().map_or(&NONE, |d| &d.text)
    }

    /// What its success implies.
    pub fn outcome(&self) -> Option<Outcome> {
        self.data().and_then(|d| d.outcome)
    }

    /// The types that may be behind a `dyn` or `impl`; none where nothing is known of it. One that is unknown stands
    /// for any type.
    pub fn dynamic(&self) -> &[Ty] {
        self.data().map_or(&[], |d| &d.dynamic)
    }

    /// Adds a label to the whole.
    pub fn add_label(&mut self, label: Label) {
        let data = self.data_mut();
        data.absent = false;
        data.labels.add(label);
    }

    /// Adds a label to the whole and to all that is known better of its parts: each of them has it now.
    pub fn add_label_throughout(&mut self, label: &Label) {
        self.set_not_const();
        self.add_label(label.clone());
        for at in 0..self.kids().len() {
            let mut kid = self.kids()[at].1.clone();
            if kid.is_cut() || !kid.kids().is_empty() {
                kid.add_label_throughout(label);
                self.data_mut().kids[at].1 = kid;
            }
        }
    }

    /// Adds labels to the whole.
    pub fn add_labels(&mut self, labels: &Labels) {
        if !labels.is_empty() {
            let data = self.data_mut();
            data.absent = false;
            data.labels.extend(labels);
        }
    }

    /// Replaces the labels of the whole.
    pub fn set_labels(&mut self, labels: Labels) {
        if self.labels() != &labels {
            self.data_mut().labels = labels;
        }
    }

    /// Remembers what it was borrowed from.
    pub fn add_loan(&mut self, loan: Loan) {
        if self.loans().contains(&loan) {
            return;
        }
        if self.loans().len() >= limits::LOANS {
            cuts::note(Bound::Places);
        } else {
            let loans = &mut self.data_mut().loans;
            loans.push(loan);
            loans.sort_unstable();
        }
    }

    /// Remembers a function that it may be.
    pub fn add_func(&mut self, func: FuncVal) {
        if self.funcs().contains(&func) {
            return;
        }
        if self.funcs().len() >= limits::CALLEES {
            cuts::note(Bound::Callees);
        } else {
            self.data_mut().funcs.push(func);
        }
    }

    /// Says what is known of its text.
    pub fn set_text(&mut self, text: Text) {
        if self.text() != &text {
            self.data_mut().text = text;
        }
    }

    /// Says what its success implies.
    pub fn set_outcome(&mut self, outcome: Option<Outcome>) {
        if self.outcome() != outcome {
            self.data_mut().outcome = outcome;
        }
    }

    /// Remembers the types behind a `dyn` or `impl`, unless better is known.
    pub fn set_dynamic(&mut self, types: Vec<Ty>) {
        if self.dynamic().is_empty() && !types.is_empty() {
            self.data_mut().dynamic = types;
        }
    }

    /// Says that it is no constant (any more).
    pub fn set_not_const(&mut self) {
        if self.is_const() {
            let data = self.data_mut();
            data.konst = false;
            data.absent = false;
        }
    }

    /// Says that it is a constant.
    pub fn set_const(&mut self) {
        if !self.is_const() {
            let data = self.data_mut();
            data.konst = true;
            data.cover = Held::ALL;
            data.kids.iter_mut().filter(|(_, kid)| !kid.has_labels()).for_each(|(_, kid)| kid.set_const());
        }
    }

    /// Says that these conditions hold for everything in it, marked fields included.
    pub fn add_held(&mut self, held: Held) {
        if held == Held::NONE {
            return;
        }
        let data = self.data_mut();
        data.cover = data.cover.and(held);
        for (_, h, _) in data.labels.iter_mut() {
            *h = h.and(held);
        }
        for (_, kid) in &mut data.kids {
            kid.add_held(held);
        }
    }

    /// All traces in it, in an order that follows from its shape: nodes that are equal have as many.
    pub(crate) fn traces<'n>(&'n self, out: &mut Vec<&'n Trace>) {
        let Some(data) = self.data() else { return };
        out.extend(data.labels.iter().map(|label| &label.trace));
        data.kids.iter().for_each(|(_, kid)| kid.traces(out));
    }

    /// Rewrites the trace of every label in it.
    pub fn map_traces(&mut self, f: &dyn Fn(&Trace) -> Trace) {
        if self.0.is_none() {
            return;
        }
        let data = self.data_mut();
        for (_, _, trace) in data.labels.iter_mut() {
            *trace = f(trace);
        }
        for (_, kid) in &mut data.kids {
            kid.map_traces(f);
        }
    }

    /// Whether any label is in it.
    pub fn has_labels(&self) -> bool {
        self.data().is_some_and(|d| !d.labels.is_empty() || d.kids.iter().any(|(_, k)| k.has_labels()))
    }

    /// Whether nothing is known of what is in it, and nothing is in it that is known.
    pub fn is_blank(&self) -> bool {
        self.labels().is_empty() && self.kids().is_empty()
    }

    /// The part at a step, with what it inherits. Types are not consulted: marked fields are for the reader to add.
    #[must_use]
    pub fn child(&self, elem: Elem) -> Self {
        let mut part = self.alone(elem);
        if let Some(data) = self.data()
            && !part.is_cut()
        {
            let inherited = refine(&data.labels, elem);
            part.add_labels(&inherited);
            part.inherit_loans(&data.loans, elem);
        }
        self.add_from_other_kinds(elem, &mut part);
        if self.has_rounds() { self.with_rounds(elem, part) } else { part }
    }

    /// What is under keys may be any part that is named otherwise, and the reverse.
    fn add_from_other_kinds(&self, elem: Elem, part: &mut Self) {
        // Keys are behind all others.
        if !self.kids().last().is_some_and(|(last, _)| elem.is_key() || last.is_key()) {
            return;
        }
        let mut labels = Labels::new();
        for (_, kid) in self.kids().iter().filter(|(other, _)| other.is_key() != elem.is_key()) {
            kid.collect_flat(&mut labels);
        }
        part.add_labels(&labels);
    }

    /// The part at a step, with all but the labels and loans that it inherits: where it is not cut, it has those in any case.
    pub(super) fn alone(&self, elem: Elem) -> Self {
        let Some(data) = self.data() else { return Self::default() };
        let own = self.kid(elem);
        let mut part = own.cloned().unwrap_or_default();
        if *part.owner() == Owner::Unset {
            part.set_owner(owner::part_of(&data.owner, elem));
        }
        if own.is_none() && (!data.labels.is_empty() || data.cover != Held::NONE || data.konst) {
            let to = part.data_mut();
            to.cover = data.cover;
            to.konst = data.konst;
            to.absent = data.absent;
            to.text = symbol_text(&data.labels, elem);
        }
        part
    }

    fn inherit_loans(&mut self, loans: &[Loan], elem: Elem) {
        for loan in loans {
            let loan = Loan { local: loan.local, path: loan.path.then(elem) };
            if !self.loans().contains(&loan) && self.loans().len() < limits::LOANS {
                self.data_mut().loans.push(loan);
            }
        }
        if !loans.is_empty() && self.0.is_some() {
            self.data_mut().loans.sort_unstable();
        }
    }

    /// Whether the part at a step was written here, so that its type no longer speaks for it.
    pub fn child_is_cut(&self, elem: Elem) -> bool {
        self.kid(elem).is_some_and(Self::is_cut)
    }

    /// Puts a part in the place of what was there.
    pub fn set_child(&mut self, elem: Elem, child: Self) {
        self.forget_rounds(elem);
        self.put(elem, child, true);
    }

    /// Adds a part to what is there.
    pub fn join_child(&mut self, elem: Elem, child: &Self) {
        let Some(at) = self.kids().binary_search_by(|(e, _)| e.cmp(&elem)).ok() else {
            self.put(elem, child.clone(), false);
            return;
        };
        let old = self.kids()[at].1.clone();
        let cut = old.is_cut();
        let mut joined = old.union(child);
        if joined.is_cut() != cut {
            joined.data_mut().cut = cut;
        }
        self.lift(elem, &mut joined, false);
        let at = self.kids().partition_point(|(e, _)| *e < elem);
        self.data_mut().kids[at].1 = joined;
        self.note_extent();
        self.bound();
    }

    fn put(&mut self, elem: Elem, mut child: Self, cut: bool) {
        let known = cut && self.labels().is_empty();
        self.lift(elem, &mut child, known);
        // What is at several depths is never replaced.
        let cut = cut && !matches!(elem, Elem::Deep(_));
        if let Elem::Deep(_) = elem
            && self.kid(elem).is_some()
        {
            self.join_child(elem, &child);
            return;
        }
        if child.depth() + 1 >= limits::NODE_DEPTH {
            cuts::note(Bound::Tree);
            child = child.truncated(limits::NODE_DEPTH - 2);
        }
        if cut || child.is_cut() {
            child.data_mut().cut = cut;
        }
        self.data_mut().absent = false;
        self.place(elem, child);
        self.note_extent();
        self.bound();
    }

    /// Adds every label in it, as made from anything inside.
    pub fn collect_flat(&self, into: &mut Labels) {
        for label in self.labels() {
            into.add(flat(label));
        }
        for (_, kid) in self.kids() {
            kid.collect_flat(into);
        }
    }

    /// The labels in it, each with the path of the part that it is on.
    pub fn parts(&self) -> Vec<(Path, Label)> {
        let mut out = Vec::new();
        self.parts_below(Path::EMPTY, &mut out);
        out
    }

    fn parts_below(&self, path: Path, out: &mut Vec<(Path, Label)>) {
        out.extend(self.labels().iter().map(|label| (path, label.clone())));
        for (elem, kid) in self.kids() {
            kid.parts_below(path.then(*elem), out);
        }
    }

    /// Reads along a path, without types.
    #[must_use]
    pub fn at(&self, path: &[Elem]) -> Self {
        let mut node = self.clone();
        for elem in path {
            node = node.child(*elem);
        }
        node
    }

    /// Changes the part at a path; `strong` replaces what was there, else it is added.
    pub fn write(&mut self, path: &[Elem], value: &Self, strong: bool) {
        match path {
            [] if strong => {
                let cut = self.is_cut();
                *self = value.clone();
                if self.is_cut() != cut {
                    self.data_mut().cut = cut;
                }
            }
            [] => {
                let cut = self.is_cut();
                *self = self.union(value);
                if self.is_cut() != cut {
                    self.data_mut().cut = cut;
                }
            }
            [elem] if strong => self.set_child(*elem, value.clone()),
            [elem, rest @ ..] => {
                let cut = self.child_is_cut(*elem);
                let mut kid = self.kid(*elem).cloned().unwrap_or_default();
                kid.write(rest, value, strong);
                self.put(*elem, kid, cut);
            }
        }
        self.set_not_const_if(value);
    }

    fn set_not_const_if(&mut self, value: &Self) {
        if self.is_const() && !value.is_const() {
            self.set_not_const();
        }
    }

    /// Takes all loans away that don't satisfy the test, everywhere in it.
    pub fn retain_loans(&mut self, keep: &dyn Fn(&Loan) -> bool) {
        if self.0.is_none() {
            return;
        }
        if self.loans().iter().any(|l| !keep(l)) {
            self.data_mut().loans.retain(|l| keep(l));
        }
        for i in 0..self.kids().len() {
            let mut kid = self.kids()[i].1.clone();
            kid.retain_loans(keep);
            if kid != self.kids()[i].1 {
                self.data_mut().kids[i].1 = kid;
            }
        }
    }

    /// Takes all parts away whose step does not satisfy the test.
    pub fn retain_kids(&mut self, keep: impl Fn(Elem) -> bool) {
        if self.kids().iter().any(|(elem, _)| !keep(*elem)) {
            self.data_mut().kids.retain(|(elem, _)| keep(*elem));
            self.note_extent();
        }
    }

    /// Removes the loans of the whole (not of its parts).
    pub fn clear_loans(&mut self) {
        if !self.loans().is_empty() {
            self.data_mut().loans.clear();
        }
    }
}
