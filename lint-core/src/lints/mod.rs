//! Lints: what the policy says of flows and marks, as findings.
//!
//! `judge` asks the policy about each flow; each code has a file of its own that puts the answer into words, and a page in
//! `docs/`. Knows nothing of how findings are shown.
//!
//! To add a lint: a code in `findings::Code`, a file here, a line in [`run`], a page, and its programs in the tests.

mod allow;
mod context;
mod disclosed;
mod flow_finding;
mod judge;
mod marks;
mod pd001_disclosure;
mod pd002_purpose;
mod pd003_condition;
mod pd004_undeclared_purpose;
mod pd005_unknown_recipient;
mod pd006_insecure_transport;
mod pd101_invalid_mark;
mod pd102_unmarked_personal_data;
mod pd103_unused_personal_data;
mod pd104_mandatory_mismatch;
mod pd105_no_right_of_access;
mod pd106_stale_allow;
mod pd107_not_analysed;
mod policy_places;
mod words;

use std::sync::Arc;

use crate::base::{Coords, Diag, FileId, Span};
use crate::findings::{Disclosed, Finding};
use crate::flow::mir::BodyKey;
use crate::flow::{Facts, RawFlow, Uses};
use crate::input::SourceMap;
use crate::names::DefMap;
use crate::names::marks::{Marking, Row};
use crate::policy::{Policy, PolicyError};
use crate::suggest::Suggestion;

/// What lints look at.
pub(crate) struct Input<'a> {
    /// The definitions.
    pub(crate) map: &'a DefMap,
    /// The marks.
    pub(crate) marking: &'a Marking,
    /// The rows of the policy that name code, in the order of `marking.rows`.
    pub(crate) rows: &'a [Row],
    /// What the flow analysis was told.
    pub(crate) facts: &'a Facts,
    /// What it found.
    pub(crate) flows: &'a [&'a RawFlow],
    /// What else is done with marked fields.
    pub(crate) uses: &'a Uses,
    /// The bodies that answer requests.
    pub(crate) handlers: &'a [BodyKey],
    /// The policy.
    pub(crate) policy: &'a Policy,
    /// What is wrong with it.
    pub(crate) policy_errors: &'a [PolicyError],
    /// The policy's file, if it is one.
    pub(crate) policy_file: Option<FileId>,
    /// The fields that look like personal data and are not followed.
    pub(crate) unmarked: &'a [Suggestion],
    /// What stages had to say.
    pub(crate) diags: &'a [Diag],
    /// The files.
    pub(crate) sources: &'a SourceMap,
    /// Their coordinates, by id: what spans are in.
    pub(crate) coords: &'a [Arc<Coords>],
}

impl Input<'_> {
    /// A span in bytes of the file's text.
    pub(crate) fn bytes(&self, span: Span) -> Span {
        let range = self.coords.get(span.file.0 as usize).map_or(span.range, |c| c.to_range(span.range));
        range.in_file(span.file)
    }

    /// A span as others have it, of one in bytes.
    pub(crate) fn coordinates(&self, span: Span) -> Span {
        let range = self.coords.get(span.file.0 as usize).map_or(span.range, |c| c.of_range(span.range));
        range.in_file(span.file)
    }
}

/// All findings, without levels, unsorted, those that an allow accepts marked as such; and all disclosures.
pub(crate) fn run(input: &Input<'_>) -> (Vec<Finding>, Vec<Disclosed>) {
    let judged = judge::judge(input);
    let mut findings = flow_finding::findings(input, &judged);
    findings.extend(pd101_invalid_mark::findings(input));
    findings.extend(pd102_unmarked_personal_data::findings(input));
    findings.extend(pd103_unused_personal_data::findings(input, &judged));
    findings.extend(pd104_mandatory_mismatch::findings(input));
    findings.extend(pd105_no_right_of_access::findings(input));
    findings.extend(pd106_stale_allow::findings(input));
    findings.extend(pd107_not_analysed::findings(input));
    (allow::apply(input, findings), disclosed::disclosures(input, &judged))
}

/// How many handlers there are whose responses go to nobody that the policy names: what they return is no disclosure.
pub(crate) fn unaddressed(input: &Input<'_>) -> usize {
    input.handlers.iter().filter(|handler| context::recipient(input, **handler).is_none()).count()
}

/// What is wrong with a policy, as findings in its file.
pub(crate) fn of_policy(errors: &[PolicyError], file: FileId) -> Vec<Finding> {
    pd101_invalid_mark::of_policy(errors, file)
}
