//! The marked fields of the workspace, as the lints about declarations ask for them.
//!
//! Left out: what a row of the built-in policy or a suggestion marks, since nobody has said so; and what a business is called.

use super::Input;
use crate::base::{Set, Span};
use crate::findings::Finding;
use crate::flow::label::SourceId;
use crate::grammar::{Mark, Subject};
use crate::input::CrateRole;
use crate::names::{AdtId, Marked};
use crate::policy::BitSet;

/// A marked field.
pub(super) struct Field {
    /// What the flow analysis knows it as.
    pub(super) source: SourceId,
    /// The type that it is in.
    pub(super) adt: AdtId,
    /// Its name's place.
    pub(super) name: Span,
    /// `shop::models::Account::email`
    pub(super) path: String,
    /// Its category's name.
    pub(super) category: String,
    /// Whether it is marked `mandatory`.
    pub(super) mandatory: bool,
    krate: usize,
}

/// All of them, in order of their marks, each once.
pub(super) fn fields(input: &Input<'_>) -> Vec<Field> {
    let mut known = Set::new();
    let mut all = Vec::new();
    for mark in &input.marking.marks.all {
        let Marked::Field(id) = mark.on else { continue };
        let Mark::Personal { category, mandatory, subject: Subject::Individual, .. } = &mark.mark else { continue };
        let adt = &input.map.adts[id.variant.adt];
        let krate = &input.map.crates[input.map.modules[adt.module].krate];
        let is_said = !mark.from_policy || input.policy_file == Some(mark.span.file);
        if krate.role != CrateRole::Workspace || !is_said || !known.insert(id) {
            continue;
        }
        let Some(source) = input.facts.field(id) else { continue };
        let name = input.map.field(id).name_range.in_file(input.map.ir(adt.loc.ir).file);
        all.push(Field {
            source,
            adt: id.variant.adt,
            name,
            path: input.map.path_of_field(id),
            category: category.text.clone(),
            mandatory: mandatory.is_some(),
            krate: krate.input,
        });
    }
    all
}

/// The purposes that data may be used for; `None`: nothing says what for.
pub(super) fn purposes(input: &Input<'_>, source: SourceId) -> Option<BitSet> {
    let source = &input.facts.sources[source.0 as usize];
    let category = input.policy.category(&source.category)?;
    let set = if source.purposes.is_empty() {
        input.policy.purposes_of(category)?.clone()
    } else {
        super::judge::set(input.policy, source.purposes.iter().map(|p| p.as_str()))
    };
    (!set.is_empty()).then_some(set)
}

impl Field {
    /// Says in a finding what it is about.
    pub(super) fn complete(&self, input: &Input<'_>, finding: &mut Finding) {
        finding.data = vec![self.path.clone()];
        finding.categories = vec![self.category.clone()];
        finding.krate = Some(self.krate);
        let clause =
            input.policy.category(&self.category).and_then(|id| input.policy.categories[id.index()].clause.clone());
        finding.clauses = clause.into_iter().collect();
    }
}
