//! The marks that hold, as an editor shows them: which names are personal data, and which functions take that away.

use crate::base::Span;
use crate::findings::{Marked as Shown, Sanitizer};
use crate::grammar::{Mark, Word};
use crate::names::marks::{Marked, Marks};
use crate::names::{Def, DefMap};
use crate::policy::Policy;

/// All that is marked as personal data, in order of place.
pub(super) fn marked(map: &DefMap, marks: &Marks, policy: &Policy) -> Vec<Shown> {
    let shown = marks.all.iter().filter_map(|mark| {
        let (Mark::Personal { category, purposes, .. } | Mark::Source { category, purposes }) = &mark.mark else {
            return None;
        };
        let (data, name) = subject(map, mark.on)?;
        let id = policy.category(&category.text);
        let of_category = || id.and_then(|id| policy.purposes_of(id)).map(|set| policy.purpose_names(set));
        let purposes = if purposes.is_empty() {
            of_category().unwrap_or_default().into_iter().map(str::to_owned).collect()
        } else {
            texts(purposes)
        };
        let clause = id.and_then(|id| policy.categories.get(id.index())).and_then(|c| c.clause.clone());
        let name = name.unwrap_or(mark.span);
        Some(Shown { name, mark: mark.span, data, category: category.text.clone(), purposes, clause })
    });
    sorted(shown.collect())
}

/// All sanitizers of the project and its policy.
pub(super) fn sanitizers(map: &DefMap, marks: &Marks) -> Vec<Sanitizer> {
    let all = marks.all.iter().filter_map(|mark| {
        let (Mark::Sanitizer { gives }, Marked::Func(func)) = (&mark.mark, mark.on) else { return None };
        Some(Sanitizer { path: map.path_of(Def::Func(func)), gives: texts(gives), mark: mark.span })
    });
    sorted(all.collect())
}

fn subject(map: &DefMap, on: Marked) -> Option<(String, Option<Span>)> {
    match on {
        Marked::Field(id) => {
            let file = map.ir(map.adts[id.variant.adt].loc.ir).file;
            Some((map.path_of_field(id), Some(map.field(id).name_range.in_file(file))))
        }
        Marked::Func(id) => Some((map.path_of(Def::Func(id)), None)),
        Marked::Adt(id) => Some((map.path_of(Def::Adt(id)), None)),
        _ => None,
    }
}

fn texts(words: &[Word<Span>]) -> Vec<String> {
    words.iter().map(|w| w.text.clone()).collect()
}

fn sorted<T: Ord>(mut all: Vec<T>) -> Vec<T> {
    all.sort();
    all.dedup();
    all
}
