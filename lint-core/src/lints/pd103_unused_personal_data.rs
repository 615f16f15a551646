//! PD103 `unused-personal-data`: a marked field is given values and used for none of its purposes.
//!
//! Asked of fields of which something says what for: their mark, or the policy by their category. Silent where a use can't be
//! ruled out; see `flow::uses`.

use super::judge::Judged;
use super::pd101_invalid_mark::declaration;
use super::{Input, marks, words};
use crate::base::{Map, Set, Span};
use crate::findings::{Code, Finding, Label};
use crate::flow::label::SourceId;
use crate::flow::uses::Read;
use crate::policy::BitSet;

/// Where data is kept: that it is there is no use of it.
const KEPT: &str = "storage";

pub(super) fn findings(input: &Input<'_>, judged: &[Judged<'_>]) -> Vec<Finding> {
    let disclosed: Map<SourceId, Vec<&Judged<'_>>> = by_source(judged);
    let mut reads: Map<SourceId, Vec<&Read>> = Map::new();
    for read in &input.uses.reads {
        reads.entry(read.source).or_default().push(read);
    }
    let mut used: Set<Span> = Set::new();
    let mut found: Vec<Finding> = Vec::new();
    for field in marks::fields(input) {
        let Some(own) = marks::purposes(input, field.source) else { continue };
        let elsewhere = reads.get(&field.source).map(Vec::as_slice).unwrap_or_default();
        let others: Vec<(Vec<String>, Span)> = elsewhere.iter().filter_map(|read| foreign(input, read, &own)).collect();
        let goes = disclosed.get(&field.source).map(Vec::as_slice).unwrap_or_default();
        let is_used = others.len() < elsewhere.len()
            || goes.iter().any(|one| serves(input, one, &own))
            || input.uses.unseen.contains(&field.source)
            || !input.uses.collected.contains(&field.source);
        if is_used {
            used.insert(field.name);
        } else {
            found.push(say(input, &field, &own, &others));
        }
    }
    // A file may belong to several crates, of which one uses the field.
    found.retain(|f| !used.contains(&f.primary.span));
    found
}

fn by_source<'j, 'a>(judged: &'j [Judged<'a>]) -> Map<SourceId, Vec<&'j Judged<'a>>> {
    let mut all: Map<SourceId, Vec<&Judged<'_>>> = Map::new();
    for one in judged.iter().filter(|j| !matches!(&j.to, super::judge::Recipient::Named(to) if to == KEPT)) {
        all.entry(one.flow.source).or_default().push(one);
    }
    all
}

/// The purposes of a read that has none in common with the field's; `None`: it is a use of the field.
fn foreign(input: &Input<'_>, read: &Read, own: &BitSet) -> Option<(Vec<String>, Span)> {
    let names = super::judge::purposes_at(input, read.purposes, read.bodies.iter().copied())?;
    let purposes = super::judge::set(input.policy, names.iter().map(String::as_str));
    purposes.is_disjoint(own).then_some((names, read.span))
}

/// Whether a disclosure is for one of the field's purposes, or for whatever.
fn serves(input: &Input<'_>, one: &Judged<'_>, own: &BitSet) -> bool {
    let Some(names) = &one.purposes else { return true };
    !super::judge::set(input.policy, names.iter().map(String::as_str)).is_disjoint(own)
}

fn say(input: &Input<'_>, field: &marks::Field, own: &BitSet, others: &[(Vec<String>, Span)]) -> Finding {
    let name = words::short(&field.path);
    let purposes = words::list(&input.policy.purpose_names(own));
    let message = format!("`{name}` is collected, and used for none of its purposes");
    let help = "stop collecting it, or say on the code that uses it what for: `#[privacy::purpose(\"…\")]`".to_owned();
    let mut finding = declaration(Code::UnusedPersonalData, field.name, message, Some(help));
    "given values, and not used for what it was given for".clone_into(&mut finding.primary.text);
    finding.notes.push(format!("it may be used for {purposes}"));
    if let Some((names, span)) = others.first() {
        finding.secondary.push(Label { span: *span, text: format!("read here for {} alone", words::list(names)) });
    }
    field.complete(input, &mut finding);
    finding
}
