//! Summaries: what one function does with labels.
//!
//! `fn send(to: &str, mail: &mut Mail) { mail.to = to.into(); log!("{to}") }` has the summary
//!
//! ```text
//! result: nothing      out: Param(1).to ⊇ Param(0)      sinks: Param(0) → log
//! ```
//!
//! The labels in a summary are symbolic where the caller knows more ([`Root::Param`](super::label::Root)); applying it
//! replaces them. Summaries of functions with bodies come from `eval`, of outside functions from `signature`.

use std::sync::Arc;

use super::elem::Path;
use super::label::{Held, Origin};
use super::mir::BodyKey;
use super::node::Node;
use super::owner::{Owners, Who};
use super::standing::Slots;
use super::text::Text;
use super::trace::{self, Trace};
use crate::base::{Cuts, Name, Span};
use crate::names::{ConstId, FieldId, FuncId};
use crate::types::{Substs, Ty};

/// What one function does with labels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// What its result holds.
    pub result: Node,
    /// What it does to what its parameters refer to.
    pub outs: Vec<Out>,
    /// What it discloses, or stores where others find it.
    pub sinks: Vec<SinkFlow>,
    /// Calls that only the caller can resolve: of a parameter, or of a method on a type parameter.
    pub deferred: Vec<Deferred>,
    /// The conditions that hold once it has returned.
    pub ensures: Held,
    /// Whether it never returns.
    pub diverges: bool,
    /// The bodies that it calls, with what holds there.
    pub calls: Vec<CallEdge>,
    /// The fields that hold the ends of each channel that it opens, sorted.
    pub ends: Vec<Vec<FieldId>>,
    /// The bounds that cut while it was made.
    pub cuts: Cuts,
    /// What the slots stand for of all that holds here.
    pub slots: Slots,
    /// What comes out only where a callback succeeded for it.
    pub only: Vec<Only>,
    /// Calls of callbacks that succeeded where the result does, positions in [`Summary::deferred`].
    pub implied: Vec<u32>,
}

/// What comes out only where a callback succeeded for it: the items of `filter`.
#[derive(Clone, Debug, PartialEq)]
pub struct Only {
    /// The call of the callback, a position in [`Summary::deferred`].
    pub deferred: u32,
    /// Where it comes out: behind this parameter, or in the result.
    pub param: Option<u32>,
    /// Where in that.
    pub path: Path,
}

impl Summary {
    /// Whether all that is ever told of it is the same, traces included.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let sites =
            || self.sinks.iter().zip(&other.sinks).all(|(a, b)| Arc::ptr_eq(&a.site, &b.site) || a.site == b.site);
        self == other && sites() && trace::same(self.traces().into_iter().zip(other.traces()))
    }

    fn traces(&self) -> Vec<&Trace> {
        let mut all = Vec::new();
        self.result.traces(&mut all);
        self.outs.iter().for_each(|out| out.value.traces(&mut all));
        all.extend(self.sinks.iter().map(|sink| &sink.trace));
        for deferred in &self.deferred {
            if let DeferredCallee::Value(value) = &deferred.callee {
                value.traces(&mut all);
            }
            deferred.args.iter().for_each(|(arg, _)| arg.traces(&mut all));
        }
        all
    }
}

/// A call of a body from another.
#[derive(Clone, Debug, PartialEq)]
pub struct CallEdge {
    /// The body that is called.
    pub callee: BodyKey,
    /// What holds at the call.
    pub held: Held,
    /// The call.
    pub span: Span,
    /// What is passed; `None`: not known, so that nothing holds of whom or what is passed.
    pub passed: Option<Arc<PassedArgs>>,
}

/// What guards can say of the arguments of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PassedArgs {
    /// The objects that are passed.
    pub objects: Vec<PassedObject>,
    /// What came with a part of an argument: conditions that hold for what is in it.
    pub came: Vec<(u32, Path, Held)>,
    /// Whether somebody may be among them of whom it is not known who.
    pub unclear: bool,
    /// What it implies that a part of an argument succeeds, or fails.
    pub outcomes: Vec<(u32, Path, bool, Held)>,
}

/// An object that is passed.
#[derive(Clone, Debug, PartialEq)]
pub struct PassedObject {
    /// As this parameter.
    pub param: u32,
    /// In this part of it.
    pub path: Path,
    /// Which.
    pub who: Who,
    /// Whether a person may be in it; else it has only to do with one (an id, a name).
    pub holds_people: bool,
}

/// What a function does to what a parameter refers to.
#[derive(Clone, Debug, PartialEq)]
pub struct Out {
    /// The parameter.
    pub param: u32,
    /// What is there afterwards.
    pub value: Node,
    /// Whether that replaces what was there.
    pub strong: bool,
}

/// Data that reaches a sink.
#[derive(Clone, Debug)]
pub struct SinkFlow {
    /// Where the data comes from.
    pub origin: Origin,
    /// What holds for it there.
    pub held: Held,
    /// Whose it is, of a declared source.
    pub owners: Owners,
    /// The sink.
    pub site: Arc<SinkSite>,
    /// For an outgoing request: its URL. For an item of a format: the format.
    pub url: Text,
    /// The purposes of the nearest annotated function on the way here, once one was met.
    pub purposes: Option<PurposesId>,
    /// The steps. Not compared.
    pub trace: Trace,
}

impl PartialEq for SinkFlow {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key() && self.held == other.held && self.owners == other.owners
    }
}

impl SinkFlow {
    /// Whether no caller knows more of it.
    pub fn is_closed(&self) -> bool {
        matches!(self.origin, Origin::Source(_)) && !self.url.has_symbols()
    }

    /// What makes it one flow: flows that agree in this are joined.
    pub fn key(&self) -> (Span, &Target, Origin, &Text, Option<PurposesId>) {
        (self.site.span, &self.site.target, self.origin, &self.url, self.purposes)
    }
}

/// Annotated purposes: a position in `Facts::purposes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PurposesId(pub u32);

/// A place where data is disclosed or stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinkSite {
    /// The call or macro.
    pub span: Span,
    /// To whom, or where.
    pub target: Target,
    /// What is called there, for messages.
    pub what: Name,
    /// The body that it is in.
    pub body: BodyKey,
    /// The purposes that the sink itself declares.
    pub purposes: Option<PurposesId>,
}

/// Where data goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// To a recipient of this name.
    Recipient(Name),
    /// The same, where the flow's format has this item.
    Item(Name, Name),
    /// To the host of the flow's URL.
    Http,
    /// To whom the responses of this handler go.
    Response,
    /// Into this part of something that outlives the call: found again where that is read.
    Store(StoreKey, Path),
}

/// What outlives a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StoreKey {
    /// A field, of any object.
    Field(FieldId),
    /// A static.
    Static(ConstId),
}

/// A call that only the caller can resolve.
#[derive(Clone, Debug, PartialEq)]
pub struct Deferred {
    /// What is called.
    pub callee: DeferredCallee,
    /// The arguments.
    pub args: Vec<(Node, Ty)>,
    /// The type of the result, in the function's own type parameters.
    pub ty: Ty,
    /// What holds at the call.
    pub held: Held,
    /// It is made only where this parameter succeeded, or (`false`) failed.
    pub under: Option<(u32, bool)>,
    /// The call.
    pub span: Span,
    /// How often it was passed on to a caller.
    pub hops: u32,
}

/// What a deferred call calls.
#[derive(Clone, Debug, PartialEq)]
pub enum DeferredCallee {
    /// The function that this value is.
    Value(Node),
    /// This method of a trait, on types that the caller knows.
    Method(FuncId, Substs),
}
