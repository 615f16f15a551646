//! What a stage has to say beside its result: an error in what it read, or that it could not see into it.

use super::Span;

/// What kind of message it is; `lints` turns it into a finding of the code that it names here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DiagKind {
    /// A mark or policy name is wrong: PD101.
    InvalidMark,
    /// Code that the analysis could not see into: PD107.
    NotAnalysed,
}

/// A message of a stage, at a place. Stages return `(T, Vec<Diag>)` and never stop at one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diag {
    /// Where.
    pub span: Span,
    /// What kind.
    pub kind: DiagKind,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// What to do next, if that is known.
    pub help: Option<String>,
}
