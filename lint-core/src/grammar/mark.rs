//! Marks: what an attribute says, generic over how its places are written down.
//!
//! `#[personal(category = "registration", purposes("marketing"))]` is `Mark::Personal` with the category `registration`
//! at the span of its string. A mark says what a thing *is*; whether the names exist is for the policy to judge (PD101).

/// A name in an attribute or a policy file, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<S> {
    /// The text, without quotes.
    pub text: String,
    /// Where it stands.
    pub span: S,
}

/// Whose data a field holds (`subject = "…"`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Subject {
    /// A living individual: personal data. The default.
    #[default]
    Individual,
    /// A business: personal only where it identifies an individual (clause A.7).
    Business,
}

/// The right that a function serves (`#[right(access)]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Right {
    /// To see one's data.
    Access,
    /// To have it corrected.
    Correct,
    /// To have it removed.
    Erase,
}

/// Which attribute it is: the last segment of its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkKind {
    /// `#[personal(…)]` on a field: a helper attribute of the derive `PersonalData`.
    Personal,
    /// `#[not_personal(…)]` on a field: a helper attribute of the derive `PersonalData`.
    NotPersonal,
    /// `#[personal_data(…)]` on a type: a helper attribute of the derive `PersonalData`.
    PersonalData,
    /// `#[purpose("…", …)]` on a function, impl or module.
    Purpose,
    /// `#[sink(…)]` on a function.
    Sink,
    /// `#[source(…)]` on a function.
    Source,
    /// `#[sanitizer(…)]` on a function.
    Sanitizer,
    /// `#[guard(…)]` on a function.
    Guard,
    /// `#[right(…)]` on a function.
    Right,
    /// `#[allow("PD001", reason = "…")]` on any item.
    Allow,
}

/// One attribute, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark<S> {
    /// A field holds personal data.
    Personal {
        /// Its data category.
        category: Word<S>,
        /// What it may be used for; empty: the category's own purposes.
        purposes: Vec<Word<S>>,
        /// Where `mandatory` stands, if it does.
        mandatory: Option<S>,
        /// Whose data it is.
        subject: Subject,
    },
    /// A field holds none, and why.
    NotPersonal {
        /// Why.
        reason: Word<S>,
    },
    /// Settings of a type.
    PersonalData {
        /// Where `strict` stands: every field must be marked.
        strict: Option<S>,
    },
    /// What the code below is for.
    Purpose {
        /// The purposes, at least one.
        purposes: Vec<Word<S>>,
    },
    /// A function that discloses its arguments.
    Sink {
        /// To whom.
        recipient: Word<S>,
        /// What for; empty: decided by the callers.
        purposes: Vec<Word<S>>,
        /// Which arguments disclose, 0-based, the receiver not counted; `None`: all, the receiver too.
        args: Option<Vec<usize>>,
    },
    /// A function whose result is personal data.
    Source {
        /// Its data category.
        category: Word<S>,
        /// What it may be used for; empty: the category's own purposes.
        purposes: Vec<Word<S>>,
    },
    /// A function whose result satisfies conditions, or is clean (`"clean"`).
    Sanitizer {
        /// The conditions, at least one.
        gives: Vec<Word<S>>,
    },
    /// A function whose success makes conditions hold.
    Guard {
        /// The conditions, at least one.
        gives: Vec<Word<S>>,
        /// The purposes that they cover; empty: all.
        purposes: Vec<Word<S>>,
    },
    /// A function that serves a data subject's right.
    Right {
        /// Which.
        right: Right,
    },
    /// Findings here are accepted.
    Allow {
        /// Codes or names of findings, at least one.
        codes: Vec<Word<S>>,
        /// Why.
        reason: Word<S>,
    },
}
