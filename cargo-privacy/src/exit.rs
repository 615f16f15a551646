//! Exit statuses, and why a command can't go on.

use std::fmt;
use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: nothing is denied.
    Clean,
    /// 1: there are denied findings.
    Denied,
    /// 2: wrong use, an unreadable or invalid policy, or nothing to scan.
    Unusable,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Denied => 1,
            Exit::Unusable => 2,
        })
    }
}

/// Why a command can't go on: what is wrong, and what to do about it. Leads to [`Exit::Unusable`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What is wrong, in lower case and without a full stop; may have several lines.
    pub message: String,
    /// What to do next.
    pub help: Option<String>,
    /// Whether it was shown already, in its own form (policy errors have code frames).
    pub shown: bool,
}

impl Failure {
    /// A failure with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, shown: false }
    }

    /// With what to do next.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// A failure that was shown already.
    pub fn shown() -> Self {
        Self { message: String::new(), help: None, shown: true }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}
