//! Disclosures: what reaches a sink becomes a flow of the body's summary.

use std::sync::Arc;

use super::super::elem::Path;
use super::super::facts::DeclaredSink;
use super::super::label::{Held, Label, Labels, Mode, Origin, Symbol};
use super::super::mir::{BodyKey, Operand};
use super::super::node::Node;
use super::super::render;
use super::super::signature::{Described, Reach, StubTarget};
use super::super::summary::{PurposesId, SinkFlow, SinkSite, Target};
use super::super::text::Text;
use super::Eval;
use super::apply::Arg;
use super::call::At;
use crate::base::{Bound, Name, TextRange, cuts, effort, limits};
use crate::names::{BodyOwner, FuncId, MacroId};

impl Eval<'_> {
    /// A call of a function that is declared to disclose.
    pub(super) fn declared_sink(&mut self, func: FuncId, sink: &DeclaredSink, args: &[Arg], at: At) {
        let has_self = self.world.has_self(func);
        for (i, arg) in args.iter().enumerate() {
            let discloses = match &sink.args {
                None => true,
                Some(listed) if has_self => i.checked_sub(1).is_some_and(|i| listed.contains(&i)),
                Some(listed) => listed.contains(&i),
            };
            if discloses {
                let labels = self.arg_labels(arg);
                self.emit_all(&labels, &Target::Recipient(sink.recipient), func, at, &Text::default(), sink.purposes);
            }
        }
    }

    /// The arguments of a macro that is declared to disclose them.
    pub(super) fn macro_sink(&mut self, by: MacroId, args: &[Arg], range: TextRange) {
        let world = self.world;
        let what = world.defs.macros[by].name;
        for sink in world.facts.macro_sinks(by) {
            let listed = |i: usize| sink.args.as_ref().is_none_or(|listed| listed.contains(&i));
            for arg in args.iter().enumerate().filter(|(i, _)| listed(*i)).map(|(_, arg)| arg) {
                for label in &self.arg_labels(arg) {
                    self.emit(label, Target::Recipient(sink.recipient), what, range, &Text::default(), sink.purposes);
                }
            }
        }
    }

    /// What a handler gives back.
    pub(super) fn response_sink(&mut self, response: &Operand, range: TextRange) {
        let node = self.operand_node(response);
        let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = self.mir.key;
        let BodyOwner::Func(handler) = owner else { return };
        let what = self.func_name(handler);
        for label in &self.all_labels(response, &node) {
            self.emit(label, Target::Response, what, range, &Text::default(), None);
        }
    }

    /// A call of an outside function that a stub calls a sink.
    pub(super) fn described_sinks(&mut self, described: &Arc<Described>, func: FuncId, args: &[Arg], at: At) {
        for sink in &described.sinks {
            let mut labels = Labels::new();
            for reach in &sink.data {
                labels.extend(&self.reach_labels(reach, args));
            }
            match &sink.target {
                StubTarget::Recipient(name) => {
                    self.emit_all(&labels, &Target::Recipient(*name), func, at, &Text::default(), None);
                }
                StubTarget::Item { recipient, format, item } => {
                    let format = self.reach_text(format, args);
                    self.emit_all(&labels, &Target::Item(*recipient, *item), func, at, &format, None);
                }
                StubTarget::Http { url } => {
                    let url = self.reach_text(url, args);
                    self.emit_all(&labels, &Target::Http, func, at, &url, None);
                }
            }
        }
    }

    /// What an attribute of the function records of its result.
    pub(super) fn record_result(&mut self, result: &Node) {
        let BodyKey::Item(BodyOwner::Func(func)) = self.mir.key else { return };
        let ty = self.mir.locals[0].ty;
        let what = self.func_name(func);
        for record in self.world.recorded(func, ty) {
            let part = result.at(record.path.elems());
            let labels = render::render(self, &part, record.ty, record.by, self.span(record.range), true);
            for label in &labels {
                self.emit(label, Target::Recipient(record.recipient), what, record.range, &Text::default(), None);
            }
        }
    }

    pub(super) fn arg_labels(&self, arg: &Arg) -> Labels {
        render::flatten(self.world, &arg.node, arg.ty, self.span(arg.range), self.standing(), true)
    }

    fn reach_labels(&mut self, reach: &Reach, args: &[Arg]) -> Labels {
        let Some(arg) = args.get(reach.param as usize) else { return Labels::new() };
        let (node, ty) = self.walk(&arg.node, arg.ty, reach.path.elems(), arg.range);
        let span = self.span(arg.range);
        match reach.by {
            Some(by) => render::render(self, &node, ty, by, span, true),
            None => render::flatten(self.world, &node, ty, span, self.standing(), true),
        }
    }

    pub(super) fn reach_text(&mut self, reach: &Reach, args: &[Arg]) -> Text {
        let Some(arg) = args.get(reach.param as usize) else { return Text::default() };
        self.walk(&arg.node, arg.ty, reach.path.elems(), arg.range).0.text().clone()
    }

    fn emit_all(
        &mut self,
        labels: &Labels,
        target: &Target,
        func: FuncId,
        at: At,
        url: &Text,
        purposes: Option<PurposesId>,
    ) {
        let what = self.func_name(func);
        for label in labels {
            self.emit(label, target.clone(), what, at.range, url, purposes);
        }
    }

    /// One label reaches one sink.
    pub(super) fn emit(
        &mut self,
        label: &Label,
        target: Target,
        what: Name,
        range: TextRange,
        url: &Text,
        purposes: Option<PurposesId>,
    ) {
        let site = Arc::new(SinkSite { span: self.span(range), target, what, body: self.mir.key, purposes });
        let flow = SinkFlow {
            origin: label.origin,
            held: label.held.and(self.held_for(label)),
            owners: label.owners.clone(),
            site,
            url: url.clone(),
            purposes,
            trace: label.trace.clone(),
        };
        self.add_flow(flow);
    }

    /// Adds a flow to the summary, or joins it with the one that is there.
    pub(super) fn add_flow(&mut self, mut flow: SinkFlow) {
        // Code that is never reached discloses nothing.
        if self.state.held == Held::ALL {
            return;
        }
        effort::spend(limits::STEPS_OF_FLOW);
        if flow.purposes.is_none() {
            flow.purposes = self.own_purposes();
        }
        if self.is_covered_by_own_mark(&flow) {
            return;
        }
        self.carry(&mut flow);
        let slots = self.sink_at.entry((flow.site.span, flow.origin)).or_default();
        for slot in slots.iter() {
            let old = &mut self.sinks[*slot as usize];
            if old.key() == flow.key() {
                old.held = old.held.meet(flow.held);
                if old.owners != flow.owners {
                    old.owners = None;
                }
                return;
            }
        }
        if flow.site.body != self.mir.key && !flow.is_closed() {
            let group = (flow.origin, flow.site.target.clone(), flow.purposes, flow.held);
            let known = self.carried.entry(group).or_default();
            *known += 1;
            if *known > effort::sizes().places {
                cuts::note(Bound::Flows);
                return;
            }
        }
        if self.sinks.len() < limits::SINK_FLOWS {
            slots.push(self.sinks.len() as u32);
            self.sinks.push(flow);
        } else {
            cuts::note(Bound::Flows);
        }
    }

    /// Of an input that callees disclose in very many ways, further ones count as all of it.
    fn carry(&mut self, flow: &mut SinkFlow) {
        let Origin::Symbol(symbol) = flow.origin else { return };
        let is_new = !self.sink_at.contains_key(&(flow.site.span, flow.origin));
        if flow.site.body == self.mir.key || !is_new {
            return;
        }
        let known = self.inputs.entry((symbol.root, flow.site.target.clone(), flow.purposes)).or_default();
        *known += 1;
        if *known > effort::sizes().ways {
            cuts::note(Bound::Flows);
            flow.origin = Origin::Symbol(Symbol { path: Path::EMPTY, mode: Mode::Flat, ..symbol });
        }
    }

    /// The purposes that attributes give the function of this body.
    fn own_purposes(&self) -> Option<PurposesId> {
        let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = self.mir.key;
        match owner {
            BodyOwner::Func(func) => self.world.facts.purposes_of(self.world.defs, func),
            BodyOwner::Const(_) => None,
        }
    }

    /// A function that is declared as a sink answers for the transport inside of it: its callers see the declared sink.
    fn is_covered_by_own_mark(&self, flow: &SinkFlow) -> bool {
        let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = self.mir.key;
        let BodyOwner::Func(func) = owner else { return false };
        if !matches!(flow.origin, Origin::Symbol(_)) {
            return false;
        }
        self.world.with_trait_method(func).iter().filter_map(|f| self.world.facts.func(*f)).any(|facts| {
            facts.sinks.iter().any(|sink| match &flow.site.target {
                Target::Http => true,
                Target::Recipient(name) | Target::Item(name, _) => *name == sink.recipient,
                Target::Store(..) | Target::Response => false,
            })
        })
    }
}
