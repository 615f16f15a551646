//! Imports of a module for itself: those alone stay that something in the outline needs, and each stands for itself.
//!
//! `use a::{b, c::D as E, F as _};` is `use a::c::D as E;` where only `E` is written.

use super::Writer;
use super::lex::Kind;
use crate::base::Set;

/// One leaf of a private `use`.
pub(super) struct Import {
    /// Attributes before it.
    attrs: String,
    /// `a::b::C`, `a::*`, `::a::C as D`
    path: String,
    /// What it binds; empty for a glob.
    binds: String,
    /// Its first segment.
    first: String,
}

/// How deep groups in groups are followed.
const DEPTH: u32 = 32;

impl Import {
    /// Whether it is to be written. `has_files`: modules in other files may take it from here.
    pub(super) fn is_needed(&self, words: &Set<&str>, has_files: bool) -> bool {
        let is_near = matches!(self.first.as_str(), "crate" | "self" | "super" | "std" | "core" | "alloc");
        match self.binds.as_str() {
            "" => true,
            "_" => false,
            name => words.contains(name) || (has_files && is_near),
        }
    }

    pub(super) fn write(&self, out: &mut String) {
        out.push_str(&self.attrs);
        out.push_str("use ");
        out.push_str(&self.path);
        out.push_str("; ");
    }
}

impl Writer<'_> {
    /// The leaves of the `use` whose tree is at a place; `None` if it is none.
    pub(super) fn leaves(&self, attrs: &super::attr::Attrs, at: usize, end: usize) -> Vec<Import> {
        let text: String = attrs.kept.iter().map(|r| self.between(r.start, r.end) + " ").collect();
        let mut found = Vec::new();
        self.tree(at, end, "", 0, &mut found);
        for import in &mut found {
            import.attrs.clone_from(&text);
        }
        found
    }

    /// The text of tokens without what is between them but one space.
    fn between(&self, from: usize, to: usize) -> String {
        let mut text = String::new();
        for at in from..to {
            let token = self.tokens[at];
            if at > from && self.tokens[at - 1].end != token.start {
                text.push(' ');
            }
            text.push_str(&self.text[token.start..token.end]);
        }
        text
    }

    fn tree(&self, mut at: usize, end: usize, prefix: &str, depth: u32, found: &mut Vec<Import>) {
        let mut path = prefix.to_owned();
        while at < end {
            match self.tokens[at].kind {
                Kind::Word if self.word(at) == "as" && !path.is_empty() => {
                    return push(&path, Some(self.word(at + 1)), found);
                }
                Kind::Word => path.push_str(self.word(at)),
                Kind::Punct(b'*') => {
                    path.push('*');
                    let first = first_of(&path);
                    found.push(Import { attrs: String::new(), path, binds: String::new(), first });
                    return;
                }
                Kind::Punct(byte) => path.push(byte as char),
                Kind::Open(_, close) => {
                    let mut from = at + 1;
                    while from < close && depth < DEPTH {
                        let comma = self.find(from, close, |w, at| w.is_punct(at, b',')).unwrap_or(close);
                        self.tree(from, comma, &path, depth + 1, found);
                        from = comma + 1;
                    }
                    return;
                }
                _ => return,
            }
            at += 1;
        }
        push(&path, None, found);
    }
}

fn push(path: &str, alias: Option<&str>, found: &mut Vec<Import>) {
    let own = path.rsplit("::").next().unwrap_or_default();
    if own.is_empty() {
        return;
    }
    // `use a::{self}` is `use a`, for modules and types alone.
    let parent = path.strip_suffix("::self").and_then(|p| p.rsplit("::").next());
    let binds = alias.or(parent).unwrap_or(own).to_owned();
    let text = match (path.strip_suffix("::self"), alias) {
        (Some(module), None) => format!("{module}::{{self}}"),
        (Some(module), Some(alias)) => format!("{module}::{{self as {alias}}}"),
        (None, None) => path.to_owned(),
        (None, Some(alias)) => format!("{path} as {alias}"),
    };
    found.push(Import { attrs: String::new(), path: text, binds, first: first_of(path) });
}

fn first_of(path: &str) -> String {
    path.trim_start_matches("::").split("::").next().unwrap_or_default().to_owned()
}
