//! The policy as it is asked: ids, trees, sets. Everything keeps its place and clause for reports.

use std::collections::BTreeMap;
use std::ops::Range;

use super::BitSet;
use super::rows::{ContextRow, GuardRow, PersonalRow, SanitizerRow, SinkRow};
use super::tree::Tree;
use crate::grammar::Word;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);
        impl $name {
            /// Its position.
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    )*};
}

ids! {
    /// A data category.
    CategoryId,
    /// A purpose.
    PurposeId,
    /// A recipient.
    RecipientId,
    /// A condition.
    ConditionId,
    /// A rule: `[[allow]]` and `[[deny]]` together, in the order of the file.
    RuleId
}

/// Conditions that are known without being required anywhere (DESIGN.md 1, 6).
pub const CONDITIONS: [&str; 6] = ["consent", "anonymised", "authenticated", "adult", "guardian-consent", "encrypted"];

/// Recipients of the sinks that stubs declare. A policy need not declare them: then only `to = ["*"]` speaks of them.
pub const BUILT_IN_RECIPIENTS: [&str; 5] = ["log", "storage", "mail", "network", "cookie"];

/// A kind of data.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its name.
    pub name: String,
    /// The name's place.
    pub range: Range<usize>,
    /// For people.
    pub title: Option<String>,
    /// The clause that speaks of it.
    pub clause: Option<String>,
    /// The category that it is part of.
    pub parent: Option<CategoryId>,
    /// The purposes of fields that name none themselves; `None`: the parent's.
    pub purposes: Option<BitSet>,
    /// Names of fields that look like it; `*` stands for anything.
    pub looks_like: Vec<String>,
}

/// A reason for using data.
#[derive(Clone, Debug)]
pub struct Purpose {
    /// Its name.
    pub name: String,
    /// The name's place.
    pub range: Range<usize>,
    /// For people.
    pub title: Option<String>,
    /// The clause that speaks of it.
    pub clause: Option<String>,
    /// The conditions of every use under it.
    pub requires: BitSet,
}

/// Somebody to whom data is disclosed.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Its name.
    pub name: String,
    /// The name's place.
    pub range: Range<usize>,
    /// For people.
    pub title: Option<String>,
    /// The clause that speaks of it.
    pub clause: Option<String>,
    /// The recipient that it is one of.
    pub parent: Option<RecipientId>,
    /// Hosts whose requests go to it.
    pub hosts: Vec<Word<Range<usize>>>,
    /// Where it is.
    pub jurisdiction: Option<String>,
}

/// Whether a rule permits or forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// `[[allow]]`
    Allow,
    /// `[[deny]]`
    Deny,
}

/// Whom or what a rule speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Targets {
    /// `["*"]`: everything, also what the policy does not declare.
    All,
    /// These, those below them included.
    Some(BitSet),
}

impl Targets {
    /// Whether it speaks of this one.
    pub fn contains(&self, index: usize) -> bool {
        match self {
            Self::All => true,
            Self::Some(set) => set.contains(index),
        }
    }
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Whether it permits or forbids.
    pub kind: RuleKind,
    /// The table's place: from its header to its last key.
    pub range: Range<usize>,
    /// The clause that it stands for.
    pub clause: Option<String>,
    /// The categories, children included.
    pub data: Targets,
    /// The recipients, children included.
    pub to: Targets,
    /// The purposes; `None`: any.
    pub purposes: Option<BitSet>,
    /// The conditions. A `deny` has none.
    pub requires: BitSet,
    /// The names as written, for messages: data, to, for.
    pub written: [Vec<String>; 3],
}

/// What `[lints]` says of one finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LintLevel {
    /// Its code: `PD102`.
    pub code: &'static str,
    /// `allow`, `warn` or `deny`.
    pub level: &'static str,
    /// The row's place.
    pub range: Range<usize>,
}

/// A policy.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// `[policy] title`
    pub title: Option<String>,
    /// `[policy] version`
    pub version: Option<String>,
    /// `[policy] source`: the text that the clauses cite.
    pub source: Option<String>,
    /// `[policy] contact`
    pub contact: Option<String>,
    /// The categories, in the order of the file.
    pub categories: Vec<Category>,
    /// Their tree.
    pub category_tree: Tree,
    /// The purposes, in the order of the file.
    pub purposes: Vec<Purpose>,
    /// The recipients, in the order of the file.
    pub recipients: Vec<Recipient>,
    /// Their tree.
    pub recipient_tree: Tree,
    /// The conditions: the built-in ones, then those that the file names.
    pub conditions: Vec<String>,
    /// The rules, in the order of the file.
    pub rules: Vec<Rule>,
    /// `[[personal]]`
    pub personal: Vec<PersonalRow>,
    /// `[[sink]]`
    pub sinks: Vec<SinkRow>,
    /// `[[sanitizer]]`
    pub sanitizers: Vec<SanitizerRow>,
    /// `[[guard]]`
    pub guards: Vec<GuardRow>,
    /// `[[context]]`
    pub contexts: Vec<ContextRow>,
    /// `[lints]`, in the order of the file.
    pub lints: Vec<LintLevel>,
    /// `[scan] exclude`
    pub exclude: Vec<String>,
    /// `[scan] tests`
    pub scan_tests: bool,
    pub(crate) index: Index,
}

/// Names to ids, and rules by recipient.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    pub(crate) categories: BTreeMap<String, CategoryId>,
    pub(crate) purposes: BTreeMap<String, PurposeId>,
    pub(crate) recipients: BTreeMap<String, RecipientId>,
    pub(crate) conditions: BTreeMap<String, ConditionId>,
    /// For each recipient the rules that speak of it, in order.
    pub(crate) rules_to: Vec<Vec<RuleId>>,
    /// The rules that speak of every recipient, also of undeclared ones.
    pub(crate) rules_to_all: Vec<RuleId>,
    /// For each category its purposes, inherited ones too; `None`: any.
    pub(crate) category_purposes: Vec<Option<BitSet>>,
}

impl Policy {
    /// The category of this name.
    pub fn category(&self, name: &str) -> Option<CategoryId> {
        self.index.categories.get(name).copied()
    }

    /// The purpose of this name.
    pub fn purpose(&self, name: &str) -> Option<PurposeId> {
        self.index.purposes.get(name).copied()
    }

    /// The recipient of this name.
    pub fn recipient(&self, name: &str) -> Option<RecipientId> {
        self.index.recipients.get(name).copied()
    }

    /// The condition of this name.
    pub fn condition(&self, name: &str) -> Option<ConditionId> {
        self.index.conditions.get(name).copied()
    }

    /// A rule.
    pub fn rule(&self, id: RuleId) -> &Rule {
        &self.rules[id.index()]
    }

    /// The names of the purposes in a set, in the order of the file.
    pub fn purpose_names(&self, set: &BitSet) -> Vec<&str> {
        set.iter().filter_map(|i| self.purposes.get(i)).map(|p| p.name.as_str()).collect()
    }

    /// The names of the conditions in a set.
    pub fn condition_names(&self, set: &BitSet) -> Vec<&str> {
        set.iter().filter_map(|i| self.conditions.get(i)).map(String::as_str).collect()
    }

    /// The purposes of data of a category whose field names none: its own, those of the nearest category above that has
    /// some; `None`: any.
    pub fn purposes_of(&self, category: CategoryId) -> Option<&BitSet> {
        self.index.category_purposes.get(category.index()).and_then(Option::as_ref)
    }

    /// The recipient that requests to this host go to; the most exact of several patterns.
    pub fn recipient_of_host(&self, host: &str) -> Option<RecipientId> {
        let mut best: Option<(usize, RecipientId)> = None;
        for (i, recipient) in self.recipients.iter().enumerate() {
            for pattern in &recipient.hosts {
                if let Some(exactness) = super::host::matches(&pattern.text, host)
                    && best.is_none_or(|(most, _)| exactness > most)
                {
                    best = Some((exactness, RecipientId(i as u16)));
                }
            }
        }
        best.map(|(_, id)| id)
    }

    /// All names of categories.
    pub fn category_names(&self) -> impl Iterator<Item = &str> {
        self.categories.iter().map(|c| c.name.as_str())
    }

    /// All names of recipients.
    pub fn recipient_names(&self) -> impl Iterator<Item = &str> {
        self.recipients.iter().map(|r| r.name.as_str())
    }
}
