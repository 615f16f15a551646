//! What is wrong with a policy, and where.

use std::ops::Range;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The policy can't be used as it is.
    Error,
    /// It can, but something in it does nothing.
    Warning,
}

/// Something wrong with a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError {
    /// Where, in bytes of the file.
    pub range: Range<usize>,
    /// What, in lower case and without a full stop.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// How bad.
    pub severity: Severity,
}

impl PolicyError {
    /// An error without help.
    pub(crate) fn new(range: Range<usize>, message: impl Into<String>) -> Self {
        Self { range, message: message.into(), help: None, severity: Severity::Error }
    }

    /// With what to do about it.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}
