//! Marks: what an attribute says, generic over how its places are written down.
//!
//! `#[personal(category = "registration", purposes("marketing"))]` is `Mark::Personal` with the category `registration`
//! at the span of its string. A mark says what a thing *is*; whether the names exist is for the policy to judge (PD101).

use super::words;

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

impl Subject {
    /// The subject of `subject = "…"`.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            words::INDIVIDUAL => Some(Self::Individual),
            words::BUSINESS => Some(Self::Business),
            _ => None,
        }
    }
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

impl Right {
    /// The right of `right(…)`.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            words::ACCESS => Some(Self::Access),
            words::CORRECT => Some(Self::Correct),
            words::ERASE => Some(Self::Erase),
            _ => None,
        }
    }
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
        /// Why; empty where it is missing, which is an error then.
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
        /// Why; empty where it is missing, which is an error then.
        reason: Word<S>,
    },
}

impl<S> Word<S> {
    /// The same word with its place written down another way.
    pub fn map_span<T>(self, place: &mut impl FnMut(S) -> T) -> Word<T> {
        Word { text: self.text, span: place(self.span) }
    }
}

impl<S> Mark<S> {
    /// Which attribute it was.
    pub fn kind(&self) -> MarkKind {
        match self {
            Self::Personal { .. } => MarkKind::Personal,
            Self::NotPersonal { .. } => MarkKind::NotPersonal,
            Self::PersonalData { .. } => MarkKind::PersonalData,
            Self::Purpose { .. } => MarkKind::Purpose,
            Self::Sink { .. } => MarkKind::Sink,
            Self::Source { .. } => MarkKind::Source,
            Self::Sanitizer { .. } => MarkKind::Sanitizer,
            Self::Guard { .. } => MarkKind::Guard,
            Self::Right { .. } => MarkKind::Right,
            Self::Allow { .. } => MarkKind::Allow,
        }
    }

    /// The same mark with its places written down another way, such as compiler spans as byte ranges.
    pub fn map_span<T>(self, mut place: impl FnMut(S) -> T) -> Mark<T> {
        let place = &mut place;
        match self {
            Self::Personal { category, purposes, mandatory, subject } => Mark::Personal {
                category: category.map_span(place),
                purposes: map_all(purposes, place),
                mandatory: mandatory.map(place),
                subject,
            },
            Self::NotPersonal { reason } => Mark::NotPersonal { reason: reason.map_span(place) },
            Self::PersonalData { strict } => Mark::PersonalData { strict: strict.map(place) },
            Self::Purpose { purposes } => Mark::Purpose { purposes: map_all(purposes, place) },
            Self::Sink { recipient, purposes, args } => {
                Mark::Sink { recipient: recipient.map_span(place), purposes: map_all(purposes, place), args }
            }
            Self::Source { category, purposes } => {
                Mark::Source { category: category.map_span(place), purposes: map_all(purposes, place) }
            }
            Self::Sanitizer { gives } => Mark::Sanitizer { gives: map_all(gives, place) },
            Self::Guard { gives, purposes } => {
                Mark::Guard { gives: map_all(gives, place), purposes: map_all(purposes, place) }
            }
            Self::Right { right } => Mark::Right { right },
            Self::Allow { codes, reason } => {
                Mark::Allow { codes: map_all(codes, place), reason: reason.map_span(place) }
            }
        }
    }
}

fn map_all<S, T>(words: Vec<Word<S>>, place: &mut impl FnMut(S) -> T) -> Vec<Word<T>> {
    words.into_iter().map(|w| w.map_span(place)).collect()
}
