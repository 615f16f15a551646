//! Fields that look like personal data and carry no mark.
//!
//! ```text
//! pub struct Account { pub email: String, pub email_count: u32 }
//!                          └ looks like `contact`: its name is `email`        (a count is no e-mail)
//! ```
//!
//! What a category's data looks like is in the policy (`looks-like`); what can't be such data whatever it is called is in
//! [`shape`]. Knows nothing of flows: what becomes of the data is seen when the suggestion is taken as a mark.

mod edit;
mod shape;
mod wording;

use crate::base::{Map, Span};
use crate::findings::{Finding, Label};
use crate::grammar::{Mark, Subject, Word};
use crate::input::CrateRole;
use crate::names::marks::{Marked, Marking, ResolvedMark};
use crate::names::{AdtId, AdtKind, DefMap, FieldId, VariantId};
use crate::policy::Policy;
use crate::types::TypeDb;
pub use edit::inserts;
use wording::Wording;

/// A mark that could be set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Suggestion {
    /// The field's name, where it is written.
    pub span: Span,
    /// The type that it is in, without its attributes.
    pub owner: Span,
    /// The field: `shop::models::Account::email`.
    pub path: String,
    /// The category that it looks like.
    pub category: String,
    /// Why, in words.
    pub reason: String,
    /// The crate: a position in [`crate::input::Project::crates`].
    pub krate: usize,
    /// The field.
    pub field: FieldId,
}

/// All suggestions for the workspace's own types, in order of place; a field that several crates share counts once.
pub fn suggestions(map: &DefMap, db: &TypeDb, marking: &Marking, policy: &Policy) -> Vec<Suggestion> {
    let wording = Wording::new(policy);
    if wording.is_empty() {
        return Vec::new();
    }
    let mut all: Vec<Suggestion> = Vec::new();
    for (id, adt) in map.adts.iter() {
        let krate = &map.crates[map.modules[adt.module].krate];
        if krate.role == CrateRole::Workspace && adt.kind != AdtKind::Union && !is_marked(marking, Marked::Adt(id)) {
            all.extend(of_type(map, db, marking, &wording, id));
        }
    }
    all.sort();
    all.dedup_by_key(|s| s.span);
    all
}

fn is_marked(marking: &Marking, on: Marked) -> bool {
    marking.marks.on(on).any(|m| matches!(m.mark, Mark::Personal { .. } | Mark::NotPersonal { .. }))
}

fn of_type(map: &DefMap, db: &TypeDb, marking: &Marking, wording: &Wording<'_>, id: AdtId) -> Vec<Suggestion> {
    let adt = &map.adts[id];
    let file = map.ir(adt.loc.ir).file;
    let owner = map.item(adt.loc).range.in_file(file);
    let mut found = Vec::new();
    for (v, variant) in adt.variants.iter().enumerate() {
        let variant_id = VariantId { adt: id, index: v as u32 };
        for (f, data) in variant.fields.iter().enumerate() {
            let field = FieldId { variant: variant_id, index: f as u32 };
            if is_marked(marking, Marked::Field(field)) {
                continue;
            }
            let Some(ty) = db.field_tys(variant_id).get(f).copied() else { continue };
            let Some((category, reason)) = wording.of_field(map, adt, data, ty) else { continue };
            if !shape::may_hold(map, ty, data.name.as_str()) {
                continue;
            }
            found.push(Suggestion {
                span: data.name_range.in_file(file),
                owner,
                path: map.path_of_field(field),
                category: category.to_owned(),
                reason,
                krate: map.crates[map.modules[adt.module].krate].input,
                field,
            });
        }
    }
    found
}

/// Takes suggestions as marks, as if the policy said so.
pub(crate) fn assume(suggestions: &[Suggestion], marking: &mut Marking) {
    let marks = &mut marking.marks;
    let known: Map<Span, ()> = marks.all.iter().map(|m| (m.span, ())).collect();
    for suggestion in suggestions.iter().filter(|s| !known.contains_key(&s.span)) {
        let category = Word { text: suggestion.category.clone(), span: suggestion.span };
        let on = Marked::Field(suggestion.field);
        marks.by_target.entry(on).or_default().push(marks.all.len() as u32);
        marks.all.push(ResolvedMark {
            on,
            mark: Mark::Personal { category, purposes: Vec::new(), mandatory: None, subject: Subject::Individual },
            span: suggestion.span,
            from_policy: true,
        });
    }
}

/// Findings of suggested fields say what they rest on: nobody has marked these.
pub(crate) fn say_so(suggestions: &[Suggestion], findings: &mut [Finding]) {
    let by_span: Map<Span, &Suggestion> = suggestions.iter().map(|s| (s.span, s)).collect();
    for finding in findings {
        let mut said = Vec::new();
        for flow in &mut finding.flows {
            if let Some(suggestion) = flow.marked_at.and_then(|at| by_span.get(&at)) {
                flow.marked_at = None;
                said.push(Label { span: suggestion.span, text: format!("looks like `{}` data", suggestion.category) });
            }
        }
        finding.secondary.extend(said);
    }
}
