//! "Did you mean": the known word that is nearest to an unknown one.
//!
//! Distance counts insertions, deletions, replacements and swaps of neighbours, without regard to case; `-`, `_` and a
//! space are the same. Knows nothing of what the words stand for.
//!
//! ```
//! use lint_core::grammar::suggest::closest;
//! assert_eq!(closest("catgeory", ["category", "purposes"]), Some("category"));
//! assert_eq!(closest("zebra", ["category", "purposes"]), None);
//! ```

/// Longer words are compared by nothing but equality: nobody mistypes a word of this length, and the work stays bounded.
const LONGEST: usize = 64;

/// How many words a help lists at most.
const LISTED: usize = 8;

/// The word of `known` that is nearest to `word`, if one is near enough to be meant. Of equally near ones, the first.
pub fn closest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(word);
    let limit = (folded.len().max(3)) / 3;
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in known {
        let distance = distance(&folded, &fold(candidate));
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// What to say beside "unknown word": the nearest word, else the words there are if they are few.
///
/// `None` if nothing is near and there are none or too many to list.
pub fn help<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(meant) = closest(word, known.iter().copied()) {
        return Some(format!("did you mean `{meant}`?"));
    }
    match known.as_slice() {
        [] => None,
        [only] => Some(format!("write `{only}`")),
        few if few.len() <= LISTED => Some(format!("write one of {}", list(few))),
        _ => None,
    }
}

/// "`a`, `b` or `c`".
pub fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|w| format!("`{w}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

fn fold(word: &str) -> Vec<char> {
    word.chars().map(|c| if matches!(c, '_' | ' ') { '-' } else { c }).flat_map(char::to_lowercase).collect()
}

/// The optimal string alignment distance; `usize::MAX` where a word is too long to compare.
fn distance(a: &[char], b: &[char]) -> usize {
    if a == b {
        return 0;
    }
    if a.len() > LONGEST || b.len() > LONGEST {
        return usize::MAX;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(i + 1);
        for (j, y) in b.iter().enumerate() {
            let replaced = last[j] + usize::from(x != y);
            let mut least = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::{closest, distance, fold, help};

    #[test]
    fn distance_counts_edits_and_swaps() {
        let d = |a: &str, b: &str| distance(&fold(a), &fold(b));
        assert_eq!(d("", "abc"), 3);
        assert_eq!(d("email", "email"), 0);
        assert_eq!(d("emial", "email"), 1);
        assert_eq!(d("emal", "email"), 1);
        assert_eq!(d("identity_verification", "identity-verification"), 0);
        assert_eq!(d("PD001", "pd001"), 0);
        assert_eq!(d("kitten", "sitting"), 3);
    }

    #[test]
    fn only_near_words_are_meant() {
        assert_eq!(closest("purpose", ["purposes", "category"]), Some("purposes"));
        assert_eq!(closest("a", ["b"]), Some("b"));
        assert_eq!(closest("recipient", ["category"]), None);
        assert_eq!(closest(&"x".repeat(10_000), ["x"]), None);
    }

    #[test]
    fn help_lists_few_words() {
        assert_eq!(help("acess", ["access", "correct"]).as_deref(), Some("did you mean `access`?"));
        assert_eq!(
            help("zzz", ["access", "correct", "erase"]).as_deref(),
            Some("write one of `access`, `correct` or `erase`")
        );
        assert_eq!(help("zzz", []), None);
    }
}
