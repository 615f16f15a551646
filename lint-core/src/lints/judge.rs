//! Asks the policy about each flow.

use crate::base::{Name, Span};
use crate::flow::format_items::{self, Found};
use crate::flow::mir::BodyKey;
use crate::flow::summary::{PurposesId, Target};
use crate::flow::text::Part;
use crate::flow::{RawFlow, Source};
use crate::policy::{BitSet, Disclosure, Policy, To, Verdict, host, permit};

use super::{Input, context};

/// A flow with what the policy says of it.
#[derive(Debug)]
pub(crate) struct Judged<'a> {
    /// The flow.
    pub(crate) flow: &'a RawFlow,
    /// Its source.
    pub(crate) source: &'a Source,
    /// To whom.
    pub(crate) to: Recipient,
    /// The purposes that counted, by name; `None`: nothing says what for.
    pub(crate) purposes: Option<Vec<String>>,
    /// What is wrong.
    pub(crate) fault: Fault,
}

/// To whom data goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Recipient {
    /// A recipient of this name.
    Named(String),
    /// A host that no recipient declares.
    Host(String),
    /// A host that the analysis can't tell.
    Unknown,
}

/// What is wrong with a flow, if anything is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// What the policy says: nothing is wrong where it permits it.
    Verdict(Verdict),
    /// PD107: whether the data goes there depends on a format that is not known.
    UnknownFormat,
    /// PD005
    UnknownRecipient,
    /// PD006
    Insecure,
}

/// All flows with what is said of them.
pub(crate) fn judge<'a>(input: &Input<'a>) -> Vec<Judged<'a>> {
    let mut all = Vec::new();
    for flow in input.flows {
        let source = &input.facts.sources[flow.source.0 as usize];
        match &flow.site.target {
            Target::Recipient(name) => one(input, flow, source, Recipient::Named(name.to_string()), &mut all),
            Target::Item(name, of) => item(input, flow, source, (*name, *of), &mut all),
            Target::Http => http(input, flow, source, &mut all),
            Target::Response => {
                // Where nothing says to whom responses go, they are no disclosure.
                if let Some(to) = context::recipient(input, flow.site.body) {
                    one(input, flow, source, Recipient::Named(to), &mut all);
                }
            }
            Target::Store(..) => {}
        }
    }
    all
}

/// What an item of a format writes.
fn item<'a>(
    input: &Input<'a>,
    flow: &'a RawFlow,
    source: &'a Source,
    (recipient, item): (Name, Name),
    all: &mut Vec<Judged<'a>>,
) {
    let found = format_items::find(&flow.url, item.as_str());
    if found == Found::No {
        return;
    }
    let before = all.len();
    one(input, flow, source, Recipient::Named(recipient.to_string()), all);
    if found == Found::Unknown {
        let may = all.iter_mut().skip(before);
        let forbidden = may.filter(|j| !matches!(j.fault, Fault::Verdict(Verdict::Permitted { .. })));
        forbidden.for_each(|judged| judged.fault = Fault::UnknownFormat);
    }
}

/// A request: each host that the URL may name.
fn http<'a>(input: &Input<'a>, flow: &'a RawFlow, source: &'a Source, all: &mut Vec<Judged<'a>>) {
    let mut targets: Vec<host::Target> = flow.url.alternatives().iter().map(|parts| target(parts)).collect();
    if targets.is_empty() {
        targets.push(host::Target { host: None, insecure: false });
    }
    for target in targets {
        let declared = target.host.as_deref().and_then(|h| input.policy.recipient_of_host(h));
        if target.insecure {
            let to = match (&declared, &target.host) {
                (Some(id), _) => Recipient::Named(input.policy.recipients[id.index()].name.clone()),
                (None, Some(host)) => Recipient::Host(host.clone()),
                (None, None) => Recipient::Unknown,
            };
            all.push(Judged { flow, source, to, purposes: purposes(input, flow).0, fault: Fault::Insecure });
        }
        match (declared, target.host) {
            (Some(id), _) => {
                let name = input.policy.recipients[id.index()].name.clone();
                one(input, flow, source, Recipient::Named(name), all);
            }
            // What stays on this machine is disclosed to nobody.
            (None, Some(host)) if host::is_local(&host) => {}
            (None, host) => {
                let to = host.map_or(Recipient::Unknown, Recipient::Host);
                let purposes = purposes(input, flow).0;
                all.push(Judged { flow, source, to, purposes, fault: Fault::UnknownRecipient });
            }
        }
    }
}

fn target(parts: &[Part]) -> host::Target {
    let mut text = String::new();
    let mut complete = true;
    for part in parts {
        match part {
            Part::Lit(lit) => text.push_str(lit),
            Part::Sym(..) | Part::Any => {
                complete = false;
                break;
            }
        }
    }
    host::target(&text, complete)
}

/// A disclosure to a recipient of this name.
fn one<'a>(input: &Input<'a>, flow: &'a RawFlow, source: &'a Source, to: Recipient, all: &mut Vec<Judged<'a>>) {
    let policy = input.policy;
    // An unknown category is a finding of its own: PD101.
    let Some(category) = policy.category(&source.category) else { return };
    let Recipient::Named(name) = &to else { return };
    let field_purposes = (!source.purposes.is_empty()).then(|| set(policy, source.purposes.iter().map(|p| p.as_str())));
    let (names, purposes) = purposes(input, flow);
    let held: Vec<(usize, Option<BitSet>)> = input
        .facts
        .held_conditions(flow.held)
        .filter_map(|c| {
            let id = policy.condition(&c.name)?;
            let covers = c.purposes.as_ref().map(|names| set(policy, names.iter().map(|p| p.as_str())));
            Some((id.index(), covers))
        })
        .collect();
    let disclosure = Disclosure {
        category,
        field_purposes: field_purposes.as_ref(),
        to: policy.recipient(name).map_or(To::Undeclared, To::Declared),
        purposes: purposes.as_ref(),
        held: &held,
    };
    let verdict = permit(policy, &disclosure);
    all.push(Judged { flow, source, to, purposes: names, fault: Fault::Verdict(verdict) });
}

pub(super) fn set<'n>(policy: &Policy, names: impl Iterator<Item = &'n str>) -> BitSet {
    names.filter_map(|n| policy.purpose(n)).map(crate::policy::PurposeId::index).collect()
}

/// The purposes of a flow: of the sink or the nearest annotated function, else of a context of the policy.
fn purposes(input: &Input<'_>, flow: &RawFlow) -> (Option<Vec<String>>, Option<BitSet>) {
    let inner = [flow.site.body, flow.root].into_iter();
    let outer = flow.calls.iter().rev().map(|(body, _): &(BodyKey, Span)| *body);
    let names = purposes_at(input, flow.purposes, inner.chain(outer));
    let bits = names.as_ref().map(|n: &Vec<String>| set(input.policy, n.iter().map(String::as_str)));
    (names, bits)
}

/// The purposes that an attribute declares, else those of the nearest context of the policy among these bodies, from the inside
/// out.
pub(super) fn purposes_at(
    input: &Input<'_>,
    declared: Option<PurposesId>,
    bodies: impl Iterator<Item = BodyKey>,
) -> Option<Vec<String>> {
    match declared {
        Some(PurposesId(at)) => Some(input.facts.purposes[at as usize].iter().map(ToString::to_string).collect()),
        None if input.policy.contexts.is_empty() => None,
        None => context::purposes(input, bodies),
    }
}
