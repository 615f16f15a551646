//! Which other crates a text may mention: words that start a path, or that are imported.
//!
//! `use a::b; extern crate c; fn f(x: d::E)` mentions `a`, `c` and `d`. Words that are no crates do no harm.

use crate::base::Set;

/// A word that may be a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mention<'a> {
    /// The word.
    pub(crate) name: &'a str,
    /// Whether more than a signature needs it: it is handed on (`pub use a::b;`, `pub type B = a::b;`), or a macro of it is
    /// called (`a::m! { … }`).
    pub(crate) is_needed: bool,
}

/// The words, in order, each once.
pub(crate) fn mentions(text: &str) -> Vec<Mention<'_>> {
    let macros = macros(text);
    let aliased = aliased(text);
    let mut found = Vec::new();
    let mut add = |name, is_needed| found.push(Mention { name, is_needed });
    for (at, _) in text.match_indices("::") {
        let before = text[..at].trim_end();
        let start =
            before.rfind(|c| !is_word(c)).map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8));
        if !before[..start].trim_end().ends_with("::") || is_global(&before[..start]) {
            add(&before[start..], calls_macro(&text[at..]) || aliased.contains(&start));
        }
    }
    for keyword in ["use", "crate"] {
        for (at, _) in text.match_indices(keyword) {
            let rest = &text[at + keyword.len()..];
            if !rest.starts_with([' ', '\n', '\t']) || text[..at].ends_with(is_word) {
                continue;
            }
            let before = text[..at].trim_end();
            let before = before.strip_suffix("extern").map_or(before, str::trim_end);
            let last = last_name(rest);
            let is_needed = before.ends_with("pub")
                || before.ends_with("macro_use]")
                || macros.contains(last)
                || aliased.iter().any(|at| first_name(&text[*at..]) == last);
            let rest = rest.trim_start().trim_start_matches("::");
            match rest.strip_prefix('{') {
                Some(group) => {
                    let words = until_semicolon(group).split(|c| !is_word(c));
                    words.for_each(|w| add(w, is_needed));
                }
                None => rest.split(|c| !is_word(c)).take(1).for_each(|w| add(w, is_needed)),
            }
        }
    }
    found.retain(|m| !m.name.is_empty());
    // Of two the one that hands on stays.
    found.sort_unstable_by_key(|m| (m.name, !m.is_needed));
    found.dedup_by_key(|m| m.name);
    found
}

/// Whether the path that goes on with these `::` is that of a macro call.
fn calls_macro(rest: &str) -> bool {
    let behind = rest.trim_start_matches(|c: char| is_word(c) || c == ':');
    behind.starts_with('!') && !behind.starts_with("!=")
}

/// The names of the macros that a text calls.
fn macros(text: &str) -> Set<&str> {
    let before = |(at, _): (usize, &str)| {
        let name = &text[..at];
        let start = name.rfind(|c| !is_word(c)).map_or(0, |i| i + name[i..].chars().next().map_or(1, char::len_utf8));
        &name[start..]
    };
    text.match_indices('!').map(before).filter(|name| !name.is_empty()).collect()
}

/// Where the types begin that others can name by an alias: at `a` in `pub type B<T> = a::C<T>;`.
fn aliased(text: &str) -> Vec<usize> {
    let start = |(at, keyword): (usize, &str)| {
        let before = text[..at].trim_end();
        let scoped = before.strip_suffix(')').and_then(|b| b.rfind('(').map(|open| &b[..open]));
        let behind = at + keyword.len();
        let is = behind + equals(until_semicolon(&text[behind..]))? + 1;
        scoped.unwrap_or(before).ends_with("pub").then(|| named(text, is))?
    };
    text.match_indices("type ").filter_map(start).collect()
}

/// Where a type from here on names something: at `a` in `&'static mut a::B`.
fn named(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += text[at..].find(is_word)?;
        let name = first_name(&text[at..]);
        if !text[..at].ends_with('\'') && !matches!(name, "const" | "dyn" | "mut") {
            return Some(at);
        }
        at += name.len();
    }
}

/// Where the `=` of an alias is; its parameters may have some too.
fn equals(alias: &str) -> Option<usize> {
    let mut depth = 0_u32;
    alias.bytes().position(|b| {
        match b {
            b'<' => depth += 1,
            b'>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        b == b'=' && depth == 0
    })
}

/// How far the end of a `use` is looked for.
const LONGEST: usize = 4_096;

fn until_semicolon(rest: &str) -> &str {
    let end = rest.bytes().take(LONGEST).position(|b| b == b';').unwrap_or(rest.len().min(LONGEST));
    rest.get(..end).unwrap_or_default()
}

/// The name that a `use` goes on to last.
fn last_name(rest: &str) -> &str {
    until_semicolon(rest).rsplit(|c| !is_word(c)).find(|w| !w.is_empty()).unwrap_or_default()
}

/// The name that a text begins with.
fn first_name(text: &str) -> &str {
    text.split(|c| !is_word(c)).next().unwrap_or_default()
}

/// Whether the `::` that a text ends with starts a path: `::a`.
fn is_global(text: &str) -> bool {
    let before = text.trim_end().strip_suffix("::").unwrap_or_default();
    !before.ends_with(|c| is_word(c) || c == '>')
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::mentions;

    fn names(text: &str) -> Vec<&str> {
        mentions(text).into_iter().map(|m| m.name).collect()
    }

    #[test]
    fn words_that_start_a_path_or_are_imported() {
        let text = "use a::b::C; extern crate d as e; pub use f; use {g, h::i}; fn f(x: ::j::K) -> l :: M { n::o!() }";
        assert_eq!(names(text), ["a", "d", "f", "g", "h", "i", "j", "l", "n"]);
        assert_eq!(names("<a::B as c::D>::E"), ["a", "c"]);
        assert_eq!(names("reuse x; Vec::<u8>::new"), ["Vec"]);
    }

    #[test]
    fn what_is_needed_is_told() {
        let text = "pub use a::b; use c::d; pub extern crate e; fn f(x: a::B, y: c::D); pub(crate) use g::h;";
        let public: Vec<&str> = mentions(text).into_iter().filter(|m| m.is_needed).map(|m| m.name).collect();
        assert_eq!(public, ["a", "e"]);
        let text =
            "a::m! { struct S; } #[macro_use] extern crate b; use c::n; n!(); use d::o; fn f(x: e::p<{ !1 }>) {}";
        let needed: Vec<&str> = mentions(text).into_iter().filter(|m| m.is_needed).map(|m| m.name).collect();
        assert_eq!(needed, ["a", "b", "c"]);
        let text = "pub type A<T = x::X> = a::B<T>; use b::C; pub(crate) type D = &'static C; type E = e::F; impl G { type H = h::I; }";
        let named: Vec<&str> = mentions(text).into_iter().filter(|m| m.is_needed).map(|m| m.name).collect();
        assert_eq!(named, ["a", "b"]);
    }
}
