//! Patterns of paths in policy rows: `shop::mail::Mailer::send`, `shop::**::*_ip`, `<shop::A as shop::B>::m`, `shop::err!`.
//!
//! `*` stands for one segment, or for any part of one; `**` for any number of segments.
//!
//! ```
//! use lint_core::base::Name;
//! use lint_core::names::pattern::Pattern;
//! let path = ["shop", "net", "client_ip"].map(Name::new);
//! assert!(Pattern::parse("shop::**::client_ip").is_some_and(|p| p.matches(&path)));
//! assert!(!Pattern::parse("shop::*").is_some_and(|p| p.matches(&path)));
//! ```

use crate::base::Name;

/// A pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The segments in order.
    pub segments: Vec<Segment>,
    /// Written with `!` at its end.
    pub is_macro: bool,
}

/// One segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A name.
    Name(Name),
    /// `*`, `get_*`
    Part(Name),
    /// `**`
    Any,
    /// `<Type as Trait>`
    Qualified(Vec<Segment>, Vec<Segment>),
}

impl Pattern {
    /// Reads a pattern; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (text, is_macro) = text.strip_suffix('!').map_or((text, false), |t| (t, true));
        let segments = match text.strip_prefix('<') {
            Some(inner) => {
                let (head, rest) = inner.split_once('>')?;
                let (of, of_trait) = head.split_once(" as ")?;
                let mut all = vec![Segment::Qualified(segments(of)?, segments(of_trait)?)];
                all.extend(segments(rest.strip_prefix("::")?)?);
                all
            }
            None => segments(text)?,
        };
        Some(Self { segments, is_macro })
    }

    /// The names, if it is nothing but names.
    pub fn literal(&self) -> Option<Vec<Name>> {
        names(&self.segments)
    }

    /// Type, trait and name of `<Type as Trait>::name` without wildcards.
    pub fn qualified(&self) -> Option<(Vec<Name>, Vec<Name>, Name)> {
        match self.segments.as_slice() {
            [Segment::Qualified(of, of_trait), Segment::Name(name)] => Some((names(of)?, names(of_trait)?, *name)),
            _ => None,
        }
    }

    /// The pattern without its last segment, and that.
    pub fn split_last(mut self) -> Option<(Self, Segment)> {
        let last = self.segments.pop()?;
        Some((self, last))
    }

    /// Whether a path fits. The path of an impl of a trait has one segment for it, `<Type as Trait>`.
    pub fn matches(&self, path: &[Name]) -> bool {
        matches(&self.segments, path)
    }
}

fn segments(text: &str) -> Option<Vec<Segment>> {
    text.trim().split("::").map(segment).collect()
}

fn segment(text: &str) -> Option<Segment> {
    let text = text.trim();
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '*';
    if text.is_empty() || !text.chars().all(is_word) {
        return None;
    }
    Some(match text {
        "**" => Segment::Any,
        _ if text.contains('*') => Segment::Part(Name::new(text)),
        _ => Segment::Name(Name::new(text)),
    })
}

fn names(segments: &[Segment]) -> Option<Vec<Name>> {
    let name = |s: &Segment| match s {
        Segment::Name(name) => Some(*name),
        _ => None,
    };
    segments.iter().map(name).collect()
}

/// Compares from the left; where that fails, the last `**` takes one segment more.
fn matches(pattern: &[Segment], path: &[Name]) -> bool {
    let (mut p, mut at) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while at < path.len() {
        match pattern.get(p) {
            Some(Segment::Any) => {
                retry = Some((p, at));
                p += 1;
            }
            Some(one) if one.fits(path[at]) => {
                p += 1;
                at += 1;
            }
            _ => match retry {
                Some((any, from)) => {
                    retry = Some((any, from + 1));
                    p = any + 1;
                    at = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|s| *s == Segment::Any)
}

impl Segment {
    /// Whether a segment of a path fits.
    pub fn fits(&self, name: Name) -> bool {
        match self {
            Self::Name(wanted) => *wanted == name,
            Self::Part(glob) => part_fits(glob, &name),
            Self::Any => true,
            Self::Qualified(of, of_trait) => {
                let inner = name.strip_prefix('<').and_then(|n| n.strip_suffix('>'));
                inner.and_then(|i| i.split_once(" as ")).is_some_and(|(a, b)| {
                    let path = |text: &str| text.split("::").map(Name::new).collect::<Vec<_>>();
                    matches(of, &path(a)) && matches(of_trait, &path(b))
                })
            }
        }
    }
}

/// Whether a text fits a pattern with `*` for any characters.
fn part_fits(glob: &str, text: &str) -> bool {
    let mut parts = glob.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use crate::base::Name;

    fn fits(pattern: &str, path: &str) -> bool {
        let mut names = Vec::new();
        let path = match path.strip_prefix('<') {
            Some(inner) => {
                let (head, rest) = inner.split_once('>').unwrap();
                names.push(Name::new(&format!("<{head}>")));
                rest.strip_prefix("::").unwrap()
            }
            None => path,
        };
        names.extend(path.split("::").map(Name::new));
        Pattern::parse(pattern).unwrap().matches(&names)
    }

    #[test]
    fn segments_and_wildcards() {
        assert!(fits("a::b::c", "a::b::c"));
        assert!(!fits("a::b", "a::b::c"));
        assert!(fits("a::*::c", "a::b::c"));
        assert!(!fits("a::*", "a::b::c"));
        assert!(fits("a::**", "a::b::c"));
        assert!(fits("a::**::c", "a::c"));
        assert!(fits("**::send", "a::b::send"));
        assert!(fits("a::**::b::*::c", "a::b::x::b::y::c"));
        assert!(fits("a::get_*_by_*", "a::get_user_by_id"));
        assert!(!fits("a::get_*", "a::set_x"));
    }

    #[test]
    fn impls_of_traits() {
        assert!(fits("<a::T as b::Tr>::m", "<a::T as b::Tr>::m"));
        assert!(fits("<a::* as **::Tr>::*", "<a::T as b::c::Tr>::m"));
        assert!(!fits("<a::T as b::Tr>::m", "a::T::m"));
    }

    #[test]
    fn what_is_no_pattern() {
        for text in ["", "a::", "a:b", "<a>::b", "a b", "a::b()"] {
            assert_eq!(Pattern::parse(text), None, "{text}");
        }
    }
}
