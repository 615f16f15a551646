//! Coordinates back to bytes, for what leaves the analysis.
//!
//! ```text
//! Finding { primary: file0:8200..8210, … }   ─▶   Finding { primary: file0:8..18, … }
//! ```

use std::sync::Arc;

use crate::base::{Coords, Span};
use crate::findings::{Finding, Marked, Sanitizer};
use crate::suggest::Suggestion;

/// The coordinates of each file, by id.
pub(super) struct ToBytes<'a> {
    pub(super) coords: &'a [Arc<Coords>],
}

impl ToBytes<'_> {
    pub(super) fn span(&self, span: &mut Span) {
        if let Some(coords) = self.coords.get(span.file.0 as usize) {
            span.range = coords.to_range(span.range);
        }
    }

    pub(super) fn finding(&self, finding: &mut Finding) {
        self.span(&mut finding.primary.span);
        finding.secondary.iter_mut().for_each(|label| self.span(&mut label.span));
        for flow in &mut finding.flows {
            flow.marked_at.iter_mut().for_each(|span| self.span(span));
            flow.steps.iter_mut().for_each(|step| self.span(&mut step.span));
        }
        finding.rules.iter_mut().for_each(|label| self.span(&mut label.span));
        finding.fixes.iter_mut().flat_map(|f| &mut f.edits).for_each(|(span, _)| self.span(span));
        finding.accepted.iter_mut().for_each(|accepted| self.span(&mut accepted.by));
    }

    pub(super) fn marked(&self, all: &[Marked]) -> Vec<Marked> {
        let mut all = all.to_vec();
        for marked in &mut all {
            self.span(&mut marked.name);
            self.span(&mut marked.mark);
        }
        all
    }

    pub(super) fn sanitizers(&self, all: &[Sanitizer]) -> Vec<Sanitizer> {
        let mut all = all.to_vec();
        all.iter_mut().for_each(|s| self.span(&mut s.mark));
        all
    }

    pub(super) fn suggestions(&self, all: &[Suggestion]) -> Vec<Suggestion> {
        let mut all = all.to_vec();
        for suggestion in &mut all {
            self.span(&mut suggestion.span);
            self.span(&mut suggestion.owner);
        }
        all
    }
}
