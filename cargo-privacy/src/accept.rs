//! What accepts a finding: a comment above its line, whose reason is still to be written.
//!
//! ```text
//! // privacy: allow(PD001): say here why this is permitted
//! ```
//!
//! Knows nothing of who offers it: the language server as a code action, Cargo's JSON as a suggestion.

use lint_core::findings::Code;

/// What the offer says.
pub(crate) fn title(code: Code) -> String {
    format!("accept this {code}, with a reason")
}

/// The comment, without a line break.
pub(crate) fn comment(code: Code) -> String {
    format!("// privacy: allow({code}): say here why this is permitted")
}
