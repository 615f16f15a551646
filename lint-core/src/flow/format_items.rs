//! Items of a format that is read while a program runs: `%a` and `%{User-Agent}i` in `"%a %s '%{User-Agent}i'"`.
//!
//! An item begins with a percent sign, `%%` is one itself, a name stands in braces. A stub says which item writes what
//! (`item(format = "%{*}i")`); what any of them means is none of its business.

use super::text::{Part, Text};

/// Whether a format has an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// It has, written like this.
    Yes(String),
    /// It has not.
    No,
    /// Not all of the format is known, and what is known has not.
    Unknown,
}

/// Looks for an item. `*` in its braces is any name; the case of names does not matter.
pub(crate) fn find(format: &Text, item: &str) -> Found {
    let mut found = if format.is_unknown() { Found::Unknown } else { Found::No };
    for parts in format.alternatives() {
        let known: Vec<&str> =
            parts.iter().map_while(|part| if let Part::Lit(lit) = part { Some(lit.as_str()) } else { None }).collect();
        if let Some(written) = first(&known.concat(), item) {
            return Found::Yes(written.to_owned());
        }
        if known.len() < parts.len() {
            found = Found::Unknown;
        }
    }
    found
}

fn first<'t>(text: &'t str, item: &str) -> Option<&'t str> {
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        rest = &rest[at..];
        if let Some(length) = length(rest, item) {
            return rest.get(..length);
        }
        // What follows an escaped percent sign is text.
        rest = rest.strip_prefix("%%").unwrap_or(&rest[1..]);
    }
    None
}

/// How long the item is that the text begins with, if it is this one.
fn length(text: &str, item: &str) -> Option<usize> {
    let Some((before, (name, after))) = split(item) else { return text.starts_with(item).then_some(item.len()) };
    let (start, (written, rest)) = split(text)?;
    let is_named = name == "*" || name.eq_ignore_ascii_case(written);
    let is_it = start == before && is_named && rest.starts_with(after);
    is_it.then_some(text.len() - rest.len() + after.len())
}

/// `%`, and `name` and `i` of `%{name}i`.
fn split(item: &str) -> Option<(&str, (&str, &str))> {
    let (before, rest) = item.split_once('{')?;
    Some((before, rest.split_once('}')?))
}

#[cfg(test)]
mod tests {
    use super::{Found, find};
    use crate::base::Name;
    use crate::flow::text::Text;

    fn known(format: &str, item: &str) -> Found {
        find(&Text::literal(Name::new(format)), item)
    }

    fn yes(written: &str) -> Found {
        Found::Yes(written.to_owned())
    }

    #[test]
    fn items_are_found_as_they_are_written() {
        assert_eq!(known("%s %a", "%a"), yes("%a"));
        assert_eq!(known("%{r}a", "%{r}a"), yes("%{r}a"));
        assert_eq!(known("'%{User-Agent}i'", "%{*}i"), yes("%{User-Agent}i"));
        assert_eq!(known("%{COOKIE}i", "%{cookie}i"), yes("%{COOKIE}i"));
        assert_eq!(known("%{a}o %{b}i", "%{*}i"), yes("%{b}i"));
        assert_eq!(known("%{X}xi", "%{*}i"), Found::No);
        assert_eq!(known("%{r}a", "%a"), Found::No);
        assert_eq!(known("%{", "%{*}i"), Found::No);
    }

    #[test]
    fn an_escaped_percent_sign_begins_none() {
        assert_eq!(known("%%a", "%a"), Found::No);
        assert_eq!(known("%%%a", "%a"), yes("%a"));
        assert_eq!(known("é% %%", "%a"), Found::No);
    }

    #[test]
    fn what_is_not_known_may_have_it() {
        let text = Text::literal(Name::new("%a ")).concat(&Text::default());
        assert_eq!(find(&text, "%a"), yes("%a"));
        assert_eq!(find(&text, "%r"), Found::Unknown);
        assert_eq!(find(&Text::default(), "%r"), Found::Unknown);
        assert_eq!(find(&text.join(&Text::literal(Name::new("%r"))), "%r"), yes("%r"));
    }
}
