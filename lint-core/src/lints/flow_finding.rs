//! Findings from judged flows: what goes wrong at one sink, in one way, for one reader is one finding.
//!
//! A printed struct is one finding that names all its fields, with a path for each. Two callers that pass different data to one
//! helper are two findings at the helper's sink, since each is mended in its own place.

use std::collections::BTreeMap;

use super::judge::{Fault, Judged, Recipient};
use super::{
    Input, pd001_disclosure, pd002_purpose, pd003_condition, pd004_undeclared_purpose, pd005_unknown_recipient,
    pd006_insecure_transport, pd107_not_analysed,
};
use super::{policy_places, words};
use crate::base::Span;
use crate::findings::{Code, Finding, Flow, Label, Level, Step};
use crate::flow::RawFlow;
use crate::flow::format_items::{self, Found};
use crate::flow::mir::BodyKey;
use crate::flow::summary::Target;
use crate::flow::trace::StepKind;
use crate::input::CrateRole;
use crate::names::{BodyOwner, FieldId};
use crate::policy::Verdict;

/// What a file of a code says of a group of flows.
pub(super) struct Said {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) label: String,
    pub(super) notes: Vec<String>,
    pub(super) help: Vec<String>,
    pub(super) missing: Vec<String>,
    pub(super) clauses: Vec<String>,
}

/// Flows that are one finding.
pub(super) struct Group<'j, 'a> {
    /// All flows.
    pub(super) all: Vec<&'j Judged<'a>>,
    /// The flows, the first path to each datum.
    pub(super) flows: Vec<&'j Judged<'a>>,
    /// The data's paths, sorted.
    pub(super) data: Vec<String>,
    /// Their categories, sorted.
    pub(super) categories: Vec<String>,
}

impl<'j, 'a> Group<'j, 'a> {
    /// The flow that speaks for the group.
    pub(super) fn first(&self) -> &'j Judged<'a> {
        self.flows[0]
    }

    /// `goes`, or `go` for several.
    pub(super) fn goes(&self) -> &'static str {
        if self.data.len() == 1 { "goes" } else { "go" }
    }

    /// To whom, for messages.
    pub(super) fn to(&self) -> String {
        match &self.first().to {
            Recipient::Named(name) => format!("`{name}`"),
            Recipient::Host(host) => format!("the host `{host}`"),
            Recipient::Unknown => "a host that is not known here".to_owned(),
        }
    }
}

type Key = (Code, Span, Recipient, BodyKey, Option<Vec<String>>, Vec<usize>);

/// The findings of all judged flows.
pub(super) fn findings(input: &Input<'_>, judged: &[Judged<'_>]) -> Vec<Finding> {
    let mut groups: BTreeMap<Key, Vec<&Judged<'_>>> = BTreeMap::new();
    for one in judged.iter().filter(|j| !matches!(j.fault, Fault::Verdict(Verdict::Permitted { .. }))) {
        groups.entry(key(one)).or_default().push(one);
    }
    groups.into_values().map(|flows| finding(input, flows)).collect()
}

/// The code of what is wrong.
pub(super) fn code_of(one: &Judged<'_>) -> Code {
    key(one).0
}

fn key(one: &Judged<'_>) -> Key {
    let (code, missing) = match &one.fault {
        Fault::Verdict(Verdict::Disclosure { .. } | Verdict::Permitted { .. }) => (Code::Disclosure, Vec::new()),
        Fault::Verdict(Verdict::Purpose { .. }) => (Code::Purpose, Vec::new()),
        Fault::Verdict(Verdict::Condition { missing, .. }) => (Code::Condition, missing.iter().collect()),
        Fault::Verdict(Verdict::UndeclaredPurpose { .. }) => (Code::UndeclaredPurpose, Vec::new()),
        Fault::UnknownFormat => (Code::NotAnalysed, Vec::new()),
        Fault::UnknownRecipient => (Code::UnknownRecipient, Vec::new()),
        Fault::Insecure => (Code::InsecureTransport, Vec::new()),
    };
    // The purposes tell findings apart only where they are what is wrong.
    let purposes = matches!(code, Code::Purpose | Code::Condition).then(|| one.purposes.clone()).flatten();
    (code, one.flow.site.span, one.to.clone(), one.flow.root, purposes, missing)
}

fn finding(input: &Input<'_>, mut flows: Vec<&Judged<'_>>) -> Finding {
    let path = |one: &Judged<'_>| words::path_of(input, one.source);
    flows.sort_by_cached_key(|one| path(one));
    let all = flows.clone();
    flows.dedup_by_key(|one| one.flow.source);
    let mut data: Vec<String> = flows.iter().map(|one| path(one)).collect();
    data.dedup();
    let mut categories: Vec<String> = flows.iter().map(|one| one.source.category.to_string()).collect();
    categories.sort();
    categories.dedup();
    let group = Group { all, flows, data, categories };
    let said = match &group.first().fault {
        Fault::Verdict(Verdict::Disclosure { denied_by }) => pd001_disclosure::say(input, &group, *denied_by),
        Fault::Verdict(Verdict::Purpose { rules, permitted }) => pd002_purpose::say(input, &group, rules, permitted),
        Fault::Verdict(Verdict::Condition { rule, purpose, missing }) => {
            pd003_condition::say(input, &group, *rule, *purpose, missing)
        }
        Fault::Verdict(Verdict::UndeclaredPurpose { permitted, .. }) => {
            pd004_undeclared_purpose::say(input, &group, permitted)
        }
        Fault::Verdict(Verdict::Permitted { .. }) => pd001_disclosure::say(input, &group, None),
        Fault::UnknownFormat => pd107_not_analysed::say(&group),
        Fault::UnknownRecipient => pd005_unknown_recipient::say(&group),
        Fault::Insecure => pd006_insecure_transport::say(&group),
    };
    assemble(input, &group, said)
}

fn assemble(input: &Input<'_>, group: &Group<'_, '_>, said: Said) -> Finding {
    let first = group.first();
    let flow = first.flow;
    let mut notes = said.notes;
    notes.extend(by_itself(flow));
    notes.extend(items(group));
    notes.extend(call_path(input, first));
    Finding {
        code: said.code,
        level: Level::Deny,
        message: said.message,
        primary: Label { span: flow.site.span, text: said.label },
        secondary: Vec::new(),
        flows: group.flows.iter().map(|one| shown(input, one)).collect(),
        notes,
        help: said.help,
        data: group.data.clone(),
        categories: group.categories.clone(),
        recipient: match &first.to {
            Recipient::Named(name) | Recipient::Host(name) => Some(name.clone()),
            Recipient::Unknown => None,
        },
        purposes: first.purposes.clone().unwrap_or_default(),
        missing: said.missing,
        clauses: said.clauses,
        rules: policy_places::of(input, group),
        fixes: Vec::new(),
        accepted: None,
        in_function: path_of_body(input, flow.site.body),
        krate: krate_of(input, flow.site.body),
        fingerprint: String::new(),
    }
}

/// That no value of the project is passed: what is called reads the data by itself.
fn by_itself(flow: &RawFlow) -> Option<String> {
    let is_sink = !matches!(flow.site.target, Target::Response);
    (is_sink && flow.steps.is_empty())
        .then(|| format!("the code behind `{}` reads it, nothing of this project is passed", flow.site.what))
}

/// Which items of a format write the data.
fn items(group: &Group<'_, '_>) -> Option<String> {
    let written = |one: &&Judged<'_>| match &one.flow.site.target {
        Target::Item(_, item) => match format_items::find(&one.flow.url, item.as_str()) {
            Found::Yes(written) => Some(written),
            Found::No | Found::Unknown => None,
        },
        _ => None,
    };
    let mut all: Vec<String> = group.all.iter().filter_map(written).collect();
    all.sort();
    all.dedup();
    (!all.is_empty()).then(|| format!("written for {} in the format", words::list(&all)))
}

/// Where the calls that lead to the data come from, if the verdict depends on them.
fn call_path(input: &Input<'_>, one: &Judged<'_>) -> Option<String> {
    let calls = &one.flow.calls;
    if calls.is_empty() {
        return None;
    }
    let names: Vec<String> =
        calls.iter().map(|(body, _)| format!("`{}`", words::short(&path_of_body(input, *body)))).collect();
    Some(format!("reached from {}", names.join(", then ")))
}

fn shown(input: &Input<'_>, one: &Judged<'_>) -> Flow {
    let mut steps: Vec<Step> =
        one.flow.steps.iter().map(|(span, kind)| Step { span: *span, text: step_text(*kind) }).collect();
    let what = one.flow.site.what;
    let text = match one.flow.site.target {
        Target::Response => format!("returned by `{what}` as the response"),
        _ => format!("disclosed by `{what}`"),
    };
    steps.push(Step { span: one.flow.site.span, text });
    Flow { data: words::path_of(input, one.source), marked_at: Some(marked_at(input, one)), steps }
}

/// The field's name where the mark is an attribute, the row where it is the policy's.
fn marked_at(input: &Input<'_>, one: &Judged<'_>) -> Span {
    match one.source.kind {
        // Nobody wants to be shown what a stub looks like.
        crate::flow::SourceKind::Field(field) if is_outside_stubs(input, field) => {
            let loc = input.map.adts[field.variant.adt].loc;
            input.map.field(field).name_range.in_file(input.map.ir(loc.ir).file)
        }
        _ => one.source.span,
    }
}

fn is_outside_stubs(input: &Input<'_>, field: FieldId) -> bool {
    let module = input.map.adts[field.variant.adt].module;
    input.map.crates[input.map.modules[module].krate].role != CrateRole::Stub
}

fn step_text(kind: StepKind) -> String {
    match kind {
        StepKind::Read(field) => format!("`{field}` is read"),
        StepKind::Holds { of, field } => format!("`{of}` holds `{field}`"),
        StepKind::Source(name) => format!("`{name}` gives personal data"),
        StepKind::Param(name) => format!("`{name}` is personal data"),
        StepKind::Assigned(name) => format!("kept in `{name}`"),
        StepKind::Written(field) => format!("written into `{field}`"),
        StepKind::Passed(func) => format!("passed to `{func}`"),
        StepKind::Returned(func) => format!("returned by `{func}`"),
        StepKind::Formatted => "becomes part of a text".to_owned(),
        StepKind::Stored(name) => format!("stored in `{name}`"),
    }
}

fn path_of_body(input: &Input<'_>, body: BodyKey) -> String {
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = body;
    input.map.path_of_owner(owner)
}

fn krate_of(input: &Input<'_>, body: BodyKey) -> Option<usize> {
    let (BodyKey::Item(owner) | BodyKey::Closure(owner, _)) = body;
    let module = match owner {
        BodyOwner::Func(func) => input.map.funcs[func].module,
        BodyOwner::Const(id) => input.map.consts[id].module,
    };
    Some(input.map.crates[input.map.modules[module].krate].input)
}
