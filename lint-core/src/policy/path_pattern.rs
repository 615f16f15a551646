//! Patterns of Rust paths: `shop::mail::Mailer::send`, `<Type as Trait>::method`, `shop::*::User::email`, `tracing::info!`.
//!
//! `*` is one segment, `**` any number. Knows no definitions: what matches is given as segments.

use std::fmt;

/// A pattern of paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPattern {
    segments: Vec<Part>,
    /// `<… as Trait>`: the trait's path, as a pattern; the segments are then the type's, and the item's name last.
    pub of_trait: Option<Box<PathPattern>>,
    /// Written with `!`: a macro.
    pub is_macro: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Name(String),
    One,
    Many,
}

impl PathPattern {
    /// Reads a pattern; the error says what is wrong in one line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Some(rest) = text.strip_prefix('<') {
            return Self::parse_qualified(rest);
        }
        let (path, is_macro) = match text.strip_suffix('!') {
            Some(path) => (path, true),
            None => (text, false),
        };
        Ok(Self { segments: parts(path)?, of_trait: None, is_macro })
    }

    fn parse_qualified(rest: &str) -> Result<Self, String> {
        let (inside, name) = rest.split_once(">::").ok_or("write `<Type as Trait>::method`")?;
        let (ty, of) = inside.split_once(" as ").ok_or("write `<Type as Trait>::method`")?;
        let mut segments = parts(ty.trim())?;
        segments.extend(parts(name.trim())?);
        let of_trait = Self { segments: parts(of.trim())?, of_trait: None, is_macro: false };
        Ok(Self { segments, of_trait: Some(Box::new(of_trait)), is_macro: false })
    }

    /// Whether a path of these segments is meant (for `<Type as Trait>::method`: the type's segments and the method).
    pub fn matches(&self, path: &[&str]) -> bool {
        // Linear in both: the last `**` alone is worth going back to.
        let (mut p, mut s) = (0, 0);
        let mut back: Option<(usize, usize)> = None;
        while s < path.len() {
            match self.segments.get(p) {
                Some(Part::Many) => {
                    back = Some((p, s));
                    p += 1;
                    continue;
                }
                Some(Part::One) => {
                    p += 1;
                    s += 1;
                    continue;
                }
                Some(Part::Name(name)) if name == path[s] => {
                    p += 1;
                    s += 1;
                    continue;
                }
                _ => {}
            }
            let Some((at, from)) = back else { return false };
            back = Some((at, from + 1));
            p = at + 1;
            s = from + 1;
        }
        self.segments[p..].iter().all(|part| *part == Part::Many)
    }

    /// How much it says: of two patterns that match, the one with more names is the nearer one.
    pub fn names(&self) -> usize {
        self.segments.iter().filter(|part| matches!(part, Part::Name(_))).count()
    }

    /// The last segment, if it is a name: what an index can be asked for.
    pub fn last_name(&self) -> Option<&str> {
        match self.segments.last() {
            Some(Part::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// The first segment, if it is a name: the crate.
    pub fn first_name(&self) -> Option<&str> {
        match self.segments.first() {
            Some(Part::Name(name)) => Some(name),
            _ => None,
        }
    }
}

fn parts(path: &str) -> Result<Vec<Part>, String> {
    if path.is_empty() {
        return Err("the path is empty".to_owned());
    }
    // Generic arguments say nothing here: `Vec<T>::push` is `Vec::push`.
    path.trim_start_matches("::").split("::").map(|part| part_of(part.split('<').next().unwrap_or(part))).collect()
}

fn part_of(text: &str) -> Result<Part, String> {
    match text {
        "*" => Ok(Part::One),
        "**" => Ok(Part::Many),
        "" => Err("a segment of the path is empty".to_owned()),
        name if name.trim_start_matches("r#").chars().all(|c| c == '_' || c.is_alphanumeric()) => {
            Ok(Part::Name(name.trim_start_matches("r#").to_owned()))
        }
        name if name.contains('-') => {
            Err(format!("`{name}` is no name in Rust; crates are written with `_`: `{}`", name.replace('-', "_")))
        }
        name => Err(format!("`{name}` is no name; write a name, `*` for one segment or `**` for any number")),
    }
}

impl fmt::Display for PathPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |parts: &[Part]| {
            let names: Vec<&str> = parts
                .iter()
                .map(|p| match p {
                    Part::Name(name) => name.as_str(),
                    Part::One => "*",
                    Part::Many => "**",
                })
                .collect();
            names.join("::")
        };
        match (&self.of_trait, self.segments.split_last()) {
            (Some(of), Some((last, ty))) => {
                write!(f, "<{} as {}>::{}", text(ty), of, text(std::slice::from_ref(last)))
            }
            _ => write!(f, "{}{}", text(&self.segments), if self.is_macro { "!" } else { "" }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PathPattern;

    fn matches(pattern: &str, path: &str) -> bool {
        PathPattern::parse(pattern).unwrap().matches(&path.split("::").collect::<Vec<_>>())
    }

    #[test]
    fn a_star_is_one_segment_and_two_are_any_number() {
        assert!(matches("a::b::c", "a::b::c"));
        assert!(!matches("a::b", "a::b::c"));
        assert!(matches("a::*::c", "a::b::c"));
        assert!(!matches("a::*::c", "a::c"));
        assert!(matches("a::**::c", "a::c"));
        assert!(matches("a::**::c", "a::x::y::c::c"));
        assert!(matches("**::email", "a::b::email"));
        assert!(!matches("a::**::d", "a::b::c"));
    }

    #[test]
    fn what_is_no_path_is_an_error() {
        assert!(PathPattern::parse("").is_err());
        assert!(PathPattern::parse("a::::b").is_err());
        assert!(PathPattern::parse("my-crate::a").unwrap_err().contains("my_crate"));
        assert!(PathPattern::parse("<A as B").is_err());
        let qualified = PathPattern::parse("<shop::User as std::fmt::Display>::fmt").unwrap();
        assert!(qualified.matches(&["shop", "User", "fmt"]));
        assert_eq!(qualified.to_string(), "<shop::User as std::fmt::Display>::fmt");
        assert!(PathPattern::parse("tracing::info!").unwrap().is_macro);
    }
}
