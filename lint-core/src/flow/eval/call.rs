//! Calls: which functions they reach, and what is declared of those.

use std::sync::Arc;

use super::super::label::{Label, Labels, Origin};
use super::super::mir::{BodyKey, CallSite, Callee};
use super::super::node::{FuncVal, Node};
use super::super::render;
use super::super::signature::Described;
use super::super::summary::{DeferredCallee, Summary};
use super::super::trace::{self, StepKind};
use super::super::world::Resolved;
use super::apply::{Arg, Frame};
use super::{Eval, InputOutcomes};
use crate::base::{Bound, Name, TextRange, cuts, effort, limits};
use crate::names::{BodyOwner, FuncId, VariantId};
use crate::syntax::ir::ExprId;
use crate::types::{Substs, Ty, TyKind};

/// The call that is evaluated.
#[derive(Clone, Copy)]
pub(super) struct At {
    /// Its expression.
    pub(super) expr: ExprId,
    /// Its place.
    pub(super) range: TextRange,
    /// The type of its result.
    pub(super) ty: Ty,
    /// How deep in calls of function values it is.
    pub(super) depth: u32,
    /// How often it was left to a caller before.
    pub(super) hops: u32,
}

impl Eval<'_> {
    /// The result of a call; `None` if it never returns.
    pub(super) fn call(&mut self, site: &CallSite, ty: Ty, range: TextRange) -> Option<Node> {
        let args: Vec<Arg> =
            site.args.iter().map(|a| Arg { node: self.operand_node(a), ty: a.ty, range: a.range }).collect();
        let at = At { expr: site.expr, range, ty, depth: 0, hops: 0 };
        self.next_deferred = 0;
        match &site.callee {
            Callee::Func { func, substs, virtual_call } => self.call_func(*func, substs, *virtual_call, &args, at),
            Callee::Value(callee) => {
                let node = self.operand_node(callee);
                Some(self.call_value(&node, &args, at))
            }
            Callee::Unknown(_) => Some(self.unknown_call(&args, at)),
        }
    }

    /// A call of a function by its name.
    pub(super) fn call_func(
        &mut self,
        func: FuncId,
        substs: Substs,
        virtual_call: bool,
        args: &[Arg],
        at: At,
    ) -> Option<Node> {
        if !self.world.delegated(func, substs).is_empty() {
            return self.call_delegated(func, substs, args, at);
        }
        let resolved = self.world.resolve(func, substs, virtual_call, args.first().map(|a| &a.node));
        let candidates = match resolved {
            Resolved::One(func, substs) => vec![(func, substs)],
            Resolved::Generic if !self.closing => {
                let callee = DeferredCallee::Method(func, substs);
                let node = self.defer(callee, args, at);
                self.deferred_outs(func, substs, args, at);
                return Some(self.declared(func, args, at, node));
            }
            Resolved::Generic | Resolved::Any => self.world.implementations(func, substs),
        };
        let mut result: Option<Node> = None;
        for (candidate, substs) in &candidates {
            if let Some(node) = self.call_one(*candidate, substs, args, at) {
                let node = self.declared(*candidate, args, at, node);
                result = Some(result.map_or_else(|| node.clone(), |r| r.join(&node)));
            }
        }
        if candidates.is_empty() {
            let node = self.unknown_call(args, at);
            return Some(self.declared(func, args, at, node));
        }
        result
    }

    /// A call on an enum that hands it on to what is in its variants. That may be such an enum, or the same again, of which there is
    /// no more to find where it holds what was seen before.
    fn call_delegated(&mut self, func: FuncId, substs: Substs, args: &[Arg], at: At) -> Option<Node> {
        let (whole, rest) = args.split_first()?;
        let mut seen: Vec<(Node, Substs)> = Vec::new();
        let mut open = vec![(whole.node.clone(), whole.ty, substs)];
        let mut result: Option<Node> = None;
        while let Some((node, ty, substs)) = open.pop() {
            effort::spend(1 + seen.len());
            if effort::is_spent() {
                break;
            }
            if node.is_absent() || seen.iter().any(|(n, s)| *s == substs && *n == node) {
                continue;
            }
            seen.push((node.clone(), substs));
            let parts = self.world.delegated(func, substs);
            if parts.is_empty() {
                let own = Arg { node: node.clone(), ty, range: whole.range };
                let args: Vec<Arg> = std::iter::once(own).chain(rest.iter().cloned()).collect();
                if let Some(node) = self.call_func(func, substs, true, &args, At { depth: at.depth + 1, ..at }) {
                    result = Some(result.map_or_else(|| node.clone(), |r| r.join(&node)));
                }
            }
            for (elem, part, substs) in parts.into_iter().rev() {
                open.push((self.step(&node, ty, elem, whole.range), part, substs));
            }
        }
        result
    }

    /// What a deferred call of an outside trait's method does to locals of this body, as far as the trait says it: the caller,
    /// who knows the implementation, does not see them.
    fn deferred_outs(&mut self, func: FuncId, substs: Substs, args: &[Arg], at: At) {
        if self.world.has_body(func) || !self.world.is_outside_body(BodyOwner::Func(func)) {
            return;
        }
        let described = self.world.describe(func);
        if described.summary.outs.is_empty() {
            return;
        }
        let mut args = self.rendered(&described, args);
        let params = self.mir.params;
        for arg in &mut args {
            arg.node.retain_loans(&|l| l.local > params);
        }
        let outs = Arc::new(Summary { outs: described.summary.outs.clone(), ..Summary::default() });
        let frame = Frame { name: None, generics: Some((func, substs)), at };
        self.apply(&outs, &args, &frame);
    }

    /// A call of exactly this function.
    fn call_one(&mut self, func: FuncId, substs: Substs, args: &[Arg], at: At) -> Option<Node> {
        let key = BodyKey::Item(BodyOwner::Func(func));
        if self.world.has_body(func) {
            let summary = self.summaries.of_body(key);
            self.note_call(key, args, summary.as_deref(), at.range);
            let summary = self.for_call(key, args).or(summary)?;
            let step = !self.world.is_outside_body(BodyOwner::Func(func));
            return self.apply_func(func, substs, &summary, args, at, step);
        }
        let described = self.world.describe(func);
        let passed = args;
        let args = self.rendered(&described, args);
        self.described_sinks(&described, func, &args, at);
        let joined = self.joined_texts(&described, &args, at);
        let mut node = self.apply_func(func, substs, &described.summary, &args, at, false)?;
        // Another version of the crate takes more than is known of: that may come out too.
        for more in args.iter().skip(self.world.fn_sig(func).params.len()) {
            node.add_labels(&self.arg_labels(more));
        }
        self.described_outcome(&described, &args, &mut node);
        self.read_columns(&described, func, substs, &args, at, &mut node);
        self.put_keys(&described, (func, substs), passed, at, &mut node);
        if let Some(joined) = joined {
            self.put_joined(joined, at, &mut node);
        }
        if !described.fresh && !node.has_labels() && args.iter().all(|a| a.node.is_const()) {
            node.set_const();
        }
        Some(node)
    }

    /// The summary of a body for a call with these arguments, where they make a difference.
    fn for_call(&self, key: BodyKey, args: &[Arg]) -> Option<Arc<Summary>> {
        let given = InputOutcomes::by(args);
        if given.is_empty() || !self.given.is_empty() { None } else { self.summaries.of_call(key, given) }
    }

    fn apply_func(
        &mut self,
        func: FuncId,
        substs: Substs,
        summary: &Summary,
        args: &[Arg],
        at: At,
        step: bool,
    ) -> Option<Node> {
        let name = step.then(|| self.world.defs.funcs[func].name);
        let frame = Frame { name, generics: Some((func, substs)), at };
        let node = self.apply(summary, args, &frame);
        (!summary.diverges).then_some(node)
    }

    /// Inputs that count as their rendering.
    fn rendered(&mut self, described: &Arc<Described>, args: &[Arg]) -> Vec<Arg> {
        let mut args = args.to_vec();
        for (param, by) in &described.renders {
            if let Some(arg) = args.get_mut(*param as usize) {
                let span = self.span(arg.range);
                let labels = render::render(self, &arg.node, arg.ty, *by, span, true);
                let mut node = Node::labelled(labels);
                node.set_text(arg.node.text().clone());
                if arg.node.is_const() {
                    node.set_const();
                }
                arg.node = node;
                // What was rendered is a text; the marked fields of the type were taken into account.
                arg.ty = Ty::new(TyKind::Str);
            }
        }
        args
    }

    /// What is declared of a function, on top of what it does: sinks, sources, sanitizers, guards.
    fn declared(&mut self, func: FuncId, args: &[Arg], at: At, mut node: Node) -> Node {
        for func in self.world.with_trait_method(func) {
            let Some(facts) = self.world.facts.func(func).cloned() else { continue };
            for sink in &facts.sinks {
                self.declared_sink(func, sink, args, at);
            }
            let name = self.world.defs.funcs[func].name;
            if let Some(source) = facts.source {
                let trace = trace::then(&None, self.span(at.range), StepKind::Source(name));
                node.set_not_const();
                let label = Label::source(source, self.standing().for_data(&None), None, trace);
                self.add_to_success(&mut node, at.ty, &label);
            }
            if let Some(sanitizer) = facts.sanitizer {
                if sanitizer.clean {
                    node = Node::constant(super::super::text::Text::default());
                } else {
                    node.add_held(sanitizer.held);
                }
            }
            if let Some(held) = facts.guard {
                self.guard(&mut node, held, args, at.ty);
            }
        }
        node
    }

    /// A source's result is personal; of a `Result` or `Option`, the success.
    fn add_to_success(&self, node: &mut Node, ty: Ty, label: &Label) {
        match self.world.try_shape(ty) {
            Some(shape) => {
                let elem = self.world.elem_of(shape.success);
                let mut part = node.child(elem);
                part.add_label_throughout(label);
                node.set_child(elem, part);
            }
            None => node.add_label_throughout(label),
        }
    }

    /// A call of the function that a value is.
    pub(super) fn call_value(&mut self, callee: &Node, args: &[Arg], at: At) -> Node {
        if at.depth >= limits::CALLBACK_DEPTH {
            cuts::note(Bound::Callbacks);
            self.disclosed_by(callee, args, at);
            return self.unknown_call(args, at);
        }
        let at = At { depth: at.depth + 1, ..at };
        let mut result: Option<Node> = None;
        for func in callee.funcs().to_vec() {
            let node = match func {
                FuncVal::Func(func, substs) => {
                    let virtual_call = self.world.is_trait_method(func);
                    self.call_func(func, substs, virtual_call, args, at)
                }
                FuncVal::Ctor(variant) => Some(self.construct(variant, args, at.ty)),
                FuncVal::Closure(owner, expr) => self.call_closure(owner, expr, callee, args, at),
            };
            if let Some(node) = node {
                result = Some(result.map_or_else(|| node.clone(), |r| r.join(&node)));
            }
        }
        if is_symbolic(callee.labels()) && !self.closing {
            let node = self.defer(DeferredCallee::Value(callee.clone()), args, at);
            result = Some(result.map_or_else(|| node.clone(), |r| r.join(&node)));
        }
        match result {
            Some(node) => node,
            None if callee.funcs().is_empty() => self.unknown_call(args, at),
            None => Node::default(),
        }
    }

    /// What the functions that a value is disclose of what they are given, where they are followed no further: by themselves, not
    /// by what they call of it.
    fn disclosed_by(&mut self, callee: &Node, args: &[Arg], at: At) {
        for func in callee.funcs().to_vec() {
            match func {
                FuncVal::Func(func, substs) if self.world.has_body(func) => {
                    let frame = Frame { name: None, generics: Some((func, substs)), at };
                    self.apply_disclosures(BodyKey::Item(BodyOwner::Func(func)), args, &frame);
                }
                FuncVal::Func(func, _) => {
                    let described = self.world.describe(func);
                    self.described_sinks(&described, func, args, at);
                }
                FuncVal::Closure(owner, expr) => {
                    let frame = Frame { name: None, generics: None, at };
                    self.apply_disclosures(BodyKey::Closure(owner, expr), &with_captures(callee, args, at), &frame);
                }
                FuncVal::Ctor(_) => {}
            }
        }
    }

    fn call_closure(&mut self, owner: BodyOwner, expr: ExprId, env: &Node, args: &[Arg], at: At) -> Option<Node> {
        let key = BodyKey::Closure(owner, expr);
        let summary = self.summaries.of_body(key);
        let all = with_captures(env, args, at);
        self.note_call(key, &all, summary.as_deref(), at.range);
        let summary = summary?;
        let frame = Frame { name: None, generics: None, at };
        Some(self.apply(&summary, &all, &frame))
    }

    fn construct(&mut self, variant: VariantId, args: &[Arg], ty: Ty) -> Node {
        let mut node = Node::default();
        let mut konst = true;
        for (i, arg) in args.iter().enumerate() {
            let Some(field) = self.world.field_at(variant, i) else { continue };
            let mut value = arg.node.clone();
            konst &= value.is_const();
            self.mark_written(field, &mut value, arg.range);
            node.set_child(self.world.elem_of(field), value);
        }
        self.without_other_variants(&mut node, variant, ty);
        if konst {
            node.set_const();
        }
        node
    }

    /// A function of which nothing is known: what goes in comes out, on the success side, and reaches what it can change.
    pub(super) fn unknown_call(&mut self, args: &[Arg], at: At) -> Node {
        let own: Vec<Labels> = args
            .iter()
            .map(|arg| {
                let span = self.span(arg.range);
                render::flatten(self.world, &arg.node, arg.ty, span, self.standing(), true)
            })
            .collect();
        let konst = args.iter().all(|a| a.node.is_const());
        let everything = Node::labelled(own.iter().flatten().cloned().collect());
        for (at_arg, arg) in args.iter().enumerate() {
            if matches!(arg.ty.kind(), TyKind::Ref(_, true)) {
                // What it held itself stays as it was.
                let others = own.iter().enumerate().filter(|(i, _)| *i != at_arg).flat_map(|(_, l)| l).cloned();
                let others = Node::labelled(others.collect());
                if others.has_labels() {
                    self.write_back(&arg.node, &others, false, true, at.range);
                }
            }
            if !arg.node.funcs().is_empty() {
                // It may call what it is given, with what it is given.
                let given = [Arg { node: everything.clone(), ty: at.ty, range: arg.range }];
                self.call_value(&arg.node, &given, At { depth: at.depth + 1, ..at });
            }
        }
        let mut node = match self.world.try_shape(at.ty) {
            Some(shape) => {
                let mut node = Node::default();
                node.set_child(self.world.elem_of(shape.success), everything);
                node
            }
            None => everything,
        };
        if konst && !args.is_empty() {
            node.set_const();
        }
        node
    }

    /// The name of a function, for messages.
    pub(super) fn func_name(&self, func: FuncId) -> Name {
        self.world.defs.funcs[func].name
    }
}

/// What a closure is passed: what it captured, then the arguments.
fn with_captures(env: &Node, args: &[Arg], at: At) -> Vec<Arg> {
    let captures = Arg { node: env.clone(), ty: Ty::unit(), range: at.range };
    std::iter::once(captures).chain(args.iter().cloned()).collect()
}

fn is_symbolic(labels: &Labels) -> bool {
    labels.iter().any(|l| matches!(l.origin, Origin::Symbol(_)))
}
