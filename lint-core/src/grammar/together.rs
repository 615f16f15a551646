//! Marks that can't stand together on one thing.
//!
//! Knows kinds and places, not what they stand on.

use std::collections::BTreeSet;

use super::{Errors, MarkKind};

/// Adds an error for each mark in `on` that repeats or contradicts one before it.
///
/// A function may disclose to several recipients, serve several rights and give several conditions; data has one category.
pub fn check<S: Copy>(on: &[(MarkKind, S)], errors: &mut Errors<S>) {
    let mut seen: BTreeSet<MarkKind> = BTreeSet::new();
    for (kind, span) in on {
        if is_single(*kind) && seen.contains(kind) {
            errors.push_with_help(*span, format!("`{}` is given twice", kind.word()), "remove one".to_owned());
        } else if let Some(other) = seen.iter().find(|k| contradict(*kind, **k)) {
            let message = format!("`{}` contradicts `{}`", kind.word(), other.word());
            errors.push_with_help(*span, message, "remove one".to_owned());
        }
        seen.insert(*kind);
    }
}

fn is_single(kind: MarkKind) -> bool {
    matches!(kind, MarkKind::Personal | MarkKind::NotPersonal | MarkKind::PersonalData | MarkKind::Source)
}

fn contradict(a: MarkKind, b: MarkKind) -> bool {
    matches!((a, b), (MarkKind::Personal, MarkKind::NotPersonal) | (MarkKind::NotPersonal, MarkKind::Personal))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::grammar::{Errors, MarkKind};

    #[test]
    fn data_has_one_category() {
        let mut errors = Errors::new();
        check(&[(MarkKind::Personal, 0), (MarkKind::NotPersonal, 1), (MarkKind::Personal, 2)], &mut errors);
        let all: Vec<_> = errors.into_vec().into_iter().map(|e| (e.span, e.message)).collect();
        let expected = [(1, "`not_personal` contradicts `personal`"), (2, "`personal` is given twice")];
        assert_eq!(all, expected.map(|(s, m)| (s, m.to_owned())));
    }

    #[test]
    fn a_function_may_serve_several_rights() {
        let mut errors = Errors::new();
        check(&[(MarkKind::Right, ()), (MarkKind::Right, ()), (MarkKind::Sink, ()), (MarkKind::Sink, ())], &mut errors);
        assert!(errors.into_vec().is_empty());
    }
}
