//! The places that a finding shows: its own, and beside it the steps of its flows and the fields that are marked.
//!
//! A place stands once, with all that there is to say about it. Knows nothing of how places are drawn.

use lint_core::base::Span;
use lint_core::findings::{Finding, Flow, Label, Step};

/// The places of a finding, the primary one first; `flows` says of how many flows.
pub(super) fn places(finding: &Finding, flows: usize) -> Vec<Label> {
    let mut places = Places { all: vec![finding.primary.clone()] };
    finding.flows.iter().take(flows).for_each(|flow| places.flow(finding, flow));
    finding.secondary.iter().for_each(|l| places.add(l.span, &l.text));
    places.all
}

/// The fields that hold the data, each once, with what to say of it.
pub(super) fn marked(finding: &Finding) -> Vec<Label> {
    let mut all: Vec<Label> = Vec::new();
    for flow in &finding.flows {
        if let Some(span) = flow.marked_at
            && !all.iter().any(|l| l.span == span)
        {
            all.push(Label { span, text: marked_here(flow) });
        }
    }
    all
}

fn marked_here(flow: &Flow) -> String {
    format!("`{}` is marked here", flow.data)
}

struct Places {
    all: Vec<Label>,
}

impl Places {
    fn flow(&mut self, finding: &Finding, flow: &Flow) {
        // The last step is the sink itself, of which the primary label speaks.
        let is_told = |s: &Step| {
            !finding.primary.text.is_empty() && s.span == finding.primary.span && flow.steps.last() == Some(s)
        };
        flow.steps.iter().filter(|s| !is_told(s)).for_each(|s| self.add(s.span, &s.text));
        if let Some(marked) = flow.marked_at {
            self.add(marked, &marked_here(flow));
        }
    }

    fn add(&mut self, span: Span, text: &str) {
        let Some(there) = self.all.iter_mut().find(|l| l.span == span) else {
            self.all.push(Label { span, text: text.to_owned() });
            return;
        };
        if text.is_empty() || there.text.split("; ").any(|part| part == text) {
            return;
        }
        if !there.text.is_empty() {
            there.text.push_str("; ");
        }
        there.text.push_str(text);
    }
}
