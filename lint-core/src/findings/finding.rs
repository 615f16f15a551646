//! A finding: a flow or a declaration that the policy does not permit.

use std::fmt;

use crate::base::Span;

/// The code of a finding (DESIGN.md 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// PD001: the policy lets no such data go to this recipient.
    Disclosure,
    /// PD002: it may go there, but not for this purpose.
    Purpose,
    /// PD003: a condition is missing.
    Condition,
    /// PD004: nothing says what for.
    UndeclaredPurpose,
    /// PD005: an outgoing request to a host that no recipient declares.
    UnknownRecipient,
    /// PD006: personal data over plain http.
    InsecureTransport,
    /// PD101: a mark or a policy name is wrong.
    InvalidMark,
    /// PD102: a field looks like personal data and is not marked.
    UnmarkedPersonalData,
    /// PD103: collected, but used for none of its purposes.
    UnusedPersonalData,
    /// PD104: `mandatory` on an `Option`, or the reverse.
    MandatoryMismatch,
    /// PD105: no right of access reaches the field.
    NoRightOfAccess,
    /// PD106: an allow, baseline row or rule that matches nothing.
    StaleAllow,
    /// PD107: code that the analysis could not see into.
    NotAnalysed,
}

impl Code {
    /// All codes in order.
    pub const ALL: [Self; 13] = [
        Self::Disclosure,
        Self::Purpose,
        Self::Condition,
        Self::UndeclaredPurpose,
        Self::UnknownRecipient,
        Self::InsecureTransport,
        Self::InvalidMark,
        Self::UnmarkedPersonalData,
        Self::UnusedPersonalData,
        Self::MandatoryMismatch,
        Self::NoRightOfAccess,
        Self::StaleAllow,
        Self::NotAnalysed,
    ];

    /// `PD001`
    pub fn code(self) -> &'static str {
        self.row().0
    }

    /// `disclosure`
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The level where nothing else is set.
    pub fn default_level(self) -> Level {
        self.row().2
    }

    fn row(self) -> (&'static str, &'static str, Level) {
        match self {
            Self::Disclosure => ("PD001", "disclosure", Level::Deny),
            Self::Purpose => ("PD002", "purpose", Level::Deny),
            Self::Condition => ("PD003", "condition", Level::Deny),
            Self::UndeclaredPurpose => ("PD004", "undeclared-purpose", Level::Warn),
            Self::UnknownRecipient => ("PD005", "unknown-recipient", Level::Deny),
            Self::InsecureTransport => ("PD006", "insecure-transport", Level::Deny),
            Self::InvalidMark => ("PD101", "invalid-mark", Level::Deny),
            Self::UnmarkedPersonalData => ("PD102", "unmarked-personal-data", Level::Warn),
            Self::UnusedPersonalData => ("PD103", "unused-personal-data", Level::Warn),
            Self::MandatoryMismatch => ("PD104", "mandatory-mismatch", Level::Warn),
            Self::NoRightOfAccess => ("PD105", "no-right-of-access", Level::Warn),
            Self::StaleAllow => ("PD106", "stale-allow", Level::Warn),
            Self::NotAnalysed => ("PD107", "not-analysed", Level::Note),
        }
    }

    /// The code of this number or name (`PD001`, `disclosure`).
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.code() == text || c.name() == text)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// How much a finding weighs. `Deny` makes the command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not shown.
    Allow,
    /// Shown, of no weight.
    Note,
    /// Shown, of no weight for the exit status.
    Warn,
    /// An error.
    Deny,
}

/// A place with what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What; may be empty.
    pub text: String,
}

/// One step that the data takes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// Where.
    pub span: Span,
    /// What happens to the data there: "`email` is read", "passed to `send`".
    pub text: String,
}

/// The path of one piece of data, from its source (first) to the sink (last).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flow {
    /// `crate::module::Type::field`, or the path of a source call.
    pub data: String,
    /// Where the data is marked: the field's name, or the policy's row.
    pub marked_at: Option<Span>,
    /// The steps; at least one.
    pub steps: Vec<Step>,
}

/// A change of text that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fix {
    /// What it does, in a few words: "remove it".
    pub message: String,
    /// The places that it changes, in order: what is replaced there (empty for what is put in), and by what.
    pub edits: Vec<(Span, String)>,
    /// Whether it is right without anyone looking at it.
    pub is_sure: bool,
}

/// Who accepted a finding, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Accepted {
    /// The reason, as written.
    pub reason: String,
    /// The attribute or comment.
    pub by: Span,
    /// Whether it is a comment.
    pub is_comment: bool,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which.
    pub code: Code,
    /// How much it weighs here.
    pub level: Level,
    /// One line, in lower case and without a full stop.
    pub message: String,
    /// The sink, or the declaration.
    pub primary: Label,
    /// Other places, in order: steps, the marked field, the policy's clause.
    pub secondary: Vec<Label>,
    /// A path for each piece of data; empty for a declaration.
    pub flows: Vec<Flow>,
    /// Facts: the clause that forbids it, the path of calls.
    pub notes: Vec<String>,
    /// What would make it permitted.
    pub help: Vec<String>,
    /// The data: `crate::module::Type::field`, sorted, each once.
    pub data: Vec<String>,
    /// Their categories, sorted, each once.
    pub categories: Vec<String>,
    /// To whom.
    pub recipient: Option<String>,
    /// What for, sorted.
    pub purposes: Vec<String>,
    /// The conditions that are missing, sorted.
    pub missing: Vec<String>,
    /// The clauses of the policy that speak of it.
    pub clauses: Vec<String>,
    /// Where in the policy's file it speaks of it; nothing without a file.
    pub rules: Vec<Label>,
    /// What would mend it, each by itself.
    pub fixes: Vec<Fix>,
    /// Who accepted it; such a finding counts as none.
    pub accepted: Option<Accepted>,
    /// The function that the sink is in: `crate::module::Type::method`; empty for a declaration outside of one.
    pub in_function: String,
    /// The position in [`crate::input::Project::crates`] of the crate that it is reported in, if any.
    pub krate: Option<usize>,
    /// Stable under moved lines, renamed locals and reformatting.
    pub fingerprint: String,
}
