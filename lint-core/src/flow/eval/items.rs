//! What iteration yields, and what hand-written renderings write: both are calls that the code does not spell out.

use std::sync::Arc;

use super::super::elem::Elem;
use super::super::label::{Held, Label, Labels};
use super::super::mir::BodyKey;
use super::super::node::Node;
use super::super::standing::Standing;
use super::super::summary::Summary;
use super::super::trace::{self, StepKind};
use super::super::world::World;
use super::Eval;
use super::apply::{Arg, Frame};
use super::call::At;
use crate::base::{Span, TextRange, effort, limits};
use crate::names::{BodyOwner, FuncId};
use crate::syntax::ir::FormatTrait;
use crate::types::{Substs, Ty, TyKind};

impl<'a> Eval<'a> {
    /// The project around.
    pub(crate) fn world(&self) -> &'a World<'a> {
        self.world
    }

    /// What holds here.
    pub(crate) fn standing(&self) -> Standing<'_> {
        Standing { held: self.state.held, slots: &self.slots }
    }

    /// The label of a value whose type is marked.
    pub(crate) fn type_source(&self, node: &Node, ty: Ty, span: Span) -> Option<Label> {
        let TyKind::Adt(adt, _) = ty.kind() else { return None };
        let source = self.world.facts.adt(*adt)?;
        if node.cover() == Held::ALL {
            return None;
        }
        let trace = trace::then(&None, span, StepKind::Source(self.world.defs.adts[*adt].name));
        Some(self.source_label(source, node, node.cover(), trace))
    }

    /// The items of a collection or iterator; of the project's own iterators, what their `next` returns.
    pub(super) fn items(&mut self, node: &Node, ty: Ty, range: TextRange) -> Node {
        let Some((func, substs)) = self.world.own_iteration(ty) else { return self.content(node, ty) };
        if self.nested_items >= 2 {
            return node.child(Elem::Item);
        }
        self.nested_items += 1;
        let result = self.call_plain(func, substs, node, ty, range);
        let sig_ret = self.world.substitute(self.world.return_ty(func), func, substs);
        let items = match self.world.try_shape(sig_ret) {
            Some(shape) => result.child(self.world.elem_of(shape.success)),
            None => self.items(&result, sig_ret, range),
        };
        self.nested_items -= 1;
        items.union(&node.child(Elem::Item))
    }

    /// An `Option` or `Result` yields its success; anything else its items.
    fn content(&self, node: &Node, ty: Ty) -> Node {
        match self.world.try_shape(ty) {
            Some(shape) => node.child(self.world.elem_of(shape.success)),
            None => node.child(Elem::Item),
        }
    }

    /// Calls a method with only its receiver, without a step in the trace.
    fn call_plain(&mut self, func: FuncId, substs: Substs, node: &Node, ty: Ty, range: TextRange) -> Node {
        let summary = if self.world.has_body(func) {
            self.summaries.of_body(BodyKey::Item(BodyOwner::Func(func)))
        } else {
            Some(Arc::clone(&self.world.describe(func).summary))
        };
        let Some(summary) = summary else { return Node::default() };
        let args = [Arg { node: node.clone(), ty, range }];
        let frame = plain_frame(func, substs, ty, range);
        self.apply(&summary, &args, &frame)
    }

    /// What a conversion makes of a value that is serialised, and its type; without what it discloses, which is found in its body.
    pub(crate) fn converted(
        &mut self,
        (func, substs): (FuncId, Substs),
        node: &Node,
        ty: Ty,
        span: Span,
    ) -> Option<(Node, Ty)> {
        let summary = self.summaries.of_body(BodyKey::Item(BodyOwner::Func(func)))?;
        let quiet = Summary { sinks: Vec::new(), ..(*summary).clone() };
        let args = [Arg { node: node.clone(), ty, range: span.range }];
        let frame = plain_frame(func, substs, ty, span.range);
        let held = self.state.held;
        let result = self.apply(&quiet, &args, &frame);
        self.state.held = held;
        Some((result, self.world.substitute(self.world.return_ty(func), func, substs)))
    }

    /// What a hand-written `fmt` or `serialize` writes; `None` where values are in each other too deep, or too many, to tell.
    pub(crate) fn written_by(
        &mut self,
        (func, substs): (FuncId, Substs),
        node: &Node,
        ty: Ty,
        by: FormatTrait,
        span: Span,
    ) -> Option<Labels> {
        let around = self.writing.iter().filter(|(other, _)| *other == func);
        // A value that is shown inside of itself shows nothing more there.
        if around.clone().any(|(_, whole)| whole == node) {
            return Some(Labels::new());
        }
        let is_deep = around.count() >= limits::WRITTEN_INSIDE || self.writing.len() >= limits::RENDER_DEPTH;
        if self.writing.is_empty() {
            self.written = 0;
        }
        self.written += 1;
        if is_deep || self.written > limits::WRITTEN {
            return None;
        }
        effort::spend(1);
        let Some(summary) = self.summaries.of_body(BodyKey::Item(BodyOwner::Func(func))) else {
            return Some(Labels::new());
        };
        self.writing.push((func, node.clone()));
        // The formatter, or serializer: what is there afterwards was written. Sinks inside were found in the body itself.
        let quiet = Arc::new(Summary { sinks: Vec::new(), ..(*summary).clone() });
        let args = [
            Arg { node: node.clone(), ty, range: span.range },
            Arg { node: self.lend(), ty: Ty::unit(), range: span.range },
        ];
        let frame = plain_frame(func, substs, ty, span.range);
        let held = self.state.held;
        let (result, written) = self.apply_reading(&quiet, &args, &frame, 1);
        self.state.held = held;
        self.writing.pop();
        let mut labels = Labels::new();
        written.collect_flat(&mut labels);
        // By what its type parameters stand for: `self.0.fmt(f)`.
        self.lent.pop().unwrap_or_default().collect_flat(&mut labels);
        if by == FormatTrait::Serialize {
            result.collect_flat(&mut labels);
        }
        Some(labels)
    }
}

fn plain_frame(func: FuncId, substs: Substs, ty: Ty, range: TextRange) -> Frame {
    let at = At { expr: crate::base::Id::from_index(0), range, ty, depth: 1, hops: 0 };
    Frame { name: None, generics: Some((func, substs)), at }
}
