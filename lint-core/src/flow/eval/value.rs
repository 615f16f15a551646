//! What an operand or an expression is: its node.

use super::super::elem::Elem;
use super::super::elem::Path;
use super::super::label::Held;
use super::super::label::Labels;
use super::super::mir::{AggregateKind, CallSite, Operand, OperandKind, Place, Rvalue, Stmt};
use super::super::node::{FuncVal, Loan, Node, Outcome};
use super::super::render;
use super::super::summary::StoreKey;
use super::super::text::Text;
use super::super::trace::{self, StepKind};
use super::apply::Arg;
use super::place::Write;
use super::{Eval, is_erased};
use crate::base::Name;
use crate::names::VariantId;
use crate::syntax::ir::FormatPiece;
use crate::types::{Ty, TyKind};

impl Eval<'_> {
    /// One statement.
    pub(super) fn stmt(&mut self, stmt: &Stmt) {
        self.used.clear();
        let mut node = match &stmt.value {
            Rvalue::Call(site) => match self.call(site, stmt.ty, stmt.range) {
                Some(node) => node,
                None => {
                    // It never returns: nothing behind it is reached.
                    self.state.held = Held::ALL;
                    Node::default()
                }
            },
            value => self.rvalue(value, stmt),
        };
        self.note_made(stmt, &mut node);
        // A clone of what is behind a reference is no reference to it.
        if !self.world.may_borrow(stmt.ty) {
            node.retain_loans(&|_| false);
        }
        if has_outcome(stmt.ty) {
            let outcome = self.outcome_here(&node, stmt.ty);
            node.set_outcome(outcome);
        }
        let local = stmt.to.local;
        if stmt.to.path.is_empty() && is_erased(self.mir.locals[local.index()].ty) && !is_erased(stmt.ty) {
            node.set_dynamic(vec![stmt.ty]);
        }
        if let Some(name) = self.local_name(&stmt.to)
            && node.has_labels()
        {
            let span = self.span(stmt.range);
            node.map_traces(&|t| trace::then(t, span, StepKind::Assigned(name)));
        }
        self.write(&stmt.to, &node, Write { strong: true, through: stmt.through }, stmt.range);
    }

    pub(super) fn operand_node(&mut self, operand: &Operand) -> Node {
        let mut node = self.bare_operand(operand);
        self.note_used(operand, &mut node);
        node
    }

    fn bare_operand(&mut self, operand: &Operand) -> Node {
        match &operand.kind {
            OperandKind::Place(place) => {
                let mut node = self.read(place, operand.ty, operand.range);
                if !self.world.may_borrow(operand.ty) {
                    node.retain_loans(&|_| false);
                }
                node
            }
            OperandKind::Ref(place) => self.borrow(place, operand),
            OperandKind::Const(text) => Node::constant(text.map(Text::literal).unwrap_or_default()),
            OperandKind::Named(id) => self.named_const(*id),
            OperandKind::Func(func, substs) => {
                let mut node = Node::constant(Text::default());
                node.add_func(FuncVal::Func(*func, substs));
                node
            }
            OperandKind::Ctor(variant) => {
                let mut node = Node::constant(Text::default());
                node.add_func(FuncVal::Ctor(*variant));
                node
            }
            OperandKind::Unknown => Node::default(),
        }
    }

    fn borrow(&mut self, place: &Place, operand: &Operand) -> Node {
        let mut node = self.read(place, operand.ty, operand.range);
        node.add_loan(Loan { local: place.local.0, path: Path::new(&place.path) });
        node
    }

    fn named_const(&mut self, id: crate::names::ConstId) -> Node {
        let key = super::BodyKey::Item(crate::names::BodyOwner::Const(id));
        match self.summaries.of_body(key) {
            Some(summary) => summary.result.clone(),
            None => Node::constant(Text::default()),
        }
    }

    fn rvalue(&mut self, value: &Rvalue, stmt: &Stmt) -> Node {
        match value {
            Rvalue::Use(operand) => self.operand_node(operand),
            Rvalue::Bool(value) => self.bool_value(*value),
            Rvalue::Not(operand) => {
                let mut node = self.operand_node(operand);
                let swapped = self.outcome_of(&node, operand.ty).map(Outcome::turned);
                node.set_outcome(swapped);
                node
            }
            Rvalue::Mix(operands) => self.mix(operands),
            Rvalue::Compare(operands) => {
                for operand in operands {
                    self.operand_node(operand);
                }
                Node::default()
            }
            Rvalue::Aggregate { kind, parts, base } => self.aggregate(*kind, parts, base.as_ref(), stmt),
            Rvalue::Format { pieces, args } => self.format(pieces, args),
            Rvalue::Call(_) => Node::default(),
            Rvalue::Extract { site, result } => self.extract(site, *result, stmt),
            Rvalue::Respond(operand) => {
                self.response_sink(operand, stmt.range);
                Node::default()
            }
            Rvalue::Disclose { by, args } => {
                let args: Vec<Arg> =
                    args.iter().map(|a| Arg { node: self.operand_node(a), ty: a.ty, range: a.range }).collect();
                self.macro_sink(*by, &args, stmt.range);
                Node::default()
            }
        }
    }

    /// An input of a handler: what the caller passes, with what its making from a request adds. What that ensures holds.
    fn extract(&mut self, site: &CallSite, result: Ty, stmt: &Stmt) -> Node {
        let input = self.local(stmt.to.local);
        let Some(made) = self.call(site, result, stmt.range) else { return input };
        if let Some(outcome) = made.outcome() {
            self.state.held = self.state.held.and(outcome.success);
        }
        let value = match self.world.try_shape(result) {
            Some(shape) => made.child(self.world.elem_of(shape.success)),
            None => Node::labelled(made.labels().clone()),
        };
        if value.has_labels() { input.union(&value) } else { input }
    }

    /// `true` tells that everything holds that holds here, and can't be `false`.
    fn bool_value(&self, value: bool) -> Node {
        let mut node = Node::constant(Text::default());
        let held = self.state.held;
        let (success, failure) = if value { (held, Held::ALL) } else { (Held::ALL, held) };
        node.set_outcome(Some(Outcome { success, failure }));
        node
    }

    /// Something made of all operands.
    pub(super) fn mix(&mut self, operands: &[Operand]) -> Node {
        let mut labels = Labels::new();
        let mut konst = true;
        for operand in operands {
            let node = self.operand_node(operand);
            konst &= node.is_const();
            labels.extend(&self.all_labels(operand, &node));
        }
        let mut node = Node::labelled(labels);
        if konst {
            node.set_const();
        }
        node
    }

    fn aggregate(
        &mut self,
        kind: AggregateKind,
        parts: &[(Elem, Operand)],
        base: Option<&Operand>,
        stmt: &Stmt,
    ) -> Node {
        let mut node = base.map(|b| self.operand_node(b)).unwrap_or_default();
        let mut konst = base.is_none_or(|_| node.is_const());
        let mut first_item = base.is_none();
        for (elem, operand) in parts {
            let mut value = self.operand_node(operand);
            konst &= value.is_const();
            if let Some(field) = elem.field() {
                self.mark_written(field, &mut value, operand.range);
                if is_erased(self.world.field_decl_ty(field)) && !is_erased(operand.ty) {
                    value.set_dynamic(vec![operand.ty]);
                }
            }
            if let Some(field) = elem.field()
                && self.world.is_seen_when_dropped(field)
            {
                self.store(StoreKey::Field(field), &value, operand.range);
            }
            if *elem == Elem::Item && !first_item {
                node.join_child(*elem, &value);
            } else {
                node.set_child(*elem, value);
                first_item = false;
            }
        }
        match kind {
            AggregateKind::Variant(variant) => {
                node.set_outcome(self.variant_outcome(variant));
                if base.is_none() {
                    self.without_other_variants(&mut node, variant, stmt.ty);
                }
            }
            AggregateKind::Closure(owner, expr) => {
                node.add_func(FuncVal::Closure(owner, expr));
                konst = false;
            }
            AggregateKind::Tuple | AggregateKind::Array => {}
        }
        if konst {
            node.set_const();
        }
        node
    }

    /// What is one variant holds nothing of the others, whatever the type says.
    pub(super) fn without_other_variants(&self, node: &mut Node, variant: VariantId, ty: Ty) {
        for elem in self.world.other_variants(variant, ty) {
            node.set_child(elem, Node::absent());
        }
    }

    fn variant_outcome(&self, variant: VariantId) -> Option<Outcome> {
        let held = self.state.held;
        self.world.is_success(variant).map(|success| {
            if success {
                Outcome { success: held, failure: Held::ALL }
            } else {
                Outcome { success: Held::ALL, failure: held }
            }
        })
    }

    fn format(&mut self, pieces: &[FormatPiece], args: &[Operand]) -> Node {
        let values: Vec<Node> = args.iter().map(|a| self.operand_node(a)).collect();
        let mut labels = Labels::new();
        let mut text = Text::literal(Name::new(""));
        for piece in pieces {
            match piece {
                FormatPiece::Text(lit) => text = text.concat(&Text::literal(*lit)),
                FormatPiece::Placeholder { arg, by, range } => {
                    let Some((operand, node)) = args.get(*arg as usize).zip(values.get(*arg as usize)) else {
                        continue;
                    };
                    text = text.concat(node.text());
                    let span = self.span(*range);
                    labels.extend(&render::render(self, node, operand.ty, *by, span, true));
                }
            }
        }
        let mut node = Node::labelled(labels);
        if values.iter().all(Node::is_const) {
            node.set_const();
        }
        node.set_text(text);
        node
    }
}

/// Whether a type has a success and a failure.
fn has_outcome(ty: Ty) -> bool {
    matches!(ty.strip_refs().kind(), TyKind::Bool | TyKind::Adt(..) | TyKind::Future(..) | TyKind::Unknown(_))
}
