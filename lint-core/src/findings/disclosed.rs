//! Every disclosure, permitted or not: what the map shows, and why there is no finding at a place.

use super::Code;
use crate::base::Span;

/// One marked field (or source) that goes to one recipient at one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Disclosed {
    /// Its category.
    pub category: String,
    /// What: `crate::module::Type::field`, or a source call.
    pub data: String,
    /// To whom: a recipient, a host that none declares, or `?` for a host that is not known.
    pub recipient: String,
    /// The purposes that counted; empty where nothing says what for.
    pub purposes: Vec<String>,
    /// The rule that permits it, in words; `None`: it is a finding.
    pub permitted_by: Option<String>,
    /// The clause of that rule.
    pub clause: Option<String>,
    /// The finding's code, where it is not permitted.
    pub code: Option<Code>,
    /// Where.
    pub span: Span,
}
