//! The policy: what may go to whom, for what, on which condition.
//!
//! [`parse`] reads `privacy.toml` with spans and accumulates all that is wrong with it; [`permit`] answers the one question
//! that there is. Knows no expression and no Rust file: how the code maps onto the policy ([`rows`]) are patterns of paths.
//!
//! ```
//! use lint_core::policy;
//! let (policy, errors) = policy::parse("schema = 1\n[category.contact]\n[recipient.log]\n");
//! assert!(errors.is_empty());
//! assert!(policy.category("contact").is_some());
//! ```

pub mod bits;
mod diff;
pub mod error;
pub mod glob;
pub mod host;
pub mod model;
pub mod path_pattern;
mod permit;
mod read;
mod review;
pub mod rows;
mod templates;
pub mod tree;

pub use bits::BitSet;
pub use diff::{Change, diff, in_words};
pub use error::{PolicyError, Severity};
pub use model::{
    BUILT_IN_RECIPIENTS, CONDITIONS, Category, CategoryId, ConditionId, Policy, Purpose, PurposeId, Recipient,
    RecipientId, Rule, RuleId, RuleKind, Targets,
};
pub use path_pattern::PathPattern;
pub use permit::{Disclosure, To, Verdict, permit};
pub use review::{contradictions, review};
pub use rows::{ContextRow, GuardRow, PersonalRow, SanitizerRow, SinkRow, Subject};
pub use templates::{SCHEMA, TEMPLATES, template};

/// Reads a policy. It is as usable as its errors allow: what is wrong is left out, the rest counts.
pub fn parse(text: &str) -> (Policy, Vec<PolicyError>) {
    read::policy(text)
}

/// Whether a text is TOML at all. A policy that is being typed often is not, for a moment.
pub fn is_readable(text: &str) -> bool {
    toml::de::DeTable::parse_recoverable(text).1.is_empty()
}

/// Whether a field's name is one that a `looks-like` pattern describes.
pub fn looks_like(pattern: &str, name: &str) -> bool {
    glob::matches(pattern, name)
}
