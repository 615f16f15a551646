//! What is known of a text: enough to tell the host of a URL.
//!
//! A text is a few alternatives, each a list of parts up to the first unknown one: `format!("{base}/send/{id}")` is
//! `[base, "/send/", Any]`, where `base` is a known text or a symbol that the caller knows. Knows nothing of URLs.

use super::elem::Path;
use super::label::Root;
use crate::base::{Name, limits};

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// This text.
    Lit(Name),
    /// The text that the caller knows by this place.
    Sym(Root, Path),
    /// Anything; always the last part.
    Any,
}

/// What is known of a text; no alternative: nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(Vec<Vec<Part>>);

impl Text {
    /// Exactly this text.
    pub fn literal(text: Name) -> Self {
        Self(vec![vec![Part::Lit(text)]])
    }

    /// Whatever the caller passes here; a place that may be several says nothing.
    pub fn symbol(root: Root, path: Path) -> Self {
        if path.is_deep() { Self::default() } else { Self(vec![vec![Part::Sym(root, path)]]) }
    }

    /// Whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a caller knows more of it.
    pub fn has_symbols(&self) -> bool {
        self.0.iter().flatten().any(|p| matches!(p, Part::Sym(..)))
    }

    /// The alternatives; none if nothing is known.
    pub fn alternatives(&self) -> &[Vec<Part>] {
        &self.0
    }

    /// One text after the other.
    #[must_use]
    pub fn concat(&self, next: &Self) -> Self {
        let any = [vec![Part::Any]];
        let heads = if self.0.is_empty() { &any[..] } else { &self.0 };
        let tails = if next.0.is_empty() { &any[..] } else { &next.0 };
        let mut all = Vec::new();
        for head in heads {
            if head.last() == Some(&Part::Any) {
                all.push(head.clone());
                continue;
            }
            all.extend(tails.iter().map(|tail| head.iter().chain(tail).copied().collect()));
        }
        Self::of(all)
    }

    /// Either text.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        if self.0.is_empty() || other.0.is_empty() {
            return Self::default();
        }
        Self::of(self.0.iter().chain(&other.0).cloned().collect())
    }

    /// With each symbol replaced by what `known` says of it.
    #[must_use]
    pub fn substitute(&self, known: &mut dyn FnMut(Root, Path) -> Self) -> Self {
        let mut all = Vec::new();
        for alternative in &self.0 {
            let mut text = Self::literal(Name::new(""));
            for part in alternative {
                let next = match part {
                    Part::Sym(root, path) => known(*root, *path),
                    Part::Lit(lit) => Self::literal(*lit),
                    Part::Any => Self::default(),
                };
                text = text.concat(&next);
            }
            all.extend(text.0);
        }
        Self::of(all)
    }

    fn of(mut all: Vec<Vec<Part>>) -> Self {
        for alternative in &mut all {
            let end = alternative.iter().position(|p| *p == Part::Any).map_or(alternative.len(), |i| i + 1);
            alternative.truncate(end);
            *alternative = merged(alternative);
            if alternative.len() > limits::TEXT_PARTS {
                alternative.truncate(limits::TEXT_PARTS);
                alternative.push(Part::Any);
            }
        }
        all.sort();
        all.dedup();
        if all.len() > limits::TEXT_ALTERNATIVES { Self::default() } else { Self(all) }
    }
}

/// Literal parts that follow each other as one, as long as that is not too long.
fn merged(parts: &[Part]) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::with_capacity(parts.len());
    for part in parts {
        match (all.last_mut(), part) {
            (_, Part::Lit(next)) if next.as_str().is_empty() => {}
            (Some(Part::Lit(last)), Part::Lit(next)) if last.len() + next.len() <= limits::SQL_BYTES => {
                *last = Name::new(&format!("{last}{next}"));
            }
            _ => all.push(*part),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lit(text: &str) -> Text {
        Text::literal(Name::new(text))
    }

    #[test]
    fn what_follows_an_unknown_part_is_unknown() {
        let text = lit("https://a.example/").concat(&Text::default()).concat(&lit("x"));
        assert_eq!(text.alternatives(), [vec![Part::Lit(Name::new("https://a.example/")), Part::Any]]);
    }

    #[test]
    fn texts_that_follow_each_other_are_one() {
        let long = (0..20).fold(lit(""), |text, _| text.concat(&lit("ab")));
        assert_eq!(long.alternatives(), [vec![Part::Lit(Name::new(&"ab".repeat(20)))]]);
    }

    #[test]
    fn what_has_too_many_parts_has_an_unknown_end() {
        let text = (0..20).fold(lit("a"), |text, i| text.concat(&Text::symbol(Root::Param(i), Path::EMPTY)));
        assert_eq!(text.alternatives()[0].len(), limits::TEXT_PARTS + 1);
        assert_eq!(text.alternatives()[0].last(), Some(&Part::Any));
    }

    #[test]
    fn a_symbol_is_replaced_by_each_alternative_of_its_text() {
        let symbol = Text::symbol(Root::Param(0), Path::EMPTY).concat(&lit("/send"));
        let both = lit("https://a").join(&lit("https://b"));
        assert_eq!(symbol.substitute(&mut |_, _| both.clone()).alternatives().len(), 2);
    }
}
