//! Applying a summary: its symbols replaced by what the caller passes.
//!
//! Deferred calls come first, since the result may hold what they return; then what the callee writes behind its references,
//! then its sinks, then the result.

use std::cell::RefCell;
use std::sync::Arc;

use super::super::elem::{Elem, Path};
use super::super::label::{Held, Label, Labels, Mode, Origin, Root, Symbol};
use super::super::mir::BodyKey;
use super::super::node::{Loan, Node, Outcome};
use super::super::render;
use super::super::standing::Slots;
use super::super::summary::{Deferred, DeferredCallee, SinkFlow, SinkSite, Summary, Target};
use super::super::text::Text;
use super::super::trace::{self, StepKind, Trace};
use super::Eval;
use super::call::At;
use super::guard::came_with;
use crate::base::{Bound, Map, Name, TextRange, cuts, effort, limits};
use crate::names::{Def, FuncId};
use crate::types::{Substs, Ty};

/// An argument.
#[derive(Clone, Debug)]
pub(super) struct Arg {
    /// Its value.
    pub(super) node: Node,
    /// Its type.
    pub(super) ty: Ty,
    /// Its expression's place.
    pub(super) range: TextRange,
}

/// The application of one summary.
pub(super) struct Frame {
    /// The function's name for the trace; `None` where the step says nothing to a reader (closures, outside functions).
    pub(super) name: Option<Name>,
    /// The function and its type arguments, to read the summary's types by.
    pub(super) generics: Option<(FuncId, Substs)>,
    /// The call.
    pub(super) at: At,
}

/// What symbols stand for in one application.
pub(super) struct Known<'b> {
    pub(super) args: &'b [Arg],
    pub(super) results: &'b [(Node, Ty)],
    pub(super) slots: &'b Slots,
    pub(super) frame: &'b Frame,
    /// The parts of these that were asked for: to read the items of an own iterator is a call each time.
    parts: RefCell<Map<(Root, Path), (Node, Ty)>>,
}

impl<'b> Known<'b> {
    fn new(args: &'b [Arg], results: &'b [(Node, Ty)], slots: &'b Slots, frame: &'b Frame) -> Self {
        Self { args, results, slots, frame, parts: RefCell::default() }
    }

    fn root(&self, root: Root) -> Option<(&Node, Ty)> {
        match root {
            Root::Param(i) => self.args.get(i as usize).map(|a| (&a.node, a.ty)),
            Root::Deferred(i) => self.results.get(i as usize).map(|(node, ty)| (node, *ty)),
            Root::Static(_) | Root::Field(_) => None,
        }
    }
}

impl Eval<'_> {
    /// The result of calling a function with this summary.
    pub(super) fn apply(&mut self, summary: &Summary, args: &[Arg], frame: &Frame) -> Node {
        let (result, outs) = self.apply_parts(summary, args, frame);
        for (param, value, strong) in outs {
            if let Some(arg) = args.get(param) {
                let parts = self.world.may_change(arg.ty.strip_refs());
                self.write_back(&arg.node, &value, strong, parts, frame.at.range);
            }
        }
        let known = Known::new(args, &[], &summary.slots, frame);
        let ensured = self.held_here(summary.ensures, &known);
        self.state.held = self.state.held.and(ensured);
        result
    }

    /// The result, and what is behind one of the arguments afterwards.
    pub(super) fn apply_reading(
        &mut self,
        summary: &Summary,
        args: &[Arg],
        frame: &Frame,
        param: usize,
    ) -> (Node, Node) {
        let (result, outs) = self.apply_parts(summary, args, frame);
        let out = outs.into_iter().find(|(p, ..)| *p == param).map(|(_, value, _)| value).unwrap_or_default();
        (result, out)
    }

    fn apply_parts(&mut self, summary: &Summary, args: &[Arg], frame: &Frame) -> (Node, Vec<(usize, Node, bool)>) {
        if effort::is_spent() {
            return (Node::default(), Vec::new());
        }
        let mut results: Vec<(Node, Ty)> = Vec::with_capacity(summary.deferred.len());
        for deferred in &summary.deferred {
            let known = Known::new(args, &results, &summary.slots, frame);
            let result = self.apply_deferred(deferred, &known);
            results.push(result);
        }
        let known = Known::new(args, &results, &summary.slots, frame);
        let outs =
            summary.outs.iter().map(|o| (o.param as usize, self.instantiate(&o.value, &known), o.strong)).collect();
        for flow in &summary.sinks {
            self.apply_sink(flow, &known);
        }
        let mut result = self.instantiate(&summary.result, &known);
        for only in &summary.only {
            self.let_through(only, &known, &mut result);
        }
        let implied = summary.implied.iter().filter_map(|at| Some(results.get(*at as usize)?.0.outcome()?.success));
        if let Some(success) = implied.reduce(Held::and) {
            result.set_outcome(Some(Outcome { success, failure: Held::NONE }));
        }
        (result, outs)
    }

    /// What a body discloses of what it is passed, and nothing else of what it does.
    pub(super) fn apply_disclosures(&mut self, key: BodyKey, args: &[Arg], frame: &Frame) {
        let Some(summary) = self.summaries.of_body(key) else { return };
        let known = Known::new(args, &[], &summary.slots, frame);
        let of_inputs = |flow: &&SinkFlow| matches!(flow.origin, Origin::Symbol(Symbol { root: Root::Param(_), .. }));
        for flow in summary.sinks.iter().filter(of_inputs) {
            self.apply_sink(flow, &known);
        }
    }

    fn apply_deferred(&mut self, deferred: &Deferred, known: &Known<'_>) -> (Node, Ty) {
        let ty = self.substitute(deferred.ty, known.frame);
        let args: Vec<Arg> = deferred
            .args
            .iter()
            .map(|(node, ty)| Arg {
                node: self.instantiate(node, known),
                ty: self.substitute(*ty, known.frame),
                range: known.frame.at.range,
            })
            .collect();
        // What is not there is given to nobody.
        if args.iter().any(|a| a.node.is_absent()) {
            return (Node::absent(), ty);
        }
        let depth = if effort::is_short() { limits::CALLBACK_DEPTH } else { known.frame.at.depth + 1 };
        // Beyond the bound it is all the same how often: in a recursion, what goes around would be another call each time.
        let hops = (deferred.hops + 1).min(limits::DEFERRED_HOPS);
        let at = At { ty, depth, hops, ..known.frame.at };
        let before = self.state.held;
        let tested = self.tested(deferred.under, known.args);
        self.state.held = before.and(self.held_here(deferred.held, known)).and(tested);
        let node = match &deferred.callee {
            DeferredCallee::Value(callee) => {
                let callee = self.instantiate(callee, known);
                self.call_value(&callee, &args, at)
            }
            DeferredCallee::Method(func, substs) => self.apply_method(*func, substs, deferred, &args, at, known),
        };
        // What a callback ensures holds only if it was called.
        self.state.held = before;
        (node, ty)
    }

    fn apply_method(
        &mut self,
        func: FuncId,
        substs: Substs,
        deferred: &Deferred,
        args: &[Arg],
        at: At,
        known: &Known<'_>,
    ) -> Node {
        if at.depth >= limits::CALLBACK_DEPTH || deferred.hops >= limits::DEFERRED_HOPS {
            cuts::note(Bound::Callbacks);
            // A read of a table passes nothing on of what it is given.
            let reads = !self.world.has_body(func) && self.world.describe(func).reads.is_some();
            return if reads { Node::default() } else { self.unknown_call(args, at) };
        }
        let types: Vec<Ty> = substs.iter().map(|t| self.substitute(*t, known.frame)).collect();
        self.call_func(func, Ty::list(&types), true, args, at).unwrap_or_default()
    }

    fn substitute(&self, ty: Ty, frame: &Frame) -> Ty {
        match frame.generics {
            Some((func, substs)) => self.world.substitute(ty, func, substs),
            None => ty,
        }
    }

    /// Leaves a call to the caller: one entry for each call expression, joined over the rounds. A call that is left already, in the
    /// same way, is that one: a function that hands its callback on to itself leaves one call.
    pub(super) fn defer(&mut self, callee: DeferredCallee, args: &[Arg], at: At) -> Node {
        let span = self.span(at.range);
        let given: Vec<(Node, Ty)> = args
            .iter()
            .map(|a| {
                let mut node = a.node.clone();
                let params = self.mir.params;
                node.retain_loans(&|l: &Loan| l.local >= 1 && l.local <= params);
                (node, a.ty)
            })
            .collect();
        let key = (at.expr, self.next_deferred);
        self.next_deferred += 1;
        let new = Deferred { callee, args: given, ty: at.ty, held: self.state.held, under: None, span, hops: at.hops };
        let same = |old: &Deferred| old.callee == new.callee && old.ty == new.ty && old.args == new.args;
        let known = self.deferred_at.get(&key).copied();
        let known = known.or_else(|| self.deferred.iter().position(same).map(|at| at as u32));
        let is_full = self.deferred.len() >= effort::sizes().deferred;
        let known = known.or_else(|| if is_full { self.same_callee(&new) } else { None });
        let id = match known {
            Some(id) => {
                self.deferred_at.insert(key, id);
                self.join_deferred(id, &new);
                id
            }
            None if is_full => {
                cuts::note(Bound::Callbacks);
                return self.unknown_call(args, At { depth: limits::CALLBACK_DEPTH, ..at });
            }
            None => {
                let id = self.deferred.len() as u32;
                self.deferred.push(new);
                self.deferred_at.insert(key, id);
                id
            }
        };
        let symbol = Symbol { root: Root::Deferred(id), path: Path::EMPTY, mode: Mode::Whole, typed: false };
        Node::symbol(symbol, None)
    }

    /// Another call that is left to the caller, of the same callee: what comes of one may come of the other.
    fn same_callee(&self, new: &Deferred) -> Option<u32> {
        let is_same = |old: &Deferred| old.callee == new.callee && old.args.len() == new.args.len();
        let found = self.deferred.iter().position(is_same)?;
        cuts::note(Bound::Callbacks);
        Some(found as u32)
    }

    fn join_deferred(&mut self, id: u32, new: &Deferred) {
        let old = &mut self.deferred[id as usize];
        let joined = old.args.iter().zip(&new.args).map(|((a, t), (b, _))| (a.join(b), *t)).collect();
        old.held = old.held.meet(new.held);
        if old.args != joined {
            old.args = joined;
            self.changed = true;
        }
    }

    fn apply_sink(&mut self, flow: &SinkFlow, known: &Known<'_>) {
        // What a handler returns is a response only where the framework calls it.
        if flow.is_closed() && !self.is_left_to_callers(&flow.site) || flow.site.target == Target::Response {
            return;
        }
        let site = self.site_here(&flow.site, known);
        let url = flow.url.substitute(&mut |root, path| self.known_text(root, path, known));
        let label =
            Label { origin: flow.origin, held: flow.held, owners: flow.owners.clone(), trace: flow.trace.clone() };
        for label in &self.labels_of(&label, known) {
            let flow = SinkFlow {
                origin: label.origin,
                held: label.held.and(self.held_for(label)),
                owners: label.owners.clone(),
                site: Arc::clone(&site),
                url: url.clone(),
                trace: label.trace.clone(),
                purposes: flow.purposes,
            };
            self.add_flow(flow);
        }
    }

    /// What the code of a stub reads and discloses by itself, as a logging middleware does of each request: the project's own code
    /// that calls it is the place to mend that.
    fn is_left_to_callers(&self, site: &SinkSite) -> bool {
        self.is_outside(site.body) && !matches!(site.target, Target::Store(..))
    }

    /// What the code of a stub discloses is disclosed by the call in the project's own code.
    fn site_here(&self, site: &Arc<SinkSite>, known: &Known<'_>) -> Arc<SinkSite> {
        if self.is_outside(site.body) && !self.is_outside(self.mir.key) {
            let span = self.span(known.frame.at.range);
            let what = known.frame.generics.map_or(site.what, |(func, _)| self.qualified_name(func));
            return Arc::new(SinkSite { span, what, body: self.mir.key, ..(**site).clone() });
        }
        Arc::clone(site)
    }

    /// `Logger::new`, also of `<actix_web::middleware::Logger as Default>::new`.
    fn qualified_name(&self, func: FuncId) -> Name {
        let path = self.world.defs.path_of(Def::Func(func));
        let (of, name) = path.rsplit_once("::").unwrap_or(("", &path));
        let of = of.strip_prefix('<').and_then(|of| of.split_once(" as ")).map_or(of, |(of, _)| of);
        let of = of.rsplit_once("::").map_or(of, |(_, last)| last);
        Name::new(&format!("{of}::{name}"))
    }

    fn is_outside(&self, key: BodyKey) -> bool {
        let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = key;
        self.world.is_outside_body(owner)
    }

    fn known_text(&mut self, root: Root, path: Path, known: &Known<'_>) -> Text {
        match self.part_of(root, path, known) {
            Some((node, _)) => node.text().clone(),
            None => Text::symbol(root, path),
        }
    }

    /// What a symbol names.
    fn part_of(&mut self, root: Root, path: Path, known: &Known<'_>) -> Option<(Node, Ty)> {
        let (whole, ty) = known.root(root)?;
        let Some((last, before)) = path.elems().split_last() else { return Some((whole.clone(), ty)) };
        if let Some(part) = known.parts.borrow().get(&(root, path)) {
            return Some(part.clone());
        }
        let (whole, ty) = self.part_of(root, Path::new(before), known)?;
        let part = (self.step(&whole, ty, *last, known.frame.at.range), self.world.part_type(ty, *last));
        known.parts.borrow_mut().insert((root, path), part.clone());
        Some(part)
    }

    /// Walks into a value by types.
    pub(super) fn walk(&mut self, node: &Node, ty: Ty, path: &[Elem], range: TextRange) -> (Node, Ty) {
        let (mut node, mut ty) = (node.clone(), ty);
        for elem in path {
            node = self.step(&node, ty, *elem, range);
            ty = self.world.part_type(ty, *elem);
        }
        (node, ty)
    }

    /// A node of the summary as the caller sees it.
    fn instantiate(&mut self, node: &Node, known: &Known<'_>) -> Node {
        if node.is_absent() {
            return node.clone();
        }
        effort::spend(1 + node.labels().len());
        let mut out: Option<Node> = None;
        let mut flat = Labels::new();
        for label in node.labels() {
            if let Origin::Symbol(symbol) = label.origin
                && symbol.mode == Mode::Whole
                && let Some((mut part, _)) = self.part_of(symbol.root, symbol.path, known)
            {
                let held = self.held_here(label.held, known);
                let owners = self.world.owners(&part);
                part.add_held(self.slots.for_data(held, &owners));
                self.extend_traces(&mut part, &label.trace, known);
                out = Some(match out {
                    Some(old) => old.join(&part),
                    None => part,
                });
                continue;
            }
            flat.extend(&self.labels_of(label, known));
        }
        let mut out = out.unwrap_or_default();
        out.add_labels(&flat);
        self.instantiate_facets(node, &mut out, known);
        for (elem, kid) in node.kids() {
            let part = self.instantiate(kid, known);
            if kid.is_cut() {
                out.set_child(*elem, part);
            } else {
                out.join_child(*elem, &part);
            }
        }
        out
    }

    fn instantiate_facets(&mut self, node: &Node, out: &mut Node, known: &Known<'_>) {
        if node.is_const() && node.labels().is_empty() {
            out.set_const();
        }
        let is_whole_symbol =
            node.labels().iter().any(|l| matches!(l.origin, Origin::Symbol(s) if s.mode == Mode::Whole));
        if !is_whole_symbol {
            out.set_text(node.text().substitute(&mut |root, path| self.known_text(root, path, known)));
            if node.cover() != Held::NONE {
                out.add_held(self.held_here(node.cover(), known));
            }
        }
        if let Some(outcome) = node.outcome() {
            let success = self.held_here(outcome.success, known);
            let failure = self.held_here(outcome.failure, known);
            out.set_outcome(Some(Outcome { success, failure }));
        }
        let types: Vec<Ty> = node.dynamic().iter().map(|ty| self.substitute(*ty, known.frame)).collect();
        out.set_dynamic(types);
        for func in node.funcs() {
            out.add_func(*func);
        }
        for loan in node.loans() {
            let Some(arg) = known.args.get(loan.local.wrapping_sub(1) as usize) else { continue };
            let (target, _) = self.walk(&arg.node, arg.ty, loan.path.elems(), known.frame.at.range);
            for loan in target.loans() {
                out.add_loan(*loan);
            }
        }
    }

    /// The labels that a label of the summary stands for.
    fn labels_of(&mut self, label: &Label, known: &Known<'_>) -> Labels {
        let Origin::Symbol(symbol) = label.origin else {
            let mut label = label.clone();
            if let Some(name) = known.frame.name {
                label.trace = trace::then(&label.trace, self.span(known.frame.at.range), StepKind::Returned(name));
            }
            let held = self.held_here(label.held, known).and(came_with(&label.owners, known.args));
            label.owners = self.owners_here(&label.owners, known.args);
            label.held = self.slots.for_data(held, &label.owners).and(self.held_for(&label));
            return std::iter::once(label).collect();
        };
        let held = self.held_here(label.held, known);
        let Some((part, part_ty)) = self.part_of(symbol.root, symbol.path, known) else {
            return std::iter::once(Label { held, ..label.clone() }).collect();
        };
        let span = self.span(known.frame.at.range);
        let labels = match symbol.mode {
            Mode::Render(by) => render::render(self, &part, part_ty, by, span, !symbol.typed),
            Mode::Whole | Mode::Flat => {
                render::flatten(self.world, &part, part_ty, span, self.standing(), !symbol.typed)
            }
        };
        labels
            .iter()
            .map(|l| Label {
                held: l.held.and(if l.is_closed() { self.slots.for_data(held, &l.owners) } else { held }),
                trace: self.passed(&l.trace, &label.trace, known),
                ..l.clone()
            })
            .collect()
    }

    fn extend_traces(&self, node: &mut Node, inner: &Trace, known: &Known<'_>) {
        if known.frame.name.is_some() {
            node.map_traces(&|t| self.passed(t, inner, known));
        }
    }

    fn passed(&self, outer: &Trace, inner: &Trace, known: &Known<'_>) -> Trace {
        match known.frame.name {
            Some(name) => trace::call(outer, self.span(known.frame.at.range), StepKind::Passed(name), inner),
            None if inner.is_some() => trace::append(outer, inner),
            None => outer.clone(),
        }
    }
}
