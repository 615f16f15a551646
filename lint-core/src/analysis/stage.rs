//! The stages of an analysis, for who wants to know how far it is and what each takes.
//!
//! Knows no clock: [`super::analyse_observed`] says when a stage begins.
//!
//! ```
//! use lint_core::analysis::Stage;
//! assert_eq!(Stage::Names.name(), "names");
//! ```

/// A stage, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Files are read, parsed and lowered.
    Syntax,
    /// Names are resolved and macros expanded.
    Names,
    /// Marks and the policy's rows find what they mark.
    Marks,
    /// Types are inferred.
    Types,
    /// Data is followed.
    Flow,
    /// Flows are judged and become findings.
    Findings,
    /// Nothing is left to do.
    Done,
}

impl Stage {
    /// Its name, in small letters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Names => "names",
            Self::Marks => "marks",
            Self::Types => "types",
            Self::Flow => "flow",
            Self::Findings => "findings",
            Self::Done => "done",
        }
    }
}
